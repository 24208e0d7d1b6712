// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/parties.h"

namespace lumbung {

enum class Saying {
    Make, ///< goods are made or worked on
    OwnUnit, ///< a place or machine for making goods
    Procure, ///< material is got for members
    Market, ///< members' goods are taken in, sold, ordered
    Workshop,
    Education,
    Support, ///< members' production is helped in another way: ploughing, irrigation
    Trade, ///< whose production
    Finance,
    Retail,
    Service, ///< services that are no production
    Vague, ///< words that tell nothing of what is done
};

/// One thing said in a text, with the place of the words that say it.
struct Said {
    Saying what = Saying::Make;
    QString detail; ///< stage ("stageStart") or trade ("farmers") code; empty where there is none
    Actor actor = Actor::Cooperative;
    Denial denial = Denial::None;
    bool isWeak = false; ///< services: nothing tells that it is for members who produce; trades: only by what is used
    bool isPerson = false; ///< trades: said of people ("petani"), not only of a commodity
    bool isOfMembersGoods = false; ///< makes: of what members bring
    bool isHired = false; ///< makes: of a sort often done for a fee (milling)
    bool isOwnTrade = false; ///< services: of the cooperative's own goods, should it make any
    qsizetype start = 0, length = 0; ///< in the text
};

} // namespace lumbung
