// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"

#include <QList>

#include <functional>

/// One rule with a record that breaks it and a near one that does not, both made from soundRecord().
struct RuleCase {
    using Edit = std::function<void(lumbung::Cooperative &)>;

    const char *id;
    Edit broken;
    Edit sound;
};

QDate dayOfCases(); ///< the "today" of every case
/// An invented cooperative on which no rule has anything to say on dayOfCases().
lumbung::Cooperative soundRecord();
QList<RuleCase> ruleCases();
