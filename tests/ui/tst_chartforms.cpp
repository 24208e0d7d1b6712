// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/statistics/variantcounts.h"
#include "tests/support/clippedtext.h"
#include "tests/support/inventedpages.h"
#include "tests/support/inventedpublication.h"
#include "tests/support/manycooperatives.h"
#include "ui/charts/chartview.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/trendview.h"
#include "ui/pages/variantsview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::clippedTexts;
using lumbung::testing::InventedPages;
using lumbung::testing::inventedPublication;

namespace {

struct ShownForms {
    explicit ShownForms(const PageContext &context) : page(context)
    {
        page.resize(1180, 690);
        page.show();
        page.activated();
        shown = QTest::qWaitForWindowActive(&page);
    }
    /// By keys: to the last form, and back.
    void showForm(int fromTheEnd) const
    {
        auto &views = named<QTabBar>(u"views"_s);
        views.setFocus();
        while (views.currentIndex() < views.count() - 1 - fromTheEnd)
            QTest::keyClick(&views, Qt::Key_Right);
    }
    template <class T>
    T &named(const QString &name) const
    {
        return *page.findChild<T *>(name);
    }
    template <class View>
    View &view() const
    {
        return *page.findChild<View *>();
    }
    template <class View>
    ChartView &chart() const
    {
        return *view<View>().template findChild<ChartView *>();
    }
    void choose(const QString &box, const QString &code) const
    {
        auto &chosen = named<QComboBox>(box);
        QTest::keyClick(&chosen, Qt::Key_Home);
        while (chosen.currentData().toString() != code && chosen.currentIndex() < chosen.count() - 1)
            QTest::keyClick(&chosen, Qt::Key_Down);
    }

    ChartPage page;
    bool shown = false;
};

} // namespace

/// Definitions side by side, and the trend.
class ChartFormsTest : public QObject
{
    Q_OBJECT

private:
    InventedPages m_register{1200};

    qsizetype listed(const Filter &filter)
    {
        Progress progress;
        const auto lists = InventedPages::made(m_register.store->lists());
        return InventedPages::made(lists->ids(filter, {}, progress)).size();
    }

