// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/verify.h"

#include "app/storage/migrations.h"
#include "app/storage/statement.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// A question whose answer, a number, must be 0; and what it means when it is not.
struct Check {
    const char *answer; ///< resources/sql/queries/<answer>.sql
    const char *problem;
};

constexpr Check checks[] = {
    {"standings_with_gaps",
        QT_TRANSLATE_NOOP("Storage", "The dated standings of %1 cooperative(s) have gaps or overlaps.")},
    {"cooperatives_without_standing", QT_TRANSLATE_NOOP("Storage", "%1 cooperative(s) have no current standing.")},
    {"absences_against_standing",
        QT_TRANSLATE_NOOP("Storage", "%1 cooperative(s) were taken back and have a current standing.")},
    {"batches_gone", QT_TRANSLATE_NOOP("Storage", "%1 batch(es) or undo(s) were made and are not there.")},
    {"merges_gone", QT_TRANSLATE_NOOP("Storage", "%1 merger(s) were made and are not there.")},
    {"cooperatives_without_search", QT_TRANSLATE_NOOP("Storage", "%1 cooperative(s) cannot be found by searching.")},
    {"revisions_without_change", QT_TRANSLATE_NOOP("Storage", "%1 revision(s) are missing from the history.")},
    {"decisions_against_standing",
        QT_TRANSLATE_NOOP("Storage", "The latest decision on %1 cooperative(s) is not the class they are counted in.")},
    {"samples_incomplete", QT_TRANSLATE_NOOP("Storage", "%1 sample(s) for a second coding lack cases.")},
    {"publications_gone",
        QT_TRANSLATE_NOOP("Storage", "%1 publication(s) or withdrawal(s) were made and are not there.")},
    {"broken_references", QT_TRANSLATE_NOOP("Storage", "%1 row(s) refer to something that is not there.")},
};

Error damaged(const QString &detail)
{
    return {Error::Kind::Damaged,
        QCoreApplication::translate(
            "Storage", "The register's file is damaged. Do not work on; restore the latest good backup."),
        detail};
}

} // namespace

Result<void> checkIntegrity(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(u"pragma integrity_check(10)"_s);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    const QString verdict = *row ? statement->text(0) : QString();
    if (verdict != "ok"_L1)
        return damaged(verdict);
    return {};
}

Result<void> checkSchema(const Connection &connection)
{
    const Result<qint64> version = connection.integer(u"pragma user_version"_s);
    if (!version)
        return version.error();
    const Result<QStringList> found = schemaOf(connection);
    if (!found)
        return found.error();
    const Result<QStringList> expected = expectedSchema(static_cast<int>(*version));
    if (!expected)
        return expected.error();
    QStringList own = *found;
    own.removeIf([](const QString &entry) { return entry.startsWith("table sqlite_"_L1); });
    if (own != *expected)
        return damaged(u"the schema is not the one of version %1"_s.arg(*version));
    return {};
}

Result<StoreReport> verifyStore(const Connection &connection, Progress &progress)
{
    const Connection::CancelGuard guard(connection, progress);
    const qint64 steps = 2 + static_cast<qint64>(std::size(checks));
    const QString what = QCoreApplication::translate("Storage", "Checking the register");
    StoreReport report;
    progress.report(0, steps, what);
    for (const auto check : {checkIntegrity, checkSchema}) {
        const Result<void> sound = check(connection);
        if (!sound && sound.error().kind != Error::Kind::Damaged)
            return sound.error();
        if (!sound)
            report.problems.append(sound.error().message + u" ("_s + sound.error().detail + u')');
    }
    const std::pair<qint64 *, const char *> counts[]
        = {{&report.cooperatives,
               "select count(*) from cooperative c where not exists (select 1 from absence n"
               " where n.cooperative_id = c.id and n.superseded_at = 253402300799999)"},
            {&report.standings, "select count(*) from standing"}, {&report.changes, "select count(*) from change"}};
    for (const auto &[target, sql] : counts) {
        const Result<qint64> count = connection.integer(QString::fromLatin1(sql));
        if (!count)
            return count.error();
        *target = *count;
    }
    const Result<qint64> version = connection.integer(u"pragma user_version"_s);
    report.schemaVersion = version ? static_cast<int>(*version) : 0;
    qint64 done = 2;
    for (const Check &check : checks) {
        progress.report(done++, steps, what);
        const Result<qint64> bad = connection.integer(query(QString::fromLatin1(check.answer)));
        if (!bad)
            return bad.error();
        if (*bad > 0)
            report.problems.append(QCoreApplication::translate("Storage", check.problem).arg(*bad));
    }
    const Result<QStringList> publications = checkPublications(connection);
    if (!publications)
        return publications.error();
    report.problems += *publications;
    return report;
}

} // namespace lumbung
