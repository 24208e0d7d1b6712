// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/demolexicon.h"
#include "app/services/demoplan.h"
#include "app/storage/store.h"

namespace lumbung::demo {

/// Writes drafts out as whole cooperatives with their past. What a draft becomes depends on the seed and its place in
/// the order only.
class Writer
{
public:
    explicit Writer(quint64 seed);
    NewCooperative written(const Draft &draft);

private:
    Lexicon m_lexicon;
    quint64 m_seed;
    quint64 m_count = 0;
    QList<int> m_serials; ///< last serial of a NIK, by place
};

} // namespace lumbung::demo
