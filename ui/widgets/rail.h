// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QIcon;
class QVBoxLayout;

namespace lumbung {

/// The pages, one button each: icon and word; the current one is marked.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addEntry(const QIcon &icon, const QString &title, const QString &key);
    void clear();
    void setCurrent(int index);
    int currentIndex() const;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
    QVBoxLayout *m_layout;
};

} // namespace lumbung
