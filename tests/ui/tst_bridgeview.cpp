// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/services/publishing.h"
#include "tests/support/bridgeregister.h"
#include "ui/charts/chartview.h"
#include "ui/models/bridgetablemodel.h"
#include "ui/pages/bridgeview.h"
#include "ui/widgets/messageline.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using bridgeRegister::made;

namespace {

struct ShownView {
    explicit ShownView(const PageContext &context) : view(context)
    {
        view.resize(1150, 680);
        view.show();
        view.activate();
        shown = QTest::qWaitForWindowActive(&view) && isReady();
    }

    bool isReady() const
    {
        return QTest::qWaitFor([this] { return !view.isBusy() && !chart().spec().rows.isEmpty(); });
    }
    ChartView &chart() const { return *view.findChild<ChartView *>(); }
    MessageLine &message() const { return *view.findChild<MessageLine *>(); }
    template <class T>
    T &named(const QString &name) const
    {
        return *view.findChild<T *>(name);
    }
    void typeDay(const QString &edit, const QString &day) const
    {
        auto &line = named<QLineEdit>(edit);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, day);
        QTest::keyClick(&line, Qt::Key_Return);
        QVERIFY(isReady());
    }
    /// By keys, one entry after the other, until the text has the words.
    void choose(const QString &box, const QString &words) const
    {
        auto &chosen = named<QComboBox>(box);
        chosen.setFocus();
        QTest::keyClick(&chosen, Qt::Key_Home);
        while (!chosen.currentText().contains(words) && chosen.currentIndex() < chosen.count() - 1)
            QTest::keyClick(&chosen, Qt::Key_Down);
        QVERIFY(isReady());
    }
    void goTo(const QString &bar) const
    {
        chart().setFocus();
        QTest::keyClick(&chart(), Qt::Key_Home);
        while (chart().spec().rows.value(chart().currentRow()).code != bar
            && chart().currentRow() < chart().spec().rows.size() - 1)
            QTest::keyClick(&chart(), Qt::Key_Down);
    }
    /// "opening 4, newly-founded 1"
    QString told() const
    {
        QStringList parts;
        for (qsizetype row = 0; row < chart().spec().rows.size(); ++row)
            parts.append(chart().spec().rows[row].code + u' ' + QString::number(chart().spec().value(row)));
        return parts.join(u", "_s);
    }

    BridgeView view;
    bool shown = false;
};

} // namespace

class BridgeViewTest : public QObject
{
    Q_OBJECT

private:
    PageContext context() { return {*m_register->store, *m_service, m_settings, m_register->clock}; }

    QList<qint64> listed(const QSignalSpy &spy) const
    {
        const auto filter = spy.last().first().value<Filter>();
        Progress progress;
        return made(made(m_register->store->lists())->ids(filter, {SortKey::Id, false}, progress));
    }

private Q_SLOTS:
    void init()
    {
        text::setLanguage(u"en"_s);
        m_register = std::make_unique<bridgeRegister::Register>();
        m_service = std::make_unique<RegisterService>(*m_register->store, m_register->clock);
    }
    void cleanup()
    {
        m_service.reset();
        m_register.reset();
    }

    void bridgesTwoTypedDays()
    {
        const ShownView shown(context());
        QVERIFY(shown.shown);
        QCOMPARE(shown.told(), u"opening 4, closing 4"_s); // from the end of last year until today
        shown.typeDay(u"fromDay"_s, u"31/12/2020"_s);
        shown.typeDay(u"toDay"_s, u"31/12/2021"_s);
        QCOMPARE(shown.told(), u"opening 4, newly-founded 1, dissolved 1, closing 4"_s);
        QVERIFY(shown.named<QLabel>(u"bridgeTitle"_s).text().contains(u"from 31 December 2020 to 31 December 2021"_s));
    }

