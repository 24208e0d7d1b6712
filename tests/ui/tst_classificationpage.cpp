// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "tests/support/pagefixture.h"
#include "ui/forms/answersheet.h"
#include "ui/models/queuemodel.h"
#include "ui/pages/bulkview.h"
#include "ui/pages/classificationcase.h"
#include "ui/pages/classificationpage.h"
#include "ui/pages/queuepanel.h"
#include "ui/widgets/filterchooser.h"
#include "ui/widgets/knownview.h"
#include "ui/widgets/messageline.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

Cooperative invented(int number, const QString &group, const QString &activity)
{
    Cooperative record;
    record.name = u"Koperasi Contoh %1"_s.arg(number, 3, 10, QLatin1Char('0'));
    record.nik = u"33%1"_s.arg(number, 11, 10, QLatin1Char('0'));
    record.legalNumber = u"%1/BH/XIV.13/IX/2005"_s.arg(number);
    record.legalDate = QDate(2005, 9, 1);
    record.activity = activity;
    record.facts.regency = u"33.01"_s;
    record.facts.type = u"producer"_s;
    record.facts.group = group;
    record.facts.form = u"primaryRegency"_s;
    record.facts.status = u"active"_s;
    return record;
}

const QString milling = u"Koperasi menggiling padi petani anggota di penggilingan milik koperasi"_s;

/// A register in a folder of its own with the page over it, worked by keys alone.
struct Fixture : PageFixture<ClassificationPage> {
    explicit Fixture(const QList<Cooperative> &records, const QString &language = u"id"_s)
        : PageFixture(language, u"Sri Wahyuni"_s, QDateTime(QDate(2025, 11, 24), QTime(3, 0), Qt::UTC), 5000)
    {
        for (const Cooperative &record : records)
            ids.append(done(service.saveNow(record, {}, {u"Uji"_s, u"test"_s})).id);
    }

    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QVERIFY(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            settle();
        }
    }
    template <class T = QLabel>
    T *find(const char *name) const
    {
        return queueView()->findChild<T *>(QString::fromLatin1(name));
    }
    QWidget *queueView() const { return page->findChild<QWidget *>(u"queueView"_s); }
    QueueModel &queue() const { return queueView()->findChild<QueuePanel *>()->model(); }
    QString question() const { return queueView()->findChild<AnswerSheet *>()->currentQuestion(); }
    QString message() const { return queueView()->findChild<MessageLine *>()->message(); }
    Cooperative load(qint64 id) const { return done(done(store->cooperatives())->load(id)); }
    QList<Decision> decisions(qint64 id) const { return done(done(store->cooperatives())->decisions(id)); }

    QList<qint64> ids;

    bool isBusy() const override { return page->isBusy(); }
};

QList<Cooperative> many(int count, const QString &group, const QString &activity, int first = 1)
{
    QList<Cooperative> records;
    for (int number = first; number < first + count; ++number)
        records.append(invented(number, group, activity));
    return records;
}

} // namespace

class ClassificationPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(u"id"_s); }

    void decidesTwentyCooperativesByKeysAlone()
    {
        Fixture fixture(many(20, u"farming"_s, u"Simpan pinjam untuk anggota"_s));
        fixture.open();
        QCOMPARE(fixture.queue().rowCount(), 20);
        for (int left = 20; left > 0; --left) {
            QCOMPARE(fixture.queue().rowCount(), left);
            QVERIFY(fixture.find("left")->text().contains(QString::number(left)));
            const qint64 id = fixture.page->shown();
            if (left % 2 == 0) {
                fixture.type(u"t"_s); // one key, then Enter on the result
                fixture.press(Qt::Key_Return);
                QCOMPARE(fixture.load(id).facts.kind, u"notProduction"_s);
            } else {
                fixture.type(u"yt"_s);
                fixture.type(u"1"_s);
                fixture.press(Qt::Key_Return); // services
                fixture.type(u"12"_s);
                fixture.press(Qt::Key_Return); // trades
                fixture.press(Qt::Key_Return);
                const Cooperative record = fixture.load(id);
                QCOMPARE(record.facts.kind, u"kindI"_s);
                QCOMPARE(record.facts.services, u"svcProcurement"_s);
                QCOMPARE(record.facts.trades, u"farmers,cattleKeepers"_s);
            }
            QCOMPARE(fixture.decisions(id).first().author, u"Sri Wahyuni"_s);
        }
        QCOMPARE(fixture.queue().rowCount(), 0);
        QCOMPARE(fixture.page->shown(), 0);
        QVERIFY(!fixture.find("caseName")->text().isEmpty());
    }

    void marksTheProposalButSavesNothingBeforeEnter()
    {
        Fixture fixture(many(1, u"farming"_s, milling));
        fixture.open();
        const qint64 id = fixture.ids.first();
        QVERIFY(fixture.find("outcomeSentence")->text().contains(u"jenis kedua"_s));
        QVERIFY(!fixture.find("outcomeCitation")->text().isEmpty());
        QCOMPARE(fixture.question(), u"producing"_s);
        QCOMPARE(fixture.load(id).facts.kind, u"unclassified"_s);
        for (const QString &field : {u"producing"_s, u"ownUnit"_s, u"stages"_s, u"services"_s, u"trades"_s}) {
            QCOMPARE(fixture.question(), field);
            fixture.press(Qt::Key_Return);
        }
        QVERIFY(fixture.question().isEmpty());
        QCOMPARE(fixture.load(id).facts.kind, u"unclassified"_s);
        QVERIFY(fixture.decisions(id).isEmpty());
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.load(id).facts.kind, u"kindII"_s);
        QCOMPARE(fixture.decisions(id).first().basis, DecisionBasis::Confirmed);
    }

    void anotherAnswerThanTheProposedIsAnAnswerNotAConfirmation()
    {
        Fixture fixture(many(1, u"farming"_s, milling));
        fixture.open();
        fixture.type(u"t"_s);
        QVERIFY(fixture.find("outcomeSentence")->text().contains(u"Bukan koperasi produksi"_s));
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.decisions(fixture.ids.first()).first().basis, DecisionBasis::Answered);
    }

    void acceptsAllAnswersWithOneKey()
    {
        Fixture fixture(many(2, u"farming"_s, milling));
        fixture.open();
        const qint64 id = fixture.page->shown();
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.load(id).facts.kind, u"kindII"_s);
        QVERIFY(fixture.page->shown() != id);
    }

    void goesBackAQuestionByBackspace()
    {
        Fixture fixture(many(1, u"farming"_s, milling));
        fixture.open();
        fixture.type(u"y"_s);
        QCOMPARE(fixture.question(), u"ownUnit"_s);
        fixture.press(Qt::Key_Backspace);
        QCOMPARE(fixture.question(), u"producing"_s);
        fixture.press(Qt::Key_Backspace);
        QCOMPARE(fixture.question(), u"producing"_s);
    }

    void asksForAnAnswerBeforeItGoesOn()
    {
        Fixture fixture(many(1, u"farming"_s, QString()));
        fixture.open();
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.question(), u"producing"_s);
        QVERIFY(!fixture.message().isEmpty());
    }

    void undoesTheLastDecisionByAFurtherOne()
    {
        Fixture fixture(many(3, u"farming"_s, milling));
        fixture.open();
        const qint64 first = fixture.page->shown();
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        const qint64 second = fixture.page->shown();
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.queue().rowCount(), 1);

        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.page->shown(), second);
        QCOMPARE(fixture.load(second).facts.kind, u"unclassified"_s);
        QCOMPARE(fixture.load(second).facts.producing, QString());
        QCOMPARE(fixture.load(first).facts.kind, u"kindII"_s);
        QCOMPARE(fixture.decisions(second).size(), 2);
        QVERIFY(!fixture.decisions(second).first().reason.isEmpty());

        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.load(first).facts.kind, u"unclassified"_s);
        QCOMPARE(fixture.queue().rowCount(), 3);
        fixture.press(Qt::Key_Z, Qt::ControlModifier); // nothing more
        QCOMPARE(fixture.decisions(first).size(), 2);
    }

    void keepsEarlierAnswersInTheirTime()
    {
        Cooperative record = invented(1, u"farming"_s, milling);
        record.facts.producing = u"no"_s;
        Fixture fixture({record});
        const qint64 id = fixture.ids.first();
        Cooperative changed = fixture.load(id);
        changed.facts.producing = u"yes"_s;
        changed.facts.ownUnit = u"yes"_s;
        FactChange how;
        how.validFrom = QDate(2019, 3, 1);
        done(fixture.service.saveNow(changed, how, {u"Uji"_s, u"test"_s}));
        fixture.open();
        QCOMPARE(fixture.page->shown(), id);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        fixture.type(u"surat"_s); // why the recorded answers are replaced
        fixture.press(Qt::Key_Return);
        const Timeline after = done(done(fixture.store->cooperatives())->timeline(id));
        QCOMPARE(after.at(QDate(2010, 1, 1))->facts.kind, u"notProduction"_s);
        QCOMPARE(after.current().stages, fixture.load(id).facts.stages);
        QVERIFY(!after.current().stages.isEmpty());
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        const Timeline undone = done(done(fixture.store->cooperatives())->timeline(id));
        QCOMPARE(undone.at(QDate(2010, 1, 1))->facts.kind, u"notProduction"_s);
        QCOMPARE(undone.current().stages, QString());
        QCOMPARE(undone.current().ownUnit, u"yes"_s);
    }

    void asksWhyRecordedAnswersAreReplaced()
    {
        Cooperative record = invented(1, u"farming"_s, milling);
        record.facts.producing = u"no"_s; // a Produsen that makes nothing: contradictory
        Fixture fixture({record});
        const qint64 id = fixture.ids.first();
        fixture.open();
        QCOMPARE(fixture.page->shown(), id);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), fixture.find<QLineEdit>("line"));
        fixture.press(Qt::Key_Return); // without a reason nothing is saved
        QCOMPARE(fixture.load(id).facts.kind, u"notProduction"_s);
        fixture.type(u"kunjungan"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.load(id).facts.kind, u"kindII"_s);
        const Decision decision = fixture.decisions(id).first();
        QCOMPARE(decision.basis, DecisionBasis::Overridden);
        QCOMPARE(decision.reason, u"kunjungan"_s);
    }

    void putsOffWithANote()
    {
        Fixture fixture(many(3, u"farming"_s, milling));
        fixture.open();
        const qint64 id = fixture.page->shown();
        fixture.type(u"s"_s);
        QCOMPARE(QApplication::focusWidget(), fixture.find<QLineEdit>("line"));
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.page->shown(), id);
        fixture.type(u"s"_s);
        fixture.type(u"tanya"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.page->shown() != id);
        QCOMPARE(fixture.queue().rowCount(), 3);
        QCOMPARE(fixture.queue().idAt(2), id);
        QVERIFY(fixture.queue().index(2, QueueModel::Reasons).data().toString().contains(u"tanya"_s));
        // It is remembered beyond this window.
        Progress progress;
        const QList<QueueItem> waiting = done(classificationQueue(*fixture.store, {}, fixture.clock.today(), progress));
        const auto found = std::ranges::find(waiting, id, &QueueItem::id);
        QVERIFY(found != waiting.end());
        QCOMPARE(found->skipNote, u"tanya"_s);
    }

    void confirmsAllAlikeAfterShowingTheList()
    {
        QList<Cooperative> records = many(6, u"farming"_s, milling);
        records += many(2, u"kud"_s, milling, 7); // another group
        records += many(2, u"farming"_s, u"Simpan pinjam untuk anggota"_s, 9); // another proposal
        Fixture fixture(records);
        fixture.open();
        fixture.type(u"b"_s);
        auto *list = fixture.find<QTableView>("bulkList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 6);
        QCOMPARE(fixture.load(fixture.ids.first()).facts.kind, u"unclassified"_s);
        fixture.press(Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QCOMPARE(fixture.queue().rowCount(), 10);

        fixture.type(u"b"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!list->isVisible());
        QCOMPARE(fixture.queue().rowCount(), 4);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(fixture.load(fixture.ids[i]).facts.kind, i < 6 ? u"kindII"_s : u"unclassified"_s);
        QCOMPARE(fixture.decisions(fixture.ids.first()).first().basis, DecisionBasis::Confirmed);

        fixture.press(Qt::Key_Z, Qt::ControlModifier); // all of them together
        QCOMPARE(fixture.queue().rowCount(), 10);
        QCOMPARE(fixture.load(fixture.ids[3]).facts.kind, u"unclassified"_s);
    }

    void marksTheWordsThatSpoke()
    {
        Fixture fixture(many(1, u"farming"_s, u"<b>Koperasi</b> menggiling padi petani anggota"_s));
        fixture.open();
        const auto *known = fixture.queueView()->findChild<KnownView *>();
        QVERIFY(known->toPlainText().contains(u"<b>Koperasi</b>"_s)); // text is text
        QStringList marked;
        for (QTextBlock block = known->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().background().style() != Qt::NoBrush)
                    marked.append(part.fragment().text());
            }
        }
        QVERIFY2(marked.join(u' ').contains(u"menggiling"_s), qPrintable(marked.join(u'|')));
    }

    void narrowsByConfidence()
    {
        QList<Cooperative> records = many(2, u"farming"_s, milling);
        records[1].activity.clear(); // nothing is known, so nothing is proposed with confidence
        Fixture fixture(records);
        fixture.open();
        QCOMPARE(fixture.queue().rowCount(), 2);
        auto *confidence = fixture.find<QComboBox>("confidence");
        confidence->setFocus();
        fixture.press(Qt::Key_Down);
        QCOMPARE(confidence->currentData().toInt(), 50);
        QCOMPARE(fixture.queue().rowCount(), 1);
        QCOMPARE(fixture.queue().idAt(0), fixture.ids.first());
    }

    void narrowsByRegency()
    {
        QList<Cooperative> records = many(2, u"farming"_s, milling);
        records[1].facts.regency = u"33.02"_s;
        Fixture fixture(records);
        fixture.open();
        auto *chooser = fixture.find<FilterChooser>("regencies");
        chooser->setFocus();
        QTest::keyClick(chooser, Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *typed = QApplication::activePopupWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"banyumas"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTest::keyClick(typed, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        fixture.settle();
        QCOMPARE(fixture.queue().rowCount(), 1);
        QCOMPARE(fixture.queue().idAt(0), fixture.ids.last());
    }

    void readsTheQueueAgainWhenTheRegisterChanged()
    {
        Fixture fixture(many(2, u"farming"_s, milling));
        fixture.open();
        done(fixture.service.saveNow(invented(3, u"farming"_s, milling), {}, {u"Uji"_s, u"test"_s}));
        fixture.page->activated();
        fixture.settle();
        QCOMPARE(fixture.queue().rowCount(), 3);
    }

    void losesNoKeyTypedWhileItSaves()
    {
        Fixture fixture(many(3, u"farming"_s, u"Simpan pinjam untuk anggota"_s));
        fixture.open();
        // Without waiting for anything: two are decided, the third is begun, all keys in their order.
        for (const Qt::Key key : {Qt::Key_T, Qt::Key_Return, Qt::Key_T, Qt::Key_Return, Qt::Key_Y, Qt::Key_T})
            QTest::keyClick(QApplication::focusWidget(), key);
        QVERIFY(fixture.page->isBusy());
        QTRY_COMPARE(fixture.queue().rowCount(), 1);
        fixture.settle();
        QTRY_COMPARE(fixture.question(), u"services"_s);
        // The key of an action is kept as well: the last decision is undone once it is saved.
        fixture.press(Qt::Key_Backspace);
        fixture.press(Qt::Key_Backspace);
        for (const Qt::Key key : {Qt::Key_T, Qt::Key_Return})
            QTest::keyClick(QApplication::focusWidget(), key);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.decisions(fixture.page->shown()).size(), 2);
        fixture.settle();
        QCOMPARE(fixture.load(fixture.page->shown()).facts.kind, u"unclassified"_s);
    }

    void isASoundModel()
    {
        QueueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<QueueItem> items(4);
        for (int i = 0; i < items.size(); ++i)
            items[i].id = i + 1;
        model.setItems(items);
        model.remove({2, 9});
        model.putLast(1, u"besok"_s);
        model.putFirst({items[1], items[3]});
        QList<qint64> order;
        for (int row = 0; row < model.rowCount(); ++row)
            order.append(model.idAt(row));
        QCOMPARE(order, (QList<qint64>{2, 4, 3, 1}));
    }

    void fitsTheSmallestScreen()
    {
        for (const QString &language : {u"en"_s, u"id"_s}) {
            Fixture fixture(many(1, u"farming"_s, milling), language);
            fixture.open();
            const QSize needed = fixture.page->minimumSizeHint();
            QVERIFY2(needed.width() <= 1180 && needed.height() <= 690,
                qPrintable(u"%1 x %2"_s.arg(needed.width()).arg(needed.height())));
            for (const QPushButton *button : fixture.page->findChildren<QPushButton *>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            }
        }
    }
};

QTEST_MAIN(ClassificationPageTest)
#include "tst_classificationpage.moc"
