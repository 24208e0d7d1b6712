// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/proposal.h"
#include "app/rules/rule.h"

#include <QTextEdit>

namespace lumbung {

/// What is known of a cooperative, to be read: its words with those marked that speak for or against an answer, and
/// what is contradictory. All of it is written as plain text; marks are formats.
class KnownView : public QTextEdit
{
    Q_OBJECT

public:
    explicit KnownView(QWidget *parent = nullptr);

    void showKnown(const Cooperative &record, const Proposal &proposal, const QList<Finding> &findings);
    void showNothing();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rewrite();
    void writeField(QTextCursor &cursor, const QString &key, bool isAlwaysShown);
    void writeEvidence(QTextCursor &cursor);
    void writeFindings(QTextCursor &cursor);

    Cooperative m_record; ///< id 0: nothing is shown
    Proposal m_proposal;
    QList<Finding> m_findings;
};

} // namespace lumbung
