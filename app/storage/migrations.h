// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connection.h"

#include <QStringList>

namespace lumbung {

inline constexpr int applicationId = 0x4C554D42; ///< "LUMB" in the file's header

int newestSchema(); ///< number of the last script in resources/sql/migrations
/// Runs the scripts after the store's version, each whole, in one transaction with the new version number.
Result<void> migrate(const Connection &connection);
/// The schema's text as these scripts make it; compared with what a store has.
Result<QStringList> expectedSchema(int version);
Result<QStringList> schemaOf(const Connection &connection);
/// A question longer than a line: resources/sql/queries/<answer>.sql.
QString query(const QString &answer);

} // namespace lumbung
