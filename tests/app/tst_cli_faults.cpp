// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clirunner.h"
#include "tests/support/faultyvfs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::FaultyDisk;

namespace {

constexpr int records = 2;

const QByteArray sound = QByteArray("{'name': 'KUD Sumber Rejeki', 'regency': '33.01', 'type': 'producer', "
                                    "'status': 'active', 'legalDate': '1975-06-12'}\n")
                             .replace('\'', '"');

} // namespace

/// Commands on a disk that fails: the exit code never says done for work that is not, and what was acknowledged is
/// there.
class CliFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"a.lumbung"_s);
        run.environment.insert(u"LUMBUNG_STORE"_s, m_store);
    }

    void keepsExactlyWhatWasAcknowledged_data() { kinds(); }
    void keepsExactlyWhatWasAcknowledged()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, forGood);
        const QStringList save{u"save"_s};
        int refused = 0;
        for (int call = 1; call <= callsOf(save, sound.repeated(records)); ++call) {
            makeStore();
            m_disk.failAt(call, FaultyDisk::Kind(kind), forGood);
            const CliOutcome outcome = run(save, sound.repeated(records));
            m_disk.heal();

            const qsizetype acknowledged = outcome.lines().size();
            const qsizetype kept = counted();
            QVERIFY2(outcome.code == 0 || outcome.code == 3, qPrintable(outcome.err));
            QCOMPARE(outcome.code == 0, acknowledged == records);
            QCOMPARE(outcome.err.isEmpty(), outcome.code == 0);
            const bool isUnknown = outcome.err.contains(u"not known"_s);
            QVERIFY2(kept == acknowledged || (isUnknown && kept == acknowledged + 1), qPrintable(outcome.err));
            QCOMPARE(run({u"verify"_s}).code, 0);
            refused += outcome.code == 3 ? 1 : 0;
        }
        QVERIFY(refused > 0);
    }

    void makesAWholeRegisterOrNone_data() { kinds(); }
    void makesAWholeRegisterOrNone()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, forGood);
        const QStringList demo{u"demo"_s, u"--rows"_s, u"3"_s};
        removeStore();
        m_disk.countOnly();
        QCOMPARE(run(demo).code, 0);
        const int calls = m_disk.calls();
        int refused = 0;
        for (int call = 1; call <= calls; call += 3) { // the store's own test walks through all
            removeStore();
            m_disk.failAt(call, FaultyDisk::Kind(kind), forGood);
            const CliOutcome outcome = run(demo);
            m_disk.heal();
            if (outcome.code == 0) {
                QCOMPARE(
                    run({u"check"_s, u"--severity"_s, u"error"_s}).err, u"Cooperatives checked: 3. Findings: 0.\n"_s);
                continue;
            }
            ++refused;
            QCOMPARE(outcome.code, 3);
            QVERIFY(outcome.out.isEmpty());
            QVERIFY(!outcome.err.isEmpty());
            const CliOutcome again = run(demo);
            QVERIFY2(again.code == 0, qPrintable(QString::number(call) % u' ' % again.err));
        }
        QVERIFY(refused > 0);
    }

private:
    static void kinds()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("forGood");
        QTest::newRow("error once") << int(FaultyDisk::Kind::InputOutput) << false;
        QTest::newRow("full") << int(FaultyDisk::Kind::Full) << true;
    }

    int callsOf(const QStringList &args, const QByteArray &input)
    {
        if (m_calls == 0) {
            makeStore();
            m_disk.countOnly();
            if (run(args, input).code == 0)
                m_calls = m_disk.calls();
        }
        return m_calls;
    }

    void makeStore()
    {
        removeStore();
        m_disk.heal();
        if (run({u"init"_s}).code != 0)
            qFatal("the test's own register cannot be made");
    }

    void removeStore()
    {
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files))
            QFile::remove(m_folder->filePath(name));
    }

    qsizetype counted()
    {
        const CliOutcome outcome = run({u"list"_s, u"--format"_s, u"csv"_s});
        return outcome.lines().size() - 1;
    }

    FaultyDisk m_disk; // before any register is opened
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    int m_calls = 0;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliFaultsTest)
#include "tst_cli_faults.moc"
