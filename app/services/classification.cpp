// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/classification.h"

#include <QCoreApplication>

namespace lumbung {

Result<PreparedDecision> prepareDecision(const Cooperative &record, const DecisionRequest &request)
{
    const QString reason = request.reason.trimmed();
    if (request.basis == DecisionBasis::Overridden && reason.isEmpty()) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("Classification",
                "A decision that takes the place of another needs a reason. Nothing was saved; write the reason.")};
    }
    if (request.answers.producing.isEmpty()) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("Classification",
                "The first question is not answered: are goods made and sold, by the cooperative or its members? "
                "Nothing was saved.")};
    }
    PreparedDecision prepared{record, {}};
    prepared.record.facts = classified(withAnswers(record.facts, request.answers));
    prepared.how.validFrom = request.validFrom;
    prepared.how.isCorrection = !request.validFrom.isValid();
    prepared.how.decision = noteFor(prepared.record.facts, request.basis, reason);
    return prepared;
}

Result<Saved> classifyNow(RegisterService &service, const DecisionRequest &request, const Author &author)
{
    const Result<std::unique_ptr<CooperativeStore>> records = service.store().cooperatives();
    if (!records)
        return records.error();
    const Result<Cooperative> record = (*records)->load(request.cooperative);
    if (!record)
        return record.error();
    const Result<PreparedDecision> prepared = prepareDecision(*record, request);
    if (!prepared)
        return prepared.error();
    return service.saveNow(prepared->record, prepared->how, author);
}

Classification explained(const Decision &decision)
{
    if (decision.scheme == currentScheme().id)
        return classify(decision.answers());
    return {.kind = decision.kind, .rule = decision.rule, .sentence = {}, .citation = {}};
}

} // namespace lumbung
