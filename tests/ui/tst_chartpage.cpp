// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/statistics/tabulate.h"
#include "tests/support/inventedpages.h"
#include "ui/charts/chartview.h"
#include "ui/models/charttablemodel.h"
#include "ui/pages/chartexport.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/chartpane.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/subjectbox.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::inventedCooperative;
using lumbung::testing::InventedPages;

namespace {

constexpr int rows = 1500;

enum View {
    Bars,
    Tiles,
    Table,
};

struct ShownPage {
    explicit ShownPage(const PageContext &context) : page(context)
    {
        page.resize(1180, 690);
        page.show();
        page.activated();
        shown
            = QTest::qWaitForWindowActive(&page) && QTest::qWaitFor([this] { return !chart().spec().rows.isEmpty(); });
        chart().setFocus();
    }

    const ChartPane &pane() const { return *page.findChild<ChartPane *>(u"counts"_s); }
    ChartView &chart() const { return *pane().findChild<ChartView *>(); }
    QTableView &table() const { return *pane().findChild<QTableView *>(); }
    const ChartTableModel &tableModel() const { return *page.findChild<ChartTableModel *>(); }
    MessageLine &message() const { return *page.findChild<MessageLine *>(); }
    template <class T>
    T &named(const QString &name) const
    {
        T *inPane = pane().findChild<T *>(name); // other forms have titles too
        return inPane ? *inPane : *page.findChild<T *>(name);
    }
    void show(View view) const { named<QTabBar>(u"views"_s).setCurrentIndex(view); }
    void order(ChartOrder order) const
    {
        auto &box = named<QComboBox>(u"order"_s);
        box.setCurrentIndex(box.findData(static_cast<int>(order)));
    }
    /// By keys, one entry after the other.
    void choose(const QString &box, const QString &code) const
    {
        auto &chosen = named<QComboBox>(box);
        chosen.setFocus();
        QTest::keyClick(&chosen, Qt::Key_Home);
        while (chosen.currentData().toString() != code && chosen.currentIndex() < chosen.count() - 1)
            QTest::keyClick(&chosen, Qt::Key_Down);
        chart().setFocus();
    }
    void typeDay(const QString &day) const
    {
        auto &edit = named<QLineEdit>(u"day"_s);
        edit.selectAll();
        QTest::keyClicks(&edit, day);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

    ChartPage page;
    bool shown = false;
};

} // namespace

class ChartPageTest : public QObject
{
    Q_OBJECT

private:
    InventedPages m_register{rows};

    /// How many the list behind a figure has.
    qsizetype listed(const Filter &filter)
    {
        Progress progress;
        const auto lists = InventedPages::made(m_register.store->lists());
        return InventedPages::made(lists->ids(filter, {}, progress)).size();
    }

    /// The dialog that is open, answered with a name.
    static void answerFileDialog(const QWidget &page, const QString &path)
    {
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        dialog->selectFile(path);
        dialog->findChild<QLineEdit *>()->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    }

private Q_SLOTS:
    void initTestCase()
    {
        text::setLanguage(u"id"_s);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void countsProductionCooperativesNow()
    {
        const ShownPage shown(m_register.context());
        QVERIFY(shown.shown);
        qint64 expected = 0;
        for (int number = 0; number < rows; ++number) {
            const StandingFacts facts = inventedCooperative(number).record.facts;
            expected += facts.type == "producer"_L1 && facts.status == "active"_L1;
        }
        QCOMPARE(shown.chart().spec().total(), expected);
        QCOMPARE(shown.chart().spec().rows.size(), 35);
        QCOMPARE(shown.named<QLineEdit>(u"day"_s).text(), u"30/06/2025"_s);
        QVERIFY(shown.named<QLabel>(u"title"_s).text().contains(u"30 Juni 2025"_s));
    }

    void opensExactlyTheCooperativesOfEveryFigure_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<ChartOrder>("order");
        QTest::newRow("bars by count") << int(Bars) << ChartOrder::ByCount;
        QTest::newRow("bars by share") << int(Bars) << ChartOrder::ByShare;
        QTest::newRow("tiles") << int(Tiles) << ChartOrder::ByCode;
    }
    void opensExactlyTheCooperativesOfEveryFigure()
    {
        QFETCH(int, view);
        QFETCH(ChartOrder, order);
        const ShownPage shown(m_register.context());
        shown.show(View(view));
        shown.order(order);
        QSignalSpy wanted(&shown.page, &Page::listWanted);
        const ChartSpec &spec = shown.chart().spec();
        int zeros = 0;
        for (qsizetype row = 0; row < spec.rows.size(); ++row) {
            shown.chart().setCurrentRow(row);
            QTest::keyClick(&shown.chart(), Qt::Key_Return);
            QCOMPARE(wanted.count(), row + 1);
            QCOMPARE(listed(wanted.last().first().value<Filter>()), spec.value(row));
            QVERIFY(wanted.last().last().toString().contains(spec.rows[row].label));
            zeros += spec.value(row) == 0;
        }
        QCOMPARE(zeros, 5);
        QVERIFY(spec.value(0) > 0);
    }

