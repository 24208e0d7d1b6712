// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/displaywidth.h"
#include "app/cli/options.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int lineWidth = 80;

/// A term and what it means; the meanings stand below each other.
struct Entry {
    QString term;
    QString meaning;
};

/// Broken at blanks, so that a terminal does not cut words. Lines that are there stay.
QString wrapped(const QString &text)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && displayWidth(line) + 1 + displayWidth(word) > lineWidth) {
                lines.append(line);
                line.clear();
            }
            line += line.isEmpty() ? word : QString(u' ' + word);
        }
        lines.append(line);
    }
    return lines.join(u'\n') + u'\n';
}

QString block(const QString &title, const QList<Entry> &entries)
{
    int widest = 0;
    for (const Entry &entry : entries)
        widest = std::max(widest, displayWidth(entry.term));
    QString lines = u'\n' % title % u'\n';
    for (const Entry &entry : entries)
        lines += "  "_L1 % padded(entry.term, widest) % "  "_L1 % entry.meaning % u'\n';
    return lines;
}

Entry optionEntry(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString value = option.valueName().isEmpty() ? QString() : QString(u' ' % option.valueName());
    return {names.join(", "_L1) + value, option.description()};
}

QString exitCodeBlock()
{
    return block(QCoreApplication::translate("Cli", "Exit codes:"),
        {
            {u"0"_s, QCoreApplication::translate("Cli", "done")},
            {u"1"_s, QCoreApplication::translate("Cli", "done, with findings, refused rows or nothing found")},
            {u"2"_s, QCoreApplication::translate("Cli", "called wrongly")},
            {u"3"_s,
                QCoreApplication::translate("Cli", "a file, the register or the output failed; nothing is half done")},
            {u"4"_s, QCoreApplication::translate("Cli", "the register is damaged")},
            {u"5"_s, QCoreApplication::translate("Cli", "not allowed")},
            {u"6"_s, QCoreApplication::translate("Cli", "cancelled")},
        });
}

} // namespace

QString commandHelp(const CommandInfo &info)
{
    QString text = QCoreApplication::translate("Cli", "Usage: %1").arg(u"lumbung-cli "_s + info.name);
    if (!info.arguments.isEmpty())
        text += u' ' % info.arguments;
    text += " ["_L1 % QCoreApplication::translate("Cli", "options") % "]\n\n"_L1 % wrapped(info.summary);
    if (!info.details.isEmpty())
        text += wrapped(info.details);

    QList<Entry> entries;
    for (const QCommandLineOption &option : info.options + option::general())
        entries.append(optionEntry(option));
    text += block(QCoreApplication::translate("Cli", "Options:"), entries);

    text += u'\n' % QCoreApplication::translate("Cli", "Examples:") % u'\n';
    for (const QString &example : info.examples)
        text += "  lumbung-cli "_L1 % example % u'\n';
    return text + exitCodeBlock();
}

QString overviewHelp()
{
    QList<Entry> entries;
    for (const auto &command : commands()) {
        const CommandInfo info = command->info();
        entries.append({info.name, info.summary});
    }
    entries.append({u"help"_s, QCoreApplication::translate("Cli", "Explains a command: lumbung-cli help count")});

    QList<Entry> options;
    for (const QCommandLineOption &option : option::general())
        options.append(optionEntry(option));
    options.append({u"--version"_s, QCoreApplication::translate("Cli", "Prints the version.")});

    return QCoreApplication::translate("Cli", "Usage: %1")
               .arg("lumbung-cli "_L1 + QCoreApplication::translate("Cli", "COMMAND [options]"))
        + u'\n' + block(QCoreApplication::translate("Cli", "Commands:"), entries)
        + block(QCoreApplication::translate("Cli", "Options:"), options) + exitCodeBlock();
}

} // namespace lumbung
