// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"
#include "ui/models/structmodel.h"

#include <QStringList>

namespace lumbung {

/// A field of two records, side by side.
struct ComparedField {
    QString key; ///< as MergeRequest::fromAbsorbed names it
    QString title;
    QString one, other; ///< as the person reads them
    bool differs = false;
    bool takesOther = false; ///< when merged: the value of the second record is kept
};

/// All fields that one of two records has, in form order; officers as one.
QList<ComparedField> comparedFields(const Cooperative &one, const Cooperative &other);

/// Two records field by field; what differs is bold and marked. While a merger is prepared a column says whose value is
/// kept, and choose() changes it.
class ComparisonModel : public StructModel<ComparedField>
{
    Q_OBJECT

public:
    explicit ComparisonModel(QObject *parent = nullptr);

    void show(const Cooperative &one, const Cooperative &other);
    void setMerging(bool isMerging) { m_isMerging = isMerging; }
    void chooseOnly(const QStringList &keys); ///< these are the second record's
    void choose(int row); ///< the other one's value, where they differ
    QStringList chosen() const; ///< keys whose value is the second record's

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool m_isMerging = false;
};

} // namespace lumbung
