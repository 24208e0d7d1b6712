// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fields.h"

#include <QObject>

class QWidget;

namespace lumbung {

/// The editor of one field. What is typed stays as typed, right or wrong; reading it is not its business
/// (see TypedRecord). The widget's objectName is the field's key, its accessible name the field's title.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    FieldEditor(const FieldInfo &field, QWidget *widget);

    const FieldInfo &field() const { return m_field; }
    QWidget *widget() const { return m_widget; }

    virtual QString typed() const = 0; ///< a code, or the text as typed
    virtual void setTyped(const QString &typed) = 0; ///< emits nothing
    virtual void setParentCode(const QString &code); ///< regions: only entries below it are offered
    virtual bool isChoosing() const; ///< a list is open: what is typed is not meant yet
    /// The focus goes elsewhere: what can be read is shown tidied; edited() if that is another text.
    virtual void leave();

Q_SIGNALS:
    void edited();

private:
    const FieldInfo &m_field;
    QWidget *m_widget;
};

/// The editor that fits the field's type, owned by its widget; the field must live longer (the catalogue does).
FieldEditor *makeFieldEditor(const FieldInfo &field, QWidget *parent);

} // namespace lumbung
