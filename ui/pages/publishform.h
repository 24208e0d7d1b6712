// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/services/publishing.h"
#include "ui/pages/page.h"

#include <memory>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace lumbung {

class DayEdit;
class MessageLine;
class PublishChecklist;
class WorkingView;

/// What is to be published: period or day, definition, known when, and what for. Then it is counted and checked in the
/// background; each point that is open lists its cooperatives; over open points a reason is asked for.
class PublishForm : public QWidget
{
    Q_OBJECT

public:
    explicit PublishForm(const PageContext &context, QWidget *parent = nullptr);

    void begin(); ///< the period that ended last, the official definition
    void takeFocus();
    bool isBusy() const { return m_isWorking; }

Q_SIGNALS:
    void published(const QString &number, const QString &message);
    void left(); ///< nothing is to be published
    void listWanted(const lumbung::Filter &filter, const QString &title);
    void jobStarted(const QString &what, const QFuture<void> &job);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Prepared = Result<PreparedPublication>;

    QLayout *makeFields();
    void connectParts();
    std::optional<PublicationRequest> request() const; ///< nothing while period or day are not understood
    void showUnderstood();
    void uncheck(const QString &why = {}); ///< what was counted is no longer what is asked for
    void check();
    void take(const Prepared &prepared);
    void publish();
    void endPublishing(const Result<Publication> &done);
    void watch(const QString &what, const QFuture<void> &job);
    void setWorking(bool isWorking);
    void refuse(const QString &message, QWidget *where);
    void leave();

    PageContext m_context;
    std::optional<PreparedPublication> m_prepared; ///< what the fields say, counted and checked
    bool m_isWorking = false;
    std::unique_ptr<QFutureWatcher<void>> m_watcher; ///< of the work shown
    LatestJob<Prepared> m_checkJob;
    LatestJob<Result<Publication>> m_publishJob;

    QAction *m_check;
    QAction *m_publish;
    QWidget *m_fields;
    QLineEdit *m_when;
    QLabel *m_understood;
    QComboBox *m_variant;
    QLabel *m_sentence;
    DayEdit *m_known;
    QLineEdit *m_note;
    MessageLine *m_message;
    QStackedWidget *m_stack;
    QLabel *m_hint; ///< until something is counted
    WorkingView *m_working;
    PublishChecklist *m_checklist;
};

} // namespace lumbung
