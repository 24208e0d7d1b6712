// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/standing.h"
#include "app/storage/store.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace lumbung {

/// Cooperatives drawn by lot for a blind second coding.
struct CodingSample {
    qint64 id = 0;
    QString name;
    qint64 seed = 0; ///< of the draw: the same seed draws the same from the same cooperatives
    qint64 drawnFrom = 0, size = 0;
    qint64 coded = 0; ///< cases with a second coding
    QDateTime at = {};
    QString author = {};
};

/// A case as the second clerk gets it: nothing of the first answers.
struct CodingCase {
    qint64 cooperative = 0;
    int position = 0; ///< in the order of the draw, from 1
};

/// First and second answers side by side: for the supervisor.
struct CodedCase {
    qint64 cooperative = 0;
    int position = 0;
    StandingFacts first, second; ///< only answers and kind are filled in; first: as of the draw
    QString firstAuthor; ///< empty: not known
    QString coder;
    QDateTime at; ///< of the second coding
    bool isRuled = false; ///< a decision with a reason came after it
};

/// A cooperative that was put off in the queue.
struct Skip {
    qint64 cooperative = 0;
    QString note;
    QDateTime at;
    QString author;
};

/// Second codings and what was put off. Rows are only added.
class CodingStore
{
public:
    virtual ~CodingStore() = default;
    /// Notes a draw, in its order, and the answers of now as the first ones. Its number.
    virtual Result<qint64> createSample(const CodingSample &draw, const QList<qint64> &ids, const Author &author) = 0;
    virtual Result<QList<CodingSample>> samples() const = 0; ///< newest first
    /// What this clerk is still to code: not what the clerk coded already, nor where the first answers are the clerk's
    /// own. An empty name: every case.
    virtual Result<QList<CodingCase>> cases(qint64 sample, const QString &coder) const = 0;
    /// The author is the second clerk; the kind is computed from the answers. NotFound when it is not in the sample,
    /// NotAllowed when the first answers are the clerk's own, Conflict when the clerk coded it before.
    virtual Result<void> addCoding(
        qint64 sample, qint64 cooperative, const StandingFacts &answers, const Author &author)
        = 0;
    virtual Result<QList<CodedCase>> codings(qint64 sample) const = 0; ///< in the order of the cases

    virtual Result<void> addSkip(qint64 cooperative, const QString &note, const Author &author) = 0;
    /// The latest of every cooperative that was not decided on since.
    virtual Result<QList<Skip>> skips() const = 0;
};

} // namespace lumbung
