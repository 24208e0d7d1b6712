// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lumbung::duplicates {

/// A word of a name that tells it from others.
struct NameWord {
    QString text; ///< as it sounds: rejeki and rezeki are one
    bool isOptional = false; ///< in brackets or quotes, or a short name: may be missing elsewhere
    bool isNumber = false; ///< Mawar 1 and Mawar 2 are two, and so are Mawar A and Mawar B
    bool isPlace = false; ///< follows "Desa", "Kec." …
};

/// A name taken apart: what kind of cooperative, and the words that are its own.
struct ReadName {
    QList<NameWord> words;
    QStringList types; ///< "ksp", "kpri" …, sorted
    QString letters; ///< the whole name as it sounds, without blanks
};

ReadName readName(const QString &name);
/// One spelling for what sounds alike: old letters (oe, dj, tj), doubled ones, z and j, f and p, y and i, a last o and
/// a.
QString soundOf(const QString &foldedWord);
QString withoutZeros(const QString &digits); ///< without leading ones; 0 stays 0

} // namespace lumbung::duplicates
