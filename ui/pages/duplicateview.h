// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/models/structmodel.h"
#include "ui/pages/duplicatework.h"
#include "ui/pages/page.h"

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QLayout;
class QTableView;

namespace lumbung {

class ComparisonModel;
class MergeForm;
class MessageLine;
class ReasonForm;
enum class ActionId;

/// The likely duplicates of the register, the likeliest first; the chosen pair side by side, with what speaks for and
/// against it. A pair is merged, or marked as two cooperatives.
class DuplicateView : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicateView(const PageContext &context, QWidget *parent = nullptr);

    void activate(); ///< comes to the front: looks through the register unless that was done
    void forget() { m_isKnown = false; } ///< the register is another: looks again when it comes to the front
    bool isBusy() const { return m_isLooking || m_isOpening || m_isWriting; }

Q_SIGNALS:
    void recordWanted(qint64 id);
    void jobStarted(const QString &what, const QFuture<void> &job);

private:
    void setUpTables();
    QLayout *makeButtons();
    QLayout *makeFilters();
    void connectParts();
    void look();
    void showFindings(const Result<DuplicateFindings> &findings);
    void filter(); ///< shows the pairs that are wanted
    void showCount();
    const DuplicatePair *chosen() const; ///< null: none
    void choosePair();
    void showPair(const Result<work::RecordPair> &pair);
    void showReasons(const DuplicatePair *pair);
    void showActions();
    void askReason();
    void askMerge();
    void showKept(); ///< of the merge form, in the table
    void mark(const QString &reason);
    void merge();
    void settle(const QString &message, const QList<qint64> &ids); ///< the pair is done with; on to the next
    void leaveForms();

    PageContext m_context;
    MessageLine *m_message;
    QComboBox *m_regency, *m_likelihood;
    QLabel *m_count, *m_reasons;
    StructModel<DuplicatePair> *m_pairs;
    QTableView *m_pairTable;
    ComparisonModel *m_comparison;
    QTableView *m_comparisonTable;
    ReasonForm *m_reason;
    MergeForm *m_merge;
    QList<QAction *> m_ofOne, m_writing;

    DuplicateFindings m_findings;
    work::RecordPair m_pair;
    bool m_isKnown = false, m_isLooking = false, m_isOpening = false, m_isWriting = false;
    LatestJob<Result<DuplicateFindings>> m_lookJob;
    LatestJob<Result<work::RecordPair>> m_openJob;
    LatestJob<Result<void>> m_writeJob; ///< waited for, never cancelled
};

} // namespace lumbung
