// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What agreeing and differing weighs: logarithms of how many times likelier it is of one cooperative entered twice
/// than of two.
namespace lumbung::duplicates::weights {

// Of all pairs of one regency hardly one in twenty times as many as it has cooperatives is a double.
inline constexpr double doublesPerRecord = 0.05;
inline constexpr double fewestRecords = 300; // also two records alone come from a regency of many
inline constexpr double mostOfLegal = 7.5, mostOfDifferingLegal = 5.5, renewedLegal = -0.7;
inline constexpr double wholeAddress = 5, sameAddress = 2.5, sameStreet = 1, otherHouse = -0.5, otherAddress = -1;
inline constexpr double mostOfDate = 1.5;
inline constexpr double sameType = 1.5, relatedType = -0.8, otherType = -1.8;
inline constexpr double sameNik = 8, otherNik = -1;
inline constexpr double otherRegency = -8;

inline constexpr double ofNumber = 1.5; // a number that both have
inline constexpr double otherNumber = -6; // Mawar 1 and Mawar 2
inline constexpr double numberMissing = -2;
inline constexpr double placeMissing = 0.15, asideMissing = 0.25; // shares of what a missing word would weigh
inline constexpr double missing = 0.7, mostMissing = 4;
// A cooperative that was renamed wholly still has its number and its office; one that keeps a word or two of a long
// name and has others besides is another one.
inline constexpr double leastOfRenamed = -4.5, leastOfMissing = -9;
inline constexpr double placeMatched = 0.5;
inline constexpr double mostGained = 12;
inline constexpr double byLetters = 0.8; // names that are the same but for lost or misplaced blanks

} // namespace lumbung::duplicates::weights
