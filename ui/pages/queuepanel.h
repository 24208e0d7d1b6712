// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/classificationqueue.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace lumbung {

class FilterChooser;
class QueueModel;

/// To choose from, by code and label, in the order of the lists.
QList<QPair<QString, QString>> regencyEntries();
QList<QPair<QString, QString>> groupEntries();

/// What waits for a decision: which of it is wanted, how many are left, and the list, the next one chosen.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(QWidget *parent = nullptr);

    QueueModel &model() const { return *m_model; }
    QueueRequest request() const;
    qint64 chosen() const; ///< 0: none
    void choose(int row); ///< emits chosenChanged when it is another one
    void showLoading();
    void showCount();

Q_SIGNALS:
    void requestChanged();
    void chosenChanged(qint64 id); ///< 0: none any more
    void entered(); ///< Enter in the list: on to the questions

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FilterChooser *addChooser(const QString &name, const QString &title, const QList<QPair<QString, QString>> &entries);
    void setUpTable();

    QueueModel *m_model;
    FilterChooser *m_reasons;
    FilterChooser *m_regencies;
    FilterChooser *m_groups;
    QComboBox *m_confidence;
    QLabel *m_count;
    QTableView *m_table;
};

} // namespace lumbung
