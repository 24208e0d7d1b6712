// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/entryfixture.h"
#include "ui/forms/yearbook.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lumbung;

class YearlyFiguresTest : public QObject, private lumbung::testing::EntryFixture
{
    Q_OBJECT

private:
    QString text(const char *field) const { return find<QLineEdit>(field)->text(); }

    qint64 saveWithYears()
    {
        Cooperative record;
        record.name = u"KUD Sumber Rejeki"_s;
        record.facts.regency = u"33.22"_s;
        record.legalDate = QDate(1998, 3, 2);
        YearlyFigures year;
        year.bookYear = 2022;
        year.members = 100;
        year.turnover = 1500000000;
        record.years.append(year);
        year.bookYear = 2023;
        year.members = 110;
        record.years.append(year);
        return save(record).id;
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void groupsANumberWhenTheFocusLeaves_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("shown");
        QTest::newRow("digits") << u"1500000"_s << u"1.500.000"_s;
        QTest::newRow("with decimals") << u"1.234.567,00"_s << u"1.234.567"_s;
        QTest::newRow("with the currency") << u"Rp 2.000.000,-"_s << u"2.000.000"_s;
        QTest::newRow("a loss") << u"(1.000)"_s << u"-1.000"_s;
        QTest::newRow("a fraction stays as typed") << u"1.234,56"_s << u"1.234,56"_s;
        QTest::newRow("words stay as typed") << u"seribu"_s << u"seribu"_s;
    }

    void groupsANumberWhenTheFocusLeaves()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, shown);
        goTo(u"Surplus (SHU)"_s);
        QApplication::clipboard()->setText(pasted);
        press(Qt::Key_V, Qt::ControlModifier);
        press(Qt::Key_Return);
        QCOMPARE(text("surplus"), shown);
        press(Qt::Key_F9);
        QCOMPARE(!findingAt("surplus").isEmpty() && findingAt("surplus").startsWith(severityTitle(Severity::Error)),
            pasted == shown);
    }

    void beginsWithTheBookYearBeforeThisOne()
    {
        const auto *tabs = find<QTabBar>("financeYears");
        QCOMPARE(tabs->count(), 1);
        QCOMPARE(tabs->tabText(0), u"2024"_s);
    }

    void addsTheNextBookYearAndKeepsTheEarlierOnesInSight()
    {
        const qint64 id = saveWithYears();
        openRecord(id);
        QCOMPARE(text("members"), u"110"_s);
        press(Qt::Key_B, Qt::AltModifier); // the button of the money
        QTRY_COMPARE(focusedField(), u"equity"_s);
        QCOMPARE(find<QTabBar>("institutionYears")->tabText(0), u"2024"_s);
        QVERIFY(text("members").isEmpty());
        const QList<QLabel *> labels = page().findChildren<QLabel *>();
        QVERIFY(std::ranges::count(labels, u"1.500.000.000"_s, &QLabel::text) == 2);
        goTo(u"Members, total"_s);
        type(u"125"_s);
        const QSignalSpy saved(&page(), &EntryPage::saved);
        press(Qt::Key_F10);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(text("members"), u"125"_s); // still at 2024
        const Cooperative stored = load(id);
        QCOMPARE(stored.years.size(), 3);
        QCOMPARE(stored.years.last().bookYear, 2024);
        QCOMPARE(stored.years.last().members, Amount(125));
        QCOMPARE(stored.years[1].members, Amount(110));
    }

    void keepsAWrongFigureWhenAnotherYearIsShown()
    {
        openRecord(saveWithYears());
        goTo(u"Members, total"_s);
        typeOver(u"1l0"_s);
        auto *tabs = find<QTabBar>("institutionYears");
        tabs->setFocus();
        press(Qt::Key_Right);
        QCOMPARE(text("members"), u"100"_s);
        press(Qt::Key_Left);
        QCOMPARE(text("members"), u"1l0"_s);
    }

    void saysAtWhichYearAFindingIsAndGoesThere()
    {
        openRecord(saveWithYears());
        goTo(u"Members, male"_s);
        type(u"200"_s);
        press(Qt::Key_Return);
        type(u"1"_s); // 201 of 110
        press(Qt::Key_F9);
        QVERIFY(findingAt("members").startsWith(severityTitle(Severity::Error)));
        auto *tabs = find<QTabBar>("institutionYears");
        QVERIFY(!tabs->tabIcon(0).isNull());
        QVERIFY(tabs->tabIcon(1).isNull());
        tabs->setFocus();
        press(Qt::Key_Right);
        QVERIFY(findingAt("members").isEmpty());
        press(Qt::Key_F10);
        QCOMPARE(focusedField(), u"members"_s);
        QCOMPARE(text("membersMale"), u"200"_s);
    }

    void dropsAYearInWhichNothingIsLeft()
    {
        YearBook book(2025);
        QCOMPARE(book.current(), 2024);
        book.type(u"members"_s, u"10"_s);
        QCOMPARE(book.typed().keys(), QList<int>{2024});
        book.type(u"members"_s, {});
        QVERIFY(book.typed().isEmpty());
        QCOMPARE(book.nextYear(), 2025);
        book.setCurrent(2025);
        QCOMPARE(book.nextYear(), 2023);
    }
};

QTEST_MAIN(YearlyFiguresTest)
#include "tst_yearlyfigures.moc"
