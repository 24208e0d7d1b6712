// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/change.h"
#include "app/domain/standing.h"
#include "app/storage/store.h"
#include "ui/models/structmodel.h"

#include <QWidget>

class QLabel;

namespace lumbung {

class MessageLine;

/// What became of a record: every change with who, when and why, and its standings in time.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(Store &store, QWidget *parent = nullptr);

    void showRecord(qint64 id); ///< reads in the background; 0: a record not saved yet

Q_SIGNALS:
    void shown(); ///< what was read stands in the tables

private:
    struct Past {
        QList<Change> changes;
        QList<Standing> standings;
    };
    void show(const Result<Past> &past);

    Store &m_store;
    qint64 m_id = 0;
    StructModel<Change> *m_changes;
    StructModel<Standing> *m_standings;
    QLabel *m_count;
    MessageLine *m_message;
};

} // namespace lumbung
