// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/store.h"

#include "tests/support/records.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace lumbung;
using namespace Qt::StringLiterals;
using lumbung::testing::soundCooperative;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC);
const Author clerk{u"Sari"_s, u"form"_s};

/// What the sqlite3 shell would answer: 0 or an error code.
int runSql(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    int code = sqlite3_open(path.toUtf8().constData(), &handle);
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code;
}

QStringList fieldsOf(const QList<Change> &changes, int revision)
{
    QStringList fields;
    for (const Change &change : changes) {
        if (change.revision == revision)
            fields.append(change.field);
    }
    fields.sort();
    return fields;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(noon);
        auto made = createStore(path(), *m_clock);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        m_store = *std::move(made);
        auto opened = m_store->cooperatives();
        QVERIFY(opened);
        m_records = *std::move(opened);
    }

    void cleanup()
    {
        m_records.reset();
        m_store.reset();
        m_folder.reset();
    }

    void loadsWhatWasSaved()
    {
        Cooperative record = soundCooperative();
        record.certificateDate = QDate(2027, 1, 31);
        record.activity = u"Menampung susu anggota,\nmendinginkan dan menjualnya"_s;
        record.facts.kdkmp = true;
        record.facts.stages = u"stageStart,stageEnd"_s;
        const Result<Saved> saved = m_records->save(record, {}, clerk);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        QCOMPARE(saved->revision, 1);
        const Result<Cooperative> loaded = m_records->load(saved->id);
        QVERIFY(loaded);
        record.id = saved->id;
        record.revision = 1;
        QVERIFY(*loaded == record);
    }

    void keepsHistoryOfEveryChangedField()
    {
        Cooperative record = saveNew(soundCooperative());
        m_clock->advance(60000);
        record.name = u"KUD Sumber Rejeki"_s;
        record.facts.type = u"marketing"_s;
        record.years[0].turnover = 950000000;
        record.officers[0].name = u"Sri Contoh"_s;
        record.phone = u"0298-600002"_s;
        FactChange how;
        how.validFrom = QDate(2025, 7, 1);
        how.basis = u"SK 12/2025"_s;
        const Result<Saved> saved = m_records->save(record, how, {u"Budi"_s, u"form"_s});
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        QCOMPARE(saved->revision, 2);
        QCOMPARE(saved->changes, 5);

        const Result<QList<Change>> history = m_records->history(record.id);
        QVERIFY(history);
        const QStringList expected{u"2023/turnover"_s, u"name"_s, u"officers"_s, u"phone"_s, u"type"_s};
        QCOMPARE(fieldsOf(*history, 2), expected);
        for (const Change &change : *history) {
            if (change.revision != 2)
                continue;
            QCOMPARE(change.author, u"Budi"_s);
            QCOMPARE(change.at, noon.addMSecs(60000));
            QCOMPARE(change.note, u"SK 12/2025"_s);
            if (change.field == "name"_L1) {
                QCOMPARE(change.from, u"KUD Sumber Makmur"_s);
                QCOMPARE(change.to, u"KUD Sumber Rejeki"_s);
            } else if (change.field == "type"_L1) {
                QCOMPARE(change.validFrom, QDate(2025, 7, 1));
                QCOMPARE(change.from, u"producer"_s);
            } else if (change.field == "officers"_L1 || change.field == "phone"_L1) {
                QVERIFY(change.from.isEmpty() && change.to.isEmpty());
            }
        }
    }

    void datesChangedFacts()
    {
        Cooperative record = saveNew(soundCooperative());
        record.facts.type = u"marketing"_s;
        FactChange how;
        how.validFrom = QDate(2025, 7, 1);
        QVERIFY(m_records->save(record, how, clerk));
        const Result<Timeline> line = m_records->timeline(record.id, {});
        QVERIFY(line);
        QVERIFY(line->isSound());
        QCOMPARE(line->at(QDate(2025, 6, 30))->facts.type, u"producer"_s);
        QCOMPARE(line->at(QDate(2025, 7, 1))->facts.type, u"marketing"_s);
        QVERIFY(!line->at(QDate(2001, 5, 1)));
        QVERIFY(line->at(QDate(2001, 5, 2)));
    }

    void countsAsItWasAndAsItWasKnown()
    {
        Cooperative record = saveNew(soundCooperative());
        const QDateTime before = m_clock->nowUtc().addSecs(60);
        m_clock->advance(3600000);
        record.facts.status = u"dissolved"_s;
        FactChange how;
        how.validFrom = QDate(2026, 1, 1);
        QVERIFY(m_records->save(record, how, clerk));

        const auto counts = m_store->counts();
        QVERIFY(counts);
        QCOMPARE(total(**counts, officialFilter(QDate(2025, 12, 31))), 1);
        QCOMPARE(total(**counts, officialFilter(QDate(2026, 1, 1))), 0);
        QCOMPARE(total(**counts, officialFilter(QDate(2001, 5, 1))), 0);
        Filter known = officialFilter(QDate(2026, 1, 1));
        known.asKnown = before;
        QCOMPARE(total(**counts, known), 1);
        known.asKnown = noon.addDays(-1);
        QCOMPARE(total(**counts, known), 0);
    }

    void correctsWhatWasAlwaysSo()
    {
        Cooperative record = saveNew(soundCooperative());
        record.facts.regency = u"33.74"_s;
        FactChange how;
        how.isCorrection = true;
        QVERIFY(m_records->save(record, how, clerk));
        const Result<Timeline> line = m_records->timeline(record.id, {});
        QCOMPARE(line->segments().size(), 1);
        QCOMPARE(line->at(QDate(2001, 5, 2))->facts.regency, u"33.74"_s);
        const Result<Timeline> earlier = m_records->timeline(record.id, noon);
        QCOMPARE(earlier->at(QDate(2001, 5, 2))->facts.regency, u"33.22"_s);
    }

    void movesTheBeginningWithTheFoundingDate()
    {
        Cooperative record = saveNew(soundCooperative());
        record.legalDate = QDate(2003, 1, 15);
        QVERIFY(m_records->save(record, {}, clerk));
        const Result<Timeline> line = m_records->timeline(record.id, {});
        QCOMPARE(line->segments().size(), 1);
        QCOMPARE(line->segments().first().validFrom, QDate(2003, 1, 15));
    }

    void refusesASaveOfAnOlderRevision()
    {
        const Cooperative first = saveNew(soundCooperative());
        Cooperative second = first;
        second.note = u"a"_s;
        QVERIFY(m_records->save(second, {}, clerk));
        Cooperative late = first;
        late.note = u"b"_s;
        const Result<Saved> refused = m_records->save(late, {}, clerk);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(m_records->load(first.id)->note, u"a"_s);
    }

    void savesNothingWhenNothingChanged()
    {
        const Cooperative record = saveNew(soundCooperative());
        const Result<Saved> again = m_records->save(record, {}, clerk);
        QVERIFY(again);
        QCOMPARE(again->changes, 0);
        QCOMPARE(m_records->load(record.id)->revision, 1);
    }

    void refusesToDeleteOrOverwrite_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *table : {"action", "cooperative", "change", "standing", "yearly", "contact", "officer",
                 "decision", "coding_sample", "coding_case", "coding", "skip", "publication", "publication_member",
                 "publication_withdrawal", "verification", "trend_break", "register_identity", "batch", "batch_undo",
                 "absence", "not_duplicate"}) {
            QTest::addRow("delete from %s", table) << QByteArray("delete from ").append(table);
            QTest::addRow("replace in %s", table)
                << QByteArray("insert or replace into ").append(table).append(" select * from ").append(table);
        }
        QTest::newRow("change a name") << QByteArray("update cooperative set name = 'x'");
        QTest::newRow("change a name with a revision")
            << QByteArray("update cooperative set name = 'x', revision = revision + 1");
        QTest::newRow("change a standing") << QByteArray("update standing set type = 'service'");
        QTest::newRow("change a standing while closing")
            << QByteArray("update standing set type = 'service', superseded_at = recorded_at + 1");
        QTest::newRow("open a standing again") << QByteArray("update standing set superseded_at = 253402300799999");
        QTest::newRow("change figures") << QByteArray("update yearly set turnover = 1");
        QTest::newRow("change a change") << QByteArray("update change set old_value = 'x'");
        QTest::newRow("change an action") << QByteArray("update action set author = 'x'");
        QTest::newRow("change a contact") << QByteArray("update contact set phone = ''");
        QTest::newRow("change a decision") << QByteArray("update decision set kind = 'kindI'");
        QTest::newRow("change a sample") << QByteArray("update coding_sample set seed = 2");
        QTest::newRow("change a case") << QByteArray("update coding_case set kind = 'kindI'");
        QTest::newRow("change a coding") << QByteArray("update coding set producing = 'yes'");
        QTest::newRow("change a skip") << QByteArray("update skip set note = 'x'");
        QTest::newRow("replace a case by another number") << QByteArray(
            "insert or replace into coding_case select 99, sample_id, position + 1, cooperative_id, first_author, kind,"
            " producing, own_unit, stages, services, trades from coding_case");
        QTest::newRow("replace a coding by another number") << QByteArray(
            "insert or replace into coding select 99, action_id, case_id, coder, kind, producing, own_unit, stages,"
            " services, trades from coding");
        QTest::newRow("a decision without a reason") << QByteArray(
            "insert into decision select 99, action_id, cooperative_id, scheme, rule, kind, producing, own_unit,"
            " stages, services, trades, 'overridden', '', valid_from from decision");
        QTest::newRow("change a publication") << QByteArray("update publication set content = x'00'");
        QTest::newRow("change a member") << QByteArray("update publication_member set kind = 'kindI'");
        QTest::newRow("change a withdrawal") << QByteArray("update publication_withdrawal set reason = 'x'");
        QTest::newRow("change a verification") << QByteArray("update verification set revision = 2");
        QTest::newRow("change a note") << QByteArray("update trend_break set note = 'x'");
        QTest::newRow("change a note while closing")
            << QByteArray("update trend_break set note = 'x', superseded_at = recorded_at + 1");
        for (const char *column : {"number", "fingerprint", "previous"}) {
            const QByteArray others = QByteArray("'2026-02', '%1', '%2'")
                                          .replace("%1", QByteArray(64, 'b'))
                                          .replace("%2", QByteArray(64, 'c'));
            QByteArrayList values = others.split(',');
            values[QByteArrayList{"number", "fingerprint", "previous"}.indexOf(column)] = column;
            QTest::addRow("replace a publication of the same %s", column)
                << QByteArray("insert or replace into publication select 99, action_id, " + values.join(',')
                       + ", as_of, variant, total, content from publication");
        }
        QTest::newRow("replace a member by another number") << QByteArray(
            "insert or replace into publication_member select 99, publication_id, cooperative_id, regency, kind"
            " from publication_member");
        QTest::newRow("replace a withdrawal by another number")
            << QByteArray("insert or replace into publication_withdrawal select 99, action_id, publication_id, 'x'"
                          " from publication_withdrawal");
        QTest::newRow("replace a verification by another number") << QByteArray(
            "insert or replace into verification select 99, action_id, cooperative_id, revision from verification");
        QTest::newRow("change the identity") << QByteArray("update register_identity set token = printf('%032d', 1)");
        QTest::newRow("a second identity")
            << QByteArray("insert into register_identity values (2, printf('%032d', 1))");
        QTest::newRow("change a batch") << QByteArray("update batch set title = 'x'");
        QTest::newRow("replace a batch by another number") << QByteArray(
            "insert or replace into batch select 99, action_id, kind, title, sha256, sender, note from batch");
        QTest::newRow("change a merger") << QByteArray("update merge set reason = 'x'");
        QTest::newRow("replace a merger by another number")
            << QByteArray("insert or replace into merge select 99, action_id, kept_id, absorbed_id, mode, day, reason, "
                          "basis from merge");
        QTest::newRow("change an undo") << QByteArray("update batch_undo set reason = 'x'");
        QTest::newRow("replace an undo by another number")
            << QByteArray("insert or replace into batch_undo select 99, action_id, batch_id, reason from batch_undo");
        QTest::newRow("change an absence while closing")
            << QByteArray("update absence set action_id = 2, superseded_at = recorded_at + 1");
        QTest::newRow("open an absence twice") << QByteArray(
            "insert or replace into absence select 99, action_id, cooperative_id, recorded_at, superseded_at"
            " from absence");
        QTest::newRow("change a pair") << QByteArray("update not_duplicate set is_taken_back = 1");
        QTest::newRow("a pair without a reason")
            << QByteArray("insert into not_duplicate select 99, action_id, one_id, other_id, 0, '' from not_duplicate");
        QTest::newRow("change an officer") << QByteArray("update officer set name = ''");
    }

    void refusesToDeleteOrOverwrite()
    {
        QFETCH(const QByteArray, sql);
        Cooperative record = soundCooperative();
        record.facts.producing = u"no"_s;
        saveNew(record);
        saveNew(record);
        QCOMPARE(
            runSql(path(),
                "insert into coding_sample values (1, 1, 'Uji', 7, 1, 1);"
                "insert into coding_case values (1, 1, 1, 1, 'Sari', 'notProduction', 'no', '', '', '', '');"
                "insert into coding values (1, 1, 1, 'Budi', 'notProduction', 'no', '', '', '', '');"
                "insert into skip values (1, 1, 1, 'Telepon dulu');"
                "insert into publication values (1, 1, '2026-01', printf('%064d', 1), '', 20251231, 'x', 1, x'01');"
                "insert into publication_member values (1, 1, 1, '33.01', 'kindI');"
                "insert into publication_withdrawal values (1, 1, 1, 'Salah');"
                "insert into verification values (1, 1, 1, 1);"
                "insert into trend_break values (1, 1, 5, 253402300799999, 20250412, 'KDKMP');"
                "insert into batch values (1, 1, 'import', 'a.csv', '', '', '');"
                "insert into batch_undo values (1, 1, 1, '');"
                "insert into absence values (1, 1, 1, 5, 253402300799999);"
                "insert into merge values (1, 1, 1, 2, 'twice', 0, 'Sama', '');"
                "insert into not_duplicate values (1, 1, 1, 2, 0, 'Dua koperasi')"),
            SQLITE_OK);
        QVERIFY(runSql(path(), sql.constData()) != SQLITE_OK);
    }

    void guardsEveryColumnOfTheCooperative()
    {
        saveNew(soundCooperative());
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(path().toUtf8().constData(), &handle), SQLITE_OK);
        sqlite3_stmt *columns = nullptr;
        QCOMPARE(sqlite3_prepare_v2(handle, "select name from pragma_table_info('cooperative')", -1, &columns, nullptr),
            SQLITE_OK);
        int guarded = 0;
        const QByteArrayList derived{"name_key", "legal_key", "revision"};
        while (sqlite3_step(columns) == SQLITE_ROW) {
            const QByteArray column(reinterpret_cast<const char *>(sqlite3_column_text(columns, 0)));
            if (derived.contains(column))
                continue;
            const QByteArray sql = "update cooperative set revision = revision + 1, " + column + " = '7'";
            QVERIFY2(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK, column.constData());
            ++guarded;
        }
        sqlite3_finalize(columns);
        sqlite3_close(handle);
        QVERIFY(guarded > 25);
    }

    void findsByEveryNumber()
    {
        const Cooperative record = saveNew(soundCooperative());
        for (const QString &number : {QString::number(record.id), record.nik, u"518.012 BH-V-2001"_s})
            QCOMPARE(*m_records->findByNumber(number), QList<qint64>{record.id});
        QVERIFY(m_records->findByNumber(u"nothing"_s)->isEmpty());
        QVERIFY(m_records->findByNumber(QString())->isEmpty());
    }

    void searchesNamesNumbersAndVillages_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("part of the name") << u"makmur"_s << u"KUD Sumber Makmur"_s;
        QTest::newRow("inside a word") << u"akmu"_s << u"KUD Sumber Makmur"_s;
        QTest::newRow("two words in any order") << u"makmur kud"_s << u"KUD Sumber Makmur"_s;
        QTest::newRow("accents and case") << u"MÀKMUR"_s << u"KUD Sumber Makmur"_s;
        QTest::newRow("beginning of two letters") << u"ku"_s << u"KUD Sumber Makmur"_s;
        QTest::newRow("NIK") << u"3322010010001"_s << u"KUD Sumber Makmur"_s;
        QTest::newRow("legal number as written") << u"518/012/BH"_s << u"KUD Sumber Makmur"_s;
        QTest::newRow("village") << u"batur"_s << u"Koperasi Karya"_s;
        QTest::newRow("a typing error") << u"sumber makmor"_s << u"KUD Sumber Makmur"_s;
        QTest::newRow("nothing like it") << u"zzzzzz"_s << QString();
        QTest::newRow("only punctuation") << u"--"_s << QString();
        QTest::newRow("a quote and operators") << u"\"makmur\" AND *"_s << u"KUD Sumber Makmur"_s;
    }

    void searchesNamesNumbersAndVillages()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, found);
        saveNew(soundCooperative());
        Cooperative other = soundCooperative(u"Koperasi Karya"_s);
        other.nik = u"3374010010009"_s;
        other.legalNumber.clear();
        other.villageText = u"Batur"_s;
        saveNew(other);
        const auto lists = m_store->lists();
        Filter filter;
        filter.text = typed;
        Progress progress;
        const Result<QList<qint64>> ids = (*lists)->ids(filter, {}, progress);
        QVERIFY2(ids, qPrintable(ids ? QString() : ids.error().detail));
        const Result<QList<RegisterRow>> rows = (*lists)->rows(*ids, {}, {});
        QStringList names;
        for (const RegisterRow &row : *rows)
            names.append(row.name);
        QCOMPARE(names.join(u'|'), found);
    }

    void sumsTheLatestEndedBookYear()
    {
        Cooperative record = soundCooperative();
        YearlyFigures later = record.years[0];
        later.bookYear = 2024;
        later.members = 110;
        later.membersMale = 70;
        later.annualMeeting = QDate(2025, 3, 1);
        record.years.append(later);
        saveNew(record);
        const auto counts = m_store->counts();
        Progress progress;
        const auto figuresOn
            = [&](const QDate &day) { return (*counts)->figures(officialFilter(day), progress)->first(); };
        QCOMPARE(*figuresOn(QDate(2024, 12, 31)).sums.members, 110);
        QCOMPARE(*figuresOn(QDate(2024, 12, 30)).sums.members, 100);
        QCOMPARE(figuresOn(QDate(2024, 12, 30)).annualMeetings, 1);
        QCOMPARE(figuresOn(QDate(2025, 2, 1)).annualMeetings, 0);
        QVERIFY(!figuresOn(QDate(2022, 12, 31)).sums.members);
        QVERIFY(!figuresOn(QDate(2024, 12, 31)).sums.assets);
    }

    void writesManyOrNone()
    {
        {
            auto writer = m_store->beginWriting({u"Sari"_s, u"import: a.csv"_s});
            QVERIFY(writer);
            QVERIFY((*writer)->insert({soundCooperative(), {}}));
            QVERIFY(*(*writer)->hasNik(u"3322010010001"_s));
            QVERIFY(!*(*writer)->hasExternalId(u"x"_s));
        }
        QCOMPARE(allIds().size(), 0);
        auto writer = m_store->beginWriting({u"Sari"_s, u"import: a.csv"_s});
        QVERIFY((*writer)->insert({soundCooperative(), {}}));
        QVERIFY(!m_store->beginWriting(clerk));
        QVERIFY((*writer)->commit());
        writer->reset();
        QCOMPARE(allIds().size(), 1);
        QCOMPARE(m_records->history(allIds().first())->size(), 1);
    }

    void verifiesAndNoticesAMissingHistory()
    {
        saveNew(soundCooperative());
        Progress progress;
        const Result<StoreReport> sound = m_store->verify(progress);
        QVERIFY2(sound, qPrintable(sound ? QString() : sound.error().detail));
        QVERIFY2(sound->problems.isEmpty(), qPrintable(sound->problems.join(u'\n')));
        QCOMPARE(sound->cooperatives, 1);
        QCOMPARE(runSql(path(), "drop trigger change_stays; pragma foreign_keys = 0; delete from change"), SQLITE_OK);
        const Result<StoreReport> damaged = m_store->verify(progress);
        QVERIFY(damaged);
        QCOMPARE(damaged->problems.size(), 2);
    }

private:
    QString path() const { return m_folder->filePath(u"register.lumbung"_s); }

    Cooperative saveNew(Cooperative record)
    {
        const Result<Saved> saved = m_records->save(record, {}, clerk);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().detail));
        record.id = saved->id;
        record.revision = saved->revision;
        return record;
    }

    QList<qint64> allIds()
    {
        Progress progress;
        return *(*m_store->lists())->ids({}, {}, progress);
    }

    static qint64 total(const CountStore &counts, const Filter &filter)
    {
        Progress progress;
        return counts.count({}, filter, progress)->first().count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CooperativeStore> m_records;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
