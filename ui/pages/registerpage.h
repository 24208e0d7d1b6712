// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/pages/page.h"
#include "ui/pages/registerdetails.h"

#include <QTimer>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace lumbung {

class MessageLine;
class RegisterFilterBar;
class RegisterModel;
class RegisterTable;

/// Data Koperasi: the whole register in one table, found while typing, narrowed by filters, details beside it.
class RegisterPage : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void activated() override;

    /// Shows exactly these; `title` says where they come from.
    void showFilter(const Filter &filter, const QString &title);

    void focusSearch(); ///< to type in the search box

    /// The record before (-1) or after (1) one in the list as it stands; 0: there is none.
    qint64 neighbourOf(qint64 id, int step) const;

private:
    using Details = Result<RecordDetails>;

    void tellOrigin(const QString &words);
    void setUpLayout();
    void connectParts();
    void ask(const Filter &filter);
    void askAgain();
    void showLoaded();
    void showCount();
    void showEmpty();
    void showError(const Error &error);
    void currentRowChanged(int row);
    void loadDetails();
    void openRow(int row);
    QList<qint64> selectedIds() const; ///< from top to bottom
    void copySelection(bool withHeadings);
    void verifySelection();

    PageContext m_context;
    RegisterModel *m_model;
    RegisterFilterBar *m_bar;
    MessageLine *m_origin; ///< where a filter came from
    QString m_originTitle;
    MessageLine *m_message;
    RegisterTable *m_table;
    RegisterDetails *m_details;
    QStackedWidget *m_stack;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    QLabel *m_count;
    QAction *m_verify;
    QPushButton *m_columns;
    QTimer m_detailsPause; ///< a key held down passes many rows
    qint64 m_current = 0; ///< id of the chosen row; stays chosen when the list is read again
    bool m_isStale = false; ///< changed while another page was in front
    LatestJob<Details> m_detailsJob;
    LatestJob<Result<QString>> m_copyJob;
    LatestJob<Result<qint64>> m_verifyJob; ///< saves: never cancelled halfway
};

} // namespace lumbung
