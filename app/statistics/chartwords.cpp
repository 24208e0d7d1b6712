// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/chartwords.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/indicator.h"
#include "app/domain/region.h"

#include <QCoreApplication>

#include <optional>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString provinceName()
{
    return codeList(u"province"_s).title(region::homeProvince());
}

QString typeNames(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(code.isEmpty() ? QCoreApplication::translate("Chart", "type not recorded")
                                    : codeList(u"type"_s).title(code));
    return names.join(u", "_s);
}

/// The only regency that is wanted; nothing when there are several or all.
std::optional<QString> onlyRegency(const Filter &filter)
{
    const QStringList regencies = filter.wanted.value(u"regency"_s);
    return regencies.size() == 1 && !regencies.first().isEmpty() ? std::optional(regencies.first()) : std::nullopt;
}

bool countsProduction(const Filter &filter)
{
    return variantOf(filter);
}

/// A chart by share shows parts of all cooperatives, and says so.
QString shareTitle(const Filter &filter, const QString &day)
{
    const QStringList types = filter.wanted.value(u"type"_s);
    if (countsProduction(filter)) {
        return QCoreApplication::translate(
            "Chart", "Share of production cooperatives among all cooperatives by regency and city, %1, as of %2")
            .arg(provinceName(), day);
    }
    return QCoreApplication::translate(
        "Chart", "Share of cooperatives of type %1 among all cooperatives by regency and city, %2, as of %3")
        .arg(typeNames(types), provinceName(), day);
}

/// Says that more was asked for than the title tells.
bool isNarrower(Filter filter, bool tellsPlace)
{
    const Variant *variant = variantOf(filter);
    filter.wanted.remove(u"type"_s);
    if (variant) {
        for (const QString &told : variant->conditions.wanted.keys())
            filter.wanted.remove(told);
    }
    if (const QStringList kdkmp = filter.wanted.value(u"kdkmp"_s); kdkmp.size() == 1 && kdkmp.first() != "-"_L1)
        filter.wanted.remove(u"kdkmp"_s); // the title tells
    if (tellsPlace && onlyRegency(filter))
        filter.wanted.remove(u"regency"_s);
    return !filter.text.isEmpty() || !filter.wanted.isEmpty() || filter.yearFounded || filter.onlyIds
        || filter.meetingFrom.isValid() || (!variant && !filter.activity.isEmpty());
}

QString plainTitleByRegency(const Filter &filter, ChartOrder order)
{
    const QStringList types = filter.wanted.value(u"type"_s);
    const QString day = text::longDate(filter.asOf);
    const bool isProduction = countsProduction(filter);
    if (order == ChartOrder::ByShare && (isProduction || !types.isEmpty()))
        return shareTitle(filter, day);
    if (types.isEmpty() && !isProduction)
        return QCoreApplication::translate("Chart", "Number of cooperatives by regency and city, %1, as of %2")
            .arg(provinceName(), day);
    if (isProduction) {
        return QCoreApplication::translate(
            "Chart", "Number of production cooperatives by regency and city, %1, as of %2")
            .arg(provinceName(), day);
    }
    return QCoreApplication::translate("Chart", "Number of cooperatives of type %1 by regency and city, %2, as of %3")
        .arg(typeNames(types), provinceName(), day);
}

QString plainTitleBy(const Variable &by, const Filter &filter, ChartOrder order)
{
    const QStringList types = filter.wanted.value(u"type"_s);
    const QString what = by.titleInSentence(), place = chartwords::place(filter), day = text::longDate(filter.asOf);
    const bool isShare = order == ChartOrder::ByShare;
    const bool isProduction = countsProduction(filter);
    if (types.isEmpty() && !isProduction) {
        return (isShare ? QCoreApplication::translate("Chart", "Share of cooperatives by %1, %2, as of %3")
                        : QCoreApplication::translate("Chart", "Number of cooperatives by %1, %2, as of %3"))
            .arg(what, place, day);
    }
    if (isProduction) {
        return (isShare ? QCoreApplication::translate("Chart", "Share of production cooperatives by %1, %2, as of %3")
                        : QCoreApplication::translate("Chart", "Number of production cooperatives by %1, %2, as of %3"))
            .arg(what, place, day);
    }
    return (isShare ? QCoreApplication::translate("Chart", "Share of cooperatives of type %1 by %2, %3, as of %4")
                    : QCoreApplication::translate("Chart", "Number of cooperatives of type %1 by %2, %3, as of %4"))
        .arg(typeNames(types), what, place, day);
}

} // namespace

QString chartwords::titleByRegency(const Filter &filter, ChartOrder order)
{
    return withProgramme(plainTitleByRegency(filter, order), filter);
}

QString chartwords::titleBy(const Variable &by, const Filter &filter, ChartOrder order)
{
    return withProgramme(plainTitleBy(by, filter, order), filter);
}

QString chartwords::titleByDefinition(const Filter &narrowing)
{
    const QString title
        = QCoreApplication::translate("Chart", "Number of production cooperatives by definition, %1, as of %2")
              .arg(place(narrowing), text::longDate(narrowing.asOf));
    return withProgramme(title, narrowing);
}

QString chartwords::withProgramme(const QString &title, const Filter &filter)
{
    const QStringList kdkmp = filter.wanted.value(u"kdkmp"_s);
    if (kdkmp == QStringList{u"0"_s})
        return QCoreApplication::translate("Chart", "%1 (without KDKMP)").arg(title);
    if (kdkmp == QStringList{u"1"_s})
        return QCoreApplication::translate("Chart", "%1 (KDKMP only)").arg(title);
    return title;
}

QString chartwords::subject(const Filter &filter)
{
    const QStringList types = filter.wanted.value(u"type"_s);
    return types.isEmpty() ? QCoreApplication::translate("Chart", "all types")
                           : QCoreApplication::translate("Chart", "type %1").arg(typeNames(types));
}

QString chartwords::place(const Filter &filter)
{
    const std::optional<QString> regency = onlyRegency(filter);
    return regency ? codeList(u"regency"_s).title(*regency) : provinceName();
}

QString chartwords::office()
{
    return QCoreApplication::translate(
        "Chart", "Source: register of cooperatives of the provincial office, processed.");
}

QString chartwords::knownThen(const Filter &filter)
{
    if (!filter.asKnown.isValid())
        return {};
    return QCoreApplication::translate("Chart", "Counted is what was recorded until %1.")
        .arg(text::longDateTime(filter.asKnown));
}

QString chartwords::source(const Filter &filter, bool tellsPlace)
{
    QStringList sentences{office()};
    const Variant *variant = variantOf(filter);
    const QStringList types = filter.wanted.value(u"type"_s);
    if (variant) {
        sentences.append(QCoreApplication::translate("Chart", "Definition “%1”: %2")
                             .arg(variant->id, variant->sentence.inLanguage()));
    } else if (!types.isEmpty()) {
        sentences.append(
            QCoreApplication::translate("Chart", "Counted are cooperatives of type %1.").arg(typeNames(types)));
    }
    if (!variant)
        sentences.append(filter.registeredOnly
                ? QCoreApplication::translate(
                    "Chart", "Those dissolved, merged or moved to another supervisor are not counted.")
                : QCoreApplication::translate(
                    "Chart", "Those dissolved, merged or moved to another supervisor are counted too."));
    if (const QString known = knownThen(filter); !known.isEmpty())
        sentences.append(known);
    if (isNarrower(filter, tellsPlace))
        sentences.append(QCoreApplication::translate("Chart", "Only part of them is shown: further filters are set."));
    return sentences.join(u' ');
}

} // namespace lumbung
