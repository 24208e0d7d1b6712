// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QLineEdit>

namespace lumbung {

/// A day, typed: 31/12/2021, 31122021, 31 Desember 2021. Taken over by Enter or on leaving the field; Esc puts the last
/// one back. What is no day stays as typed, and refused() says why.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    void setOptional(const QString &placeholder); ///< may be empty: what that means stands in the empty field
    void setTakesPeriods(); ///< also "TW III 2023", "2023-S1", "2023": the last day of it
    void setDay(const QDate &day); ///< emits nothing
    QDate day() const { return m_day; } ///< the last one taken over; null when empty
    bool takeTyped(); ///< takes over what is typed; false: it is no day, which refused() said
    QSize sizeHint() const override;

Q_SIGNALS:
    void dayChanged(const QDate &day);
    void refused(const QString &message); ///< empty: all is well again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Result<QDate> typedDay(const QString &typed) const;
    void showDay();

    QDate m_day;
    bool m_isOptional = false;
    bool m_takesPeriods = false;
};

} // namespace lumbung
