// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace lumbung {

class CodeList;

/// A short list answered with single keys: one entry (Y, T) or several (1, 2, 3). Arrow keys move, Space chooses,
/// Backspace takes the answer away. One stop of the Tab key.
class ChoiceBox : public QWidget
{
    Q_OBJECT

public:
    /// The list must live longer.
    ChoiceBox(const CodeList &list, bool isMultiple, QWidget *parent = nullptr);

    QString codes() const; ///< joined by ",", in list order; empty: not answered
    void setCodes(const QString &codes); ///< emits nothing

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractButton *makeButton(int place);
    int placeFor(const QString &typed) const;
    bool handleKey(QKeyEvent *event);
    void choose(int place);
    void moveTo(int place);
    void setStop(int place);

    const CodeList &m_list;
    const bool m_isMultiple;
    QList<QAbstractButton *> m_buttons; ///< one for each entry
    int m_stop = 0; ///< the button at which Tab stops
};

} // namespace lumbung
