// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uifixture.h"
#include "ui/firststart.h"
#include "ui/firststartchoice.h"
#include "ui/firststartsummary.h"
#include "ui/widgets/messageline.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

class FirstStartTest : public QObject
{
    Q_OBJECT

private:
    /// The first start alone, with the store it hands over.
    struct Fixture {
        Fixture()
        {
            installLanguage(u"en"_s);
            start.choose();
            QObject::connect(&start, &FirstStart::registerReady, &start,
                [this](const std::shared_ptr<Store> &ready) { store = ready; });
            start.show();
        }
        QString pathOf(const QString &name) const { return folder.filePath(name); }
        QString write(const QString &name, const QByteArray &content) const
        {
            QFile file(pathOf(name));
            const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
            return written ? file.fileName() : QString();
        }
        QPushButton *button(const QString &text)
        {
            for (QPushButton *button : start.findChildren<QPushButton *>()) {
                if (button->text() == text && button->isVisible())
                    return button;
            }
            return nullptr;
        }

        QTemporaryDir folder;
        FixedClock clock{QDateTime(QDate(2025, 12, 31), QTime(3, 0), Qt::UTC)};
        Settings settings{QString()};
        FirstStart start{settings, clock};
        std::shared_ptr<Store> store;
    };

    static qint64 countAll(Store &store)
    {
        Progress progress;
        const QList<FactCount> counts = done(done(store.counts())->count({}, {}, progress));
        return counts.isEmpty() ? 0 : counts.first().count;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void offersAPlaceInTheDocuments()
    {
        Fixture fixture;
        QCOMPARE(fixture.start.findChild<FirstStartChoice *>()->path(), defaultRegisterPath());
        QVERIFY(defaultRegisterPath().endsWith(u"/Lumbung/register.lumbung"_s));
    }

    void beginsEmptyWhereThePersonWantsIt()
    {
        Fixture fixture;
        auto *choice = fixture.start.findChild<FirstStartChoice *>();
        choice->findChildren<QLineEdit *>().at(0)->setText(u"  Siti   Rahayu "_s);
        choice->findChildren<QLineEdit *>().at(1)->setText(fixture.pathOf(u"baru/kabupaten"_s));
        QTest::mouseClick(choice->findChild<QPushButton *>(u"empty"_s), Qt::LeftButton);

        QTRY_VERIFY(fixture.store);
        const QString path = fixture.pathOf(u"baru/kabupaten.lumbung"_s);
        QCOMPARE(fixture.store->path(), path);
        QVERIFY(!fixture.store->isReadOnly());
        QCOMPARE(countAll(*fixture.store), 0);
        QCOMPARE(fixture.settings.text(setting::storePath), path);
        QCOMPARE(fixture.settings.text(setting::person), u"Siti Rahayu"_s);
    }

    void leavesAFileThatIsThereAsItIs()
    {
        Fixture fixture;
        const QString path = fixture.write(u"ada.lumbung"_s, "catatan lain");
        fixture.start.makeEmpty(path);
        QTRY_VERIFY(!fixture.start.message().isEmpty());
        QVERIFY2(fixture.start.message().contains(path), qPrintable(fixture.start.message()));
        QCOMPARE(contentOf(path), "catatan lain");
        QVERIFY(fixture.settings.text(setting::storePath).isEmpty());
        QVERIFY(!fixture.store);
    }

    void opensTheRegisterThatStandsInTheWay()
    {
        Fixture fixture;
        const QString path = fixture.pathOf(u"ada.lumbung"_s);
        done(createStore(path, fixture.clock)).reset();
        fixture.start.makeExample(path);
        QTRY_VERIFY(fixture.button(u"Open this register"_s));
        QTest::mouseClick(fixture.button(u"Open this register"_s), Qt::LeftButton);
        QTRY_VERIFY(fixture.store);
        QCOMPARE(countAll(*fixture.store), 0);
    }

    void fillsARegisterWithExampleData()
    {
        Fixture fixture;
        fixture.start.makeExample(fixture.pathOf(u"contoh.lumbung"_s));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.store, 240000);
        QCOMPARE(countAll(*fixture.store), 9568);
    }

