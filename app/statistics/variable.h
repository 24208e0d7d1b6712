// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lumbung {

/// Something cooperatives can be counted by. One list: command, chart and report follow it.
struct Variable {
    const char *id; ///< on the command line: "regency"
    const char *label; ///< QT_TRANSLATE_NOOP("Variable", …)
    const char *field; ///< key of the dated field that is counted ("yearFounded" for the year)
    QString (*codeOf)(const QString &value); ///< from the field's value to the variable's code
    QStringList (*allCodes)(); ///< shown even when 0, in order; empty: only those that occur
    QString (*titleOf)(const QString &code); ///< label in the person's language

    QString title() const;
};

/// Code of the former residency of a regency of another province.
QString outsideProvince();

/// regency residency type group kind status year-founded
const QList<Variable> &variables();
const Variable *findVariable(const QString &id); ///< null when there is none

} // namespace lumbung
