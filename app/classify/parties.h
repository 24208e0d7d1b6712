// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/clause.h"

#include <optional>

namespace lumbung {

enum class Actor {
    Cooperative,
    Member,
    Other, ///< a factory elsewhere, a company, an employer
};

/// Who is named where in a sentence. `subject` is whom "sendiri" stands for. Borrows the sentence.
class Parties
{
public:
    explicit Parties(const Sentence &sentence) : m_sentence(sentence) { }

    std::optional<Actor> partyAt(qsizetype at, Actor subject) const;
    /// The first that is named among these words: "di rumah" without an owner is with the members, "di unit pengolahan"
    /// with the cooperative.
    std::optional<Actor> partyIn(qsizetype from, qsizetype to, Actor subject) const;
    /// Who acts, by standing among these words: not "kepada anggota", "susu anggota", "melayani anggota".
    std::optional<Actor> subjectBetween(qsizetype from, qsizetype to) const;

private:
    bool isSubjectPlace(qsizetype at) const;

    const Sentence &m_sentence;
};

} // namespace lumbung
