// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clippedtext.h"
#include "tests/support/uifixture.h"
#include "ui/firststart.h"
#include "ui/pages/page.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QThreadPool>
#include <QTranslator>

#include <set>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

/// Notes which sentences have no translation. Installed last, so it is asked first; it answers nothing itself.
class MissingTranslations : public QTranslator
{
public:
    explicit MissingTranslations(const QString &language)
    {
        const bool loaded
            = m_own.load(u":/i18n/lumbung_%1.qm"_s.arg(language)) && m_qt.load(u":/i18n/qtbase_%1.qm"_s.arg(language));
        if (!loaded)
            throw std::runtime_error("no translation");
        QCoreApplication::installTranslator(this);
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const bool isKeyName = qstrcmp(context, "QShortcut") == 0; // printed on the keys in English
        const bool isLayout = qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0;
        if (!isKeyName && !isLayout && m_own.translate(context, source, comment, n).isNull()
            && m_qt.translate(context, source, comment, n).isNull())
            m_missing.insert(QString::fromUtf8(context) + u": "_s + QString::fromUtf8(source));
        return {};
    }
    QStringList missing() const { return {m_missing.cbegin(), m_missing.cend()}; }

private:
    QTranslator m_own, m_qt;
    mutable std::set<QString> m_missing;
};

} // namespace

/// Every page and the first start, in both languages, on the screen of an office computer.
class ScreensTest : public QObject
{
    Q_OBJECT

private:
    static constexpr QSize screen{1366, 768};

    /// All background work has come back, and its results are laid out.
    static void settle()
    {
        for (int round = 0; round < 5; ++round) {
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    static QList<Cooperative> records()
    {
        Cooperative long1
            = soundCooperative(u"Koperasi Konsumen Pegawai Republik Indonesia Contoh Sejahtera Bersama"_s);
        long1.nik = u"3322010010002"_s;
        long1.facts.type = u"consumer"_s;
        long1.facts.kind = u"notProduction"_s;
        return {soundCooperative(), long1};
    }

    static void addLanguagesAndSizes()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("textSize");
        QTest::newRow("Indonesian") << u"id"_s << 0;
        QTest::newRow("English") << u"en"_s << 0;
        QTest::newRow("Indonesian, larger") << u"id"_s << 2;
        QTest::newRow("English, larger") << u"en"_s << 2;
    }

private Q_SLOTS:
    void cleanup() { theme::setTextSize(*qApp, 0); }

    void everyPageShowsItsWordsWhole_data() { addLanguagesAndSizes(); }
    void everyPageShowsItsWordsWhole()
    {
        QFETCH(QString, language);
        QFETCH(int, textSize);
        theme::apply(*qApp, u"light"_s);
        theme::setTextSize(*qApp, textSize);
        WindowFixture fixture(language);
        fixture.window->resize(screen);
        fixture.window->show();
        fixture.open(fixture.makeRegister(u"uji.lumbung"_s, records()));
        Workspace &workspace = *fixture.window->workspace();
        QStringList clipped;
        for (int i = 0; i < workspace.pageCount(); ++i) {
            workspace.showPage(i);
            settle();
            for (const QString &text : clippedTexts(*fixture.window))
                clipped.append(workspace.page(i)->title() + u": "_s + text);
            QCOMPARE(fixture.window->size(), screen); // nothing asks for a larger window
        }
        QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
    }

    void theFirstStartShowsItsWordsWhole_data() { addLanguagesAndSizes(); }
    void theFirstStartShowsItsWordsWhole()
    {
        QFETCH(QString, language);
        QFETCH(int, textSize);
        theme::setTextSize(*qApp, textSize);
        WindowFixture fixture(language);
        fixture.window->chooseRegister();
        fixture.window->resize(screen);
        fixture.window->show();
        settle();
        QStringList clipped = clippedTexts(*fixture.window);

        fixture.window->firstStart()->open(fixture.pathOf(u"tidak-ada.lumbung"_s));
        clipped += clippedTexts(*fixture.window);
        settle();
        QVERIFY(!fixture.window->firstStart()->message().isEmpty());
        clipped += clippedTexts(*fixture.window);
        fixture.window->firstStart()->findChild<QPushButton *>(u"import"_s)->click();
        settle();
        clipped += clippedTexts(*fixture.window);
        QCOMPARE(fixture.window->size(), screen);
        QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
    }

    void nothingIsLeftInEnglish()
    {
        WindowFixture fixture(u"id"_s);
        const MissingTranslations translations(u"id"_s);
        fixture.window = std::make_unique<MainWindow>(fixture.settings, fixture.clock);
        fixture.window->show();
        fixture.open(fixture.makeRegister(u"uji.lumbung"_s, records()));
        Workspace &workspace = *fixture.window->workspace();
        for (int i = 0; i < workspace.pageCount(); ++i) {
            workspace.showPage(i);
            settle();
        }
        QMessageBox question(QMessageBox::Question, u"Lumbung"_s, u"?"_s,
            QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel | QMessageBox::Save | QMessageBox::Discard);
        question.show();
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.show();
        settle();
        QVERIFY2(translations.missing().isEmpty(), qPrintable(u'\n' + translations.missing().join(u'\n')));
    }

    void theFinderFindsWordsWithoutRoom()
    {
        QWidget box;
        auto *label = new QLabel(u"Koperasi Konsumen Pegawai"_s, &box);
        label->setGeometry(0, 0, 40, 20);
        box.show();
        QCOMPARE(clippedTexts(box).size(), 1);
        label->adjustSize();
        QCOMPARE(clippedTexts(box), QStringList());
    }
};

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
