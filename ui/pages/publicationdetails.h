// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "ui/pages/publicationwork.h"

#include <QWidget>

class QSplitter;
class QTableView;
class QTextEdit;

namespace lumbung {

class PublishedModel;

/// A publication: its figures, each of which opens its frozen cooperatives, and beside them what they rest on.
class PublicationDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PublicationDetails(QWidget *parent = nullptr);

    void showPublication(const work::OpenedPublication &opened);
    void showNothing();

Q_SIGNALS:
    void listWanted(const lumbung::Filter &filter, const QString &title);

private:
    void giveTableItsWidth();
    void writeFacts(const work::OpenedPublication &opened);
    void openFigure(const QModelIndex &index);

    PublishedModel *m_model;
    QSplitter *m_splitter;
    QTableView *m_table;
    QTextEdit *m_facts;
};

} // namespace lumbung
