// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importdraft.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lumbung {

class CodeEdit;
class DayEdit;
class FlowLayout;

/// What holds for all rows of a file: the day it describes, the book year, the regency, other values that stand for a
/// missing column, whether empty cells empty fields.
class ImportFactsBar : public QWidget
{
    Q_OBJECT

public:
    /// The draft must live longer; it is changed here, then changed() is emitted.
    explicit ImportFactsBar(ImportDraft &draft, QWidget *parent = nullptr);

    void showDraft();
    QString takeTyped(); ///< takes over what is being typed; a sentence when that is not possible
    void askForDay(); ///< the focus goes there

Q_SIGNALS:
    void changed();
    void refused(const QString &message); ///< empty: all is well again

private:
    void makeLine(FlowLayout *line);
    QWidget *makeFixedLine();
    void connectParts();
    void showWhy();
    void showFixed();
    void setFixed(const QString &field, const QString &value); ///< empty: none
    void showValueEditor();
    void addFixed();
    QString yearProblem() const;
    void takeYear();

    ImportDraft &m_draft;
    DayEdit *m_day;
    QLineEdit *m_year;
    CodeEdit *m_regency;
    QCheckBox *m_erases;
    QLabel *m_why;
    QPushButton *m_more;
    QWidget *m_fixedLine;
    CodeEdit *m_field;
    QWidget *m_value = nullptr; ///< a CodeEdit or a QLineEdit, as the field needs
    QPushButton *m_add;
    FlowLayout *m_fixedLayout;
    QList<QWidget *> m_chips; ///< one for each value set
};

} // namespace lumbung
