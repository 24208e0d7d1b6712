// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cliio.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace lumbung {

enum class RowFormat {
    Table, ///< for reading: labels, aligned
    Csv, ///< for spreadsheets and scripts: keys and codes
    Json, ///< for scripts: an array of objects
};

struct OutputColumn {
    QString key; ///< in CSV and JSON
    QString title; ///< in the table
    bool isNumber = false; ///< right-aligned
};

/// A cell twice: as scripts read it (text, whole number, fraction, date, truth or null), and as a person does.
struct OutputCell {
    QVariant value;
    QString shown;

    OutputCell(const QString &text) : value(text), shown(text) { }
    OutputCell(QVariant plain, QString forPerson) : value(std::move(plain)), shown(std::move(forPerson)) { }
};

/// Prints rows in one of the formats. CSV and JSON go out at once; a table when it is finished, so that its columns are
/// aligned.
class RowWriter
{
public:
    RowWriter(RowFormat format, QList<OutputColumn> columns, CliIo &io);

    void setHeading(const QStringList &lines) { m_heading = lines; } ///< above the table; elsewhere not printed
    void dropEmptyColumns() { m_dropsEmpty = true; } ///< of the table: those without a single value
    bool add(const QList<OutputCell> &row); ///< false when the output failed
    bool finish();

private:
    bool addJson(const QList<OutputCell> &row);
    bool finishTable();
    QList<int> tableWidths() const; ///< of each column; 0: left out

    RowFormat m_format;
    QList<OutputColumn> m_columns;
    CliIo &m_io;
    QStringList m_heading;
    QList<QStringList> m_shown; ///< of the table, until it is finished
    bool m_dropsEmpty = false;
    bool m_isFirst = true;
};

} // namespace lumbung
