// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace lumbung {

struct Author;

/// How the columns of a sender's lists were taken: kept when such a list was taken in.
struct RememberedMapping {
    QString sender; ///< as chosen; may be empty
    QString shape; ///< fingerprint of the headings
    QString mapping; ///< JSON, see exchange/mappingfile.h
    QDateTime at = {}; ///< UTC
    QString author = {};
};

/// The mappings that were chosen. Nothing is overwritten: a newer one of the same sender and shape counts.
class ImportMemory
{
public:
    virtual ~ImportMemory() = default;
    virtual Result<QList<RememberedMapping>> list() const = 0; ///< those that count, newest first
    /// Of this sender and shape; without a sender, or when it sent no such list yet: the newest of this shape that any
    /// sender had. Empty `mapping`: none.
    virtual Result<RememberedMapping> find(const QString &sender, const QString &shape) const = 0;
    /// Nothing is written when the same is remembered already.
    virtual Result<void> remember(const QList<RememberedMapping> &mappings, const Author &author) = 0;
};

} // namespace lumbung
