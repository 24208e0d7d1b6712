// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/secondcoding.h"

#include "app/domain/decision.h"
#include "app/services/demorandom.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Error refusedDraw(const char *sentence)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("SecondCoding", sentence)};
}

/// Those with an outcome: what was never answered cannot be answered a second time.
Result<QList<qint64>> classifiedIds(Store &store, const SampleRequest &request, Progress &progress)
{
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    Filter filter = request.filter;
    filter.asOf = {};
    filter.asKnown = {};
    if (!filter.wanted.contains(u"kind"_s))
        filter.only(u"kind"_s, {u"notProduction"_s, u"kindI"_s, u"kindII"_s});
    return (*lists)->ids(filter, {.key = SortKey::Id}, progress);
}

} // namespace

QList<qint64> drawn(QList<qint64> ids, qsizetype size, qint64 seed)
{
    std::ranges::sort(ids);
    demo::Random chance(static_cast<quint64>(seed));
    chance.shuffle(ids.begin(), ids.end());
    ids.resize(std::clamp<qsizetype>(size, 0, ids.size()));
    return ids;
}

Result<qint64> drawSample(Store &store, const SampleRequest &request, const Author &author, Progress &progress)
{
    if (request.name.trimmed().isEmpty())
        return refusedDraw(QT_TRANSLATE_NOOP("SecondCoding", "The sample needs a name. Nothing was drawn."));
    if (request.count < 0 || (request.count == 0 && !(request.share > 0 && request.share <= 1))) {
        return refusedDraw(QT_TRANSLATE_NOOP("SecondCoding",
            "Choose a share above 0 and at most 100 %, or a number of cooperatives. Nothing was drawn."));
    }
    const Result<QList<qint64>> ids = classifiedIds(store, request, progress);
    if (!ids)
        return ids.error();
    if (ids->isEmpty()) {
        return Error{Error::Kind::NotFound,
            QCoreApplication::translate(
                "SecondCoding", "No classified cooperative fits the choice. Nothing was drawn.")};
    }
    const Result<std::unique_ptr<CodingStore>> codings = store.codings();
    if (!codings)
        return codings.error();
    const qint64 size = request.count > 0
        ? request.count
        : std::max<qint64>(1, std::llround(request.share * static_cast<double>(ids->size())));
    const CodingSample draw{.name = request.name.trimmed(), .seed = request.seed, .drawnFrom = ids->size()};
    return (*codings)->createSample(draw, drawn(*ids, size, request.seed), author);
}

Result<void> codeNow(
    Store &store, qint64 sample, qint64 cooperative, const StandingFacts &answers, const Author &author)
{
    if (answers.producing.isEmpty()) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("SecondCoding",
                "The first question is not answered: are goods made and sold, by the cooperative or its members? "
                "Nothing was saved.")};
    }
    const Result<std::unique_ptr<CodingStore>> codings = store.codings();
    return codings ? (*codings)->addCoding(sample, cooperative, answers, author) : Result<void>(codings.error());
}

Cooperative blinded(Cooperative record)
{
    record.facts = withAnswers(record.facts, {});
    record.facts.kind.clear();
    record.note.clear();
    return record;
}

} // namespace lumbung
