// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/publishing.h"
#include "ui/models/structmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QTableView;

namespace lumbung {

/// What is still open before publishing, a line for each point and for each regency that changed; each opens its
/// cooperatives. Over open points a reason is asked for.
class PublishChecklist : public QWidget
{
    Q_OBJECT

public:
    /// `publish`: the action that its button names.
    PublishChecklist(QAction *publish, QWidget *parent = nullptr);

    void showPrepared(const PreparedPublication &prepared);
    QString reason() const; ///< tidied; empty also where none is needed
    QLineEdit *reasonField() const { return m_reason; }
    void takeFocus();

Q_SIGNALS:
    void listWanted(const lumbung::Filter &filter, const QString &title);

private:
    struct Row {
        QString title;
        qint64 count = 0;
        QString remark;
        Filter filter;
    };

    static QList<StructModel<Row>::Column> columns();
    static QList<Row> rowsOf(const PreparedPublication &prepared);

    QLabel *m_counted;
    StructModel<Row> *m_rows;
    QTableView *m_table;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
};

} // namespace lumbung
