// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rule.h"

#include <QColor>
#include <QIcon>
#include <QWidget>

namespace lumbung {

/// Findings in the layout, one below the other: icon, word and sentence. Takes no room when there are none.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    const QList<Finding> &findings() const { return m_findings; }
    QString text() const; ///< what is shown, a line each; for screen readers

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<Finding> m_findings;
};

/// "Error: …", the word first.
QString findingText(const Finding &finding);
/// How a severity looks: its word always stands beside.
QIcon severityIcon(Severity severity);
QColor severityColor(Severity severity);

} // namespace lumbung
