// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/publication.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QJsonArray arrayOf(const QList<PublishedCell> &cells)
{
    QJsonArray array;
    for (const PublishedCell &cell : cells) {
        QJsonArray ids;
        for (const qint64 id : cell.ids)
            ids.append(id);
        array.append(QJsonObject{{u"regency"_s, cell.regency}, {u"kind"_s, cell.kind},
            {u"count"_s, qint64(cell.ids.size())}, {u"ids"_s, ids}});
    }
    return array;
}

QJsonArray arrayOf(const QList<PublishedCode> &codes)
{
    QJsonArray array;
    for (const PublishedCode &code : codes)
        array.append(QJsonObject{{u"code"_s, code.code}, {u"label"_s, code.label}});
    return array;
}

QJsonArray arrayOf(const QList<OpenPoint> &points)
{
    QJsonArray array;
    for (const OpenPoint &point : points) {
        array.append(QJsonObject{{u"id"_s, point.id}, {u"sentence"_s, point.sentence}, {u"count"_s, point.count}});
    }
    return array;
}

QJsonArray arrayOf(const NamedTexts &texts)
{
    QJsonArray array;
    for (const auto &[title, text] : texts)
        array.append(QJsonObject{{u"title"_s, title}, {u"text"_s, text}});
    return array;
}

QJsonObject objectOf(const PublishedVariant &variant)
{
    return {{u"id"_s, variant.id}, {u"title"_s, variant.title}, {u"sentence"_s, variant.sentence},
        {u"citation"_s, variant.citation}, {u"conditions"_s, variant.conditions}};
}

/// The texts that are no lists, once for both ways.
constexpr std::pair<const char16_t *, QString PrintedTexts::*> singleTexts[] = {
    {u"identity", &PrintedTexts::identity},
    {u"sheetName", &PrintedTexts::sheetName},
    {u"rowNumber", &PrintedTexts::rowNumber},
    {u"code", &PrintedTexts::code},
    {u"regency", &PrintedTexts::regency},
    {u"kinds", &PrintedTexts::kinds},
    {u"total", &PrintedTexts::total},
    {u"sum", &PrintedTexts::sum},
    {u"publication", &PrintedTexts::publication},
    {u"fingerprint", &PrintedTexts::fingerprint},
    {u"asOf", &PrintedTexts::asOf},
    {u"variant", &PrintedTexts::variant},
    {u"sentence", &PrintedTexts::sentence},
    {u"scheme", &PrintedTexts::scheme},
    {u"chartTitle", &PrintedTexts::chartTitle},
    {u"unit", &PrintedTexts::unit},
    {u"placeAndDate", &PrintedTexts::placeAndDate},
    {u"signatoryTitle", &PrintedTexts::signatoryTitle},
    {u"signatoryName", &PrintedTexts::signatoryName},
    {u"signatoryNip", &PrintedTexts::signatoryNip},
    {u"program", &PrintedTexts::program},
};

QJsonObject objectOf(const PrintedTexts &printed)
{
    QJsonObject object{{u"letterhead"_s, QJsonArray::fromStringList(printed.letterhead)},
        {u"heading"_s, QJsonArray::fromStringList(printed.title)},
        {u"notes"_s, QJsonArray::fromStringList(printed.notes)}, {u"definition"_s, arrayOf(printed.definition)}};
    for (const auto &[key, member] : singleTexts)
        object.insert(QString::fromUtf16(key), printed.*member);
    return object;
}

QJsonObject totalsOf(const Publication &publication)
{
    QJsonObject regencies, kinds;
    for (const PublishedCode &regency : publication.regencies)
        regencies.insert(regency.code, publication.regencyTotal(regency.code));
    for (const PublishedCode &kind : publication.kinds)
        kinds.insert(kind.code, publication.kindTotal(kind.code));
    return {{u"all"_s, publication.total()}, {u"regency"_s, regencies}, {u"kind"_s, kinds}};
}

QStringList listFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue one : value.toArray())
        strings.append(one.toString());
    return strings;
}

NamedTexts textsFrom(const QJsonValue &value)
{
    NamedTexts texts;
    for (const QJsonValue one : value.toArray())
        texts.append({one["title"_L1].toString(), one["text"_L1].toString()});
    return texts;
}

QList<PublishedCode> codesFrom(const QJsonValue &value)
{
    QList<PublishedCode> codes;
    for (const QJsonValue one : value.toArray())
        codes.append({one["code"_L1].toString(), one["label"_L1].toString()});
    return codes;
}

QList<PublishedCell> cellsFrom(const QJsonValue &value)
{
    QList<PublishedCell> cells;
    for (const QJsonValue one : value.toArray()) {
        PublishedCell cell{one["regency"_L1].toString(), one["kind"_L1].toString(), {}};
        for (const QJsonValue id : one["ids"_L1].toArray())
            cell.ids.append(id.toInteger());
        cells.append(cell);
    }
    return cells;
}

QList<OpenPoint> pointsFrom(const QJsonValue &value)
{
    QList<OpenPoint> points;
    for (const QJsonValue one : value.toArray())
        points.append({one["id"_L1].toString(), one["sentence"_L1].toString(), one["count"_L1].toInteger()});
    return points;
}

