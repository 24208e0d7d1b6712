// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"
#include "tests/support/entryfixture.h"
#include "ui/widgets/messageline.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// What is typed is never lost.
class EntryDraftTest : public QObject, private lumbung::testing::EntryFixture
{
    Q_OBJECT

private:
    static QStringList draftFiles() { return QDir(DraftKeeper::folder()).entryList({u"*.json"_s}, QDir::Files); }
    QString offer() const { return find<MessageLine>("draftOffer")->message(); }
    QString text(const char *field) const { return find<QLineEdit>(field)->text(); }

    qint64 saveExample()
    {
        Cooperative record;
        record.name = u"KUD Sumber Rejeki"_s;
        record.facts.regency = u"33.22"_s;
        return save(record).id;
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void restoresWhatWasTypedWhenThePageWentAway()
    {
        type(u"KUD Makmur"_s);
        goTo(u"Legal entity date"_s);
        type(u"31/02/2024"_s);
        goTo(u"Members, total"_s);
        type(u"12x"_s);
        goTo(u"Officer's name"_s);
        type(u"Siti"_s);
        press(Qt::Key_Home);
        press(Qt::Key_Delete); // "iti"
        type(u"S"_s);
        closePage();
        openPage();
        QVERIFY(offer().contains(u"KUD Makmur"_s));
        QVERIFY(text("name").isEmpty());

        press(Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(text("name"), u"KUD Makmur"_s);
        QCOMPARE(text("legalDate"), u"31/02/2024"_s);
        QCOMPARE(text("members"), u"12x"_s);
        QCOMPARE(text("officerName/0"), u"Siti"_s);
        QCOMPARE(focusedField(), u"officerName/0"_s);
        QCOMPARE(find<QLineEdit>("officerName/0")->cursorPosition(), 1);
        QVERIFY(offer().isEmpty());
        QVERIFY(page().isChanged());
    }

    void goesOnWhereTheCursorStood()
    {
        type(u"KUD Makmur"_s);
        closePage();
        openPage();
        QCOMPARE(focusedField(), u"name"_s);
        press(Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(text("name"), u"KUD Makmur"_s);
        type(u" Jaya"_s);
        QCOMPARE(text("name"), u"KUD Makmur Jaya"_s);
    }

    void isOnDiskBeforeThePageGoes()
    {
        QVERIFY(draftFiles().isEmpty());
        type(u"KUD Makmur"_s);
        QTRY_COMPARE(draftFiles().size(), 1);
        const Result<QByteArray> content = readFile(DraftKeeper::folder() + u'/' + draftFiles().first());
        const std::optional<Draft> draft = draftFromJson(*content);
        QVERIFY(draft);
        QCOMPARE(draft->name(), u"KUD Makmur"_s);
        QCOMPARE(draft->field, u"name"_s);
        QCOMPARE(draft->cursor, 10);
        const QFile::Permissions others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(DraftKeeper::folder()) & others));
    }

    void isGoneOnceTheRecordIsSaved()
    {
        type(u"KUD Makmur"_s);
        goTo(u"Regency or city"_s);
        type(u"33.22"_s);
        page().canLeave();
        QCOMPARE(draftFiles().size(), 1);
        const QSignalSpy saved(&page(), &EntryPage::saved);
        press(Qt::Key_F10);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(draftFiles().isEmpty());
        closePage();
        openPage();
        QVERIFY(offer().isEmpty());
    }

    void isGoneWhenEverythingIsTypedBack()
    {
        type(u"K"_s);
        page().canLeave();
        QCOMPARE(draftFiles().size(), 1);
        press(Qt::Key_Backspace);
        QVERIFY(draftFiles().isEmpty());
    }

    void staysBesideWhenAnotherRecordIsOpened()
    {
        const qint64 id = saveExample();
        type(u"KUD Setengah Jadi"_s);
        openRecord(id);
        QCOMPARE(text("name"), u"KUD Sumber Rejeki"_s);
        QVERIFY(offer().contains(u"KUD Setengah Jadi"_s));
        goTo(u"Address"_s);
        type(u"Jl. Mawar"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(draftFiles().size(), 2);
        closePage();
        QCOMPARE(draftFiles().size(), 2);
    }

    void restoresChangesOfASavedRecordOverItsNewerState()
    {
        const qint64 id = saveExample();
        openRecord(id);
        goTo(u"Address"_s);
        type(u"Jl. Mawar"_s);
        closePage();
        Cooperative other = load(id);
        other.postalCode = u"50511"_s;
        save(other);
        openPage();
        press(Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(text("address"), u"Jl. Mawar"_s);
        QCOMPARE(text("postalCode"), u"50511"_s);
        QVERIFY(find<MessageLine>("entryMessage")->message().contains(u"changed since"_s));
    }

    void bringsADiscardedDraftBack()
    {
        type(u"KUD Makmur"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(offer().contains(u"KUD Makmur"_s));
        press(Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(offer().isEmpty());
        QVERIFY(draftFiles().isEmpty());
        press(Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(offer().contains(u"KUD Makmur"_s));
        QCOMPARE(draftFiles().size(), 1);
    }

    void ignoresAFileThatIsNoDraft()
    {
        type(u"KUD Makmur"_s);
        closePage();
        QFile file(DraftKeeper::folder() + u'/' + draftFiles().first());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"lumbungDraft\": ");
        file.close();
        openPage();
        QVERIFY(offer().isEmpty());
        QCOMPARE(draftFiles().size(), 1);
    }

    void tellsWhenDraftsCannotBeKept()
    {
        QVERIFY(QDir().mkpath(QFileInfo(DraftKeeper::folder()).path()));
        QFile inTheWay(DraftKeeper::folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        type(u"KUD Makmur"_s);
        page().canLeave();
        QVERIFY(find<MessageLine>("entryMessage")->message().contains(u"save soon"_s));
        QVERIFY(inTheWay.remove());
    }
};

QTEST_MAIN(EntryDraftTest)
#include "tst_entrydraft.moc"
