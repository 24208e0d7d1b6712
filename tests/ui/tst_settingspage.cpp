// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uifixture.h"
#include "ui/pages/settingspage.h"
#include "ui/theme.h"
#include "ui/widgets/jobview.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

class SettingsPageTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture : WindowFixture {
        Fixture()
        {
            open(makeRegister(u"uji.lumbung"_s, {soundCooperative()}));
            window->show();
            window->workspace()->showPage(window->workspace()->indexOf(u"settings"_s));
        }
        SettingsPage &page() const { return *window->workspace()->find<SettingsPage>(); }
        void choose(const char *key, const QVariant &value) const
        {
            auto *combo = page().findChild<QComboBox *>(QString::fromLatin1(key));
            combo->setCurrentIndex(combo->findData(value));
            Q_EMIT combo->activated(combo->currentIndex());
        }
        QStringList statusTexts() const
        {
            QStringList texts;
            for (const QLabel *label : window->statusBar()->findChildren<QLabel *>())
                texts.append(label->text());
            return texts;
        }
    };

private Q_SLOTS:
    void hasAnEditorForEverySettingOfThePerson()
    {
        const Fixture fixture;
        int shown = 0;
        for (const SettingInfo &info : Settings::all()) {
            const auto *editor = fixture.page().findChild<QWidget *>(QString::fromLatin1(info.key));
            QVERIFY2((editor != nullptr) == (info.label != nullptr), info.key);
            shown += editor != nullptr;
        }
        QVERIFY(shown >= 11);
    }

    void keepsATextWhenItsFieldIsLeft()
    {
        const Fixture fixture;
        auto *edit = fixture.page().findChild<QLineEdit *>(QString::fromLatin1(setting::signatoryName));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"  Dra.  Contoh Pejabat "_s);
        QVERIFY(fixture.settings.text(setting::signatoryName).isEmpty());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(fixture.settings.text(setting::signatoryName), u"Dra. Contoh Pejabat"_s);
    }

    void tellsInTheStatusBarWhoIsAtWork()
    {
        const Fixture fixture;
        QVERIFY(fixture.statusTexts().contains(u"Siti Rahayu"_s));
        auto *edit = fixture.page().findChild<QLineEdit *>(QString::fromLatin1(setting::person));
        edit->setText(u"Budi Santosa"_s);
        Q_EMIT edit->editingFinished();
        QVERIFY(fixture.statusTexts().contains(u"Budi Santosa"_s));
    }

    void changesTheLanguageAtOnce()
    {
        const Fixture fixture;
        const QPointer<SettingsPage> before(&fixture.page());
        fixture.choose(setting::language, u"id"_s);
        QTRY_VERIFY(!before);
        QCOMPARE(QLocale().language(), QLocale::Indonesian);
        QCOMPARE(fixture.window->workspace()->currentPage(), &fixture.page());
        QCOMPARE(fixture.page().findChild<QComboBox *>(QString::fromLatin1(setting::language))->currentData(), u"id"_s);
        QVERIFY(fixture.statusTexts().filter(u"31 Desember 2025"_s).size() == 1);
    }

    void changesTheLanguageLaterWhileWorkIsRunning()
    {
        const Fixture fixture;
        QPromise<void> work;
        work.start();
        fixture.window->jobs()->add(u"work"_s, work.future());
        const QPointer<SettingsPage> before(&fixture.page());
        fixture.choose(setting::language, u"id"_s);
        QTRY_VERIFY(!fixture.window->statusBar()->currentMessage().isEmpty());
        QVERIFY(before);
        QCOMPARE(fixture.settings.text(setting::language), u"id"_s);
        work.finish();
    }

    void changesTheLooksAtOnce()
    {
        const Fixture fixture;
        const double usual = QApplication::font().pointSizeF();
        fixture.choose(setting::textSize, 3);
        QCOMPARE(QApplication::font().pointSizeF(), usual + 3);
        fixture.choose(setting::textSize, 0);
        QCOMPARE(QApplication::font().pointSizeF(), usual);

        fixture.choose(setting::appearance, u"dark"_s);
        QVERIFY(theme::isDark());
        fixture.choose(setting::appearance, u"light"_s);
        QVERIFY(!theme::isDark());
    }

    void backsTheRegisterUpIntoAFolder()
    {
        const Fixture fixture;
        fixture.page().backUpTo(fixture.folder.path());
        const QString target = fixture.pathOf(u"uji-2025-12-31-1000.lumbung"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(
            fixture.page().message().contains(target), qPrintable(fixture.page().message()), 20000);
        const std::unique_ptr<Store> copy = done(openStore(target, Access::Read, fixture.clock));
        QCOMPARE(done(done(copy->cooperatives())->findByNumber(soundCooperative().nik)).size(), 1);

        fixture.page().backUpTo(fixture.folder.path()); // within the same minute: beside the first
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page().message().contains(u"-1000-2.lumbung"_s), 20000);
    }

    void tellsWhyABackupWasNotMade()
    {
        const Fixture fixture;
        fixture.page().backUpTo(fixture.pathOf(u"tidak/ada"_s));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page().message() != u"The backup is being made…"_s, 20000);
        QVERIFY2(!fixture.page().message().contains(u"was made"_s), qPrintable(fixture.page().message()));
        QVERIFY(!fixture.page().message().isEmpty());
    }

    void verifiesTheRegister()
    {
        const Fixture fixture;
        fixture.page().verify();
        QTRY_VERIFY2_WITH_TIMEOUT(
            fixture.page().message().contains(u"whole: 1 cooperatives"_s), qPrintable(fixture.page().message()), 20000);
    }
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
