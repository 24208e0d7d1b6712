// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/headings.h"
#include "app/exchange/tablereader.h"

#include <QDate>

#include <optional>

namespace lumbung {

/// The rows of a sheet that head its columns.
struct FoundHeadings {
    int firstRow = -1, lastRow = -1; ///< in TableSheet::rows; -1: none
    QStringList headings; ///< by column; of several rows joined: "Anggota: L"
    int understood = 0; ///< different fields they stand for
    bool hasName = false; ///< one stands for the name of a cooperative
};

/// The row, or up to three rows one above the other, whose cells are understood best, among the first 60.
FoundHeadings findHeadings(const TableSheet &sheet);
/// What these lines say as headings, whatever they are; without lines: no headings, for as many columns as there are.
FoundHeadings headingsAt(const TableSheet &sheet, int firstLine, int lastLine);

/// What a heading stands for. Of "Alamat: Kecamatan" the second part alone may tell.
headings::Meaning joinedMeaning(const QString &heading);

/// Fingerprint of headings: the same whatever the capitals, blanks and the column of reasons that was added when rows
/// were sent back.
QString shapeOf(const QStringList &headings);

/// Some sheets hold whole lines of CSV in their first column: true, and the sheet is cut into cells.
bool cutWholeLines(TableSheet &sheet);

/// The heading of the column of reasons that is added when rows are sent back, and what stands in it.
struct ReasonHeading {
    QString sender;
    QDate asOf;
    QString regency; ///< of all rows; empty: they say it themselves
    int bookYear = 0;
};
QString reasonHeading(const ReasonHeading &content);
std::optional<ReasonHeading> asReasonHeading(const QString &heading);

} // namespace lumbung
