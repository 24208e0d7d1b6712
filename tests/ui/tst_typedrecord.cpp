// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "ui/forms/typedrecord.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

class TypedRecordTest : public QObject
{
    Q_OBJECT

private:
    static Cooperative example()
    {
        Cooperative record;
        record.id = 7;
        record.revision = 3;
        record.name = u"KUD Sumber Rejeki"_s;
        record.legalDate = QDate(1998, 3, 2);
        record.facts.regency = u"33.22"_s;
        record.facts.kdkmp = true;
        record.facts.stages = u"stageStart,stageEnd"_s;
        record.facts.kind = u"kindII"_s;
        record.district = u"33.22.18"_s;
        record.note = u"Baris satu\nBaris dua"_s;
        YearlyFigures year;
        year.bookYear = 2023;
        year.surplus = -1500000;
        year.annualMeeting = QDate(2024, 2, 29);
        record.years = {year};
        record.officers = {{u"chair"_s, u"Siti"_s, {}, u"3322041201700001"_s}};
        return record;
    }

private Q_SLOTS:
    void initTestCase() { text::setLanguage(u"id"_s); }

    void readsBackWhatItShows()
    {
        for (const QString &language : {u"id"_s, u"en"_s}) {
            text::setLanguage(language);
            const Reading reading = read(typedFrom(example()), example());
            QVERIFY(reading.unreadable.isEmpty());
            QVERIFY(reading.record == example());
        }
        text::setLanguage(u"id"_s);
    }

    void survivesTheDraftFile()
    {
        TypedRecord typed = typedFrom(example());
        typed.fields.insert(u"legalDate"_s, u"31/02/2024 \"?\""_s);
        QVERIFY(typedFromJson(toJson(typed)) == typed);
    }

    void keepsWhatCannotBeReadAndSaysWhere()
    {
        TypedRecord typed = typedFrom(example());
        typed.fields.insert(u"legalDate"_s, u"31/02/2024"_s);
        typed.fields.insert(u"type"_s, u"entah"_s);
        typed.years[2023].insert(u"members"_s, u"l20"_s);
        typed.officers[0].insert(u"role"_s, u"x"_s);
        const Reading reading = read(typed, example());
        QStringList places;
        for (const Finding &finding : reading.unreadable) {
            QCOMPARE(finding.severity, Severity::Error);
            QVERIFY(!finding.message.isEmpty());
            places.append(finding.fields.first() + u'@' + QString::number(finding.bookYear));
        }
        QCOMPARE(places, QStringList({u"legalDate@0"_s, u"type@0"_s, u"members@2023"_s, u"role/0@0"_s}));
        QVERIFY(!reading.record.legalDate.isValid());
    }

    void leavesACodeOfAnotherRegionToTheRules()
    {
        TypedRecord typed = typedFrom(example());
        typed.fields.insert(u"regency"_s, u"33.01"_s);
        const Reading reading = read(typed, example());
        QVERIFY(reading.unreadable.isEmpty());
        QCOMPARE(reading.record.district, u"33.22.18"_s);
    }

    void saysThatSeveralEntriesFit()
    {
        TypedRecord typed;
        typed.fields.insert(u"regency"_s, u"semarang"_s);
        const Reading reading = read(typed, {});
        QCOMPARE(reading.unreadable.size(), 1);
        QVERIFY(reading.unreadable.first().message.startsWith(u"Several"_s));
    }

    void carriesMyChangesOverToANewerRecord()
    {
        Cooperative newer = example();
        newer.name = u"KUD Sumber Rejeki Baru"_s;
        newer.postalCode = u"50511"_s;
        newer.years.first().members = 90;
        TypedRecord mine = typedFrom(example());
        mine.fields.insert(u"name"_s, u"KUD Rejeki"_s);
        mine.fields.remove(u"note"_s);
        mine.years[2024].insert(u"members"_s, u"120"_s);
        mine.years[2023].remove(u"surplus"_s);
        const TypedRecord both = rebased(mine, typedFrom(example()), typedFrom(newer));
        QCOMPARE(both.fields.value(u"name"_s), u"KUD Rejeki"_s);
        QCOMPARE(both.fields.value(u"postalCode"_s), u"50511"_s);
        QVERIFY(!both.fields.contains(u"note"_s));
        QCOMPARE(both.years[2024].value(u"members"_s), u"120"_s);
        QCOMPARE(both.years[2023].value(u"members"_s), u"90"_s);
        QVERIFY(!both.years[2023].contains(u"surplus"_s));
        QVERIFY(both.officers == mine.officers);
    }

    void showsWhatCanBeReadTidied_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("date in words") << u"legalDate"_s << u"2 Maret 1998"_s << u"02/03/1998"_s;
        QTest::newRow("date of digits") << u"legalDate"_s << u"02031998"_s << u"02/03/1998"_s;
        QTest::newRow("no date") << u"legalDate"_s << u"31/02/2024"_s << u"31/02/2024"_s;
        QTest::newRow("blanks") << u"name"_s << u"  KUD  Makmur "_s << u"KUD Makmur"_s;
        QTest::newRow("separators in a number") << u"npwp"_s << u"01.234.567.8-901.000"_s << u"012345678901000"_s;
    }

    void showsWhatCanBeReadTidied()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QCOMPARE(tidiedText(*findField(key), typed), shown);
    }
};

QTEST_GUILESS_MAIN(TypedRecordTest)
#include "tst_typedrecord.moc"
