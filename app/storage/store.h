// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/domain/batch.h"
#include "app/domain/change.h"
#include "app/domain/cooperative.h"
#include "app/domain/decision.h"
#include "app/domain/filter.h"
#include "app/domain/standing.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace lumbung {

/// Who does something, and from where: kept with every change.
struct Author {
    QString name;
    QString source; ///< "form", "import: FILE", "cli", "demo"
};

/// How differences in dated facts are to be understood.
struct FactChange {
    QDate validFrom; ///< so from this day; null: from today (the clock's)
    bool isCorrection = false; ///< it was always so (recorded wrongly); validFrom is not looked at
    QString event;
    QString basis; ///< decree or minutes
    /// What a decision on the class rests on; it is kept also when the answers stayed as they were. Without one,
    /// changed answers are kept as simply answered.
    std::optional<DecisionNote> decision = {};
};

struct Saved {
    qint64 id = 0;
    int revision = 0;
    int changes = 0; ///< fields that changed; 0: nothing was to be saved, except a decision that came with a note
    bool operator==(const Saved &) const = default;
};

/// One record at a time.
class CooperativeStore
{
public:
    virtual ~CooperativeStore() = default;
    /// New (id 0) or changed. One transaction; when this answers a value, the commit has returned.
    /// Conflict when the record's revision is not the stored one. Does not ask the rules: see RegisterService.
    virtual Result<Saved> save(const Cooperative &record, const FactChange &how, const Author &author) = 0;
    /// NotFound; of one taken back it says what took it back. As known at a moment (null: now): as it had
    /// been recorded by then; the name of one that was not in the register yet is that of now.
    virtual Result<Cooperative> load(qint64 id, const QDateTime &asKnown = {}) const = 0;
    virtual Result<Timeline> timeline(qint64 id, const QDateTime &asKnown = {}) const = 0;
    virtual Result<QList<Change>> history(qint64 id) const = 0; ///< newest first
    virtual Result<QList<Decision>> decisions(qint64 id) const = 0; ///< newest first
    /// By id in the register, NIK, external id, or legal number (compared by letters and digits); empty when none.
    /// Numbers of one that was merged lead to the one that was kept.
    virtual Result<QList<qint64>> findByNumber(const QString &number) const = 0;
};

/// A cooperative as one line of a table: current names and numbers with the facts of the filter's day.
struct RegisterRow {
    qint64 id = 0;
    QString name, nik, legalNumber, village, district; ///< village and district: code, or the text as written
    QDate legalDate;
    StandingFacts facts;
};

/// The register as a list, in windows.
class ListStore
{
public:
    virtual ~ListStore() = default;
    /// The ids of all that the filter wants, in the wanted order.
    virtual Result<QList<qint64>> ids(const Filter &filter, const Sort &sort, Progress &progress) const = 0;
    /// The rows of these ids, in their order; facts of `asOf` (null: now) as known `asKnown`.
    virtual Result<QList<RegisterRow>> rows(
        const QList<qint64> &ids, const QDate &asOf, const QDateTime &asKnown = {}) const = 0;
    /// Every record the filter wants, whole, in order of name, one at a time; stops with the visitor's error.
    virtual Result<void> visit(const Filter &filter, bool withPersonal, Progress &progress,
        const std::function<Result<void>(const Cooperative &)> &visitor) const = 0;
};

/// Cooperatives by the values of dated fields.
struct FactCount {
    QStringList codes; ///< one for each field asked for
    qint64 count = 0;
};

/// Sums of yearly figures over the cooperatives of one regency.
struct RegencyFigures {
    QString regency;
    qint64 cooperatives = 0;
    qint64 active = 0, inactive = 0; ///< by recorded status; the rest is proposed for dissolution or not recorded
    qint64 annualMeetings = 0; ///< cooperatives that held one in the calendar year of the day, up to the day
    YearlyFigures sums; ///< of the latest book year ended on or before the day; bookYear is not used
};

/// A cooperative that a filter wants, and the cell it is counted in.
struct Member {
    qint64 id = 0;
    QString regency, kind;
    bool operator==(const Member &) const = default;
};

/// What is so on a day, counted. One scan of a covering index.
class CountStore
{
public:
    virtual ~CountStore() = default;
    /// `fields`: keys of dated fields, "yearFounded" or "activity" (list of that name); answers only combinations that
    /// occur. Empty `fields`: one total.
    virtual Result<QList<FactCount>> count(
        const QStringList &fields, const Filter &filter, Progress &progress) const = 0;
    virtual Result<QList<Member>> members(const Filter &filter, Progress &progress) const = 0; ///< by id
    virtual Result<QList<RegencyFigures>> figures(const Filter &filter, Progress &progress) const = 0;
};

