// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/codingstore.h"

#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace lumbung {

/// How far two codings of the same cases agree, beyond what chance would give.
struct Agreement {
    qint64 n = 0; ///< cases
    double observed = 0; ///< share of cases with the same answer, 0..1
    double expected = 0; ///< share that chance would give by how often each answer occurs
    std::optional<double> kappa; ///< Cohen's; nothing without cases, or when there was only one answer
};

Agreement agreement(const QList<QPair<QString, QString>> &pairs);

struct AgreementRow {
    QString coder; ///< empty: all
    QString question; ///< key of the question, or "kind" for the outcome
    Agreement agreement;
};

/// By question and outcome: all clerks together first, then each second clerk. A question counts where the answers
/// before it called for it in both codings; several answers to one question count as one, in list order.
QList<AgreementRow> agreementRows(const QList<CodedCase> &cases);

/// Two answers that differ, for the supervisor.
struct Disagreement {
    qint64 cooperative = 0;
    QString question; ///< key
    QString first, second; ///< codes
    QString firstAuthor, coder;
    bool isRuled = false;
};

/// Question by question, in the order of the cases; the outcome is not a question.
QList<Disagreement> disagreements(const QList<CodedCase> &cases);

} // namespace lumbung
