// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clirunner.h"

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

const char *const sound
    = "{'name': 'KUD Sumber Rejeki', 'regency': 'Kab. Cilacap', 'type': 'Produsen', 'group': 'KUD', "
      "'status': 'Aktif', 'legalNumber': '8157/BH/VI', 'legalDate': '12/06/1975'}\n";

} // namespace

/// save: the door for scripts. What is acknowledged is in the register, and nothing else is.
class CliSaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        run.environment.insert(u"LUMBUNG_STORE"_s, m_folder->filePath(u"a.lumbung"_s));
        QCOMPARE(run({u"init"_s}).code, 0);
    }

    void acknowledgesEachRecordInOrder()
    {
        QByteArray lines;
        for (int i = 1; i <= 5; ++i)
            lines += quoted(sound).replace("Rejeki", QByteArray("Rejeki " + QByteArray::number(i)));
        const CliOutcome outcome = run({u"save"_s}, lines);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.out, u"ACK 1\nACK 2\nACK 3\nACK 4\nACK 5\n"_s);
        QVERIFY(outcome.err.isEmpty());
        QCOMPARE(field(4, u"name"_s), QJsonValue(u"KUD Sumber Rejeki 4"_s));
    }

    void takesLabelsForCodes()
    {
        QCOMPARE(run({u"save"_s}, quoted(sound)).code, 0);
        QCOMPARE(field(1, u"regency"_s), QJsonValue(u"33.01"_s));
        QCOMPARE(field(1, u"type"_s), QJsonValue(u"producer"_s));
        QCOMPARE(field(1, u"legalDate"_s), QJsonValue(u"1975-06-12"_s));
    }

    void computesTheKind()
    {
        QByteArray line = quoted(sound);
        line.replace("}", ", \"producing\": \"Tidak\"}");
        QCOMPARE(run({u"save"_s}, line).code, 0);
        QCOMPARE(field(1, u"kind"_s), QJsonValue(u"notProduction"_s));
    }

    void saysNothingToNothing()
    {
        const CliOutcome outcome = run({u"save"_s}, "\n  \n\n");
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.isEmpty());
    }

    void savesALastLineWithoutItsEnd() { QCOMPARE(run({u"save"_s}, quoted(sound).trimmed()).out, u"ACK 1\n"_s); }

    void refusesALineAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *bad, const char *word) {
            QTest::newRow(name) << quoted(bad) << QString::fromUtf8(word);
        };
        row("no JSON", "KUD Sumber Rejeki", "JSON");
        row("cut", "{'name': 'KUD", "JSON");
        row("unknown field", "{'nama': 'KUD'}", "nama");
        row("no such day", "{'name': 'KUD', 'legalDate': '31/02/2024'}", "31/02/2024");
        row("rule objects", "{'name': 'KUD Baru', 'nik': '12'}", "corrected");
        row("no such record", "{'id': 77, 'name': 'KUD'}", "77");
        row("no id", "{'id': 'satu', 'name': 'KUD'}", "id");
        row("no day of a change", "{'name': 'KUD', 'validFrom': '2024-13-01'}", "2024-13-01");
    }
    void refusesALineAndGoesOn()
    {
        QFETCH(const QByteArray, bad);
        QFETCH(const QString, word);
        const CliOutcome outcome = run({u"save"_s}, quoted(sound) + bad + '\n' + quoted(sound));
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.out, u"ACK 1\nACK 2\n"_s);
        QVERIFY2(outcome.err.startsWith("Line 2: "_L1), qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
    }

    void refusesALineThatIsTooLong()
    {
        const QByteArray endless(3 * 1024 * 1024, 'x');
        const CliOutcome outcome = run({u"save"_s}, endless + '\n' + quoted(sound));
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.out, u"ACK 1\n"_s);
        QVERIFY2(outcome.err.startsWith("Line 1: "_L1) && outcome.err.size() < 200, qPrintable(outcome.err.left(200)));
    }

    void changesOnlyWhatIsMentionedAndKeepsTheHistory()
    {
        QCOMPARE(run({u"save"_s}, quoted(sound)).code, 0);
        run.clock.advance(1000);
        const CliOutcome outcome = run({u"save"_s},
            quoted("{'id': 1, 'name': 'KUD Sumber Makmur', 'years': [{'bookYear': 2024, 'members': 30}]}\n"
                   "{'id': 1, 'status': 'dissolved', 'validFrom': '2024-07-01', 'event': 'Pembubaran'}\n"));
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.out, u"ACK 1\nACK 1\n"_s);
        QCOMPARE(field(1, u"name"_s), QJsonValue(u"KUD Sumber Makmur"_s));
        QCOMPARE(field(1, u"group"_s), QJsonValue(u"kud"_s));
        QCOMPARE(field(1, u"revision"_s), QJsonValue(3));

        const QStringList history = run({u"show"_s, u"1"_s, u"--history"_s, u"--format"_s, u"csv"_s}).lines();
        const auto has = [&history](const QString &change) { return !history.filter(change).isEmpty(); };
        QVERIFY(has(u",name,KUD Sumber Rejeki,KUD Sumber Makmur,"_s));
        QVERIFY(has(u",2024/members,,30,"_s));
        QVERIFY(has(u",status,active,dissolved,2024-07-01,"_s));
    }

    void refusesAnOlderRevision()
    {
        QCOMPARE(run({u"save"_s}, quoted(sound)).code, 0);
        QCOMPARE(run({u"save"_s}, quoted("{'id': 1, 'name': 'KUD Satu', 'revision': 1}")).code, 0);
        const CliOutcome outcome = run({u"save"_s}, quoted("{'id': 1, 'name': 'KUD Dua', 'revision': 1}"));
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith("Line 1: "_L1));
        QCOMPARE(field(1, u"name"_s), QJsonValue(u"KUD Satu"_s));
    }

    void keepsWhoIsAtWorkAsAuthor()
    {
        run.environment.insert(u"USER"_s, u"sri"_s);
        QCOMPARE(run({u"save"_s}, quoted(sound)).code, 0);
        run.settings.set(setting::person, u"Sri Contoh"_s);
        QCOMPARE(run({u"save"_s}, quoted(sound)).code, 0);
        run.settings.set(setting::person, QString());
        run.environment.remove(u"USER"_s);
        QVERIFY(run({u"show"_s, u"1"_s, u"--history"_s}).out.contains(u"  sri  "_s));
        QVERIFY(run({u"show"_s, u"2"_s, u"--history"_s}).out.contains(u"  Sri Contoh  "_s));
    }

    void stopsAtOnceWhenTheAnswerCannotBeWritten()
    {
        FullDevice full(6); // one acknowledgement
        const CliOutcome outcome = run.into(full, {u"save"_s}, quoted(sound).repeated(5));
        QCOMPARE(outcome.code, 3);
        QCOMPARE(run({u"count"_s, u"--format"_s, u"csv"_s}).lines().last(), u"TOTAL,Total,2,1.000000"_s);
    }

    void stopsBetweenRecordsWhenCancelled()
    {
        run.cancelled = true;
        const CliOutcome outcome = run({u"save"_s}, quoted(sound));
        run.cancelled = false;
        QCOMPARE(outcome.code, 6);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(run({u"count"_s, u"--format"_s, u"csv"_s}).lines().last(), u"TOTAL,Total,0,0.000000"_s);
    }

private:
    QJsonValue field(int id, const QString &key)
    {
        const CliOutcome shown = run({u"show"_s, QString::number(id), u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(shown.out.toUtf8()).object().value(key);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliSaveTest)
#include "tst_cli_save.moc"
