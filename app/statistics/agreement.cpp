// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/agreement.h"

#include "app/classify/classifier.h"

#include <QHash>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

bool isAsked(const StandingFacts &facts, const QString &question)
{
    const QList<Question> asked = askedQuestions(facts);
    return question == "kind"_L1
        || std::ranges::any_of(asked, [&question](const Question &one) { return one.field == question; });
}

QList<AgreementRow> rowsFor(const QString &coder, const QList<CodedCase> &cases)
{
    QList<AgreementRow> rows;
    for (const QString &question : answerFields() + QStringList{u"kind"_s}) {
        QList<QPair<QString, QString>> pairs;
        for (const CodedCase &one : cases) {
            if (!coder.isEmpty() && one.coder != coder)
                continue;
            if (isAsked(one.first, question) && isAsked(one.second, question))
                pairs.append({answerTo(one.first, question), answerTo(one.second, question)});
        }
        rows.append({coder, question, agreement(pairs)});
    }
    return rows;
}

} // namespace

Agreement agreement(const QList<QPair<QString, QString>> &pairs)
{
    Agreement result;
    result.n = pairs.size();
    if (pairs.isEmpty())
        return result;
    QHash<QString, std::pair<qint64, qint64>> frequency; // answer -> how often first, second
    qint64 same = 0;
    for (const auto &[first, second] : pairs) {
        ++frequency[first].first;
        ++frequency[second].second;
        same += first == second;
    }
    // In whole numbers, so that "only one answer" is exactly that.
    qint64 byChance = 0;
    for (const auto &[first, second] : std::as_const(frequency))
        byChance += first * second;
    const qint64 all = result.n * result.n;
    result.observed = double(same) / double(result.n);
    result.expected = double(byChance) / double(all);
    if (byChance < all)
        result.kappa = (result.observed - result.expected) / (1 - result.expected);
    return result;
}

QList<AgreementRow> agreementRows(const QList<CodedCase> &cases)
{
    QStringList coders;
    for (const CodedCase &one : cases)
        coders.append(one.coder);
    coders.removeDuplicates();
    coders.sort();
    QList<AgreementRow> rows = rowsFor({}, cases);
    for (const QString &coder : std::as_const(coders))
        rows += rowsFor(coder, cases);
    return rows;
}

QList<Disagreement> disagreements(const QList<CodedCase> &cases)
{
    QList<Disagreement> found;
    for (const CodedCase &one : cases) {
        for (const QString &question : answerFields()) {
            const QString first = answerTo(one.first, question);
            const QString second = answerTo(one.second, question);
            if (first != second)
                found.append({one.cooperative, question, first, second, one.firstAuthor, one.coder, one.isRuled});
        }
    }
    return found;
}

} // namespace lumbung
