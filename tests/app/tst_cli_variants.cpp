// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/indicator.h"
#include "tests/support/clirunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

QByteArray quoted(const char *lines)
{
    return QByteArray(lines).replace('\'', '"');
}

const char *const records
    = "{'name': 'KUD Sumber Rejeki', 'regency': '33.01', 'type': 'producer', 'group': 'kud', 'status': 'active', "
      "'legalNumber': '8157/BH/VI', 'legalDate': '1975-06-12', 'years': [{'bookYear': 2022, 'annualMeeting': "
      "'2023-03-01', 'turnover': 5000000}, {'bookYear': 2023, 'annualMeeting': '2024-03-01', 'turnover': 5000000}, "
      "{'bookYear': 2024, 'annualMeeting': '2025-03-01', 'turnover': 6000000}]}\n"
      "{'name': 'Koperasi Tani Makmur', 'regency': '33.74', 'type': 'producer', 'group': 'multiPurpose', "
      "'status': 'inactive', 'legalNumber': '12/BH/2016', 'legalDate': '2016-05-10'}\n"
      "{'name': 'Koperasi Sejahtera', 'regency': '33.74', 'type': 'consumer', 'group': 'multiPurpose', 'status': "
      "'active', 'legalNumber': '13/BH/2001', 'legalDate': '2001-02-03', 'producing': 'yes', 'ownUnit': 'yes', "
      "'stages': 'stageEnd', 'trades': 'farmers'}\n";

} // namespace

/// Counting by definition from the command line.
class CliVariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        run.environment.insert(u"LUMBUNG_STORE"_s, m_folder.filePath(u"a.lumbung"_s));
        QCOMPARE(run({u"init"_s}).code, 0);
        const CliOutcome saved = run({u"save"_s}, quoted(records));
        QVERIFY2(saved.code == 0, qPrintable(saved.err));
    }

    void laysDefinitionsSideBySide()
    {
        const QMap<QString, int> expected{{u"official"_s, 2}, {u"classified"_s, 1}, {u"producer-or-own-unit"_s, 3},
            {u"producer-without-multi-purpose"_s, 1}, {u"producer-without-kdkmp"_s, 2}, {u"producer-primary"_s, 0},
            {u"producer-active"_s, 1}, {u"producer-active-by-meetings"_s, 1}, {u"producer-meeting-1"_s, 1},
            {u"producer-meeting-2"_s, 1}, {u"producer-meeting-3"_s, 1}, {u"producer-meeting-5"_s, 1},
            {u"producer-certificate"_s, 0}};
        const CliOutcome outcome = run({u"variants"_s, u"--as-of"_s, u"2025"_s, u"--format"_s, u"json"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QMap<QString, int> found;
        for (const QJsonValue row : QJsonDocument::fromJson(outcome.out.toUtf8()).array()) {
            found.insert(row["id"_L1].toString(), row["count"_L1].toInt());
            QCOMPARE(row["difference"_L1].toInt(), row["count"_L1].toInt() - 2);
        }
        QCOMPARE(found, expected);
        QCOMPARE(found.size(), variants().size());

        const CliOutcome table = run({u"variants"_s, u"--as-of"_s, u"31/12/2025"_s});
        QVERIFY2(table.out.contains(u"From 0 (producer-primary) to 3 (producer-or-own-unit); officially 2."_s),
            qPrintable(table.out));
    }

    void laysThemSideBySideByRegency()
    {
        const CliOutcome outcome
            = run({u"variants"_s, u"--by"_s, u"regency"_s, u"--as-of"_s, u"2025-S2"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.out.contains(u"\n33.74,Semarang City,1,1,2,0,1,0,0,0,0,0,0,0,0\n"_s)
                || outcome.out.contains(u"\r\n33.74,Semarang City,1,1,2,0,1,0,0,0,0,0,0,0,0\r\n"_s),
            qPrintable(outcome.out));
        const CliOutcome refused = run({u"variants"_s, u"--by"_s, u"stage"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.contains(u"stage"_s));
    }

    void countsAndListsByADefinition()
    {
        for (const Variant &variant : variants()) {
            const QStringList by{u"--variant"_s, variant.id, u"--as-of"_s, u"2025-Q4"_s, u"--format"_s, u"json"_s};
            const CliOutcome counted = run(QStringList{u"count"_s} + by);
            const CliOutcome listed = run(QStringList{u"list"_s} + by);
            QVERIFY2(counted.code == 0, qPrintable(counted.err));
            const QJsonArray rows = QJsonDocument::fromJson(counted.out.toUtf8()).array();
            QCOMPARE(QJsonDocument::fromJson(listed.out.toUtf8()).array().size(),
                rows.last().toObject().value("count"_L1).toInt());
        }
        const CliOutcome table = run({u"count"_s, u"--variant"_s, u"producer-meeting-3"_s});
        QVERIFY2(table.out.contains(u"in the three years up to the day\n"_s), qPrintable(table.out));
    }

    void namesTheDefinitionsThereAre()
    {
        const CliOutcome outcome = run({u"count"_s, u"--variant"_s, u"guess"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains(u"producer-certificate"_s));
    }

    void countsByComputedStatusAndByTheProgramme()
    {
        const CliOutcome outcome = run(
            {u"count"_s, u"--by"_s, u"status,activity"_s, u"--as-of"_s, u"2025-12-31"_s, u"--format"_s, u"json"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const QJsonArray rows = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
        QCOMPARE(rows.first()["active"_L1].toInt(), 1);
        QCOMPARE(rows.at(1)["inactive"_L1].toInt(), 1);
        QVERIFY(run({u"count"_s, u"--by"_s, u"kdkmp"_s}).out.contains(u"KDKMP"_s));
    }

private:
    QTemporaryDir m_folder;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliVariantsTest)
#include "tst_cli_variants.moc"
