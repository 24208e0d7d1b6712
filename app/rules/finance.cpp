// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulebook.h"

#include "app/base/text.h"
#include "app/rules/helpers.h"

#include <algorithm>

namespace lumbung {

using namespace rules;

namespace {

using Values = std::optional<QStringList>;

constexpr qint64 thousandsBelow = 1'000'000; ///< rupiah: the largest amount of a year, if the unit is right
constexpr qint64 hugeAbove = 10'000'000'000'000; ///< rupiah: a seventh of all assets in the province
constexpr qint64 unitFactor = 500; ///< a jump like this between two years is a change of unit
constexpr double roundingAllowed = 1.01;

Values yes()
{
    return QStringList();
}

Values amountNegative(const YearlyFigures &year, const Cooperative &, const RuleContext &)
{
    const bool isBroken
        = year.turnover.value_or(0) < 0 || year.assets.value_or(0) < 0 || year.outsideCapital.value_or(0) < 0;
    return isBroken ? yes() : std::nullopt;
}

Values equityNegative(const YearlyFigures &year, const Cooperative &, const RuleContext &)
{
    return year.equity.value_or(0) < 0 ? yes() : std::nullopt;
}

Values surplusAboveTurnover(const YearlyFigures &year, const Cooperative &, const RuleContext &)
{
    if (!year.surplus || !year.turnover || *year.surplus <= 0 || *year.surplus <= *year.turnover)
        return std::nullopt;
    return QStringList{text::money(*year.surplus), text::money(*year.turnover)};
}

Values surplusAlone(const YearlyFigures &year, const Cooperative &, const RuleContext &)
{
    return year.surplus.value_or(0) != 0 && !year.turnover ? yes() : std::nullopt;
}

Values assetsBelowEquity(const YearlyFigures &year, const Cooperative &, const RuleContext &)
{
    if (!year.assets || !year.equity || *year.equity <= *year.assets)
        return std::nullopt;
    return QStringList{text::money(*year.assets), text::money(*year.equity)};
}

Values capitalAboveAssets(const YearlyFigures &year, const Cooperative &, const RuleContext &)
{
    if (!year.assets || !year.equity || !year.outsideCapital || *year.equity > *year.assets || *year.assets <= 0)
        return std::nullopt;
    const qint64 capital = plus(*year.equity, *year.outsideCapital);
    if (double(capital) <= double(*year.assets) * roundingAllowed)
        return std::nullopt;
    return QStringList{text::money(capital), text::money(*year.assets)};
}

/// The largest of the amounts that are never close to zero in a working cooperative; 0 when none is known.
qint64 largestAmount(const YearlyFigures &year)
{
    return std::max(
        {year.equity.value_or(0), year.outsideCapital.value_or(0), year.assets.value_or(0), year.turnover.value_or(0)});
}

Values looksLikeThousands(const YearlyFigures &year, const Cooperative &, const RuleContext &)
{
    const qint64 largest = largestAmount(year);
    if (largest <= 0 || largest >= thousandsBelow)
        return std::nullopt;
    return QStringList{text::money(largest)};
}

Values amountHuge(const YearlyFigures &year, const Cooperative &, const RuleContext &)
{
    const qint64 largest = largestAmount(year);
    if (largest <= hugeAbove)
        return std::nullopt;
    return QStringList{text::money(largest)};
}

Hits unitChanged(const Cooperative &record, const RuleContext &)
{
    Hits hits;
    for (qsizetype i = 1; i < record.years.size(); ++i) {
        const qint64 before = largestAmount(record.years[i - 1]);
        const qint64 now = largestAmount(record.years[i]);
        if (before > 0 && now > 0 && (now / unitFactor >= before || before / unitFactor >= now))
            hits.append({.values = {text::money(before), text::money(now)}, .bookYear = record.years[i].bookYear});
    }
    return hits;
}

} // namespace

// clang-format off
QList<Rule> financeRules()
{
    using enum Severity;
    return {
        {"amount-negative", Error, {"turnover", "assets", "outsideCapital"}, everyYear(amountNegative),
            QT_TRANSLATE_NOOP("Rule", "Turnover, assets and outside capital are never below zero. Only the surplus can be, after a loss."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: what is owned, owed or sold is counted from zero.")},
        {"equity-negative", Warning, {"equity"}, everyYear(equityNegative),
            QT_TRANSLATE_NOOP("Rule", "The own capital is below zero: losses have used it up. Compare it with the balance sheet."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: rare, and mostly a slip.")},
        {"surplus-above-turnover", Warning, {"surplus", "turnover"}, everyYear(surplusAboveTurnover),
            QT_TRANSLATE_NOOP("Rule", "The surplus %1 is greater than the turnover %2. Are the two exchanged, or is a digit missing?"),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: the surplus is what is left of the turnover.")},
        {"surplus-without-turnover", Hint, {"turnover", "surplus"}, everyYear(surplusAlone),
            QT_TRANSLATE_NOOP("Rule", "There is a surplus, but no turnover. Record the turnover of this book year."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: the surplus is what is left of the turnover.")},
        {"assets-below-equity", Warning, {"assets", "equity"}, everyYear(assetsBelowEquity),
            QT_TRANSLATE_NOOP("Rule", "The assets %1 are less than the own capital %2. Compare both with the balance sheet."),
            QT_TRANSLATE_NOOP("Rule", "Balance sheet: assets are own capital and what is owed.")},
        {"capital-above-assets", Warning, {"assets", "equity", "outsideCapital"}, everyYear(capitalAboveAssets),
            QT_TRANSLATE_NOOP("Rule", "Own and outside capital together are %1, the assets only %2. Compare them with the balance sheet."),
            QT_TRANSLATE_NOOP("Rule", "Balance sheet: assets are own capital and what is owed.")},
        {"amounts-in-thousands", Hint, {"turnover", "equity", "assets"}, everyYear(looksLikeThousands),
            QT_TRANSLATE_NOOP("Rule", "The largest amount is %1. Were thousands or millions of rupiah typed? Whole rupiah are wanted."),
            QT_TRANSLATE_NOOP("Rule", "Balance sheets are often written in thousands of rupiah; the register holds rupiah.")},
        {"amount-huge", Warning, {"turnover", "equity", "assets"}, everyYear(amountHuge),
            QT_TRANSLATE_NOOP("Rule", "The largest amount is %1. Check the number of zeros."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: all cooperatives of the province together had assets of Rp 72 trillion in 2020.")},
        {"amounts-change-unit", Hint, {"turnover", "equity", "assets"}, unitChanged,
            QT_TRANSLATE_NOOP("Rule", "The largest amount was %1 in the book year before and is %2 now. Is one of them in thousands?"),
            QT_TRANSLATE_NOOP("Rule", "Balance sheets are often written in thousands of rupiah; the register holds rupiah.")},
    };
}
// clang-format on

} // namespace lumbung