    /// Every bar or point by Enter: its list is as long as its figure.
    void openEveryFigure(const ShownForms &shown, ChartView &chart)
    {
        QSignalSpy wanted(&shown.page, &Page::listWanted);
        chart.setFocus();
        for (qsizetype row = 0; row < chart.spec().rows.size(); ++row) {
            chart.setCurrentRow(row);
            QTest::keyClick(&chart, Qt::Key_Return);
            QCOMPARE(wanted.count(), row + 1);
            QCOMPARE(listed(wanted.last().first().value<Filter>()), chart.spec().value(row));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        text::setLanguage(u"id"_s);
        const auto publications = InventedPages::made(m_register.store->publications());
        Publication publication = inventedPublication();
        publication.asOf = QDate(2010, 12, 31);
        InventedPages::made(publications->add(publication, {u"Kepala"_s, u"test"_s}));
    }

    void leavesTheProgrammeOutOrShowsItAloneInEveryForm()
    {
        InventedPages pages(0);
        lumbung::testing::fillWithMany(*pages.store, 400);
        const ShownForms shown(pages.context());
        const auto lists = InventedPages::made(pages.store->lists());
        Progress progress;
        const auto figures = [&](const ChartView &chart) {
            QSignalSpy wanted(&shown.page, &Page::listWanted);
            qint64 sum = 0;
            for (qsizetype row = 0; row < chart.spec().rows.size(); ++row) {
                Q_EMIT const_cast<ChartView &>(chart).rowActivated(row);
                const Filter filter = wanted.last().first().value<Filter>();
                if (InventedPages::made(lists->ids(filter, {}, progress)).size() != chart.spec().value(row))
                    return qint64(-1);
                sum += chart.spec().value(row);
            }
            return sum;
        };
        ChartView &counts = *shown.named<QWidget>(u"counts"_s).findChild<ChartView *>();
        QTRY_VERIFY(!counts.spec().rows.isEmpty());
        const qint64 all = figures(counts);
        QHash<QString, qint64> sums;
        for (const auto &[code, words] :
            {std::pair(u"0"_s, u"(without KDKMP)"_s), std::pair(u"1"_s, u"(KDKMP only)"_s)}) {
            shown.choose(u"kdkmp"_s, code);
            QTRY_VERIFY2(counts.spec().title.contains(words), qPrintable(counts.spec().title));
            sums[code] = figures(counts);
        }
        QVERIFY(sums[u"0"_s] > 0 && sums[u"1"_s] > 0);
        QCOMPARE(sums[u"0"_s] + sums[u"1"_s], all);

        // The choice stays with the other forms.
        shown.showForm(1);
        ChartView &definitions = shown.chart<VariantsView>();
        QTRY_COMPARE(definitions.spec().rows.size(), variants().size());
        QVERIFY(definitions.spec().title.contains(u"(KDKMP only)"_s));
        QVERIFY(figures(definitions) > 0);
        for (qsizetype row = 0; row < variants().size(); ++row) {
            if (variants().at(row).id == "producer-without-kdkmp"_L1)
                QCOMPARE(definitions.spec().value(row), 0);
        }
        shown.showForm(0);
        ChartView &trend = shown.chart<TrendView>();
        QTRY_VERIFY(!trend.spec().rows.isEmpty());
        QVERIFY(trend.spec().title.contains(u"(KDKMP only)"_s));
        QVERIFY(figures(trend) > 0);
    }

    void laysTheDefinitionsSideBySide()
    {
        const ShownForms shown(m_register.context());
        QVERIFY(shown.shown);
        shown.showForm(1);
        ChartView &chart = shown.chart<VariantsView>();
        QVERIFY(chart.spec().rows.isEmpty()); // the window does not wait
        QTRY_COMPARE(chart.spec().rows.size(), variants().size());
        QVERIFY(chart.isVisible() && !shown.named<QComboBox>(u"subject"_s).isVisible());
        for (qsizetype row = 0; row < variants().size(); ++row) {
            QCOMPARE(chart.spec().rows.at(row).code, variants().at(row).id);
            QCOMPARE(chart.spec().value(row), listed(variantFilter(variants().at(row), m_register.clock.today())));
        }
        openEveryFigure(shown, chart);
        QVERIFY(shown.named<QLabel>(u"sentence"_s).text().contains(variants().last().sentence.inLanguage()));
        const qint64 official = chart.spec().value(0);
        QVERIFY2(chart.spec().remark.contains(text::number(official)), qPrintable(chart.spec().remark));
        QApplication::processEvents(); // the layout follows the new words
        QVERIFY(clippedTexts(shown.page).isEmpty());
    }

    void laysThemSideBySideForARegency()
    {
        const ShownForms shown(m_register.context());
        shown.showForm(1);
        ChartView &chart = shown.chart<VariantsView>();
        QTRY_VERIFY(!chart.spec().rows.isEmpty());
        const qint64 all = chart.spec().value(0);
        shown.choose(u"region"_s, u"33.02"_s);
        QTRY_VERIFY(chart.spec().value(0) < all);
        openEveryFigure(shown, chart);
        auto &table = shown.named<QTableView>(u"definitions"_s);
        QSignalSpy wanted(&shown.page, &Page::listWanted);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(2, 1));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(table.model()->index(2, 1).data().toString(), text::number(chart.spec().value(2)));
        QCOMPARE(listed(wanted.last().first().value<Filter>()), chart.spec().value(2));
    }

