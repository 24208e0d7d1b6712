// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QJsonValue;

namespace lumbung {

/// A sentence that comes with the program's data rather than its code.
struct BilingualText {
    QString indonesian;
    QString english;

    QString inLanguage() const; ///< the person's
    bool isComplete() const { return !indonesian.trimmed().isEmpty() && !english.trimmed().isEmpty(); }
};

BilingualText bilingualText(const QJsonValue &value); ///< {"id": …, "en": …}

} // namespace lumbung
