// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readtable.h"

#include "ui/actions.h"
#include "ui/models/tabtext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <utility>

namespace lumbung {

void setUpReadTable(QTableView *table, QAbstractItemModel *model, const QString &name, const QString &title)
{
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void setLetterWidths(QTableView *table, std::initializer_list<int> letters)
{
    const int letter = table->fontMetrics().averageCharWidth();
    int column = 0;
    for (const int wanted : letters)
        table->setColumnWidth(column++, letter * wanted);
    table->horizontalHeader()->setStretchLastSection(true);
}

void letCopy(QTableView *table)
{
    const std::pair<ActionId, bool> ways[] = {{ActionId::Copy, false}, {ActionId::CopyWithHeadings, true}};
    for (const auto &[id, withHeadings] : ways) {
        QAction *copy = makeAction(id, table);
        copy->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(copy, &QAction::triggered, table, [table, with = withHeadings] {
            QGuiApplication::clipboard()->setText(tabtext::ofSelection(*table->selectionModel(), with));
        });
    }
}

} // namespace lumbung