    void drawsTheTrendAsKnownAndAsPublished_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("total") << QString();
        QTest::newRow("kind") << u"kind"_s;
        QTest::newRow("regency") << u"regency"_s;
    }
    void drawsTheTrendAsKnownAndAsPublished()
    {
        QFETCH(const QString, by);
        const ShownForms shown(m_register.context());
        shown.showForm(0);
        ChartView &chart = shown.chart<TrendView>();
        QVERIFY(chart.spec().rows.isEmpty());
        shown.named<QSpinBox>(u"fromYear"_s).setValue(2006);
        shown.named<QSpinBox>(u"toYear"_s).setValue(2011);
        shown.choose(u"trendBy"_s, by);
        QTRY_COMPARE(chart.spec().columns.size(), 6);
        QTRY_COMPARE(chart.spec().series.size(), by.isEmpty() ? 2 : by == "kind"_L1 ? 6 : 12);
        openEveryFigure(shown, chart);

        auto &table = shown.named<QTableView>(u"trendTable"_s);
        QSignalSpy wanted(&shown.page, &Page::listWanted);
        const QModelIndex published = table.model()->index(4, 3); // 2010
        QCOMPARE(published.data().toString(), u"3"_s);
        table.setFocus();
        table.setCurrentIndex(published);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(listed(wanted.last().first().value<Filter>()), 3);
        QVERIFY(wanted.last().last().toString().contains(u"2026-01"_s));
        table.setCurrentIndex(published.siblingAtColumn(2));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(text::number(listed(wanted.last().first().value<Filter>())),
            published.siblingAtColumn(2).data().toString());
        QApplication::processEvents(); // the layout follows the new words
        QVERIFY(clippedTexts(shown.page).isEmpty());
    }

    void reachesEveryPointByArrowKeys()
    {
        const ShownForms shown(m_register.context());
        shown.showForm(0);
        ChartView &chart = shown.chart<TrendView>();
        shown.named<QSpinBox>(u"fromYear"_s).setValue(2008);
        QTRY_COMPARE(chart.spec().series.size(), 2);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        QSet<qsizetype> reached{chart.currentRow()};
        for (int step = 0; step < 20; ++step) {
            for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Right}) {
                QTest::keyClick(&chart, key);
                reached.insert(chart.currentRow());
            }
        }
        QCOMPARE(reached.size(), chart.spec().rows.size());
    }

    void keepsTheNotesOnWhatBreaksIt()
    {
        const ShownForms shown(m_register.context());
        shown.showForm(0);
        ChartView &chart = shown.chart<TrendView>();
        QTRY_VERIFY(!chart.spec().rows.isEmpty());
        QVERIFY(chart.spec().marks.isEmpty());
        auto &day = shown.named<QLineEdit>(u"breakDay"_s);
        auto &note = shown.named<QLineEdit>(u"breakNote"_s);
        QVERIFY(!shown.named<QPushButton>(u"addBreak"_s).isEnabled());
        QTest::keyClicks(&day, u"27/03/2024"_s);
        QTest::keyClick(&day, Qt::Key_Return);
        QTest::keyClicks(&note, u"Inpres tentang KDKMP"_s);
        QTest::keyClick(&note, Qt::Key_Return);
        QTRY_COMPARE(chart.spec().marks.size(), 1);
        QCOMPARE(chart.spec().marks.first().note, u"27/03/2024 Inpres tentang KDKMP"_s);
        auto &list = shown.named<QListWidget>(u"breaks"_s);
        QCOMPARE(list.count(), 1);
        QVERIFY(note.text().isEmpty());

        auto &remove = shown.named<QPushButton>(u"removeBreak"_s);
        QVERIFY(!remove.isEnabled());
        list.setCurrentRow(0);
        QVERIFY(remove.isEnabled());
        QTest::keyClick(&remove, Qt::Key_Space);
        QTRY_COMPARE(chart.spec().marks.size(), 0);
        QTRY_COMPARE(list.count(), 0);
    }

    void fitsTheSmallestScreen_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("definitions") << 1;
        QTest::newRow("trend") << 0;
    }
    void fitsTheSmallestScreen()
    {
        QFETCH(const int, form);
        const ShownForms shown(m_register.context());
        shown.showForm(form);
        const QSize needed = shown.page.minimumSizeHint();
        QVERIFY2(needed.width() <= 1180 && needed.height() <= 690,
            qPrintable(u"%1 x %2"_s.arg(needed.width()).arg(needed.height())));
    }
};

QTEST_MAIN(ChartFormsTest)
#include "tst_chartforms.moc"
