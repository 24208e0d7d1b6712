// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitelists.h"

#include "app/base/text.h"
#include "app/domain/fields.h"
#include "app/storage/columns.h"
#include "app/storage/moments.h"
#include "app/storage/recordreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearestWanted = 300; // candidates of a search that matched nothing
constexpr double nearEnough = 0.55; // share of the typed trigrams that must occur
constexpr int recordsBetweenReports = 500;

struct SortColumn {
    SortKey key;
    const char *column;
};

constexpr SortColumn sortColumns[] = {{SortKey::Name, "c.name_key"}, {SortKey::Regency, "s.regency"},
    {SortKey::Type, "s.type"}, {SortKey::Group, "s.group_code"}, {SortKey::Status, "s.status"},
    {SortKey::Kind, "s.kind"}, {SortKey::LegalDate, "c.legal_date"}, {SortKey::Nik, "c.nik"},
    {SortKey::LegalNumber, "c.legal_key"}, {SortKey::Id, "c.id"}};

QString sortColumn(SortKey key)
{
    return QString::fromLatin1(std::ranges::find(sortColumns, key, &SortColumn::key)->column);
}

/// Equal ones by name, then in the order of entry.
QString orderBy(const Sort &sort)
{
    const QString direction = sort.descending ? u" desc"_s : QString();
    const QString first = sortColumn(sort.key) + direction;
    if (sort.key == SortKey::Id)
        return first;
    return sort.key == SortKey::Name ? QString(first + u", c.id"_s + direction)
                                     : QString(first + u", c.name_key, c.id"_s);
}

bool sortsByStanding(SortKey key)
{
    return sortColumn(key).startsWith("s."_L1);
}

QSet<QString> trigramsOf(const QString &folded)
{
    QSet<QString> trigrams;
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        for (qsizetype i = 0; i + 3 <= word.size(); ++i)
            trigrams.insert(word.mid(i, 3));
    }
    return trigrams;
}

Error cancelledError()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Storage", "Cancelled. Nothing was changed.")};
}

} // namespace

Result<QList<qint64>> SqliteLists::ids(const Filter &filter, const Sort &sort, Progress &progress) const
{
    const Connection::CancelGuard guard(*m_connection, progress);
    const SqlFilter conditions(filter);
    Result<QList<qint64>> found = idsOf(conditions, sort);
    if (found && found->isEmpty() && !conditions.looseMatch().isEmpty())
        return nearIds(conditions, filter.text);
    return found;
}

Result<QList<qint64>> SqliteLists::idsOf(const SqlFilter &filter, const Sort &sort) const
{
    const bool needsStanding = filter.needsStanding() || sortsByStanding(sort.key);
    const QString where = needsStanding ? filter.where() : filter.whereOfCooperatives();
    QString sql = "select c.id from "_L1 + (needsStanding ? filter.from(true) : filter.fromCooperatives());
    sql += " where "_L1 + where + " order by "_L1 + orderBy(sort);
    Result<Statement> statement = m_connection->prepare(sql);
    if (!statement)
        return statement.error();
    filter.bind(*statement);
    return statement->rows([](const Statement &row) { return row.integer(0); });
}

/// Nothing has every typed word: what shares most of its letters is shown instead, the nearest first.
Result<QList<qint64>> SqliteLists::nearIds(SqlFilter filter, const QString &typed) const
{
    filter.loosen(filter.looseMatch());
    Result<Statement> statement = m_connection->prepare(
        u"select c.id, c.name_key || ' ' || f.place from %1 where %2 order by bm25(search) limit %3"_s.arg(
            filter.from(true), filter.where(), QString::number(nearestWanted)));
    if (!statement)
        return statement.error();
    filter.bind(*statement);
    const QSet<QString> wanted = trigramsOf(text::folded(typed));
    const Result<QList<std::pair<double, qint64>>> candidates = statement->rows([&wanted](const Statement &row) {
        QSet<QString> shared = trigramsOf(row.text(1));
        shared.intersect(wanted);
        const double share
            = wanted.isEmpty() ? 0 : static_cast<double>(shared.size()) / static_cast<double>(wanted.size());
        return std::pair(-share, row.integer(0));
    });
    if (!candidates)
        return candidates.error();
    QList<std::pair<double, qint64>> nearest = *candidates;
    std::ranges::sort(nearest);
    QList<qint64> ids;
    for (const auto &[share, id] : std::as_const(nearest)) {
        if (-share >= nearEnough)
            ids.append(id);
    }
    return ids;
}

Result<QList<RegisterRow>> SqliteLists::rows(
    const QList<qint64> &ids, const QDate &asOf, const QDateTime &asKnown) const
{
    QStringList facts = columnsOf(FieldHome::Standing);
    for (QString &column : facts)
        column.prepend("s."_L1);
    Result<Statement> statement = m_connection->prepare(
        u"select c.name, c.nik, c.legal_number, c.legal_date, c.village, c.village_text, c.district, c.district_text, "
        u"%1"
        " from cooperative c left join standing s on s.cooperative_id = c.id and %2 where c.id = ?"_s.arg(
            facts.join(", "_L1), holdsOn(asOf, asKnown)));
    if (!statement)
        return statement.error();
    QList<RegisterRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        statement->reset();
        statement->bind(id);
        const Result<bool> found = statement->step();
        if (!found)
            return found.error();
        RegisterRow row;
        row.id = id;
        if (*found) {
            row.name = statement->text(0);
            row.nik = statement->text(1);
            row.legalNumber = statement->text(2);
            row.legalDate = QDate::fromString(statement->text(3), Qt::ISODate);
            row.village = statement->text(4).isEmpty() ? statement->text(5) : statement->text(4);
            row.district = statement->text(6).isEmpty() ? statement->text(7) : statement->text(6);
            int column = 8;
            Cooperative carrier;
            for (const Field &field : cooperativeFields()) {
                if (field.home != FieldHome::Standing)
                    continue;
                field.set(carrier,
                    isNumeric(field) ? storedValue(field, {}, statement->optionalInteger(column))
                                     : storedValue(field, statement->text(column), {}));
                ++column;
            }
            row.facts = carrier.facts;
        }
        rows.append(row);
    }
    return rows;
}

Result<void> SqliteLists::visit(const Filter &filter, bool withPersonal, Progress &progress,
    const std::function<Result<void>(const Cooperative &)> &visitor) const
{
    const Result<QList<qint64>> wanted = ids(filter, Sort{}, progress);
    if (!wanted)
        return wanted.error();
    Result<RecordReader> reader = RecordReader::prepare(*m_connection);
    if (!reader)
        return reader.error();
    qint64 done = 0;
    for (const qint64 id : *wanted) {
        if (progress.isCancelled())
            return cancelledError();
        if (done % recordsBetweenReports == 0) {
            progress.report(done, wanted->size(), QCoreApplication::translate("Storage", "Reading the cooperatives"));
        }
        Result<Cooperative> record = reader->readAlsoAbsent(id, withPersonal);
        if (!record)
            return record.error();
        if (filter.asOf.isValid() || filter.asKnown.isValid()) {
            const Result<Timeline> line = reader->timeline(id, filter.asKnown);
            if (!line)
                return line.error();
            const Standing *then = filter.asOf.isValid() ? line->at(filter.asOf) : nullptr;
            record->facts = then ? then->facts : line->current();
        }
        if (const Result<void> visited = visitor(*record); !visited)
            return visited.error();
        ++done;
    }
    return {};
}

} // namespace lumbung
