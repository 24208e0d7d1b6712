// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

/// Finds words on the screen that have less room than they need.
namespace lumbung::testing {

/// What is said about a widget whose text does not fit; empty when it does.
inline QString tooSmall(const QWidget &widget, const QString &text, const QSize &wanted)
{
    if (widget.width() >= wanted.width() && widget.height() >= wanted.height())
        return {};
    return QStringLiteral("%1 “%2” has %3 x %4 and needs %5 x %6")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(wanted.width())
        .arg(wanted.height());
}

inline QStringList clippedIn(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return {tooSmall(label, label.text(), label.minimumSizeHint())};
    int widest = 0; // a word is never broken
    for (const QString &word : label.text().split(QLatin1Char(' ')))
        widest = qMax(widest, label.fontMetrics().horizontalAdvance(word));
    return {tooSmall(label, label.text(), QSize(widest, label.heightForWidth(label.width())))};
}

inline QStringList clippedIn(const QHeaderView &header)
{
    QStringList found;
    for (int section = 0; section < header.count(); ++section) {
        const int wanted = header.sectionSizeHint(section);
        if (header.orientation() == Qt::Horizontal && !header.isSectionHidden(section)
            && header.sectionSize(section) < wanted) {
            found.append(QStringLiteral("heading “%1” has %2 and needs %3")
                             .arg(header.model()->headerData(section, Qt::Horizontal).toString())
                             .arg(header.sectionSize(section))
                             .arg(wanted));
        }
    }
    return found;
}

inline QStringList clippedIn(const QTabBar &tabs)
{
    QStringList found;
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (tabs.tabRect(tab).width() < tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab)) + 8)
            found.append(QStringLiteral("tab “%1”").arg(tabs.tabText(tab)));
    }
    return found;
}

inline QStringList clippedIn(const QWidget &widget)
{
    const auto textWidth = [&widget](const QString &text) { return widget.fontMetrics().horizontalAdvance(text); };
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return clippedIn(*label);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return clippedIn(*header);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return clippedIn(*tabs);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const QSize wanted = button->text().isEmpty() ? QSize() : button->minimumSizeHint();
        return {tooSmall(widget, button->text(), wanted)};
    }
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return {tooSmall(widget, box->title(), QSize(textWidth(box->title()) + 8, 0))};
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return {tooSmall(widget, combo->currentText(), QSize(textWidth(combo->currentText()) + 24, 0))};
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return {tooSmall(widget, edit->placeholderText(), QSize(textWidth(edit->placeholderText()) + 8, 0))};
    return {};
}

/// A case for each language, for tests of what is on the screen.
inline void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Indonesian") << QStringLiteral("id");
    QTest::newRow("English") << QStringLiteral("en");
}

/// All that is clipped in a widget and what stands in it, a sentence each.
inline QStringList clippedTexts(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible())
            found.append(clippedIn(*widget));
    }
    found.removeAll(QString());
    return found;
}

} // namespace lumbung::testing
