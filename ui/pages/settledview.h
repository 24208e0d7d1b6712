// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/models/structmodel.h"
#include "ui/pages/duplicatework.h"
#include "ui/pages/page.h"

class QAction;
class QTableView;

namespace lumbung {

class MessageLine;
class ReasonForm;

/// What was settled about likely duplicates, newest first: mergers, or pairs that are two cooperatives. One line can be
/// taken back, with a reason.
class SettledView : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Mergers, Marks };
    SettledView(const PageContext &context, Kind kind, QWidget *parent = nullptr);

    void activate(); ///< comes to the front: reads again
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void takenBack(); ///< the register is another

private:
    void setUp();
    void reload();
    const work::Settled *chosen() const; ///< null: none that holds
    void ask();
    void takeBack(const QString &reason);
    void leaveForm();

    PageContext m_context;
    Kind m_kind;
    MessageLine *m_message;
    StructModel<work::Settled> *m_settled;
    QTableView *m_table;
    ReasonForm *m_reason;
    QAction *m_takeBack;
    bool m_isBusy = false;
    LatestJob<Result<QList<work::Settled>>> m_listJob;
    LatestJob<Result<void>> m_writeJob; ///< waited for, never cancelled
};

} // namespace lumbung
