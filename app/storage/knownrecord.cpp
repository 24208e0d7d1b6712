// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/knownrecord.h"

#include "app/domain/fields.h"
#include "app/storage/columns.h"
#include "app/storage/recordreader.h"
#include "app/storage/statement.h"

#include <QSet>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Result<void> putFieldsBack(const Connection &connection, Cooperative &record, const QDateTime &asKnown)
{
    Result<Statement> changes
        = connection.prepare(u"select h.field, h.old_value from change h join action a on a.id = h.action_id"
                             " where h.cooperative_id = ? and a.at > ? order by h.id"_s);
    if (!changes)
        return changes.error();
    changes->bind(record.id).bind(asKnown.toMSecsSinceEpoch());
    const Result<QList<std::pair<QString, QString>>> replaced
        = changes->rows([](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!replaced)
        return replaced.error();
    const QString name = record.name;
    QSet<QString> seen;
    for (const auto &[key, value] : *replaced) {
        const Field *field = findField(key);
        if (!field || field->home != FieldHome::Cooperative || seen.contains(key))
            continue;
        seen.insert(key);
        field->set(record, storedValue(*field, value, {}));
    }
    if (record.name.isEmpty())
        record.name = name; // it was not in the register yet
    return {};
}

} // namespace

Result<Cooperative> recordAsKnown(const Connection &connection, qint64 id, const QDateTime &asKnown)
{
    Result<RecordReader> reader = RecordReader::prepare(connection, asKnown.toMSecsSinceEpoch());
    if (!reader)
        return reader.error();
    Result<Cooperative> record = reader->readAlsoAbsent(id);
    if (!record)
        return record;
    const Result<void> put = putFieldsBack(connection, *record, asKnown);
    return put ? record : Result<Cooperative>(put.error());
}

} // namespace lumbung