    void tellsWhatPutACooperativeIntoItsBlock()
    {
        const ShownView shown(context());
        shown.typeDay(u"fromDay"_s, u"31/12/2020"_s);
        shown.goTo(u"dissolved"_s);
        auto &table = shown.named<QTableView>(u"blockRows"_s);
        QTRY_COMPARE(table.model()->rowCount(), 1);
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells.append(table.model()->index(0, column).data().toString());
        QCOMPARE(cells.value(0), u"KUD Bubar"_s);
        QCOMPARE(cells.value(3), u"Recorded status: Active → Dissolved"_s);
        QCOMPARE(cells.value(4), u"07/06/2021"_s);
        QCOMPARE(cells.value(5), u"Keputusan 518/7 Tahun 2021"_s);
        QVERIFY(cells.value(6).contains(u"2021"_s));
        QCOMPARE(cells.value(7), u"Sari Contoh"_s);
        QSignalSpy record(&shown.view, &BridgeView::recordWanted);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(record.value(0).value(0).toLongLong(), m_register->ended);
        shown.goTo(u"closing"_s);
        QCOMPARE(table.model()->rowCount(), 0);
    }

    void enterOpensExactlyThoseOfTheBar()
    {
        const ShownView shown(context());
        shown.typeDay(u"fromDay"_s, u"31/12/2020"_s);
        QSignalSpy wanted(&shown.view, &BridgeView::listWanted);
        for (const Category &row : shown.chart().spec().rows) {
            shown.goTo(row.code);
            QTest::keyClick(&shown.chart(), Qt::Key_Return);
            QCOMPARE(listed(wanted).size(), shown.chart().spec().value(shown.chart().currentRow()));
        }
        QCOMPARE(wanted.size(), 4);
        QVERIFY(wanted.at(2).at(1).toString().startsWith("Dissolved, Central Java: 31 December 2020 to"_L1));
    }

    void showsARegency()
    {
        const ShownView shown(context());
        shown.typeDay(u"fromDay"_s, u"31/12/2020"_s);
        shown.choose(u"scope"_s, u"Cilacap"_s);
        QCOMPARE(shown.told(), u"opening 3, dissolved 1, moved-out 1, closing 1"_s);
        QSignalSpy wanted(&shown.view, &BridgeView::listWanted);
        shown.goTo(u"moved-out"_s);
        QTest::keyClick(&shown.chart(), Qt::Key_Return);
        QCOMPARE(listed(wanted), QList<qint64>{m_register->moved});
        shown.goTo(u"closing"_s);
        QTest::keyClick(&shown.chart(), Qt::Key_Return);
        QCOMPARE(listed(wanted), QList<qint64>{m_register->staying});
    }

