// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/indicator.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

/// Words of official papers. They are Indonesian whatever the language of the screen: the office signs them.
namespace lumbung::official {

QString date(const QDate &date); ///< 31 Desember 2021
QString moment(const QDateTime &utc); ///< 24 November 2026 pukul 14.05 WIB
QString label(const QString &list, const QString &code); ///< in the ministry's wording; the code when unknown
QString provinceName(); ///< Jawa Tengah

QString counted(const Filter &filter); ///< koperasi produksi; koperasi jenis Konsumen dan Jasa; koperasi
/// The definition's sentence with its id, for every paper on which something counted by it stands.
QString definition(const Variant &variant);
QStringList conditions(const Filter &filter); ///< all but the day: the definition, "Jenis koperasi: Produsen"
QStringList otherConditions(const Filter &filter); ///< those that neither definition nor type tells
QStringList narrowing(const Filter &filter); ///< those that counted() does not tell

/// Where columns of a table overlap: a cooperative with two services stands below both.
QString overlapSentence();
/// A code in the words of a narrow column.
QString shortLabel(const QString &list, const QString &code);

QString registered(const Filter &filter); ///< whether those no longer in the register count
QString asKnown(const Filter &filter, const QDateTime &made); ///< until when what was recorded is counted

} // namespace lumbung::official
