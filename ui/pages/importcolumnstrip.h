// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importdraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace lumbung {

/// One column in words: what it is taken for and why, and how what stands in it is read: unit, order of days, whether
/// an empty cell empties the field.
class ImportColumnStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnStrip(QWidget *parent = nullptr);

    void showColumn(const ColumnMatch *match); ///< null: nothing

Q_SIGNALS:
    void unitChosen(const QString &field, qint64 unit);
    void orderChosen(int column, lumbung::DateOrder order);
    void erasingChosen(int column, bool erases);

private:
    ColumnMatch m_match;
    QLabel *m_words;
    QLabel *m_unitLabel;
    QComboBox *m_unit;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QCheckBox *m_erases;
};

} // namespace lumbung
