// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uifixture.h"
#include "ui/commandline.h"
#include "ui/pictures.h"

#include <QFile>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    static Result<CommandLine> parsed(const QString &words)
    {
        return parseCommandLine(QString(u"lumbung "_s + words).split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void opensAWindowUnlessToldOtherwise()
    {
        const CommandLine line = done(parsed(u"--store a.lumbung --lang en"_s));
        QCOMPARE(line.task, CommandLine::Task::Window);
        QCOMPARE(line.store, u"a.lumbung"_s);
        QCOMPARE(line.language, u"en"_s);
        QCOMPARE(done(parsed({})).store, QString());
    }

    void takesAChartWithItsDayAndOrder()
    {
        const CommandLine line
            = done(parsed(u"--store a.lumbung --save-chart regency-tiles --as-of 2021-12-31 --order share out.svg"_s));
        QCOMPARE(line.task, CommandLine::Task::SaveChart);
        QCOMPARE(line.chart, ChartKind::RegencyTiles);
        QCOMPARE(line.order, ChartOrder::ByShare);
        QCOMPARE(line.asOf, QDate(2021, 12, 31));
        QCOMPARE(line.output, u"out.svg"_s);
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named"); // in the sentence
        QTest::newRow("unknown option") << u"--colour red"_s << u"colour"_s;
        QTest::newRow("value missing") << u"--store"_s << u"--store"_s;
        QTest::newRow("stray word") << u"a.lumbung"_s << u"a.lumbung"_s;
        QTest::newRow("language") << u"--lang fr"_s << u"fr"_s;
        QTest::newRow("chart") << u"--store a --save-chart pie out.png"_s << u"pie"_s;
        QTest::newRow("order") << u"--store a --save-chart regency-bars --order name out.png"_s << u"name"_s;
        QTest::newRow("day") << u"--store a --save-chart regency-bars --as-of 31/02/2024 out.png"_s << u"31/02/2024"_s;
        QTest::newRow("no picture") << u"--store a --save-chart regency-bars"_s << u"picture"_s;
        QTest::newRow("no register") << u"--save-chart regency-bars out.png"_s << u"--store"_s;
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QString, words);
        QFETCH(QString, named);
        installLanguage(u"en"_s);
        const Result<CommandLine> line = parsed(words);
        QVERIFY(!line);
        QCOMPARE(line.error().kind, Error::Kind::Usage);
        QVERIFY2(line.error().message.contains(named), qPrintable(line.error().message));
    }

    void helpNamesEveryOption()
    {
        for (const QString &option : {u"--store"_s, u"--lang"_s, u"--save-chart"_s, u"--as-of"_s, u"--order"_s,
                 u"--save-page"_s, u"--help"_s, u"--version"_s})
            QVERIFY2(commandLineHelp().contains(option), qPrintable(option));
    }

    void drawsAChartOfARegister()
    {
        const WindowFixture fixture;
        CommandLine line;
        line.store = fixture.makeRegister(u"uji.lumbung"_s, {soundCooperative()});
        for (const QString &name : {u"grafik.png"_s, u"grafik.svg"_s}) {
            line.output = fixture.pathOf(name);
            done(saveChart(line, fixture.clock));
            QVERIFY2(!QImage(line.output).isNull(), qPrintable(name));
        }
    }

    void drawsNothingWithoutARegisterOrAKnownEnding()
    {
        const WindowFixture fixture;
        CommandLine line;
        line.store = fixture.pathOf(u"tidak-ada.lumbung"_s);
        line.output = fixture.pathOf(u"grafik.png"_s);
        QCOMPARE(saveChart(line, fixture.clock).error().kind, Error::Kind::File);
        QVERIFY(!QFile::exists(line.output));

        line.store = fixture.makeRegister(u"uji.lumbung"_s, {});
        line.output = fixture.pathOf(u"grafik.bmp"_s);
        QCOMPARE(saveChart(line, fixture.clock).error().kind, Error::Kind::Usage);
        QVERIFY(!QFile::exists(line.output));
    }
};

QTEST_MAIN(CommandLineTest)
#include "tst_commandline.moc"
