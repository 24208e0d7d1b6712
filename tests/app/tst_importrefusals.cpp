// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/batchstore.h"
#include "app/storage/codingstore.h"
#include "app/storage/mergestore.h"
#include "app/storage/publicationstore.h"
#include "tests/support/fakestore.h"
#include "tests/support/importing.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::cleanHeading;
using lumbung::testing::cleanRow;
using lumbung::testing::Importing;

namespace {

/// Asks to stop when so many rows have been reported.
class StoppingProgress : public Progress
{
public:
    explicit StoppingProgress(qint64 rows) : m_rows(rows) { }
    void report(qint64 done, qint64 total, const QString &) override
    {
        if (total > 0 && done >= m_rows && !isCancelled()) {
            m_since.start();
            cancel();
        }
    }
    qint64 msSinceCancel() const { return m_since.isValid() ? m_since.elapsed() : -1; }

private:
    qint64 m_rows;
    QElapsedTimer m_since;
};

/// A store whose disk fills up at the second record.
class FullStore : public Store
{
public:
    bool wasCommitted = false;

    QString path() const override { return u"penuh"_s; }
    bool isReadOnly() const override { return false; }
    QString readOnlyReason() const override { return {}; }
    Result<std::unique_ptr<CooperativeStore>> cooperatives() override { return m_empty.cooperatives(); }
    Result<std::unique_ptr<ListStore>> lists() override { return m_empty.lists(); }
    Result<std::unique_ptr<CountStore>> counts() override { return full(); }
    Result<std::unique_ptr<CodingStore>> codings() override { return full(); }
    Result<std::unique_ptr<PublicationStore>> publications() override { return full(); }
    Result<std::unique_ptr<VerificationStore>> verifications() override { return full(); }
    Result<std::unique_ptr<TrendBreakStore>> breaks() override { return full(); }
    Result<StoreReport> verify(Progress &) override { return full(); }
    Result<void> backup(const QString &, Progress &) override { return full(); }
    Result<std::unique_ptr<MergeStore>> merges() override { return full(); }
    Result<std::unique_ptr<BatchStore>> batches() override { return std::unique_ptr<BatchStore>(new NoBatches); }
    Result<std::unique_ptr<ImportMemory>> importMemory() override { return full(); }
    Result<std::unique_ptr<DuplicateStore>> duplicates() override { return full(); }
    Result<QString> identity() override { return full(); }
    Result<std::unique_ptr<RegisterWriter>> beginWriting(const Author &, const std::optional<BatchInfo> &) override
    {
        return std::unique_ptr<RegisterWriter>(new Writer(*this));
    }

private:
    static Error full() { return {Error::Kind::Store, u"The disk is full."_s}; }

    class NoBatches : public BatchStore
    {
    public:
        Result<QList<Batch>> list() const override { return QList<Batch>(); }
        Result<Batch> find(qint64) const override { return full(); }
        Result<QList<Batch>> ofFile(const QString &) const override { return QList<Batch>(); }
        Result<qint64> lastAction() const override { return 0; }
        Result<QList<qint64>> cooperativesOf(qint64) const override { return full(); }
        Result<UndoneBatch> undo(qint64, const Author &, const QString &, Progress &) override { return full(); }
    };

    class Writer : public RegisterWriter
    {
    public:
        explicit Writer(FullStore &store) : m_store(store) { }
        Result<qint64> insert(const NewCooperative &) override
        {
            return ++m_inserted < 2 ? Result<qint64>(m_inserted) : Result<qint64>(full());
        }
        Result<Saved> change(const Cooperative &, const FactChange &) override { return full(); }
        Result<Cooperative> load(qint64) override { return full(); }
        qint64 action() const override { return 1; }
        Result<bool> hasExternalId(const QString &) const override { return false; }
        Result<bool> hasNik(const QString &) const override { return false; }
        Result<void> commit() override
        {
            m_store.wasCommitted = true;
            return {};
        }

    private:
        FullStore &m_store;
        qint64 m_inserted = 0;
    };

    fake::RegisterStore m_empty{{}};
};

QByteArray manyRows(int rows)
{
    QByteArray content = cleanHeading;
    for (int row = 1; row <= rows; ++row)
        content += cleanRow({{"id", QByteArray::number(row)}});
    return content;
}

} // namespace

class ImportRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_import = std::make_unique<Importing>(); }

    void refusesRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        const auto with = [](const QByteArray &heading, const QByteArray &cell, const QString &reason) {
            QTest::addRow("%s: %s", heading.constData(), cell.constData()) << cleanRow({{heading, cell}}) << reason;
        };
        with("name", "", u"name is missing"_s);
        with("name", "belum ada", u"name is missing"_s);
        with("name", "12345", u"no letter"_s);
        with("legal_date", "31/02/2024", u"31/02/2024"_s);
        with("legal_date", "kapan-kapan", u"kapan-kapan"_s);
        with("legal_date", "2031-01-01", u"future"_s);
        with("last_meeting", "30/02/2025", u"30/02/2025"_s);
        with("last_meeting", "1999-01-01", u"before"_s);
        with("form", "Serbaguna", u"Serbaguna"_s);
        with("grouping", "Paguyuban", u"Paguyuban"_s);
        with("level", "Primer Kelurahan", u"Primer Kelurahan"_s);
        with("sector", "Perburuan", u"Perburuan"_s);
        with("status", "Barangkali", u"Barangkali"_s);
        with("members_m", "seratus", u"seratus"_s);
        with("members_m", "-5", u"zero"_s);
        with("volume", "1,2E+09", u"1,2E+09"_s);
        with("volume", "-100", u"below zero"_s);
        with("id", QByteArray(41, '1'), u"at most 40"_s);
        with("address", "Jl. \x01\x02", u"cannot be stored"_s);
        QTest::newRow("too few cells") << "7,KUD Contoh,Produsen\n"_ba << u"regency"_s;
        QTest::newRow("too many cells") << cleanRow().trimmed() + ",lebih\n" << u"26 cells"_s;
        QTest::newRow("two errors at once")
            << cleanRow({{"name", ""}, {"legal_date", "31/02/2024"}}) << u"31/02/2024"_s;
    }

    void refusesRows()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, reason);
        const auto summary = m_import->run(cleanHeading + cleanRow({{"id", "77"}}) + row);
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->rows, 3);
        QCOMPARE(summary->imported, 1);
        QCOMPARE(summary->refused.size(), 1);
        QCOMPARE(summary->refused.first().line, 3);
        QCOMPARE(summary->refused.first().file, u"daftar.csv"_s);
        QVERIFY2(summary->refused.first().reason.contains(reason), qPrintable(summary->refused.first().reason));
        QCOMPARE(m_import->count(), 1);
    }

    void refusesWhatIsThereTwice()
    {
        const QByteArray heading = "id,nik,nama,kabupaten\n";
        const auto first = m_import->run(heading + "A1,3310010010001,KUD Satu,Kab. Klaten\n");
        QVERIFY_IMPORTED(first);
        QCOMPARE(first->imported, 1);
        const auto summary = m_import->run(heading
            + "A1,,KUD Dua,Kab. Klaten\n"
              "A3,3310010010001,KUD Tiga,Kab. Klaten\n"
              "A4,3310010010004,KUD Empat,Kab. Klaten\n"
              "A4,,KUD Lima,Kab. Klaten\n"
              "A6,3310010010004,KUD Enam,Kab. Klaten\n"
              ",,KUD Tujuh,Kab. Klaten\n"
              ",,KUD Delapan,Kab. Klaten\n");
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 3);
        QStringList reasons;
        for (const RefusedRow &row : summary->refused)
            reasons.append(QString::number(row.line) + u": "_s + row.reason);
        QCOMPARE(reasons,
            (QStringList{u"2: The number A1 is in the register that of “KUD Satu”."_s,
                u"3: The NIK 3310010010001 is in the register that of “KUD Satu”."_s,
                u"5: The number A4 is already on line 4."_s, u"6: The NIK 3310010010004 is already on line 4."_s}));
    }

    void knowsTheSameFileTheSecondTime()
    {
        const ImportRequest request{.file = Importing::sample(u"clean.csv"_s),
            .historyFile = Importing::sample(u"clean_history.csv"_s),
            .annualFile = Importing::sample(u"clean_annual.csv"_s)};
        QVERIFY_IMPORTED(m_import->run(request));
        const auto summary = m_import->run(request);
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 0);
        QCOMPARE(summary->changed, 0);
        QCOMPARE(summary->same, 3);
        QCOMPARE(summary->refused.size(), 0);
        QCOMPARE(summary->notes, QStringList());
        QCOMPARE(m_import->count(), 3);
    }

    void accountsForEveryRow()
    {
        const auto summary = m_import->run(cleanHeading + cleanRow() + QByteArray(24, ',') + "\n" + cleanRow()
            + cleanRow({{"id", "2"}}) + "2,TOTAL,,\n" + QByteArray(24, ',') + "\n"
            + cleanRow({{"id", "3"}, {"name", ""}}));
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->rows, 6); // rows without any cell are none
        QCOMPARE(summary->imported, 2);
        QCOMPARE(summary->skipped, 2); // the headings and the total
        QCOMPARE(summary->refused.size(), 2);
    }

    void keepsPersonalDataOutOfReasons()
    {
        const auto summary = m_import->run(cleanHeading
            + cleanRow({{"phone", "0812-3456-RAHASIA"}, {"chair", "Rahasia, Ny."}, {"volume", "-1"}})
            + cleanRow({{"id", "2"}, {"chair", QByteArray(101, 'R')}, {"phone", QByteArray(41, '9')}})
            + cleanRow({{"id", "3"}, {"chair", "Rahasia"}, {"name", ""}})
            + cleanRow({{"id", "4"}, {"chair", "Rahasia \x02"}, {"phone", "0\x01"}}));
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->refused.size(), 2);
        QCOMPARE(summary->imported, 2); // contact data that cannot be kept is left out, and that is said
        QCOMPARE(summary->warnings, 2);
        for (const RefusedRow &row : summary->refused) {
            const QString told = row.name + row.reason;
            QVERIFY2(!told.contains(u"Rahasia"_s, Qt::CaseInsensitive) && !told.contains(u"RRR"_s)
                    && !told.contains(u"999"_s) && !told.contains(u"0812"_s),
                qPrintable(told));
        }
    }

    void refusesFilesThatAreNoList_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("because");
        QTest::newRow("other columns") << "Tanggal,Kas\n2024-01-01,5\n"_ba << u"headings"_s;
        QTest::newRow("a recap") << "No,Kecamatan,RAT Unit\n1,Trucuk,7\n"_ba << u"headings"_s;
        QTest::newRow("no regency") << "No,Nama Koperasi\n1,KUD Satu\n"_ba << u"regency"_s;
        QByteArray late;
        for (int line = 0; line < 70; ++line)
            late += "judul,judul\n";
        QTest::newRow("headings too far down") << late + "nama,kota\nKUD Satu,Kota Tegal\n" << u"headings"_s;
    }

    void refusesFilesThatAreNoList()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, because);
        const auto summary = m_import->run(content);
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, Error::Kind::Invalid);
        const QString message = summary.error().message;
        QVERIFY2(message.contains(u"daftar.csv"_s) && message.contains(because), qPrintable(message));
        QVERIFY2(message.contains(u"Nama Koperasi"_s), qPrintable(message));
        QCOMPARE(m_import->count(), 0);
    }

    void saysWhichFileIsNotThere()
    {
        const auto summary = m_import->run({.file = m_import->path(u"tiada.csv"_s)});
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, Error::Kind::File);
        QVERIFY2(summary.error().message.contains(u"tiada.csv"_s), qPrintable(summary.error().message));
    }

    void leavesNothingAfterADryRun()
    {
        const QString file = m_import->write(u"daftar.csv"_s, manyRows(3) + cleanRow({{"name", ""}}));
        const auto summary = m_import->run({.file = file, .dryRun = true});
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 3);
        QCOMPARE(summary->refused.size(), 1);
        QVERIFY(!summary->committed);
        QCOMPARE(m_import->count(), 0);
    }

    void leavesNothingWhenStopped()
    {
        const ImportRequest request{.file = m_import->write(u"daftar.csv"_s, manyRows(3000))};
        for (const qint64 rows : {0, 1024, 3000}) {
            StoppingProgress progress(rows);
            const auto summary = importRegister(m_import->store(), request, m_import->clock(), progress);
            QVERIFY2(progress.msSinceCancel() >= 0 && progress.msSinceCancel() < 1000,
                qPrintable(QString::number(progress.msSinceCancel())));
            QVERIFY(!summary);
            QCOMPARE(summary.error().kind, Error::Kind::Cancelled);
            QCOMPARE(m_import->count(), 0);
        }
        // What was taken back does not stand in the way of the next import.
        const auto summary = m_import->run(request);
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 3000);
    }

    void refusesToWriteIntoAStoreOpenedForReading()
    {
        const auto reading = openStore(m_import->store().path(), Access::Read, m_import->clock());
        QVERIFY_IMPORTED(reading);
        Progress progress;
        const auto summary
            = importRegister(**reading, {.file = Importing::sample(u"clean.csv"_s)}, m_import->clock(), progress);
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, Error::Kind::ReadOnly);
    }

    void handsTheStoresErrorOn()
    {
        FullStore store;
        Progress progress;
        const auto summary
            = importRegister(store, {.file = Importing::sample(u"clean.csv"_s)}, m_import->clock(), progress);
        QVERIFY(!summary);
        QCOMPARE(summary.error().message, u"The disk is full."_s);
        QVERIFY(!store.wasCommitted);
    }

private:
    std::unique_ptr<Importing> m_import;
};

QTEST_GUILESS_MAIN(ImportRefusalsTest)
#include "tst_importrefusals.moc"
