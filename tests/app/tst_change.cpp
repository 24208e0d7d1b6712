// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/domain/change.h"
#include "app/domain/fields.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

Cooperative before()
{
    Cooperative record;
    record.name = u"KUD Contoh"_s;
    record.legalDate = QDate(1980, 5, 1);
    record.phone = u"0282-541234"_s;
    record.facts.regency = u"33.01"_s;
    YearlyFigures year;
    year.bookYear = 2024;
    year.members = 120;
    year.turnover = 1'000'000;
    record.years = {year};
    record.officers = {{u"chair"_s, u"Orang Contoh"_s, QString(), QString()}};
    return record;
}

/// "name: KUD Contoh -> KUD Baru"
QStringList told(const QList<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes)
        lines.append(u"%1: %2 -> %3"_s.arg(change.field, change.from, change.to));
    return lines;
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { text::setLanguage(u"id"_s); }

    void nothingChangedIsNoChange()
    {
        QCOMPARE(told(changesBetween(before(), before())), QStringList());
        QCOMPARE(told(factChanges(before().facts, before().facts, QDate(2025, 1, 1))), QStringList());
    }

    void tellsWhatDiffers_data()
    {
        using Edit = std::function<void(Cooperative &)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("changes");
        const auto row = [](const char *name, const Edit &edit, const QStringList &changes) {
            QTest::newRow(name) << edit << changes;
        };
        row("a text", [](Cooperative &c) { c.name = u"KUD Baru"_s; }, {u"name: KUD Contoh -> KUD Baru"_s});
        row("a date", [](Cooperative &c) { c.legalDate = {}; }, {u"legalDate: 1980-05-01 -> "_s});
        row("contact data, without the value", [](Cooperative &c) { c.phone = u"0282-999"_s; }, {u"phone:  -> "_s});
        row("officers, without the value", [](Cooperative &c) { c.officers[0].name = u"Orang Lain"_s; },
            {u"officers:  -> "_s});
        row("a dated fact is told elsewhere", [](Cooperative &c) { c.facts.regency = u"33.02"_s; }, {});
        row("a figure", [](Cooperative &c) { c.years[0].members = 121; }, {u"2024/members: 120 -> 121"_s});
        row("a figure that is no longer known", [](Cooperative &c) { c.years[0].members.reset(); },
            {u"2024/members: 120 -> "_s});
        row("zero is not unknown", [](Cooperative &c) { c.years[0].employees = 0; }, {u"2024/employees:  -> 0"_s});
        row("a book year more",
            [](Cooperative &c) {
                c.years.append(YearlyFigures{});
                c.years[1].bookYear = 2025;
                c.years[1].annualMeeting = QDate(2026, 2, 1);
            },
            {u"2025/annualMeeting:  -> 2026-02-01"_s});
        row("a book year less", [](Cooperative &c) { c.years.clear(); },
            {u"2024/members: 120 -> "_s, u"2024/turnover: 1000000 -> "_s});
        row("several at once", [](Cooperative &c) { c.note = u"x"_s, c.name = u"A"_s, c.years[0].surplus = -5; },
            {u"name: KUD Contoh -> A"_s, u"note:  -> x"_s, u"2024/surplus:  -> -5"_s});
        row("the number of the record is no field", [](Cooperative &c) { c.id = 7, c.revision = 3; }, {});
    }
    void tellsWhatDiffers()
    {
        QFETCH(const std::function<void(Cooperative &)>, edit);
        Cooperative after = before();
        edit(after);
        QTEST(told(changesBetween(before(), after)), "changes");
    }

    void everyFieldLeavesATrace()
    {
        for (const Field &field : cooperativeFields()) {
            const QVariant value = field.type == FieldType::Date ? QVariant(QDate(2001, 2, 3))
                : field.type == FieldType::Flag                  ? QVariant(true)
                                                                 : QVariant(u"other"_s);
            Cooperative after = before();
            field.set(after, value);
            const bool isDated = field.home == FieldHome::Standing;
            const QList<Change> changes = isDated ? factChanges(before().facts, after.facts, QDate(2025, 1, 1))
                                                  : changesBetween(before(), after);
            QCOMPARE(changes.size(), 1);
            QCOMPARE(changes[0].field, field.keyString());
            QCOMPARE(changes[0].validFrom, isDated ? QDate(2025, 1, 1) : QDate());
            QCOMPARE(changes[0].to, field.isPersonal ? QString() : plainValue(value));
        }
    }

    void titlesNameTheFieldAndItsBookYear()
    {
        Change change;
        change.field = u"name"_s;
        QCOMPARE(changeTitle(change), findField(u"name"_s)->title());
        change.field = u"2024/turnover"_s;
        QVERIFY(changeTitle(change).contains(findYearlyField(u"turnover"_s)->title()));
        QVERIFY(changeTitle(change).contains(u"2024"_s));
        change.field = u"officers"_s;
        QCOMPARE(changeTitle(change), groupTitle(FieldGroup::Officers));
        change.field = u"of a later version"_s;
        QCOMPARE(changeTitle(change), change.field);
        change.field = u"2024/of a later version"_s;
        QCOMPARE(changeTitle(change), change.field);
    }

    void valuesAreShownAsPeopleReadThem_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("shown");
        QTest::newRow("legalDate") << u"1980-05-01"_s << u"01/05/1980"_s;
        QTest::newRow("type") << u"producer"_s << u"Produsen"_s;
        QTest::newRow("regency") << u"33.74"_s << u"Kota Semarang"_s;
        QTest::newRow("stages") << u"stageStart,stageEnd"_s << u"Awal, Akhir"_s;
        QTest::newRow("kdkmp") << u"1"_s << u"Ya"_s;
        QTest::newRow("2024/members") << u"1234"_s << u"1.234"_s;
        QTest::newRow("2024/turnover") << u"1234567"_s << u"Rp 1.234.567"_s;
        QTest::newRow("name") << QString() << QString();
        QTest::newRow("of a later version") << u"x"_s << u"x"_s;
    }
    void valuesAreShownAsPeopleReadThem()
    {
        QFETCH(const QString, plain);
        Change change;
        change.field = QString::fromLatin1(QTest::currentDataTag());
        QTEST(changeDisplay(change, plain), "shown");
    }
};

QTEST_GUILESS_MAIN(ChangeTest)
#include "tst_change.moc"
