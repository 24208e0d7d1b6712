// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rule.h"
#include "ui/forms/fieldeditor.h"

class QGridLayout;
class QLabel;

namespace lumbung {

class FindingsView;

/// A field of the form with its title and what is wrong with it. The section places the three.
class FieldRow : public QObject
{
    Q_OBJECT

public:
    /// The key is that of findings; empty: the field's own. The widgets are children of `section`.
    FieldRow(const FieldInfo &field, QWidget *section, const QString &key = {});

    const QString &key() const { return m_key; }
    QLabel *label() const { return m_label; }
    FieldEditor *editor() const { return m_editor; }
    FindingsView *findings() const { return m_findings; }

    void addTo(QGridLayout *grid, int row); ///< title, editor, findings side by side
    void setShown(bool isShown);
    /// Unless `all`, a field that is empty and where the clerk has not been yet keeps silent.
    void setFindings(const QList<Finding> &findings, bool all);
    void leave(); ///< the focus goes elsewhere
    void forgetVisit() { m_wasVisited = false; } ///< another record is shown

private:
    QString m_key;
    QLabel *m_label;
    FieldEditor *m_editor;
    FindingsView *m_findings;
    bool m_wasVisited = false;
};

} // namespace lumbung
