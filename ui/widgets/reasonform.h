// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace lumbung {

enum class ActionId;

/// The reason for something that cannot be taken back, asked for in the page itself. Hidden until begin().
class ReasonForm : public QFrame
{
    Q_OBJECT

public:
    /// `name` is that of the line in which the reason is typed; `help` says what becomes of it.
    ReasonForm(ActionId done, const QString &name, const QString &help, QWidget *parent = nullptr);

    void begin(const QString &words); ///< shows itself with what will happen, the focus in the reason

Q_SIGNALS:
    void given(const QString &reason); ///< tidied; may be empty
    void left(); ///< nothing is to be done

private:
    QLabel *m_words;
    QLineEdit *m_reason;
};

} // namespace lumbung
