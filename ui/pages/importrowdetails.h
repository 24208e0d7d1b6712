// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/verdict.h"

#include <QTextEdit>

#include <memory>

namespace lumbung {

/// One row of the file: what it is and why, what would change, which cooperatives it may be about, and its cells as
/// written beside what they were taken for. Plain text with formats.
class ImportRowDetails : public QTextEdit
{
    Q_OBJECT

public:
    explicit ImportRowDetails(QWidget *parent = nullptr);

    /// `known`: the cooperatives named by the verdict, as far as they were read.
    void showRow(const ImportDraft &draft, const RowVerdict &verdict, const QList<RegisterRow> &known);
    void showNothing();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rewrite();
    void writeVerdict(QTextCursor &cursor);
    void writeFindings(QTextCursor &cursor);
    void writeChanges(QTextCursor &cursor);
    void writeCandidates(QTextCursor &cursor);
    void writeCells(QTextCursor &cursor);

    bool m_isShown = false;
    RowVerdict m_verdict;
    SheetPlan m_plan;
    QString m_sheetName;
    TableRow m_row;
    QList<RegisterRow> m_known;
};

/// What a row is, with what was decided about it: "new", "refused", "left out by you".
QString verdictWords(const RowVerdict &verdict);
/// A cooperative in one line: name, number in the register, place, numbers.
QString knownWords(const RegisterRow &row);

} // namespace lumbung
