// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/catalogue.h"

/// What every paper of the office has in common.
namespace lumbung::paper {

QStringList letterhead(const Settings &settings); ///< government, office, address, as far as given
Signature signature(const Settings &settings, const QDate &signedOn);
/// The moment in the file's properties and on the sheet "Definisi".
QDateTime made(const ReportRequest &request);

/// Title, province and day; below them what narrows the count, as far as it fits a line.
QStringList title(const QString &what, const Filter &filter);
QStringList sourceNotes(const Filter &filter, const Settings &settings); ///< source, and what was counted

/// Every table by regency begins with these.
enum { NumberColumn, CodeColumn, NameColumn };
QList<ReportColumn> regencyColumns();
QStringList regencyOrder(const QStringList &occurring); ///< those of the province, others that occur, then none
QString regencyLabel(const QString &code);
QVariantList regencyCells(qsizetype number, const QString &code);
/// The lists behind a table by regency: those of every column after the first three, narrowed to each regency; below
/// them those of the whole.
void addLists(ReportTable &table, const QStringList &regencies, const QList<FigureList> &columns);
/// Bars by regency, of one column or of several stacked, in the order of the table; the first at the top.
void addChart(Document &document, const QString &what, const Filter &filter, const QList<QPair<int, QString>> &columns);

using Entries = QList<QPair<QString, QString>>;
Entries indicator(const Filter &filter); ///< its name and definition, where it is what is counted
Entries whatWasCounted(const ReportRequest &request); ///< conditions, day, as known when
Entries codeLists();
Entries references(const Filter &filter); ///< cited by the indicator's sheet, with what became of them
Entries howMade(const ReportRequest &request); ///< when, by which version

} // namespace lumbung::paper
