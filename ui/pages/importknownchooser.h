// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/rules/duplicates.h"
#include "app/storage/store.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace lumbung {

/// Which cooperative of the register a row is about: one of the likely ones, or one by its number. Hidden until
/// begin().
class ImportKnownChooser : public QFrame
{
    Q_OBJECT

public:
    explicit ImportKnownChooser(Store &store, QWidget *parent = nullptr);

    /// `known`: the candidates as far as they were read.
    void begin(const QString &name, const QList<DuplicateMatch> &candidates, const QList<RegisterRow> &known);
    bool isBusy() const { return m_isLooking; }

Q_SIGNALS:
    void chosen(qint64 id);
    void left(); ///< nothing was chosen

private:
    void lookUp();

    Store &m_store;
    bool m_isLooking = false;
    QLabel *m_words;
    QListWidget *m_list;
    QLineEdit *m_number;
    QLabel *m_problem;
    LatestJob<Result<RegisterRow>> m_job;
};

} // namespace lumbung
