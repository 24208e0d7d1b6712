// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/cli/cliio.h"
#include "app/cli/exitcode.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace lumbung {

/// What is known of a command, once: it is found, parsed and explained from this. In the person's language.
struct CommandInfo {
    QString name;
    QString arguments = {}; ///< "FILE.csv"; empty: none
    QString summary; ///< a sentence
    QString details = {}; ///< further paragraphs of its help
    QList<QCommandLineOption> options; ///< without --help and --lang
    QStringList examples; ///< what stands behind "lumbung-cli"
    int minArguments = 0;
    int maxArguments = 0;
};

/// One of the things lumbung-cli does. It gets options that were parsed and counted, and answers the exit code or the
/// error that ended it; runCli tells the person.
class Command
{
public:
    virtual ~Command() = default;
    virtual CommandInfo info() const = 0;
    virtual Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const = 0;
};

/// All commands, in the order of the overview.
const std::vector<std::unique_ptr<Command>> &commands();
const Command *findCommand(const QString &name); ///< null when there is none

QString commandHelp(const CommandInfo &info); ///< usage, options, examples, exit codes
QString overviewHelp(); ///< all commands

} // namespace lumbung
