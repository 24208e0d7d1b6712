// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/domain/cooperative.h"
#include "app/services/duplicatesearch.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;

namespace lumbung {

/// While a new cooperative is typed: a quiet line that names the likeliest ones of its regency that are there already.
/// Looks in the background when typing pauses; hidden while there is none. Saving never waits for it.
class LikelySame : public QFrame
{
    Q_OBJECT

public:
    explicit LikelySame(Store &store, QWidget *parent = nullptr);

    void look(const Cooperative &typed); ///< soon; hides at once what is not about a new record with a name
    void forget(); ///< the register is another
    QString words() const; ///< what the line says; empty while hidden
    bool isBusy() const { return m_soon.isActive() || m_isLooking; }

Q_SIGNALS:
    void openWanted(qint64 id);

private:
    struct Answer {
        std::shared_ptr<const RegencyIndex> index;
        QList<DuplicateMatch> matches;
    };
    static Result<Answer> find(
        Store &store, std::shared_ptr<const RegencyIndex> known, const DuplicateSubject &typed, Progress &progress);
    void start();
    void show(const Answer &answer);
    void hideLine();

    Store &m_store;
    QLabel *m_words;
    QAction *m_open;
    QTimer m_soon;
    DuplicateSubject m_typed;
    std::shared_ptr<const RegencyIndex> m_index;
    qint64 m_likeliest = 0;
    bool m_isLooking = false;
    LatestJob<Result<Answer>> m_job;
};

} // namespace lumbung
