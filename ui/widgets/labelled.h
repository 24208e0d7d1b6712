// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace lumbung {

/// A label and its field, kept together when a line is broken. The field is spoken of by the words of the label.
QWidget *labelled(const QString &words, QWidget *field, QWidget *parent);

} // namespace lumbung
