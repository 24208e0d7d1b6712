// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"
#include "app/base/text.h"
#include "app/classify/scheme.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/services/classificationqueue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr qint64 schemeLimit = 16 * 1024 * 1024;

/// For scripts: "producing = yes; ownUnit = yes|no"
QString conditionText(const Condition &condition)
{
    QStringList parts;
    for (const auto &[field, codes] : condition.asKeyValueRange())
        parts.append(field % " = "_L1 % codes.join(u'|'));
    return parts.join("; "_L1);
}

void printRows(const Scheme &scheme, RowFormat format, CliIo &io)
{
    RowWriter writer(format,
        {{u"part"_s, u"part"_s}, {u"id"_s, u"id"_s}, {u"when"_s, u"when"_s}, {u"outcome"_s, u"outcome"_s},
            {u"text"_s, u"text"_s}, {u"citation"_s, u"citation"_s}},
        io);
    writer.add({u"scheme"_s, scheme.id, scheme.validFrom.toString(Qt::ISODate), QString(), QString(),
        scheme.source.inLanguage()});
    for (const Question &question : scheme.questions) {
        writer.add({u"question"_s, question.id, conditionText(question.askedWhen), QString(),
            question.text.inLanguage(), QString()});
    }
    for (const SchemeRule &rule : scheme.rules) {
        writer.add({u"rule"_s, rule.id, conditionText(rule.when), rule.outcome, rule.sentence.inLanguage(),
            rule.citation.inLanguage()});
    }
    writer.finish();
}

/// "Own production unit: Yes; Stages: not answered"
QString conditionTold(const Condition &condition)
{
    QStringList parts;
    for (const auto &[name, codes] : condition.asKeyValueRange()) {
        const Field &field = *findField(name);
        QStringList labels;
        for (const QString &code : codes)
            labels.append(
                code.isEmpty() ? QCoreApplication::translate("Cli", "not answered") : displayValue(field, code));
        parts.append(field.title() % ": "_L1 % labels.join(u'/'));
    }
    return parts.join("; "_L1);
}

/// With the title of a field where its answers will stand.
QString sentenceTold(const SchemeRule &rule)
{
    QString sentence = rule.sentence.inLanguage();
    for (const Field &field : cooperativeFields())
        sentence.replace(QString(u'{' % field.keyString() % u'}'), QString(u'[' % field.title() % u']'));
    return sentence;
}

QString answersTold(const Question &question)
{
    QStringList labels;
    for (const CodeEntry &entry : codeList(findField(question.field)->listName()).entries())
        labels.append(entry.title());
    return labels.join(" / "_L1);
}

void printText(const Scheme &scheme, CliIo &io)
{
    const auto line = [&io](const QString &text) { io.print(text % u'\n'); };
    line(scheme.validFrom.isValid()
            ? QCoreApplication::translate("Cli", "Classification scheme, version %1, valid from %2")
                  .arg(scheme.id, text::longDate(scheme.validFrom))
            : QCoreApplication::translate("Cli", "Classification scheme, version %1").arg(scheme.id));
    line(scheme.source.inLanguage());
    line(QString(u'\n' % QCoreApplication::translate("Cli", "Questions")));
    for (const Question &question : scheme.questions) {
        line(QString("  "_L1 % question.text.inLanguage() % " ("_L1 % question.id % u')'));
        line(QString("    "_L1 % answersTold(question)));
    }
    line(QString(u'\n' % QCoreApplication::translate("Cli", "Rules; the first that holds decides")));
    for (const SchemeRule &rule : scheme.rules) {
        line(QString("  "_L1 % conditionTold(rule.when) % u" → "_s % codeList(u"kind"_s).title(rule.outcome) % " ("_L1
            % rule.id % u')'));
        line(QString("    "_L1 % sentenceTold(rule)));
        line(QString("    ["_L1 % rule.citation.inLanguage() % u']'));
    }
    io.flush();
}

Result<Scheme> schemeIn(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, schemeLimit);
    if (!bytes)
        return bytes.error();
    const Result<Scheme> scheme = parseScheme(*bytes);
    if (scheme)
        return scheme;
    return Error{Error::Kind::Invalid,
        QCoreApplication::translate("Cli",
            "The scheme in “%1” cannot be used: it contradicts itself or is incomplete (%2). Correct the file; nothing "
            "was changed.")
            .arg(path, scheme.error().detail),
        scheme.error().detail};
}

void printDifferences(const QList<SchemeDifference> &differences, const Scheme &scheme, RowFormat format, CliIo &io)
{
    RowWriter writer(format,
        {{u"id"_s, u"id"_s, true}, {u"name"_s, QCoreApplication::translate("Cli", "Name")},
            {u"kind"_s, QCoreApplication::translate("Cli", "Kind as recorded")},
            {u"otherKind"_s, QCoreApplication::translate("Cli", "Kind by this scheme")}},
        io);
    writer.setHeading(
        {QCoreApplication::translate("Cli", "Cooperatives that come out differently by the scheme %1").arg(scheme.id),
            {}});
    const CodeList &kinds = codeList(u"kind"_s);
    for (const SchemeDifference &one : differences) {
        writer.add({{one.id, QString::number(one.id)}, one.name, {one.kind, kinds.title(one.kind)},
            {one.otherKind, kinds.title(one.otherKind)}});
    }
    writer.finish();
    io.say(QCoreApplication::translate("Cli", "%1 would come out differently. Nothing was changed.")
               .arg(text::number(differences.size())));
}

class SchemeCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"scheme"_s,
            .summary = QCoreApplication::translate(
                "Cli", "Shows the questions and rules of the classification, or what another version would change."),
            .details = QCoreApplication::translate("Cli",
                "With --check a file with another version is read and checked, and the cooperatives are listed that "
                "would come out differently by it. The register stays as it is."),
            .options = {option::store(),
                {u"check"_s,
                    QCoreApplication::translate("Cli", "Instead: compare with the scheme in this file (JSON)."),
                    QCoreApplication::translate("Cli", "FILE")},
                option::rowFormat()},
            .examples = {u"scheme"_s, u"scheme --check scheme-2.json --format csv"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        if (arguments.isSet(u"check"_s))
            return check(arguments, *format, io);
        if (*format == RowFormat::Table)
            printText(currentScheme(), io);
        else
            printRows(currentScheme(), *format, io);
        return ExitCode::Done;
    }

private:
    static Result<ExitCode> check(const QCommandLineParser &arguments, RowFormat format, CliIo &io)
    {
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const Result<Scheme> other = schemeIn(arguments.value(u"check"_s));
        if (!other)
            return other.error();
        CliProgress progress(io);
        const Result<QList<SchemeDifference>> differences = schemeDifferences(**store, *other, progress);
        if (!differences)
            return differences.error();
        printDifferences(*differences, *other, format, io);
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeSchemeCommand()
{
    return std::make_unique<SchemeCommand>();
}

} // namespace lumbung
