// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/pages/codingwork.h"
#include "ui/pages/page.h"

class QGridLayout;
class QLabel;

namespace lumbung {

class ClassificationCase;
class HeldKeys;
class MessageLine;

/// Two codings of a cooperative beside each other; the supervisor answers, and says why.
class RulingView : public QWidget
{
    Q_OBJECT

public:
    explicit RulingView(const PageContext &context, QWidget *parent = nullptr);

    void open(const CodedCase &coded); ///< opened() or failed() follows
    bool isBusy() const { return m_isLoading || m_isWorking; }
    void takeFocus();

Q_SIGNALS:
    void opened();
    void failed(const lumbung::Error &error);
    void ruled(qint64 cooperative, const QString &name);
    void left(); ///< nothing was decided

private:
    QWidget *makeTable();
    void showAnswers(const CodedCase &coded);
    void save();

    PageContext m_context;
    MessageLine *m_message;
    ClassificationCase *m_case;
    QGridLayout *m_table = nullptr;
    QList<QLabel *> m_cells; ///< three in a row: question, first answer, second answer
    bool m_isLoading = false;
    bool m_isWorking = false;

    LatestJob<Result<work::Case>> m_caseJob;
    LatestJob<Result<work::Undo>> m_saveJob; ///< saves: waited for
};

} // namespace lumbung
