// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/secondcoding.h"
#include "app/statistics/agreement.h"
#include "ui/pages/classificationwork.h"

/// What the second coding and its comparison do with the register. Everything here belongs on a worker thread.
namespace lumbung::work {

Result<QList<CodingSample>> samples(Store &store); ///< newest first

/// What one clerk has before him in a sample.
struct ToCode {
    QList<qint64> open; ///< in the order of the draw
    int coded = 0; ///< by this clerk
};
Result<ToCode> toCode(Store &store, qint64 sample, const QString &coder);

/// A case for the second clerk: no answers, no class, no proposal.
Result<Case> loadBlind(Store &store, qint64 id);

/// Two answers that differ, with the cooperative and the codings they are from.
struct Difference {
    Disagreement differing;
    QString name;
    CodedCase coded;
};

struct Comparison {
    int codings = 0;
    QList<AgreementRow> rows;
    QList<Difference> differences;
};
Result<Comparison> compare(Store &store, qint64 sample);

/// What both codings of a case say alike.
StandingFacts agreedAnswers(const CodedCase &coded);

} // namespace lumbung::work
