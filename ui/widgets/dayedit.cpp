// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include "app/base/text.h"
#include "app/domain/period.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

DayEdit::DayEdit(QWidget *parent) : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Day, month, year: 31/12/2021"));
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::takeTyped);
}

void DayEdit::setOptional(const QString &placeholder)
{
    m_isOptional = true;
    setPlaceholderText(placeholder);
    updateGeometry();
}

void DayEdit::setTakesPeriods()
{
    m_takesPeriods = true;
    setToolTip(tr("Day, month, year: 31/12/2021; or the end of a period: 2021, 2021-S1, TW III 2021"));
}

void DayEdit::setDay(const QDate &day)
{
    m_day = day;
    showDay();
}

QSize DayEdit::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    const int text = std::max(
        fontMetrics().horizontalAdvance(u"31 September 2021"_s), fontMetrics().horizontalAdvance(placeholderText()));
    return {text + 24, usual.height()};
}

void DayEdit::showDay()
{
    setText(m_day.isValid() ? text::shortDate(m_day) : QString());
}

Result<QDate> DayEdit::typedDay(const QString &typed) const
{
    const std::optional<Period> period = m_takesPeriods ? parsePeriod(typed) : std::nullopt;
    return period ? period->cutoff() : text::parseDate(typed);
}

bool DayEdit::takeTyped()
{
    const QString typed = QLineEdit::text().trimmed();
    QDate day;
    if (!typed.isEmpty() || !m_isOptional) {
        const Result<QDate> parsed = typedDay(typed);
        if (!parsed) {
            Q_EMIT refused(parsed.error().message);
            return false;
        }
        day = *parsed;
    }
    Q_EMIT refused({});
    const bool isOther = day != m_day;
    setDay(day);
    if (isOther)
        Q_EMIT dayChanged(day);
    return true;
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    showDay();
    selectAll();
    Q_EMIT refused({});
}

} // namespace lumbung
