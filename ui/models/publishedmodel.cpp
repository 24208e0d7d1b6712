// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/publishedmodel.h"

#include "app/base/text.h"

#include <QFont>

namespace lumbung {

void PublishedModel::setPublication(const Publication &publication)
{
    beginResetModel();
    m_publication = publication;
    endResetModel();
}

std::optional<QString> PublishedModel::regencyAt(int row) const
{
    return isTotal(row) ? std::nullopt : std::optional(m_publication.regencies.at(row).code);
}

std::optional<QString> PublishedModel::kindAt(int column) const
{
    return column < FirstKind ? std::nullopt : std::optional(m_publication.kinds.at(column - FirstKind).code);
}

qint64 PublishedModel::figureAt(const QModelIndex &index) const
{
    const std::optional<QString> regency = regencyAt(index.row()), kind = kindAt(index.column());
    if (regency)
        return kind ? m_publication.count(*regency, *kind) : m_publication.regencyTotal(*regency);
    return kind ? m_publication.kindTotal(*kind) : m_publication.total();
}

QString PublishedModel::placeAt(const QModelIndex &index) const
{
    const QString regency = isTotal(index.row()) ? tr("all regencies") : m_publication.regencies.at(index.row()).label;
    if (index.column() < FirstKind)
        return regency;
    return tr("%1, %2", "regency and kind").arg(regency, m_publication.kinds.at(index.column() - FirstKind).label);
}

int PublishedModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_publication.number.isEmpty())
        return 0;
    return static_cast<int>(m_publication.regencies.size()) + 1;
}

int PublishedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstKind + static_cast<int>(m_publication.kinds.size());
}

QString PublishedModel::text(const QModelIndex &index) const
{
    switch (index.column()) {
    case Code:
        return isTotal(index.row()) ? QString() : m_publication.regencies.at(index.row()).code;
    case Name:
        return isTotal(index.row()) ? tr("All") : m_publication.regencies.at(index.row()).label;
    default:
        return text::number(figureAt(index));
    }
}

QVariant PublishedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole:
        return index.column() < Total ? QVariant(text(index)) : QVariant(qlonglong(figureAt(index)));
    case Qt::ToolTipRole:
        return text(index).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() < Total ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isTotal(index.row()));
        return isTotal(index.row()) ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant PublishedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section < Total ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Regency or city");
    case Total:
        return tr("Total");
    default:
        return m_publication.kinds.value(section - FirstKind).label;
    }
}

} // namespace lumbung
