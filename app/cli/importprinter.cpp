// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importprinter.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

QString originKey(MatchOrigin origin)
{
    static const QStringList keys = {u"none"_s, u"heading"_s, u"values"_s, u"remembered"_s, u"chosen"_s};
    return keys[int(origin)];
}

QString orderKey(DateOrder order)
{
    static const QStringList keys = {QString(), u"dmy"_s, u"mdy"_s, u"mixed"_s};
    return keys[int(order)];
}

QString weightKey(CellFinding::Weight weight)
{
    static const QStringList keys = {u"error"_s, u"doubt"_s, u"warning"_s, u"hint"_s};
    return keys[int(weight)];
}

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray changesJson(const RowVerdict &row)
{
    QJsonArray changes;
    for (const Change &change : row.changes) {
        QJsonObject entry{{u"field"_s, change.field}, {u"from"_s, change.from}, {u"to"_s, change.to}};
        if (change.validFrom.isValid())
            entry.insert(u"validFrom"_s, change.validFrom.toString(Qt::ISODate));
        changes.append(entry);
    }
    return changes;
}

QJsonObject rowJson(const ImportReport &report, const RowVerdict &row)
{
    QJsonArray findings, candidates;
    for (const CellFinding &finding : row.findings) {
        findings.append(QJsonObject{{u"column"_s, finding.column < 0 ? QJsonValue() : QJsonValue(finding.column + 1)},
            {u"severity"_s, weightKey(finding.weight)}, {u"message"_s, finding.message}});
    }
    for (const DuplicateMatch &match : row.candidates) {
        candidates.append(QJsonObject{
            {u"id"_s, match.other}, {u"likelihood"_s, match.likelihood}, {u"reasons"_s, arrayOf(match.reasons)}});
    }
    return {{u"sheet"_s, report.draft.table->sheets[row.place.sheet].name}, {u"line"_s, row.place.line},
        {u"verdict"_s, verdictKey(row.kind)}, {u"doubtful"_s, row.isDoubtful}, {u"goesIn"_s, row.goesIn()},
        {u"id"_s, row.id > 0 ? QJsonValue(row.id) : QJsonValue()},
        {u"earlierLine"_s, row.earlier.line > 0 ? QJsonValue(row.earlier.line) : QJsonValue()}, {u"name"_s, row.name},
        {u"reasons"_s, arrayOf(row.reasons())}, {u"changes"_s, changesJson(row)}, {u"findings"_s, findings},
        {u"candidates"_s, candidates}};
}

QJsonArray sheetsJson(const ImportDraft &draft)
{
    QJsonArray sheets;
    for (const SheetPlan &plan : draft.sheets) {
        QJsonArray columns;
        for (const ColumnMatch &match : plan.columns) {
            if (match.heading.isEmpty() && match.field.isEmpty())
                continue;
            QJsonObject column{{u"column"_s, match.column + 1}, {u"heading"_s, match.heading},
                {u"field"_s, match.field.isEmpty() ? QJsonValue() : QJsonValue(match.field)},
                {u"by"_s, originKey(match.origin)}, {u"confidence"_s, match.confidence}, {u"why"_s, match.why}};
            if (match.unit != 1)
                column.insert(u"unit"_s, match.unit);
            if (match.bookYear != 0)
                column.insert(u"bookYear"_s, match.bookYear);
            if (const QString order = orderKey(match.dateOrder); !order.isEmpty())
                column.insert(u"dates"_s, order);
            columns.append(column);
        }
        sheets.append(QJsonObject{{u"sheet"_s, draft.table->sheets[plan.sheet].name}, {u"taken"_s, plan.isTaken},
            {u"problem"_s, plan.problem}, {u"firstHeadingLine"_s, plan.firstHeadingLine},
            {u"lastHeadingLine"_s, plan.lastHeadingLine}, {u"columns"_s, columns}});
    }
    return sheets;
}

QJsonObject summaryJson(const ImportReport &report)
{
    const VerdictCounts counts = report.verdicts.counts();
    return {{u"rows"_s, counts.rows}, {u"new"_s, counts.added}, {u"same"_s, counts.same},
        {u"changes"_s, counts.changes}, {u"duplicate"_s, counts.duplicates}, {u"refused"_s, counts.refused},
        {u"skipped"_s, counts.skipped}, {u"doubtful"_s, counts.doubtful}, {u"leftOut"_s, counts.leftOut},
        {u"goIn"_s, counts.goIn}, {u"warnings"_s, counts.warnings}, {u"written"_s, report.taken.action > 0},
        {u"dryRun"_s, report.wasDry},
        {u"batch"_s, report.taken.action > 0 ? QJsonValue(report.taken.action) : QJsonValue()},
        {u"added"_s, int(report.taken.added.size())}, {u"changed"_s, int(report.taken.changed.size())}};
}

