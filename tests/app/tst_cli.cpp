// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/command.h"
#include "app/cli/displaywidth.h"
#include "app/cli/options.h"
#include "tests/support/clirunner.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// What all commands have in common: how they are called, explained and refused.
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryCommand()
    {
        QStringList names;
        for (const auto &command : commands())
            names.append(command->info().name);
        QCOMPARE(names,
            (QStringList{u"init"_s, u"demo"_s, u"import"_s, u"count"_s, u"variants"_s, u"trend"_s, u"list"_s, u"show"_s,
                u"report"_s, u"check"_s, u"verify"_s, u"backup"_s, u"save"_s, u"classify"_s, u"classification"_s,
                u"sample"_s, u"code"_s, u"agreement"_s, u"propose"_s, u"publish"_s, u"publications"_s, u"publication"_s,
                u"withdraw"_s, u"verify-publication"_s, u"verify-records"_s, u"breaks"_s, u"why"_s, u"status-check"_s,
                u"scheme"_s, u"bridge"_s, u"imports"_s, u"undo-import"_s, u"mappings"_s, u"merge"_s, u"unmerge"_s,
                u"merges"_s, u"duplicates"_s, u"not-duplicate"_s, u"kit"_s}));
    }

    void explainsItself_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::newRow("help") << QStringList{u"help"_s};
        QTest::newRow("--help") << QStringList{u"--help"_s};
        QTest::newRow("-h") << QStringList{u"-h"_s};
    }
    void explainsItself()
    {
        QFETCH(const QStringList, args);
        CliRunner run;
        const CliOutcome outcome = run(args);
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.err.isEmpty());
        for (const auto &command : commands()) {
            const CommandInfo info = command->info();
            QVERIFY2(outcome.out.contains("  "_L1 + info.name), qPrintable(info.name));
        }
        QVERIFY(outcome.out.contains(u"LUMBUNG_LANG"_s));
    }

    void tellsItsVersion()
    {
        CliRunner run;
        const CliOutcome outcome = run({u"--version"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, u"lumbung-cli " LUMBUNG_VERSION "\n"_s);
    }

    void explainsEveryCommand_data() { everyCommand(); }
    void explainsEveryCommand()
    {
        QFETCH(const QString, name);
        CliRunner run;
        const CliOutcome outcome = run({name, u"--help"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.err.isEmpty());
        QVERIFY(outcome.out.startsWith("Usage: lumbung-cli "_L1 + name));
        const CommandInfo info = findCommand(name)->info();
        for (const QCommandLineOption &option : info.options + option::general()) {
            QVERIFY2(outcome.out.contains("--"_L1 + option.names().last()), qPrintable(option.names().last()));
            QVERIFY2(!option.description().isEmpty(), qPrintable(option.names().last()));
        }
        QVERIFY(!info.examples.isEmpty());
        for (const QString &example : info.examples) {
            QVERIFY2(example.startsWith(name), qPrintable(example));
            QVERIFY(outcome.out.contains("  lumbung-cli "_L1 + example));
        }
        for (const char *code : {"\n  0  ", "\n  1  ", "\n  2  ", "\n  3  ", "\n  4  ", "\n  5  ", "\n  6  "})
            QVERIFY2(outcome.out.contains(QLatin1StringView(code)), code);

        QCOMPARE(run({u"help"_s, name}).out, outcome.out);
        QCOMPARE(run({name, u"-h"_s}).out, outcome.out);
    }

    void refusesOptionsNoCommandHas_data() { everyCommand(); }
    void refusesOptionsNoCommandHas()
    {
        QFETCH(const QString, name);
        CliRunner run;
        const CliOutcome outcome = run({name, u"--bogus"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(u"bogus"_s), qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(QString("lumbung-cli "_L1 % name % " --help"_L1)), qPrintable(outcome.err));
    }

    void refusesMoreWordsThanACommandTakes_data() { everyCommand(); }
    void refusesMoreWordsThanACommandTakes()
    {
        QFETCH(const QString, name);
        CliRunner run;
        QCOMPARE(run({name, u"a"_s, u"b"_s}).code, 2);
    }

    void refusesAnOptionWithoutItsValue_data() { everyCommandOfARegister(); }
    void refusesAnOptionWithoutItsValue()
    {
        QFETCH(const QString, name);
        CliRunner run;
        const CliOutcome outcome = run({name, u"--store"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(u"--store"_s), qPrintable(outcome.err));
    }

    void saysSoWhenNoRegisterIsNamed_data() { everyCommandOfARegister(); }
    void saysSoWhenNoRegisterIsNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, needed);
        CliRunner run;
        const CliOutcome outcome = run(QStringList{name} + needed);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(u"LUMBUNG_STORE"_s), qPrintable(outcome.err));
    }

    void refusesWhatIsNoCommand_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QStringList() << u"No command"_s;
        QTest::newRow("unknown") << QStringList{u"hitung"_s} << u"hitung"_s;
        QTest::newRow("unknown topic") << QStringList{u"help"_s, u"hitung"_s} << u"hitung"_s;
        QTest::newRow("path only") << QStringList{u"--store"_s, u"a.lumbung"_s} << u"No command"_s;
        QTest::newRow("empty word") << QStringList{QString()} << u"No command"_s;
    }
    void refusesWhatIsNoCommand()
    {
        QFETCH(const QStringList, args);
        QFETCH(const QString, word);
        CliRunner run;
        const CliOutcome outcome = run(args);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QVERIFY(outcome.err.contains(u"lumbung-cli help"_s));
    }

    void refusesValuesThatAreNone_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QStringList &args, const QString &word) {
            QTest::newRow(name) << args << word;
        };
        row("day that is none", {u"count"_s, u"--as-of"_s, u"31/02/2024"_s}, u"31/02/2024"_s);
        row("day of a list", {u"list"_s, u"--as-of"_s, u"kemarin"_s}, u"kemarin"_s);
        row("day of a report", {u"report"_s, u"recap"_s, u"--out"_s, u"a.xlsx"_s, u"--as-of"_s, u"31/02/2024"_s},
            u"31/02/2024"_s);
        row("moment that is none", {u"count"_s, u"--as-known"_s, u"2026-01-05T25:00"_s}, u"25:00"_s);
        row("day as moment", {u"count"_s, u"--as-known"_s, u"2026-02-31"_s}, u"2026-02-31"_s);
        row("variable", {u"count"_s, u"--by"_s, u"colour"_s}, u"year-founded"_s);
        row("format", {u"count"_s, u"--format"_s, u"xml"_s}, u"xml"_s);
        row("type", {u"count"_s, u"--type"_s, u"Serba"_s}, u"Serba"_s);
        row("regency that is two", {u"count"_s, u"--regency"_s, u"Semarang"_s}, u"Semarang"_s);
        row("second of a list", {u"list"_s, u"--regency"_s, u"33.01,99.99"_s}, u"99.99"_s);
        row("limit", {u"list"_s, u"--limit"_s, u"-1"_s}, u"-1"_s);
        row("limit in words", {u"list"_s, u"--limit"_s, u"ten"_s}, u"ten"_s);
        row("rows", {u"demo"_s, u"--rows"_s, u"0"_s}, u"--rows"_s);
        row("seed", {u"demo"_s, u"--seed"_s, u"x"_s}, u"--seed"_s);
        row("severity", {u"check"_s, u"--severity"_s, u"fatal"_s}, u"fatal"_s);
        row("two views", {u"show"_s, u"1"_s, u"--history"_s, u"--timeline"_s}, u"--timeline"_s);
        row("nothing to show", {u"show"_s}, u"NUMBER"_s);
        row("nothing to import", {u"import"_s}, u"FILE"_s);
        row("regency of an import", {u"import"_s, u"a.csv"_s, u"--regency"_s, u"Semarang"_s}, u"Semarang"_s);
        row("no report", {u"report"_s}, u"recap"_s);
        row("unknown report", {u"report"_s, u"neraca"_s, u"--out"_s, u"a.xlsx"_s}, u"recap"_s);
        row("report to nowhere", {u"report"_s, u"recap"_s}, u"--out"_s);
        row("report of another kind", {u"report"_s, u"recap"_s, u"--out"_s, u"a.pdf"_s}, u".xlsx"_s);
        row("report that is never personal", {u"report"_s, u"recap"_s, u"--out"_s, u"a.xlsx"_s, u"--with-personal"_s},
            u"--with-personal"_s);
        row("language", {u"count"_s, u"--lang"_s, u"fr"_s}, u"fr"_s);
        row("language without value", {u"count"_s, u"--lang"_s}, u"--lang"_s);
    }
    void refusesValuesThatAreNone()
    {
        QFETCH(const QStringList, args);
        QFETCH(const QString, word);
        CliRunner run;
        const CliOutcome outcome = run(args);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
    }

    void speaksTheLanguageAskedFor()
    {
        CliRunner run;
        const QString before = text::language();
        run.environment.clear();
        QVERIFY(run({u"--help"_s, u"--lang=en"_s}).out.startsWith("Usage:"_L1));
        QCOMPARE(run({u"--lang"_s, u"id"_s, u"--help"_s}).out, run({u"--help"_s}).out);
        run.environment.insert(u"LUMBUNG_LANG"_s, u"en"_s);
        QVERIFY(run({u"help"_s}).out.startsWith("Usage:"_L1));
        QCOMPARE(text::language(), before);
    }

    void failsWhenTheOutputIsFull_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("closed") << 0;
        QTest::newRow("after a part") << 100;
    }
    void failsWhenTheOutputIsFull()
    {
        QFETCH(const int, room);
        CliRunner run;
        FullDevice full(room);
        const CliOutcome outcome = run.into(full, {u"help"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(u"could not be written in full"_s), qPrintable(outcome.err));
    }

    void alignsByWhatIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("letters") << u"Kab. Cilacap"_s << 12;
        QTest::newRow("accent as one letter") << u"é"_s << 1;
        QTest::newRow("accent on a letter") << u"e\u0301"_s << 1;
        QTest::newRow("wide") << u"農協"_s << 4;
        QTest::newRow("beyond the first plane") << u"𠀀a"_s << 3;
    }
    void alignsByWhatIsSeen()
    {
        QFETCH(const QString, text);
        QFETCH(const int, width);
        QCOMPARE(displayWidth(text), width);
        QCOMPARE(displayWidth(padded(text, 8)), qMax(8, width));
        QVERIFY(padded(text, 8).startsWith(text));
        QVERIFY(padded(text, 8, true).endsWith(text));
    }

