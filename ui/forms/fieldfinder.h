// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/codelist.h"

#include <QFrame>
#include <QPointer>

#include <memory>

namespace lumbung {

class CodeEdit;

/// Goes to a field by typing part of its name. Enter goes there, Esc goes back.
class FieldFinder : public QFrame
{
    Q_OBJECT

public:
    /// Keys and titles of what can be gone to.
    explicit FieldFinder(const QList<CodeEntry> &places, QWidget *parent = nullptr);
    ~FieldFinder() override;

    void open(QWidget *before); ///< `before` had the focus

Q_SIGNALS:
    void placeWanted(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const std::unique_ptr<CodeList> m_places;
    CodeEdit *m_typed;
    QPointer<QWidget> m_before;
};

} // namespace lumbung
