// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formsection.h"

#include <QWidget>

namespace lumbung {

class ClassificationSection;
class YearBook;
struct StandingFacts;

/// The form of a record, made from the catalogue: one section for each group, scrolled as one sheet.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(int thisYear, QWidget *parent = nullptr);

    TypedRecord typed() const;
    /// Emits nothing. The same record: stays at the book year.
    void present(const TypedRecord &typed, bool isSameRecord = false);
    QString typed(const QString &key) const; ///< of one field, in the book year shown
    void type(const QString &key, const QString &typed); ///< as if typed by hand
    int bookYear() const; ///< the one shown

    void showOutcome(const StandingFacts &facts);
    void showFindings(const Findings &findings, bool all);

    const QList<FormSection *> &sections() const { return m_sections; }
    QList<Finding> findingsOf(const FormSection *section) const;
    FormSection *sectionOf(const QWidget *widget) const; ///< null outside the form
    FieldRow *rowOf(const QWidget *widget) const; ///< null when it is no field's
    bool goTo(const QString &key, int bookYear = 0); ///< sets the focus; false when there is no such field, or not now

Q_SIGNALS:
    void edited();

private:
    FormSection *placeOf(const Finding &finding) const;
    FieldRow *reveal(const QString &key, int bookYear) const;

    YearBook *m_years;
    ClassificationSection *m_classification = nullptr;
    QList<FormSection *> m_sections;
    QHash<const FormSection *, QList<Finding>> m_findings;
};

} // namespace lumbung
