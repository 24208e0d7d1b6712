// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statistics/chartspec.h"

#include <QWidget>

class QComboBox;

namespace lumbung {

class DayEdit;
class SubjectBox;

/// What a chart shows: what is counted, by what, where, as of when and as known when. A form of the chart shows only
/// those that mean something to it.
class ChartChoices : public QWidget
{
    Q_OBJECT

public:
    enum class Form {
        Counts, ///< bars, map and table
        Definitions, ///< side by side: each counts something else
        Trend, ///< its days are periods
    };

    explicit ChartChoices(const QDate &today, QWidget *parent = nullptr);

    void setForm(Form form);
    QWidget *orderBox() const { return m_orderBox; } ///< stands beside the forms, whose order it is
    const Variable &variable() const;
    bool isByRegency() const;
    ChartOrder order() const;
    QString region() const; ///< empty: the whole province
    Filter filter() const; ///< as all choices say; the region only where it is not counted by regency
    Filter narrowing() const; ///< day, knowledge, region and KDKMP alone, whatever is counted

Q_SIGNALS:
    void changed(); ///< count anew
    void orderChanged();
    void refused(const QString &message); ///< empty: all is well again

private:
    void fill();
    void join();
    /// Label and editor stay together when the line breaks.
    QWidget *add(const QString &words, QWidget *editor);
    Filter narrowed(Filter filter) const; ///< to the region, with or without KDKMP
    QDateTime asKnown() const;

    Form m_form = Form::Counts;
    DayEdit *m_day;
    DayEdit *m_known;
    QComboBox *m_by;
    QComboBox *m_region;
    QComboBox *m_kdkmp; ///< with, without or only the Merah Putih programme
    SubjectBox *m_subject;
    QComboBox *m_order;
    QWidget *m_byBox, *m_regionBox, *m_dayBox, *m_subjectBox, *m_orderBox; ///< with their labels
};

} // namespace lumbung