    void opensABarByAClick()
    {
        const ShownPage shown(m_register.context());
        QSignalSpy wanted(&shown.page, &Page::listWanted);
        const QPoint place = shown.chart().rowRect(3).center();
        QTest::mouseClick(&shown.chart(), Qt::LeftButton, {}, place);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(listed(wanted.first().first().value<Filter>()), shown.chart().spec().value(3));
        QTest::mousePress(&shown.chart(), Qt::LeftButton, {}, place);
        QTest::mouseRelease(&shown.chart(), Qt::LeftButton, {}, shown.chart().rowRect(9).center());
        QCOMPARE(wanted.count(), 1); // let go elsewhere: meant otherwise
    }

    void movesByArrowKeysAndKeepsTheBarInSight()
    {
        const ShownPage shown(m_register.context());
        QCOMPARE(shown.chart().currentRow(), 0);
        QTest::keyClick(&shown.chart(), Qt::Key_Down);
        QTest::keyClick(&shown.chart(), Qt::Key_Down);
        QTest::keyClick(&shown.chart(), Qt::Key_Up);
        QCOMPARE(shown.chart().currentRow(), 1);
        QTest::keyClick(&shown.chart(), Qt::Key_End);
        QCOMPARE(shown.chart().currentRow(), 34);
        QVERIFY(shown.chart().visibleRegion().boundingRect().contains(shown.chart().rowRect(34).center()));
        QVERIFY(!shown.chart().accessibleDescription().isEmpty());
    }

    void opensExactlyTheCooperativesOfEveryCell()
    {
        const ShownPage shown(m_register.context());
        shown.show(Table);
        shown.order(ChartOrder::ByCode);
        shown.table().setFocus();
        const ChartTableModel &model = shown.tableModel();
        QSignalSpy wanted(&shown.page, &Page::listWanted);
        QCOMPARE(model.rowCount(), 36);
        for (const int row : {0, 7, 29, 30, 34, 35}) { // some, without any, and the total
            for (int column = 2; column < model.columnCount() - 1; ++column) {
                shown.table().setCurrentIndex(model.index(row, column));
                QTest::keyClick(&shown.table(), Qt::Key_Return);
                QCOMPARE(listed(wanted.last().first().value<Filter>()),
                    model.index(row, column).data(Qt::EditRole).toLongLong());
            }
        }
        QCOMPARE(wanted.count(), 6 * (model.columnCount() - 3));
    }

