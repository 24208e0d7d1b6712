// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/cli/rowwriter.h"
#include "app/domain/indicator.h"
#include "app/storage/store.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

#include <optional>

/// Options several commands share: how they are named and explained, and what they mean. Errors are of kind Usage.
namespace lumbung::option {

QList<QCommandLineOption> general(); ///< --help, --lang
QCommandLineOption store();
QCommandLineOption rowFormat();
QCommandLineOption withPersonal();
QCommandLineOption asOf();
/// --as-of, --as-known, --variant, one for each of narrowingFields() (--type, --regency, --stage and so on),
/// --all-status
QList<QCommandLineOption> filters();
QCommandLineOption asKnown();
QCommandLineOption variant();
/// NotFound names those there are; null when not given.
Result<const Variant *> variantOf(const QCommandLineParser &arguments);
QString narrowingName(const QString &field); ///< of the option for one of narrowingFields()
QList<QCommandLineOption> narrowing(); ///< filters() without times and variant

/// The first of `allowed` when not given.
Result<RowFormat> formatOf(const QCommandLineParser &arguments);
/// 2021-12-31 or 31/12/2021, or a period (its last day); today when not given.
Result<QDate> dayOf(const QCommandLineParser &arguments, const Clock &clock);
/// 2026-01-05 (the end of that day in Western Indonesian Time) or a moment; errors as of momentOf().
Result<QDateTime> writtenMoment(const QString &written);
/// A day (its end in Western Indonesian Time) or a moment; null when not given.
Result<QDateTime> momentOf(const QCommandLineParser &arguments);
/// A filter that says when and nothing else: by --as-of and --as-known.
Result<Filter> timesOf(const QCommandLineParser &arguments, const Clock &clock);
/// A whole number within bounds; nothing when not given.
Result<std::optional<qint64>> numberOf(
    const QCommandLineParser &arguments, const QString &name, qint64 smallest, qint64 largest);

/// Whether all types are meant when --type is not given.
enum class UnlessTold {
    Producers, ///< type Produsen, on the register on the day: what is counted officially
    Everything, ///< every type and every status
};
Result<Filter> filterOf(const QCommandLineParser &arguments, const Clock &clock, UnlessTold unlessTold);
/// `filter` by the option of one dated field.
Result<Filter> narrowedBy(const QString &field, Filter filter, const QCommandLineParser &arguments);
/// `filter` by what narrowing() offers.
Result<Filter> narrowed(Filter filter, const QCommandLineParser &arguments);
QCommandLineOption sample();
Result<std::optional<qint64>> sampleOf(const QCommandLineParser &arguments); ///< its number; nothing when not given
/// --id, --author
QCommandLineOption cooperative();
QCommandLineOption author();
QCommandLineOption publication(); ///< --number
Result<QString> publicationOf(const QCommandLineParser &arguments);
Result<qint64> cooperativeOf(const QCommandLineParser &arguments, Store &store); ///< errors as of recordFor()
Author authorOf(const QCommandLineParser &arguments, const CliIo &io);
/// The filter in words, for the head of a table: "Type: Producer; only those on the register on that day".
QString describe(const Filter &filter);

} // namespace lumbung::option
