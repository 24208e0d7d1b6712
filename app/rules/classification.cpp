// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulebook.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/rules/helpers.h"

namespace lumbung {

using namespace Qt::StringLiterals;
using namespace rules;

namespace {

bool isProducer(const Cooperative &record)
{
    return record.facts.type == "producer"_L1;
}

bool isProductionKind(const Cooperative &record)
{
    return record.facts.kind == "kindI"_L1 || record.facts.kind == "kindII"_L1;
}

Hits producerUnclassified(const Cooperative &record, const RuleContext &)
{
    return when(isProducer(record) && record.facts.kind == "unclassified"_L1 && isRegistered(record));
}

Hits producerNotProduction(const Cooperative &record, const RuleContext &)
{
    return when(isProducer(record) && record.facts.kind == "notProduction"_L1);
}

Hits productionOfOtherType(const Cooperative &record, const RuleContext &)
{
    if (isProducer(record) || record.facts.type.isEmpty() || !isProductionKind(record))
        return {};
    return when(true, {codeList(u"type"_s).title(record.facts.type), codeList(u"kind"_s).title(record.facts.kind)});
}

Hits secondKindWithoutStage(const Cooperative &record, const RuleContext &)
{
    return when(record.facts.kind == "kindII"_L1 && record.facts.stages.isEmpty());
}

Hits firstKindWithoutService(const Cooperative &record, const RuleContext &)
{
    return when(record.facts.kind == "kindI"_L1 && record.facts.services.isEmpty());
}

Hits stagesWithoutUnit(const Cooperative &record, const RuleContext &)
{
    return when(!record.facts.stages.isEmpty() && record.facts.ownUnit != "yes"_L1);
}

Hits productionWithoutTrade(const Cooperative &record, const RuleContext &)
{
    return when(isProductionKind(record) && record.facts.trades.isEmpty());
}

Hits producerWithoutWords(const Cooperative &record, const RuleContext &)
{
    return when(isProducer(record) && record.activity.isEmpty() && record.products.isEmpty());
}

/// A productive group that is said not to produce, or a group of employees, savers or traders that is said to.
Hits kindAgainstGroup(const Cooperative &record, const RuleContext &)
{
    const QString group = record.facts.group;
    const bool isProductive = more("group", group, "productive") == "yes"_L1;
    const QStringList usual = more("group", group, "usual_types").split(u'|', Qt::SkipEmptyParts);
    const bool neverProduces = !usual.isEmpty() && !usual.contains(u"producer"_s);
    const bool contradicts
        = (isProductive && record.facts.kind == "notProduction"_L1) || (neverProduces && isProductionKind(record));
    if (!contradicts)
        return {};
    return when(true, {codeList(u"group"_s).title(group), codeList(u"kind"_s).title(record.facts.kind)});
}

/// Services are written among the products too; they are no goods.
Hits goodsNamedNotProduction(const Cooperative &record, const RuleContext &)
{
    if (record.facts.kind != "notProduction"_L1 || record.products.isEmpty())
        return {};
    return when(!hasAnyWord(record.products,
                    {"simpan"_L1, "simpanan"_L1, "pinjam"_L1, "pinjaman"_L1, "kredit"_L1, "pembiayaan"_L1, "jasa"_L1,
                        "sewa"_L1, "angkutan"_L1}),
        {record.products});
}

/// "Koperasi" is what it is, not what it does.
Hits activityIsKoperasi(const Cooperative &record, const RuleContext &)
{
    return when(!record.activity.isEmpty() && text::folded(record.activity) == "koperasi"_L1);
}

} // namespace

// clang-format off
QList<Rule> classificationRules()
{
    using enum Severity;
    return {
        {"kind-unclassified", Hint, {"producing", "kind"}, producerUnclassified,
            QT_TRANSLATE_NOOP("Rule", "A Produsen not yet classified. Answer the questions of the sheet."),
            QT_TRANSLATE_NOOP("Rule", "Metadata sheet Jumlah Koperasi Produksi, notes: first and second kind.")},
        {"kind-not-production", Warning, {"producing", "type"}, producerNotProduction,
            QT_TRANSLATE_NOOP("Rule", "The type is Produsen, but by the answers it makes and sells no goods, neither itself nor its members. Check the type and the answers."),
            QT_TRANSLATE_NOOP("Rule", "Metadata sheet Jumlah Koperasi Produksi: the sheet takes produksi and produsen for one.")},
        {"kind-other-type", Warning, {"type", "kind"}, productionOfOtherType,
            QT_TRANSLATE_NOOP("Rule", "By the answers this is a production cooperative (%2), but the type is %1: it is not counted. Check the type and the answers."),
            QT_TRANSLATE_NOOP("Rule", "Metadata sheet Jumlah Koperasi Produksi: the sheet takes produksi and produsen for one.")},
        {"kind-against-group", Hint, {"group", "kind"}, kindAgainstGroup,
            QT_TRANSLATE_NOOP("Rule", "The group is %1, but by the answers the class is %2. Check the group and the answers."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's list of 2021: types that occur in this group.")},
        {"goods-named-not-production", Hint, {"products", "producing"}, goodsNamedNotProduction,
            QT_TRANSLATE_NOOP("Rule", "Products are named (%1), but by the answers no goods are made and sold. Check whether the goods are made by the cooperative or its members, or only bought and sold on."),
            QT_TRANSLATE_NOOP("Rule", "Metadata sheet Jumlah Koperasi Produksi, definition, item 3: making and selling goods.")},
        {"kind-two-without-stage", Warning, {"stages", "kind"}, secondKindWithoutStage,
            QT_TRANSLATE_NOOP("Rule", "The second kind has a production unit of its own. Say at which stage it works: start, middle or end."),
            QT_TRANSLATE_NOOP("Rule", "Metadata sheet Jumlah Koperasi Produksi, notes, item 8.")},
        {"kind-one-without-service", Hint, {"services", "kind"}, firstKindWithoutService,
            QT_TRANSLATE_NOOP("Rule", "The first kind lives by its services to members. Say which of the four it gives."),
            QT_TRANSLATE_NOOP("Rule", "Metadata sheet Jumlah Koperasi Produksi, notes, item 7.")},
        {"stages-without-unit", Warning, {"ownUnit", "stages"}, stagesWithoutUnit,
            QT_TRANSLATE_NOOP("Rule", "Stages are recorded, but no production unit of its own. Answer the question about the unit first."),
            QT_TRANSLATE_NOOP("Rule", "Metadata sheet Jumlah Koperasi Produksi, notes, item 8.")},
        {"production-without-trade", Hint, {"trades", "kind"}, productionWithoutTrade,
            QT_TRANSLATE_NOOP("Rule", "Say whose production it is: farmers, cattle keepers, craftspeople, fishers or others."),
            QT_TRANSLATE_NOOP("Rule", "Metadata sheet Jumlah Koperasi Produksi, definition: cooperatives of farmers, cattle keepers, craftspeople and the like.")},
        {"producer-without-words", Hint, {"activity", "products"}, producerWithoutWords,
            QT_TRANSLATE_NOOP("Rule", "A Produsen without activity and products. Say in a few words what is made or sold."),
            QT_TRANSLATE_NOOP("Rule", "Customary since the enumeration of 2022: the main activity is written as what is done to what.")},
        {"activity-koperasi", Hint, {"activity"}, activityIsKoperasi,
            QT_TRANSLATE_NOOP("Rule", "\"Koperasi\" is not an activity. Say what is made, sold or done."),
            QT_TRANSLATE_NOOP("Rule", "Customary since the enumeration of 2022: \"koperasi\" is not written as the activity.")},
    };
}
// clang-format on

} // namespace lumbung
