// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/classifier.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/exchange/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

QVariant sampleOf(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return u"Sumber \"Rejeki\" é, =1"_s;
    case FieldType::Digits:
        return u"0012345"_s.left(field.maxLength);
    case FieldType::Integer:
    case FieldType::Money:
        return qlonglong(9007199254740993); // more than a double can hold
    case FieldType::Date:
        return QDate(2024, 2, 29);
    case FieldType::Code:
        return codeList(field.listName()).entries().first().code;
    case FieldType::CodeSet: {
        const QList<CodeEntry> &entries = codeList(field.listName()).entries();
        return QString(entries[0].code % u',' % entries[1].code);
    }
    case FieldType::Region:
        return field.listName() == "regency"_L1 ? u"33.01"_s
            : field.listName() == "district"_L1 ? u"33.01.02"_s
                                                : codeList(u"village"_s).childrenOf(u"33.01.02"_s).first()->code;
    case FieldType::Flag:
        return true;
    }
    return {};
}

template <class Record>
void fill(Record &record, const QList<FieldOf<Record>> &fields)
{
    for (const FieldOf<Record> &field : fields)
        field.set(record, sampleOf(field));
}

/// A record in which every field has a value that comes back as it is.
Cooperative fullRecord()
{
    Cooperative record;
    fill(record, cooperativeFields());
    record.facts = classified(record.facts);
    record.id = 7;
    record.revision = 3;
    YearlyFigures year;
    fill(year, yearlyFields());
    for (const int bookYear : {2022, 2024}) {
        year.bookYear = bookYear;
        record.years.append(year);
    }
    Officer officer;
    fill(officer, officerFields());
    record.officers = {officer, officer};
    return record;
}

/// JSON as it is easier to read here: 'single' for "double" quotation marks.
QByteArray quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QJsonObject object(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(quoted(text));
    Q_ASSERT(document.isObject());
    return document.object();
}

