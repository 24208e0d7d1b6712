// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray sound = QByteArray("{'name': 'KUD Sumber Rejeki', 'regency': '33.01', 'type': 'producer', "
                                    "'status': 'active', 'legalDate': '1975-06-12'}\n")
                             .replace('\'', '"');

constexpr int patience = 60000; // milliseconds; a busy machine is no failure

} // namespace

/// The program itself: descriptors, signals, a second one beside it.
class CliProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"a.lumbung"_s);
        qputenv("LUMBUNG_STORE", m_store.toUtf8());
        qputenv("LUMBUNG_LANG", "en");
        QCOMPARE(shell(u"\"$0\" init > /dev/null"_s), 0);
    }

    void answersWithItsVersion()
    {
        QProcess program;
        start(program, {u"--version"_s});
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.readAllStandardOutput(), "lumbung-cli " LUMBUNG_VERSION "\n"_ba);
    }

    void neverSaysDoneWhenTheOutputIsLost_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("closed") << u">&-"_s;
        QTest::newRow("full") << u"> /dev/full"_s;
    }
    void neverSaysDoneWhenTheOutputIsLost()
    {
        QFETCH(const QString, where);
        QCOMPARE(shell(u"\"$0\" count --format csv "_s + where), 3);
        QCOMPARE(shell(u"\"$0\" help "_s + where), 3);
    }

    void failsWhenNobodyReads()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        ::close(ends[0]);
        QProcess program;
        program.setChildProcessModifier([write = ends[1]] { ::dup2(write, STDOUT_FILENO); });
        start(program, {u"help"_s});
        QVERIFY(program.waitForFinished(patience));
        ::close(ends[1]);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 3);
        QVERIFY(program.readAllStandardError().contains("could not be written in full"));
    }

    void writesNoResultIntoTheRegister()
    {
        // Closed descriptors are handed out again to the next file opened: never to the register or the log.
        QFile store(m_store);
        QVERIFY(store.open(QIODevice::ReadOnly));
        const QByteArray before = store.readAll();
        QCOMPARE(shell(u"\"$0\" count <&- >&- 2>&-"_s), 3);
        store.seek(0);
        QCOMPARE(store.readAll(), before);
        QCOMPARE(shell(u"\"$0\" verify > /dev/null"_s), 0);
    }

    void acknowledgesBeforeTheNextLineIsWritten()
    {
        QProcess program;
        start(program, {u"save"_s});
        for (int i = 1; i <= 3; ++i) {
            program.write(sound);
            while (!program.canReadLine())
                QVERIFY(program.waitForReadyRead(patience));
            QCOMPARE(program.readLine(), "ACK " + QByteArray::number(i) + '\n');
        }
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 0);
    }

    void stopsAtASignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void stopsAtASignal()
    {
        QFETCH(const int, signal);
        QProcess program;
        start(program, {u"save"_s});
        program.write(sound);
        while (!program.canReadLine())
            QVERIFY(program.waitForReadyRead(patience));
        QCOMPARE(program.readLine(), "ACK 1\n"_ba);
        // Now it waits for the next line.
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 6);
        QVERIFY(program.readAllStandardError().contains("acknowledged"));
        QCOMPARE(shell(u"\"$0\" count --format csv | grep -q '^TOTAL,.*,1,'"_s), 0);
    }

    void keepsWhatWasAcknowledgedWhenKilled()
    {
        QProcess program;
        start(program, {u"save"_s});
        program.write(sound);
        while (!program.canReadLine())
            QVERIFY(program.waitForReadyRead(patience));
        program.kill();
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(shell(u"\"$0\" count --format csv | grep -q '^TOTAL,.*,1,'"_s), 0);
        QCOMPARE(shell(u"\"$0\" verify > /dev/null"_s), 0);
    }

    void aPublicationIsWholeOrNotThereWhenKilled()
    {
        const QString demo = m_folder->filePath(u"b.lumbung"_s);
        qputenv("LUMBUNG_STORE", demo.toUtf8());
        QCOMPARE(shell(u"\"$0\" demo --rows 1500 > /dev/null"_s), 0);
        const QStringList publish{
            u"publish"_s, u"--as-of"_s, u"2021-12-31"_s, u"--note"_s, u"Rilis"_s, u"--reason"_s, u"Contoh"_s};
        QProcess first;
        QElapsedTimer timer;
        timer.start();
        start(first, publish);
        QVERIFY(first.waitForFinished(patience));
        QVERIFY2(first.exitCode() == 0, first.readAllStandardError().constData());
        const qint64 whole = timer.nsecsElapsed() / 1000;

        // Killed around the moment at which it is written: later when nothing was, earlier when all was.
        double after = double(whole) * 0.7; // microseconds
        int publications = 1, killed = 0;
        constexpr int times = 24;
        for (int i = 0; i < times; ++i) {
            QProcess program;
            start(program, publish);
            QVERIFY(program.waitForStarted(patience));
            ::usleep(static_cast<useconds_t>(after));
            program.kill();
            QVERIFY(program.waitForFinished(patience));
            killed += program.exitStatus() == QProcess::CrashExit;
            const bool hasSaidSo = !program.readAllStandardOutput().isEmpty();
            QCOMPARE(shell(u"\"$0\" verify > /dev/null"_s), 0); // content, fingerprint, chain and members
            const int now = numberOfPublications();
            QVERIFY2(now == publications || now == publications + 1, qPrintable(QString::number(now)));
            QVERIFY(now > publications || !hasSaidSo);
            after *= now > publications ? 0.8 : 1.1;
            publications = now;
        }
        QVERIFY(killed > 0 && publications > 1);
        QProcess last; // and the chain goes on
        start(last, publish);
        QVERIFY(last.waitForFinished(patience));
        QCOMPARE(last.exitCode(), 0);
        QCOMPARE(numberOfPublications(), publications + 1);
        QCOMPARE(shell(u"\"$0\" verify > /dev/null"_s), 0);
    }

    void letsOnlyOneProgramWrite()
    {
        QProcess first;
        start(first, {u"save"_s});
        first.write(sound);
        while (!first.canReadLine())
            QVERIFY(first.waitForReadyRead(patience));

        QProcess second;
        start(second, {u"save"_s});
        second.write(sound);
        second.closeWriteChannel();
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 3);
        QVERIFY(second.readAllStandardOutput().isEmpty());
        const QByteArray sentence = second.readAllStandardError();
        QVERIFY2(sentence.contains(QSysInfo::machineHostName().toUtf8()), sentence.constData());

        first.closeWriteChannel();
        QVERIFY(first.waitForFinished(patience));
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(shell(u"\"$0\" count --format csv | grep -q '^TOTAL,.*,1,'"_s), 0);
    }

private:
    static void start(QProcess &program, const QStringList &args)
    {
        program.start(QString::fromUtf8(LUMBUNG_CLI), args);
    }

    static int numberOfPublications()
    {
        QProcess program;
        start(program, {u"publications"_s, u"--format"_s, u"csv"_s});
        return program.waitForFinished(patience) ? int(program.readAllStandardOutput().count('\n')) - 1 : -1;
    }

    /// The exit code of a line of shell in which $0 is the program.
    static int shell(const QString &line)
    {
        QProcess sh;
        sh.start(u"/bin/sh"_s, {u"-c"_s, line, QString::fromUtf8(LUMBUNG_CLI)});
        return sh.waitForFinished(patience) && sh.exitStatus() == QProcess::NormalExit ? sh.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

QTEST_GUILESS_MAIN(CliProcessTest)
#include "tst_cli_process.moc"
