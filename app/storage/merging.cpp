// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/merging.h"

#include "app/base/text.h"
#include "app/classify/classifier.h"
#include "app/storage/moments.h"
#include "app/storage/recordchanger.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

const QString mergedStatus = u"merged"_s;

Error refusedMerge(const QString &message)
{
    return {Error::Kind::Invalid, message + u' ' + QCoreApplication::translate("Storage", "Nothing was merged.")};
}

/// The two records as they are, with their lines.
struct Pair {
    Cooperative keep, absorb;
    Timeline keepLine, absorbLine;
};

Result<Pair> readPair(RecordReader &reader, const MergeRequest &request)
{
    if (request.keep == request.absorb) {
        return refusedMerge(
            QCoreApplication::translate("Storage", "A cooperative cannot be merged with itself. Choose two."));
    }
    const Result<Cooperative> keep = reader.read(request.keep), absorb = reader.read(request.absorb);
    if (!keep || !absorb)
        return keep ? absorb.error() : keep.error();
    const Result<Timeline> keepLine = reader.timeline(request.keep, {}),
                           absorbLine = reader.timeline(request.absorb, {});
    if (!keepLine || !absorbLine)
        return keepLine ? absorbLine.error() : keepLine.error();
    const auto isOther = [](int shown, int now) { return shown != 0 && shown != now; };
    if (isOther(request.keepRevision, keep->revision) || isOther(request.absorbRevision, absorb->revision)) {
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate(
                "Storage", "One of the two was changed by somebody else meanwhile. Nothing was merged; look again.")};
    }
    return Pair{*keep, *absorb, *keepLine, *absorbLine};
}

Result<void> checkDay(const Pair &pair, const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return refusedMerge(QCoreApplication::translate("Storage", "Say from which day the two are one."));
    if (day > today) {
        return refusedMerge(QCoreApplication::translate("Storage", "The day of the merger, %1, is yet to come.")
                                .arg(text::longDate(day)));
    }
    for (const auto &[record, line] : {std::pair(&pair.keep, &pair.keepLine), {&pair.absorb, &pair.absorbLine}}) {
        const QDate &begun = line->segments().first().validFrom;
        if (begun.isValid() && day <= begun && !(record == &pair.keep && day == begun)) {
            return refusedMerge(
                QCoreApplication::translate("Storage", "%1 was founded on %2, which is not before the merger on %3.")
                    .arg(record->name, text::longDate(begun), text::longDate(day)));
        }
    }
    return {};
}

Result<void> checkMerger(
    const Connection &connection, const Pair &pair, const MergeRequest &request, const QDate &today)
{
    if (text::tidied(request.reason).isEmpty())
        return refusedMerge(QCoreApplication::translate("Storage", "Say why the two are one."));
    Result<Statement> merged = connection.prepare(u"select 1 from standing_merge where absorbed_id = ?"_s);
    if (!merged)
        return merged.error();
    for (const Cooperative *record : {&pair.keep, &pair.absorb}) {
        merged->reset();
        merged->bind(record->id);
        const Result<bool> row = merged->step();
        if (!row)
            return row.error();
        if (*row || record->facts.status == mergedStatus) {
            return refusedMerge(QCoreApplication::translate(
                "Storage", "%1 (number %2) was merged into another cooperative before. Choose the one that was kept.")
                                    .arg(record->name, QString::number(record->id)));
        }
    }
    return request.mode == MergeMode::FromDate ? checkDay(pair, request.day, today) : Result<void>();
}

Change mergeLine(qint64 other)
{
    Change line;
    line.field = mergedField;
    line.to = QString::number(other);
    return line;
}

/// Writes a merger that was found to be possible.
class Merging
{
public:
    Merging(
        RecordReader &reader, RecordWriter &writer, const Clock &clock, const Pair &pair, const MergeRequest &request)
        : m_writer(writer), m_changer(reader, writer, clock), m_pair(pair), m_request(request)
    {
    }

