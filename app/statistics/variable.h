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
    QStringList fields; ///< keys of the dated fields it reads ("yearFounded" for the year); the first one is counted
    QStringList (*codesOf)(const QStringList &values); ///< from the fields' values to the categories the cooperative
                                                       ///< stands in: at least one, each once
    QStringList (*allCodes)(); ///< shown even when 0, in order; empty: only those that occur
    QString (*titleOf)(const QString &code); ///< label in the person's language

    QString title() const;
    QString titleInSentence() const; ///< begins small
    const QString &field() const { return fields.first(); }
    bool overlaps() const; ///< whether one cooperative can stand in several categories
};

/// Code of the former residency of a regency of another province.
QString outsideProvince();
/// Code of those that are classified, but have no stage, service or trade.
QString noneOfThem();
/// Code of those that are not classified, of the kind, stage, service and trade alike.
QString notClassified();

/// regency residency type group kind stage service trade status year-founded
const QList<Variable> &variables();
const Variable *findVariable(const QString &id); ///< null when there is none

} // namespace lumbung