    void leavesNothingWhenCancelled()
    {
        Fixture fixture;
        const QString path = fixture.pathOf(u"contoh.lumbung"_s);
        const QSignalSpy idle(&fixture.start, &FirstStart::idle);
        fixture.start.makeExample(path);
        QVERIFY(fixture.start.isBusy());
        QTest::mouseClick(fixture.button(u"Cancel"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, 60000);
        QVERIFY(!fixture.store);
        QVERIFY(fixture.start.message().contains(u"cancelled"_s));
        QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void importsAListAndTellsWhatItRefused()
    {
        Fixture fixture;
        const QString list = fixture.write(u"daftar.csv"_s,
            "nik,name,legal_no,legal_date,regency,type,grouping,status\n"
            ",KUD Contoh Makmur,518/01/BH/V/2001,02/05/2001,Kab. Cilacap,Produsen,KUD,Aktif\n"
            ",Koperasi Salah Tanggal,518/02/BH/V/2001,31/02/2001,Kab. Cilacap,Produsen,KUD,Aktif\n"
            ",Koperasi Contoh Jaya,518/03/BH/V/2001,03/05/2001,Kota Semarang,Konsumen,Karyawan,Aktif\n");
        ImportRequest request;
        request.file = list;
        fixture.start.import(fixture.pathOf(u"impor.lumbung"_s), request);

        auto *summary = fixture.start.findChild<FirstStartSummary *>();
        QTRY_VERIFY2_WITH_TIMEOUT(summary->isVisible(), qPrintable(fixture.start.message()), 20000);
        const QAbstractItemModel *refused = summary->findChild<QTableView *>()->model();
        QCOMPARE(refused->rowCount(), 1);
        QCOMPARE(refused->index(0, 0).data(), u"daftar.csv"_s);
        QCOMPARE(refused->index(0, 1).data(), u"3"_s);
        QCOMPARE(refused->index(0, 2).data(), u"Koperasi Salah Tanggal"_s);
        QVERIFY(!refused->index(0, 3).data().toString().isEmpty());

        summary->saveRefused(fixture.pathOf(u"ditolak.csv"_s));
        QTRY_VERIFY(summary->message().contains(u"ditolak.csv"_s));
        QVERIFY(contentOf(fixture.pathOf(u"ditolak.csv"_s)).contains("Koperasi Salah Tanggal"));

        QVERIFY(!fixture.store);
        QTest::mouseClick(fixture.button(u"Open the register"_s), Qt::LeftButton);
        QVERIFY(fixture.store);
        QCOMPARE(countAll(*fixture.store), 2);
        QCOMPARE(fixture.settings.text(setting::storePath), fixture.store->path());
    }

    void discardsAnImportThatIsNotWanted()
    {
        Fixture fixture;
        ImportRequest request;
        request.file = fixture.write(u"daftar.csv"_s,
            "nik,name,legal_no,legal_date,regency,type,grouping,status\n"
            ",KUD Contoh Makmur,518/01/BH/V/2001,02/05/2001,Kab. Cilacap,Produsen,KUD,Aktif\n");
        const QString path = fixture.pathOf(u"impor.lumbung"_s);
        fixture.start.import(path, request);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.button(u"Discard it and go back"_s), 20000);
        QVERIFY(QFile::exists(path));
        QTest::mouseClick(fixture.button(u"Discard it and go back"_s), Qt::LeftButton);
        QTRY_COMPARE(QDir(fixture.folder.path()).entryList(QDir::Files), QStringList(u"daftar.csv"_s));
        QVERIFY(!fixture.store);
    }

    void tellsWhyAFileIsNotOpened_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a text") << QByteArray("nama,alamat\n").repeated(2000);
        QTest::newRow("binary rubbish") << QByteArray("\x00\xff\x10SQLite", 9).repeated(3000);
    }
    void tellsWhyAFileIsNotOpened()
    {
        QFETCH(QByteArray, content);
        Fixture fixture;
        const QString path = fixture.pathOf(u"berkas.lumbung"_s);
        if (!content.isNull())
            fixture.write(u"berkas.lumbung"_s, content);
        fixture.start.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.start.message().isEmpty(), 20000);
        QVERIFY(!fixture.store);
        QCOMPARE(contentOf(path), content);
        QVERIFY(fixture.start.findChild<FirstStartChoice *>()->isVisible());
    }

    void tellsThatARegisterIsOfANewerProgram()
    {
        Fixture fixture;
        const QString path = fixture.pathOf(u"baru.lumbung"_s);
        done(createStore(path, fixture.clock)).reset();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"pragma user_version = 9999"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        fixture.start.open(path);
        QTRY_VERIFY(fixture.start.message().contains(u"newer"_s));
        QVERIFY(!fixture.store);
    }

    void offersToReadARegisterThatAnotherProgramWrites()
    {
        Fixture fixture;
        const QString path = fixture.pathOf(u"dipakai.lumbung"_s);
        const std::unique_ptr<Store> holder = done(createStore(path, fixture.clock));
        fixture.start.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.button(u"Open for reading only"_s), 20000);
        QVERIFY(fixture.start.message().contains(u"user"_s));
        QTest::mouseClick(fixture.button(u"Open for reading only"_s), Qt::LeftButton);
        QTRY_VERIFY(fixture.store);
        QVERIFY(fixture.store->isReadOnly());
        QVERIFY(!fixture.store->readOnlyReason().isEmpty());
    }

    void goesBackWhenTheOpenRegisterIsChosen()
    {
        Fixture fixture;
        const QString path = fixture.pathOf(u"terbuka.lumbung"_s);
        const std::unique_ptr<Store> open = done(createStore(path, fixture.clock));
        fixture.start.choose(path);
        const QSignalSpy back(&fixture.start, &FirstStart::backWanted);
        fixture.start.open(path);
        QCOMPARE(back.count(), 1);
        QVERIFY(!fixture.start.isBusy());
    }
};

QTEST_MAIN(FirstStartTest)
#include "tst_firststart.moc"
