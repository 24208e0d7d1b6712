// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demoplan.h"

#include "app/services/demorandom.h"
#include "app/services/demotraits.h"

#include <algorithm>

namespace lumbung::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 planStream = 0x506C616E; ///< the plan's own row of chance

/// As many of the control table's `number` as fit `actual` cooperatives instead of its own `listed`; never more.
qint64 scaled(qint64 number, qint64 actual, qint64 listed)
{
    return listed == 0 ? 0 : (2 * number * actual + listed) / (2 * listed);
}

QList<Draft> layOut(int rows)
{
    QList<qint64> weights;
    for (const Place &place : tables().places)
        weights.append(QList<qint64>(place.listed.cbegin(), place.listed.cend()));
    const QList<qint64> counts = apportioned(rows, weights);
    QList<Draft> drafts;
    drafts.reserve(rows);
    for (qsizetype cell = 0; cell < counts.size(); ++cell) {
        Draft draft;
        draft.place = static_cast<quint8>(cell / typeCount);
        draft.type = static_cast<quint8>(cell % typeCount);
        drafts.insert(drafts.size(), counts[cell], draft);
    }
    return drafts;
}

/// The hand cut where the regency changes.
QList<Hand> byPlace(const Hand &hand)
{
    QList<Hand> parts;
    for (Draft *draft : hand) {
        if (parts.isEmpty() || parts.last().last()->place != draft->place)
            parts.append(Hand());
        parts.last().append(draft);
    }
    return parts;
}

/// KUD among the producers by regency, as in the control table; who is left.
Hand withoutKud(const Hand &producers, int kud)
{
    Hand left;
    for (const Hand &part : byPlace(producers)) {
        const Place &place = part.first()->at();
        const qint64 count = scaled(place.kud, part.size(), place.listed[Producer]);
        for (Draft *draft : part.first(count))
            draft->group = static_cast<quint8>(kud);
        left.append(part.sliced(count));
    }
    return left;
}

void dealGroups(Plan &plan)
{
    const int kud = tables().groupIndex("kud"_L1);
    for (int type = 0; type < typeCount; ++type) {
        Hand hand = plan.hand([type](const Draft &draft) { return draft.type == type; });
        if (type == Producer)
            hand = withoutKud(hand, kud);
        QList<Card> cards;
        for (const Group &group : tables().groups) {
            const bool isDealt = type == Producer && cards.size() == kud;
            cards.append(Card{.weight = isDealt ? 0 : group.listed[asSize(type)]});
            if (!group.places.isEmpty())
                cards.last().wish = [&group](const Draft &draft) { return group.places.contains(draft.place) ? 1 : 0; };
        }
        deal(hand, cards, [](Draft &draft, int card) { draft.group = static_cast<quint8>(card); });
    }
}

bool isGradeAB(const Activity &activity)
{
    return activity.grade == "A"_L1 || activity.grade == "B"_L1;
}

void dealActivities(const Hand &hand, int Activity::*number, bool (*wanted)(const Activity &))
{
    QList<Card> cards;
    for (const Activity &activity : tables().activities)
        cards.append(Card{.weight = wanted(activity) ? activity.*number : 0});
    deal(hand, cards, [](Draft &draft, int card) { draft.activity = static_cast<quint8>(card); });
}

void dealActivities(Plan &plan)
{
    Hand graded, met, rest;
    for (const Hand &part : byPlace(plan.hand(&Draft::isProducer))) {
        const Place &place = part.first()->at();
        const qint64 gradedCount = scaled(place.gradeAB, part.size(), place.listed[Producer]);
        const qint64 metCount = scaled(place.metSince2019, part.size(), place.listed[Producer]);
        graded.append(part.first(gradedCount));
        met.append(part.sliced(gradedCount, metCount - gradedCount));
        rest.append(part.sliced(metCount));
    }
    dealActivities(graded, &Activity::producers, &isGradeAB);
    dealActivities(met, &Activity::producers,
        [](const Activity &activity) { return !isGradeAB(activity) && activity.lastMeeting > lastEarlier; });
    dealActivities(
        rest, &Activity::producers, [](const Activity &activity) { return activity.lastMeeting <= lastEarlier; });
    for (int type = Producer + 1; type < typeCount; ++type) {
        dealActivities(plan.hand([type](const Draft &draft) { return draft.type == type; }), &Activity::others,
            [](const Activity &) { return true; });
    }
}

/// Hands `sum` members out: a few to each first, the rest by weight.
void giveMembers(const Hand &hand, int Draft::*members, qint64 sum, qint64 few, const QList<qint64> &weights)
{
    const QList<qint64> shares = apportioned(sum - few * hand.size(), weights);
    for (qsizetype i = 0; i < hand.size(); ++i)
        hand[i]->*members = static_cast<int>(few + shares[i]);
}

/// Members of the producers with figures: their sums by regency are those of the control table.
void dealMembers(Plan &plan)
{
    // As in the ministry's list: a tenth below 23, half below 101, a tenth above 2,600.
    static constexpr std::array<qint64, 11> sizes = {20, 23, 30, 45, 65, 101, 180, 420, 1100, 2600, 10700};
    constexpr qint64 mostFew = 9; // founders of a primary cooperative
    for (const Hand &part : byPlace(plan.hand(&Draft::isProducer))) {
        const Place &place = part.first()->at();
        Hand hand = part;
        hand.removeIf([](const Draft *draft) { return !draft->was().hasFigures; });
        if (hand.isEmpty())
            continue;
        QList<qint64> men, women;
        for (const Draft *draft : std::as_const(hand)) {
            const qint64 size = plan.random.quantile(sizes) * (draft->groupCode() == "kud"_L1 ? 2 : 1);
            const int female = draft->groupCode() == "kopwan"_L1 ? 950 : plan.random.between(100, 550);
            men.append(size * (1000 - female));
            women.append(size * female);
        }
        const qint64 male = scaled(place.male, part.size(), place.listed[Producer]);
        const qint64 female = scaled(place.female, part.size(), place.listed[Producer]);
        giveMembers(hand, &Draft::male, male, std::min(mostFew, male / (2 * hand.size())), men);
        giveMembers(hand, &Draft::female, female, 0, women);
    }
}

/// So that the register does not list a regency's types one after the other.
void mixTypes(Plan &plan)
{
    for (auto from = plan.drafts.begin(); from != plan.drafts.end();) {
        const quint8 place = from->place;
        const auto to
            = std::find_if(from, plan.drafts.end(), [place](const Draft &draft) { return draft.place != place; });
        plan.random.shuffle(from, to);
        from = to;
    }
}

} // namespace

QList<Draft> planned(int rows, quint64 seed)
{
    Plan plan{layOut(rows), Random(seed, planStream)};
    dealGroups(plan);
    dealActivities(plan);
    dealTraits(plan);
    dealMembers(plan);
    mixTypes(plan);
    return plan.drafts;
}

} // namespace lumbung::demo
