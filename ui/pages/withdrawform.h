// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace lumbung {

/// The reason for which a publication is withdrawn, asked for in the page itself.
class WithdrawForm : public QFrame
{
    Q_OBJECT

public:
    explicit WithdrawForm(QWidget *parent = nullptr);

    void begin(const QString &number); ///< shows itself, the focus in the reason
    QString number() const { return m_number; }

Q_SIGNALS:
    void withdrawWanted(const QString &number, const QString &reason); ///< tidied; may be empty
    void left(); ///< nothing is to be withdrawn

private:
    QString m_number;
    QLabel *m_words;
    QLineEdit *m_reason;
};

} // namespace lumbung
