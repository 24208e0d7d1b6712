// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/lexicon.h"

#include <QList>
#include <QString>

namespace lumbung {

enum class Saying {
    Make, ///< goods are made or worked on
    OwnUnit, ///< a place or machine for making goods
    Procure, ///< material is got for members
    Market, ///< members' goods are taken in, sold, ordered
    Workshop,
    Education,
    Trade, ///< whose production
    Finance,
    Retail,
    Service, ///< services that are no production
};

enum class Actor {
    Cooperative,
    Member,
    Other, ///< a factory elsewhere, a company, an employer
};

/// One thing said in a text, with the words that say it.
struct Said {
    Saying what = Saying::Make;
    QString detail; ///< stage ("stageStart") or trade ("farmers") code; empty where there is none
    Actor actor = Actor::Cooperative;
    bool isDenied = false; ///< negated, no longer so, or only planned
    bool isPerson = false; ///< trades: said of people ("petani"), not only of a commodity
    qsizetype start = 0, length = 0; ///< in the text
    QString words;
};

/// Reads a text clause by clause: who acts (the subject carries over to clauses without one), what is denied, what
/// belongs to whom.
QList<Said> readText(const QString &text, const Lexicon &words = lexicon());

} // namespace lumbung
