// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classificationwork.h"

#include "app/services/atwork.h"
#include "app/storage/codingstore.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString pageWords(const char *sentence)
{
    return QCoreApplication::translate("ClassificationPage", sentence);
}

/// The beginning of the last stretch of time in which the answers were the same.
QDate answersSince(const Timeline &timeline)
{
    const QList<Standing> &segments = timeline.segments();
    for (qsizetype i = segments.size() - 1; i > 0; --i) {
        if (!haveSameAnswers(segments[i].facts, segments[i - 1].facts))
            return segments[i].validFrom;
    }
    return {};
}

Result<work::Case> readCase(const CooperativeStore &records, qint64 id)
{
    Result<Cooperative> record = records.load(id);
    if (!record)
        return record.error();
    const Result<Timeline> timeline = records.timeline(id);
    if (!timeline)
        return timeline.error();
    work::Case found;
    found.record = *std::move(record);
    found.answersSince = answersSince(*timeline);
    found.proposal = propose(proposalInput(found.record));
    return found;
}

} // namespace

Result<work::Case> work::loadCase(Store &store, qint64 id)
{
    const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
    return records ? readCase(**records, id) : Result<Case>(records.error());
}

Result<work::Undo> work::decide(
    Store &store, const Clock &clock, const Case &decided, const DecisionRequest &request, const Author &author)
{
    DecisionRequest dated = request;
    dated.cooperative = decided.record.id;
    dated.validFrom = decided.answersSince;
    const Result<PreparedDecision> prepared = prepareDecision(decided.record, dated);
    if (!prepared)
        return prepared.error();
    RegisterService service(store, clock); // of this thread; listeners are told by the page
    const Result<Saved> saved = service.saveNow(prepared->record, prepared->how, author);
    if (!saved)
        return saved.error();
    return Undo{decided.record.id, decided.record.name, decided.answersSince, decided.record.facts};
}

work::Outcome work::restore(Store &store, const Clock &clock, const QList<Undo> &undo, const Author &author)
{
    Outcome outcome;
    RegisterService service(store, clock);
    const QString reason
        = pageWords(QT_TRANSLATE_NOOP("ClassificationPage", "The decision before this one was undone."));
    for (const Undo &one : undo) {
        const Result<Case> now = loadCase(store, one.cooperative);
        Result<Saved> saved = now ? Saved() : Result<Saved>(now.error());
        if (now) {
            Cooperative record = now->record;
            record.facts = classified(withAnswers(record.facts, one.before));
            FactChange how;
            how.validFrom = one.validFrom;
            how.isCorrection = !one.validFrom.isValid();
            how.decision = noteFor(record.facts, DecisionBasis::Overridden, reason);
            saved = service.saveNow(record, how, author);
        }
        if (saved) {
            outcome.done.append(one.cooperative);
        } else if (outcome.failed++ == 0) {
            outcome.firstError = saved.error();
        }
    }
    return outcome;
}

Result<QList<work::Case>> work::alike(Store &store, const Case &pattern, const QList<qint64> &ids, Progress &progress)
{
    const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
    if (!records)
        return records.error();
    QList<Case> found;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled, {}};
        progress.report(i, ids.size(),
            pageWords(QT_TRANSLATE_NOOP("ClassificationPage", "Looking for cooperatives with the same proposal")));
        const Result<Case> one = readCase(**records, ids[i]);
        if (!one)
            return one.error();
        const StandingFacts &facts = one->record.facts;
        const bool isAlike = facts.group == pattern.record.facts.group && !one->proposal.isDoubtful()
            && haveSameAnswers(one->proposal.answers, pattern.proposal.answers)
            && (facts.producing.isEmpty() || haveSameAnswers(facts, one->proposal.answers));
        if (isAlike)
            found.append(*one);
    }
    return found;
}

work::Outcome work::confirmAll(
    Store &store, const Clock &clock, const QList<Case> &cases, const Author &author, Progress &progress)
{
    Outcome outcome;
    for (qsizetype i = 0; i < cases.size() && !progress.isCancelled(); ++i) {
        progress.report(
            i, cases.size(), pageWords(QT_TRANSLATE_NOOP("ClassificationPage", "Saving the confirmed proposals")));
        DecisionRequest request;
        request.answers = cases[i].proposal.answers;
        request.basis = DecisionBasis::Confirmed;
        const Result<Undo> undo = decide(store, clock, cases[i], request, author);
        if (undo) {
            outcome.done.append(undo->cooperative);
            outcome.undo.append(*undo);
        } else if (outcome.failed++ == 0) {
            outcome.firstError = undo.error();
        }
    }
    return outcome;
}

Result<void> work::putOff(Store &store, qint64 id, const QString &note, const Author &author)
{
    const Result<std::unique_ptr<CodingStore>> codings = store.codings();
    return codings ? (*codings)->addSkip(id, note, author) : Result<void>(codings.error());
}

Author clerk(const Settings &settings)
{
    return atWork(settings, u"classification"_s);
}

} // namespace lumbung