private:
    /// All commands, with the words without which they are not understood.
    static void everyCommandOfARegister()
    {
        everyCommand([](const CommandInfo &info) {
            return std::ranges::any_of(
                info.options, [](const QCommandLineOption &option) { return option.names().contains(u"store"_s); });
        });
    }
    static void everyCommand(bool (*isWanted)(const CommandInfo &) = [](const CommandInfo &) { return true; })
    {
        static const QHash<QString, QStringList> needed = {{u"import"_s, {u"a.csv"_s}}, {u"show"_s, {u"1"_s}},
            {u"report"_s, {u"recap"_s, u"--out"_s, u"a.xlsx"_s}},
            {u"publish"_s, {u"--as-of"_s, u"2021-12-31"_s, u"--note"_s, u"x"_s}},
            {u"publication"_s, {u"--number"_s, u"2026-01"_s, u"--out"_s, u"a.xlsx"_s}},
            {u"withdraw"_s, {u"--number"_s, u"2026-01"_s, u"--reason"_s, u"x"_s}},
            {u"scheme"_s, {u"--check"_s, u"a.json"_s}}, {u"verify-publication"_s, {u"a.xlsx"_s}},
            {u"verify-records"_s, {u"--ids"_s, u"1"_s}}, {u"bridge"_s, {u"2020"_s, u"2021"_s}},
            {u"undo-import"_s, {u"1"_s}}, {u"merge"_s, {u"1"_s, u"2"_s, u"--entered-twice"_s, u"--reason"_s, u"x"_s}},
            {u"unmerge"_s, {u"1"_s, u"--reason"_s, u"x"_s}},
            {u"not-duplicate"_s, {u"1"_s, u"2"_s, u"--reason"_s, u"x"_s}}, {u"kit"_s, {u"take"_s, u"a.xlsx"_s}}};
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("needed");
        for (const auto &command : commands()) {
            const QString name = command->info().name;
            if (isWanted(command->info()))
                QTest::newRow(qPrintable(name)) << name << needed.value(name);
        }
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
