// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/duplicateprepared.h"

#include <QVarLengthArray>

namespace lumbung::duplicates {

/// What comparing two names gave.
struct NameEvidence {
    double weight = 0;
    int matched = 0; ///< words of both, also mistyped ones
    int letters = 0; ///< by how many letters those differ
    bool isOneSpelling = true; ///< the matched words sound the same
    bool isByLetters = false; ///< the names are the same but for blanks and a letter or two
    QStringList onlyOne, onlyOther; ///< words that matter and only one has
    bool hasOtherNumber = false;
};

/// What the words that both names have tell. They hang together (Dinas Pendidikan): each further one tells less.
using Gains = QVarLengthArray<double, 16>;
double sumOfGains(Gains &gains);
int lettersAllowed(qsizetype shorter); ///< between two words that are one
inline constexpr qsizetype shortestByLetters = 8; ///< names that are compared as a whole
constexpr int lettersAllowedInAll(qsizetype letters)
{
    return letters < 14 ? 1 : 2;
}

double mostOfName(const Prepared &prepared, const Vocabulary &vocabulary); ///< if all its words are in the other
NameEvidence compareNames(const Prepared &one, const Prepared &other, const Vocabulary &vocabulary);

enum class Agreement { Unknown, Same, Near, Different };
double weightOfPlaces(Agreement village, Agreement district, bool areVillageCooperatives); ///< in one regency

/// What comparing two records gave. The weights are logarithms of how many times likelier it is to see this of one
/// cooperative entered twice than of two; they add up.
struct Evidence {
    double weight = 0;
    bool isEnough = false; ///< at or above the threshold; else the comparison may have stopped early
    NameEvidence name;
    LegalRelation legal = LegalRelation::Unknown;
    AddressRelation address = AddressRelation::Unknown;
    Agreement type = Agreement::Unknown; ///< Near: one can have turned into the other
    Agreement village = Agreement::Unknown, district = Agreement::Unknown, regency = Agreement::Unknown;
    Agreement nik = Agreement::Unknown, date = Agreement::Unknown;
};

/// What two records are compared against.
struct Surroundings {
    const Vocabulary &vocabulary;
    double prior = 0; ///< the weight before anything is known: priorAmong()
    double threshold = 0; ///< a weight; the comparison stops when it can no longer be reached
    double mostOfName = 0; ///< of the one that is compared with many
};

double priorAmong(qsizetype records); ///< one looks for a double among so many
Evidence compare(const Prepared &one, const Prepared &other, const Surroundings &surroundings);

double likelihoodOf(double weight);
double weightOf(double likelihood);

/// The sentences for it.
DuplicateMatch explained(const Prepared &one, const Prepared &other, const Evidence &evidence);

} // namespace lumbung::duplicates
