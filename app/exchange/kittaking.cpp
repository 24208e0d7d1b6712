// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/classify/classifier.h"
#include "app/domain/region.h"
#include "app/exchange/kit.h"
#include "app/exchange/kitbase.h"
#include "app/exchange/kitcolumns.h"
#include "app/rules/rulebook.h"
#include "app/storage/batchstore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Error refusedKit(const QString &message)
{
    return {Error::Kind::Invalid, message + u' ' + QCoreApplication::translate("Kit", "Nothing was changed.")};
}

Error cancelledKit()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Kit", "Cancelled. Nothing was changed.")};
}

/// A row as it came back.
struct Returned {
    int line = 0;
    QString id;
    QHash<QString, TableCell> cells; ///< by key of the column
    bool isEmpty() const { return id.isEmpty() && cells.isEmpty(); }
};

struct ReturnedSheet {
    QStringList keys; ///< of its columns
    QList<Returned> rows;
};

Result<ReturnedSheet> returnedSheet(const TableFile &file)
{
    const auto sheet = std::ranges::find(file.sheets, QString(kit::rowsSheet), &TableSheet::name);
    const bool isThere = sheet != file.sheets.cend() && !sheet->rows.isEmpty();
    if (!isThere || sheet->rows.first().cells.value(0).text != kit::idKey) {
        return refusedKit(
            QCoreApplication::translate("Kit", "The sheet “%1” of “%2” is missing, or its first row was taken out.")
                .arg(kit::rowsSheet, file.name));
    }
    ReturnedSheet back;
    QStringList &keys = back.keys;
    for (const TableCell &cell : sheet->rows.first().cells)
        keys.append(cell.text);
    for (const TableRow &row : sheet->rows.mid(2)) { // keys, titles
        Returned returned;
        returned.line = row.line;
        returned.id = row.cells.value(0).text;
        for (qsizetype i = 1; i < qMin(keys.size(), row.cells.size()); ++i) {
            if (row.cells[i].kind != TableCell::Kind::Empty && !row.cells[i].text.isEmpty() && !keys[i].isEmpty())
                returned.cells.insert(keys[i], row.cells[i]);
        }
        if (!returned.isEmpty())
            back.rows.append(returned);
    }
    return back;
}

/// Takes the rows one after the other: what each is to be.
class Comparison
{
public:
    Comparison(const CooperativeStore &records, const kit::Base &base, const QStringList &keys,
        const KitOptions &options, const QDate &today)
        : m_records(records), m_base(base), m_keys(keys), m_options(options), m_today(today),
          m_columns(kit::columns(base.bookYear, base.withPersonal))
    {
        m_columns.removeIf([&base](const kit::Column &column) { return !base.keys.contains(column.key()); });
        for (const kit::BaseRow &row : base.rows)
            m_sent.insert(row.id, &row);
    }

    /// The record to store, if any; what is told of the row goes to `taken`.
    Result<std::optional<Cooperative>> compare(const Returned &row, KitTaken &taken) const
    {
        if (row.id.isEmpty())
            return added(row, taken);
        const kit::BaseRow *sent = m_sent.value(row.id.toLongLong());
        if (!sent)
            return refused(
                row, 0, {}, {QCoreApplication::translate("Kit", "Its number is not one that was sent.")}, taken);
        const Result<Cooperative> now = m_records.load(sent->id);
        if (!now && now.error().kind != Error::Kind::NotFound)
            return now.error();
        if (!now)
            return refused(row, sent->id, sentName(*sent), {now.error().message}, taken);
        if (now->facts.regency != m_base.regency) {
            return refused(row, sent->id, now->name,
                {QCoreApplication::translate("Kit", "It belongs to %1 by now.")
                        .arg(region::regencyName(now->facts.regency))},
                taken);
        }
        return changed(row, *sent, *now, taken);
    }

private:
    using Answer = Result<std::optional<Cooperative>>;

    static Answer refused(
        const Returned &row, qint64 id, const QString &name, const QStringList &reasons, KitTaken &taken)
    {
        taken.rows.append({row.line, id, name, KitRow::Kind::Refused, {}, reasons});
        return std::optional<Cooperative>();
    }

    QString sentName(const kit::BaseRow &sent) const { return sent.values.value(m_base.keys.indexOf(u"name"_s)); }

    /// Code of the place above, as this row has it.
    QString parentOf(const kit::Column &column, const Cooperative &record) const
    {
        return column.key() == "village"_L1 ? record.district
            : column.key() == "district"_L1 ? m_base.regency
                                            : QString();
    }

