// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tabtext.h"

#include "app/base/csv.h"
#include "ui/models/registercolumns.h"

#include <QCoreApplication>
#include <QItemSelectionModel>

#include <algorithm>

namespace lumbung::tabtext {

using namespace Qt::StringLiterals;

namespace {

QString cellText(QString value)
{
    for (const char16_t breaking : {u'\t', u'\n', u'\r'})
        value.replace(QChar(breaking), u' ');
    return csv::neutralised(value);
}

QString headingLine(const QList<int> &columns)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(registerColumns().at(column).heading());
    return line(cells);
}

} // namespace

QString line(const QStringList &cells)
{
    QStringList safe;
    safe.reserve(cells.size());
    std::ranges::transform(cells, std::back_inserter(safe), cellText);
    return safe.join(u'\t') + u'\n';
}

QString ofSelection(const QItemSelectionModel &selection, bool withHeaders)
{
    QModelIndexList indexes = selection.selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    if (indexes.isEmpty())
        return {};
    const QAbstractItemModel &model = *selection.model();
    QString text;
    QStringList cells, headings;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        cells.append(model.data(indexes[i], Qt::EditRole).toString());
        if (text.isEmpty())
            headings.append(model.headerData(indexes[i].column(), Qt::Horizontal).toString());
        const bool isLast = i + 1 == indexes.size() || indexes[i + 1].row() != indexes[i].row();
        if (!isLast)
            continue;
        if (withHeaders && text.isEmpty())
            text = line(headings);
        text += line(cells);
        cells.clear();
    }
    return text;
}

Result<QString> ofRegister(Store &store, const QList<qint64> &ids, const Filter &filter, const QList<int> &columns,
    bool withHeaders, Progress &progress)
{
    constexpr qsizetype atOnce = 1000;
    const auto lists = store.lists();
    if (!lists)
        return lists.error();
    QString text = withHeaders ? headingLine(columns) : QString();
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("TabText", "Copying was stopped.")};
        progress.report(first, ids.size(), QCoreApplication::translate("TabText", "Copying rows"));
        const Result<QList<RegisterRow>> rows = (*lists)->rows(ids.mid(first, atOnce), filter.asOf, filter.asKnown);
        if (!rows)
            return rows.error();
        for (const RegisterRow &row : *rows) {
            QStringList cells;
            for (const int column : columns)
                cells.append(registerColumns().at(column).text(row));
            text += line(cells);
        }
    }
    return text;
}

} // namespace lumbung::tabtext
