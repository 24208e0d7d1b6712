// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/base/settings.h"
#include "app/storage/publicationstore.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lumbung {

class DayEdit;

/// The office's notes on what breaks a trend: read, added and taken away.
class BreaksView : public QWidget
{
    Q_OBJECT

public:
    BreaksView(Store &store, const Settings &settings, QWidget *parent = nullptr);

    void read(); ///< anew, on a worker

Q_SIGNALS:
    void changed(); ///< a note was added or taken away
    void failed(const lumbung::Error &error);
    void refused(const QString &message); ///< what is typed is no day; empty: all is well again

private:
    using Notes = Result<QList<TrendBreak>>;

    void join();
    void add();
    void remove();
    void work(const std::function<Result<void>(TrendBreakStore &)> &task, bool changes);
    void take(const Notes &notes, bool changes);
    void enableButtons();

    Store &m_store;
    const Settings &m_settings;
    LatestJob<Notes> m_job;
    QListWidget *m_list;
    DayEdit *m_day;
    QLineEdit *m_note;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace lumbung
