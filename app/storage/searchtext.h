// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"

#include <QString>
#include <QStringList>

namespace lumbung {

/// What the search index keeps of a record.
struct SearchText {
    QString name, number, legal, place;
    bool operator==(const SearchText &) const = default;
};

SearchText searchTextOf(const Cooperative &record);

/// Typed words as a question to the index: every word must occur somewhere. Words of one or two characters cannot be
/// asked of a trigram index; they are answered apart.
struct SearchQuestion {
    QString match; ///< FTS5 expression; empty when no word is long enough
    QStringList shortWords; ///< folded, for beginnings of words in the name
    QString loose; ///< FTS5 expression of any trigram, for when nothing matches; empty for short texts
    bool isEmpty() const { return match.isEmpty() && shortWords.isEmpty(); }
};

SearchQuestion searchQuestion(const QString &typed);

} // namespace lumbung
