// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/publicationfile.h"
#include "app/storage/publicationstore.h"

/// What the page of publications reads and does, on a worker.
namespace lumbung::work {

/// A publication as it was frozen.
struct OpenedPublication {
    PublicationEntry entry;
    QString previous; ///< number of the one before it; empty: it is the first
    Publication content;
};

/// Newest first.
Result<QList<PublicationEntry>> publishedEntries(Store &store);
/// Damaged when the stored content is not what was published.
Result<OpenedPublication> openPublication(Store &store, const QString &number);
Result<void> withdrawPublication(Store &store, const QString &number, const QString &reason, const Author &author);

/// What a file is, as a sentence.
QString verdictOf(const FileIdentity &identity, const QString &file);

/// Lists exactly the frozen cooperatives of a regency, of a kind, of one cell, or all, as they were counted.
Filter frozenList(const Publication &publication, const std::optional<QString> &regency = {},
    const std::optional<QString> &kind = {});

QString variantTitle(const QString &id); ///< the id when this program does not know it
QString inGroups(const QString &fingerprint); ///< the whole one, in groups of four

} // namespace lumbung::work
