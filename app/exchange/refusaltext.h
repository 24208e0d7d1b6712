// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/sheets/sink.h"

#include <QStringList>

/// What a person is told about a file that others sent: what it is, and what to do.
namespace lumbung {

Error errorOf(const sheets::Refusal &refusal, const QString &fileName);
/// The reader's process ended without an answer, or answered nonsense.
Error readerFailed(const QString &fileName, const QString &detail);

QString sentenceOf(const sheets::Note &note);
QString sentenceOfHiddenSheets(const QStringList &names);

/// "B7": as spreadsheets name a cell; column from 0.
QString cellName(int line, int column);

} // namespace lumbung
