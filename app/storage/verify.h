// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connection.h"
#include "app/storage/store.h"

namespace lumbung {

/// SQLite's own check of every page; Damaged with the first finding in the detail.
Result<void> checkIntegrity(const Connection &connection);
/// The tables, triggers and indexes are those of the version, no more and no less; Damaged otherwise.
Result<void> checkSchema(const Connection &connection);
/// Problems in the person's language, each naming its publication: content against fingerprint, the chain, what is
/// listed and who was counted against the content.
Result<QStringList> checkPublications(const Connection &connection);
/// Everything that must hold: pages, schema, references, standings without gaps or overlaps, search index complete,
/// publications as they were published.
Result<StoreReport> verifyStore(const Connection &connection, Progress &progress);

} // namespace lumbung
