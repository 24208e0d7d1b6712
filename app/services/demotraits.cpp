// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demotraits.h"
#include "app/services/demorandom.h"

namespace lumbung::demo {

using namespace Qt::StringLiterals;

namespace {

/// The year from which a founding is too late for somebody who met before 2022.
constexpr int lateFounding = 2020;

bool isOneOf(const QString &value, std::initializer_list<QLatin1StringView> values)
{
    return std::ranges::find(values, value) != values.end();
}

bool isKud(const Draft &draft)
{
    return draft.groupCode() == "kud"_L1;
}

/// Who can have been founded in 2020 or 2021: grade C1 means founded three years ago at most, the others have not met
/// yet.
int wishLateFounding(const Draft &draft)
{
    if (draft.was().grade == "C1"_L1)
        return 2;
    return draft.was().lastMeeting == lastNone && !isKud(draft) ? 1 : 0;
}

void dealFoundings(const Hand &hand, int share)
{
    QList<Card> cards;
    for (const Founding &founding : tables().foundings) {
        cards.append(Card{.weight = founding.shares[asSize(share)]});
        if (founding.from >= lateFounding)
            cards.last().wish = &wishLateFounding;
    }
    deal(hand, cards, [](Draft &draft, int card) { draft.founding = static_cast<quint8>(card); });
}

/// The KUD among the producers are older than the rest: they have a column of their own, the first.
void dealFoundings(Plan &plan)
{
    dealFoundings(plan.hand([](const Draft &draft) { return draft.isProducer() && isKud(draft); }), 0);
    for (int type = 0; type < typeCount; ++type) {
        const Hand hand = plan.hand(
            [type](const Draft &draft) { return draft.type == type && !(draft.isProducer() && isKud(draft)); });
        dealFoundings(hand, type + 1);
    }
}

int wishSecondary(const Draft &draft)
{
    if (draft.groupCode() == "secondary"_L1)
        return 2;
    return isOneOf(draft.groupCode(), {"kpri"_L1, "kud"_L1, "kopwan"_L1, "kopkar"_L1, "koppontren"_L1, "other"_L1}) ? 1
                                                                                                                    : 0;
}

void dealForms(const Hand &hand, int Form::*number)
{
    QList<Card> cards;
    for (const Form &form : tables().forms) {
        cards.append(Card{.weight = form.*number});
        if (form.code.startsWith("secondary"_L1))
            cards.last().wish = &wishSecondary;
    }
    deal(hand, cards, [](Draft &draft, int card) { draft.form = static_cast<quint8>(card); });
}

void dealForms(Plan &plan)
{
    const auto part = [&plan](bool isProducer, bool isCapital) {
        return plan.hand([=](const Draft &draft) {
            return draft.isProducer() == isProducer && (draft.at().code == "33.74"_L1) == isCapital;
        });
    };
    dealForms(part(true, true), &Form::capitalProducers);
    dealForms(part(true, false), &Form::producers);
    dealForms(part(false, true), &Form::capitalOthers);
    dealForms(part(false, false), &Form::others);
}

void dealSectors(Plan &plan)
{
    for (int type = 0; type < typeCount; ++type) {
        QList<Card> cards;
        for (const Sector &sector : tables().sectors) {
            cards.append(Card{.weight = sector.listed[asSize(type)]});
            if (!sector.groups.isEmpty())
                cards.last().wish
                    = [&sector](const Draft &draft) { return sector.groups.contains(draft.groupCode()) ? 2 : 1; };
        }
        deal(plan.hand([type](const Draft &draft) { return draft.type == type; }), cards,
            [](Draft &draft, int card) { draft.sector = static_cast<quint8>(card); });
    }
}

/// A certificate needs meetings: those who still meet have a valid one, those who stopped had one.
void dealNikStatuses(Plan &plan)
{
    for (const bool isProducer : {true, false}) {
        QList<Card> cards;
        for (const NikStatus &status : tables().nikStatuses) {
            cards.append(Card{.weight = isProducer ? status.producers : status.others});
            if (status.code == "certified"_L1)
                cards.last().wish = [](const Draft &draft) {
                    return isOneOf(draft.was().grade, {"A"_L1, "B"_L1}) ? 1 : 0;
                };
            else if (status.code == "expired"_L1)
                cards.last().wish = [](const Draft &draft) { return draft.was().lastMeeting != lastNone ? 1 : 0; };
        }
        deal(plan.hand([isProducer](const Draft &draft) { return draft.isProducer() == isProducer; }), cards,
            [](Draft &draft, int card) { draft.nikStatus = static_cast<quint8>(card); });
    }
}

int wishFate(Fate fate, const Draft &draft)
{
    const bool isActive = draft.was().status == "active"_L1;
    const bool isPrimary = draft.formCode() == "primaryRegency"_L1;
    const bool isOpen
        = isOneOf(draft.groupCode(), {"kud"_L1, "farming"_L1, "multiPurpose"_L1, "other"_L1, "kopwan"_L1});
    switch (fate) {
    case Fate::Kdkmp:
        return isActive && isPrimary && isOpen && draft.was().grade != "D"_L1 && draft.type <= Consumer ? 1 : 0;
    case Fate::Dissolved:
        return draft.was().lastMeeting > lastEarlier || isActive ? 0 : draft.was().status == "inactive"_L1 ? 1 : 2;
    case Fate::Merged:
        return !isActive && isPrimary ? 1 : 0;
    case Fate::MovedAway:
        return draft.was().grade == "A"_L1 && isPrimary ? 1 : 0;
    case Fate::Retyped:
        return isActive && isOpen && draft.type != SavingsLoan ? 1 : 0;
    case Fate::Stays:
        break;
    }
    return 0;
}

void dealFates(Plan &plan)
{
    QList<Card> cards;
    for (qsizetype i = 0; i < tables().fates.size(); ++i) {
        const auto fate = static_cast<Fate>(i);
        cards.append(Card{.weight = tables().fates[i]});
        if (fate != Fate::Stays)
            cards.last().wish = [fate](const Draft &draft) { return wishFate(fate, draft); };
    }
    deal(plan.hand([](const Draft &) { return true; }), cards,
        [](Draft &draft, int card) { draft.fate = static_cast<Fate>(card); });
}

/// Two thirds of the producers and a few of the others have answered the questions of the indicator's sheet.
void dealClassified(Plan &plan)
{
    for (const bool isProducer : {true, false}) {
        const QList<Card> cards = {{.weight = isProducer ? 2 : 3}, {.weight = isProducer ? 1 : 97}};
        deal(plan.hand([isProducer](const Draft &draft) { return draft.isProducer() == isProducer; }), cards,
            [](Draft &draft, int card) { draft.isClassified = card == 0; });
    }
}

} // namespace

void dealTraits(Plan &plan)
{
    dealFoundings(plan);
    dealSectors(plan);
    dealForms(plan);
    dealNikStatuses(plan);
    dealFates(plan);
    dealClassified(plan);
}

} // namespace lumbung::demo
