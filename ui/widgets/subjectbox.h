// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/indicator.h"

#include <QComboBox>

namespace lumbung {

/// What is counted: the definitions of the indicator, the official one first, then each type and all of them. The
/// sentence of the chosen one is its help.
class SubjectBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SubjectBox(QWidget *parent = nullptr);

    void setSubject(const QString &subject); ///< id of a definition, "type:producer", "type:" for all; see subject()
    QString subject() const { return currentData().toString(); }
    const Variant *variant() const { return findVariant(subject()); } ///< null for a type
    Filter filter(const QDate &asOf, const QDateTime &asKnown = {}) const; ///< those on the register on the day
    QString sentence() const; ///< what is counted, whole

    static QString ofType(const QString &code); ///< the subject of a type; "": all
};

} // namespace lumbung
