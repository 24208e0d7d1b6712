// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"
#include "app/services/demodeal.h"

#include <QString>

#include <array>

namespace lumbung::demo {

/// Invented words: what fits a cooperative of a type and group is looked up once.
class Lexicon
{
public:
    Lexicon();

    /// What it lives by.
    const Business &business(const Draft &draft, Random &random) const;
    /// A name of the kind usual in its group and time; `village` may become part of it.
    QString name(
        const Draft &draft, const Business &business, int founded, const QString &village, Random &random) const;

private:
    struct Choice {
        QList<const NamePattern *> names;
        QList<const Business *> inland, coastal;
    };
    const Choice &choice(const Draft &draft) const { return m_choices[draft.group][draft.type]; }

    QList<std::array<Choice, typeCount>> m_choices; ///< by group
};

/// In towns a kampung, in the country a dusun, or a street.
QString address(const QString &village, bool isTown, Random &random);
QString personName(Random &random);
QList<Officer> officers(const Place &place, Random &random);

} // namespace lumbung::demo
