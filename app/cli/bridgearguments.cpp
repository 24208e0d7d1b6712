// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bridgearguments.h"

#include "app/base/text.h"
#include "app/domain/period.h"
#include "app/domain/region.h"
#include "app/publish/bridgeends.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

Error bridgeUsage(const QString &message)
{
    return {Error::Kind::Usage, message};
}

QString allBlockNames()
{
    QStringList names;
    for (const BridgeBlockInfo &info : bridgeBlocks())
        names.append(info.key());
    return names.join(u'|');
}

QString definitionNames()
{
    QStringList names;
    for (const Variant &variant : variants())
        names.append(variant.id);
    return names.join(u'|');
}

bool isPublicationNumber(const QString &written)
{
    static const QRegularExpression number(u"^\\d{4}-\\d{2,}$"_s);
    return number.match(written).hasMatch();
}

/// "2021-12-31", "2026-Q3"; the day of the figure.
Result<QDate> writtenDay(const QString &written)
{
    if (const std::optional<Period> period = parsePeriod(written))
        return period->cutoff();
    const Result<QDate> day = text::parseDate(written);
    if (day)
        return *day;
    return bridgeUsage(QCoreApplication::translate(
        "Cli", "“%1” is neither a day (2021-12-31) nor a period (2026-Q3) nor the number of a publication (2026-01).")
                           .arg(written));
}

Result<BridgeEnd> writtenEnd(const QString &written, const Variant &variant, Store &store)
{
    if (isPublicationNumber(written))
        return publicationEnd(store, written);
    const Result<QDate> day = writtenDay(written.section(u'@', 0, 0));
    if (!day)
        return day.error();
    if (!written.contains(u'@'))
        return dayEnd(variant, *day);
    const Result<QDateTime> moment = option::writtenMoment(written.section(u'@', 1));
    if (!moment)
        return moment.error();
    return dayEnd(variant, *day, *moment);
}

/// Those named for FROM and TO, the same where one is named; null where none is.
Result<std::pair<const Variant *, const Variant *>> namedVariants(const QCommandLineParser &arguments)
{
    const QStringList names = arguments.isSet(u"variant"_s) ? arguments.value(u"variant"_s).split(u',') : QStringList();
    if (names.size() > 2) {
        return bridgeUsage(
            QCoreApplication::translate("Cli", "Name one definition, or two with a comma between: of FROM and of TO."));
    }
    QList<const Variant *> found;
    for (const QString &name : names) {
        found.append(findVariant(name.trimmed()));
        if (!found.last()) {
            return bridgeUsage(QCoreApplication::translate("Cli", "There is no definition “%1”. Choose one of: %2.")
                                   .arg(name, definitionNames()));
        }
    }
    return found.isEmpty() ? std::pair<const Variant *, const Variant *>() : std::pair(found.first(), found.last());
}

/// By which definition a day is counted where none is named: that of the publication at the other end.
const Variant &variantBeside(const std::optional<BridgeEnd> &other)
{
    const Variant *published = other ? findVariant(other->variant) : nullptr;
    return published ? *published : officialVariant();
}

Result<BridgeScope> writtenScope(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"regency"_s))
        return BridgeScope();
    const QString written = arguments.value(u"regency"_s);
    const QString code = region::matchRegency(written);
    if (!code.isEmpty() || written.isEmpty())
        return BridgeScope(code);
    return bridgeUsage(QCoreApplication::translate("Cli", "“%1” is no regency or city.").arg(written));
}

} // namespace

QList<QCommandLineOption> bridgeOptions()
{
    return {option::store(),
        {u"variant"_s,
            QCoreApplication::translate("Cli",
                "The definition by which days are counted, or two with a comma between, of FROM and of TO; the "
                "official one unless given."),
            definitionNames()},
        {u"by"_s, QCoreApplication::translate("Cli", "A row for each regency and city, the blocks as columns."),
            u"regency"_s},
        {u"list"_s,
            QCoreApplication::translate("Cli", "The cooperatives of a block, each with the change that put it there."),
            allBlockNames()},
        {u"regency"_s, QCoreApplication::translate("Cli", "Only this regency or city: 33.01 or “Kota Semarang”."),
            QCoreApplication::translate("Cli", "CODE")},
        option::rowFormat()};
}

Result<BridgeOutput> bridgeViewOf(const QCommandLineParser &arguments)
{
    BridgeOutput view;
    const Result<RowFormat> format = option::formatOf(arguments);
    if (!format)
        return format.error();
    view.format = *format;
    const Result<BridgeScope> scope = writtenScope(arguments);
    if (!scope)
        return scope.error();
    view.scope = *scope;
    view.byRegency = arguments.isSet(u"by"_s);
    if (view.byRegency && arguments.value(u"by"_s) != "regency"_L1)
        return bridgeUsage(QCoreApplication::translate("Cli", "A bridge is shown --by regency, or as a whole."));
    if (!arguments.isSet(u"list"_s))
        return view;
    const BridgeBlockInfo *block = findBlock(arguments.value(u"list"_s));
    if (!block) {
        return bridgeUsage(QCoreApplication::translate("Cli", "There is no block “%1”. Choose one of: %2.")
                               .arg(arguments.value(u"list"_s), allBlockNames()));
    }
    view.block = block->block;
    return view;
}

Result<std::pair<BridgeEnd, BridgeEnd>> bridgeEndsOf(const QCommandLineParser &arguments, Store &store)
{
    const QStringList written = arguments.positionalArguments();
    const auto named = namedVariants(arguments);
    if (!named)
        return named.error();
    const Variant *variant[] = {named->first, named->second};
    std::optional<BridgeEnd> ends[2];
    for (const bool wantsPublication : {true, false}) { // publications first: a day beside one follows it
        for (int i = 0; i < 2; ++i) {
            if (isPublicationNumber(written.at(i)) != wantsPublication)
                continue;
            const Variant &counted = variant[i] ? *variant[i] : variantBeside(ends[1 - i]);
            const Result<BridgeEnd> end = writtenEnd(written.at(i), counted, store);
            if (!end)
                return end.error();
            ends[i] = *end;
        }
    }
    return std::pair(*ends[0], *ends[1]);
}

} // namespace lumbung
