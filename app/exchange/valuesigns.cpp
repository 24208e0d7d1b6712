// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/valuesigns.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/domain/region.h"
#include "app/exchange/datereading.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace lumbung::valuesigns {

namespace {

using Sign = std::function<bool(const QString &)>;

QSet<QString> namesIn(const QString &list)
{
    QSet<QString> names;
    for (const CodeEntry &entry : codeList(list).entries()) {
        names.insert(text::compact(entry.label));
        for (const QString &alias : entry.aliases)
            names.insert(text::compact(alias));
    }
    return names;
}

bool isRegency(const QString &written)
{
    static const QSet<QString> bare = [] {
        QSet<QString> names;
        for (const region::Regency &regency : region::regencies())
            names.insert(text::compact(regency.shortName));
        return names;
    }();
    return !region::matchRegency(written).isEmpty() || bare.contains(text::compact(written));
}

bool isVillageName(const QString &written)
{
    static const QSet<QString> names = namesIn(u"village"_s);
    static const QRegularExpression kind(
        u"^(?:desa|ds|kelurahan|kel)\\b\\.?\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    return names.contains(text::compact(QString(written).remove(kind)));
}

bool isLegalNumber(const QString &written)
{
    static const QRegularExpression shape(
        u"\\bB\\.?H\\b|AHU|KWK|KDK|KUKM|/PAD/|^[0-9]+[A-Za-z]?/[^ ]+/"_s, QRegularExpression::CaseInsensitiveOption);
    return shape.match(written).hasMatch() && !readDay(written, DateOrder::DayFirst).day.isValid();
}

bool isCoopNumber(const QString &written)
{
    constexpr int nik = 13, citizen = 16;
    static const QRegularExpression shape(u"^'?[0-9][0-9 .-]*$"_s);
    const qsizetype digits = text::digitsOnly(written).size();
    return (shape.match(written).hasMatch() && (digits == nik || digits == citizen)) || isLostNumber(written);
}

bool isAmount(const QString &written)
{
    static const QRegularExpression shape(
        u"^\\(?[-+]?\\s*(?:rp\\.?|idr)?\\s*[-+]?[0-9][0-9.,]*(?:E[+-]?[0-9]+)?\\s*(?:,?-|orang|org|rb|ribu|juta|jt|unit)?\\.?\\)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(written).hasMatch();
}

bool isDay(const QString &written)
{
    const ReadDay read = readDay(written, DateOrder::DayFirst);
    return read.day.isValid() || read.isLikeDay;
}

Sign signOf(const QString &field)
{
    static const QStringList amounts = {u"members"_s, u"membersMale"_s, u"membersFemale"_s, u"managers"_s,
        u"employees"_s, u"equity"_s, u"outsideCapital"_s, u"assets"_s, u"turnover"_s, u"surplus"_s};
    static const QStringList days
        = {u"legalDate"_s, u"amendmentDate"_s, u"foundedOn"_s, u"annualMeeting"_s, u"certificateDate"_s};
    if (field == "nik"_L1)
        return isCoopNumber;
    if (field == "legalNumber"_L1)
        return isLegalNumber;
    if (field == "regencyName"_L1 || field == "regency"_L1)
        return isRegency;
    if (field == "district"_L1)
        return isDistrictName;
    if (field == "village"_L1)
        return isVillageName;
    if (field == "name"_L1)
        return beginsLikeName;
    if (field == "statusActive"_L1 || field == "statusInactive"_L1)
        return isMark;
    if (days.contains(field))
        return isDay;
    if (amounts.contains(field))
        return isAmount;
    const Field *known = findField(field);
    if (!known || known->type != FieldType::Code)
        return {};
    const CodeList &list = codeList(known->listName());
    return [&list](const QString &written) { return !list.match(written).isEmpty(); };
}

} // namespace

double share(const QString &field, const QStringList &values)
{
    const Sign sign = signOf(field);
    if (!sign || values.isEmpty())
        return -1;
    return double(std::ranges::count_if(values, sign)) / double(values.size());
}

QString fieldOf(const QStringList &values, const QStringList &taken)
{
    constexpr double nearlyAll = 0.8;
    constexpr qsizetype fewest = 3;
    static const QStringList telling = {u"nik"_s, u"legalNumber"_s, u"regencyName"_s, u"name"_s, u"form"_s, u"type"_s,
        u"group"_s, u"nikStatus"_s, u"status"_s, u"sector"_s, u"district"_s, u"village"_s};
    QStringList words = values;
    words.removeIf([](const QString &value) { return value.size() < 3; }); // A, B, T stand for too much
    if (words.size() < fewest || words.size() * 2 < values.size())
        return {};
    for (const QString &field : telling) {
        if (!taken.contains(field) && share(field, words) >= nearlyAll)
            return field;
    }
    return {};
}

bool isMark(const QString &written)
{
    static const QStringList marks
        = {u"v"_s, u"x"_s, u"1"_s, u"ya"_s, u"√"_s, u"✓"_s, u"✔"_s, u"y"_s, u"ü"_s, u"●"_s, u"*"_s};
    return marks.contains(written.trimmed().toLower());
}

bool isLostNumber(const QString &written)
{
    static const QRegularExpression shape(
        u"^'?[0-9](?:[.,][0-9]+)?\\s?E\\s?\\+?\\s?[0-9]{1,3}$"_s, QRegularExpression::CaseInsensitiveOption);
    return shape.match(written.trimmed()).hasMatch();
}

bool beginsLikeName(const QString &written)
{
    static const QSet<QString> first = [] {
        const QStringList words = u"kud ksu ksp kspps kjks bmt kpri kpn kkt kpkpn pkpri koptan puskud puskop inkop usp "
                                  u"uspps kpek ksb sp kop "
                                  "koperasi kopkar kopwan koppas kopti kopinkra kopma kopeg primer pusat gabungan "
                                  "induk kpbr kbpr pepabri kppd "
                                  "kmp kdkmp kdmp lkm kopontren koppontren"_s.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    const QString word = text::folded(written).section(u' ', 0, 0);
    return first.contains(word) || word.startsWith("kop"_L1) || word.startsWith("prim"_L1) || word.startsWith("pusk"_L1)
        || word.startsWith("kpr"_L1) || word.startsWith("ksp"_L1);
}

bool isDistrictName(const QString &written)
{
    static const QSet<QString> names = namesIn(u"district"_s);
    static const QRegularExpression kind(u"^(?:kecamatan|kec)\\b\\.?\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    return names.contains(text::compact(QString(written).remove(kind)));
}

} // namespace lumbung::valuesigns
