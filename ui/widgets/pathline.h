// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace lumbung {

/// The path of a file, typed; Enter chooses it. Shown the way the computer writes paths.
class PathLine : public QLineEdit
{
    Q_OBJECT

public:
    PathLine(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    void setPath(const QString &path);
    void takeFocus();

Q_SIGNALS:
    void chosen(const QString &path);
};

/// A file that is dropped anywhere on the widget is handed over; several at once are not taken. Call it when the
/// widget has its fields: they would take the file for a text.
void letDrop(QWidget *target, std::function<void(const QString &path)> dropped);

} // namespace lumbung