    bool prefersReturned(qint64 id, const QString &key) const
    {
        for (const QString &which : QStringList{QString::number(id) + u'/' + key, QString::number(id), u"all"_s}) {
            if (m_options.prefersReturned.contains(which))
                return m_options.prefersReturned.value(which);
        }
        return false;
    }

    Answer changed(const Returned &row, const kit::BaseRow &sent, const Cooperative &now, KitTaken &taken) const
    {
        Cooperative next = now;
        Cooperative asReturned = now; // for the places above
        KitRow told{row.line, now.id, now.name, KitRow::Kind::Changed, {}, {}};
        for (const kit::Column &column : m_columns) {
            const QString before = sent.values.value(m_base.keys.indexOf(column.key()));
            if (column.isLocked())
                continue;
            const Result<QString> plain
                = kit::returnedPlain(column, row.cells, m_keys, before, parentOf(column, asReturned));
            if (!plain) {
                told.reasons.append(plain.error().message);
                continue;
            }
            column.set(asReturned, *plain);
            const QString current = column.plainOf(now);
            if (*plain == before || *plain == current)
                continue;
            KitField field{column.key(), column.title(), before, *plain, current, current == before};
            field.isApplied = field.isApplied || prefersReturned(now.id, column.key());
            if (field.isApplied)
                column.set(next, *plain);
            else
                told.kind = KitRow::Kind::Conflict;
            told.fields.append(field);
        }
        return finished(next, now, told, taken);
    }

    Answer finished(Cooperative next, const Cooperative &now, KitRow told, KitTaken &taken) const
    {
        next.facts = classified(next.facts);
        told.reasons += unasked(next, told.fields);
        const bool isChanged = !(next == now);
        if (isChanged)
            told.reasons += objections(next);
        if (!told.reasons.isEmpty())
            told.kind = KitRow::Kind::Refused;
        if (told.fields.isEmpty() && told.reasons.isEmpty()) {
            ++taken.unchanged;
            return std::optional<Cooperative>();
        }
        const bool isStored = isChanged && told.reasons.isEmpty();
        taken.rows.append(told);
        return isStored ? std::optional(next) : std::optional<Cooperative>();
    }

    Answer added(const Returned &row, KitTaken &taken) const
    {
        Cooperative fresh;
        fresh.facts.regency = m_base.regency;
        KitRow told{row.line, 0, row.cells.value(u"name"_s).text, KitRow::Kind::Added, {}, {}};
        for (const kit::Column &column : m_columns) {
            if (column.isLocked())
                continue;
            const Result<QString> plain = kit::returnedPlain(column, row.cells, m_keys, {}, parentOf(column, fresh));
            if (!plain)
                told.reasons.append(plain.error().message);
            if (!plain || plain->isEmpty())
                continue;
            column.set(fresh, *plain);
            told.fields.append({column.key(), column.title(), {}, *plain, {}, true});
        }
        fresh.facts = classified(fresh.facts);
        told.reasons += unasked(fresh, told.fields);
        told.reasons += objections(fresh);
        for (const QString &number : {fresh.nik, fresh.externalId}) {
            const Result<QList<qint64>> others = m_records.findByNumber(number);
            if (!others)
                return others.error();
            if (!number.isEmpty() && !others->isEmpty()) {
                told.reasons.append(
                    QCoreApplication::translate("Kit", "The number %1 belongs to the cooperative %2 already.")
                        .arg(number, QString::number(others->first())));
            }
        }
        if (!told.reasons.isEmpty())
            return refused(row, 0, told.name, told.reasons, taken);
        taken.rows.append(told);
        return std::optional(fresh);
    }

    /// Answers that were given although the answers before them leave nothing to be asked: they would be lost.
    QStringList unasked(const Cooperative &record, const QList<KitField> &fields) const
    {
        QStringList sentences;
        for (const kit::Column &column : m_columns) {
            const auto given = std::ranges::find(fields, column.key(), &KitField::key);
            if (given == fields.cend() || !given->isApplied || column.plainOf(record) == given->returned)
                continue;
            sentences.append(QCoreApplication::translate(
                "Kit", "%1: it is filled in, but the answers before it say that it does not apply. Mend either.")
                                 .arg(column.title()));
        }
        return sentences;
    }

    QStringList objections(const Cooperative &record) const
    {
        QStringList sentences;
        for (const Finding &finding : rulebook().check(record, {m_today}).list) {
            if (finding.severity == Severity::Error)
                sentences.append(finding.message);
        }
        return sentences;
    }

