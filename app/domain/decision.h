// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/standing.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace lumbung {

/// What a decision on the class of a cooperative rests on.
enum class DecisionBasis {
    Answered, ///< a person answered the questions
    Confirmed, ///< a proposal, confirmed by a person
    Imported, ///< came with a file
    Overridden, ///< another decision replaced, with a reason
};

QString basisCode(DecisionBasis basis); ///< "answered", "confirmed", "imported", "overridden"
std::optional<DecisionBasis> basisOf(const QString &code);
QString basisTitle(DecisionBasis basis); ///< in the person's language

/// What is kept with answers beside themselves. The outcome follows from the answers, never from the note.
struct DecisionNote {
    QString scheme; ///< version of the classification scheme
    QString rule; ///< of that scheme, the one that decided
    DecisionBasis basis = DecisionBasis::Answered;
    QString reason; ///< never empty for Overridden
};

/// That a cooperative was classified: kept for good, older ones stay.
struct Decision {
    qint64 id = 0;
    qint64 cooperative = 0;
    QString scheme, rule, kind;
    QString producing, ownUnit, stages, services, trades; ///< the answers, as in StandingFacts
    DecisionBasis basis = DecisionBasis::Answered;
    QString reason;
    QDate validFrom; ///< null: since its founding
    QDateTime at; ///< UTC
    QString author, source;

    StandingFacts answers() const; ///< only the answers and the kind are filled in
};

/// The answers of `answered` and the kind in the place of those in `facts`.
StandingFacts withAnswers(StandingFacts facts, const StandingFacts &answered);
bool haveSameAnswers(const StandingFacts &a, const StandingFacts &b); ///< without the kind

/// Keys of the five questions in the order of the sheet: producing, ownUnit, stages, services, trades.
const QStringList &answerFields();
QString answerTo(const StandingFacts &facts, const QString &field); ///< plain; also for "kind"

/// "producing=yes,ownUnit=yes,stages=stageStart|stageEnd": what is answered, by codes. parseAnswers reads it back.
QString answersText(const StandingFacts &facts);
/// Codes, labels and aliases; what is not mentioned is not answered. Invalid with a sentence.
Result<StandingFacts> parseAnswers(const QString &written);

} // namespace lumbung
