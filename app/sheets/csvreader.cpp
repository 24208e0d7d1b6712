// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/csvreader.h"

#include "app/base/csv.h"
#include "app/sheets/limits.h"
#include "app/sheets/rowgate.h"

#include <QRegularExpression>

namespace lumbung::sheets {

using namespace Qt::StringLiterals;

namespace {

using Reason = Refusal::Reason;

/// Excel's own way to tell the separator: a first line "sep=;".
char16_t takeNamedDelimiter(QString &content)
{
    static const QRegularExpression line(u"^\"?sep=([^\"\\r\\n])\"?(?:\\r\\n|\\r|\\n)"_s);
    const QRegularExpressionMatch match = line.match(content);
    if (!match.hasMatch())
        return 0;
    // The line break stays: lines are counted as in the file.
    content.remove(0, match.capturedEnd(1));
    while (!content.startsWith(u'\n') && !content.startsWith(u'\r'))
        content.remove(0, 1);
    return match.captured(1).front().unicode();
}

Row rowOf(const QStringList &cells, int line)
{
    Row row{.line = line, .isHidden = false, .cells = {}};
    row.cells.reserve(size_t(cells.size()));
    for (const QString &text : cells) {
        if (text.isEmpty())
            row.cells.emplace_back();
        else
            row.cells.push_back({CellKind::Text, text.toStdString()});
    }
    return row;
}

} // namespace

Outcome readCsv(const QByteArray &bytes, const CsvOptions &options, Sink &sink)
{
    csv::Dialect dialect;
    dialect.encoding = QString::fromStdString(options.encoding);
    Result<QString> content
        = dialect.encoding.isEmpty() ? csv::decode(bytes, dialect) : csv::decodeAs(dialect.encoding, bytes);
    if (!content)
        return Refusal{.reason = Reason::NotText, .detail = content.error().detail.toStdString()};

    dialect.delimiter = takeNamedDelimiter(*content);
    if (!options.delimiter.empty())
        dialect.delimiter = QString::fromStdString(options.delimiter).front().unicode();
    else if (dialect.delimiter == 0)
        dialect.delimiter = csv::sniffDelimiter(*content);
    const csv::RowFile file = csv::RowFile::scan(*std::move(content), dialect);
    if (file.unclosedQuoteLine() > 0)
        return Refusal{.reason = Reason::UnclosedQuote, .line = file.unclosedQuoteLine()};
    if (file.rowCount() == 0)
        return Refusal{.reason = Reason::NoRows};

    sink.file(FileFormat::Csv, QString(QChar(dialect.delimiter)).toStdString(), dialect.encoding.toStdString());
    RowGate gate(sink);
    gate.sheet({}, false);
    for (int i = 0; i < file.rowCount(); ++i) {
        Row row = rowOf(file.cells(i), file.line(i));
        if (const Outcome outcome = gate.row(row); outcome)
            return outcome;
        gate.progress(i + 1, file.rowCount());
    }
    gate.endSheet();
    return {};
}

} // namespace lumbung::sheets
