// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/services/publishing.h"
#include "app/storage/publicationstore.h"
#include "tests/support/inventedpages.h"
#include "ui/models/registercolumns.h"
#include "ui/models/registermodel.h"
#include "ui/pages/registerfilterbar.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/registertable.h"
#include "ui/widgets/filterchooser.h"
#include "ui/widgets/messageline.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::inventedCooperative;
using lumbung::testing::InventedPages;

namespace {

constexpr int rows = 5000;

/// A shown page and the parts a person sees of it.
struct ShownPage {
    explicit ShownPage(const PageContext &context) : page(context)
    {
        page.resize(1180, 690); // what a window of 1366 x 768 leaves beside the rail
        page.show();
        shown = QTest::qWaitForWindowActive(&page) && QTest::qWaitFor([this] { return !model().isLoading(); });
        page.activated();
    }

    RegisterModel &model() const { return *page.findChild<RegisterModel *>(); }
    RegisterTable &table() const { return *page.findChild<RegisterTable *>(); }
    template <class T>
    T &named(const QString &name) const
    {
        return *page.findChild<T *>(name);
    }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return !model().isLoading(); });
    }
    /// The words in the pane beside the table.
    QString detailsText() const
    {
        QStringList words;
        for (const QLabel *label : page.findChild<RegisterDetails *>()->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    }

    RegisterPage page;
    bool shown = false;
};

int countOf(bool (*isWanted)(const Cooperative &))
{
    int count = 0;
    for (int number = 0; number < rows; ++number)
        count += isWanted(inventedCooperative(number).record);
    return count;
}

} // namespace

class RegisterPageTest : public QObject
{
    Q_OBJECT

private:
    InventedPages m_register{rows};

private Q_SLOTS:
    void initTestCase() { text::setLanguage(u"id"_s); }

    void tellsHowManyThereAre()
    {
        const ShownPage shown(m_register.context());
        QVERIFY(shown.shown);
        QCOMPARE(shown.model().rowCount(), rows);
        QVERIFY(shown.named<QLabel>(u"count"_s).text().contains(u"5.000"_s));
    }

