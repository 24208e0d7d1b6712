// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace lumbung {

/// How many of each kind, as buttons of which one is chosen: it says what is shown. The first is for all.
class FilterButtons : public QWidget
{
    Q_OBJECT

public:
    /// Their object names are the name and their place.
    FilterButtons(const QString &name, const QStringList &titles, QWidget *parent = nullptr);

    void setCount(int place, qint64 count); ///< "Refused: 12"
    void setShown(int place, bool isShown); ///< what was chosen and is hidden gives way to all
    int chosenPlace() const;
    void chooseAll(); ///< emits nothing

Q_SIGNALS:
    void chosen();

private:
    const QStringList m_titles;
    QButtonGroup *m_buttons;
};

} // namespace lumbung
