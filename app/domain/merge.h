// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/cooperative.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace lumbung {

enum class MergeMode {
    FromDate, ///< they were two and became one on a day: until then both are counted
    EnteredTwice, ///< it was always one, entered twice by error: only one is counted, also in the past
};

/// That two records are to be one.
struct MergeRequest {
    qint64 keep = 0, absorb = 0;
    /// Whose value is the absorbed one's: keys of the catalogue; "2024/turnover" of a book year; "officers" (all of
    /// them). Everything else is as it was in the one that is kept.
    QStringList fromAbsorbed;
    MergeMode mode = MergeMode::EnteredTwice;
    QDate day; ///< FromDate: the first day on which they are one
    QString reason; ///< why; not empty
    QString basis; ///< decree or minutes
    int keepRevision = 0, absorbRevision = 0; ///< as shown to who decided; 0: whatever they are
};

/// A merger as it is now.
struct Merge {
    qint64 action = 0; ///< its number, also that of its batch
    qint64 keep = 0, absorb = 0;
    QString keepName, absorbName;
    MergeMode mode = MergeMode::EnteredTwice;
    QDate day;
    QString reason, basis;
    QDateTime at; ///< UTC
    QString author;
    QDateTime undoneAt; ///< null: it stands
    QString undoneAuthor;

    bool isUndone() const { return undoneAt.isValid(); }
};

/// The fields a merger would take from the absorbed one when nothing is said: those the kept one lacks; no dated facts,
/// and places only within the same regency.
QStringList lackingFields(const Cooperative &keep, const Cooperative &absorb);

/// The record that is kept, as it is after the merger (kind not computed anew). Book years that only the absorbed one
/// has come with it: all of them where it was entered twice; from the year of the day on where they became one that
/// day, because the absorbed one is counted with its own figures before. Usage names a key that is none.
Result<Cooperative> mergedRecord(const Cooperative &keep, const Cooperative &absorb, const MergeRequest &request);

} // namespace lumbung
