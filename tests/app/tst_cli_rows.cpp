// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clirunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

/// JSON lines as they are easier to read here: 'single' for "double" quotation marks.
QByteArray quoted(const char *lines)
{
    return QByteArray(lines).replace('\'', '"');
}

const char *const firstDay
    = "{'name': 'KUD Sumber Rejeki', 'nik': '3301010010001', 'regency': '33.01', 'type': 'producer', "
      "'group': 'kud', 'status': 'active', 'legalNumber': '8157/BH/VI', 'legalDate': '1975-06-12'}\n"
      "{'name': 'Koperasi Tani Makmur', 'regency': '33.74', 'type': 'producer', 'group': 'farming', "
      "'status': 'active', 'legalNumber': '12/BH/2016', 'legalDate': '2016-05-10', 'village': "
      "'33.74.01.1001', 'district': '33.74.01', 'phone': '024-111', 'officers': [{'role': 'chair', "
      "'officerName': 'Sri Contoh'}], 'years': [{'bookYear': 2024, 'members': 40}]}\n"
      "{'name': 'Koperasi Sejahtera', 'regency': '33.74', 'type': 'consumer', 'status': 'active', "
      "'legalNumber': '13/BH/2001', 'legalDate': '2001-02-03'}\n"
      "{'name': '+62 Koperasi', 'regency': '33.01', 'type': 'producer', 'status': 'active', "
      "'legalNumber': '14/BH/2020', 'legalDate': '2020-01-01', 'kdkmp': true}\n";

/// On the next day the office learns that two things were otherwise.
const char *const secondDay
    = "{'id': 1, 'status': 'dissolved', 'validFrom': '2024-07-01', 'event': 'Pembubaran', 'basis': "
      "'SK 5/2024'}\n"
      "{'id': 3, 'type': 'Produsen', 'correction': true}\n";

} // namespace

