// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/batch.h"
#include "app/storage/store.h"

namespace lumbung {

/// What came into the register as one step, and the way back. Batches are added by beginWriting(); nothing of them is
/// ever deleted or overwritten.
class BatchStore
{
public:
    virtual ~BatchStore() = default;
    virtual Result<QList<Batch>> list() const = 0; ///< newest first
    virtual Result<Batch> find(qint64 action) const = 0; ///< NotFound
    virtual Result<QList<Batch>> ofFile(const QString &sha256) const = 0; ///< that took in these bytes, newest first
    /// The number of the newest step of any kind, 0 in an empty register: where it is the same, nothing was written.
    virtual Result<qint64> lastAction() const = 0;
    /// The records a batch added, changed or decided on, by id; NotFound.
    virtual Result<QList<qint64>> cooperativesOf(qint64 action) const = 0;

    /// Takes a batch back, in one transaction: a record it changed gets back what it had (fields, standings, years,
    /// officers, contact, decision), a record it brought in is withdrawn. Nothing is deleted: the batch's rows are
    /// superseded and the old ones written again, so that what was known before the undo can still be counted.
    ///
    /// A withdrawn record is in no count, list, search, number look-up or queue as known now, and its numbers are free
    /// again; as known before the undo it is there, and publications that counted it still name it. Loading it answers
    /// NotFound with a sentence that says what took it back.
    ///
    /// A record is kept as it is, and listed, when something was done to it after the batch: a saved change, a decision
    /// on its class, a verification, or another batch (also a merger). What a later batch did to the record and its
    /// undo took back again does not count. Being published, drawn into a sample or put off is no edit.
    ///
    /// Where every record was edited since, nothing is written and UndoneBatch::action is 0. NotFound, Conflict (undone
    /// before), Cancelled, ReadOnly, Locked. An undo is not undone; the file is taken in again.
    virtual Result<UndoneBatch> undo(qint64 action, const Author &author, const QString &reason, Progress &progress)
        = 0;
};

} // namespace lumbung
