// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importrowdetails.h"

#include "app/base/text.h"
#include "app/domain/region.h"
#include "ui/models/sheetmodel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat inColour(const QColor &colour, bool isBold = false)
{
    QTextCharFormat format;
    if (colour.isValid())
        format.setForeground(colour);
    format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    return format;
}

/// A value of several lines stays in its paragraph.
QString importedLine(QString value)
{
    return value.replace(u'\n', QChar::LineSeparator);
}

void writeLine(QTextCursor &cursor, const QString &words, const QTextCharFormat &format = inColour({}))
{
    if (!cursor.document()->isEmpty())
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertText(importedLine(words), format);
}

void writeTitle(QTextCursor &cursor, const QString &words)
{
    writeLine(cursor, words, inColour({}, true));
    QTextBlockFormat block;
    block.setTopMargin(8);
    cursor.setBlockFormat(block);
}

QString weightTitle(CellFinding::Weight weight)
{
    switch (weight) {
    case CellFinding::Weight::Refuses:
        return ImportRowDetails::tr("Refused");
    case CellFinding::Weight::Doubt:
        return ImportRowDetails::tr("Doubt");
    case CellFinding::Weight::Warning:
        return ImportRowDetails::tr("Warning");
    case CellFinding::Weight::Hint:
        break;
    }
    return ImportRowDetails::tr("Hint");
}

QColor weightColour(CellFinding::Weight weight)
{
    switch (weight) {
    case CellFinding::Weight::Refuses:
        return theme::error();
    case CellFinding::Weight::Doubt:
    case CellFinding::Weight::Warning:
        return theme::warning();
    case CellFinding::Weight::Hint:
        break;
    }
    return theme::subdued();
}

QString shownOrNothing(const QString &value)
{
    return value.isEmpty() ? ImportRowDetails::tr("(empty)") : value;
}

} // namespace

QString verdictWords(const RowVerdict &verdict)
{
    if (verdict.isLeftOut)
        return ImportRowDetails::tr("left out");
    const QString title = verdictTitle(verdict.kind);
    if (verdict.isDoubtful && !verdict.goesIn() && verdict.kind != VerdictKind::Refused)
        return ImportRowDetails::tr("%1, doubtful").arg(title);
    return verdict.isDecided ? ImportRowDetails::tr("%1 (decided)").arg(title) : title;
}

QString knownWords(const RegisterRow &row)
{
    QStringList parts{ImportRowDetails::tr("%1 (no. %2)", "a cooperative and its number in the register")
                          .arg(row.name, QString::number(row.id)),
        region::regencyName(row.facts.regency), row.legalNumber, row.nik};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ImportRowDetails::ImportRowDetails(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(u"importDetails"_s);
    setReadOnly(true);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Details of the row"));
}

void ImportRowDetails::showRow(const ImportDraft &draft, const RowVerdict &verdict, const QList<RegisterRow> &known)
{
    m_isShown = true;
    m_verdict = verdict;
    m_known = known;
    const auto plan = std::ranges::find(draft.sheets, verdict.place.sheet, &SheetPlan::sheet);
    m_plan = plan == draft.sheets.cend() ? SheetPlan() : *plan;
    const TableSheet &sheet = draft.table->sheets[verdict.place.sheet];
    m_sheetName = draft.table->sheets.size() > 1 ? sheet.name : QString();
    m_row = sheet.rows.value(verdict.row);
    rewrite();
}

void ImportRowDetails::showNothing()
{
    m_isShown = false;
    rewrite();
}

void ImportRowDetails::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rewrite();
}

