// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/publicationstore.h"

#include "tests/support/inventedpublication.h"
#include "tests/support/records.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace lumbung;
using namespace Qt::StringLiterals;
using lumbung::testing::inventedPublication;
using lumbung::testing::soundCooperative;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC);
const Author chief{u"Kepala"_s, u"form"_s};

int runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    int code = sqlite3_open(path.toUtf8().constData(), &handle);
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code;
}

/// With the trigger out of the way, as somebody with the file in hand would do it.
QByteArray withoutTrigger(const QByteArray &trigger, const QByteArray &change)
{
    return "drop trigger " + trigger + "; " + change;
}

} // namespace

/// What the store keeps of publications, verified records and notes on trends.
class TestPublicationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(noon);
        m_store = *createStore(path(), *m_clock);
        for (int i = 1; i <= 4; ++i)
            QCOMPARE((*m_store->cooperatives())->save(soundCooperative(u"KUD %1"_s.arg(i)), {}, chief)->id, i);
    }

    void keepsPublicationsInAChain()
    {
        const auto publications = *m_store->publications();
        QCOMPARE(*publications->lastRecorded(), noon.addMSecs(3));
        const Publication first = inventedPublication();
        const Result<QString> fingerprint = publications->add(first, chief);
        QVERIFY2(fingerprint, qPrintable(fingerprint ? QString() : fingerprint.error().detail));
        QCOMPARE(*fingerprint, fingerprintOf(contentOf(first)));
        const Publication second = inventedPublication(u"2026-02"_s, *fingerprint);
        QVERIFY(publications->add(second, chief));

        const Result<QList<PublicationEntry>> list = publications->list();
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->first().number, u"2026-02"_s);
        QCOMPARE(list->first().previous, list->last().fingerprint);
        QCOMPARE(list->last().asOf, QDate(2025, 12, 31));
        QCOMPARE(list->last().variant, u"official"_s);
        QCOMPARE(list->last().total, 3);
        QCOMPARE(list->last().author, u"Kepala"_s);
        QVERIFY(!list->last().isWithdrawn());
        QCOMPARE(*publications->content(u"2026-01"_s), contentOf(first));
        QCOMPARE(publications->content(u"2026-03"_s).error().kind, Error::Kind::NotFound);
        verifyIsSound();
    }

    void refusesWhatDoesNotFollow()
    {
        const auto publications = *m_store->publications();
        const QString first = *publications->add(inventedPublication(), chief);
        for (const QString &previous : {QString(), fingerprintOf("another")}) {
            const Result<QString> added = publications->add(inventedPublication(u"2026-02"_s, previous), chief);
            QVERIFY(!added);
            QCOMPARE(added.error().kind, Error::Kind::Conflict);
        }
        Publication twice = inventedPublication(u"2026-02"_s, first);
        twice.cells[0].ids = {1, 1};
        QCOMPARE(publications->add(twice, chief).error().kind, Error::Kind::Invalid);
        QVERIFY(!publications->add(inventedPublication(u"2026-01"_s, first), chief)); // the number is taken
        Publication stranger = inventedPublication(u"2026-02"_s, first);
        stranger.cells[0].ids = {77};
        QVERIFY(!publications->add(stranger, chief));
        QCOMPARE(publications->list()->size(), 1);
        verifyIsSound();
    }

    void withdrawsOnceWithAReason()
    {
        const auto publications = *m_store->publications();
        QVERIFY(publications->add(inventedPublication(), chief));
        QCOMPARE(publications->withdraw(u"2026-01"_s, {}, chief).error().kind, Error::Kind::Invalid);
        QCOMPARE(publications->withdraw(u"2026-09"_s, u"Salah"_s, chief).error().kind, Error::Kind::NotFound);
        QVERIFY(publications->withdraw(u"2026-01"_s, u"Salah hitung"_s, chief));
        QCOMPARE(publications->withdraw(u"2026-01"_s, u"Lagi"_s, chief).error().kind, Error::Kind::Conflict);
        const PublicationEntry entry = publications->list()->first();
        QVERIFY(entry.isWithdrawn());
        QCOMPARE(entry.withdrawnBecause, u"Salah hitung"_s);
        QCOMPARE(entry.withdrawnBy, u"Kepala"_s);
        QCOMPARE(*publications->content(u"2026-01"_s), contentOf(inventedPublication()));
        verifyIsSound();
    }

    void findsThePublicationsThatCountedACooperative()
    {
        const auto publications = *m_store->publications();
        const QString first = *publications->add(inventedPublication(), chief);
        Publication second = inventedPublication(u"2026-02"_s, first);
        second.cells = {{u"33.02"_s, u"kindII"_s, {2, 4}}};
        QVERIFY(publications->add(second, chief));
        QVERIFY(publications->withdraw(u"2026-01"_s, u"Salah"_s, chief));

        const Result<QList<PublishedMembership>> both = publications->membershipsOf(2);
        QCOMPARE(both->size(), 2);
        QCOMPARE(both->first().number, u"2026-02"_s);
        QCOMPARE(both->first().regency, u"33.02"_s);
        QCOMPARE(both->first().kind, u"kindII"_s);
        QVERIFY(!both->first().isWithdrawn);
        QCOMPARE(both->last().regency, u"33.74"_s);
        QVERIFY(both->last().isWithdrawn);
        QCOMPARE(publications->membershipsOf(4)->size(), 1);
        QVERIFY(publications->membershipsOf(99)->isEmpty());
    }

    void namesThePublicationThatWasAltered_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QByteArray &table, const QByteArray &trigger,
                             const QByteArray &change, const char *named) {
            QTest::newRow(name) << withoutTrigger(table + trigger, change) << QString::fromLatin1(named);
        };
        row("a byte of the content", "publication", "_keeps",
            "update publication set content = cast(substr(content, 1, 100) || 'x' || substr(content, 102) as blob)"
            " where id = 2",
            "2026-02");
        row("a figure of the content", "publication", "_keeps",
            "update publication set content = cast(replace(content, '\"all\":3', '\"all\":4') as blob) where id = 2",
            "2026-02");
        row("its number", "publication", "_keeps", "update publication set number = '2026-07' where id = 2", "2026-02");
        row("its total", "publication", "_keeps", "update publication set total = 5 where id = 3", "2026-03");
        row("its fingerprint", "publication", "_keeps",
            "update publication set fingerprint = replace(fingerprint, 'a', 'b') where id = 1", "2026-01");
        row("the one before taken out", "publication", "_stays",
            "drop trigger publication_member_stays; delete from publication_member where publication_id = 2;"
            "delete from publication where id = 2",
            "2026-03");
        row("who was counted", "publication_member", "_keeps",
            "update publication_member set kind = 'kindII' where publication_id = 2 and cooperative_id = 1", "2026-02");
        row("somebody put in", "publication_member", "_is_new",
            "insert into publication_member values (99, 1, 4, '33.01', 'kindI')", "2026-01");
        row("the last one taken out", "publication", "_stays",
            "drop trigger publication_member_stays; delete from publication_member where publication_id = 3;"
            "delete from publication where id = 3",
            "1 publication");
    }

    void namesThePublicationThatWasAltered()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, named);
        {
            const auto publications = *m_store->publications();
            QString previous;
            for (const QString &number : {u"2026-01"_s, u"2026-02"_s, u"2026-03"_s})
                previous = *publications->add(inventedPublication(number, previous), chief);
        }
        verifyIsSound();
        QCOMPARE(runSql(path(), sql), SQLITE_OK);
        Progress progress;
        const Result<StoreReport> report = m_store->verify(progress);
        QVERIFY(report);
        const QString problems = report->problems.join(u'\n');
        QVERIFY2(problems.contains(named), qPrintable(problems));
    }

    void verifiesRevisionsOfRecords()
    {
        Progress progress;
        const auto verifications = *m_store->verifications();
        const Filter producers = officialFilter(QDate(2026, 1, 1));
        QCOMPARE(*verifications->unverified(producers, progress), (QList<qint64>{1, 2, 3, 4}));
        QCOMPARE(*verifications->verify({1, 3}, chief), 2);
        QCOMPARE(*verifications->verify({3, 4}, chief), 1);
        QCOMPARE(*verifications->unverified(producers, progress), QList<qint64>{2});
        QCOMPARE(verifications->verify({2, 99}, chief).error().kind, Error::Kind::NotFound);
        QCOMPARE(*verifications->unverified(producers, progress), QList<qint64>{2});

        const auto records = *m_store->cooperatives();
        Cooperative changed = *records->load(3);
        changed.address = u"Jl. Lain 2"_s;
        QVERIFY(records->save(changed, {}, chief));
        QCOMPARE(*verifications->unverified(producers, progress), (QList<qint64>{2, 3}));
        Filter elsewhere = producers;
        elsewhere.only(u"regency"_s, {u"33.01"_s});
        QVERIFY(verifications->unverified(elsewhere, progress)->isEmpty());
        Filter found;
        found.text = u"KUD 3"_s;
        QCOMPARE(*verifications->unverified(found, progress), QList<qint64>{3});
    }

    void keepsWhatWasNotedOnATrend()
    {
        const auto breaks = *m_store->breaks();
        QVERIFY(breaks->list()->isEmpty());
        const qint64 late = *breaks->add(QDate(2025, 4, 12), u"KDKMP dibentuk"_s, chief);
        QVERIFY(breaks->add(QDate(2016, 12, 1), u"Pembubaran massal"_s, chief));
        QCOMPARE(breaks->list()->first().note, u"Pembubaran massal"_s);
        QCOMPARE(breaks->list()->last().day, QDate(2025, 4, 12));
        QCOMPARE(breaks->list()->last().author, u"Kepala"_s);

        const qint64 changed = *breaks->change(late, QDate(2025, 5, 1), u"KDKMP mulai"_s, chief);
        QCOMPARE(breaks->list()->size(), 2);
        QCOMPARE(breaks->list()->last().note, u"KDKMP mulai"_s);
        QVERIFY(breaks->remove(changed, chief));
        QCOMPARE(breaks->list()->size(), 1);
        QCOMPARE(breaks->remove(changed, chief).error().kind, Error::Kind::NotFound);
        QCOMPARE(breaks->change(late, QDate(2025, 5, 1), u"x"_s, chief).error().kind, Error::Kind::NotFound);
        QCOMPARE(breaks->add(QDate(), u"x"_s, chief).error().kind, Error::Kind::Invalid);
        QCOMPARE(breaks->add(QDate(2025, 5, 1), {}, chief).error().kind, Error::Kind::Invalid);
        // Nothing is lost: the closed rows are still there.
        QCOMPARE(
            runSql(path(), "create temp table t (n check (n = 3)); insert into t select count(*) from trend_break"),
            SQLITE_OK);
        verifyIsSound();
    }

    void readsWhereNothingCanBeWritten()
    {
        QVERIFY((*m_store->publications())->add(inventedPublication(), chief));
        const auto reader = *openStore(path(), Access::Read, *m_clock);
        QCOMPARE((*reader->publications())->list()->size(), 1);
        const Result<QString> added = (*reader->publications())->add(inventedPublication(u"2026-02"_s, u"x"_s), chief);
        QCOMPARE(added.error().kind, Error::Kind::ReadOnly);
        QCOMPARE((*reader->verifications())->verify({1}, chief).error().kind, Error::Kind::ReadOnly);
        QCOMPARE((*reader->breaks())->remove(1, chief).error().kind, Error::Kind::ReadOnly);
    }

private:
    QString path() const { return m_folder->filePath(u"register.lumbung"_s); }

    void verifyIsSound()
    {
        Progress progress;
        const Result<StoreReport> report = m_store->verify(progress);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->problems, QStringList());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestPublicationStore)
#include "tst_publicationstore.moc"
