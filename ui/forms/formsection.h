// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldrow.h"
#include "ui/forms/typedrecord.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace lumbung {

class FindingsView;

/// The fields of one group of the catalogue, with its title. What concerns the section but none of its rows stands
/// below the title.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    FormSection(FieldGroup group, QWidget *parent);

    FieldGroup group() const { return m_group; }
    const QList<FieldRow *> &rows() const { return m_rows; }

    virtual void collect(TypedRecord &typed) const = 0; ///< adds what is typed here
    virtual void present(const TypedRecord &typed) = 0; ///< shows its part; emits nothing
    virtual bool isAbout(const Finding &finding) const; ///< one of its rows is the finding's first field
    void showFindings(const QList<Finding> &findings, bool all); ///< those about this section
    /// The row of a field, made visible; null when there is none.
    virtual FieldRow *reveal(const QString &key, int bookYear);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    QVBoxLayout *contents() const { return m_contents; } ///< below the title and the section's own findings
    static QGridLayout *makeGrid(int columns = 3);
    FieldRow *addRow(const FieldInfo &field, const QString &key = {});
    void removeRow(FieldRow *row);
    virtual void rowEdited(FieldRow *row); ///< its text is another one; emits edited()
    FieldRow *rowOf(const QString &key) const;
    void repeatFindings(); ///< rows changed: shows what is known anew
    /// The row in which a finding is shown; null: below the title.
    virtual FieldRow *placeOf(const Finding &finding) const;
    virtual void findingsShown() { }
    const QList<Finding> &known() const { return m_known; }

private:
    const FieldGroup m_group;
    QVBoxLayout *m_contents;
    FindingsView *m_general;
    QList<FieldRow *> m_rows; ///< in the order of the keyboard
    QList<Finding> m_known;
    bool m_showsAll = false;
};

/// Width of the titles' column, the same in every section.
int titleColumnWidth(const QWidget *widget);

} // namespace lumbung
