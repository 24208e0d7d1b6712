// SPDX-License-Identifier: GPL-3.0-or-later
// A batch is taken back as one step: what it changed is as before, what it brought in is withdrawn, what was edited
// since stays.
#include "app/storage/batchstore.h"
#include "app/storage/publicationstore.h"
#include "app/storage/store.h"
#include "tests/support/records.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::soundCooperative;

namespace {

const Author clerk{u"Sari"_s, u"form"_s};
const Author importer{u"Budi"_s, u"import: kiriman.xlsx"_s};
const BatchInfo kiriman{u"import"_s, u"kiriman.xlsx"_s, QString(64, u'a'), u"Kab. Semarang"_s, {}};

/// Asks to stop at once.
class Stopped : public Progress
{
public:
    Stopped() { cancel(); }
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC));
        Result<std::unique_ptr<Store>> store = createStore(m_folder->filePath(u"uji.lumbung"_s), m_clock);
        QVERIFY(store);
        m_store = *std::move(store);
        auto records = m_store->cooperatives();
        QVERIFY(records);
        m_records = *std::move(records);
        auto batches = m_store->batches();
        QVERIFY(batches);
        m_batches = *std::move(batches);
        m_old = m_records->save(soundCooperative(), {}, clerk)->id;
    }

    void cleanup()
    {
        const Result<StoreReport> report = m_store->verify(m_progress);
        QVERIFY(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
        m_batches.reset();
        m_records.reset();
        m_store.reset();
    }

    void knowsItsRegisterAgain()
    {
        const QString token = *m_store->identity();
        QCOMPARE(token.size(), 32);
        QCOMPARE(*m_store->identity(), token);
        const auto other = createStore(m_folder->filePath(u"lain.lumbung"_s), m_clock);
        QVERIFY(*(*other)->identity() != token);
    }

    void listsWhatWasTakenIn()
    {
        const qint64 action = takeIn();
        const Result<QList<Batch>> list = m_batches->list();
        QVERIFY(list);
        QCOMPARE(list->size(), 1);
        const Batch batch = list->first();
        QCOMPARE(batch.action, action);
        QCOMPARE(batch.title, u"kiriman.xlsx"_s);
        QCOMPARE(batch.sender, u"Kab. Semarang"_s);
        QCOMPARE(batch.author, u"Budi"_s);
        QCOMPARE(std::pair(batch.added, batch.changed), std::pair(1, 1));
        QVERIFY(!batch.isUndone());
        QCOMPARE(m_batches->ofFile(kiriman.sha256)->size(), 1);
        QVERIFY(m_batches->ofFile(QString(64, u'b'))->isEmpty());
        QCOMPARE(m_batches->cooperativesOf(action)->size(), 2);
        QCOMPARE(m_batches->find(action + 7).error().kind, Error::Kind::NotFound);
    }

    void refusesToWriteARecordTwice()
    {
        auto writer = m_store->beginWriting(importer, kiriman);
        Cooperative record = *(*writer)->load(m_old);
        record.note = u"sekali"_s;
        QVERIFY((*writer)->change(record, {}));
        record.revision = 2;
        record.note = u"dua kali"_s;
        QCOMPARE((*writer)->change(record, {}).error().kind, Error::Kind::Conflict);
        QVERIFY((*writer)->commit());
        writer->reset();
        QCOMPARE(m_records->load(m_old)->note, u"sekali"_s);
    }

    void takesABatchBack()
    {
        const Cooperative before = *m_records->load(m_old);
        const QDateTime moment = m_clock.nowUtc().addSecs(60);
        m_clock.advance(120000);
        const qint64 action = takeIn();
        const qint64 brought = m_new;
        QVERIFY(*m_records->load(m_old) != before);
        const QDateTime with = m_clock.nowUtc().addSecs(60);
        m_clock.advance(120000);

        const Result<UndoneBatch> undone = m_batches->undo(action, clerk, u"Salah berkas"_s, m_progress);
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message + undone.error().detail));
        QCOMPARE(undone->undone, (QList<qint64>{m_old, brought}));
        QCOMPARE(undone->withdrawn, QList<qint64>{brought});
        QVERIFY(undone->kept.isEmpty());

        Cooperative after = *m_records->load(m_old);
        QCOMPARE(after.revision, 3);
        after.revision = before.revision;
        QVERIFY(after == before);
        QCOMPARE(m_records->history(m_old)->first().note, u"Undo of “kiriman.xlsx”: Salah berkas"_s);

        const Result<Cooperative> gone = m_records->load(brought);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
        QVERIFY2(gone.error().message.contains(u"kiriman.xlsx"_s), qPrintable(gone.error().message));
        QVERIFY(m_records->findByNumber(u"3322010010777"_s)->isEmpty());
        QVERIFY(m_records->findByNumber(QString::number(brought))->isEmpty());
        QCOMPARE(m_records->history(brought)->first().field, u"register"_s);
        QCOMPARE(idsKnown({}, {}), QList<qint64>{m_old});
        QCOMPARE(idsKnown(u"titipan"_s, {}), QList<qint64>{});
        QCOMPARE(idsKnown({}, moment), QList<qint64>{m_old});
        QCOMPARE(idsKnown({}, with), (QList<qint64>{m_old, brought}));
        QCOMPARE(namesVisited(with).size(), 2);

        const Batch batch = *m_batches->find(action);
        QCOMPARE(batch.undoneBy, undone->action);
        QCOMPARE(batch.undoneAuthor, u"Sari"_s);
        QCOMPARE(batch.undoneReason, u"Salah berkas"_s);
    }

    void refusesToTakeItBackTwice()
    {
        const qint64 action = takeIn();
        QVERIFY(m_batches->undo(action, clerk, {}, m_progress));
        const Result<UndoneBatch> again = m_batches->undo(action, clerk, {}, m_progress);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QVERIFY(again.error().message.contains(u"kiriman.xlsx"_s));
        QCOMPARE(m_batches->undo(action + 50, clerk, {}, m_progress).error().kind, Error::Kind::NotFound);
    }

    void freesTheNumbersOfWhatItWithdrew()
    {
        const qint64 action = takeIn();
        QVERIFY(m_batches->undo(action, clerk, {}, m_progress));
        const qint64 again = takeIn(u"kedua.xlsx"_s);
        QVERIFY(again > action);
        QCOMPARE(*m_records->findByNumber(u"3322010010777"_s), QList<qint64>{m_new});
    }

    void changesNothingWhenCancelled()
    {
        const qint64 action = takeIn();
        Stopped stopped;
        QCOMPARE(m_batches->undo(action, clerk, {}, stopped).error().kind, Error::Kind::Cancelled);
        QVERIFY(!m_batches->find(action)->isUndone());
        QCOMPARE(idsKnown({}, {}).size(), 2);
    }

    void keepsWhatWasEditedSince_data()
    {
        QTest::addColumn<int>("edit");
        QTest::addColumn<QString>("word");
        QTest::newRow("a saved change") << 0 << u"Changed on"_s;
        QTest::newRow("a decision") << 1 << u"Classified on"_s;
        QTest::newRow("a verification") << 2 << u"Verified on"_s;
        QTest::newRow("another batch") << 3 << u"Changed by “susulan.xlsx”"_s;
    }

    void keepsWhatWasEditedSince()
    {
        QFETCH(const int, edit);
        QFETCH(const QString, word);
        const qint64 action = takeIn();
        const qint64 brought = m_new;
        Cooperative record = *m_records->load(brought);
        FactChange how;
        if (edit == 0) {
            record.note = u"ditelepon"_s;
            QVERIFY(m_records->save(record, {}, clerk));
        } else if (edit == 1) {
            how.decision = DecisionNote{u"1"_s, u"r"_s, DecisionBasis::Confirmed, {}};
            QVERIFY(m_records->save(record, how, clerk));
        } else if (edit == 2) {
            QVERIFY((*m_store->verifications())->verify({brought}, clerk));
        } else {
            changeIn(u"susulan.xlsx"_s, brought, u"susulan"_s);
        }
        const Cooperative edited = *m_records->load(brought);
        const Result<UndoneBatch> undone = m_batches->undo(action, clerk, {}, m_progress);
        QVERIFY(undone);
        QCOMPARE(undone->undone, QList<qint64>{m_old});
        QCOMPARE(undone->kept.size(), 1);
        QCOMPARE(undone->kept.first().id, brought);
        QCOMPARE(undone->kept.first().name, u"Koperasi Titipan"_s);
        QVERIFY2(undone->kept.first().why.startsWith(word), qPrintable(undone->kept.first().why));
        QVERIFY(*m_records->load(brought) == edited);
    }

    void doesNotCountWhatALaterUndoTookBack()
    {
        const Cooperative before = *m_records->load(m_old);
        const qint64 first = changeIn(u"satu.xlsx"_s, m_old, u"satu"_s);
        const qint64 second = changeIn(u"dua.xlsx"_s, m_old, u"dua"_s);
        QCOMPARE(m_batches->undo(first, clerk, {}, m_progress)->action, 0);
        QVERIFY(!m_batches->find(first)->isUndone());
        QCOMPARE(m_batches->undo(second, clerk, {}, m_progress)->undone, QList<qint64>{m_old});
        QCOMPARE(m_records->load(m_old)->note, u"satu"_s);
        QCOMPARE(m_batches->undo(first, clerk, {}, m_progress)->undone, QList<qint64>{m_old});
        QCOMPARE(m_records->load(m_old)->note, before.note);
    }

    void keepsARecordWhoseFormerNumberIsAnothers()
    {
        auto writer = m_store->beginWriting(importer, kiriman);
        Cooperative record = *(*writer)->load(m_old);
        const QString former = record.nik;
        record.nik = u"3322010010555"_s;
        QVERIFY((*writer)->change(record, {}));
        const qint64 action = (*writer)->action();
        QVERIFY((*writer)->commit());
        writer->reset();
        Cooperative other = soundCooperative(u"Koperasi Penerus"_s);
        other.nik = former;
        QVERIFY(m_records->save(other, {}, clerk));
        const Result<UndoneBatch> undone = m_batches->undo(action, clerk, {}, m_progress);
        QCOMPARE(undone->kept.size(), 1);
        QVERIFY(undone->kept.first().why.contains(u"Koperasi Penerus"_s));
        QCOMPARE(m_records->load(m_old)->nik, u"3322010010555"_s);
    }