    const CooperativeStore &m_records;
    const kit::Base &m_base;
    const QStringList &m_keys; ///< of the columns that came back
    const KitOptions &m_options;
    QDate m_today;
    QList<kit::Column> m_columns;
    QHash<qint64, const kit::BaseRow *> m_sent;
};

Result<void> checkOrigin(Store &store, const kit::Base &base, const QString &file, const QString &expected)
{
    const Result<QString> identity = store.identity();
    if (!identity)
        return identity.error();
    if (base.identity != *identity)
        return refusedKit(QCoreApplication::translate("Kit", "“%1” was made from another register.").arg(file));
    if (!expected.isEmpty() && expected != base.regency) {
        return refusedKit(QCoreApplication::translate("Kit", "“%1” is the workbook of %2, not of %3.")
                              .arg(file, region::regencyName(base.regency), region::regencyName(expected)));
    }
    return {};
}

Result<void> checkNotTakenBefore(Store &store, const TableFile &file)
{
    const Result<std::unique_ptr<BatchStore>> batches = store.batches();
    if (!batches)
        return batches.error();
    const Result<QList<Batch>> before = (*batches)->ofFile(file.sha256);
    if (!before)
        return before.error();
    for (const Batch &batch : *before) {
        if (batch.isUndone())
            continue;
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate("Kit",
                "The same file was taken in on %1 by %2 (number %3). Nothing was changed; undo that first to take it "
                "in "
                "again.")
                .arg(text::longDateTime(batch.at), batch.author, QString::number(batch.action))};
    }
    return {};
}

/// One transaction: all records, or none.
Result<qint64> storeAll(Store &store, QList<std::pair<qsizetype, Cooperative>> records, KitTaken &taken,
    const KitOptions &options, const BatchInfo &info, const Author &author, Progress &progress)
{
    const Result<std::unique_ptr<RegisterWriter>> writer = store.beginWriting(author, info);
    if (!writer)
        return writer.error();
    FactChange how;
    how.validFrom = options.validFrom;
    how.event = QCoreApplication::translate("Kit", "Workbook of %1").arg(info.sender);
    for (const auto &[place, record] : records) {
        if (progress.isCancelled())
            return cancelledKit();
        if (record.id == 0) {
            const Result<qint64> id = (*writer)->insert({record, {}});
            if (!id)
                return id.error();
            taken.rows[place].id = *id;
        } else if (const Result<Saved> saved = (*writer)->change(record, how); !saved) {
            return saved.error();
        }
    }
    if (const Result<void> committed = (*writer)->commit(); !committed)
        return committed.error();
    return (*writer)->action();
}

} // namespace

int KitTaken::count(KitRow::Kind kind) const
{
    return int(std::ranges::count(rows, kind, &KitRow::kind));
}

Result<KitTaken> takeKit(Store &store, const QString &path, const KitOptions &options, const Author &author,
    const Clock &clock, Progress &progress)
{
    const Result<TableFile> file = readTable(path, {}, progress);
    if (!file)
        return file.error();
    if (!options.sha256.isEmpty() && options.sha256 != file->sha256) {
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate(
                "Kit", "“%1” was changed since it was looked at. Nothing was taken in; look at it once more.")
                .arg(file->name)};
    }
    const Result<kit::Base> base = kit::baseOf(*file);
    if (!base)
        return base.error();
    if (const Result<void> ours = checkOrigin(store, *base, file->name, options.regency); !ours)
        return ours.error();
    if (const Result<void> isNew = checkNotTakenBefore(store, *file); !isNew)
        return isNew.error();
    const Result<ReturnedSheet> back = returnedSheet(*file);
    if (!back)
        return back.error();
    const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
    if (!records)
        return records.error();

    KitTaken taken;
    taken.file = file->name;
    taken.sha256 = file->sha256;
    taken.regency = base->regency;
    taken.asKnown = base->asKnown;
    QList<std::pair<qsizetype, Cooperative>> toStore; // with their places among the rows told
    const Comparison comparison(**records, *base, back->keys, options, clock.today());
    for (const Returned &row : back->rows) {
        if (progress.isCancelled())
            return cancelledKit();
        const Result<std::optional<Cooperative>> next = comparison.compare(row, taken);
        if (!next)
            return next.error();
        if (*next)
            toStore.append({taken.rows.size() - 1, **next});
    }
    if (options.dryRun || toStore.isEmpty())
        return taken;
    const BatchInfo info{u"kit"_s, file->name, file->sha256, region::regencyName(base->regency), {}};
    const Result<qint64> action = storeAll(store, toStore, taken, options, info, author, progress);
    if (!action)
        return action.error();
    taken.action = *action;
    return taken;
}

} // namespace lumbung
