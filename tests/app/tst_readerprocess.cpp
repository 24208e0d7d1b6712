// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/readerprocess.h"

#include "tests/support/sheetfiles.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

constexpr int patience = 60'000; // milliseconds; a busy machine is no failure

/// Wide, because a busy machine may not let anybody work for seconds; tight for what must run into them.
ReaderLimits limitsFor(const QByteArray &deed)
{
    ReaderLimits limits = {.cpuSeconds = 1, .silentMilliseconds = patience, .allMilliseconds = patience};
    if (deed == "flood" || deed == "spill")
        limits.cpuSeconds = ReaderLimits().cpuSeconds; // the parent must notice before it is over, also when slow
    if (deed == "sleep")
        limits.silentMilliseconds = 1000;
    if (deed == "talk")
        limits.allMilliseconds = 1000;
    if (deed == "stay")
        limits.endMilliseconds = 500;
    return limits;
}

/// Is cancelled once it was asked a few times.
class Impatient : public Progress
{
public:
    bool isCancelled() const override { return ++m_asked > 4; }

private:
    mutable int m_asked = 0;
};

Result<TableFile> misbehave(const QByteArray &deed)
{
    Progress progress;
    return readInProcess(deed, u"kiriman.xlsx"_s, {}, limitsFor(deed), progress);
}

} // namespace

/// What becomes of a reader that crashes, loops, floods or tries to break out; the program goes on.
class ReaderProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LUMBUNG_READER", LUMBUNG_FAKE_READER); }

    void takesAnAnswer()
    {
        QCOMPARE(shownRows(misbehave("answer")), QStringList{u"1: t:KUD"_s});
        QCOMPARE(shownRows(misbehave("sandboxed answer")), QStringList{u"1: t:survived"_s});
    }

    void limitsTheProcess()
    {
        const Result<TableFile> file = misbehave("limits");
        QVERIFY2(file, qPrintable(shownRows(file).first()));
        QStringList found;
        for (const TableCell &cell : file->sheets.first().rows.first().cells)
            found.append(cell.text);
        const QString memory = isSanitized ? found.value(4) : QString::number(ReaderLimits().memoryBytes);
        QCOMPARE(found, (QStringList{u"1"_s, u"0"_s, u"0"_s, u"32"_s, memory, u"1"_s, QString::number(SIGKILL)}));
    }

    void endsInOneSentence_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::newRow("crash") << (isSanitized ? u"ended with code"_s : u"ended by signal 11"_s);
        QTest::newRow("abort") << u"ended by signal 6"_s;
        QTest::newRow("leave") << u"ended with code 0"_s;
        QTest::newRow("unknown deed") << u"ended with code 9"_s;
        QTest::newRow("cut") << u"ended with code 0"_s;
        QTest::newRow("loop") << u"ended by signal"_s; // its processor time is over
        QTest::newRow("sleep") << u"took too long"_s;
        QTest::newRow("talk") << u"took too long"_s;
        QTest::newRow("flood") << u"nonsense"_s;
        QTest::newRow("spill") << u"nonsense"_s;
        if (!isSanitized)
            QTest::newRow("allocate") << u"ended by signal"_s;
        QTest::newRow("file") << u"ended by signal 25"_s;
        QTest::newRow("fail") << u"ended with code 3"_s;
        QTest::newRow("stay") << u"did not end"_s;
    }
    void endsInOneSentence()
    {
        QFETCH(const QString, detail);
        QElapsedTimer timer;
        timer.start();
        const Result<TableFile> file = misbehave(QTest::currentDataTag());
        QVERIFY2(!file, qPrintable(shownRows(file).first()));
        QCOMPARE(file.error().kind, Error::Kind::Invalid);
        QVERIFY(
            file.error().message.startsWith(u"“kiriman.xlsx” could not be read: reading it was stopped for safety."));
        QVERIFY2(file.error().detail.contains(detail), qPrintable(file.error().detail));
        QVERIFY(timer.elapsed() < 2 * patience);
    }

    void cannotBreakOut_data()
    {
        QTest::addColumn<bool>("isForSanitizedToo");
        QTest::newRow("open") << false; // the sanitizer reads /proc at its end
        QTest::newRow("create") << true;
        QTest::newRow("socket") << true;
        QTest::newRow("exec") << true;
        QTest::newRow("thread") << false;
        QTest::newRow("kill") << false;
    }
    void cannotBreakOut()
    {
        QFETCH(const bool, isForSanitizedToo);
        if (isSanitized && !isForSanitizedToo)
            QSKIP("The sanitizer needs this call itself; checked in the ordinary build.");
        const Result<TableFile> file = misbehave(QTest::currentDataTag());
        QVERIFY2(!file, qPrintable(shownRows(file).first()));
        QCOMPARE(file.error().detail, "lumbung-reader ended by signal "_L1 + QString::number(SIGSYS));
    }

    void stopsWhenAsked()
    {
        QElapsedTimer timer;
        timer.start();
        Impatient progress;
        const Result<TableFile> file = readInProcess("sleep", u"kiriman.xlsx"_s, {}, ReaderLimits(), progress);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Cancelled);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed()))); // 0.3 s on a quiet machine
    }

    void worksInAThreadWithoutEventLoop()
    {
        QStringList rows;
        const std::unique_ptr<QThread> thread(QThread::create([&] { rows = shownRows(misbehave("answer")); }));
        thread->start();
        QVERIFY(thread->wait(patience));
        QCOMPARE(rows, QStringList{u"1: t:KUD"_s});
    }

    void saysWhenTheReaderIsMissing()
    {
        qputenv("LUMBUNG_READER", "/nowhere/lumbung-reader");
        const Result<TableFile> file = misbehave("answer");
        qputenv("LUMBUNG_READER", LUMBUNG_FAKE_READER);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::File);
        QVERIFY(file.error().message.startsWith(u"The program that reads the files of others could not be started"));
    }
};

QTEST_GUILESS_MAIN(ReaderProcessTest)
#include "tst_readerprocess.moc"