    void everyFigureOfTheTableOpensItsCooperatives()
    {
        const ShownView shown(context());
        shown.typeDay(u"fromDay"_s, u"31/12/2020"_s);
        auto &model = *shown.view.findChild<BridgeTableModel *>();
        const QAbstractItemModelTester tester(&model);
        shown.named<QTabBar>(u"bridgeViews"_s).setCurrentIndex(1);
        auto &table = shown.named<QTableView>(u"bridgeRegencies"_s);
        table.setFocus();
        QCOMPARE(model.rowCount(), 36);
        QCOMPARE(model.columnCount(), 7); // founded, moved in, dissolved, moved out
        QSignalSpy wanted(&shown.view, &BridgeView::listWanted);
        int figures = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 1; column < model.columnCount(); ++column) {
                table.setCurrentIndex(model.index(row, column));
                QTest::keyClick(&table, Qt::Key_Return);
                const int figure = model.index(row, column).data(Qt::EditRole).toInt();
                QCOMPARE(listed(wanted).size(), figure);
                figures += figure > 0;
            }
        }
        QVERIFY(figures >= 10);
        table.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(shown.chart().hasFocus());
        QCOMPARE(shown.told(), u"opening 3, dissolved 1, moved-out 1, closing 1"_s);
    }

    void knowledgeOfAnEarlierDayIsAnEndOfItsOwn()
    {
        const ShownView shown(context());
        shown.typeDay(u"fromDay"_s, u"31/12/2021"_s);
        shown.typeDay(u"toDay"_s, u"31/12/2021"_s);
        shown.typeDay(u"fromKnown"_s, u"01/02/2022"_s);
        QCOMPARE(shown.told(), u"opening 3, entered-late 1, closing 4"_s);
        shown.choose(u"toVariant"_s, u"classification"_s);
        QCOMPARE(shown.told(), u"opening 3, definition-out 3, closing 0"_s);
    }

    void choosesPeriodsAndPublications()
    {
        publish(QDate(2020, 12, 31));
        const ShownView shown(context());
        QTRY_VERIFY(shown.named<QComboBox>(u"fromWhat"_s).findText(u"Publication 2022-01 (31 December 2020)"_s) > 0);
        shown.choose(u"toWhat"_s, u"Year 2021"_s);
        QCOMPARE(shown.named<QLineEdit>(u"toDay"_s).text(), u"31/12/2021"_s);
        shown.choose(u"fromWhat"_s, u"Publication 2022-01"_s);
        QVERIFY(!shown.named<QLineEdit>(u"fromDay"_s).isVisible());
        QCOMPARE(shown.told(), u"opening 4, newly-founded 1, dissolved 1, closing 4"_s);
        QVERIFY(shown.named<QLabel>(u"bridgeTitle"_s).text().contains(u"publication 2022-01"_s));
    }

    void comparesWhatAnotherPageAsksFor()
    {
        publish(QDate(2020, 12, 31));
        BridgeView view(context());
        view.compare({u"2022-01"_s, {}, {}, {}}, {{}, QDate(2021, 12, 31), {}, u"official"_s});
        view.show();
        view.activate();
        auto &chart = *view.findChild<ChartView *>();
        QTRY_COMPARE(chart.spec().rows.size(), 4);
        QCOMPARE(chart.spec().rows.at(2).code, u"dissolved"_s);
    }

    void saysWhenTheDaysRunBackwards()
    {
        const ShownView shown(context());
        shown.typeDay(u"toDay"_s, u"31/12/2019"_s);
        QTRY_VERIFY(shown.message().message().contains(u"Exchange the two ends"_s));
        shown.typeDay(u"toDay"_s, u"1/1/2022"_s);
        QTRY_VERIFY(shown.message().message().isEmpty());
    }

    void followsTheRegister()
    {
        const ShownView shown(context());
        shown.typeDay(u"toDay"_s, u"1/6/2022"_s);
        {
            const auto records = made(m_register->store->cooperatives());
            Cooperative staying = made(records->load(m_register->staying));
            staying.facts.status = u"dissolved"_s;
            FactChange how;
            how.validFrom = QDate(2022, 2, 2);
            made(records->save(staying, how, bridgeRegister::Register::author()));
        }
        m_service->announce({m_register->staying});
        QTRY_COMPARE(shown.told(), u"opening 4, dissolved 1, closing 3"_s);
    }

    void aCancelledBridgeSaysSo()
    {
        const ShownView shown(context());
        QFuture<void> job;
        connect(&shown.view, &BridgeView::jobStarted, &shown.view,
            [&job](const QString &, const QFuture<void> &started) { job = started; });
        m_service->announce({});
        job.cancel();
        QTRY_VERIFY(!shown.view.isBusy());
        QTRY_VERIFY(shown.message().message().startsWith("Stopped."_L1));
    }

private:
    void publish(const QDate &day)
    {
        PublishOrder order;
        order.what.variant = officialVariant();
        order.what.asOf = day;
        order.note = u"Uji"_s;
        order.reason = u"Uji"_s;
        Progress progress;
        const auto done = publishNow(
            *m_register->store, order, bridgeRegister::Register::author(), m_settings, m_register->clock, progress);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
    }

    std::unique_ptr<bridgeRegister::Register> m_register;
    std::unique_ptr<RegisterService> m_service;
    Settings m_settings{QString()};
};

QTEST_MAIN(BridgeViewTest)
#include "tst_bridgeview.moc"
