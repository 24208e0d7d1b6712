// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tablereader.h"
#include "app/sheets/csvreader.h"

namespace lumbung {

/// What the reader's process may use. Beyond it the process is ended, and the person is told so in one sentence.
struct ReaderLimits {
    qint64 memoryBytes = 512LL * 1024 * 1024;
    int cpuSeconds = 20;
    int silentMilliseconds = 60'000; ///< without a word
    int allMilliseconds = 180'000;
    int endMilliseconds = 10'000; ///< from the last word to the end
};

/// Starts lumbung-reader (beside this program, or what LUMBUNG_READER names) on the bytes and takes what it answers.
/// Needs no event loop. `fileName` is for sentences only.
Result<TableFile> readInProcess(const QByteArray &bytes, const QString &fileName, const sheets::CsvOptions &options,
    const ReaderLimits &limits, Progress &progress);

} // namespace lumbung
