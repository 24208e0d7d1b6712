// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/statistics/chartspec.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace lumbung {

/// What `lumbung` was called with.
struct CommandLine {
    enum class Task {
        Window,
        SaveChart, ///< a picture of a chart, without a display
        SavePage, ///< a picture of a page, for documentation
        Help,
        Version,
    };

    Task task = Task::Window;
    QString store; ///< empty: the one from the last time
    QString language; ///< empty: as in the settings
    ChartKind chart = ChartKind::RegencyBars;
    ChartOrder order = ChartOrder::ByCount;
    QDate asOf; ///< null: today
    QString page; ///< "home", "register"…
    QString output;
};

/// Error (Usage) with a sentence.
Result<CommandLine> parseCommandLine(const QStringList &arguments);
QString commandLineHelp();
/// Looks before anything else can: the language the sentences of the command line are in; empty when none is asked for.
QString languageAskedFor(const QStringList &arguments);

} // namespace lumbung
