// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/indicator.h"
#include "app/publish/bridge.h"

namespace lumbung {

/// What a definition counts on a day, as known at a moment (null: now).
BridgeEnd dayEnd(const Variant &variant, const QDate &day, const QDateTime &asKnown = {});
/// What a publication counted; NotFound.
Result<BridgeEnd> publicationEnd(Store &store, const QString &number);

/// Lists exactly those a number of the bridge counts: those let in as they are at the end, those taken out as they were
/// at the beginning (one may have been taken back since), those of an end as they were then.
Filter listOf(const Bridge &bridge, BridgeBlock block, const QList<BridgeEntry> &entries);
Filter listOf(const BridgeEnd &end, const BridgeScope &scope);

QString endTitle(const BridgeEnd &end); ///< "31 Desember 2025", "Publication 2026-01 (…)", in the person's language

} // namespace lumbung
