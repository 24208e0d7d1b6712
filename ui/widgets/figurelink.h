// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lumbung {

/// A number with what it counts; a click or Enter opens what it counts. The number may be big, the words stand beside
/// or below.
class FigureLink : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Size {
        Big, ///< the one number of a page, the words below
        Middle, ///< words below
        Line, ///< in a list: words at the left, number at the right
    };

    FigureLink(Size size, const QString &words, QWidget *parent = nullptr);

    void setValue(qint64 value);
    void setUnknown(); ///< not counted yet: "–"; cannot be opened
    qint64 value() const { return m_value; } ///< -1 while unknown
    QString words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont numberFont() const;
    QString numberText() const;
    void drawBelow(QPainter &painter) const;
    void drawLine(QPainter &painter) const;

    Size m_size;
    QString m_words;
    qint64 m_value = -1;
};

} // namespace lumbung
