// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/sentence.h"

#include <QList>

namespace lumbung {

/// Words that may stand between a thing and its owner, a preposition and whom it names.
constexpr qsizetype nearbyWords = 4;

/// Words [first, last) of a sentence that belong to one act. Every word belongs to exactly one clause.
struct Clause {
    qsizetype first = 0, last = 0;
    qsizetype verb = -1; ///< place of the act; -1: no act is told
    bool isLinked = false; ///< nothing parts it from the clause before: "melatih anggota | membuat roti"
    bool isRelative = false; ///< "petani | yang menanam kopi"
    bool isPurpose = false; ///< "kain | untuk membuat baju"
};

QList<Clause> clausesOf(const Sentence &sentence);

} // namespace lumbung
