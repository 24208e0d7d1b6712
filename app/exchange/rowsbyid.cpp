// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rowsbyid.h"

#include "app/exchange/cellparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

Result<RowsById> RowsById::open(const QString &path, ListKind kind, Progress &progress)
{
    Result<ListFile> file = ListFile::open(path, kind);
    if (!file)
        return file.error();

    RowsById rows;
    rows.m_file = *std::move(file);
    rows.m_next.reserve(rows.m_file.rowCount());
    const int idColumn = rows.m_file.mapping().column(u"externalId"_s);
    for (int row = 0; row < rows.m_file.rowCount(); ++row) {
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled, importCancelled()};
        rows.m_next.append(-1);
        const QString id = CellParser::written(rows.m_file.cell(row, idColumn));
        if (id.isEmpty() && isBlankRow(rows.m_file.cells(row)))
            continue;
        const auto chain = rows.m_chains.find(id);
        if (chain == rows.m_chains.end()) {
            rows.m_chains.insert(id, {row, row, false});
        } else {
            rows.m_next[chain->last] = row;
            chain->last = row;
        }
    }
    return rows;
}

QList<int> RowsById::rowsOf(const QString &id) const
{
    QList<int> rows;
    const auto chain = id.isEmpty() ? m_chains.cend() : m_chains.constFind(id);
    if (chain == m_chains.cend())
        return rows;
    for (int row = chain->first; row >= 0; row = m_next[row])
        rows.append(row);
    return rows;
}

void RowsById::claim(const QString &id)
{
    const auto chain = id.isEmpty() ? m_chains.end() : m_chains.find(id);
    if (chain != m_chains.end())
        chain->isClaimed = true;
}

RowsById::Unclaimed RowsById::unclaimed() const
{
    Unclaimed unclaimed;
    int firstRow = m_file.rowCount();
    for (const Chain &chain : m_chains) {
        if (chain.isClaimed)
            continue;
        firstRow = std::min(firstRow, chain.first);
        for (int row = chain.first; row >= 0; row = m_next[row])
            ++unclaimed.rows;
    }
    if (unclaimed.rows > 0)
        unclaimed.firstLine = m_file.line(firstRow);
    return unclaimed;
}

} // namespace lumbung
