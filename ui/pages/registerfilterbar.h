// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace lumbung {

class DayEdit;
class FilterChooser;

/// Which cooperatives are wanted, typed and chosen: search box, a chooser for each dated field, the day. Parts of a
/// filter that have no editor here stay as they are until all is cleared.
class RegisterFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterFilterBar(QWidget *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter); ///< emits nothing
    void clear(); ///< no filter at all; emits changed()
    void focusSearch();
    static bool isEmpty(const Filter &filter) { return filter == Filter(); }
    /// Whether everything the filter asks for can be seen in the bar; a definition may ask for more.
    static bool showsAllOf(Filter filter);

Q_SIGNALS:
    void changed(const lumbung::Filter &filter);
    void listEntered(); ///< Down or Enter in the search box: on to the table
    void dayRefused(const QString &message); ///< empty: all is well again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChooser(QLayout *layout, const QString &field);
    void showFilter();
    void take(const Filter &filter);

    Filter m_filter;
    QTimer m_typing; ///< the search begins when the typing pauses
    QLineEdit *m_search;
    QHash<QString, FilterChooser *> m_choosers; ///< by field
    QCheckBox *m_registered;
    DayEdit *m_day;
    QPushButton *m_clear;
};

} // namespace lumbung
