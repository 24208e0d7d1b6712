// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "app/cli/command.h"
#include "app/cli/options.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// The language of texts, numbers and dates while a command runs.
class LanguageScope
{
public:
    explicit LanguageScope(const QString &language) : m_before(text::language())
    {
        text::setLanguage(language);
        if (m_translator.load(u":/i18n/lumbung_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&m_translator);
    }
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;
    ~LanguageScope() { text::setLanguage(m_before); } // the translator takes itself away

private:
    QString m_before;
    QTranslator m_translator;
};

/// The command line taken apart: which command, and all the rest for its parser.
struct Words {
    QString command;
    QStringList rest;
    QString language; ///< as asked for; empty: not

    bool asksFor(const QStringList &names) const
    {
        return std::ranges::any_of(rest, [&names](const QString &word) { return names.contains(word); });
    }
};

Words wordsOf(const QStringList &args)
{
    Words words;
    for (qsizetype i = 1; i < args.size(); ++i) {
        const QString &word = args[i];
        const bool isFollowed = i + 1 < args.size();
        if (word == "--lang"_L1 && isFollowed) {
            words.language = args[++i];
        } else if (word.startsWith("--lang="_L1)) {
            words.language = word.sliced(7);
        } else if (words.command.isEmpty() && !word.startsWith(u'-')) {
            words.command = word;
        } else {
            words.rest.append(word);
            if (word == "--store"_L1 && isFollowed) // may stand before the command, with its value
                words.rest.append(args[++i]);
        }
    }
    return words;
}

Error wrongUsage(const QString &message)
{
    return {Error::Kind::Usage, message};
}

/// What the parser objects to, as a sentence.
QString objection(const QCommandLineParser &parser, const QList<QCommandLineOption> &options, const QString &lastWord)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return QCoreApplication::translate("Cli", "There is no option “%1” here.").arg(unknown.first());
    for (const QCommandLineOption &known : options) {
        for (const QString &name : known.names()) {
            if (!known.valueName().isEmpty() && lastWord == QString("--"_L1 + name))
                return QCoreApplication::translate("Cli", "A value is missing after %1.").arg(lastWord);
        }
    }
    return QCoreApplication::translate("Cli", "The options cannot be understood.");
}

Result<void> countArguments(const CommandInfo &info, qsizetype given)
{
    if (given < info.minArguments)
        return wrongUsage(QCoreApplication::translate("Cli", "Something is missing: %1.").arg(info.arguments));
    if (given > info.maxArguments)
        return wrongUsage(QCoreApplication::translate("Cli", "There are more words than %1 takes.").arg(info.name));
    return {};
}

Result<ExitCode> runCommand(const Command &command, const Words &words, CliIo &io)
{
    const CommandInfo info = command.info();
    if (words.asksFor({u"--help"_s, u"-h"_s})) {
        io.print(commandHelp(info));
        return ExitCode::Done;
    }
    const QList<QCommandLineOption> options = info.options + option::general();
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(options);
    if (!parser.parse(QStringList{u"lumbung-cli"_s} + words.rest))
        return wrongUsage(objection(parser, options, words.rest.last()));
    const Result<void> counted = countArguments(info, parser.positionalArguments().size());
    return counted ? command.run(parser, io) : Result<ExitCode>(counted.error());
}

/// Everything that is no command of its own file: help, version, and words that are none.
Result<ExitCode> runGeneral(const Words &words, CliIo &io)
{
    if (words.command.isEmpty() && words.asksFor({u"--version"_s, u"-v"_s})) {
        io.print(u"lumbung-cli " LUMBUNG_VERSION "\n"_s);
        return ExitCode::Done;
    }
    const bool isHelp = words.command == "help"_L1;
    const QString topic = isHelp && !words.rest.isEmpty() ? words.rest.first() : QString();
    if (const Command *command = findCommand(topic)) {
        io.print(commandHelp(command->info()));
        return ExitCode::Done;
    }
    const bool isTopic = !topic.isEmpty() && !topic.startsWith(u'-');
    if (!isTopic && (isHelp || (words.command.isEmpty() && words.asksFor({u"--help"_s, u"-h"_s})))) {
        io.print(overviewHelp());
        return ExitCode::Done;
    }
    const QString unknown = isTopic ? topic : words.command;
    if (unknown.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "No command was given."));
    return wrongUsage(QCoreApplication::translate("Cli", "There is no command “%1”.").arg(unknown));
}

ExitCode tell(const Error &error, const QString &command, CliIo &io)
{
    io.say(logged(error).message);
    if (error.kind == Error::Kind::Usage) {
        io.say(QCoreApplication::translate("Cli", "See: %1")
                   .arg(findCommand(command) ? QString("lumbung-cli "_L1 % command % " --help"_L1)
                                             : u"lumbung-cli help"_s));
    }
    return exitCodeOf(error);
}

} // namespace

int runCli(const QStringList &args, CliIo &io)
{
    const Words words = wordsOf(args);
    const QString language
        = words.language.isEmpty() ? io.environment.value(u"LUMBUNG_LANG"_s, u"id"_s) : words.language;
    const bool isKnown = language == "id"_L1 || language == "en"_L1;
    const LanguageScope scope(isKnown ? language : u"id"_s);

    Result<ExitCode> result = ExitCode::Done;
    if (!isKnown)
        result = wrongUsage(
            QCoreApplication::translate("Cli", "There is no language “%1”. Choose id or en.").arg(language));
    else if (const Command *command = findCommand(words.command))
        result = runCommand(*command, words, io);
    else
        result = runGeneral(words, io);

    ExitCode code = result ? *result : tell(result.error(), words.command, io);
    if (!io.flush()) {
        io.say(QCoreApplication::translate("Cli",
            "The result could not be written in full: the output is closed or its disk is full. "
            "What was saved in the register stays saved."));
        code = ExitCode::Failed;
    }
    return static_cast<int>(code);
}

} // namespace lumbung
