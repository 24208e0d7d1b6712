// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStyle>

namespace lumbung {

/// A line as wide as so many digits, whatever the size of the text: a date, a number.
class NarrowLine : public QLineEdit
{
    Q_OBJECT

public:
    NarrowLine(int characters, QWidget *parent) : QLineEdit(parent), m_characters(characters)
    {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int frame = 2 * style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this) + 12;
        return {fontMetrics().horizontalAdvance(u'0') * m_characters + frame, QLineEdit::sizeHint().height()};
    }

private:
    const int m_characters;
};

} // namespace lumbung
