// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lumbung {

/// What an Indonesian word may be made from: mengolah, pengolahan, diolah -> olah; menyortir -> sortir. The word itself
/// comes first. Candidates, not a dictionary: who asks looks for the root it knows.
QStringList rootsOf(const QString &foldedWord);

} // namespace lumbung
