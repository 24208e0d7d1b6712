// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

/// A value of the field's own kind, another one for each field.
QVariant exampleOf(const FieldInfo &field, int number)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return u"Text %1"_s.arg(number);
    case FieldType::Digits:
        return QString::number(10000 + number);
    case FieldType::Integer:
    case FieldType::Money:
        return qlonglong(1000 + number);
    case FieldType::Date:
        return QDate(2001, 1, 1).addDays(number);
    case FieldType::Code:
    case FieldType::Region:
        return codeList(field.listName()).entries().last().code;
    case FieldType::CodeSet:
        return joinCodes(codeList(field.listName()),
            {codeList(field.listName()).entries().last().code, codeList(field.listName()).entries().first().code});
    case FieldType::Flag:
        return true;
    }
    return {};
}

/// Every field keeps its own value: none shares a member with another.
template <class Record>
void roundTrip(const QList<FieldOf<Record>> &fields)
{
    Record record;
    for (int i = 0; i < fields.size(); ++i) {
        QVERIFY2(
            fields[i].type == FieldType::Flag || fields[i].keyString() == "kind"_L1 || fields[i].get(record).isNull(),
            fields[i].key);
        fields[i].set(record, exampleOf(fields[i], i));
    }
    for (int i = 0; i < fields.size(); ++i)
        QCOMPARE(fields[i].get(record), exampleOf(fields[i], i));

    const Record full = record;
    for (const FieldOf<Record> &field : fields) {
        record = full;
        field.set(record, QVariant());
        QVERIFY2(record != full, field.key);
        QVERIFY2(field.type == FieldType::Flag || field.get(record).isNull(), field.key);
    }
}

/// All fields there are, as far as their description goes.
QList<FieldInfo> everyField()
{
    QList<FieldInfo> all;
    std::ranges::copy(cooperativeFields(), std::back_inserter(all));
    std::ranges::copy(yearlyFields(), std::back_inserter(all));
    std::ranges::copy(officerFields(), std::back_inserter(all));
    return all;
}