private:
    /// One new record, and every kind of change to the one that was there.
    qint64 takeIn(const QString &title = kiriman.title)
    {
        BatchInfo info = kiriman;
        info.title = title;
        auto writer = m_store->beginWriting(importer, info);
        Cooperative fresh = soundCooperative(u"Koperasi Titipan"_s);
        fresh.nik = u"3322010010777"_s;
        m_new = *(*writer)->insert({fresh, {}});
        Cooperative record = *(*writer)->load(m_old);
        record.name = u"KUD Sumber Makmur Jaya"_s;
        record.legalDate = QDate(2000, 1, 1);
        record.nib = u"1234567890123"_s;
        record.phone.clear();
        record.officers.clear();
        record.years[0].turnover = 5;
        YearlyFigures year;
        year.bookYear = 2024;
        year.members = 7;
        record.years.append(year);
        record.facts.status = u"inactive"_s;
        record.facts.producing = u"no"_s;
        record.facts.kind = u"notProduction"_s;
        FactChange how;
        how.validFrom = QDate(2024, 6, 1);
        how.event = u"Tidak aktif"_s;
        const Result<Saved> saved = (*writer)->change(record, how);
        const qint64 action = (*writer)->action();
        if (!saved || !(*writer)->commit())
            return 0;
        return action;
    }

    qint64 changeIn(const QString &title, qint64 id, const QString &note)
    {
        auto writer = m_store->beginWriting(importer, BatchInfo{u"import"_s, title, {}, {}, {}});
        Cooperative record = *(*writer)->load(id);
        record.note = note;
        const bool changed = (*writer)->change(record, {}).isOk() && (*writer)->commit().isOk();
        return changed ? (*writer)->action() : 0;
    }

    QList<qint64> idsKnown(const QString &text, const QDateTime &asKnown)
    {
        Filter filter;
        filter.text = text;
        filter.asKnown = asKnown;
        return *(*m_store->lists())->ids(filter, {SortKey::Id}, m_progress);
    }

    QStringList namesVisited(const QDateTime &asKnown)
    {
        Filter filter;
        filter.asKnown = asKnown;
        QStringList names;
        const Result<void> visited
            = (*m_store->lists())->visit(filter, true, m_progress, [&](const Cooperative &record) -> Result<void> {
                  names.append(record.name);
                  return {};
              });
        return visited ? names : QStringList();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC)};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CooperativeStore> m_records;
    std::unique_ptr<BatchStore> m_batches;
    Progress m_progress;
    qint64 m_old = 0, m_new = 0;
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
