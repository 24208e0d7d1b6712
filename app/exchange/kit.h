// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/storage/store.h"

#include <QMap>

#include <functional>

namespace lumbung {

/// A workbook for one regency: its cooperatives on the register, to be corrected and completed there and taken in
/// again.
struct KitRequest {
    QString regency;
    int bookYear = 0; ///< whose figures are asked for
    bool withPersonal = false; ///< also telephone and e-mail; never officers
};

/// Writes it, checked and atomically; how many cooperatives it holds. Usage when it is no regency or the path is the
/// register's own, File, Cancelled.
Result<int> makeKit(
    Store &store, const KitRequest &request, const QString &path, const Clock &clock, Progress &progress);

/// Name of a regency's workbook among those of all: "Kab-Semarang.xlsx".
QString kitFileName(const QString &regency);

/// Those of all regencies, one after the other, into a folder that is there; `made` is told of each. What was made
/// before a failure or before it was cancelled stays.
Result<void> makeAllKits(Store &store, KitRequest request, const QString &folder, const Clock &clock,
    Progress &progress, const std::function<void(const QString &regency, int cooperatives)> &made);

/// A field of a row that was changed there; perhaps here too since it was sent.
struct KitField {
    QString key, title;
    QString sent, returned, now; ///< plain
    bool isApplied = false;
};

struct KitRow {
    enum class Kind { Changed, Added, Conflict, Refused };
    int line = 0; ///< in the workbook
    qint64 id = 0; ///< 0: new and not stored
    QString name;
    Kind kind = Kind::Changed;
    QList<KitField> fields; ///< what changed; of added rows what was filled in
    QStringList reasons; ///< why it was refused
};

struct KitOptions {
    bool dryRun = false;
    QString regency; ///< the one it is expected from; empty: whichever the workbook names
    /// For what was changed on both sides: "17/address", "17" (all of a cooperative) or "all" -> whether the returned
    /// value is taken.
    QMap<QString, bool> prefersReturned;
    QDate validFrom; ///< of changed dated facts; null: today
    QString sha256; ///< of the file that was looked at before; empty: whichever it is now
};

struct KitTaken {
    QString file, sha256; ///< its name without the folder, and the fingerprint of its bytes
    QString regency;
    QDateTime asKnown; ///< when it was sent
    QList<KitRow> rows; ///< those with anything to tell
    int unchanged = 0;
    qint64 action = 0; ///< of the batch; 0: nothing was stored
    int count(KitRow::Kind kind) const;
};

/// Compares what was sent, what came back and what is so now. What changed only there is stored, as is what was added;
/// what changed on both sides is told and left, unless `options` say otherwise; an emptied cell is a change. The rules
/// of entry hold for every row. One batch of kind "kit". Invalid with a sentence: no kit, altered, of another register
/// or regency. Conflict when the same file was taken in before and stands, or is another one than was looked at.
Result<KitTaken> takeKit(Store &store, const QString &path, const KitOptions &options, const Author &author,
    const Clock &clock, Progress &progress);

} // namespace lumbung