/// A record with its whole past, for import and examples.
struct NewCooperative {
    Cooperative record; ///< facts are those of the last segment
    Timeline timeline; ///< empty: one segment of record.facts from record.founding()
};

/// Many records in one transaction: nothing is in the register until commit() answers.
class RegisterWriter
{
public:
    virtual ~RegisterWriter() = default; ///< rolls back unless committed
    virtual Result<qint64> insert(const NewCooperative &cooperative) = 0; ///< its id
    /// As CooperativeStore::save of an existing record, inside this transaction; changed answers without a note are
    /// kept as imported. A record can be written once: Conflict when this transaction inserted or changed it before.
    virtual Result<Saved> change(const Cooperative &record, const FactChange &how) = 0;
    virtual Result<Cooperative> load(qint64 id) = 0; ///< as of this transaction; NotFound
    virtual Result<bool> hasExternalId(const QString &externalId) const = 0; ///< in the register or in this transaction
    virtual Result<bool> hasNik(const QString &nik) const = 0;
    virtual qint64 action() const = 0; ///< its number, also of the batch
    virtual Result<void> commit() = 0;
};

/// How a store can be opened.
enum class Access {
    Write, ///< takes the lock; Locked when another program has it
    Read,
};

/// What is wrong with a store, told by verify().
struct StoreReport {
    QStringList problems; ///< in the person's language; empty: whole
    qint64 cooperatives = 0, standings = 0, changes = 0;
    int schemaVersion = 0;
};

class BatchStore; // batchstore.h
class CodingStore; // codingstore.h
class ImportMemory; // importmemory.h
class MergeStore; // mergestore.h
class DuplicateStore; // duplicatestore.h
class PublicationStore; // publicationstore.h
class TrendBreakStore;
class VerificationStore;

/// The register's file. Opened once by a program; each job gets its own connection through the functions that return
/// interfaces, which must be called and used on one thread.
class Store
{
public:
    virtual ~Store() = default;
    virtual QString path() const = 0;
    virtual bool isReadOnly() const = 0;
    virtual QString readOnlyReason() const = 0; ///< a sentence for the banner; empty when writing is possible

    virtual Result<std::unique_ptr<CooperativeStore>> cooperatives() = 0; ///< saving waits for a running writer
    virtual Result<std::unique_ptr<ListStore>> lists() = 0;
    virtual Result<std::unique_ptr<CountStore>> counts() = 0;
    virtual Result<std::unique_ptr<CodingStore>> codings() = 0; ///< adding waits for a running writer
    /// Of these, too, adding waits for a running writer.
    virtual Result<std::unique_ptr<PublicationStore>> publications() = 0;
    virtual Result<std::unique_ptr<VerificationStore>> verifications() = 0;
    virtual Result<std::unique_ptr<TrendBreakStore>> breaks() = 0;
    virtual Result<std::unique_ptr<DuplicateStore>> duplicates() = 0;
    virtual Result<std::unique_ptr<BatchStore>> batches() = 0;
    virtual Result<std::unique_ptr<MergeStore>> merges() = 0; ///< merging waits for a running writer
    virtual Result<std::unique_ptr<ImportMemory>> importMemory() = 0;
    /// With `batch`, what is written can be undone as one step. ReadOnly, Locked (a writer runs).
    virtual Result<std::unique_ptr<RegisterWriter>> beginWriting(
        const Author &author, const std::optional<BatchInfo> &batch = {})
        = 0;
    /// Drawn once, when the register was made (or brought up to date): copies of one register have the same.
    virtual Result<QString> identity() = 0;
    virtual Result<StoreReport> verify(Progress &progress) = 0;
    /// A checked copy: online backup, integrity check, then the atomic writer.
    virtual Result<void> backup(const QString &target, Progress &progress) = 0;
};

/// Makes a new, empty register. File when something is there already or the folder cannot be written.
Result<std::unique_ptr<Store>> createStore(const QString &path, const Clock &clock);
/// Opens one: checks that it is ours, its version (a newer one opens for reading), its schema, its health after an
/// unclean end; migrates an older one after a copy. With Access::Write and another program writing: Error Locked with
/// its computer and user; then Access::Read can be used.
Result<std::unique_ptr<Store>> openStore(const QString &path, Access access, const Clock &clock);

} // namespace lumbung
