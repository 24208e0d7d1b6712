// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demodeal.h"

#include <algorithm>
#include <numeric>

namespace lumbung::demo {

namespace {

/// Takes up to `count` evenly out of those of the hand who have this wish.
Hand taken(Hand &hand, const Card &card, int wish, qint64 count)
{
    Hand willing;
    std::ranges::copy_if(
        hand, std::back_inserter(willing), [&](const Draft *draft) { return card.wish(*draft) == wish; });
    const qint64 size = willing.size();
    const qint64 wanted = std::min(count, size);
    Hand chosen;
    for (qint64 i = 0; i < wanted; ++i)
        chosen.append(willing[(2 * i + 1) * size / (2 * wanted)]);
    for (Draft *draft : std::as_const(chosen))
        draft->isTaken = true;
    hand.removeIf([](const Draft *draft) { return draft->isTaken; });
    for (Draft *draft : std::as_const(chosen))
        draft->isTaken = false;
    return chosen;
}

qsizetype heaviestForAnybody(const QList<Card> &cards)
{
    qsizetype heaviest = -1;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (!cards[i].wish && (heaviest < 0 || cards[i].weight > cards[heaviest].weight))
            heaviest = i;
    }
    return heaviest;
}

} // namespace

Hand Plan::hand(const std::function<bool(const Draft &)> &wanted)
{
    Hand found;
    for (Draft &draft : drafts) {
        if (wanted(draft))
            found.append(&draft);
    }
    for (auto from = found.begin(); from != found.end();) {
        const quint8 place = (*from)->place;
        const auto to = std::find_if(from, found.end(), [place](const Draft *draft) { return draft->place != place; });
        random.shuffle(from, to);
        from = to;
    }
    return found;
}

QList<qint64> apportioned(qint64 total, const QList<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
    QList<qint64> shares(weights.size(), 0);
    if (sum <= 0 || total <= 0)
        return shares;
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    qint64 left = total;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        shares[i] = total * weights[i] / sum;
        left -= shares[i];
    }
    std::ranges::stable_sort(order, std::greater{}, [&](qsizetype i) { return total * weights[i] - shares[i] * sum; });
    for (qsizetype i = 0; i < left; ++i)
        ++shares[order[i]];
    return shares;
}

QList<int> interleaved(const QList<qint64> &counts)
{
    // The j-th of n equal things stands at (2j + 1) / 2n of the row.
    QList<std::pair<quint64, int>> places;
    for (int card = 0; card < counts.size(); ++card) {
        for (qint64 j = 0; j < counts[card]; ++j)
            places.append({((2 * static_cast<quint64>(j) + 1) << 32) / (2 * static_cast<quint64>(counts[card])), card});
    }
    std::ranges::sort(places);
    QList<int> row;
    row.reserve(places.size());
    std::ranges::transform(places, std::back_inserter(row), &std::pair<quint64, int>::second);
    return row;
}

void deal(const Hand &hand, const QList<Card> &cards, const std::function<void(Draft &, int)> &give)
{
    QList<qint64> weights;
    std::ranges::transform(cards, std::back_inserter(weights), &Card::weight);
    QList<qint64> counts = apportioned(hand.size(), weights);
    const qsizetype heaviest = heaviestForAnybody(cards);
    Hand waiting = hand;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (!cards[i].wish || counts[i] == 0)
            continue;
        for (int wish = 2; wish > 0; --wish) {
            const Hand chosen = taken(waiting, cards[i], wish, counts[i]);
            for (Draft *draft : chosen)
                give(*draft, static_cast<int>(i));
            counts[i] -= chosen.size();
        }
        if (heaviest >= 0)
            counts[heaviest] += std::exchange(counts[i], 0);
    }
    const QList<int> rest = interleaved(counts);
    for (qsizetype i = 0; i < waiting.size(); ++i)
        give(*waiting[i], rest[i]);
}

} // namespace lumbung::demo
