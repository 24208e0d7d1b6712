// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lumbung {

/// A language the screens can be shown in.
struct Language {
    QString code; ///< "id"
    QString name; ///< in itself: "Indonesia"
};

/// English, and every language that has a translation built in.
QList<Language> languages();

/// Shows everything made from now on in this language: our sentences, Qt's own ones, numbers and dates. Replaces what
/// was installed before. An unknown language leaves English sentences.
void installLanguage(const QString &code);

} // namespace lumbung
