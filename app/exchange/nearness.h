// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumbung {

/// How many letters were left out, added, exchanged or swapped with their neighbour; stops counting above `most`.
int lettersApart(QStringView a, QStringView b, int most);
inline bool isNear(QStringView a, QStringView b, int most)
{
    return lettersApart(a, b, most) <= most;
}

/// How alike two names of cooperatives are, 0..1: their own words count, those of the kind (KUD, Koperasi Serba Usaha)
/// hardly do. 1: the same words. Of other numbers ("Mekar II", "Mekar III") it is half as much.
double namesAlike(const QString &a, const QString &b);

/// The same for names that differ only in how their type, sounds and blanks are written: "KUD Mulyo", "Koperasi Unit
/// Desa Moelyo". Empty: nothing but a type.
QString keyOfName(const QString &name);

} // namespace lumbung
