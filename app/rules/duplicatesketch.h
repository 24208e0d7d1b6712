// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/duplicateprepared.h"

#include <array>
#include <span>

namespace lumbung::duplicates {

/// How often a text has letters of sixteen kinds: one letter more, less or other changes two counts by one at most.
using LetterCounts = std::array<quint8, 16>;
LetterCounts letterCounts(QStringView text);
int distanceOf(const LetterCounts &one, const LetterCounts &other); ///< twice the letters between, at most

/// What is looked at first of a record: small, and side by side in memory. Numbers stand for texts: equal ones for
/// equal texts (nearly always for only these), 0 for none.
struct Sketch {
    struct Word {
        int id = -1; ///< in the vocabulary
        quint32 letters = 0;
        quint8 size = 0;
        bool isNumber = false, isOptional = false, isPlace = false;
    };
    /// A place, with what tells whether another can be a letter away.
    struct Place {
        quint32 key = 0, letters = 0;
        qsizetype size = 0;
        QChar front, back;
    };

    quint32 regency = 0, legal = 0, nik = 0, house = 0, neighbourhood = 0;
    Place district, village;
    QChar regencyKind;
    bool isVillageCooperative = false, hasStreet = false, hasLegal = false;
    qint64 day = 0; ///< of the legal number; 0: none
    quint64 types = 0, turns = 0; ///< bits of its types, and of those they can turn into
    LetterCounts name = {}, loose = {}, key = {};
    qsizetype nameSize = 0;
    std::span<const Word> words;
    std::span<const int> placeWords; ///< ids
};

/// A sketch and what it refers to.
struct DrawnSketch {
    Sketch sketch;
    std::vector<Sketch::Word> words;
    std::vector<int> placeWords;
};
DrawnSketch drawn(const Prepared &prepared);

/// The most that comparing two records can weigh, found quickly; never less than what it does.
double mostOf(const Sketch &one, const Sketch &other, double prior, double threshold, const Vocabulary &vocabulary);

} // namespace lumbung::duplicates
