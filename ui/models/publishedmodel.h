// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/publication.h"

#include <QAbstractTableModel>

#include <optional>

namespace lumbung {

/// The figures of a publication: a row for each regency and one for all, a column for all kinds and one for each.
/// Labels are those it was published with.
class PublishedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPublication(const Publication &publication);
    const Publication &publication() const { return m_publication; }

    std::optional<QString> regencyAt(int row) const; ///< nothing: all
    std::optional<QString> kindAt(int column) const; ///< nothing: all
    qint64 figureAt(const QModelIndex &index) const; ///< of a name: of its whole row
    QString placeAt(const QModelIndex &index) const; ///< "Kab. Cilacap, Jenis Pertama"

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column {
        Code,
        Name,
        Total,
        FirstKind,
    };

    bool isTotal(int row) const { return row == m_publication.regencies.size(); }
    QString text(const QModelIndex &index) const;

    Publication m_publication;
};

} // namespace lumbung
