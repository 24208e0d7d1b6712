// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/csvreader.h"

#include "app/base/csv.h"
#include "app/sheets/limits.h"
#include "app/sheets/rowgate.h"

#include <algorithm>

namespace lumbung::sheets {

using namespace Qt::StringLiterals;

namespace {

using Reason = Refusal::Reason;

/// Excel's own way to tell the separator: a first line "sep=;".
char16_t takeNamedDelimiter(QString &content)
{
    const auto isBreak = [](QChar letter) { return letter == u'\n' || letter == u'\r'; };
    const qsizetype end = std::ranges::find_if(content, isBreak) - content.begin();
    const QString line = content.left(end).remove(u'"');
    if (line.size() != 5 || !line.startsWith("sep="_L1))
        return 0;
    content.remove(0, end); // the break stays: lines are counted as in the file
    return line.back().unicode();
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
    return gate.hasRows() ? Outcome() : Outcome(Refusal{.reason = Reason::NoRows});
}

} // namespace lumbung::sheets
