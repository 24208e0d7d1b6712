// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/secondcoding.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace lumbung {

class FilterChooser;

/// What is to be drawn: name, share, seed, and from which regencies and groups.
class SampleForm : public QWidget
{
    Q_OBJECT

public:
    explicit SampleForm(QWidget *parent = nullptr);

    void begin(const QString &name, int seed, const QStringList &regencies, const QStringList &groups);
    SampleRequest request() const;

Q_SIGNALS:
    void drawWanted();
    void left(); ///< nothing is to be drawn

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSpinBox *addNumber(const QString &name, int smallest, int largest);

    QLineEdit *m_name;
    QSpinBox *m_share;
    QSpinBox *m_seed;
    FilterChooser *m_regencies;
    FilterChooser *m_groups;
};

} // namespace lumbung