Cooperative appliedTo(Cooperative base, const char *text)
{
    const Result<Cooperative> record = json::applied(object(text), std::move(base));
    if (!record)
        qFatal("%s", qPrintable(record.error().message));
    return *record;
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEveryFieldBackAsItWas()
    {
        const Cooperative record = fullRecord();
        const QJsonObject written = json::toJson(record, true);
        for (const Field &field : cooperativeFields())
            QVERIFY2(written.contains(field.keyString()), field.key);
        for (const YearlyField &field : yearlyFields())
            QVERIFY2(written.value(u"years"_s).toArray().first().toObject().contains(field.keyString()), field.key);

        const QByteArray line = QJsonDocument(written).toJson(QJsonDocument::Compact);
        QVERIFY(!line.contains('\n'));
        const Result<QJsonObject> parsed = json::parseLine(line);
        QVERIFY(parsed);
        Cooperative empty;
        empty.id = 7;
        Result<Cooperative> back = json::applied(*parsed, empty);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        back->facts = classified(back->facts); // the kind is computed, not read
        QCOMPARE(*json::idOf(*parsed), 7);
        for (const Field &field : cooperativeFields())
            QCOMPARE(field.get(*back), field.get(record));
        QVERIFY(*back == record);
    }

    void mentionsOnlyWhatIsRecorded()
    {
        const QJsonObject written = json::toJson({}, true);
        QCOMPARE(
            written.keys(), (QStringList{u"id"_s, u"kdkmp"_s, u"kind"_s, u"officers"_s, u"revision"_s, u"years"_s}));
    }

    void leavesPersonalDataOutUnlessAskedFor()
    {
        const QJsonObject written = json::toJson(fullRecord(), false);
        QVERIFY(!written.contains(u"officers"_s));
        for (const Field &field : cooperativeFields())
            QCOMPARE(written.contains(field.keyString()), !field.isPersonal);
    }

    void writesWhatScriptsExpect()
    {
        const QJsonObject written = json::toJson(fullRecord(), false);
        QCOMPARE(written.value(u"regency"_s), QJsonValue(u"33.01"_s));
        QCOMPARE(written.value(u"legalDate"_s), QJsonValue(u"2024-02-29"_s));
        QCOMPARE(written.value(u"kdkmp"_s), QJsonValue(true));
        QVERIFY(written.value(u"services"_s).isArray());
        const QJsonObject year = written.value(u"years"_s).toArray().last().toObject();
        QCOMPARE(year.value(u"bookYear"_s), QJsonValue(2024));
        QCOMPARE(year.value(u"turnover"_s).toInteger(), 9007199254740993);
    }

    void keepsWhatIsNotMentionedAndEmptiesWhatIsNull()
    {
        const Cooperative before = fullRecord();
        const Cooperative after = appliedTo(before, "{'name': 'KUD  Baru ', 'products': null, 'kdkmp': null}");
        Cooperative expected = before;
        expected.name = u"KUD Baru"_s;
        expected.products.clear();
        expected.facts.kdkmp = false;
        QVERIFY(after == expected);
    }

    void takesLabelsAndAliasesForCodes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("written");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("label") << u"type"_s << QJsonValue(u"Produsen"_s) << QVariant(u"producer"_s);
        QTest::newRow("alias") << u"group"_s << QJsonValue(u"Koperasi Unit Desa"_s) << QVariant(u"kud"_s);
        QTest::newRow("name of a city") << u"regency"_s << QJsonValue(u"Kota Semarang"_s) << QVariant(u"33.74"_s);
        QTest::newRow("Indonesian date") << u"legalDate"_s << QJsonValue(u"31/12/1998"_s)
                                         << QVariant(QDate(1998, 12, 31));
        QTest::newRow("yes in words") << u"kdkmp"_s << QJsonValue(u"ya"_s) << QVariant(true);
        QTest::newRow("set in any order")
            << u"stages"_s << QJsonValue(QJsonArray{u"Akhir"_s, u"stageStart"_s}) << QVariant(u"stageStart,stageEnd"_s);
        QTest::newRow("set as text") << u"trades"_s << QJsonValue(u"Nelayan, Petani"_s)
                                     << QVariant(u"farmers,fishers"_s);
        QTest::newRow("empty set") << u"trades"_s << QJsonValue(QJsonArray()) << QVariant();
        QTest::newRow("dots in a number")
            << u"npwp"_s << QJsonValue(u"01.234.567.8-521.000"_s) << QVariant(u"012345678521000"_s);
    }
    void takesLabelsAndAliasesForCodes()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, written);
        QFETCH(const QVariant, value);
        const Result<Cooperative> record = json::applied({{key, written}}, {});
        QVERIFY2(record, record ? "" : qPrintable(record.error().message));
        QCOMPARE(findField(key)->get(*record), value);
    }

    void findsDistrictsAndVillagesBelowTheirRegency()
    {
        // Five regencies have a district of this name.
        const char *const line = "{'district': 'Karanganyar', 'regency': '33.05'}";
        QCOMPARE(regionOfDistrict(appliedTo({}, line)), u"33.05"_s);
        QVERIFY(!json::applied(object("{'district': 'Karanganyar'}"), {}));

        Cooperative kebumen;
        kebumen.facts.regency = u"33.05"_s;
        QCOMPARE(regionOfDistrict(appliedTo(kebumen, "{'district': 'Karanganyar'}")), u"33.05"_s);
    }

    void mergesYearsByTheirBookYear()
    {
        const Cooperative before = fullRecord();
        const Cooperative after = appliedTo(before,
            "{'years': [{'bookYear': 2024, 'members': 12, 'surplus': -5, 'support': null}, {'bookYear': 2023, "
            "'members': 11}]}");
        QCOMPARE(after.years.size(), 3);
        QCOMPARE(after.years[0], before.years[0]);
        QCOMPARE(after.years[1].bookYear, 2023);
        QCOMPARE(after.years[1].members, Amount(11));
        QCOMPARE(after.years[1].turnover, Amount());
        QCOMPARE(after.years[2].members, Amount(12));
        QCOMPARE(after.years[2].surplus, Amount(-5));
        QCOMPARE(after.years[2].support, QString());
        QCOMPARE(after.years[2].turnover, before.years[1].turnover);
    }

    void replacesAllOfficersWhenTheyAreMentioned()
    {
        const Cooperative after = appliedTo(fullRecord(), "{'officers': [{'role': 'Ketua', 'officerName': 'Sri'}]}");
        QCOMPARE(after.officers.size(), 1);
        QCOMPARE(after.officers.first().role, u"chair"_s);
        QCOMPARE(after.officers.first().name, u"Sri"_s);
        QVERIFY(appliedTo(fullRecord(), "{'officers': []}").officers.isEmpty());
    }

    void takesTheRevisionOnlyWhenMentioned()
    {
        QCOMPARE(appliedTo(fullRecord(), "{'name': 'A'}").revision, 3);
        QCOMPARE(appliedTo(fullRecord(), "{'revision': 2}").revision, 2);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *line, const char *word) {
            QTest::newRow(name) << quoted(line) << QString::fromUtf8(word);
        };
        row("unknown field", "{'nama': 'A'}", "nama");
        row("unknown field of a year", "{'years': [{'bookYear': 2024, 'omzet': 1}]}", "omzet");
        row("unknown field of an officer", "{'officers': [{'nama': 'A'}]}", "nama");
        row("number for an identifier", "{'nik': 3374010010001}", "quotation marks");
        row("number for a code", "{'regency': 33.01}", "quotation marks");
        row("fraction of a person", "{'years': [{'bookYear': 2024, 'members': 1.5}]}", "whole");
        row("more than 64 bits", "{'years': [{'bookYear': 2024, 'turnover': 1e30}]}", "whole");
        row("day that is none", "{'legalDate': '31/02/2024'}", "31/02/2024");
        row("code of no list", "{'type': 'Serba'}", "Serba");
        row("element of no list", "{'trades': ['Petani', 'Pelukis']}", "Pelukis");
        row("element that is no text", "{'trades': [1]}", "1");
        row("list for a text", "{'name': ['A']}", "Name");
        row("object for a text", "{'name': {}}", "Name");
        row("truth for a text", "{'name': true}", "Name");
        row("kind that the answers do not give", "{'kind': 'kindII'}", "answers");
        row("years that are no list", "{'years': {}}", "years");
        row("years of numbers", "{'years': [2024]}", "years");
        row("year without its number", "{'years': [{'members': 1}]}", "bookYear");
        row("year of two digits", "{'years': [{'bookYear': 24}]}", "bookYear");
        row("year twice", "{'years': [{'bookYear': 2024}, {'bookYear': 2024}]}", "2024");
        row("officers that are no list", "{'officers': 'Sri'}", "officers");
        row("revision in words", "{'revision': '1'}", "revision");
        row("forbidden characters", "{'name': 'A\\u202eB'}", "characters");
        row("too long", "{'postalCode': '123456'}", "5");
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, word);
        const Result<QJsonObject> parsed = json::parseLine(line);
        QVERIFY(parsed);
        const Result<Cooperative> record = json::applied(*parsed, {});
        QVERIFY(!record);
        QCOMPARE(record.error().kind, Error::Kind::Invalid);
        QVERIFY2(record.error().message.contains(word), qPrintable(record.error().message));
    }

    void refusesLinesThatAreNoObject_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("cut") << quoted("{'name': 'A");
        QTest::newRow("two") << quoted("{'name': 'A'} {'name': 'B'}");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
        QTest::newRow("not UTF-8") << quoted("{'name': 'Koperasi \xe9'}");
    }
    void refusesLinesThatAreNoObject()
    {
        QFETCH(const QByteArray, line);
        const Result<QJsonObject> parsed = json::parseLine(line);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::Invalid);
    }

    void readsTheRecordThatIsMeant()
    {
        QCOMPARE(*json::idOf(object("{'name': 'A'}")), 0);
        QCOMPARE(*json::idOf(object("{'id': 12}")), 12);
        for (const char *line : {"{'id': -1}", "{'id': '12'}", "{'id': 1.5}", "{'id': null}"})
            QVERIFY2(!json::idOf(object(line)), line);
    }

    void readsSinceWhenAndWhy()
    {
        const Result<FactChange> how
            = json::factChangeOf(object("{'validFrom': '1/7/2024', 'event': 'Pindah', 'basis': 'SK 12/2024'}"));
        QVERIFY(how);
        QCOMPARE(how->validFrom, QDate(2024, 7, 1));
        QVERIFY(!how->isCorrection);
        QCOMPARE(how->event, u"Pindah"_s);
        QCOMPARE(how->basis, u"SK 12/2024"_s);
        QVERIFY(json::factChangeOf(object("{'correction': true}"))->isCorrection);

        for (const char *line : {"{'validFrom': '31/02/2024'}", "{'validFrom': 2024}", "{'correction': 'ya'}",
                 "{'event': 1}", "{'basis': 'a\\u0000b'}"})
            QVERIFY2(!json::factChangeOf(object(line)), line);
    }

private:
    static QString regionOfDistrict(const Cooperative &record)
    {
        return codeList(u"district"_s).find(record.district)->parent;
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
