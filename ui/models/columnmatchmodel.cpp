// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columnmatchmodel.h"

#include "app/base/text.h"
#include "ui/models/sheetmodel.h"
#include "ui/theme.h"

#include <QColor>
#include <QFont>

#include <algorithm>

namespace lumbung {

namespace {

constexpr double sureFrom = 0.75; ///< below it a match is shown as one to be looked at

} // namespace

QString originTitle(MatchOrigin origin)
{
    switch (origin) {
    case MatchOrigin::None:
        break;
    case MatchOrigin::Heading:
        return ColumnMatchModel::tr("heading", "why a column is taken for a field");
    case MatchOrigin::Values:
        return ColumnMatchModel::tr("values", "why a column is taken for a field");
    case MatchOrigin::Remembered:
        return ColumnMatchModel::tr("remembered", "why a column is taken for a field");
    case MatchOrigin::Chosen:
        return ColumnMatchModel::tr("chosen", "why a column is taken for a field");
    }
    return {};
}

void ColumnMatchModel::setPlan(const SheetPlan &plan, int columns)
{
    int last = columns;
    for (const ColumnMatch &match : plan.columns)
        last = std::max(last, match.column + 1);
    if (last == m_columns) {
        m_plan = plan;
        if (m_columns > 0)
            Q_EMIT dataChanged(index(0, 0), index(Why, m_columns - 1));
        return;
    }
    beginResetModel();
    m_plan = plan;
    m_columns = last;
    endResetModel();
}

const ColumnMatch *ColumnMatchModel::at(int column) const
{
    const auto found = std::ranges::find(m_plan.columns, column, &ColumnMatch::column);
    return found == m_plan.columns.cend() ? nullptr : &*found;
}

int ColumnMatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Why + 1;
}

int ColumnMatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString ColumnMatchModel::textAt(int line, const ColumnMatch &match) const
{
    if (line == Heading)
        return text::tidied(match.heading);
    if (match.field.isEmpty())
        return line == Field ? tr("(not taken over)") : QString();
    if (line == Field)
        return match.bookYear > 0
            ? tr("%1, %2", "field and book year").arg(importFieldTitle(match.field), QString::number(match.bookYear))
            : importFieldTitle(match.field);
    const QString origin = originTitle(match.origin);
    if (match.origin == MatchOrigin::Chosen)
        return origin;
    return tr("%1, %2 sure", "why, and how sure: 95 %").arg(origin, text::percent(match.confidence, 0));
}

QVariant ColumnMatchModel::data(const QModelIndex &index, int role) const
{
    const ColumnMatch *match = index.isValid() ? at(index.column()) : nullptr;
    if (!match)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), *match);
    case Qt::EditRole:
        return index.row() == Field ? match->field : textAt(index.row(), *match);
    case Qt::ToolTipRole:
        return (index.row() == Heading ? match->heading : match->why).toHtmlEscaped();
    case Qt::ForegroundRole:
        if (index.row() == Field && match->field.isEmpty())
            return theme::subdued();
        if (index.row() == Why)
            return match->confidence < sureFrom && match->origin != MatchOrigin::Chosen ? theme::warning()
                                                                                        : theme::subdued();
        return {};
    case Qt::FontRole:
        if (index.row() == Field) {
            QFont bold;
            bold.setBold(!match->field.isEmpty());
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant ColumnMatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return columnLetters(section);
    return section == Heading ? tr("Heading") : section == Field ? tr("Field") : tr("Why");
}

Qt::ItemFlags ColumnMatchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.row() == Field && at(index.column()) ? usual | Qt::ItemIsEditable : usual;
}

bool ColumnMatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ColumnMatch *match = role == Qt::EditRole && index.row() == Field ? at(index.column()) : nullptr;
    if (!match)
        return false;
    const QString field = value.toString();
    if (!field.isEmpty() && !isImportField(field))
        return false;
    if (field != match->field)
        Q_EMIT fieldChosen(match->column, field);
    return true;
}

} // namespace lumbung
