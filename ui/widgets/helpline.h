// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace lumbung {

/// Help in a line below the page (F1): the "what's this" text of the field with the focus, or of what it stands in.
/// Asking again hides it.
class HelpLine : public QFrame
{
    Q_OBJECT

public:
    explicit HelpLine(QWidget *parent = nullptr);

    /// Looks from `focus` upwards to `page` for a text; `focus` may be null.
    void showFor(const QWidget *focus, const QWidget *page);
    void follow(const QWidget *focus, const QWidget *page); ///< the focus moved on; while hidden nothing happens
    QString text() const;

private:
    void tell(const QString &help);

    QLabel *m_text;
    QLabel *m_keys;
};

} // namespace lumbung