    void countsByEveryVariable_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("region");
        for (const Variable &variable : variables()) {
            const QString id = QString::fromLatin1(variable.id);
            if (id == "regency"_L1)
                continue;
            QTest::newRow(variable.id) << id << QString();
            QTest::addRow("%s of one regency", variable.id) << id << u"33.02"_s;
        }
    }
    void countsByEveryVariable()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, region);
        const ShownPage shown(m_register.context());
        shown.choose(u"by"_s, id);
        shown.choose(u"region"_s, region);
        const QString place = region.isEmpty() ? u"Jawa Tengah"_s : u"Banyumas"_s;
        const Variable &variable = *findVariable(id);
        const ChartSpec &spec = shown.chart().spec();
        QTRY_VERIFY(spec.rowTitle == variable.title() && spec.title.contains(place));
        QCOMPARE(spec.total(),
            listed(officialFilter(QDate(2025, 6, 30))
                       .only(u"regency"_s, region.isEmpty() ? QStringList() : QStringList{region})));

        QSignalSpy wanted(&shown.page, &Page::listWanted);
        for (qsizetype row = 0; row < spec.rows.size(); ++row) {
            shown.chart().setCurrentRow(row);
            QTest::keyClick(&shown.chart(), Qt::Key_Return);
            QCOMPARE(listed(wanted.last().first().value<Filter>()), spec.value(row));
        }
        QCOMPARE(wanted.count(), spec.rows.size());

        shown.show(Table);
        shown.table().setFocus();
        const ChartTableModel &model = shown.tableModel();
        QCOMPARE(model.rowCount(), spec.rows.size() + 1);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 1; column < model.columnCount() - 1; ++column) {
                shown.table().setCurrentIndex(model.index(row, column));
                QTest::keyClick(&shown.table(), Qt::Key_Return);
                QCOMPARE(listed(wanted.last().first().value<Filter>()),
                    model.index(row, column).data(Qt::EditRole).toLongLong());
            }
        }
        QVERIFY(shown.page.minimumSizeHint().width() <= 1180 && shown.page.minimumSizeHint().height() <= 690);
    }

    void countsACooperativeInEachOfItsStages()
    {
        qint64 start = 0, end = 0, none = 0, unclassified = 0, all = 0;
        for (int number = 0; number < rows; ++number) {
            const StandingFacts facts = inventedCooperative(number).record.facts;
            if (facts.type != "producer"_L1 || facts.status != "active"_L1)
                continue;
            ++all;
            start += facts.stages.contains(u"stageStart"_s);
            end += facts.stages.contains(u"stageEnd"_s);
            unclassified += facts.kind == "unclassified"_L1;
            none += facts.kind != "unclassified"_L1 && facts.stages.isEmpty();
        }
        const ShownPage shown(m_register.context());
        shown.choose(u"by"_s, u"stage"_s);
        const ChartSpec &spec = shown.chart().spec();
        QTRY_COMPARE(spec.rows.size(), 5);
        shown.order(ChartOrder::ByCode);
        QList<qint64> counted;
        for (qsizetype row = 0; row < spec.rows.size(); ++row)
            counted.append(spec.value(row));
        QCOMPARE(counted, (QList<qint64>{start, 0, end, none, unclassified}));
        QCOMPARE(spec.total(), all);
        QVERIFY(start + end + none + unclassified > all);
        QVERIFY2(spec.source.contains(u"totals count each cooperative once"_s), qPrintable(spec.source));
        QCOMPARE(spec.rows.last().code, u"unclassified"_s);
        shown.order(ChartOrder::ByCount);
        QCOMPARE(spec.rows.last().code, u"unclassified"_s);
    }

    void showsOnTheMapOnlyWhatHasAPlaceThere()
    {
        const ShownPage shown(m_register.context());
        const auto &views = shown.named<QTabBar>(u"views"_s);
        QVERIFY(views.isTabEnabled(Tiles) && !shown.named<QComboBox>(u"region"_s).isEnabled());
        shown.show(Tiles);
        shown.choose(u"by"_s, u"kind"_s);
        QTRY_COMPARE(shown.chart().spec().kind, ChartKind::CategoryBars);
        QVERIFY(!views.isTabEnabled(Tiles) && views.currentIndex() != Tiles);
        QVERIFY(shown.named<QComboBox>(u"region"_s).isEnabled());
        shown.choose(u"region"_s, u"33.01"_s);
        shown.choose(u"by"_s, u"regency"_s);
        QTRY_COMPARE(shown.chart().spec().rows.size(), 35);
        QCOMPARE(shown.chart().spec().total(), listed(officialFilter(QDate(2025, 6, 30))));
        QVERIFY(views.isTabEnabled(Tiles));
    }

    void tabulatesTheSameNumbers()
    {
        const ShownPage shown(m_register.context());
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model);
        const ChartSpec spec = shown.chart().spec();
        model.setChart(spec);
        QCOMPARE(model.rowCount(), 36);
        const int all = model.columnCount() - 2;
        for (int row = 0; row < 35; ++row) {
            QCOMPARE(model.index(row, 0).data().toString(), spec.rows[row].code);
            QCOMPARE(model.index(row, all).data(Qt::EditRole).toLongLong(), spec.value(row));
        }
        QVERIFY(model.isTotal(35));
        QCOMPARE(model.index(35, all).data(Qt::EditRole).toLongLong(), spec.total());
        QCOMPARE(model.index(35, all + 1).data().toString(), text::percent(spec.totalShare));
        model.setChart({});
        QCOMPARE(model.rowCount(), 0);
    }

    void countsAsOfATypedDay()
    {
        const ShownPage shown(m_register.context());
        const qint64 now = shown.chart().spec().total();
        shown.typeDay(u"31 Desember 2007"_s);
        QTRY_VERIFY(shown.chart().spec().title.contains(u"31 Desember 2007"_s));
        const qint64 then = shown.chart().spec().total();
        QVERIFY(then > 0 && then < now);
        QCOMPARE(then, listed(officialFilter(QDate(2007, 12, 31))));

        shown.typeDay(u"31/02/2024"_s);
        QVERIFY(shown.message().isVisible());
        QCOMPARE(shown.message().kind(), MessageLine::Kind::Error);
        QCOMPARE(shown.chart().spec().total(), then);
        shown.typeDay(u"30/06/2025"_s);
        QTRY_COMPARE(shown.chart().spec().total(), now);
        QVERIFY(!shown.message().isVisible());
    }

    void countsByEveryDefinitionAndType_data()
    {
        QTest::addColumn<QString>("subject");
        for (const Variant &variant : variants())
            QTest::addRow("%s", qPrintable(variant.id)) << variant.id;
        QTest::newRow("all types") << SubjectBox::ofType({});
        QTest::newRow("type consumer") << SubjectBox::ofType(u"consumer"_s);
    }
    void countsByEveryDefinitionAndType()
    {
        QFETCH(const QString, subject);
        const ShownPage shown(m_register.context());
        QCOMPARE(shown.named<SubjectBox>(u"subject"_s).subject(), officialVariant().id);
        shown.choose(u"subject"_s, subject);
        const Variant *variant = findVariant(subject);
        Filter filter = variant ? variantFilter(*variant, QDate(2025, 6, 30)) : officialFilter(QDate(2025, 6, 30));
        if (!variant)
            filter.only(u"type"_s, subject == SubjectBox::ofType({}) ? QStringList() : QStringList{u"consumer"_s});
        const auto isShown = [&] {
            const QString source = shown.named<QLabel>(u"source"_s).text();
            return variant ? source.contains(variant->sentence.inLanguage()) : !source.contains(u"Definition"_s);
        };
        QTRY_VERIFY2(isShown(), qPrintable(shown.named<QLabel>(u"source"_s).text()));
        QCOMPARE(shown.chart().spec().total(), listed(filter));
        QSignalSpy wanted(&shown.page, &Page::listWanted);
        QTest::keyClick(&shown.chart(), Qt::Key_Return);
        QCOMPARE(listed(wanted.last().first().value<Filter>()), shown.chart().spec().value(shown.chart().currentRow()));
    }

    void countsAtTheEndOfAPeriod()
    {
        const ShownPage shown(m_register.context());
        shown.typeDay(u"TW III 2007"_s);
        QTRY_VERIFY(shown.chart().spec().title.contains(u"30 September 2007"_s));
        QCOMPARE(shown.chart().spec().total(), listed(officialFilter(QDate(2007, 9, 30))));
        shown.typeDay(u"2007"_s);
        QTRY_VERIFY(shown.chart().spec().title.contains(u"31 Desember 2007"_s));
    }

    void countsWhatWasKnownThen()
    {
        const ShownPage shown(m_register.context());
        const qint64 now = shown.chart().spec().total();
        auto &known = shown.named<QLineEdit>(u"known"_s);
        QTest::keyClicks(&known, u"29/06/2025"_s); // all was recorded on the day after
        QTest::keyClick(&known, Qt::Key_Return);
        QTRY_COMPARE(shown.chart().spec().total(), 0);
        QVERIFY2(shown.chart().spec().source.contains(u"29 Juni 2025"_s), qPrintable(shown.chart().spec().source));
        known.clear();
        QTest::keyClick(&known, Qt::Key_Return);
        QTRY_COMPARE(shown.chart().spec().total(), now);
    }

    void ordersTheBars()
    {
        const ShownPage shown(m_register.context());
        for (qsizetype row = 1; row < 35; ++row)
            QVERIFY(shown.chart().spec().value(row) <= shown.chart().spec().value(row - 1));
        shown.order(ChartOrder::ByShare);
        for (qsizetype row = 1; row < 35; ++row)
            QVERIFY(shown.chart().spec().shares[row] <= shown.chart().spec().shares[row - 1]);
        shown.order(ChartOrder::ByCode);
        QCOMPARE(shown.chart().spec().rows.first().code, u"33.01"_s);
        QCOMPARE(shown.chart().spec().rows.last().code, u"33.76"_s);
    }

    void followsChangesOfTheRegister()
    {
        InventedPages own(30);
        ShownPage shown(own.context());
        const qint64 before = shown.chart().spec().total();
        own.add(150, 30);
        own.service.announce({});
        QTRY_VERIFY(shown.chart().spec().total() > before);
        shown.page.hide();
        const qint64 then = shown.chart().spec().total();
        own.add(300, 30);
        own.service.announce({});
        shown.page.show();
        shown.page.activated();
        QTRY_VERIFY(shown.chart().spec().total() > then);
    }

    void savesThePicture_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<QString>("format");
        QTest::newRow("bars as PNG") << int(Bars) << u"png"_s;
        QTest::newRow("bars as SVG") << int(Bars) << u"svg"_s;
        QTest::newRow("tiles as PNG") << int(Tiles) << u"png"_s;
        QTest::newRow("tiles as SVG") << int(Tiles) << u"svg"_s;
    }
    void savesThePicture()
    {
        QFETCH(int, view);
        QFETCH(QString, format);
        const ShownPage shown(m_register.context());
        shown.show(View(view));
        const QString path = m_register.folder.filePath(u"chart%1.%2"_s.arg(QString::number(view), format));
        if (format == "png"_L1)
            QTest::keyClick(&shown.chart(), Qt::Key_S, Qt::ControlModifier);
        for (QAction *action : shown.page.actions()) {
            if (format == "svg"_L1 && action->text().contains(format, Qt::CaseInsensitive))
                action->trigger();
        }
        answerFileDialog(shown.page, path);
        QTRY_VERIFY(shown.message().isVisible());
        QCOMPARE(shown.message().kind(), MessageLine::Kind::Done);
        QVERIFY(shown.message().message().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (format == "png"_L1) {
            QCOMPARE(QImage::fromData(bytes, "PNG").width(), 1200);
        } else {
            QVERIFY(QSvgRenderer(bytes).isValid());
            for (const Category &row : shown.chart().spec().rows)
                QVERIFY(bytes.contains(row.label.section(u' ', 1).toUtf8()));
        }
        QCOMPARE(m_register.settings.text(setting::exportFolder), QFileInfo(path).absolutePath());
    }

    void tellsWhenThePictureCannotBeSaved()
    {
        const ShownPage shown(m_register.context());
        const Result<void> written = ChartExport::write(
            shown.chart().spec(), u"png"_s, m_register.folder.filePath(u"no/such/folder/chart.png"_s));
        QVERIFY(!written);
        QVERIFY(!written.error().message.isEmpty());
    }

    void copiesPictureAndTable()
    {
        const ShownPage shown(m_register.context());
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&shown.chart(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->image().width(), 1200);
        shown.show(Table);
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 38); // heading, 35, total, and the end of the last line
        QVERIFY(lines[36].contains(QString::number(shown.chart().spec().total())));
    }

    void fitsTheSmallestScreen()
    {
        const ShownPage shown(m_register.context());
        const QSize needed = shown.page.minimumSizeHint();
        QVERIFY2(needed.width() <= 1180 && needed.height() <= 690,
            qPrintable(u"%1 x %2"_s.arg(needed.width()).arg(needed.height())));
        QVERIFY(shown.chart().rowRect(0).height() >= 15);
    }
};

QTEST_MAIN(ChartPageTest)
#include "tst_chartpage.moc"
