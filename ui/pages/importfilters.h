// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/verdict.h"
#include "ui/widgets/filterbuttons.h"

namespace lumbung {

/// How many rows became what, as buttons: the chosen one says which rows are shown. The numbers of the kinds add up to
/// that of all; what is counted among them stands behind.
class ImportFilters : public FilterButtons
{
    Q_OBJECT

public:
    explicit ImportFilters(QWidget *parent = nullptr);

    void showCounts(const VerdictCounts &counts);
    bool wants(const RowVerdict &verdict) const;

private:
    struct Kind {
        const char *title; ///< QT_TR_NOOP
        bool (*wanted)(const RowVerdict &verdict);
        int VerdictCounts::*count;
        bool isPart; ///< of the sum
    };
    static const QList<Kind> &kinds();
    static QStringList titles();
};

} // namespace lumbung