PublishedVariant variantFrom(const QJsonValue &value)
{
    return {value["id"_L1].toString(), value["title"_L1].toString(), value["sentence"_L1].toString(),
        value["citation"_L1].toString(), value["conditions"_L1].toObject()};
}

PrintedTexts printedFrom(const QJsonValue &value)
{
    PrintedTexts printed;
    printed.letterhead = listFrom(value["letterhead"_L1]);
    printed.title = listFrom(value["heading"_L1]);
    printed.notes = listFrom(value["notes"_L1]);
    printed.definition = textsFrom(value["definition"_L1]);
    for (const auto &[key, member] : singleTexts)
        printed.*member = value[QString::fromUtf16(key)].toString();
    return printed;
}

QDateTime momentFromText(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

Error unfit(const QString &detail)
{
    return {Error::Kind::Damaged,
        QCoreApplication::translate("Publication", "This is not the content of a publication, or it was altered."),
        detail};
}

/// Figures that contradict the cooperatives behind them were not written by us.
QString contradictionIn(const QJsonObject &object, const Publication &publication)
{
    QSet<qint64> seen;
    const QJsonArray cells = object["cells"_L1].toArray();
    for (qsizetype i = 0; i < publication.cells.size(); ++i) {
        const QList<qint64> &ids = publication.cells[i].ids;
        if (ids.isEmpty() || cells[i]["count"_L1].toInteger() != ids.size())
            return u"a figure is not the number of its cooperatives"_s;
        for (const qint64 id : ids) {
            if (id <= 0 || seen.contains(id))
                return u"a cooperative is counted twice"_s;
            seen.insert(id);
        }
        if (!std::ranges::is_sorted(ids))
            return u"cooperatives are not in order"_s;
    }
    if (object["totals"_L1].toObject() != totalsOf(publication))
        return u"the totals are not the sums"_s;
    qint64 listed = 0;
    for (const PublishedCode &regency : publication.regencies)
        listed += publication.regencyTotal(regency.code);
    if (listed != publication.total())
        return u"a regency is not in the list"_s;
    if (publication.number.isEmpty() || !publication.asOf.isValid() || !publication.at.isValid()
        || !publication.asKnown.isValid())
        return u"number or times are missing"_s;
    return {};
}

} // namespace

QByteArray contentOf(const Publication &publication)
{
    const QJsonObject object{
        {u"form"_s, Publication::form},
        {u"number"_s, publication.number},
        {u"previous"_s, publication.previous},
        {u"indicator"_s, publication.indicator},
        {u"variant"_s, objectOf(publication.variant)},
        {u"period"_s, publication.period.isEmpty() ? QJsonValue() : publication.period},
        {u"asOf"_s, publication.asOf.toString(Qt::ISODate)},
        {u"asKnown"_s, publication.asKnown.toUTC().toString(Qt::ISODateWithMs)},
        {u"scheme"_s, publication.scheme},
        {u"cells"_s, arrayOf(publication.cells)},
        {u"totals"_s, totalsOf(publication)},
        {u"regencies"_s, arrayOf(publication.regencies)},
        {u"kinds"_s, arrayOf(publication.kinds)},
        {u"sheet"_s, arrayOf(publication.sheet)},
        {u"author"_s, publication.author},
        {u"at"_s, publication.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"note"_s, publication.note},
        {u"openPoints"_s, arrayOf(publication.openPoints)},
        {u"reason"_s, publication.reason},
        {u"printed"_s, objectOf(publication.printed)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; // objects are kept sorted by key
}

Result<Publication> publicationFrom(const QByteArray &content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (!document.isObject())
        return unfit(error.errorString());
    const QJsonObject object = document.object();
    if (object["form"_L1].toInt() != Publication::form)
        return unfit(u"form %1"_s.arg(object["form"_L1].toInt()));

    Publication publication;
    publication.number = object["number"_L1].toString();
    publication.previous = object["previous"_L1].toString();
    publication.indicator = object["indicator"_L1].toString();
    publication.variant = variantFrom(object["variant"_L1]);
    publication.period = object["period"_L1].toString();
    publication.asOf = QDate::fromString(object["asOf"_L1].toString(), Qt::ISODate);
    publication.asKnown = momentFromText(object["asKnown"_L1]);
    publication.scheme = object["scheme"_L1].toString();
    publication.cells = cellsFrom(object["cells"_L1]);
    publication.regencies = codesFrom(object["regencies"_L1]);
    publication.kinds = codesFrom(object["kinds"_L1]);
    publication.sheet = textsFrom(object["sheet"_L1]);
    publication.author = object["author"_L1].toString();
    publication.at = momentFromText(object["at"_L1]);
    publication.note = object["note"_L1].toString();
    publication.openPoints = pointsFrom(object["openPoints"_L1]);
    publication.reason = object["reason"_L1].toString();
    publication.printed = printedFrom(object["printed"_L1]);
    const QString contradiction = contradictionIn(object, publication);
    return contradiction.isEmpty() ? Result<Publication>(publication) : unfit(contradiction);
}

} // namespace lumbung
