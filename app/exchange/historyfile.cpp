// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/historyfile.h"

#include "app/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// The dated facts a history tells, by catalogue key; the regency is read apart.
const QStringList &datedKeys()
{
    static const QStringList keys = {u"status"_s, u"type"_s, u"form"_s};
    return keys;
}

QString shown(const FieldInfo &field, const QVariant &value)
{
    return value.isNull() ? QCoreApplication::translate("Import", "not recorded") : displayValue(field, value);
}

QString written(const QStringList &cells, const Mapping &mapping, const QString &field)
{
    const int column = mapping.column(field);
    return column < 0 ? QString() : CellParser::written(cells.value(column));
}

} // namespace

HistoryFile::HistoryFile(RowsById rows) : m_rows(std::move(rows))
{
    for (const QString &key : datedKeys())
        m_columns.append({findField(key), m_rows.file().mapping().column(key)});
}

Result<Timeline> HistoryFile::timeline(const Cooperative &record, CellParser &parser) const
{
    QList<Interval> intervals;
    for (const int row : m_rows.rowsOf(record.externalId)) {
        Result<Interval> interval = read(row, record.facts, parser);
        if (!interval)
            return interval.error();
        intervals.append(*std::move(interval));
    }
    if (intervals.isEmpty())
        return Timeline();

    std::ranges::stable_sort(intervals, {}, [](const Interval &interval) { return interval.standing.validFrom; });
    QList<Standing> segments;
    for (const Interval &interval : std::as_const(intervals)) {
        const QString problem = segments.isEmpty() ? QString() : problemBetween(segments.last(), interval.standing);
        if (!problem.isEmpty())
            return atLine(interval.line, problem);
        segments.append(interval.standing);
    }
    const QDate begin = segments.first().validFrom;
    if (record.foundedOn.isValid() && record.foundedOn != begin) {
        return atLine(intervals.first().line,
            QCoreApplication::translate(
                "Import", "The history begins on %1, but the register says that it was founded on %2.")
                .arg(text::shortDate(begin), text::shortDate(record.foundedOn)));
    }
    const QString problem = problemAtEnd(segments.last(), record);
    if (!problem.isEmpty())
        return atLine(intervals.last().line, problem);
    return Timeline(segments);
}

Result<HistoryFile::Interval> HistoryFile::read(int row, const StandingFacts &undated, CellParser &parser) const
{
    const QStringList cells = m_rows.file().cells(row);
    const int line = m_rows.file().line(row);
    if (const QString problem = m_rows.file().cellCountProblem(cells); !problem.isEmpty())
        return atLine(line, problem);

    Interval interval;
    interval.line = line;
    const Result<StandingFacts> facts = readFacts(cells, undated, parser);
    if (!facts)
        return atLine(line, facts.error().message);
    interval.standing.facts = *facts;
    const QString problem = readDays(cells, interval.standing);
    if (!problem.isEmpty())
        return atLine(line, problem);

    interval.standing.event = written(cells, m_rows.file().mapping(), u"event"_s);
    interval.standing.basis = written(cells, m_rows.file().mapping(), u"basis"_s);
    if (text::hasForbiddenCharacters(interval.standing.event)
        || text::hasForbiddenCharacters(interval.standing.basis)) {
        return atLine(line,
            QCoreApplication::translate(
                "Import", "The event or its basis contains characters that cannot be stored. Type it anew."));
    }
    return interval;
}

Result<StandingFacts> HistoryFile::readFacts(
    const QStringList &cells, const StandingFacts &undated, CellParser &parser) const
{
    const Mapping &mapping = m_rows.file().mapping();
    Cooperative then;
    then.facts = undated;
    for (const auto &[field, column] : m_columns) {
        const Result<QVariant> value = parser.value(*field, cells.value(column));
        if (!value)
            return value.error();
        field->set(then, *value);
    }
    const Result<QString> regency = parser.regency(written(cells, mapping, u"regency"_s), {});
    if (!regency)
        return regency.error();
    then.facts.regency = *regency;
    return then.facts;
}

QString HistoryFile::readDays(const QStringList &cells, Standing &standing) const
{
    const Mapping &mapping = m_rows.file().mapping();
    const Result<QDate> from = CellParser::date(written(cells, mapping, u"validFrom"_s));
    if (!from)
        return from.error().message;
    if (!from->isValid())
        return QCoreApplication::translate("Import", "The day on which the interval begins is missing.");
    const Result<QDate> to = CellParser::date(written(cells, mapping, u"validTo"_s));
    if (!to)
        return to.error().message;
    if (to->isValid() && *to <= *from) {
        return QCoreApplication::translate(
            "Import", "The interval ends on %1, not after the day on which it begins, %2.")
            .arg(text::shortDate(*to), text::shortDate(*from));
    }
    standing.validFrom = *from;
    standing.validTo = *to;
    return {};
}

Error HistoryFile::atLine(int line, const QString &problem) const
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Import", "History in “%1”, line %2: %3")
            .arg(m_rows.file().name(), QString::number(line), problem)};
}

QString HistoryFile::problemBetween(const Standing &before, const Standing &after)
{
    if (before.validTo == after.validFrom)
        return {};
    const QString begins = text::shortDate(after.validFrom);
    if (!before.validTo.isValid()) {
        return QCoreApplication::translate(
            "Import", "The interval begins on %1, but the one before it has no end: they overlap.")
            .arg(begins);
    }
    const QString ends = text::shortDate(before.validTo);
    if (before.validTo < after.validFrom) {
        return QCoreApplication::translate(
            "Import", "The interval begins on %1, but the one before it ends on %2: there is a gap.")
            .arg(begins, ends);
    }
    return QCoreApplication::translate(
        "Import", "The interval begins on %1, but the one before it ends on %2: they overlap.")
        .arg(begins, ends);
}

QString HistoryFile::problemAtEnd(const Standing &last, const Cooperative &record)
{
    if (last.validTo.isValid()) {
        return QCoreApplication::translate("Import", "The last interval ends on %1. Nothing is known after that day.")
            .arg(text::shortDate(last.validTo));
    }
    Cooperative then;
    then.facts = last.facts;
    for (const QString &key : datedKeys() + QStringList(u"regency"_s)) {
        const Field &field = *findField(key);
        const QVariant now = field.get(record);
        if (now.isNull() || field.get(then) == now)
            continue;
        return QCoreApplication::translate(
            "Import", "The last interval does not end in what the register says. %1: %2 here, %3 in the register.")
            .arg(field.title(), shown(field, field.get(then)), shown(field, now));
    }
    return {};
}

} // namespace lumbung
