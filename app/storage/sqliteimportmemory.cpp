// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqliteimportmemory.h"

#include "app/storage/action.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/statement.h"

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

RememberedMapping mappingFrom(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), momentFrom(row.integer(3)), row.text(4)};
}

} // namespace

Result<QList<RememberedMapping>> SqliteImportMemory::list() const
{
    Result<Statement> statement = m_connection->prepare(query(u"import_mappings"_s));
    if (!statement)
        return statement.error();
    return statement->rows(mappingFrom);
}

Result<RememberedMapping> SqliteImportMemory::find(const QString &sender, const QString &shape) const
{
    Result<Statement> statement = m_connection->prepare(query(u"import_mapping_of"_s));
    if (!statement)
        return statement.error();
    statement->bind(shape).bind(sender);
    const Result<QList<RememberedMapping>> found = statement->rows(mappingFrom);
    if (!found)
        return found.error();
    return found->value(0);
}

Result<void> SqliteImportMemory::remember(const QList<RememberedMapping> &mappings, const Author &author)
{
    QList<RememberedMapping> news;
    for (const RememberedMapping &mapping : mappings) {
        const Result<RememberedMapping> known = find(mapping.sender, mapping.shape);
        if (!known)
            return known.error();
        if (known->sender != mapping.sender || known->mapping != mapping.mapping)
            news.append(mapping);
    }
    if (news.isEmpty())
        return {};
    return inOneAction(*m_connection, m_writing, m_clock, author, u"mapping"_s, [&](qint64 action) -> Result<void> {
        for (const RememberedMapping &mapping : std::as_const(news)) {
            Result<Statement> insert = m_connection->prepare(
                u"insert into import_mapping (action_id, sender, shape, mapping) values (?, ?, ?, ?)"_s);
            if (!insert)
                return insert.error();
            insert->bind(action).bind(mapping.sender).bind(mapping.shape).bind(mapping.mapping);
            if (const Result<void> run = insert->run(); !run)
                return run;
        }
        return {};
    });
}

} // namespace lumbung
