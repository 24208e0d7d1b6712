// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace lumbung::csv {

/// What a CSV file looks like; found from its bytes.
struct Dialect {
    char16_t delimiter = u',';
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1252"
};

/// A file as rows of cells. RFC 4180: quoted cells may hold delimiters, quotes ("") and line breaks.
struct Table {
    Dialect dialect;
    QList<QStringList> rows; ///< empty lines are left out
    QList<int> lines; ///< line in the file on which each row begins, the first line is 1
};

/// BOM, UTF-16 by its zeros, then strict UTF-8, then Windows-1252. Error (Invalid) for NUL bytes and other binary
/// content.
Result<QString> decode(const QByteArray &bytes, Dialect &dialect);
/// Strictly as the encoding named says ("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"), with or without a BOM.
Result<QString> decodeAs(const QString &encoding, const QByteArray &bytes);
/// `;` `,` tab or `|`: the one that parts the first lines, outside quotes, most evenly.
char16_t sniffDelimiter(const QString &content);
/// Error (Invalid) for an unclosed quote, or a file of no row at all.
Result<Table> parse(const QByteArray &bytes);
Table parseTrusted(const QString &content, char16_t delimiter = u','); ///< for our own resources

/// A long file: its text and where its rows begin. A row is cut into cells only when asked for, which takes a tenth of
/// the memory of a Table.
class RowFile
{
public:
    /// Refuses what parse() refuses.
    static Result<RowFile> parse(const QByteArray &bytes);
    /// Refuses nothing: ask unclosedQuoteLine() and rowCount().
    static RowFile scan(QString content, const Dialect &dialect);

    int unclosedQuoteLine() const { return m_unclosedQuoteLine; } ///< 0: every quotation mark was closed
    const Dialect &dialect() const { return m_dialect; }
    int rowCount() const { return int(m_starts.size()); } ///< empty lines are left out
    QStringList cells(int row) const;
    QString cell(int row, int column) const; ///< without cutting what stands behind it; empty beyond the row's end
    int line(int row) const { return m_starts[row].line; } ///< on which the row begins, the first is 1

private:
    struct Start {
        qint64 at = 0;
        int line = 0;
    };

    Dialect m_dialect;
    QString m_content;
    QList<Start> m_starts;
    int m_unclosedQuoteLine = 0;
};

/// Quotes where needed.
QString cell(const QString &value, char16_t delimiter = u',');
QString line(const QStringList &cells, char16_t delimiter = u','); ///< with a line feed at the end
/// One apostrophe before what a spreadsheet would take for a formula (= + - @ tab CR LF | %, also full-width,
/// also after blanks); a plain negative number stays as it is. RELIABILITY: OWASP ASVS 1.2.10.
QString neutralised(const QString &value);

} // namespace lumbung::csv