    void fitsTheSmallestScreen()
    {
        const ShownPage shown(m_register.context());
        const QSize needed = shown.page.minimumSizeHint();
        QVERIFY2(needed.width() <= 1180 && needed.height() <= 690,
            qPrintable(u"%1 x %2"_s.arg(needed.width()).arg(needed.height())));
        for (const QPushButton *button : shown.page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

    void findsWhileTyping()
    {
        const ShownPage shown(m_register.context());
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &shown.named<QLineEdit>(u"search"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"rukun 004777"_s);
        QTRY_COMPARE(shown.model().rowCount(), 1);
        QCOMPARE(QApplication::focusWidget(), &shown.named<QLineEdit>(u"search"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(shown.model().rowCount(), rows);
    }

    void searchesOnlyOnceThePauseComes()
    {
        const ShownPage shown(m_register.context());
        QSignalSpy changed(shown.page.findChild<RegisterFilterBar *>(), &RegisterFilterBar::changed);
        QTest::keyClicks(&shown.named<QLineEdit>(u"search"_s), u"004777"_s);
        QTRY_COMPARE(shown.model().rowCount(), 1);
        QCOMPARE(changed.count(), 1);
    }

    void choosesByKeysAlone()
    {
        const ShownPage shown(m_register.context());
        auto &chooser = shown.named<FilterChooser>(u"regency"_s);
        chooser.setFocus();
        QTest::keyClick(&chooser, Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *typed = QApplication::activePopupWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"blora"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTest::keyClicks(typed, u"rembang"_s);
        QTest::keyClick(typed, Qt::Key_Space);
        QTest::keyClick(typed, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(chooser.chosen(), (QStringList{u"33.16"_s, u"33.17"_s}));
        QVERIFY(chooser.text().contains(u"Blora"_s));
        QVERIFY(shown.settles());
        const int expected = countOf([](const Cooperative &record) {
            return record.facts.regency == "33.16"_L1 || record.facts.regency == "33.17"_L1;
        });
        QCOMPARE(shown.model().rowCount(), expected);

        auto &clear = shown.named<QPushButton>(u"clear"_s);
        clear.setFocus();
        QTest::keyClick(&clear, Qt::Key_Space);
        QTRY_COMPARE(shown.model().rowCount(), rows);
        QVERIFY(chooser.chosen().isEmpty());
        QVERIFY(!clear.isEnabled());
    }

    void choosesTheDay()
    {
        const ShownPage shown(m_register.context());
        auto &day = shown.named<QLineEdit>(u"day"_s);
        QTest::keyClicks(&day, u"3 September 2005"_s);
        QTest::keyClick(&day, Qt::Key_Return);
        QTRY_COMPARE(shown.model().rowCount(), 6);
        QCOMPARE(day.text(), u"03/09/2005"_s);

        day.selectAll();
        QTest::keyClicks(&day, u"31/02/2024"_s);
        QTest::keyClick(&day, Qt::Key_Return);
        bool isTold = false;
        for (const MessageLine *message : shown.page.findChildren<MessageLine *>())
            isTold
                |= message->isVisible() && message->kind() == MessageLine::Kind::Error && !message->message().isEmpty();
        QVERIFY(isTold);
        QCOMPARE(day.text(), u"31/02/2024"_s); // stays as typed
        QCOMPARE(shown.model().rowCount(), 6);
        QTest::keyClick(&day, Qt::Key_Escape);
        QCOMPARE(day.text(), u"03/09/2005"_s);
    }

    void opensTheChosenRow()
    {
        const ShownPage shown(m_register.context());
        QSignalSpy wanted(&shown.page, &Page::recordWanted);
        QTest::keyClick(&shown.named<QLineEdit>(u"search"_s), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), &shown.table());
        QTest::keyClick(&shown.table(), Qt::Key_Down);
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toLongLong(), shown.model().idAt(1));
        QCOMPARE(shown.page.neighbourOf(shown.model().idAt(1), 1), shown.model().idAt(2));
        QCOMPARE(shown.page.neighbourOf(shown.model().idAt(0), -1), 0);
    }

    void showsDetailsWithoutPersonalData()
    {
        InventedPages own(3);
        NewCooperative more = inventedCooperative(10);
        more.record.name = u"KUD Dengan Pengurus"_s;
        more.record.phone = u"0298-600001"_s;
        more.record.officers = {{u"chair"_s, u"Bejo Contoh"_s, u"08120000001"_s, u"3322010101700001"_s}};
        YearlyFigures year;
        year.bookYear = 2024;
        year.members = 1234;
        more.record.years = {year};
        const auto writer = InventedPages::made(own.store->beginWriting({u"Uji"_s, u"test"_s}));
        InventedPages::made(writer->insert(more));
        QVERIFY(writer->commit());

        const ShownPage shown(own.context());
        QVERIFY(!shown.detailsText().contains(u"KUD"_s));
        shown.table().setCurrentRow(0); // "KUD Dengan…" sorts first
        QTRY_VERIFY(shown.detailsText().contains(u"KUD Dengan Pengurus"_s));
        QVERIFY(shown.detailsText().contains(u"1.234"_s));
        QVERIFY(shown.detailsText().contains(u"Kab. Sukoharjo"_s));
        for (const QString &personal : {u"Bejo"_s, u"08120000001"_s, u"3322010101700001"_s, u"0298-600001"_s})
            QVERIFY2(!shown.detailsText().contains(personal), qPrintable(personal));
    }

    void tellsWhyItIsCountedByKeysAlone()
    {
        InventedPages own(3); // number 0 was dissolved, the others are counted
        own.clock.advance(1000);
        Progress progress;
        const PublishOrder order{{officialVariant(), QDate(2024, 12, 31), {}, {}}, u"Uji"_s, u"Uji"_s};
        const Publication published = InventedPages::made(
            publishNow(*own.store, order, {u"Uji"_s, u"test"_s}, own.settings, own.clock, progress));
        QCOMPARE(published.total(), 2);
        const auto records = InventedPages::made(own.store->cooperatives());
        Cooperative dissolved = InventedPages::made(records->load(3));
        dissolved.facts.status = u"dissolved"_s;
        const FactChange decree{QDate(2025, 3, 1), false, u"Pembubaran"_s, u"SK 518/7/2025, 20 Februari 2025"_s};
        InventedPages::made(records->save(dissolved, decree, {u"Uji"_s, u"test"_s}));

        const ShownPage shown(own.context());
        const auto linesOf = [&shown](const QString &name) {
            QStringList lines;
            for (const QLabel *label : shown.page.findChildren<QLabel *>(name))
                lines.append(label->text());
            return lines.join(u'\n');
        };
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Home, Qt::ControlModifier); // "… 000000", dissolved
        QTRY_VERIFY(linesOf(u"whyResult"_s).contains(u"Not counted"_s));
        QVERIFY2(linesOf(u"whyNotMet"_s).contains(u"Dibubarkan"_s), qPrintable(linesOf(u"whyNotMet"_s)));
        QVERIFY(linesOf(u"whyPublications"_s).contains(u"No publication"_s));

        QTest::keyClick(&shown.table(), Qt::Key_Down);
        QTRY_VERIFY(linesOf(u"whyResult"_s).startsWith(u"Counted"_s));
        QVERIFY(linesOf(u"whyNotMet"_s).isEmpty());
        QCOMPARE(linesOf(u"whyMet"_s).count(u"✓"_s), 3);
        QVERIFY(linesOf(u"whyPublications"_s).contains(published.number));
        QVERIFY(linesOf(u"whyStatus"_s).contains(u"meetings: inactive"_s));
        // Recorded active, but without a single meeting.
        QVERIFY(!linesOf(u"whyDifference"_s).isEmpty());

        // Where it comes from, opened and closed with the keyboard; it stays open for the next one.
        const auto showsSource = [&shown] {
            const QList<QLabel *> labels = shown.page.findChild<RegisterDetails *>()->findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Permenkop"_s); });
        };
        QVERIFY(!showsSource());
        auto *toggle = &shown.named<QToolButton>(u"whySources"_s);
        for (int i = 0; i < 20 && QApplication::focusWidget() != toggle; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), toggle);
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(showsSource());
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Up);
        QTRY_VERIFY(linesOf(u"whyResult"_s).contains(u"Not counted"_s));
        QVERIFY(showsSource());

        // The decision of the office with the decree, in the source and in what happened when.
        QTest::keyClick(&shown.table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(shown.detailsText().contains(u"; Pembubaran; SK 518/7/2025, 20 Februari 2025; "_s));
        QVERIFY(shown.detailsText().contains(u"\nPembubaran, SK 518/7/2025, 20 Februari 2025\n"_s));
        QVERIFY(linesOf(u"whyPublications"_s).contains(published.number)); // counted then, not now
    }

    void tellsWhatTheBarCannotShow()
    {
        const ShownPage shown(m_register.context());
        Filter filter = officialFilter(QDate(2025, 6, 30));
        filter.activity = {u"inactive"_s};
        const_cast<RegisterPage &>(shown.page).showFilter(filter, u"Tanpa RAT"_s);
        QVERIFY(shown.settles());
        const int all = shown.model().rowCount();
        auto &origin = shown.named<MessageLine>(u"origin"_s);
        QTest::keyClicks(&shown.named<QLineEdit>(u"search"_s), u"00001"_s);
        QTRY_VERIFY(!shown.model().isLoading() && shown.model().rowCount() < all);
        QCOMPARE(shown.model().filter().activity, QStringList{u"inactive"_s});
        QVERIFY(origin.isVisible());
        QVERIFY2(origin.message().contains(u"Tanpa RAT"_s), qPrintable(origin.message()));
        QTest::mouseClick(origin.findChild<QPushButton *>(), Qt::LeftButton); // the whole register
        QTRY_COMPARE(shown.model().rowCount(), rows);
        QVERIFY(!origin.isVisible());
    }

    void showsExactlyWhatAChartOpened()
    {
        const ShownPage shown(m_register.context());
        Filter filter = officialFilter(QDate(2010, 12, 31));
        filter.only(u"regency"_s, {u"33.16"_s});
        shown.named<QLineEdit>(u"search"_s).setText(u"left over"_s);
        const_cast<RegisterPage &>(shown.page).showFilter(filter, u"Kab. Blora: 12"_s);
        QVERIFY(shown.settles());
        QCOMPARE(shown.model().filter(), filter);
        auto &origin = shown.named<MessageLine>(u"origin"_s);
        QVERIFY(origin.isVisible());
        QVERIFY(origin.message().contains(u"Kab. Blora: 12"_s));
        QCOMPARE(shown.named<FilterChooser>(u"type"_s).chosen(), QStringList{u"producer"_s});
        QCOMPARE(shown.named<QLineEdit>(u"day"_s).text(), u"31/12/2010"_s);
        QVERIFY(shown.named<QLineEdit>(u"search"_s).text().isEmpty());

        // Narrowed further it is no longer what the chart opened.
        QTest::keyClicks(&shown.named<QLineEdit>(u"search"_s), u"rukun"_s);
        QTRY_VERIFY(!origin.isVisible());
        QVERIFY(shown.settles());
        QCOMPARE(shown.model().filter().wanted, filter.wanted);
    }

    void copiesTheSelectedRows()
    {
        const ShownPage shown(m_register.context());
        shown.table().setFocus();
        shown.table().setCurrentRow(3);
        QTest::keyClick(&shown.table(), Qt::Key_Down, Qt::ShiftModifier);
        QSignalSpy told(&shown.page, &Page::statusMessage);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&shown.table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(told.wait());
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3); // the last line ends too
        QVERIFY(lines[0].startsWith(u"KUD Tani Rukun 000003\t3300000000003\t"_s));
        QCOMPARE(lines[0].count(u'\t'), registerColumns().size() - 1);
        QTest::keyClick(&shown.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(told.wait());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(registerColumns().first().heading() + u'\t'));
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
    }

    void marksTheChosenRecordsAsVerified()
    {
        InventedPages own(12);
        const ShownPage shown(own.context());
        const auto left = [&own] {
            Progress progress;
            return (*own.store->verifications())->unverified({}, progress)->size();
        };
        QCOMPARE(left(), 12);
        shown.table().setCurrentRow(3);
        QTRY_VERIFY(shown.detailsText().contains(u"Not verified"_s));
        QTest::keyClick(&shown.table(), Qt::Key_Down, Qt::ShiftModifier);
        QSignalSpy told(&shown.page, &Page::statusMessage);
        QTest::keyClick(&shown.table(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(told.wait());
        QVERIFY2(told.first().first().toString().contains(u'2'), qPrintable(told.first().first().toString()));
        QCOMPARE(left(), 10);
        QTRY_VERIFY(shown.detailsText().contains(u"✓ Verified"_s));

        // What is verified already stays so; who changes the record makes it unverified again.
        QTest::keyClick(&shown.table(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(told.wait());
        QCOMPARE(left(), 10);
        const auto records = own.store->cooperatives();
        Cooperative record = *(*records)->load(shown.model().idAt(3));
        record.note = u"Pindah kantor"_s;
        QVERIFY((*records)->save(record, {}, {u"Uji"_s, u"test"_s}));
        QCOMPARE(left(), 11);
    }

    void tellsWhyAsTheListWasAskedFor()
    {
        InventedPages own(3);
        ShownPage shown(own.context());
        const auto result = [&shown] {
            const auto *label = shown.page.findChild<QLabel *>(u"whyResult"_s);
            return label ? label->text() : QString();
        };
        const auto showAsKnown = [&](const QDateTime &asKnown) {
            Filter filter;
            filter.onlyIds = QList<qint64>{3};
            filter.asOf = QDate(2025, 6, 1);
            filter.asKnown = asKnown;
            shown.page.showFilter(filter, u"Uji"_s);
            QVERIFY(shown.settles());
            shown.table().setCurrentRow(0);
        };
        showAsKnown({});
        QTRY_VERIFY2(result().contains(u"01/06/2025"_s), qPrintable(result()));
        QVERIFY(!result().contains(u"as known"_s));
        showAsKnown(own.clock.nowUtc().addSecs(3600));
        QTRY_VERIFY2(result().contains(u"as known on"_s), qPrintable(result()));
    }

    void sortsByAClickOnTheHeading()
    {
        const ShownPage shown(m_register.context());
        QHeaderView *header = shown.table().horizontalHeader();
        const QPoint place(header->sectionViewportPosition(1) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(shown.model().order(), (Sort{SortKey::Nik, false}));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(shown.model().order(), (Sort{SortKey::Nik, true}));
        QVERIFY(shown.settles());
        QTRY_COMPARE(shown.model().index(0, 1).data().toString(), u"3300000004999"_s);
    }

    void remembersColumns()
    {
        InventedPages own(1);
        {
            const ShownPage shown(own.context());
            QMenu menu;
            shown.table().fillColumnMenu(&menu);
            menu.actions().at(1)->trigger(); // the legal number
            shown.table().horizontalHeader()->moveSection(4, 1);
            shown.table().setColumnWidth(1, 77);
        }
        const ShownPage shown(own.context());
        QVERIFY(shown.table().isColumnHidden(2));
        QCOMPARE(shown.table().columnWidth(1), 77);
        QCOMPARE(shown.table().shownColumns().first(3), (QList<int>{0, 4, 1}));
    }

    void keepsTheNameInSight()
    {
        const ShownPage shown(m_register.context());
        QScrollBar *bar = shown.table().horizontalScrollBar();
        QVERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        auto *frozen = shown.table().findChild<QTableView *>();
        QVERIFY(frozen && frozen->isVisible());
        QCOMPARE(frozen->columnAt(5), 0);
        shown.table().setCurrentRow(4000);
        QTRY_COMPARE(frozen->rowAt(5), shown.table().rowAt(5));
        QVERIFY(frozen->rowAt(5) > 3900);
        for (int column = 1; column < shown.model().columnCount(); ++column)
            QVERIFY(frozen->isColumnHidden(column));
        QVERIFY(!frozen->isColumnHidden(0));
    }

    void scrollsThroughFiveThousandRows()
    {
        const ShownPage shown(m_register.context());
        RegisterTable &table = shown.table();
        table.setFocus();
        table.setCurrentRow(0);
        int pages = 0;
        while (table.currentIndex().row() < rows - 1) {
            QTest::keyClick(&table, Qt::Key_PageDown);
            QVERIFY(++pages < rows);
            const int row = table.currentIndex().row();
            QTRY_COMPARE(shown.model().index(row, 0).data().toString(), inventedCooperative(row).record.name);
        }
        QVERIFY(pages > 100);
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.currentIndex().row(), 0);
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex().row(), rows - 1);
    }

    void followsChangesAndKeepsTheChosenRow()
    {
        InventedPages own(40);
        const ShownPage shown(own.context());
        shown.table().setCurrentRow(25);
        const qint64 id = shown.model().idAt(25);
        own.add(40, 7);
        own.service.announce({});
        QTRY_COMPARE(shown.model().rowCount(), 47);
        QCOMPARE(shown.model().idAt(shown.table().currentIndex().row()), id);
    }

    void readsAgainOnlyWhenItComesToTheFront()
    {
        InventedPages own(40);
        ShownPage shown(own.context());
        shown.page.hide();
        own.add(40, 7);
        own.service.announce({});
        QVERIFY(!shown.model().isLoading());
        shown.page.show();
        shown.page.activated();
        QTRY_COMPARE(shown.model().rowCount(), 47);
    }

    void saysWhyNothingIsShown()
    {
        InventedPages own(5);
        const ShownPage shown(own.context());
        QTest::keyClicks(&shown.named<QLineEdit>(u"search"_s), u"zzzzqqqq"_s);
        auto &empty = shown.named<QLabel>(u"empty"_s);
        QTRY_VERIFY(empty.isVisible());
        QVERIFY(!empty.text().isEmpty());
        QTest::mouseClick(&shown.named<QPushButton>(u"emptyButton"_s), Qt::LeftButton);
        QTRY_COMPARE(shown.model().rowCount(), 5);
        QVERIFY(!empty.isVisible());
    }

    void offersToEnterTheFirstCooperative()
    {
        InventedPages own(0);
        const ShownPage shown(own.context());
        QTRY_VERIFY(shown.named<QLabel>(u"empty"_s).isVisible());
        QSignalSpy wanted(&shown.page, &Page::recordWanted);
        QTest::mouseClick(&shown.named<QPushButton>(u"emptyButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toLongLong(), 0);
    }
};

QTEST_MAIN(RegisterPageTest)
#include "tst_registerpage.moc"
