// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/models/structmodel.h"
#include "ui/pages/codingwork.h"
#include "ui/pages/page.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace lumbung {

class MessageLine;
class RulingView;
class SamplePicker;

/// How far the two codings of a sample agree, by question and by clerk, and the answers that differ, of which the
/// supervisor decides each.
class AgreementView : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementView(const PageContext &context, QWidget *parent = nullptr);

    void activate(); ///< comes to the front: reads again
    void setSample(qint64 sample); ///< at the next activate()
    bool isBusy() const;

Q_SIGNALS:
    void sampleChosen(qint64 sample);
    void statusMessage(const QString &message);
    void classChanged(const QList<qint64> &ids); ///< by a ruling

private:
    void setUpTables();
    QWidget *makeTables();
    void connectParts();
    void compare();
    void show(const work::Comparison &found);
    void showError(const Error &error);
    void explainRow(int row);
    void openDifference(int row);
    void showRuled(qint64 cooperative, const QString &name);
    void backToTables();

    PageContext m_context;
    SamplePicker *m_picker;
    QLabel *m_count;
    MessageLine *m_message;
    QStackedWidget *m_stack;
    QWidget *m_tables;
    StructModel<AgreementRow> *m_rows;
    StructModel<work::Difference> *m_differences;
    QTableView *m_rowTable;
    QTableView *m_differenceTable;
    QLabel *m_explanation;
    QLabel *m_hint; ///< below the answers that differ
    QLabel *m_none; ///< in the place of the tables
    RulingView *m_ruling;

    bool m_isLoading = false;
    int m_wantedRow = 0; ///< of the answers that differ, once they are shown
    LatestJob<Result<QList<CodingSample>>> m_samplesJob;
    LatestJob<Result<work::Comparison>> m_compareJob;
};

} // namespace lumbung
