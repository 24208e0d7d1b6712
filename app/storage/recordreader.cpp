// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/recordreader.h"

#include "app/domain/fields.h"
#include "app/storage/absence.h"
#include "app/storage/columns.h"
#include "app/storage/moments.h"
#include "app/storage/sqlfilter.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstColumn = 3; // after id, revision and whether it has a standing

QString standingColumns(const QString &prefix)
{
    QStringList columns = columnsOf(FieldHome::Standing);
    for (QString &column : columns)
        column.prepend(prefix);
    return columns.join(", "_L1);
}

template <class FieldType_>
QVariant columnValue(const Statement &statement, int column, const FieldType_ &field)
{
    return isNumeric(field) ? storedValue(field, {}, statement.optionalInteger(column))
                            : storedValue(field, statement.text(column), {});
}

/// Fills the fields kept in one place from consecutive columns; answers the next column.
int fill(const Statement &statement, int column, FieldHome home, Cooperative &record)
{
    for (const Field &field : cooperativeFields()) {
        if (field.home == home)
            field.set(record, columnValue(statement, column++, field));
    }
    return column;
}

template <class Record, class Fields>
void fillAll(const Statement &statement, int column, const Fields &fields, Record &record)
{
    for (const auto &field : fields)
        field.set(record, columnValue(statement, column++, field));
}

} // namespace

RecordReader::RecordReader(const Connection &connection, Statement record, Statement contact, Statement years,
    Statement officers, Statement standings)
    : m_connection(&connection), m_record(std::move(record)), m_contact(std::move(contact)), m_years(std::move(years)),
      m_officers(std::move(officers)), m_standings(std::move(standings))
{
}

Result<RecordReader> RecordReader::prepare(const Connection &connection, std::optional<qint64> known)
{
    const auto knownIn
        = [&known](const QString &table) { return knownAt(table, known ? momentFrom(*known) : QDateTime()); };
    QStringList own = columnsOf(FieldHome::Cooperative);
    for (QString &column : own)
        column.prepend("c."_L1);
    Result<Statement> record
        = connection.prepare(u"select c.id, c.revision, s.id is not null, %1, %2 from cooperative c"
                             " left join standing s on s.cooperative_id = c.id and s.valid_to = %3"
                             " and %4 where c.id = ?"_s.arg(own.join(", "_L1), standingColumns(u"s."_s),
                                 QString::number(openDay), knownIn(u"s"_s)));
    if (!record)
        return record.error();
    Result<Statement> contact = connection.prepare(u"select %1 from contact where cooperative_id = ? and %2"_s.arg(
        columnsOf(FieldHome::Contact).join(", "_L1), knownIn(u"contact"_s)));
    if (!contact)
        return contact.error();
    Result<Statement> years = connection.prepare(
        u"select book_year, %1 from yearly where cooperative_id = ? and %2 order by book_year"_s.arg(
            yearlyColumns().join(", "_L1), knownIn(u"yearly"_s)));
    if (!years)
        return years.error();
    Result<Statement> officers
        = connection.prepare(u"select %1 from officer where cooperative_id = ? and %2 order by position"_s.arg(
            officerColumns().join(", "_L1), knownIn(u"officer"_s)));
    if (!officers)
        return officers.error();
    Result<Statement> standings = connection.prepare(
        u"select id, valid_from, valid_to, recorded_at, superseded_at, event, basis, %1 from standing"
        " where cooperative_id = ? and recorded_at <= ? and superseded_at > ? order by valid_from"_s.arg(
            standingColumns({})));
    if (!standings)
        return standings.error();
    return RecordReader(connection, *std::move(record), *std::move(contact), *std::move(years), *std::move(officers),
        *std::move(standings));
}

Result<Cooperative> RecordReader::readRow(qint64 id)
{
    m_record.reset();
    m_record.bind(id);
    const Result<bool> found = m_record.step();
    if (!found)
        return found.error();
    if (!*found) {
        m_record.reset();
        return Error{Error::Kind::NotFound,
            QCoreApplication::translate("Storage", "There is no cooperative with the number %1 in this register.")
                .arg(id)};
    }
    Cooperative record;
    record.id = m_record.integer(0);
    record.revision = static_cast<int>(m_record.integer(1));
    m_isPresent = m_record.integer(2) != 0;
    const int next = fill(m_record, firstColumn, FieldHome::Cooperative, record);
    if (m_isPresent)
        fill(m_record, next, FieldHome::Standing, record);
    m_record.reset();
    return record;
}

Result<Cooperative> RecordReader::read(qint64 id, bool withPersonal)
{
    Result<Cooperative> record = readAlsoAbsent(id, withPersonal);
    if (!record || m_isPresent)
        return record;
    return absenceOf(*m_connection, id);
}

Result<Cooperative> RecordReader::readAlsoAbsent(qint64 id, bool withPersonal)
{
    Result<Cooperative> record = readRow(id);
    if (!record)
        return record;
    if (const Result<void> years = readYears(*record); !years)
        return years.error();
    if (!withPersonal)
        return record;
    if (const Result<void> contact = readContact(*record); !contact)
        return contact.error();
    if (const Result<void> officers = readOfficers(*record); !officers)
        return officers.error();
    return record;
}

Result<void> RecordReader::readContact(Cooperative &record)
{
    m_contact.reset();
    m_contact.bind(record.id);
    const Result<bool> row = m_contact.step();
    if (!row)
        return row.error();
    if (*row)
        fill(m_contact, 0, FieldHome::Contact, record);
    m_contact.reset();
    return {};
}

Result<void> RecordReader::readYears(Cooperative &record)
{
    m_years.reset();
    m_years.bind(record.id);
    Result<QList<YearlyFigures>> years = m_years.rows([](const Statement &row) {
        YearlyFigures year;
        year.bookYear = static_cast<int>(row.integer(0));
        fillAll(row, 1, yearlyFields(), year);
        return year;
    });
    if (!years)
        return years.error();
    record.years = *std::move(years);
    return {};
}

Result<void> RecordReader::readOfficers(Cooperative &record)
{
    m_officers.reset();
    m_officers.bind(record.id);
    Result<QList<Officer>> officers = m_officers.rows([](const Statement &row) {
        Officer officer;
        fillAll(row, 0, officerFields(), officer);
        return officer;
    });
    if (!officers)
        return officers.error();
    record.officers = *std::move(officers);
    return {};
}

Result<Timeline> RecordReader::timeline(qint64 id, const QDateTime &asKnown)
{
    // What is known now is what no moment has superseded; the last millisecond before "never" finds exactly that.
    const qint64 moment = asKnown.isValid() ? asKnown.toMSecsSinceEpoch() : openMoment - 1;
    m_standings.reset();
    m_standings.bind(id).bind(moment).bind(moment);
    Result<QList<Standing>> segments = m_standings.rows([](const Statement &row) {
        Standing segment;
        segment.id = row.integer(0);
        segment.validFrom = dayFrom(row.integer(1));
        segment.validTo = dayFrom(row.integer(2));
        segment.recordedAt = momentFrom(row.integer(3));
        segment.supersededAt = momentFrom(row.integer(4));
        segment.event = row.text(5);
        segment.basis = row.text(6);
        Cooperative carrier;
        fill(row, 7, FieldHome::Standing, carrier);
        segment.facts = carrier.facts;
        return segment;
    });
    if (!segments)
        return segments.error();
    return Timeline(*std::move(segments));
}

} // namespace lumbung
