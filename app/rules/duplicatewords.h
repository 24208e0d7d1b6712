// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

/// The parts of finding duplicates; what others use is in duplicates.h.
namespace lumbung::duplicates {

/// Words that say what kind of cooperative it is.
struct TypePhrase {
    QStringList words;
    QString type; ///< empty: it says nothing ("koperasi", "konsumen")
};

/// What resources/duplicates/words.csv knows.
class Words
{
public:
    static Result<Words> parse(const QString &csvText); ///< Invalid names the row

    /// The longest phrase that stands at `from`, long words mistyped by a letter at most; null when none does.
    const TypePhrase *phraseAt(const QStringList &words, qsizetype from) const;
    /// The type of an abbreviation that is one word ("kpri"); empty when it is none.
    QString typeOf(const QString &word) const { return m_types.value(word); }
    /// Whether one type is what the other turned into when cooperatives were registered anew.
    bool canTurnInto(const QString &one, const QString &other) const;
    quint64 typeBits(const QStringList &types) const; ///< one for each type
    quint64 turnBits(const QStringList &types) const; ///< of all that these can turn into, or from
    bool isPlaceWord(const QString &word) const { return m_place.contains(word); }
    bool isAliasWord(const QString &word) const { return m_alias.contains(word); }
    bool isFiller(const QString &word) const { return m_filler.contains(word); }
    /// The customary spelling; the word itself when there is only one.
    QString spelling(const QString &word) const { return m_spelling.value(word, word); }
    QStringList inFull(const QString &word) const { return m_short.value(word); } ///< empty: no abbreviation
    /// Words that names have often, each with the share of names.
    const QHash<QString, double> &common() const { return m_common; }
    QString office(const QString &word) const { return m_office.value(word, word); } ///< in legal numbers
    bool isFormula(const QString &word) const { return m_formula.contains(word); } ///< in legal numbers
    /// What a word of an address does: "drop", "number", "rt", "rw", "village", "end"; empty: a part of the name.
    QString streetRole(const QString &word) const { return m_street.value(word); }

private:
    bool addRow(const QString &kind, const QString &meaning, const QStringList &words);
    void addPhrases(const QString &type, const QStringList &phrases);

    QHash<QString, QList<TypePhrase>> m_phrases; ///< by their first word, longest first
    QStringList m_firstWords;
    QHash<QString, QSet<QString>> m_turns;
    QHash<QString, int> m_typeNumbers;
    QHash<QString, quint64> m_turnBits;
    QSet<QString> m_place, m_alias, m_filler, m_formula;
    QHash<QString, QString> m_types, m_spelling, m_office, m_street;
    QHash<QString, QStringList> m_short;
    QHash<QString, double> m_common;
};

const Words &words(); ///< read when first asked for

} // namespace lumbung::duplicates
