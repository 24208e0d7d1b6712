// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lumbung {

/// What an Indonesian word made from a root stands for.
enum class Form {
    Bare, ///< olah
    Active, ///< mengolah, mengolahkan, ngolah
    Passive, ///< diolah, terolah
    Process, ///< pengolahan
    Agent, ///< pengolah
    Product, ///< olahan
};

struct WordForm {
    QString word;
    Form form = Form::Bare;
};

/// All words made from a root by prefixes, suffixes and -nya: olah -> mengolah, diolah, pengolahan, olahannya… Some do
/// not exist; nobody writes them.
QList<WordForm> formsOf(const QString &root);
/// The form that a written word seems to have, from its beginning and end: didinginkan -> Passive.
Form formOf(const QString &word);

} // namespace lumbung
