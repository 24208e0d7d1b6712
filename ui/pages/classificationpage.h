// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/pages/classificationwork.h"
#include "ui/pages/page.h"

#include <memory>

class QLayout;
class QStackedWidget;

namespace lumbung {

class AgreementView;
class BulkView;
class ClassificationCase;
class HeldKeys;
class MessageLine;
class QueuePanel;
class SecondCodingView;
class ViewTabs;
enum class ActionId;

/// Klasifikasi: what waits for a decision on its class, one cooperative after the other, answered by keys alone. Beside
/// it the blind second coding of a sample, and how far the two codings agree.
class ClassificationPage : public Page
{
    Q_OBJECT

public:
    explicit ClassificationPage(const PageContext &context, QWidget *parent = nullptr);
    ~ClassificationPage() override;

    QString title() const override;
    QString iconName() const override;
    void activated() override;

    qint64 shown() const; ///< the cooperative before the clerk; 0: none
    bool isBusy() const; ///< the queue

private:
    using Queue = Result<QList<QueueItem>>;

    /// What an undo did, and what waits again by it.
    struct Undone {
        work::Outcome outcome;
        QList<QueueItem> waiting;
    };

    void setUpQueue();
    void setUpViews();
    void connectParts();
    void connectViews();
    void addAction(QLayout *line, ActionId id, void (ClassificationPage::*done)());
    void reload();
    void showQueue(const QList<QueueItem> &items);
    void present(qint64 id);
    void presentNext(int row);
    void showEnd();
    void showError(const Error &error);
    void changedHere(const QList<qint64> &ids);

    void accept();
    void decide();
    void askPutOff();
    void putOff(const QString &note);
    void undo();
    void showUndone(const QList<work::Undo> &steps, const Undone &undone);
    void openInForm();
    void findAlike();
    void confirmAlike();
    void showConfirmed();
    void leaveBulk();

    PageContext m_context;
    ViewTabs *m_tabs;
    QWidget *m_queueView;
    SecondCodingView *m_second;
    AgreementView *m_agreement;
    HeldKeys *m_held;
    QueuePanel *m_queue;
    MessageLine *m_message;
    QStackedWidget *m_stack;
    QWidget *m_single;
    ClassificationCase *m_case;
    BulkView *m_bulk;

    bool m_isLoading = false; ///< the queue or a case is being read
    bool m_isWorking = false; ///< something is being saved
    bool m_isStale = true; ///< the register changed since the queue was read
    bool m_isOwnChange = false;
    bool m_goesToQuestions = true; ///< the focus does, once a case is shown
    QList<QList<work::Undo>> m_undo; ///< what Ctrl+Z takes back, the last at the end

    LatestJob<Queue> m_queueJob;
    LatestJob<Result<work::Case>> m_caseJob;
    LatestJob<Result<QList<work::Case>>> m_alikeJob;
    // These save: they are waited for, never cancelled halfway through a record.
    LatestJob<Result<work::Undo>> m_decideJob;
    LatestJob<Result<void>> m_putOffJob;
    LatestJob<Undone> m_undoJob;
    std::shared_ptr<work::Outcome> m_confirmed; ///< also when it was cancelled: what was saved by then
    QFutureWatcher<bool> m_confirmJob;
};

} // namespace lumbung
