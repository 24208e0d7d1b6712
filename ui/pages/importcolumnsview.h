// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importdraft.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QSpinBox;

namespace lumbung {

class ImportColumnStrip;
class ImportFactsBar;
class ImportGrid;
class MessageLine;

/// The second step: which sheets, which rows are headings, what each column is, and what holds for all rows.
class ImportColumnsView : public QWidget
{
    Q_OBJECT

public:
    /// The draft must live longer; it is changed here, then changed() is emitted.
    explicit ImportColumnsView(ImportDraft &draft, QWidget *parent = nullptr);

    void showDraft(); ///< another one, or one whose columns were found anew
    void takeFocus();
    void tell(const QString &message); ///< an error
    bool isReady(); ///< takes over what is being typed; else says why not

Q_SIGNALS:
    void changed();
    void headingsChosen(int sheet, int firstLine, int lastLine); ///< the columns are to be found anew
    void goOnWanted();
    void backWanted();

private:
    void makeSheets();
    QLayout *makeHeadings();
    QLayout *makeButtons();
    void connectParts();
    void showSheets();
    void showSheet(); ///< the chosen one
    void takeSheets();
    void chooseHeadingLines();
    void update(); ///< after a change of the draft
    SheetPlan *plan(); ///< of the chosen sheet; null: none

    ImportDraft &m_draft;
    MessageLine *m_message;
    ImportFactsBar *m_facts;
    QListWidget *m_sheets;
    QLabel *m_title;
    QSpinBox *m_first;
    QSpinBox *m_last;
    ImportGrid *m_grid;
    ImportColumnStrip *m_strip;
};

} // namespace lumbung
