// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formsection.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QTabBar;

namespace lumbung {

class YearBook;

/// The figures of one book year, typed beside those of the two years before. A tab for each year says by its icon
/// where something is wrong.
class YearSection : public FormSection
{
    Q_OBJECT

public:
    /// The book must live longer.
    YearSection(FieldGroup group, YearBook &book, QWidget *parent);

    void collect(TypedRecord &typed) const override;
    void present(const TypedRecord &typed) override; ///< the book is presented by whoever owns it
    bool isAbout(const Finding &finding) const override;
    FieldRow *reveal(const QString &key, int bookYear) override;

protected:
    FieldRow *placeOf(const Finding &finding) const override;
    void rowEdited(FieldRow *row) override;
    void findingsShown() override;

private:
    void makeChooser();
    void makeFields();
    void showYear();
    void showTabs();
    void showEarlierYears();
    void addYear();

    YearBook &m_book;
    QTabBar *m_tabs = nullptr;
    QSpinBox *m_newYear = nullptr;
    QLabel *m_heading = nullptr;
    struct Earlier {
        QLabel *heading = nullptr;
        QList<QLabel *> figures; ///< one for each row
    };
    QList<Earlier> m_earlier; ///< nearest first
};

} // namespace lumbung