    Result<void> keepOne(const Cooperative &merged)
    {
        FactChange how;
        how.isCorrection = m_request.mode == MergeMode::EnteredTwice;
        how.validFrom = m_request.day;
        how.event = QCoreApplication::translate("Storage", "Took in %1 (number %2)")
                        .arg(m_pair.absorb.name, QString::number(m_pair.absorb.id));
        how.basis = m_request.basis;
        QList<Change> changes{mergeLine(m_pair.absorb.id)};
        changes += changesBetween(m_pair.keep, merged);
        const QDate from = how.isCorrection ? QDate() : m_request.day;
        changes += factChanges(m_pair.keep.facts, merged.facts, from);
        const Timeline after = changedLine(m_pair.keepLine, m_pair.keep, merged, how, m_request.day);
        if (const Result<void> done
            = m_changer.decide(merged.id, m_pair.keep.facts, merged.facts, how, from, DecisionBasis::Answered);
            !done)
            return done;
        return m_changer.write({m_pair.keep, merged, m_pair.keepLine, after, changes, m_request.reason});
    }

    Result<void> absorbFromDay()
    {
        Cooperative gone = m_pair.absorb;
        gone.facts.status = mergedStatus;
        const QString event = QCoreApplication::translate("Storage", "Merged into %1 (number %2)")
                                  .arg(m_pair.keep.name, QString::number(m_pair.keep.id));
        const Timeline after = m_pair.absorbLine.changedFrom(m_request.day, gone.facts, event, m_request.basis);
        QList<Change> changes = factChanges(m_pair.absorb.facts, gone.facts, m_request.day);
        changes.append(mergeLine(m_pair.keep.id));
        return m_changer.write({m_pair.absorb, gone, m_pair.absorbLine, after, changes, m_request.reason});
    }

    Result<void> absorbWholly()
    {
        Change out;
        out.field = registerField;
        out.from = u"yes"_s;
        out.to = u"no"_s;
        Cooperative gone = m_pair.absorb;
        ++gone.revision;
        if (const Result<void> done
            = m_writer.insertChanges(gone.id, gone.revision, {out, mergeLine(m_pair.keep.id)}, m_request.reason);
            !done)
            return done;
        if (const Result<void> done = m_writer.updateCooperative(gone); !done)
            return done;
        return m_writer.withdraw(gone, m_pair.absorbLine);
    }

private:
    RecordWriter &m_writer;
    RecordChanger m_changer;
    const Pair &m_pair;
    const MergeRequest &m_request;
};

Result<void> insertMerge(const Connection &connection, qint64 action, const MergeRequest &request)
{
    Result<Statement> insert
        = connection.prepare(u"insert into merge (action_id, kept_id, absorbed_id, mode, day, reason, basis)"
                             " values (?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    const bool isDated = request.mode == MergeMode::FromDate;
    insert->bind(action).bind(request.keep).bind(request.absorb).bind(isDated ? u"date"_s : u"twice"_s);
    insert->bind(isDated ? dayNumber(request.day) : 0).bind(request.reason).bind(request.basis);
    return insert->run();
}

} // namespace

Result<qint64> mergeRecords(
    const Connection &connection, const Clock &clock, const MergeRequest &request, const Author &author)
{
    Result<RecordReader> reader = RecordReader::prepare(connection);
    if (!reader)
        return reader.error();
    const Result<Pair> pair = readPair(*reader, request);
    if (!pair)
        return pair.error();
    if (const Result<void> possible = checkMerger(connection, *pair, request, clock.today()); !possible)
        return possible.error();
    Result<Cooperative> merged = mergedRecord(pair->keep, pair->absorb, request);
    if (!merged)
        return merged.error();
    merged->facts = classified(merged->facts);

    RecordWriter writer(connection, clock);
    if (const Result<void> begun = writer.beginAction(author, u"batch"_s); !begun)
        return begun.error();
    const QString title = pair->absorb.name + u" → "_s + pair->keep.name;
    if (const Result<void> done = writer.insertBatch({u"merge"_s, title, {}, {}, request.reason}); !done)
        return done.error();
    if (const Result<void> done = insertMerge(connection, writer.action(), request); !done)
        return done.error();
    Merging merging(*reader, writer, clock, *pair, request);
    if (const Result<void> done = merging.keepOne(*merged); !done)
        return done.error();
    const Result<void> absorbed
        = request.mode == MergeMode::FromDate ? merging.absorbFromDay() : merging.absorbWholly();
    return absorbed ? Result<qint64>(writer.action()) : absorbed.error();
}

} // namespace lumbung
