// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/store.h"
#include "tests/support/clirunner.h"
#include "tests/support/readonlyscope.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void runSql(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

} // namespace

/// init, verify, backup, and what every command says of a file that is no good register.
class CliStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"koperasi.lumbung"_s);
        run.environment.insert(u"LUMBUNG_STORE"_s, m_store);
    }

    void makesAnEmptyRegister()
    {
        const CliOutcome outcome = run({u"init"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, QString(m_store % u'\n'));
        QCOMPARE(run({u"count"_s, u"--format"_s, u"csv"_s}).lines().last(), u"TOTAL,Total,0,0.000000"_s);
    }

    void findsTheRegisterByOptionEnvironmentOrSetting()
    {
        QCOMPARE(run({u"init"_s}).code, 0);
        run.environment.insert(u"LUMBUNG_STORE"_s, u"/no/such/file"_s);
        QCOMPARE(run({u"verify"_s}).code, 3);
        QCOMPARE(run({u"verify"_s, u"--store"_s, m_store}).code, 0);
        QCOMPARE(run({u"--store"_s, m_store, u"verify"_s}).code, 0);
        run.environment.remove(u"LUMBUNG_STORE"_s);
        QCOMPARE(run({u"verify"_s}).code, 2);
        run.settings.set(setting::storePath, m_store);
        QCOMPARE(run({u"verify"_s}).code, 0);
        run.settings.set(setting::storePath, QString());
    }

    void neverOverwritesAFile_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *name : {"init", "demo"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void neverOverwritesAFile()
    {
        QFETCH(const QString, command);
        writeFile(m_store, "something else");
        const CliOutcome outcome = run({command});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(m_store), qPrintable(outcome.err));
        QCOMPARE(contentOf(m_store), "something else"_ba);
    }

    void refusesWhatIsNoRegister_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("args");
        const QList<QStringList> commands
            = {{u"count"_s}, {u"list"_s}, {u"show"_s, u"1"_s}, {u"check"_s}, {u"verify"_s}, {u"backup"_s}, {u"save"_s},
                {u"import"_s, u"a.csv"_s}, {u"report"_s, u"register"_s, u"--out"_s, u"a.csv"_s}};
        for (const char *kind : {"missing", "text", "empty", "folder", "other database", "newer"}) {
            for (const QStringList &args : commands)
                QTest::addRow("%s: %s", kind, qPrintable(args.first())) << QString::fromLatin1(kind) << args;
        }
    }
    void refusesWhatIsNoRegister()
    {
        QFETCH(const QString, kind);
        QFETCH(const QStringList, args);
        const QByteArray before = make(kind);
        const CliOutcome outcome = run(args);
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.size() > 20 && outcome.err.endsWith(u'\n'), qPrintable(outcome.err));
        QCOMPARE(contentOf(m_store), before);
        QCOMPARE(QFileInfo::exists(m_store), kind != "missing"_L1);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"cadangan"_s)));
    }

    void tellsDamage()
    {
        QCOMPARE(run({u"init"_s}).code, 0);
        const CliOutcome saved = run({u"save"_s}, records(200));
        QVERIFY2(saved.code == 0, qPrintable(saved.err));
        QByteArray content = contentOf(m_store);
        const qsizetype at = content.indexOf("Koperasi Nomor 17");
        QVERIFY(at > 0);
        writeFile(m_store, content.replace(at - 40, 40, QByteArray(40, '\xFF')));

        const CliOutcome outcome = run({u"verify"_s});
        QCOMPARE(outcome.code, 4);
        QVERIFY(!outcome.out.contains(u"The register is sound"_s));
        QVERIFY2(outcome.err.contains(u"damaged"_s), qPrintable(outcome.err));
    }

    void readsButDoesNotWriteInAReadOnlyFolder()
    {
        QCOMPARE(run({u"init"_s}).code, 0);
        QCOMPARE(run({u"save"_s}, records(1)).code, 0);
        const QByteArray before = contentOf(m_store);
        const ReadOnlyScope readOnly(m_folder->path());
        QVERIFY(readOnly.holds());

        QCOMPARE(run({u"count"_s, u"--format"_s, u"csv"_s}).lines().last(), u"TOTAL,Total,1,1.000000"_s);
        QCOMPARE(run({u"verify"_s}).code, 0);
        const QList<QStringList> writing = {{u"save"_s}, {u"import"_s, u"a.csv"_s}, {u"backup"_s},
            {u"init"_s, u"--store"_s, m_folder->filePath(u"b.lumbung"_s)},
            {u"demo"_s, u"--store"_s, m_folder->filePath(u"b.lumbung"_s), u"--rows"_s, u"5"_s},
            {u"report"_s, u"register"_s, u"--out"_s, m_folder->filePath(u"a.csv"_s)}};
        for (const QStringList &args : writing) {
            const CliOutcome outcome = run(args, records(1));
            QVERIFY2(outcome.code == 3, qPrintable(args.first() % u' ' % outcome.err));
            QVERIFY2(outcome.out.isEmpty(), qPrintable(args.first()));
            QVERIFY2(!outcome.err.isEmpty(), qPrintable(args.first()));
        }
        QCOMPARE(contentOf(m_store), before);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).size() <= 3);
    }

    void refusesASecondWriterButNotReaders()
    {
        QCOMPARE(run({u"init"_s}).code, 0);
        const auto holder = openStore(m_store, Access::Write, run.clock);
        QVERIFY(holder);
        const CliOutcome outcome = run({u"save"_s}, records(1));
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(QSysInfo::machineHostName()), qPrintable(outcome.err));
        QCOMPARE(run({u"count"_s}).code, 0);
        QCOMPARE(run({u"verify"_s}).code, 0);
        QCOMPARE(run({u"backup"_s}).code, 0);
    }

    void verifiesASoundRegister()
    {
        QCOMPARE(run({u"init"_s}).code, 0);
        QCOMPARE(run({u"save"_s}, records(3)).code, 0);
        const CliOutcome outcome = run({u"verify"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.startsWith("The register is sound.\nCooperatives: 3. Dated facts: 3. "_L1),
            qPrintable(outcome.out));
    }

    void backsUpBesideTheRegisterByDateAndTime()
    {
        QCOMPARE(run({u"init"_s}).code, 0);
        QCOMPARE(run({u"save"_s}, records(3)).code, 0);
        const QString expected = m_folder->filePath(u"cadangan/koperasi-20260105-080000.lumbung"_s);
        const CliOutcome outcome = run({u"backup"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.out, QString(expected % u'\n'));
        const CliOutcome copy = run({u"verify"_s, u"--store"_s, expected});
        QCOMPARE(copy.code, 0);
        QVERIFY(copy.out.contains(u"Cooperatives: 3."_s));

        QCOMPARE(run({u"backup"_s}).code, 3); // of the same second: the older one stays
        run.clock.advance(1000);
        QCOMPARE(run({u"backup"_s}).code, 0);
        run.clock.advance(-1000);
        QCOMPARE(QDir(m_folder->filePath(u"cadangan"_s)).entryList({u"*.lumbung"_s}).size(), 2);
    }

    void backsUpToANamedFileThatIsNotThereYet()
    {
        QCOMPARE(run({u"init"_s}).code, 0);
        const QString target = m_folder->filePath(u"salinan.lumbung"_s);
        QCOMPARE(run({u"backup"_s, target}).code, 0);
        const QByteArray before = contentOf(target);
        const CliOutcome again = run({u"backup"_s, target});
        QCOMPARE(again.code, 3);
        QVERIFY2(again.err.contains(target), qPrintable(again.err));
        QCOMPARE(contentOf(target), before);
        QCOMPARE(run({u"backup"_s, m_store}).code, 3);
        QCOMPARE(run({u"backup"_s, m_folder->filePath(u"no/such/folder.lumbung"_s)}).code, 3);
        QCOMPARE(run({u"verify"_s}).code, 0);
    }

    void leavesNothingBehindWhenABackupIsCancelled()
    {
        QCOMPARE(run({u"init"_s}).code, 0);
        const QString target = m_folder->filePath(u"salinan.lumbung"_s);
        run.cancelled = true;
        QCOMPARE(run({u"backup"_s, target}).code, 6);
        run.cancelled = false;
        QVERIFY(!QFileInfo::exists(target));
    }

private:
    /// Puts the wrong thing in the register's place; its bytes, if it has any.
    QByteArray make(const QString &kind)
    {
        if (kind == "text"_L1)
            writeFile(m_store, "Nama;NIK\nKUD;1\n");
        else if (kind == "empty"_L1)
            writeFile(m_store, {});
        else if (kind == "folder"_L1)
            QDir().mkdir(m_store);
        else if (kind == "other database"_L1)
            runSql(m_store, "create table t (a)");
        else if (kind == "newer"_L1 && run({u"init"_s}).code == 0)
            runSql(m_store, "pragma user_version = 999");
        return contentOf(m_store);
    }

    static QByteArray records(int count)
    {
        QByteArray lines;
        for (int i = 1; i <= count; ++i)
            lines += QStringLiteral("{\"name\": \"Koperasi Nomor %1\", \"regency\": \"33.01\", \"type\": \"producer\", "
                                    "\"status\": \"active\", \"legalDate\": \"2001-02-03\"}\n")
                         .arg(i)
                         .toUtf8();
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliStoresTest)
#include "tst_cli_stores.moc"