void printJson(const ImportReport &report, CliIo &io)
{
    const ImportDraft &draft = report.draft;
    QJsonArray before;
    for (const Batch &batch : report.verdicts.takenBefore) {
        before.append(QJsonObject{{u"batch"_s, batch.action}, {u"at"_s, batch.at.toString(Qt::ISODate)},
            {u"author"_s, batch.author}, {u"undone"_s, batch.isUndone()}});
    }
    const QJsonObject head{{u"file"_s, draft.table->name}, {u"format"_s, draft.table->format},
        {u"sha256"_s, draft.table->sha256}, {u"delimiter"_s, draft.table->delimiter},
        {u"encoding"_s, draft.table->encoding}, {u"source"_s, draft.sender},
        {u"asOf"_s, draft.asOf.toString(Qt::ISODate)}, {u"bookYear"_s, draft.bookYear},
        {u"sheets"_s, sheetsJson(draft)}, {u"notes"_s, arrayOf(draft.notes + report.verdicts.notes)},
        {u"takenBefore"_s, before}, {u"summary"_s, summaryJson(report)}};
    QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
    text.chop(1); // the rows follow one by one: they may be a hundred thousand
    if (!io.print(QString::fromUtf8(text) + ",\"rows\":["_L1))
        return;
    bool isFirst = true;
    for (const RowVerdict &row : report.verdicts.rows) {
        const QString line = QString::fromUtf8(QJsonDocument(rowJson(report, row)).toJson(QJsonDocument::Compact));
        if (!io.print((isFirst ? u"\n"_s : u",\n"_s) + line))
            return;
        isFirst = false;
    }
    io.print(u"]}\n"_s);
}

QString changesText(const RowVerdict &row)
{
    QStringList texts;
    for (const Change &change : row.changes)
        texts.append(changeTitle(change) + ": "_L1 + changeDisplay(change, change.from) + " → "_L1
            + changeDisplay(change, change.to));
    return texts.join("; "_L1);
}

void printVerdicts(const ImportReport &report, RowFormat format, CliIo &io)
{
    RowWriter writer(format,
        {
            {u"file"_s, QCoreApplication::translate("Cli", "File")},
            {u"sheet"_s, QCoreApplication::translate("Cli", "Sheet")},
            {u"line"_s, QCoreApplication::translate("Cli", "Line"), true},
            {u"verdict"_s, QCoreApplication::translate("Cli", "Verdict")},
            {u"id"_s, QCoreApplication::translate("Cli", "id"), true},
            {u"name"_s, QCoreApplication::translate("Cli", "Cooperative")},
            {u"reasons"_s, QCoreApplication::translate("Cli", "Why, or what changes")},
        },
        io);
    writer.dropEmptyColumns();
    for (const RowVerdict &row : report.verdicts.rows) {
        const bool needsALook = row.isSentBack() || row.kind == VerdictKind::Changes;
        if (format == RowFormat::Table && !needsALook)
            continue;
        const QString reasons = row.goesIn() ? changesText(row) : row.reasons().join(u' ');
        QString verdict = format == RowFormat::Table ? verdictTitle(row.kind) : verdictKey(row.kind);
        if (row.isDoubtful && !row.goesIn() && (row.kind == VerdictKind::New || row.kind == VerdictKind::Changes))
            verdict += format == RowFormat::Table ? QCoreApplication::translate("Cli", ", doubtful") : u" doubtful"_s;
        // A reason may have several lines; a row of output is one.
        if (!writer.add({report.draft.table->name, report.draft.table->sheets[row.place.sheet].name,
                {row.place.line, QString::number(row.place.line)}, verdict,
                {row.id > 0 ? QVariant(row.id) : QVariant(), row.id > 0 ? QString::number(row.id) : QString()},
                row.name, text::tidied(reasons)}))
            return;
    }
    writer.finish();
}

} // namespace

void printImport(const ImportReport &report, RowFormat format, CliIo &io)
{
    const auto needsALook = [](const RowVerdict &row) { return row.isSentBack() || row.kind == VerdictKind::Changes; };
    if (format == RowFormat::Json)
        printJson(report, io);
    else if (format == RowFormat::Csv || std::ranges::any_of(report.verdicts.rows, needsALook))
        printVerdicts(report, format, io);
}

void tellImport(const ImportReport &report, CliIo &io)
{
    const ImportDraft &draft = report.draft;
    for (const Batch &batch : report.verdicts.takenBefore) {
        io.say((batch.isUndone()
                ? QCoreApplication::translate(
                    "Cli", "This very file was taken in on %1 by %2 (batch %3) and taken back since.")
                : QCoreApplication::translate("Cli", "This very file was taken in on %1 by %2 (batch %3)."))
                   .arg(text::longDateTime(batch.at), batch.author, QString::number(batch.action)));
    }
    const QStringList ignored = draft.ignoredColumns() + report.verdicts.ignoredColumns;
    for (const QString &note : QStringList(draft.readAs) + draft.notes) {
        if (!note.isEmpty())
            io.say(note);
    }
    if (!ignored.isEmpty())
        io.say(QCoreApplication::translate("Cli", "These columns were left out: %1.").arg(ignored.join(", "_L1)));
    if (draft.asOf.isValid())
        io.say(QCoreApplication::translate("Cli", "The list describes %1. %2")
                   .arg(text::longDate(draft.asOf), draft.asOfWhy));
    for (const QString &note : report.verdicts.notes)
        io.say(note);
    const VerdictCounts counts = report.verdicts.counts();
    io.say(QCoreApplication::translate(
        "Cli", "Rows: %1. New: %2. Changes: %3. Known already: %4. Possible duplicates: %5. Refused: %6. Skipped: %7.")
               .arg(text::number(counts.rows), text::number(counts.added), text::number(counts.changes),
                   text::number(counts.same), text::number(counts.duplicates), text::number(counts.refused),
                   text::number(counts.skipped)));
    io.say(QCoreApplication::translate("Cli", "Good: %1, of which with warnings: %2. Doubtful: %3.")
               .arg(text::number(counts.goIn), text::number(counts.warnings), text::number(counts.doubtful)));
    if (report.taken.action > 0) {
        io.say(QCoreApplication::translate("Cli", "The good rows are in the register, as batch %1.")
                   .arg(report.taken.action));
    } else {
        io.say(QCoreApplication::translate("Cli", "Nothing was written into the register."));
    }
}

} // namespace lumbung
