// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/cli/cliio.h"
#include "app/cli/exitcode.h"
#include "app/cli/rowwriter.h"
#include "app/storage/codingstore.h"
#include "app/storage/store.h"

#include <QCommandLineParser>

#include <memory>

namespace lumbung {

/// The register a command works on: --store, else LUMBUNG_STORE, else the setting; Usage when none is named.
Result<QString> storePathOf(const QCommandLineParser &arguments, const CliIo &io);
Result<std::unique_ptr<Store>> openForReading(const QCommandLineParser &arguments, const CliIo &io);
/// ReadOnly (with the reason) when the store can only be read.
Result<std::unique_ptr<Store>> openForWriting(const QCommandLineParser &arguments, const CliIo &io);

/// Who is at work: as set in the program, else the computer's user.
Author authorOf(const CliIo &io);

/// The record for what a person wrote: its id in the register, else its NIK, number in another register or legal
/// number. NotFound when there is none, Usage when several have it.
Result<qint64> recordFor(const CooperativeStore &store, const QString &number);

/// The same for questions about the past: also one that was taken back, by its id; then the person is told what took it
/// back.
Result<qint64> pastRecordFor(const CooperativeStore &store, const QString &number, CliIo &io);

/// Tells the person when a publication was withdrawn, by whom and why.
Result<ExitCode> sayWhetherWithdrawn(Store &store, const QString &publication, CliIo &io);

/// NotFound when there is none of this number.
Result<CodingSample> sampleFor(const CodingStore &codings, qint64 number);
Result<ExitCode> printSamples(const CodingStore &codings, RowFormat format, CliIo &io); ///< a line each

} // namespace lumbung
