// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/duplicatestore.h"
#include "app/storage/mergestore.h"
#include "tests/support/clippedtext.h"
#include "tests/support/pagefixture.h"
#include "ui/models/comparisonmodel.h"
#include "ui/pages/duplicatepage.h"
#include "ui/pages/duplicateview.h"
#include "ui/pages/mergeform.h"
#include "ui/pages/settledview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

/// A register with one cooperative entered twice, one that looks like it in another regency, and another, with the page
/// over it, worked by keys alone.
struct Fixture : PageFixture<DuplicatePage> {
    Fixture() : PageFixture(u"en"_s, u"Sari"_s, QDateTime(QDate(2026, 1, 5), QTime(3, 0), Qt::UTC))
    {
        save(u"KSU Sido Rukun Mulyo"_s, u"33.22"_s, u"3322010010001"_s);
        save(u"Koperasi Serba Usaha Sido Rukun Mulya"_s, u"33.22"_s, {});
        save(u"KSP Tirta Wening"_s, u"33.10"_s, {});
        save(u"Kop. Simpan Pinjam Tirta Wening"_s, u"33.10"_s, u"3310010010001"_s);
        save(u"Kopwan Melati Senja"_s, u"33.01"_s, {});
    }

    void save(const QString &name, const QString &regency, const QString &nik)
    {
        Cooperative record = soundCooperative(name);
        record.nik = nik;
        record.district.clear();
        record.facts.regency = regency;
        testing::done(testing::done(store->cooperatives())->save(record, {}, {u"Sari"_s, u"form"_s}));
        clock.advance(1000);
    }

    DuplicateView *view() const { return page->findChild<DuplicateView *>(); }
    QTableView *table(const QString &name) const { return page->findChild<QTableView *>(name); }
    int pairs() const { return table(u"duplicatePairs"_s)->model()->rowCount(); }
    ComparisonModel *fields() const { return page->findChild<ComparisonModel *>(); }
    int rowOf(const QString &key) const
    {
        for (int row = 0; row < fields()->rowCount(); ++row) {
            if (fields()->rows().at(row).key == key)
                return row;
        }
        return -1;
    }
    QList<Merge> merges() { return testing::done(testing::done(store->merges())->list()); }

    bool isBusy() const override
    {
        const QList<SettledView *> settled = page->findChildren<SettledView *>();
        return view()->isBusy() || std::ranges::any_of(settled, &SettledView::isBusy);
    }
};

} // namespace

class TestDuplicatePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePairsAndWhatSpeaksForThem()
    {
        Fixture fixture;
        fixture.open();
        QCOMPARE(fixture.pairs(), 2);
        QCOMPARE(Fixture::focus(), u"duplicatePairs"_s);
        QVERIFY(fixture.page->findChild<QLabel *>(u"duplicateReasons"_s)->text().contains(u"The names are the same"_s));
        QVERIFY(fixture.page->findChild<QLabel *>(u"duplicateCount"_s)->text().contains(u"2 likely pairs among 5"_s));
        const int nik = fixture.rowOf(u"nik"_s);
        QVERIFY(nik >= 0);
        QVERIFY(fixture.fields()->rows().at(nik).differs);
        QVERIFY(fixture.fields()->data(fixture.fields()->index(nik, 1), Qt::FontRole).value<QFont>().bold());
        const int address = fixture.rowOf(u"address"_s);
        QVERIFY(!fixture.fields()->rows().at(address).differs);
        fixture.press(Qt::Key_Down);
        QCOMPARE(fixture.table(u"duplicatePairs"_s)->currentIndex().row(), 1);
        QVERIFY(clippedTexts(*fixture.page).isEmpty());
    }

    void narrowsByRegencyAndLikelihood()
    {
        Fixture fixture;
        fixture.open();
        auto *regency = fixture.page->findChild<QComboBox *>(u"duplicateRegency"_s);
        regency->setCurrentIndex(regency->findData(u"33.10"_s));
        QCOMPARE(fixture.pairs(), 1);
        regency->setCurrentIndex(regency->findData(u"33.01"_s));
        QCOMPARE(fixture.pairs(), 0);
        QCOMPARE(fixture.fields()->rowCount(), 0);
    }

    void marksAPairAsTwoByKeys()
    {
        Fixture fixture;
        fixture.open();
        fixture.press(Qt::Key_B);
        QCOMPARE(Fixture::focus(), u"notDuplicateReason"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.told().contains(u"why they are two"_s));
        Fixture::type(u"Dua pengurus"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.pairs(), 1);
        QVERIFY(fixture.told().contains(u"Marked"_s));
        QCOMPARE(Fixture::focus(), u"duplicatePairs"_s);
        const auto marked = testing::done(testing::done(fixture.store->duplicates())->notDuplicates());
        QCOMPARE(marked.size(), 1);
        QCOMPARE(marked[0].reason, u"Dua pengurus"_s);
        QCOMPARE(marked[0].author, u"Sari"_s);

        fixture.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(fixture.table(u"markedPairs"_s)->model()->rowCount(), 1);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        Fixture::type(u"Ternyata satu"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.table(u"markedPairs"_s)->model()->rowCount(), 0);
        fixture.press(Qt::Key_1, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(fixture.pairs(), 2);
    }

    void mergesAPairAndUndoesItByKeys()
    {
        Fixture fixture;
        fixture.open();
        auto *regency = fixture.page->findChild<QComboBox *>(u"duplicateRegency"_s);
        regency->setCurrentIndex(regency->findData(u"33.10"_s));
        fixture.settle();
        QSignalSpy changed(&fixture.service, &RegisterService::registerChanged);
        fixture.press(Qt::Key_G);
        QCOMPARE(Fixture::focus(), u"mergeReason"_s);
        // What the first lacks comes from the second; the name is chosen by hand.
        QVERIFY(fixture.fields()->chosen().contains(u"nik"_s));
        QVERIFY(!fixture.fields()->chosen().contains(u"name"_s));
        QTableView *fields = fixture.table(u"duplicateFields"_s);
        fields->setFocus();
        fields->setCurrentIndex(fixture.fields()->index(fixture.rowOf(u"name"_s), 0));
        fixture.press(Qt::Key_Space);
        QVERIFY(fixture.fields()->chosen().contains(u"name"_s));
        fixture.page->findChild<QLineEdit *>(u"mergeReason"_s)->setFocus();
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.told().contains(u"Write the reason"_s));
        Fixture::type(u"Diketik dua kali"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(fixture.merges().size(), 1);
        const Merge merge = fixture.merges().first();
        QCOMPARE(merge.keep, 3);
        QCOMPARE(merge.absorb, 4);
        QCOMPARE(merge.mode, MergeMode::EnteredTwice);
        QCOMPARE(changed.size(), 1);
        const Cooperative kept = testing::done(testing::done(fixture.store->cooperatives())->load(3));
        QCOMPARE(kept.name, u"Kop. Simpan Pinjam Tirta Wening"_s);
        QCOMPARE(kept.nik, u"3310010010001"_s);
        QCOMPARE(fixture.pairs(), 0);

        fixture.press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(fixture.table(u"mergers"_s)->model()->rowCount(), 1);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(Fixture::focus(), u"takeBackReason"_s);
        Fixture::type(u"Salah gabung"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.merges().first().isUndone());
        QCOMPARE(testing::done(testing::done(fixture.store->cooperatives())->load(3)).name, u"KSP Tirta Wening"_s);
        fixture.press(Qt::Key_1, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(fixture.pairs(), 1);
    }

    void mergesFromADayIntoTheSecond()
    {
        Fixture fixture;
        fixture.open();
        fixture.press(Qt::Key_G);
        const qint64 second = fixture.table(u"duplicatePairs"_s)->model() ? 2 : 0;
        fixture.page->findChild<QComboBox *>(u"mergeKept"_s)->setCurrentIndex(1);
        fixture.page->findChild<QComboBox *>(u"mergeMode"_s)->setCurrentIndex(1);
        Fixture::type(u"Digabung"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.told().contains(u"first day"_s));
        auto *day = fixture.page->findChild<QLineEdit *>(u"mergeDay"_s);
        day->setFocus();
        Fixture::type(u"01/07/2025"_s);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.merges().size(), 1);
        const Merge merge = fixture.merges().first();
        QCOMPARE(merge.mode, MergeMode::FromDate);
        QCOMPARE(merge.day, QDate(2025, 7, 1));
        QVERIFY(merge.keep == second || merge.keep == 4);
        QVERIFY(merge.keep > merge.absorb);
    }

    void leavesAFormByEscape()
    {
        Fixture fixture;
        fixture.open();
        for (const Qt::Key key : {Qt::Key_B, Qt::Key_G}) {
            fixture.press(key);
            QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
            fixture.press(Qt::Key_Escape);
            QCOMPARE(Fixture::focus(), u"duplicatePairs"_s);
        }
        QVERIFY(fixture.merges().isEmpty());
    }

    void opensEitherRecord()
    {
        Fixture fixture;
        fixture.open();
        QSignalSpy wanted(fixture.page.get(), &Page::recordWanted);
        fixture.press(Qt::Key_E, Qt::ControlModifier);
        fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(wanted[0][0].toLongLong() < wanted[1][0].toLongLong());
    }

    void keepsTheRulesOfModels()
    {
        ComparisonModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Cooperative other = soundCooperative(u"KSU Lain"_s);
        other.years.first().turnover = 1;
        model.show(soundCooperative(), other);
        QVERIFY(model.rowCount() > 5);
        model.choose(0);
        model.setMerging(true);
        model.choose(-1);
        model.choose(model.rowCount());
        QVERIFY(model.chosen().size() <= 1);
    }
};

QTEST_MAIN(TestDuplicatePage)

#include "tst_duplicatepage.moc"
