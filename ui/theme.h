// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;
class QWidget;

/// How everything looks: one style, a calm palette in light and dark, icons that follow it, the size of the text.
namespace lumbung::theme {

/// Fusion with our palette. `appearance`: "light", "dark", or else as the desktop has it.
void apply(QApplication &application, const QString &appearance);
/// Points added to the font the program was started with. Everything shown follows at once.
void setTextSize(QApplication &application, int addedPoints);

bool isDark(); ///< by the palette in use

/// resources/icons/<name>.svg in the colour of the palette in use, also after it changes.
QIcon icon(const QString &name);

/// Colours with a meaning, readable on the palette in use. Never the only sign.
QColor accent();
QColor error();
QColor warning();
QColor success();
QColor subdued(); ///< secondary text

/// `factor` times the application's font on this widget, also when that changes.
void scaleFont(QWidget *widget, double factor, bool isBold = false);
/// Secondary text: drawn in the subdued colour.
void subdue(QWidget *widget);

} // namespace lumbung::theme
