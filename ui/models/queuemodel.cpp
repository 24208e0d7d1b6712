// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuemodel.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lumbung {

using namespace Qt::StringLiterals;

void QueueModel::setItems(QList<QueueItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int QueueModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_items, id, &QueueItem::id);
    return found == m_items.cend() ? -1 : static_cast<int>(std::distance(m_items.cbegin(), found));
}

qint64 QueueModel::idAt(int row) const
{
    return row >= 0 && row < m_items.size() ? m_items[row].id : 0;
}

void QueueModel::remove(const QList<qint64> &ids)
{
    if (ids.size() > 1) { // one by one, a view would move on to the next as often
        const QSet<qint64> gone(ids.begin(), ids.end());
        beginResetModel();
        m_items.removeIf([&gone](const QueueItem &item) { return gone.contains(item.id); });
        endResetModel();
        return;
    }
    const int row = ids.isEmpty() ? -1 : rowOf(ids.first());
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_items.removeAt(row);
    endRemoveRows();
}

void QueueModel::putFirst(const QList<QueueItem> &items)
{
    if (items.isEmpty())
        return;
    QList<qint64> ids;
    for (const QueueItem &item : items)
        ids.append(item.id);
    remove(ids);
    beginInsertRows({}, 0, static_cast<int>(items.size()) - 1);
    m_items = items + m_items;
    endInsertRows();
}

void QueueModel::putLast(qint64 id, const QString &note)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    QueueItem item = m_items[row];
    item.isSkipped = true;
    item.skipNote = note;
    remove({id});
    const int last = rowCount();
    beginInsertRows({}, last, last);
    m_items.append(item);
    endInsertRows();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Confidence)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = text(m_items[index.row()], index.column());
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Confidence)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Cooperative");
    case Regency:
        return findField(u"regency"_s)->title();
    case Group:
        return findField(u"group"_s)->title();
    case Reasons:
        return tr("Why it waits");
    case Proposed:
        return tr("Proposal");
    case Confidence:
        return tr("Confidence");
    default:
        return {};
    }
}

QString QueueModel::text(const QueueItem &item, int column) const
{
    switch (column) {
    case Name:
        return item.name;
    case Regency:
        return codeList(u"regency"_s).title(item.regency);
    case Group:
        return codeList(u"group"_s).title(item.group);
    case Reasons: {
        QStringList reasons;
        for (const QueueReason reason : item.reasons)
            reasons.append(reasonTitle(reason));
        if (item.isSkipped)
            reasons.append(tr("put off: %1").arg(item.skipNote));
        return reasons.join(", "_L1);
    }
    case Proposed:
        return item.proposedKind == "unclassified"_L1 ? tr("in doubt") : codeList(u"kind"_s).title(item.proposedKind);
    case Confidence:
        return tr("%1 %").arg(QLocale().toString(std::lround(item.confidence * 100)));
    default:
        return {};
    }
}

} // namespace lumbung