void ImportRowDetails::rewrite()
{
    clear();
    if (!m_isShown)
        return;
    QTextCursor cursor(document());
    writeVerdict(cursor);
    writeFindings(cursor);
    writeCandidates(cursor);
    writeChanges(cursor);
    writeCells(cursor);
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void ImportRowDetails::writeVerdict(QTextCursor &cursor)
{
    const QString line = QString::number(m_verdict.place.line);
    writeLine(cursor,
        m_sheetName.isEmpty()
            ? tr("Line %1: %2").arg(line, verdictWords(m_verdict))
            : tr("%1, line %2: %3", "sheet, line, verdict").arg(m_sheetName, line, verdictWords(m_verdict)),
        inColour({}, true));
    if (!m_verdict.name.isEmpty())
        writeLine(cursor, m_verdict.name);
    if (m_row.isHidden)
        writeLine(cursor, tr("The row is hidden in the sheet."), inColour(theme::warning()));
    if (m_verdict.earlier.line > 0)
        writeLine(cursor, tr("It is about the same cooperative as line %1.").arg(m_verdict.earlier.line));
    if (m_verdict.id == 0)
        return;
    const auto known = std::ranges::find(m_known, m_verdict.id, &RegisterRow::id);
    writeLine(cursor,
        tr("In the register: %1").arg(known == m_known.cend() ? tr("no. %1").arg(m_verdict.id) : knownWords(*known)));
}

void ImportRowDetails::writeFindings(QTextCursor &cursor)
{
    if (!m_verdict.findings.isEmpty())
        writeTitle(cursor, tr("What is to be said"));
    QStringList said;
    for (const CellFinding &finding : std::as_const(m_verdict.findings)) {
        const QString where = finding.column < 0 ? QString() : columnLetters(finding.column);
        const QString weight = weightTitle(finding.weight);
        const QString words = where.isEmpty()
            ? tr("%1: %2", "weight and sentence").arg(weight, finding.message)
            : tr("%1, column %2: %3", "weight, column, sentence").arg(weight, where, finding.message);
        said.append(finding.message);
        writeLine(cursor, words, inColour(weightColour(finding.weight)));
    }
    for (const QString &reason : m_verdict.reasons()) {
        if (!said.contains(reason))
            writeLine(cursor, reason);
    }
}

void ImportRowDetails::writeCandidates(QTextCursor &cursor)
{
    if (m_verdict.candidates.isEmpty())
        return;
    writeTitle(cursor, tr("May be the same as"));
    for (const DuplicateMatch &match : std::as_const(m_verdict.candidates)) {
        const auto known = std::ranges::find(m_known, match.other, &RegisterRow::id);
        const QString name = known == m_known.cend() ? tr("no. %1").arg(match.other) : knownWords(*known);
        writeLine(cursor, tr("%1 likely: %2", "92 % likely: name").arg(text::percent(match.likelihood, 0), name));
        for (const QString &reason : match.reasons)
            writeLine(cursor, u"    + "_s + reason, inColour(theme::subdued()));
        for (const QString &reason : match.against)
            writeLine(cursor, u"    – "_s + reason, inColour(theme::subdued()));
    }
}

void ImportRowDetails::writeChanges(QTextCursor &cursor)
{
    if (m_verdict.changes.isEmpty())
        return;
    writeTitle(cursor, tr("What changes"));
    for (const Change &change : std::as_const(m_verdict.changes)) {
        QString words = changeTitle(change) + u": "_s;
        if (change.from.isEmpty() && change.to.isEmpty())
            words += tr("another value (personal data)");
        else
            words += tr("%1 → %2").arg(
                shownOrNothing(changeDisplay(change, change.from)), shownOrNothing(changeDisplay(change, change.to)));
        if (change.validFrom.isValid())
            words = tr("%1 (since %2)", "a change and its day").arg(words, text::shortDate(change.validFrom));
        writeLine(cursor, words);
    }
}

void ImportRowDetails::writeCells(QTextCursor &cursor)
{
    writeTitle(cursor, tr("As written in the file"));
    for (qsizetype column = 0; column < m_row.cells.size(); ++column) {
        const QString written = m_row.cells[column].text;
        const auto match = std::ranges::find(m_plan.columns, int(column), &ColumnMatch::column);
        const bool isTaken = match != m_plan.columns.cend() && !match->field.isEmpty();
        if (written.isEmpty() && !isTaken)
            continue;
        const QString letters = columnLetters(int(column));
        const QString title = match == m_plan.columns.cend() ? QString() : text::tidied(match->heading);
        writeLine(cursor,
            (title.isEmpty() ? letters : tr("%1 %2", "letter and heading of a column").arg(letters, title)) + u": "_s,
            inColour(theme::subdued()));
        cursor.insertText(importedLine(shownOrNothing(written)), inColour({}));
        cursor.insertText(isTaken ? QString(u"  "_s + tr("= %1", "the field").arg(importFieldTitle(match->field)))
                                  : QString(u"  "_s + tr("(not taken over)")),
            inColour(theme::subdued()));
    }
}

} // namespace lumbung
