// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPair>
#include <QPushButton>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace lumbung {

/// A button that says what is chosen and opens a list of which any number can be ticked. Keys: Space, Enter, Down or F4
/// open it; typing narrows it; Space or Enter ticks; Esc closes.
class FilterChooser : public QPushButton
{
    Q_OBJECT

public:
    using Entry = QPair<QString, QString>; ///< code and label

    FilterChooser(QString title, QList<Entry> entries, QWidget *parent = nullptr);

    void setChosen(const QStringList &codes); ///< emits nothing; a code that is not in the list is added to it
    QStringList chosen() const { return m_chosen; } ///< in list order
    void open();

Q_SIGNALS:
    void chosenChanged(const QStringList &codes);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(const QString &code);
    void showChosen();
    QString labelOf(const QString &code) const;

    QString m_title;
    QList<Entry> m_entries;
    QStringList m_chosen;
};

/// The opened list.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(const QList<FilterChooser::Entry> &entries, const QStringList &chosen, QWidget *parent);

Q_SIGNALS:
    void toggled(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void toggleItem(QListWidgetItem *item);
    bool handleKey(int key);
    void step(int by);

    QLineEdit *m_search;
    QListWidget *m_list;
    Qt::CheckState m_pressed = Qt::Unchecked; ///< of the entry pressed, before the click
};

} // namespace lumbung
