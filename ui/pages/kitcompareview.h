// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/structmodel.h"
#include "ui/pages/kitwork.h"
#include "ui/pages/page.h"

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace lumbung {

class DayEdit;
class FilterButtons;
class MessageLine;
enum class ActionId;

/// What was sent, what came back and what is so now, before anything is stored; where both sides changed a field, the
/// person decides.
class KitCompareView : public QWidget
{
    Q_OBJECT

public:
    explicit KitCompareView(const PageContext &context, QWidget *parent = nullptr);

    void begin(); ///< another workbook: nothing is decided
    void showComparison(const std::shared_ptr<const KitTaken> &taken); ///< decisions stay where they still fit
    /// What was decided, and from which day it is so; with `isComplete` only when nothing is open: else that is told.
    std::optional<KitOptions> options(bool isComplete);
    bool hasDecisions() const { return !m_decisions.isEmpty(); }
    MessageLine *messageLine() const { return m_message; }
    void takeFocus();

Q_SIGNALS:
    void decided();
    void takeInWanted();
    void compareWanted();
    void backWanted();

private:
    using Line = work::KitLine;

    QList<StructModel<Line>::Column> columns() const;
    void setUpTable();
    QLayout *makeFoot();
    void filter();
    void showCounts();
    void showChosen();
    QString outcome(const Line &line) const;
    bool isOpen(const Line &line) const; ///< to be decided
    void keepOurs();
    void takeTheirs();
    void keepAllOurs();
    void takeAllTheirs();
    void decide(const QList<Line> &lines, bool isReturned);
    QList<Line> chosenLines() const;
    void chooseRow(int row);
    void goToOpen(int from);

    PageContext m_context;
    std::shared_ptr<const KitTaken> m_taken;
    work::KitDecisions m_decisions;
    QList<Line> m_lines; ///< all; they point into m_taken
    MessageLine *m_message;
    QLabel *m_summary;
    FilterButtons *m_filters;
    StructModel<Line> *m_rows;
    QTableView *m_table;
    QLabel *m_details;
    DayEdit *m_day;
    QAction *m_takeIn = nullptr;
    QList<QAction *> m_ofConflicts;
};

} // namespace lumbung