/// Commands that print rows, over a small register that was entered on two days.
class CliRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        run.environment.insert(u"LUMBUNG_STORE"_s, m_folder.filePath(u"a.lumbung"_s));
        QCOMPARE(run({u"init"_s}).code, 0);
        const CliOutcome first = run({u"save"_s}, quoted(firstDay));
        QVERIFY2(first.code == 0, qPrintable(first.err));
        run.clock.advance(24LL * 3600 * 1000);
        const CliOutcome second = run({u"save"_s}, quoted(secondDay));
        QVERIFY2(second.code == 0, qPrintable(second.err));
    }

    void countsAsOfADayAsKnownThen_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("counted"); // of 33.01, 33.74 and in total
        const auto row = [](const char *name, const QStringList &options, const QString &counted) {
            QTest::newRow(name) << options << counted;
        };
        row("today", {}, u"1 2 3"_s);
        row("before the dissolution", {u"--as-of"_s, u"2024-06-30"_s}, u"2 2 4"_s);
        row("on its day", {u"--as-of"_s, u"1/7/2024"_s}, u"1 2 3"_s);
        row("long ago", {u"--as-of"_s, u"31 Desember 1999"_s}, u"1 0 1"_s);
        row("before all", {u"--as-of"_s, u"1975-06-11"_s}, u"0 0 0"_s);
        row("as known on the first day", {u"--as-known"_s, u"2026-01-05"_s}, u"2 1 3"_s);
        row("as known at a moment of it", {u"--as-known"_s, u"2026-01-05T08:00:01"_s}, u"2 1 3"_s);
        row("as known before its hour", {u"--as-known"_s, u"2026-01-05T07:59:59"_s}, u"0 0 0"_s);
        row("as known in universal time", {u"--as-known"_s, u"2026-01-05T01:00:01Z"_s}, u"2 1 3"_s);
        row("every type", {u"--type"_s, u"all"_s, u"--as-known"_s, u"2026-01-05"_s}, u"2 2 4"_s);
        row("another type by label", {u"--type"_s, u"Konsumen"_s, u"--as-known"_s, u"2026-01-05"_s}, u"0 1 1"_s);
        row("two types", {u"--type"_s, u"producer,consumer"_s, u"--as-known"_s, u"2026-01-05"_s}, u"2 2 4"_s);
        row("every status", {u"--all-status"_s}, u"2 2 4"_s);
        row("one status by name", {u"--status"_s, u"dissolved"_s}, u"1 0 1"_s);
        row("one regency", {u"--regency"_s, u"Kota Semarang"_s}, u"0 2 2"_s);
        row("a group", {u"--group"_s, u"farming"_s}, u"0 1 1"_s);
        row("no group", {u"--group"_s, QString()}, u"1 1 2"_s);
        row("with the programme", {u"--kdkmp"_s, u"ya"_s}, u"1 0 1"_s);
        row("without the programme", {u"--kdkmp"_s, u"no"_s}, u"0 2 2"_s);
        row("with and without it", {u"--kdkmp"_s, u"1,0"_s}, u"1 2 3"_s);
        row("a kind", {u"--kind"_s, u"kindI"_s}, u"0 0 0"_s);
        row("a stage", {u"--stage"_s, u"Awal,stageEnd"_s}, u"0 0 0"_s);
        row("no stage", {u"--stage"_s, QString()}, u"1 2 3"_s);
    }
    void countsAsOfADayAsKnownThen()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, counted);
        const CliOutcome outcome = run(QStringList{u"count"_s, u"--format"_s, u"csv"_s} + options);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(
            countOf(outcome, u"33.01"_s) % u' ' % countOf(outcome, u"33.74"_s) % u' ' % countOf(outcome, u"TOTAL"_s),
            counted);
    }

    void writesCountsAsCsvWithAllRegencies()
    {
        const CliOutcome outcome = run({u"count"_s, u"--by"_s, u"regency"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.err.isEmpty());
        const QStringList lines = outcome.lines();
        QCOMPARE(lines.size(), 37);
        QCOMPARE(lines[0], u"code,label,count,share"_s);
        QCOMPARE(lines[1], u"33.01,Cilacap Regency,1,0.333333"_s);
        QCOMPARE(lines[2], u"33.02,Banyumas Regency,0,0.000000"_s);
        QVERIFY(lines.contains(u"33.74,Semarang City,2,0.666667"_s));
        QCOMPARE(lines[36], u"TOTAL,Total,3,1.000000"_s);
    }

    void writesSharesOfNothingAsZero()
    {
        const CliOutcome outcome = run({u"count"_s, u"--format"_s, u"csv"_s, u"--as-of"_s, u"1900-01-01"_s});
        QCOMPARE(outcome.lines().last(), u"TOTAL,Total,0,0.000000"_s);
    }

    void countsByEachVariable_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("line");
        QTest::newRow("residency") << u"residency"_s << u"banyumas,Former Residency of Banyumas,1,0.333333"_s;
        QTest::newRow("type") << u"type"_s << u"producer,Producer,3,1.000000"_s;
        QTest::newRow("group") << u"group"_s << u"farming,Farming,1,0.333333"_s;
        QTest::newRow("kind") << u"kind"_s << u"unclassified,Not yet classified,3,1.000000"_s;
        QTest::newRow("stage") << u"stage"_s << u"unclassified,Not yet classified,3,1.000000"_s;
        QTest::newRow("service") << u"service"_s << u"none,No service recorded,0,0.000000"_s;
        QTest::newRow("trade") << u"trade"_s << u"farmers,Farmers,0,0.000000"_s;
        QTest::newRow("status") << u"status"_s << u"active,Active,3,1.000000"_s;
        QTest::newRow("year") << u"year-founded"_s << u"2020,2020,1,0.333333"_s;
    }
    void countsByEachVariable()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, line);
        const CliOutcome outcome = run({u"count"_s, u"--by"_s, variable, u"--format"_s, u"csv"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.lines().contains(line), qPrintable(outcome.out));
        QVERIFY(outcome.lines().last().startsWith("TOTAL,Total,3,"_L1));
    }

    void writesCountsAsJson()
    {
        const CliOutcome outcome = run({u"count"_s, u"--by"_s, u"type"_s, u"--format"_s, u"json"_s});
        const QJsonArray rows = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows[0].toObject(),
            (QJsonObject{{u"code"_s, u"producer"_s}, {u"label"_s, u"Producer"_s}, {u"count"_s, 3}, {u"share"_s, 1}}));
        QCOMPARE(rows[5].toObject().value(u"code"_s), QJsonValue(u"TOTAL"_s));
    }

    void printsCountsAsAnAlignedTable()
    {
        const CliOutcome outcome
            = run({u"count"_s, u"--as-of"_s, u"2021-12-31"_s, u"--lang"_s, u"en"_s, u"--by"_s, u"type"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.startsWith("Number of cooperatives by Type as of 31 December 2021\n"_L1),
            qPrintable(outcome.out));
        QVERIFY(outcome.out.contains(u"Code         Type              Count    Share\n"
                                     "producer     Producer              4  100.0 %\n"
                                     "consumer     Consumer              0    0.0 %\n"_s));
    }

    void listsExactlyWhatItCounts_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("today") << QStringList();
        QTest::newRow("earlier") << QStringList{u"--as-of"_s, u"2010-01-01"_s};
        QTest::newRow("all") << QStringList{u"--type"_s, u"all"_s, u"--all-status"_s};
        QTest::newRow("known earlier") << QStringList{u"--as-known"_s, u"2026-01-05"_s, u"--regency"_s, u"33.74"_s};
    }
    void listsExactlyWhatItCounts()
    {
        QFETCH(const QStringList, options);
        const CliOutcome counted = run(QStringList{u"count"_s, u"--format"_s, u"csv"_s} + options);
        const CliOutcome listed = run(QStringList{u"list"_s, u"--format"_s, u"csv"_s} + options);
        QCOMPARE(listed.code, 0);
        QCOMPARE(QString::number(listed.lines().size() - 1), countOf(counted, u"TOTAL"_s));
    }

    void listsTheFactsOfTheDayAsCsv()
    {
        const QStringList options{u"list"_s, u"--format"_s, u"csv"_s, u"--search"_s, u"sumber rejeki"_s};
        const QString head
            = u"id,name,nik,legalNumber,legalDate,regency,district,village,type,group,form,status,kind,kdkmp"_s;
        const CliOutcome then = run(options + QStringList{u"--as-of"_s, u"2024-06-30"_s});
        QCOMPARE(then.lines(),
            (QStringList{head,
                u"1,KUD Sumber Rejeki,3301010010001,8157/BH/VI,1975-06-12,33.01,,,producer,kud,,active,unclassified,0"_s}));
        QCOMPARE(then.err, u"1 of 1 cooperatives are listed.\n"_s);
        QCOMPARE(run(options).lines(), QStringList{head});
        const CliOutcome now = run(options + QStringList{u"--all-status"_s});
        QVERIFY(now.lines().last().contains(u",dissolved,"_s));
    }

    void neverPrintsAFormula()
    {
        const CliOutcome outcome = run({u"list"_s, u"--format"_s, u"csv"_s, u"--search"_s, u"62"_s});
        QVERIFY2(outcome.lines().last().startsWith("4,'+62 Koperasi,"_L1), qPrintable(outcome.out));
        const CliOutcome exact = run({u"list"_s, u"--format"_s, u"json"_s, u"--search"_s, u"62"_s});
        const QJsonArray rows = QJsonDocument::fromJson(exact.out.toUtf8()).array();
        QCOMPARE(rows.first().toObject().value(u"name"_s), QJsonValue(u"+62 Koperasi"_s));
        QCOMPARE(rows.first().toObject().value(u"kdkmp"_s), QJsonValue(true));
    }

    void listsForReadingWithLabels()
    {
        const CliOutcome outcome = run({u"list"_s, u"--regency"_s, u"33.74"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains(
                     u"Cooperatives as of 6 January 2026\ndefinition “official”: Registered cooperatives of the type "
                     "Produsen: founded and not dissolved, merged or moved to another supervisor; Regency or city: "
                     "Semarang City\n"_s),
            qPrintable(outcome.out));
        QVERIFY(outcome.out.contains(u"Koperasi Sejahtera"_s));
        QVERIFY(!outcome.out.contains(u"Koperasi Tani Makmur"_s));
        QCOMPARE(outcome.err, u"1 of 2 cooperatives are listed.\n"_s);
    }

    void listsNothingAsAnEmptyArray()
    {
        const CliOutcome outcome = run({u"list"_s, u"--format"_s, u"json"_s, u"--as-of"_s, u"1900-01-01"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, u"[]\n"_s);
    }

    void showsARecordByEachOfItsNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("id") << u"1"_s;
        QTest::newRow("NIK") << u"3301010010001"_s;
        QTest::newRow("legal number") << u"8157/bh/vi"_s;
    }
    void showsARecordByEachOfItsNumbers()
    {
        QFETCH(const QString, number);
        const CliOutcome outcome = run({u"show"_s, number});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY(outcome.out.contains(u"KUD Sumber Rejeki"_s));
        QVERIFY(outcome.out.contains(u"Dissolved"_s));
    }

    void answersOneWhenThereIsNoSuchRecord()
    {
        const CliOutcome outcome = run({u"show"_s, u"99"_s});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(u"99"_s), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
    }

    void showsPersonalDataOnlyWhenAsked_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"table", "csv", "json"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void showsPersonalDataOnlyWhenAsked()
    {
        QFETCH(const QString, format);
        const QStringList args{u"show"_s, u"2"_s, u"--format"_s, format};
        const QString plain = run(args).out;
        const QString personal = run(args + QStringList{u"--with-personal"_s}).out;
        for (const QString &word : {u"Sri Contoh"_s, u"024-111"_s}) {
            QVERIFY(!plain.contains(word));
            QVERIFY2(personal.contains(word), qPrintable(personal));
        }
        QVERIFY(plain.contains(u"Koperasi Tani Makmur"_s));
    }

    void showsARecordAsKeysAndCodes()
    {
        const QStringList lines = run({u"show"_s, u"2"_s, u"--format"_s, u"csv"_s}).lines();
        QCOMPARE(lines[0], u"field,value"_s);
        for (const QString &line : {u"id,2"_s, u"regency,33.74"_s, u"legalDate,2016-05-10"_s, u"2024/members,40"_s})
            QVERIFY2(lines.contains(line), qPrintable(line));
    }

    void showsARecordAsTheLineThatSaveTakes()
    {
        const CliOutcome shown = run({u"show"_s, u"2"_s, u"--format"_s, u"json"_s, u"--with-personal"_s});
        QCOMPARE(shown.lines().size(), 1);
        const CliOutcome saved = run({u"save"_s}, shown.out.toUtf8());
        QVERIFY2(saved.code == 0, qPrintable(saved.err));
        QCOMPARE(saved.out, u"ACK 2\n"_s);
        QCOMPARE(run({u"show"_s, u"2"_s, u"--format"_s, u"json"_s, u"--with-personal"_s}).out, shown.out);
    }

    void showsEveryChange()
    {
        const CliOutcome outcome = run({u"show"_s, u"1"_s, u"--history"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(outcome.code, 0);
        const QStringList lines = outcome.lines();
        QCOMPARE(lines[0], u"at,author,source,revision,field,from,to,validFrom,note"_s);
        QVERIFY2(lines[1].startsWith("2026-01-06T01:00:00Z,lumbung-cli,cli,2,status,active,dissolved,2024-07-01,"_L1),
            qPrintable(lines[1]));
        const CliOutcome table = run({u"show"_s, u"1"_s, u"--history"_s});
        QVERIFY2(table.out.contains(u"6 January 2026"_s), qPrintable(table.out));
        QVERIFY(table.out.contains(u"Dissolved"_s));
    }

    void showsWhatWasSoFromWhenToWhen()
    {
        const CliOutcome outcome = run({u"show"_s, u"1"_s, u"--timeline"_s, u"--format"_s, u"json"_s});
        const QJsonArray rows = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
        QCOMPARE(rows.size(), 2);
        const QJsonObject first = rows[0].toObject();
        const QJsonObject second = rows[1].toObject();
        QCOMPARE(first.value(u"validFrom"_s), QJsonValue(u"1975-06-12"_s));
        QCOMPARE(first.value(u"validTo"_s), QJsonValue(u"2024-07-01"_s));
        QCOMPARE(first.value(u"status"_s), QJsonValue(u"active"_s));
        QCOMPARE(second.value(u"validTo"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(second.value(u"status"_s), QJsonValue(u"dissolved"_s));
        QCOMPARE(second.value(u"event"_s), QJsonValue(u"Pembubaran"_s));
        QCOMPARE(second.value(u"basis"_s), QJsonValue(u"SK 5/2024"_s));
    }

    void checksAllRecordsOrOne()
    {
        const CliOutcome all = run({u"check"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(all.code, 1);
        QCOMPARE(all.lines().first(), u"id,name,severity,rule,bookYear,message"_s);
        QVERIFY2(all.out.contains(u"3,Koperasi Sejahtera,hint,"_s), qPrintable(all.out));
        QVERIFY(all.err.startsWith("Cooperatives checked: 4. Findings: "_L1));

        const CliOutcome one = run({u"check"_s, u"--id"_s, u"3"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(one.code, 1);
        const QStringList found = one.lines().sliced(1);
        QVERIFY(!found.isEmpty());
        for (const QString &line : found)
            QVERIFY2(line.startsWith("3,"_L1) && all.lines().contains(line), qPrintable(line));
        QCOMPARE(run({u"check"_s, u"--id"_s, u"99"_s}).code, 1);
    }

    void answersZeroWhenNothingIsFound()
    {
        const CliOutcome outcome = run({u"check"_s, u"--severity"_s, u"error"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err, u"Cooperatives checked: 4. Findings: 0.\n"_s);
        QCOMPARE(run({u"check"_s, u"--severity"_s, u"error"_s, u"--format"_s, u"json"_s}).out, u"[]\n"_s);
    }

    void failsWhenRowsCannotBeWritten_data()
    {
        QTest::addColumn<QStringList>("args");
        for (const char *format : {"table", "csv", "json"}) {
            const QString name = QString::fromLatin1(format);
            for (const QStringList &args : {QStringList{u"count"_s}, QStringList{u"list"_s}, QStringList{u"check"_s},
                     QStringList{u"show"_s, u"1"_s}})
                QTest::newRow(qPrintable(args.first() % u' ' % name)) << args + QStringList{u"--format"_s, name};
        }
        QTest::newRow("verify") << QStringList{u"verify"_s};
    }
    void failsWhenRowsCannotBeWritten()
    {
        QFETCH(const QStringList, args);
        FullDevice full(20);
        const CliOutcome outcome = run.into(full, args);
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(u"could not be written in full"_s), qPrintable(outcome.err));
    }

    void stopsWhenCancelled_data()
    {
        QTest::addColumn<QStringList>("args");
        for (const char *name : {"count", "list", "check"})
            QTest::newRow(name) << QStringList{QString::fromLatin1(name)};
    }
    void stopsWhenCancelled()
    {
        QFETCH(const QStringList, args);
        run.cancelled = true;
        const CliOutcome outcome = run(args);
        run.cancelled = false;
        QCOMPARE(outcome.code, 6);
        QVERIFY(!outcome.err.isEmpty());
    }

    void showsProgressOnlyToAPerson()
    {
        run.isTerminal = true;
        const CliOutcome watched = run({u"verify"_s});
        run.isTerminal = false;
        const CliOutcome unwatched = run({u"verify"_s});
        QVERIFY2(watched.err.contains(u'\r'), qPrintable(watched.err));
        QVERIFY(watched.err.endsWith(u'\r')); // the line was taken away
        QVERIFY2(unwatched.err.isEmpty(), qPrintable(unwatched.err));
        QCOMPARE(watched.out, unwatched.out);
    }

private:
    static QString countOf(const CliOutcome &outcome, const QString &code)
    {
        for (const QString &line : outcome.lines()) {
            const QStringList cells = line.split(u',');
            if (cells.first() == code)
                return cells.value(2);
        }
        return {};
    }

    QTemporaryDir m_folder;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliRowsTest)
#include "tst_cli_rows.moc"
