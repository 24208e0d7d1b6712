// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/merge.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lumbung {

class DayEdit;
class MessageLine;

/// How two records become one: which is kept, since when, and why. Whose values are kept is chosen in the table above.
class MergeForm : public QFrame
{
    Q_OBJECT

public:
    explicit MergeForm(QWidget *parent = nullptr);

    void begin(const Cooperative &one, const Cooperative &other); ///< shows itself; the first record is kept
    bool keepsSecond() const;
    /// What is typed so far, without the fields.
    Result<MergeRequest> request() const; ///< Invalid: what is missing
    void tellError(const QString &message);

Q_SIGNALS:
    void keptChanged(); ///< the other record is to be kept
    void mergeWanted();
    void left(); ///< nothing is to be merged

private:
    void setUp();
    void showMode();

    Cooperative m_one, m_other;
    QLabel *m_words;
    QComboBox *m_kept, *m_mode;
    QLabel *m_dayLabel;
    DayEdit *m_day;
    QLineEdit *m_reason, *m_basis;
    MessageLine *m_message;
};

} // namespace lumbung
