// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/codingwork.h"

#include <QHash>

#include <algorithm>

namespace lumbung {

namespace {

/// The names of the cooperatives that the answers are about.
Result<QHash<qint64, QString>> namesOf(Store &store, const QList<Disagreement> &differing)
{
    QList<qint64> ids;
    for (const Disagreement &one : differing) {
        if (ids.isEmpty() || ids.last() != one.cooperative)
            ids.append(one.cooperative);
    }
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    const Result<QList<RegisterRow>> rows = (*lists)->rows(ids, {});
    if (!rows)
        return rows.error();
    QHash<qint64, QString> names;
    for (const RegisterRow &row : *rows)
        names.insert(row.id, row.name);
    return names;
}

} // namespace

Result<QList<CodingSample>> work::samples(Store &store)
{
    const Result<std::unique_ptr<CodingStore>> codings = store.codings();
    return codings ? (*codings)->samples() : Result<QList<CodingSample>>(codings.error());
}

Result<work::ToCode> work::toCode(Store &store, qint64 sample, const QString &coder)
{
    const Result<std::unique_ptr<CodingStore>> codings = store.codings();
    if (!codings)
        return codings.error();
    const Result<QList<CodingCase>> open = (*codings)->cases(sample, coder);
    if (!open)
        return open.error();
    const Result<QList<CodedCase>> coded = (*codings)->codings(sample);
    if (!coded)
        return coded.error();
    ToCode found;
    for (const CodingCase &one : *open)
        found.open.append(one.cooperative);
    found.coded = static_cast<int>(std::ranges::count(*coded, coder, &CodedCase::coder));
    return found;
}

Result<work::Case> work::loadBlind(Store &store, qint64 id)
{
    Result<Case> loaded = loadCase(store, id);
    if (!loaded)
        return loaded;
    return Case{blinded(loaded->record), {}, {}};
}

Result<work::Comparison> work::compare(Store &store, qint64 sample)
{
    const Result<std::unique_ptr<CodingStore>> codings = store.codings();
    if (!codings)
        return codings.error();
    const Result<QList<CodedCase>> cases = (*codings)->codings(sample);
    if (!cases)
        return cases.error();
    const QList<Disagreement> differing = disagreements(*cases);
    const Result<QHash<qint64, QString>> names = namesOf(store, differing);
    if (!names)
        return names.error();
    Comparison found{static_cast<int>(cases->size()), agreementRows(*cases), {}};
    for (const Disagreement &one : differing) {
        const auto coded = std::ranges::find_if(*cases, [&one](const CodedCase &candidate) {
            return candidate.cooperative == one.cooperative && candidate.coder == one.coder;
        });
        found.differences.append({one, names->value(one.cooperative), *coded});
    }
    return found;
}

StandingFacts work::agreedAnswers(const CodedCase &coded)
{
    StandingFacts agreed;
    for (QString StandingFacts::*answer : {&StandingFacts::producing, &StandingFacts::ownUnit, &StandingFacts::stages,
             &StandingFacts::services, &StandingFacts::trades}) {
        if (coded.first.*answer == coded.second.*answer)
            agreed.*answer = coded.first.*answer;
    }
    return agreed;
}

} // namespace lumbung