const FieldInfo &infoOf(const char *key)
{
    static const QList<FieldInfo> all = everyField();
    return *std::ranges::find_if(all, [key](const FieldInfo &field) { return qstrcmp(field.key, key) == 0; });
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { text::setLanguage(u"id"_s); }

    void keysAreUnique()
    {
        QSet<QString> keys;
        for (const FieldInfo &field : everyField()) {
            QVERIFY2(!keys.contains(field.keyString()), field.key);
            keys.insert(field.keyString());
        }
    }

    void columnsAreUniqueInTheirTable()
    {
        QSet<QPair<int, QString>> columns;
        for (const FieldInfo &field : everyField()) {
            const QPair<int, QString> column(int(field.home), QString::fromLatin1(field.column));
            QVERIFY2(!columns.contains(column), field.key);
            QVERIFY2(!column.second.isEmpty(), field.key);
            columns.insert(column);
        }
    }

    void everyFieldIsDescribed()
    {
        for (const FieldInfo &field : everyField()) {
            QVERIFY2(*field.label, field.key);
            const bool needsList
                = field.type == FieldType::Code || field.type == FieldType::CodeSet || field.type == FieldType::Region;
            QCOMPARE(field.codeList != nullptr, needsList);
            if (needsList)
                QVERIFY2(codeListNames().contains(field.listName()), field.key);
            QVERIFY2(
                field.maxLength > 0 || (field.type != FieldType::Text && field.type != FieldType::Digits), field.key);
            QVERIFY2(field.group != FieldGroup::Officers || field.isPersonal, field.key);
            QVERIFY2(field.home != FieldHome::Contact || field.isPersonal, field.key);
        }
    }

    void all29FieldsOfTheMinistryArePresent()
    {
        // 11 is the province of the regency; 16 to 20 are the officers, one row for each office held.
        QSet<int> numbers{11};
        for (const FieldInfo &field : everyField()) {
            if (field.ministryNumber > 0)
                numbers.insert(field.ministryNumber);
        }
        QCOMPARE(codeList(u"officer_role"_s).entries().size(), 5);
        for (int number = 17; number <= 20; ++number)
            numbers.insert(number);
        QList<int> missing;
        for (int number = 1; number <= 29; ++number) {
            if (!numbers.contains(number))
                missing.append(number);
        }
        QCOMPARE(missing, QList<int>());
        QCOMPARE(numbers.size(), 29);
    }

    void valuesComeBackAsTheyWereSet()
    {
        roundTrip(cooperativeFields());
        if (QTest::currentTestFailed())
            return;
        roundTrip(yearlyFields());
        if (QTest::currentTestFailed())
            return;
        roundTrip(officerFields());
    }

    void fieldsAreFoundByKey()
    {
        for (const Field &field : cooperativeFields())
            QCOMPARE(findField(field.keyString()), &field);
        for (const YearlyField &field : yearlyFields())
            QCOMPARE(findYearlyField(field.keyString()), &field);
        QVERIFY(!findField(u"turnover"_s));
        QVERIFY(!findYearlyField(u"name"_s));
        QVERIFY(!findField(QString()));
    }

    void whatIsShownCanBeReadAgain()
    {
        for (const FieldInfo &field : everyField()) {
            const QVariant value = exampleOf(field, 7);
            for (const QString &written : {displayValue(field, value), plainValue(value)}) {
                const Result<QVariant> read = parseValue(field, written);
                QVERIFY2(read, qPrintable(field.keyString() + u": "_s + written));
                QCOMPARE(*read, value);
            }
            QCOMPARE(displayValue(field, {}), QString());
            QCOMPARE(plainValue({}), QString());
        }
    }

    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *key, const char *written, const QVariant &value) {
            QTest::addRow("%s: %s", key, written) << QByteArray(key) << QString::fromUtf8(written) << value;
        };
        row("name", "  KUD   Sumber Rejeki ", u"KUD Sumber Rejeki"_s);
        row("name", "  ", QVariant());
        row("nik", "33.01-010 010001", u"33010100100 01"_s.remove(u' '));
        row("nik", "3301O", u"3301O"_s);
        row("npwp", "01.234.567.8-901.000", u"012345678901000"_s);
        row("legalDate", "31/12/2019", QDate(2019, 12, 31));
        row("legalDate", "31 Desember 2019", QDate(2019, 12, 31));
        row("type", "KOPERASI PRODUSEN", u"producer"_s);
        row("group", "KUD", u"kud"_s);
        row("regency", "KABUPATEN CILACAP", u"33.01"_s);
        row("regency", "3301", u"33.01"_s);
        row("stages", "akhir, Awal,akhir", u"stageStart,stageEnd"_s);
        row("kdkmp", "Ya", true);
        row("kdkmp", "tidak", false);
        row("kdkmp", "", false);
        row("members", "1.234", qlonglong(1234));
        row("turnover", "Rp 1.234.567,00", qlonglong(1234567));
        row("surplus", "(5.000)", qlonglong(-5000));
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QString, written);
        const Result<QVariant> read = parseValue(infoOf(key.constData()), written);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QTEST(*read, "value");
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *key, const QString &written) {
            QTest::addRow("%s: %s", key, qPrintable(written.left(20))) << QByteArray(key) << written;
        };
        row("name", QString(151, u'x'));
        row("name", u"KUD"_s + QChar(0) + u"x"_s);
        row("nik", u"33010100100012345"_s);
        row("legalDate", u"31/02/2024"_s);
        row("legalDate", u"1/1/24"_s);
        row("type", u"Serba Usaha"_s);
        row("regency", u"Semarang"_s);
        row("regency", u"33.1"_s);
        row("stages", u"awal,entah"_s);
        row("kdkmp", u"mungkin"_s);
        row("members", u"dua belas"_s);
        row("turnover", u"1,5"_s);
    }
    void refusesWithASentence()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QString, written);
        const FieldInfo &field = infoOf(key.constData());
        const Result<QVariant> read = parseValue(field, written);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY2(read.error().message.startsWith(field.title()), qPrintable(read.error().message));
    }

    void aVillageIsReadBelowItsDistrict()
    {
        const FieldInfo &village = infoOf("village");
        QCOMPARE(parseValue(village, u"Kesugihan"_s, u"33.01.02"_s).value(), QVariant(u"33.01.02.2003"_s));
        QVERIFY(!parseValue(village, u"Kesugihan"_s, u"33.01.03"_s));
        QVERIFY(!parseValue(village, u"33.01.02.2003"_s, u"33.01.03"_s));
    }

    void everyGroupHasATitle()
    {
        QSet<QString> titles;
        for (const FieldInfo &field : everyField())
            titles.insert(groupTitle(field.group));
        QCOMPARE(titles.size(), 8);
        QVERIFY(!titles.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
