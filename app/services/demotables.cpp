// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demotables.h"

#include "app/base/csv.h"
#include "app/domain/codelist.h"
#include "app/domain/region.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace lumbung::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array typeCodes = {"producer"_L1, "consumer"_L1, "savingsLoan"_L1, "service"_L1, "marketing"_L1};

/// One row of a file, its cells asked for by the name of the column.
class Row
{
public:
    Row(const QStringList &headers, const QStringList &cells) : m_headers(headers), m_cells(cells) { }

    QString text(QLatin1StringView column) const
    {
        const qsizetype place = m_headers.indexOf(column);
        Q_ASSERT_X(place >= 0, "demo::tables", column.data());
        return m_cells.value(place);
    }
    int number(QLatin1StringView column) const { return text(column).toInt(); }
    bool yes(QLatin1StringView column) const { return text(column) == "yes"_L1; }
    QStringList list(QLatin1StringView column) const { return text(column).split(u'|', Qt::SkipEmptyParts); }
    std::array<int, typeCount> types() const
    {
        std::array<int, typeCount> numbers{};
        std::ranges::transform(typeCodes, numbers.begin(), [this](QLatin1StringView type) { return number(type); });
        return numbers;
    }

private:
    const QStringList &m_headers;
    const QStringList &m_cells;
};

template <class Visitor>
void eachRow(const QString &name, Visitor visitor)
{
    QFile file(u":/demo/%1.csv"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "demo::tables", qPrintable(name));
    const csv::Table table = csv::parseTrusted(opened ? QString::fromUtf8(file.readAll()) : QString());
    for (qsizetype i = 1; i < table.rows.size(); ++i)
        visitor(Row(table.rows.first(), table.rows[i]));
}

void readPlaces(Tables &tables)
{
    QHash<QString, qsizetype> byCode;
    eachRow(u"control"_s, [&](const Row &row) {
        const CodeEntry *regency = codeList(u"regency"_s).find(row.text("code"_L1));
        Q_ASSERT(regency);
        byCode.insert(regency->code, tables.places.size());
        Place place;
        place.code = regency->code;
        place.residency = regency->more.value(u"residency"_s);
        place.listed = row.types();
        place.kud = row.number("kud"_L1);
        place.metSince2019 = row.number("met_since_2019"_L1);
        place.gradeAB = row.number("grade_ab"_L1);
        place.male = row.number("members_male"_L1);
        place.female = row.number("members_female"_L1);
        place.legalSuffix = regency->more.value(u"bh_suffix"_s);
        place.numberPrefix = regency->more.value(u"bps_code"_s);
        tables.places.append(place);
    });
    eachRow(u"place"_s, [&](const Row &row) {
        Place &place = tables.places[byCode.value(row.text("code"_L1))];
        place.areaCode = row.text("area_code"_L1);
        place.postalPrefix = row.text("postal_prefix"_L1);
        place.isCoastal = row.yes("coast"_L1);
    });
    QHash<QString, std::pair<qsizetype, qsizetype>> districts;
    for (const CodeEntry &entry : codeList(u"district"_s).entries()) {
        const qsizetype place = byCode.value(entry.parent);
        districts.insert(entry.code, {place, tables.places[place].districts.size()});
        tables.places[place].districts.append({entry.code, {}});
    }
    for (const CodeEntry &entry : codeList(u"village"_s).entries()) {
        const auto [place, district] = districts.value(entry.parent);
        tables.places[place].districts[district].villages.append({entry.code, entry.label});
    }
}

QList<quint8> placesOf(const QStringList &written, const QList<Place> &places)
{
    QList<quint8> found;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (written.contains(places[i].code) || (places[i].isCoastal && written.contains("coast"_L1)))
            found.append(static_cast<quint8>(i));
    }
    return found;
}

int meetingYear(const QString &written)
{
    return written == "none"_L1 ? lastNone : written == "earlier"_L1 ? lastEarlier : written.toInt();
}

void readShares(Tables &tables)
{
    eachRow(u"group"_s, [&](const Row &row) {
        tables.groups.append({row.text("group"_L1), row.types(), placesOf(row.list("regencies"_L1), tables.places)});
    });
    eachRow(u"founding"_s, [&](const Row &row) {
        Founding founding{row.number("from"_L1), row.number("to"_L1), {row.number("kud"_L1)}};
        std::ranges::copy(row.types(), founding.shares.begin() + 1);
        tables.foundings.append(founding);
    });
    eachRow(u"meeting"_s, [&](const Row &row) {
        tables.activities.append({row.text("grade"_L1), row.text("status"_L1), meetingYear(row.text("last"_L1)),
            row.yes("figures"_L1), row.number("producer"_L1), row.number("other"_L1)});
    });
    eachRow(u"form"_s, [&](const Row &row) {
        tables.forms.append({row.text("form"_L1), row.number("capital_producer"_L1),
            row.number("elsewhere_producer"_L1), row.number("capital_other"_L1), row.number("elsewhere_other"_L1)});
    });
    eachRow(u"nik_status"_s, [&](const Row &row) {
        tables.nikStatuses.append({row.text("nik_status"_L1), row.number("producer"_L1), row.number("other"_L1)});
    });
    eachRow(u"sector"_s, [&](const Row &row) {
        tables.sectors.append({row.text("sector"_L1), row.types(), row.list("groups"_L1)});
    });
    eachRow(u"fate"_s, [&](const Row &row) { tables.fates.append(row.number("cooperatives"_L1)); });
}

void readWords(Tables &tables)
{
    eachRow(u"name"_s, [&](const Row &row) {
        tables.names.append({row.text("type"_L1), row.text("group"_L1), row.number("from"_L1), row.text("pattern"_L1)});
    });
    eachRow(u"business"_s, [&](const Row &row) {
        tables.businesses.append({row.list("types"_L1), row.list("groups"_L1), row.text("place"_L1) == "coast"_L1,
            row.text("subject"_L1), row.text("products"_L1), row.text("activity"_L1), row.text("unit_activity"_L1),
            row.text("trade"_L1), row.text("kbli"_L1)});
    });
    const QHash<QString, QStringList *> lists = {{u"first"_s, &tables.firstWords}, {u"second"_s, &tables.secondWords},
        {u"pious"_s, &tables.piousWords}, {u"male"_s, &tables.maleNames}, {u"female"_s, &tables.femaleNames},
        {u"family"_s, &tables.familyNames}, {u"street"_s, &tables.streets}, {u"hamlet"_s, &tables.hamlets}};
    eachRow(u"word"_s, [&](const Row &row) { lists.value(row.text("list"_L1))->append(row.text("word"_L1)); });
}

Tables readTables()
{
    Tables tables;
    readPlaces(tables);
    readShares(tables);
    readWords(tables);
    return tables;
}

} // namespace

QString typeCode(int type)
{
    return typeCodes[static_cast<size_t>(type)];
}

int Tables::cooperatives() const
{
    int sum = 0;
    for (const Place &place : places)
        sum += std::accumulate(place.listed.cbegin(), place.listed.cend(), 0);
    return sum;
}

int Tables::groupIndex(QLatin1StringView code) const
{
    const auto found = std::ranges::find(groups, code, &Group::code);
    return found == groups.cend() ? -1 : static_cast<int>(found - groups.cbegin());
}

const Tables &tables()
{
    static const Tables all = readTables();
    return all;
}

} // namespace lumbung::demo
