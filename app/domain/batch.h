// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace lumbung {

/// What many changes in one action were: written with the action that holds them.
struct BatchInfo {
    QString kind; ///< "import", "kit", "merge"
    QString title; ///< name of the file, without its folder
    QString sha256; ///< of the file's bytes, in hexadecimal digits; empty: no file
    QString sender; ///< who sent it, as chosen
    QString note;
};

QString batchKindTitle(const QString &kind); ///< in the person's language

/// A batch as it is now.
struct Batch : BatchInfo {
    qint64 action = 0; ///< its number
    QDateTime at; ///< UTC
    QString author;
    int added = 0, changed = 0; ///< records
    qint64 undoneBy = 0; ///< the action that took it back; 0: it stands
    QDateTime undoneAt;
    QString undoneAuthor, undoneReason;

    bool isUndone() const { return undoneBy != 0; }
};

/// A record that an undo left as it is.
struct KeptRecord {
    qint64 id = 0;
    QString name;
    QString why; ///< a sentence
};

/// What an undo did.
struct UndoneBatch {
    qint64 action = 0; ///< of the undo; 0: there was nothing that could be taken back, and nothing was written
    QList<qint64> undone; ///< by id
    QList<qint64> withdrawn; ///< those of `undone` that the batch had brought in
    QList<KeptRecord> kept;
};

} // namespace lumbung
