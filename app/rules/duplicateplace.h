// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lumbung::duplicates {

/// The label of a code; what is not a code as it stands. `list`: "regency", "district" or "village".
QString placeName(const QString &list, const QString &written);
/// 'k' for a Kota, 'b' for a Kabupaten, null when what is written does not tell.
QChar regencyKind(const QString &written);

/// An address taken apart.
struct Address {
    QStringList street; ///< words as they sound, without "Jl.", titles …
    QString number, rt, rw;
    QString village; ///< key of what follows "Kel." or "Desa"
    QString whole; ///< street, number, RT and RW; empty unless all are there
};

Address readAddress(const QString &written);

enum class AddressRelation {
    Unknown,
    Whole, ///< street, number, RT and RW
    Same, ///< street and number, or street and RT/RW
    SameStreet,
    OtherNumber, ///< the street is the same, the number is not
    Different,
};

AddressRelation compare(const Address &one, const Address &other);

} // namespace lumbung::duplicates
