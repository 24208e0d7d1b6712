// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uifixture.h"
#include "ui/actions.h"
#include "ui/firststart.h"
#include "ui/pages/entrypage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/registerpage.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/figurelink.h"
#include "ui/widgets/helpline.h"
#include "ui/widgets/jobview.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/rail.h"
#include "ui/workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture : WindowFixture {
        explicit Fixture(const QList<Cooperative> &records = {soundCooperative()})
        {
            open(makeRegister(u"uji.lumbung"_s, records));
            window->show();
            waitUntilActive();
        }
        void waitUntilActive() const { QVERIFY(QTest::qWaitForWindowActive(window.get())); }
        Workspace &workspace() const { return *window->workspace(); }
        int shownPage() const { return window->findChild<Rail *>()->currentIndex(); }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
        {
            QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), key, modifiers);
        }
    };

private Q_SLOTS:
    void namesEveryActionOnce()
    {
        QSet<int> ids;
        for (const ActionInfo &info : actionTable()) {
            QVERIFY2(!ids.contains(int(info.id)), info.text);
            ids.insert(int(info.id));
        }
    }

    void noKeyMeansTwoThingsOnAPage()
    {
        const Fixture fixture;
        for (int page = 0; page < fixture.workspace().pageCount(); ++page) {
            fixture.workspace().showPage(page);
            QList<QAction *> actions = fixture.window->actions() + fixture.workspace().actions();
            actions += fixture.workspace().currentPage()->findChildren<QAction *>();
            QHash<QString, const QAction *> actionOf;
            for (const QAction *action : actions) {
                const auto *owner = qobject_cast<QWidget *>(action->parent());
                const bool isReached = action->shortcutContext() == Qt::WindowShortcut && owner && owner->isVisible();
                if (!isReached || !action->isEnabled() || !action->isVisible())
                    continue;
                for (const QKeySequence &key : action->shortcuts()) {
                    const QAction *other = actionOf.value(key.toString());
                    QVERIFY2(!other, qPrintable(key.toString() + u' ' + action->text()));
                    actionOf.insert(key.toString(), action);
                }
            }
            QVERIFY(actionOf.size() > fixture.workspace().pageCount());
        }
    }

    void asksForARegisterWhenNoneIsOpen()
    {
        WindowFixture fixture;
        fixture.window->chooseRegister();
        fixture.window->show();
        QVERIFY(fixture.window->firstStart()->isVisible());
        QVERIFY(!fixture.window->workspace());
    }

    void showsEachPageByItsKeyAndMarksIt()
    {
        const Fixture fixture;
        QVERIFY(fixture.workspace().pageCount() >= 2);
        for (int page = fixture.workspace().pageCount() - 1; page >= 0; --page) {
            fixture.press(Qt::Key(page == 9 ? Qt::Key_0 : Qt::Key_1 + page), Qt::AltModifier);
            QCOMPARE(fixture.workspace().currentPage(), fixture.workspace().page(page));
            QCOMPARE(fixture.shownPage(), page);
        }
    }

    void namesTheRegisterInTheTitle()
    {
        const Fixture fixture;
        QVERIFY(fixture.window->windowTitle().contains(u"uji"_s));
    }

    void saysWhyARegisterCanOnlyBeRead()
    {
        Fixture fixture;
        const QString path = fixture.makeRegister(u"lain.lumbung"_s, {});
        std::shared_ptr<Store> store = done(openStore(path, Access::Read, fixture.clock));
        const QString reason = store->readOnlyReason();
        fixture.window->showRegister(store);
        QVERIFY(!reason.isEmpty());
        QVERIFY(fixture.window->windowTitle().contains(u"only for reading"_s));
        bool isTold = false;
        for (const MessageLine *line : fixture.workspace().findChildren<MessageLine *>())
            isTold = isTold || (line->isVisible() && line->message() == reason);
        QVERIFY(isTold);
    }

    void lettersOfACommandAndEnterDoIt()
    {
        const Fixture fixture;
        const int settings = fixture.workspace().indexOf(u"settings"_s);
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        auto *palette = fixture.window->findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        QTest::keyClicks(fixture.window->focusWidget(), u"sett"_s);
        QCOMPARE(palette->findChild<QListWidget *>()->count(), 1);
        fixture.press(Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(fixture.shownPage(), settings);
    }

    void escapeLeavesTheCommandsWithoutDoingOne()
    {
        const Fixture fixture;
        const QWidget *before = fixture.window->focusWidget();
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(fixture.window->focusWidget(), u"quit"_s);
        fixture.press(Qt::Key_Escape);
        QVERIFY(fixture.window->isVisible());
        QCOMPARE(fixture.window->focusWidget(), before);
    }

    void helpIsShownInTheWindowAndHiddenAgain()
    {
        const Fixture fixture;
        auto *help = fixture.window->findChild<HelpLine *>();
        fixture.press(Qt::Key_F1);
        QVERIFY(help->isVisible());
        QVERIFY(!help->text().isEmpty());
        fixture.press(Qt::Key_F1);
        QVERIFY(!help->isVisible());
    }

    void helpFollowsTheFocus()
    {
        const Fixture fixture;
        fixture.workspace().showPage(fixture.workspace().indexOf(u"entry"_s));
        fixture.workspace().showHelp();
        const auto *help = fixture.window->findChild<HelpLine *>();
        const QString first = help->text();
        fixture.press(Qt::Key_Tab);
        QVERIFY(help->isVisible());
        QVERIFY(!help->text().isEmpty());
        QVERIFY(help->text() != first);
    }

    void countsOnTheFirstPageWhatItsLinksList()
    {
        Cooperative first = soundCooperative(), second = soundCooperative(u"Koperasi Tanpa Tempat"_s), third = second;
        second.nik = third.nik = QString();
        second.facts.regency = second.facts.group = QString();
        second.district = QString();
        third.name = u"Koperasi Bubar"_s;
        third.facts.status = u"dissolved"_s;
        Cooperative fourth = soundCooperative(u"Koperasi Tanpa RAT"_s);
        fourth.nik = QString();
        fourth.years.clear(); // recorded as active all the same
        const Fixture fixture({first, second, third, fourth});

        auto *home = fixture.workspace().find<HomePage>();
        const QList<HomeFigure> figures = homeFigures(fixture.clock.today());
        QCOMPARE(home->links().size(), figures.size());
        QTRY_VERIFY(home->links().first()->value() >= 0);
        const std::unique_ptr<Store> store
            = done(openStore(fixture.pathOf(u"uji.lumbung"_s), Access::Read, fixture.clock));
        const std::unique_ptr<ListStore> lists = done(store->lists());
        QSignalSpy wanted(home, &Page::listWanted);
        qint64 gaps = 0;
        for (qsizetype i = 0; i < figures.size(); ++i) {
            Progress progress;
            home->links().at(i)->click();
            const auto filter = wanted.last().first().value<Filter>();
            QCOMPARE(filter, figures.at(i).filter);
            QCOMPARE(home->links().at(i)->value(), done(lists->ids(filter, {}, progress)).size());
            gaps += figures.at(i).place == HomePlace::Waiting ? home->links().at(i)->value() : 0;
        }
        QCOMPARE(home->links().first()->value(), 3);
        // Three to classify, one without regency, one without group, one recorded otherwise than its meetings tell.
        QCOMPARE(gaps, 6);
    }

    void opensTheListBehindANumber()
    {
        Cooperative other = soundCooperative(u"Koperasi Konsumen Contoh"_s);
        other.nik = QString();
        other.facts.type = u"consumer"_s;
        const Fixture fixture({soundCooperative(), other});
        auto *home = fixture.workspace().find<HomePage>();
        QTRY_COMPARE(home->links().first()->value(), 1);
        fixture.press(Qt::Key_Return); // the main number has the focus
        QCOMPARE(fixture.shownPage(), fixture.workspace().indexOf(u"register"_s));
        const auto *table = fixture.workspace().find<RegisterPage>()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void searchesFromEveryPage()
    {
        const Fixture fixture;
        for (int page = 0; page < fixture.workspace().pageCount(); ++page) {
            fixture.workspace().showPage(page);
            fixture.press(Qt::Key_F, Qt::ControlModifier);
            QCOMPARE(fixture.shownPage(), fixture.workspace().indexOf(u"register"_s));
            QVERIFY(qobject_cast<QLineEdit *>(fixture.window->focusWidget()));
            QTest::keyClicks(fixture.window->focusWidget(), u"x"_s);
        }
    }

    void beginsARecordFromEveryPage()
    {
        const Fixture fixture;
        const int entry = fixture.workspace().indexOf(u"entry"_s);
        for (int page = 0; page < fixture.workspace().pageCount(); ++page) {
            fixture.workspace().showPage(page);
            fixture.press(Qt::Key_N, Qt::ControlModifier);
            QCOMPARE(fixture.shownPage(), entry);
            QCOMPARE(fixture.workspace().find<EntryPage>()->recordId(), 0);
        }
    }

    void opensARecordOfTheListAndItsNeighbours()
    {
        Cooperative second = soundCooperative(u"KUD Zamrud"_s);
        second.nik = u"3322010010002"_s;
        const Fixture fixture({soundCooperative(), second});
        auto *list = fixture.workspace().find<RegisterPage>();
        auto *entry = fixture.workspace().find<EntryPage>();
        QTRY_COMPARE(list->findChild<QTableView *>()->model()->rowCount(), 2);
        Q_EMIT list->recordWanted(1);
        QCOMPARE(fixture.workspace().currentPage(), entry);
        QTRY_COMPARE(entry->recordId(), 1);
        fixture.press(Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(entry->recordId(), 2);
        fixture.press(Qt::Key_PageDown, Qt::ControlModifier); // the last one
        QTRY_VERIFY(!fixture.window->statusBar()->currentMessage().isEmpty());
        QCOMPARE(entry->recordId(), 2);
        fixture.press(Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_COMPARE(entry->recordId(), 1);
    }

    void showsRunningWorkAndCancelsIt()
    {
        const Fixture fixture;
        JobView &jobs = *fixture.window->jobs();
        QPromise<void> work;
        work.start();
        jobs.add(u"Counting"_s, work.future());
        QVERIFY(jobs.isBusy());
        QTRY_VERIFY(jobs.isVisible());
        QTest::mouseClick(jobs.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(work.isCanceled());
        work.finish();
        QTRY_VERIFY(!jobs.isBusy());
        QVERIFY(!jobs.isVisible());
    }

    void asksBeforeQuittingWhileWorkIsRunning()
    {
        const Fixture fixture;
        QPromise<void> work;
        work.start();
        fixture.window->jobs()->add(u"Counting"_s, work.future());
        QVERIFY(!fixture.window->close());
        auto *question = fixture.window->findChild<QMessageBox *>();
        QVERIFY(question);
        QTest::mouseClick(question->buttons().first(), Qt::LeftButton);
        QVERIFY(work.isCanceled());
        work.finish();
        QTRY_VERIFY(!fixture.window->isVisible());
    }

    void letsTheRegisterGoWhenAnotherIsOpened()
    {
        Fixture fixture;
        const QString other = fixture.makeRegister(u"lain.lumbung"_s, {});
        fixture.open(other);
        QVERIFY(fixture.window->windowTitle().contains(u"lain"_s));
        const std::unique_ptr<Store> first
            = done(openStore(fixture.pathOf(u"uji.lumbung"_s), Access::Write, fixture.clock));
        QVERIFY(!first->isReadOnly());
    }

    void letsTheRegisterGoWhenClosed()
    {
        Fixture fixture;
        fixture.window.reset();
        const std::unique_ptr<Store> store
            = done(openStore(fixture.pathOf(u"uji.lumbung"_s), Access::Write, fixture.clock));
        QVERIFY(!store->isReadOnly());
    }

    void remembersItsSize()
    {
        WindowFixture fixture;
        fixture.window->chooseRegister();
        fixture.window->show();
        fixture.window->resize(1111, 666);
        QVERIFY(fixture.window->close());
        const MainWindow again(fixture.settings, fixture.clock);
        QCOMPARE(again.size(), QSize(1111, 666));
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
