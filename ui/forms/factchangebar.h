// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"
#include "ui/forms/typedrecord.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace lumbung {

class FindingsView;

/// Asks from which day changed dated facts are so, or whether they were always so, and on what that rests.
class FactChangeBar : public QFrame
{
    Q_OBJECT

public:
    explicit FactChangeBar(const Clock &clock, QWidget *parent = nullptr);

    /// Shown when facts of an existing record differ from those stored.
    void showDifferences(const StandingFacts &stored, const StandingFacts &typed);
    bool isWanted() const { return m_isWanted; }

    Result<FactChange> change() const; ///< Invalid: the day cannot be read, or lies ahead
    TypedFields typed() const;
    void present(const TypedFields &typed); ///< empty: from today, as at the beginning
    void showFinding(); ///< says beside the day what is wrong with it
    void goToDay();

Q_SIGNALS:
    void edited();

private:
    void tidyDay();

    const Clock &m_clock;
    QLabel *m_differences;
    QLineEdit *m_day;
    QCheckBox *m_isCorrection;
    QLineEdit *m_event;
    QLineEdit *m_basis;
    FindingsView *m_findings;
    bool m_isWanted = false;
};

} // namespace lumbung
