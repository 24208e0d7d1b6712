// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/pages/codingwork.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace lumbung {

class ClassificationCase;
class HeldKeys;
class MessageLine;
class SampleForm;
class SamplePicker;

/// Blind second coding: the cases of a sample, one after the other, without the first answers and whatever follows from
/// them. A sample can be drawn here too.
class SecondCodingView : public QWidget
{
    Q_OBJECT

public:
    explicit SecondCodingView(const PageContext &context, QWidget *parent = nullptr);

    void activate(); ///< comes to the front: reads again
    void setSample(qint64 sample); ///< at the next activate()
    void setDrawnFrom(const QStringList &regencies, const QStringList &groups); ///< what a draw is proposed from
    qint64 shown() const; ///< the cooperative before the clerk; 0: none
    bool isBusy() const { return m_isLoading || m_isWorking; }

Q_SIGNALS:
    void sampleChosen(qint64 sample);
    void statusMessage(const QString &message);
    void jobStarted(const QString &what, const QFuture<void> &job);

private:
    void setUpLayout();
    void readCases();
    void presentFirst();
    void showEnd();
    void showError(const Error &error);
    void takeFocus();
    void accept();
    void code();
    void skip();
    void openForm();
    void leaveForm();
    void draw();

    PageContext m_context;
    SamplePicker *m_picker;
    QPushButton *m_draw = nullptr;
    QLabel *m_progress;
    MessageLine *m_message;
    QStackedWidget *m_stack;
    QWidget *m_single;
    QWidget *m_buttons; ///< of the case
    ClassificationCase *m_case;
    SampleForm *m_form;
    HeldKeys *m_held;

    work::ToCode m_cases;
    QStringList m_regencies, m_groups; ///< to draw from
    bool m_isLoading = false;
    bool m_isWorking = false; ///< something is being saved

    LatestJob<Result<QList<CodingSample>>> m_samplesJob;
    LatestJob<Result<work::ToCode>> m_casesJob;
    LatestJob<Result<work::Case>> m_caseJob;
    // These save: they are waited for.
    LatestJob<Result<void>> m_codeJob;
    LatestJob<Result<qint64>> m_drawJob;
};

} // namespace lumbung
