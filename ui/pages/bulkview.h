// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/structmodel.h"
#include "ui/pages/classificationwork.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace lumbung {

/// Cooperatives of one group with one proposal, listed whole before they are confirmed at once.
class BulkView : public QWidget
{
    Q_OBJECT

public:
    explicit BulkView(QWidget *parent = nullptr);

    void showCases(const QList<work::Case> &cases); ///< not empty
    const QList<work::Case> &cases() const { return m_model->rows(); }
    void takeFocus();

Q_SIGNALS:
    void confirmed();
    void left(); ///< back to the single cooperative, nothing done

private:
    void setUpTable();

    StructModel<work::Case> *m_model;
    QLabel *m_title;
    QLabel *m_answers;
    QTableView *m_table;
    QPushButton *m_confirm;
};

} // namespace lumbung
