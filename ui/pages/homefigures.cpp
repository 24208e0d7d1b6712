// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homefigures.h"

#include "app/domain/codelist.h"
#include "app/domain/indicator.h"
#include "app/statistics/statuscheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// Something that is not recorded of registered cooperatives.
struct Gap {
    const char *field;
    const char *words;
    const char *listTitle;
};

constexpr Gap gaps[] = {
    {"regency", QT_TRANSLATE_NOOP("HomePage", "Without regency or city"),
        QT_TRANSLATE_NOOP("HomePage", "Cooperatives without regency or city")},
    {"type", QT_TRANSLATE_NOOP("HomePage", "Without type"), QT_TRANSLATE_NOOP("HomePage", "Cooperatives without type")},
    {"group", QT_TRANSLATE_NOOP("HomePage", "Without group"),
        QT_TRANSLATE_NOOP("HomePage", "Cooperatives without group")},
    {"status", QT_TRANSLATE_NOOP("HomePage", "Without recorded status"),
        QT_TRANSLATE_NOOP("HomePage", "Cooperatives without recorded status")},
};

QString translated(const char *words)
{
    return QCoreApplication::translate("HomePage", words);
}

Filter registered(const QDate &asOf)
{
    Filter filter;
    filter.registeredOnly = true;
    filter.asOf = asOf;
    return filter;
}

QList<HomeFigure> kinds(const QDate &asOf)
{
    const CodeList &list = codeList(u"kind"_s);
    QList<HomeFigure> figures;
    for (const QString &kind : {u"kindI"_s, u"kindII"_s, u"notProduction"_s, u"unclassified"_s}) {
        figures.append({HomePlace::Kind, list.title(kind),
            QCoreApplication::translate("HomePage", "Production cooperatives: %1").arg(list.title(kind)),
            officialFilter(asOf).only(u"kind"_s, {kind})});
    }
    return figures;
}

QList<HomeFigure> waiting(const QDate &asOf)
{
    QList<HomeFigure> figures;
    figures.append({HomePlace::Waiting, QCoreApplication::translate("HomePage", "Production cooperatives to classify"),
        QCoreApplication::translate("HomePage", "Production cooperatives to classify"),
        officialFilter(asOf).only(u"kind"_s, {u"unclassified"_s})});
    for (const Gap &gap : gaps) {
        figures.append({HomePlace::Waiting, translated(gap.words), translated(gap.listTitle),
            registered(asOf).only(QString::fromLatin1(gap.field), {QString()})});
    }
    Filter unfounded = registered(asOf);
    unfounded.yearFounded = 0;
    figures.append({HomePlace::Waiting, QCoreApplication::translate("HomePage", "Without date of founding"),
        QCoreApplication::translate("HomePage", "Cooperatives without date of founding"), unfounded});
    return figures;
}

/// Recorded otherwise than the annual meetings tell.
QList<HomeFigure> statusesToCheck(const QDate &asOf)
{
    QList<HomeFigure> figures;
    for (const StatusDifference &difference : statusDifferences()) {
        const QString words = difference.status == "active"_L1
            ? QCoreApplication::translate("HomePage", "Recorded as active, by annual meetings inactive")
            : QCoreApplication::translate("HomePage", "Recorded as inactive, by annual meetings active");
        figures.append({HomePlace::Waiting, words, words, differenceFilter(registered(asOf), difference)});
    }
    return figures;
}

} // namespace

QList<HomeFigure> homeFigures(const QDate &asOf)
{
    QList<HomeFigure> figures{
        {HomePlace::Main, QCoreApplication::translate("HomePage", "production cooperatives"),
            QCoreApplication::translate("HomePage", "Production cooperatives"), officialFilter(asOf)},
        {HomePlace::Total, QCoreApplication::translate("HomePage", "cooperatives of all types"),
            QCoreApplication::translate("HomePage", "Cooperatives of all types"), registered(asOf)},
    };
    figures.append(kinds(asOf));
    figures.append(waiting(asOf));
    figures.append(statusesToCheck(asOf));
    return figures;
}

Result<QList<qint64>> countEach(Store &store, const QList<Filter> &filters, Progress &progress)
{
    const Result<std::unique_ptr<CountStore>> counts = store.counts();
    if (!counts)
        return counts.error();

    QList<qint64> found;
    for (const Filter &filter : filters) {
        const Result<QList<FactCount>> counted = (*counts)->count({}, filter, progress);
        if (!counted)
            return counted.error();
        found.append(counted->isEmpty() ? 0 : counted->first().count);
    }
    return found;
}

Result<std::optional<PublicationEntry>> lastPublished(Store &store)
{
    const Result<std::unique_ptr<PublicationStore>> publications = store.publications();
    if (!publications)
        return publications.error();
    const Result<QList<PublicationEntry>> list = (*publications)->list();
    if (!list)
        return list.error();
    const auto last = std::ranges::find_if(*list,
        [](const PublicationEntry &entry) { return entry.variant == officialVariant().id && !entry.isWithdrawn(); });
    return last == list->cend() ? std::optional<PublicationEntry>() : std::optional(*last);
}

} // namespace lumbung
