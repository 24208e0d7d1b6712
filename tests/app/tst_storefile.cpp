// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/batchstore.h"
#include "app/storage/duplicatestore.h"
#include "app/storage/mergestore.h"
#include "app/storage/migrations.h"
#include "app/storage/publicationstore.h"
#include "app/storage/store.h"

#include "tests/support/records.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

bool hasTable(const QString &path, const QByteArray &table)
{
    sqlite3 *handle = nullptr;
    const QByteArray select = "select 1 from " + table;
    const bool isThere = sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK
        && sqlite3_exec(handle, select.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return isThere;
}

/// What must still be there when an older register was brought up to date.
struct Kept {
    qint64 cooperatives = 0;
    qsizetype decisionsOnTheThird = 0, publications = 0, merges = 0, notDuplicates = 0;
    bool operator==(const Kept &) const = default;
};

Kept keptIn(Store &store, qint64 cooperatives)
{
    return {cooperatives, (*store.cooperatives())->decisions(3)->size(), (*store.publications())->list()->size(),
        (*store.merges())->list()->size(), (*store.duplicates())->notDuplicates()->size()};
}

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void refusesWhatIsNoRegister_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("an empty file") << QByteArray() << Error::Kind::File;
        QTest::newRow("a text") << QByteArray("Nama;NIK\n") << Error::Kind::File;
        QTest::newRow("rubbish") << QByteArray(8192, '\xA7') << Error::Kind::File;
        QTest::newRow("a cut header") << QByteArray("SQLite format 3\0abc", 19) << Error::Kind::File;
    }

    void refusesWhatIsNoRegister()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const Error::Kind, kind);
        writeFile(path(), content);
        for (const Access access : {Access::Read, Access::Write}) {
            const auto opened = openStore(path(), access, m_clock);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, kind);
            QVERIFY(!opened.error().message.isEmpty());
            QCOMPARE(contentOf(path()), content);
        }
    }

    void refusesAMissingFileAndAFolder()
    {
        QCOMPARE(openStore(path(), Access::Write, m_clock).error().kind, Error::Kind::File);
        QVERIFY(QDir().mkdir(path()));
        QCOMPARE(openStore(path(), Access::Write, m_clock).error().kind, Error::Kind::File);
        QCOMPARE(createStore(path(), m_clock).error().kind, Error::Kind::File);
        QCOMPARE(createStore(m_folder->filePath(u"no/such/folder.lumbung"_s), m_clock).error().kind, Error::Kind::File);
    }

    void refusesTheDatabaseOfAnotherProgram()
    {
        runSql(path(), "create table t (a)");
        const QByteArray before = contentOf(path());
        QCOMPARE(openStore(path(), Access::Write, m_clock).error().kind, Error::Kind::File);
        QCOMPARE(contentOf(path()), before);
    }

    void refusesARegisterOfANewerProgram()
    {
        makeStore();
        runSql(path(), "pragma user_version = 999");
        const QByteArray before = contentOf(path());
        for (const Access access : {Access::Read, Access::Write}) {
            const auto opened = openStore(path(), access, m_clock);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Store);
            QVERIFY(opened.error().message.contains(u"999"_s));
        }
        QCOMPARE(contentOf(path()), before);
    }

    void refusesAForeignTrigger()
    {
        makeStore();
        runSql(path(), "create trigger evil after insert on action begin select 1; end");
        QCOMPARE(openStore(path(), Access::Write, m_clock).error().kind, Error::Kind::Damaged);
    }

    void refusesADamagedPageAfterAnUncleanEnd()
    {
        makeStore(200);
        QByteArray content = contentOf(path());
        const qsizetype at = content.indexOf("KUD Nomor 17");
        QVERIFY(at > 0);
        content.replace(at - 40, 40, QByteArray(40, '\xFF'));
        writeFile(path(), content);
        Progress progress;
        {
            // A log with content beside the file is what a killed program leaves.
            writeFile(path() + "-wal"_L1, QByteArray(64, '\0'));
            const auto opened = openStore(path(), Access::Write, m_clock);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        }
    }

    void bringsAnOlderRegisterUpToDateAfterACopy_data()
    {
        using Counts = QMap<QString, qint64>;
        QTest::addColumn<QString>("file");
        QTest::addColumn<Counts>("kinds");
        QTest::addColumn<Kept>("kept");
        QTest::addColumn<QByteArray>("notThereYet");
        const Counts first{{u"kindI"_s, 2}, {u"unclassified"_s, 38}};
        const Counts forty{{u"kindI"_s, 2}, {u"kindII"_s, 1}, {u"notProduction"_s, 1}, {u"unclassified"_s, 36}};
        const Counts fortySix{{u"kindI"_s, 2}, {u"kindII"_s, 1}, {u"notProduction"_s, 1}, {u"unclassified"_s, 42}};
        const Counts merged{{u"kindI"_s, 2}, {u"kindII"_s, 1}, {u"notProduction"_s, 1}, {u"unclassified"_s, 41}};
        QTest::newRow("1") << u"schema-1"_s << first << Kept{40, 0, 0, 0, 0} << QByteArray("decision");
        QTest::newRow("2") << u"schema-2"_s << forty << Kept{40, 1, 0, 0, 0} << QByteArray("publication");
        QTest::newRow("3") << u"schema-3"_s << forty << Kept{40, 1, 1, 0, 0} << QByteArray("batch");
        QTest::newRow("4") << u"schema-4"_s << fortySix << Kept{46, 1, 1, 0, 0} << QByteArray("merge");
        QTest::newRow("5") << u"schema-5"_s << merged << Kept{45, 1, 1, 3, 0} << QByteArray("not_duplicate");
        QTest::newRow("6") << u"schema-6"_s << merged << Kept{45, 1, 1, 3, 1} << QByteArray("import_mapping");
    }

    void bringsAnOlderRegisterUpToDateAfterACopy()
    {
        using Counts = QMap<QString, qint64>;
        QFETCH(const QString, file);
        QFETCH(const Counts, kinds);
        QFETCH(const Kept, kept);
        QFETCH(const QByteArray, notThereYet);
        const QByteArray before = contentOf(u"" LUMBUNG_TEST_DATA "/stores/%1.lumbung"_s.arg(file));
        writeFile(path(), before);
        QCOMPARE(openStore(path(), Access::Read, m_clock).error().kind, Error::Kind::Store);
        QCOMPARE(contentOf(path()), before);
        Progress progress;
        {
            const auto store = openStore(path(), Access::Write, m_clock);
            QVERIFY2(store, qPrintable(store ? QString() : store.error().message + store.error().detail));
            const Result<StoreReport> report = (*store)->verify(progress);
            QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
            QCOMPARE(report->schemaVersion, newestSchema());
            const auto counts = (*store)->counts();
            const Result<QList<FactCount>> counted = (*counts)->count({u"kind"_s}, {}, progress);
            Counts found;
            for (const FactCount &kind : *counted)
                found.insert(kind.codes.first(), kind.count);
            QCOMPARE(found, kinds);
            QCOMPARE(keptIn(**store, report->cooperatives), kept);
            QCOMPARE((*(*store)->batches())->list()->size(), kept.merges); // a merger is a batch too
            QCOMPARE((*store)->identity()->size(), 32);
        }
        const QString copy = path() + u".before-form-%1"_s.arg(newestSchema());
        QVERIFY(QFile::exists(copy));
        QVERIFY(hasTable(copy, "cooperative"));
        QVERIFY(!hasTable(copy, notThereYet));
        QVERIFY(openStore(path(), Access::Write, m_clock));
    }

    void separatesWhatAnOlderFormMerged()
    {
        writeFile(path(), contentOf(u"" LUMBUNG_TEST_DATA "/stores/schema-6.lumbung"_s));
        const auto store = openStore(path(), Access::Write, m_clock);
        const auto merges = (*store)->merges();
        const Result<QList<Merge>> all = (*merges)->list();
        QCOMPARE(all->size(), 3);
        for (const Merge &merge : *all)
            if (!merge.isUndone())
                QVERIFY((*merges)->unmerge(merge.action, {u"uji"_s, u"test"_s}, u"Keliru"_s));
        Progress progress;
        const Result<StoreReport> report = (*store)->verify(progress);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
        QCOMPARE(report->cooperatives, 46);
    }

    void letsOnlyOneProgramWrite()
    {
        makeStore();
        const auto first = openStore(path(), Access::Write, m_clock);
        QVERIFY(first);
        const auto second = openStore(path(), Access::Write, m_clock);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Locked);
        QVERIFY(second.error().message.contains(QSysInfo::machineHostName()));
        const auto reader = openStore(path(), Access::Read, m_clock);
        QVERIFY(reader);
        QVERIFY((*reader)->isReadOnly());
        QVERIFY(!(*reader)->readOnlyReason().isEmpty());
        QCOMPARE((*reader)->beginWriting({}).error().kind, Error::Kind::ReadOnly);
        const auto records = (*reader)->cooperatives();
        QCOMPARE((*records)->save(lumbung::testing::soundCooperative(), {}, {}).error().kind, Error::Kind::ReadOnly);
    }

    void readsWhileAnotherProgramWrites()
    {
        makeStore();
        const auto writer = openStore(path(), Access::Write, m_clock);
        const auto reader = openStore(path(), Access::Read, m_clock);
        const auto records = (*writer)->cooperatives();
        QVERIFY((*records)->save(lumbung::testing::soundCooperative(), {}, {}));
        Progress progress;
        const auto counts = (*reader)->counts();
        QCOMPARE((*counts)->count({}, officialFilter(QDate(2026, 1, 1)), progress)->first().count, 1);
    }

    void copiesWhileItIsOpen()
    {
        makeStore(50);
        const QString copy = m_folder->filePath(u"cadangan.lumbung"_s);
        {
            const auto store = openStore(path(), Access::Write, m_clock);
            Progress progress;
            const Result<void> made = (*store)->backup(copy, progress);
            QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
            QVERIFY(!(*store)->backup(path(), progress));
        }
        QCOMPARE(QDir(m_folder->path()).entryList({u"*part*"_s}, QDir::Files | QDir::Hidden), QStringList());
        const auto store = openStore(copy, Access::Write, m_clock);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        Progress progress;
        QCOMPARE((*store)->verify(progress)->cooperatives, 50);
    }

    void opensWithOddCharactersInItsName()
    {
        const QString odd = m_folder->filePath(u"daftar 100% #1? é.lumbung"_s);
        QVERIFY(createStore(odd, m_clock));
        QVERIFY(openStore(odd, Access::Write, m_clock));
        const auto store = openStore(odd, Access::Read, m_clock);
        Progress progress;
        QVERIFY((*store)->backup(m_folder->filePath(u"salinan 50% #2?.lumbung"_s), progress));
    }

    void keepsOrderWhenTheClockGoesBack()
    {
        makeStore();
        FixedClock clock(noon);
        const auto store = openStore(path(), Access::Write, clock);
        const auto records = (*store)->cooperatives();
        Cooperative record = lumbung::testing::soundCooperative();
        record.id = (*records)->save(record, {}, {})->id;
        clock.set(noon.addYears(-2));
        record.revision = 1;
        record.facts.status = u"inactive"_s;
        QVERIFY((*records)->save(record, {QDate(2026, 1, 1), false, {}, {}}, {}));
        const Result<QList<Change>> history = (*records)->history(record.id);
        QVERIFY(history->first().at > history->last().at);
        QVERIFY((*records)->timeline(record.id, {})->isSound());
    }

    void preparesEveryQuestion()
    {
        makeStore(3);
        Progress progress;
        const auto store = openStore(path(), Access::Read, m_clock);
        QVERIFY((*store)->verify(progress)->problems.isEmpty());
        for (const QString &file : QDir(u":/sql/queries"_s).entryList())
            QVERIFY2(query(QString(file).remove(u".sql"_s)).startsWith(u"-- SPDX"_s), qPrintable(file));
    }

private:
    QString path() const { return m_folder->filePath(u"register.lumbung"_s); }

    void makeStore(int records = 0)
    {
        const auto store = createStore(path(), m_clock);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        auto writer = (*store)->beginWriting({u"uji"_s, u"test"_s});
        QVERIFY(writer);
        for (int i = 0; i < records; ++i)
            QVERIFY((*writer)->insert({lumbung::testing::soundCooperative(u"KUD Nomor %1"_s.arg(i)), {}}));
        QVERIFY((*writer)->commit());
    }

    const FixedClock m_clock{noon};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
