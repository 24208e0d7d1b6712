// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/storage/store.h"

#include <QList>
#include <QString>

#include <optional>

namespace lumbung {

/// A column of the register's table: a title and a function. Table, sorting, column chooser and copying follow the
/// list.
struct RegisterColumn {
    const char *id; ///< in the settings
    const char *title; ///< QT_TRANSLATE_NOOP("RegisterColumn", …)
    QString (*text)(const RegisterRow &row);
    std::optional<SortKey> sortKey; ///< nothing: cannot be sorted by
    int width; ///< in characters, until the person chose another one

    QString heading() const; ///< title in the person's language
};

const QList<RegisterColumn> &registerColumns(); ///< the first is the name, which always stays in sight

} // namespace lumbung
