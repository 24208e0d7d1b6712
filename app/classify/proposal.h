// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/classifier.h"
#include "app/domain/cooperative.h"

#include <QList>
#include <QString>

namespace lumbung {

/// What is known of a cooperative in words and codes.
struct ProposalInput {
    QString name;
    QString group, sector, type; ///< codes; empty when not known
    QString kbli; ///< 5 digits
    QString activity, products;
};

ProposalInput proposalInput(const Cooperative &record);

/// Words that spoke, with their place in a field of the record.
struct Evidence {
    QString field; ///< "activity", "products", "name", "group"…
    qsizetype start = 0, length = 0; ///< 0 length: the field as a whole
    QString words;
    QString meaning; ///< in the person's language
    bool isAgainst = false; ///< speaks against the answer
};

/// Likely answers to the questions of the sheet, never more than a proposal: a person confirms. Names alone never
/// decide.
struct Proposal {
    StandingFacts answers; ///< only the answers and the kind are filled in; producing "" when in doubt
    double confidence = 0; ///< 0..1
    QString rule, citation, sentence; ///< of the scheme's rule that the answers lead to
    QList<Evidence> evidence;

    bool isDoubtful() const { return answers.producing.isEmpty(); }
    QString words() const; ///< the words that spoke, joined by "; "
};

Proposal propose(const ProposalInput &input);

} // namespace lumbung
