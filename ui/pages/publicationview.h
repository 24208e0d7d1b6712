// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/models/structmodel.h"
#include "ui/pages/page.h"
#include "ui/pages/publicationwork.h"

#include <functional>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace lumbung {

class MessageLine;
class PublicationDetails;
class PublishForm;
class ReasonForm;
enum class ActionId;

/// The list of publications with the details of one; from here they are made, withdrawn, saved as files, and files are
/// told from altered ones.
class PublicationView : public QWidget
{
    Q_OBJECT

public:
    explicit PublicationView(const PageContext &context, QWidget *parent = nullptr);

    void activate(); ///< comes to the front: reads again
    bool isBusy() const;
    void saveTo(PublicationFormat format, const QString &path); ///< the chosen one
    void checkFile(const QString &path);

Q_SIGNALS:
    /// Another one is chosen; `before`: the one to compare it with, empty when there is none.
    void chosenChanged(const QString &number, const QString &before);
    void listWanted(const lumbung::Filter &filter, const QString &title);
    void jobStarted(const QString &what, const QFuture<void> &job);

private:
    void setUpTable();
    QLayout *makeButtons();
    QWidget *makeList();
    QAction *addAction(QLayout *line, ActionId id, const std::function<void()> &done);
    void connectParts();
    void reload(const QString &wanted = {}); ///< chooses it, else the one chosen before, else the newest
    void showEntries(const QList<PublicationEntry> &entries, const QString &wanted);
    const PublicationEntry *chosen() const; ///< null: none
    void chosenRow(int row);
    void showActions();
    void openForm();
    void showPublished(const QString &number, const QString &message);
    void leaveForm();
    void askWithdrawal();
    void withdraw(const QString &reason);
    void askWhereToSave(PublicationFormat format);
    void askForFileToCheck();
    void tell(const Result<FileIdentity> &identity, const QString &file);
    void tellError(const Error &error);
    void showJob(const QString &what, const QFuture<void> &job); ///< and remembers that it runs

    PageContext m_context;
    QStackedWidget *m_stack;
    QWidget *m_list;
    PublishForm *m_form;
    MessageLine *m_message;
    ReasonForm *m_withdraw;
    QString m_withdrawn; ///< number of the one the reason is asked for
    QStackedWidget *m_content;
    QLabel *m_none; ///< in the place of the list
    StructModel<PublicationEntry> *m_entries;
    QTableView *m_table;
    PublicationDetails *m_details;
    QList<QAction *> m_writing; ///< not while the register can only be read
    QList<QAction *> m_ofOne; ///< only while one is chosen

    bool m_isLoading = false, m_isOpening = false, m_isWorking = false;
    LatestJob<Result<QList<PublicationEntry>>> m_listJob;
    LatestJob<Result<work::OpenedPublication>> m_openJob;
    LatestJob<Result<void>> m_withdrawJob; ///< waited for, never cancelled
    LatestJob<Result<void>> m_saveJob;
    LatestJob<Result<FileIdentity>> m_checkJob;
};

} // namespace lumbung
