// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/exchange/verdict.h"
#include "ui/models/structmodel.h"
#include "ui/pages/page.h"
#include "ui/widgets/messageline.h"

#include <memory>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace lumbung {

class ImportFilters;
class ImportKnownChooser;
class ImportRowDetails;
enum class ActionId;

/// The third step: what becomes of every row. Counts that are filters, the rows, the chosen one in detail, and the keys
/// with which a verdict is overridden.
class ImportVerdictsView : public QWidget
{
    Q_OBJECT

public:
    /// The draft must live longer; decisions are written into it, then decided() is emitted.
    ImportVerdictsView(const PageContext &context, ImportDraft &draft, QWidget *parent = nullptr);

    void showVerdicts(const std::shared_ptr<const Verdicts> &verdicts); ///< the same row stays chosen
    void showAll(); ///< without a filter
    void setJudging(bool isJudging); ///< what is shown is no longer quite so
    MessageLine *messageLine() const { return m_message; }
    void takeFocus();
    bool isBusy() const;

Q_SIGNALS:
    void decided(); ///< the rows are to be judged again
    void judgeWanted();
    void takeInWanted();
    void saveRefusedWanted();
    void backWanted();

private:
    using Row = const RowVerdict *;

    QList<StructModel<Row>::Column> columns() const;
    void setUpTable();
    QLayout *makeButtons();
    void connectParts();
    void filter();
    void showCounts();
    void showChosen();
    void chooseRow(int row);
    void fitLines();
    QList<Row> chosenRows() const;
    Row current() const; ///< null: none
    void decide(RowDecision::Kind kind, qint64 id = 0);
    void isNew();
    void isKnown();
    void leaveOut();
    void takeDoubtful();
    void asFound();
    void takeLikeliest(const QList<Row> &rows);

    PageContext m_context;
    ImportDraft &m_draft;
    std::shared_ptr<const Verdicts> m_verdicts;
    bool m_isJudging = false;
    QList<RegisterRow> m_known; ///< those the chosen row names
    MessageLine *m_message;
    ImportFilters *m_filters;
    QLabel *m_state;
    StructModel<Row> *m_rows;
    QTableView *m_table;
    ImportRowDetails *m_details;
    ImportKnownChooser *m_chooser;
    QCheckBox *m_takesDoubtful;
    QList<QAction *> m_ofRows;
    QAction *m_takeIn = nullptr;
    QPushButton *m_takeInButton = nullptr;
    QAction *m_saveRefused = nullptr;
    LatestJob<Result<QList<RegisterRow>>> m_knownJob;
    bool m_isReading = false;
};

} // namespace lumbung
