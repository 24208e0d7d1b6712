// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/batchstore.h"
#include "app/storage/importmemory.h"
#include "tests/support/sheets.h"

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

const QString heads
    = u"No|NIK|Nama Koperasi|No Badan Hukum|Tanggal Badan Hukum|Kabupaten|Kecamatan|Jenis|Status|Anggota|Volume Usaha|Alamat"_s;
const QString first
    = u"1|3310010010001|KUD Rukun Tani|8157/BH/VI|12/06/1975|Kab. Klaten|Trucuk|Produsen|Aktif|120|1.000.000|Jl. Satu"_s;
const QString second
    = u"2||Kopkar Melati|12/BH/KWK.11/III/1996|14 Maret 1996|Kab. Klaten|Ceper|Konsumen|Aktif|45|2.000.000|Jl. Dua"_s;

} // namespace

/// Every row gets a verdict before anything is stored.
class JudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<Judged>();
        m_draft = list({first, second});
    }

    void tellsRowsFromWhatIsNone()
    {
        const ImportDraft draft = draftFrom({sheetOf({u"DAFTAR KOPERASI"_s, u"KABUPATEN KLATEN"_s, QString(),
            u"No|Nama Koperasi|Badan Hukum|Alamat|Anggota"_s, u"1|2|3|4|5"_s, u"I.|KECAMATAN TRUCUK"_s,
            u"1|KUD Rukun Tani|8157/BH/VI|Jl. Satu|120"_s, u"|SUB JUMLAH|||120"_s,
            u"No|Nama Koperasi|Badan Hukum|Alamat|Anggota"_s, u"II.|KECAMATAN CEPER"_s,
            u"2|Kopkar Melati|12/BH/KWK.11/III/1996|Jl. Dua|45"_s, u"3|Melati Jaya|13/BH/KWK.11/III/1996|Jl. Tiga|5"_s,
            u"|JUMLAH|||170"_s, u"Keterangan: data sementara"_s, u"|Mengetahui||Klaten, 31 Januari 2024"_s,
            u"|Drs. Rekaan||Sri Rekaan"_s, u"|||NIP. 19650101 199003 1 001"_s})});
        QCOMPARE(m_register->told(draft),
            (QStringList{u"1 skipped"_s, u"2 skipped"_s, u"4 skipped"_s, u"5 skipped"_s, u"6 skipped"_s, u"7 new"_s,
                u"8 skipped"_s, u"9 skipped"_s, u"10 skipped"_s, u"11 new"_s, u"12 new"_s, u"13 skipped"_s,
                u"14 skipped"_s, u"15 skipped"_s, u"16 skipped"_s, u"17 skipped"_s}));
        QVERIFY(m_register->saidOf(draft, 8).contains(u"totals"_s));
        const Result<Verdicts> verdicts = m_register->judged(draft);
        const VerdictCounts counts = verdicts->counts();
        QCOMPARE(counts.added + counts.same + counts.changes + counts.duplicates + counts.refused + counts.skipped,
            counts.rows);
        QVERIFY_IMPORTED(m_register->taken(draft));
        QCOMPARE(m_register->load(u"8157/BH/VI"_s).district, u"33.10.06"_s); // of the heading between the rows
        QCOMPARE(m_register->load(u"13/BH/KWK.11/III/1996"_s).district, u"33.10.11"_s);
        QCOMPARE(m_register->load(u"13/BH/KWK.11/III/1996"_s).facts.regency, u"33.10"_s); // of the title
    }

    void takesNamesThatSoundLikeTotalsOrSignatures()
    {
        const ImportDraft draft = draftFrom({sheetOf({u"No|Nama Koperasi|Kabupaten|Anggota"_s,
            u"1|Total Sejahtera|Kab. Klaten|#20"_s, u"2|Mengetahui Jaya|Kab. Klaten|#30"_s, u"3"_s, u"4"_s,
            u"|TOTAL||#50"_s, u"|JUMLAH|Kab. Klaten|#50"_s, u"|Mengetahui"_s})});
        QCOMPARE(m_register->told(draft),
            (QStringList{u"1 skipped"_s, u"2 new"_s, u"3 new"_s, u"4 skipped"_s, u"5 skipped"_s, u"6 skipped"_s,
                u"7 skipped"_s, u"8 skipped"_s}));
        QVERIFY2(m_register->saidOf(draft, 4).contains(u"only a number"_s), qPrintable(m_register->saidOf(draft, 4)));
    }

    void tellsOfASecondListBesideTheFirst()
    {
        const QString headings = u"No|Nama Koperasi|Kabupaten"_s;
        const ImportDraft beside = draftFrom(
            {sheetOf({headings + u"||"_s + headings, u"1|KUD Rukun Tani|Kab. Klaten||2|Kopkar Melati|Kab. Klaten"_s})});
        QVERIFY2(beside.notes.join(u' ').contains(u"second list"_s), qPrintable(beside.notes.join(u' ')));
        const ImportDraft alone = draftFrom({sheetOf({headings, u"1|KUD Rukun Tani|Kab. Klaten"_s})});
        QVERIFY(!alone.notes.join(u' ').contains(u"second list"_s));
    }

    void tellsOfLettersInTwoEncodings()
    {
        for (const char16_t *name : {u"KUD R\u00C3\u00A9jeki", u"KUD R\u00E9jeki"}) {
            TableFile file
                = fileOf({sheetOf({u"Nama Koperasi|Kabupaten"_s, QString::fromUtf16(name) + u"|Kab. Klaten"_s})});
            file.format = u"csv"_s;
            file.encoding = u"windows-1252"_s;
            Progress progress;
            const Result<ImportDraft> draft = draftOf(file, {}, nullptr, progress);
            QVERIFY(draft);
            QCOMPARE(draft->notes.join(u' ').contains(u"two encodings"_s), name[5] == u'\u00C3');
        }
    }

    void leavesOutLettersThatCannotBeSeen()
    {
        const ImportDraft draft = draftFrom({sheetOf({u"Nama Koperasi|Kabupaten|Nomor BH"_s,
            u"\uFEFFKUD\u00A0Rukun Ta\u00ADni\u200B|Kab.\u00A0Klaten\u200B|8157/BH/VI\u2060"_s})});
        QCOMPARE(m_register->told(draft), (QStringList{u"1 skipped"_s, u"2 new"_s}));
        QVERIFY_IMPORTED(m_register->taken(draft));
        QCOMPARE(m_register->load(u"8157/BH/VI"_s).name, u"KUD Rukun Tani"_s);
    }

    void doubtsAnIndexNumberWhoseEndIsZeros()
    {
        const ImportDraft draft = draftFrom({sheetOf({u"Nama Koperasi|Kabupaten|NIK"_s,
            u"KUD Rukun Tani|Kab. Klaten|#3310010000000"_s, u"Kopkar Melati|Kab. Klaten|#3310010020001"_s})});
        QVERIFY2(
            m_register->saidOf(draft, 2).contains(u"last digits are lost"_s), qPrintable(m_register->saidOf(draft, 2)));
        QVERIFY(!m_register->saidOf(draft, 3).contains(u"lost"_s));
    }

    void fillsMergedAndRepeatedCells()
    {
        TableSheet sheet = sheetOf({u"Nama Koperasi|Kabupaten|Kecamatan"_s, u"KUD Rukun Tani|Kab. Klaten|Trucuk"_s,
            u"Kopkar Melati"_s, u"KSU Anggrek|sda|Ceper"_s});
        sheet.merges = {{2, 3, 1, 1}, {2, 3, 2, 2}};
        const ImportDraft draft = draftFrom({sheet});
        QCOMPARE(m_register->told(draft), (QStringList{u"1 skipped"_s, u"2 new"_s, u"3 new"_s, u"4 new"_s}));
        QVERIFY_IMPORTED(m_register->taken(draft));
        Filter filter;
        filter.only(u"regency"_s, {u"33.10"_s});
        QCOMPARE(m_register->count(filter), 3);
    }

    void knowsWhatItTookIn()
    {
        QCOMPARE(m_register->told(m_draft), (QStringList{u"1 skipped"_s, u"2 new"_s, u"3 new"_s}));
        const Result<Taken> taken = m_register->taken(m_draft);
        QVERIFY_IMPORTED(taken);
        QCOMPARE(taken->added.size(), 2);
        QVERIFY(taken->action > 0);
        QCOMPARE(m_register->told(m_draft), (QStringList{u"1 skipped"_s, u"2 same"_s, u"3 same"_s}));
        const Result<Verdicts> again = m_register->judged(m_draft);
        QCOMPARE(again->takenBefore.size(), 1);
        QCOMPARE(again->takenBefore.first().author, u"Sari"_s);
        QCOMPARE(again->takenBefore.first().title, u"daftar.xlsx"_s);
        QCOMPARE(m_register->taken(m_draft)->action, 0); // nothing goes in twice
        QCOMPARE(m_register->count(), 2);
    }

    void tellsChangesFieldByField()
    {
        QVERIFY_IMPORTED(m_register->taken(m_draft));
        // The NIK ties the first, legal number and regency the second, whatever its dots and capitals.
        ImportDraft next = list(
            {u"1|3310010010001|KUD RUKUN TANI|8157/B.H/VI|12/06/1975|Klaten|Trucuk|Produsen|Aktif|130|1.000.000|Jl. Satu No. 9"_s,
                u"2||KOPKAR MELATI|12/BH/KWK 11/III/1996|14-03-1996|Kab. Klaten|Ceper|Konsumen|Aktif|45|2.000.000|"_s});
        QCOMPARE(m_register->told(next), (QStringList{u"1 skipped"_s, u"2 changes"_s, u"3 same"_s}));
        const Result<Verdicts> verdicts = m_register->judged(next);
        const RowVerdict row = verdicts->rows[1];
        QCOMPARE(row.id, m_register->idOf(u"3310010010001"_s));
        QStringList changes;
        for (const Change &change : row.changes)
            changes.append(change.field + u' ' + change.from + u'>' + change.to);
        changes.sort();
        QCOMPARE(changes, (QStringList{u"2023/members 120>130"_s, u"address Jl. Satu>Jl. Satu No. 9"_s}));
        const Result<Taken> taken = m_register->taken(next);
        QVERIFY_IMPORTED(taken);
        QCOMPARE(taken->changed, QList<qint64>{row.id});
        const Cooperative record = m_register->load(u"3310010010001"_s);
        QCOMPARE(record.name, u"KUD Rukun Tani"_s); // capitals alone are no change
        QCOMPARE(record.years.first().members, 130);
        QCOMPARE(record.years.first().turnover, 1000000);
    }

    void neverErasesUnlessAsked()
    {
        QVERIFY_IMPORTED(m_register->taken(m_draft));
        ImportDraft next
            = list({u"1|3310010010001|KUD Rukun Tani|8157/BH/VI|12/06/1975|Kab. Klaten|Trucuk|Produsen|Aktif|||"_s});
        QCOMPARE(m_register->told(next).last(), u"2 same"_s);
        const int address = next.sheets.first().of(u"address"_s)->column;
        chooseErasing(next, 0, address, true);
        QCOMPARE(m_register->told(next).last(), u"2 changes"_s);
        QVERIFY_IMPORTED(m_register->taken(next));
        QCOMPARE(m_register->load(u"3310010010001"_s).address, QString());
    }

    void asksFromWhichDayFactsChange()
    {
        QVERIFY_IMPORTED(m_register->taken(m_draft));
        ImportDraft next = list({QString(first).replace(u"Aktif"_s, u"Tidak Aktif"_s)});
        next.asOf = {};
        QCOMPARE(m_register->told(next).last(), u"2 changes?"_s);
        QVERIFY2(m_register->saidOf(next, 2).contains(u"from which day"_s), qPrintable(m_register->saidOf(next, 2)));
        next.takesDoubtful = true; // even so it is not taken to be today
        QCOMPARE(m_register->taken(next)->action, 0);

        next.asOf = QDate(2024, 12, 31);
        QVERIFY_IMPORTED(m_register->taken(next));
        const QList<Standing> line = m_register->standings(u"3310010010001"_s);
        QCOMPARE(line.size(), 2);
        QCOMPARE(line[1].validFrom, QDate(2024, 12, 31));
        QCOMPARE(line[1].facts.status, u"inactive"_s);
        QCOMPARE(line[0].facts.status, u"active"_s);
    }

    void leavesWhatTheRegisterKnowsOfLaterDays()
    {
        QVERIFY_IMPORTED(m_register->taken(m_draft));
        ImportDraft later = list({QString(first).replace(u"Aktif"_s, u"Tidak Aktif"_s)});
        later.asOf = QDate(2025, 6, 30);
        QVERIFY_IMPORTED(m_register->taken(later));
        // An older list, that says what was so then, changes nothing.
        ImportDraft older = list({first});
        older.asOf = QDate(2024, 12, 31);
        QCOMPARE(m_register->told(older).last(), u"2 same"_s);
        QCOMPARE(m_register->load(u"3310010010001"_s).facts.status, u"inactive"_s);
        // One that says something else of that day is told, and nothing is overwritten.
        ImportDraft other = list({QString(first).replace(u"Aktif"_s, u"Dibubarkan"_s)});
        other.asOf = QDate(2024, 12, 31);
        QVERIFY2(m_register->saidOf(other, 2).contains(u"since then"_s), qPrintable(m_register->saidOf(other, 2)));
    }

    void holdsDoubtfulRowsUntilDecided_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("said");
        QTest::newRow("NIK that lost digits") << u"NIK"_s << u"3,31001E+12"_s << u"last digits are lost"_s;
        QTest::newRow("two-digit year") << u"Tanggal Badan Hukum"_s << u"12/06/75"_s << u"two digits"_s;
        QTest::newRow("year only") << u"Tanggal Badan Hukum"_s << u"1975"_s << u"without day"_s;
        QTest::newRow("unknown status") << u"Status"_s << u"Barangkali"_s << u"Barangkali"_s;
        QTest::newRow("shortened amount") << u"Volume Usaha"_s << u"1,2E+09"_s << u"shortened"_s;
    }
    void holdsDoubtfulRowsUntilDecided()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, cell);
        QFETCH(const QString, said);
        ImportDraft draft = list({with(first, column, cell), second});
        QCOMPARE(m_register->told(draft), (QStringList{u"1 skipped"_s, u"2 new?"_s, u"3 new"_s}));
        QVERIFY2(m_register->saidOf(draft, 2).contains(said), qPrintable(m_register->saidOf(draft, 2)));
        draft.decisions.insert({0, 2}, {RowDecision::Kind::TakeDoubtful, 0});
        QCOMPARE(m_register->taken(draft)->added.size(), 2);
    }

    void refusesRows_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("said");
        QTest::newRow("bare name of two")
            << u"Kabupaten"_s << u"Semarang"_s << u"may be Kab. Semarang or Kota Semarang"_s;
        QTest::newRow("no name") << u"Nama Koperasi"_s << QString() << u"name is missing"_s;
        QTest::newRow("rule of entry") << u"NIK"_s << u"33100100"_s << u"13 digits"_s;
    }
    void refusesRows()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, cell);
        QFETCH(const QString, said);
        ImportDraft draft = list({with(first, column, cell), with(second, u"NIK"_s, u"3310010010009"_s)});
        draft.takesDoubtful = true;
        QCOMPARE(m_register->told(draft)[1], u"2 refused"_s);
        QVERIFY2(m_register->saidOf(draft, 2).contains(said), qPrintable(m_register->saidOf(draft, 2)));
    }

    void findsTwoRowsAboutOneCooperative()
    {
        const QString twin
            = u"3|3310010010001|KUD Rukun Tani|9999/BH/VI|12/06/1975|Kab. Klaten|Trucuk|Produsen|Aktif|120|1.000.000|Jl. Satu"_s;
        const QString sameNumber
            = u"4||KUD Rukun Tani Trucuk|8157/B.H./VI|12/06/1975|Kab. Klaten|Trucuk|Produsen|Aktif|120|1.000.000|Jl. Satu"_s;
        const ImportDraft draft = list({first, second, twin, sameNumber});
        QCOMPARE(m_register->told(draft),
            (QStringList{u"1 skipped"_s, u"2 new"_s, u"3 new"_s, u"4 duplicate?"_s, u"5 duplicate?"_s}));
        QVERIFY(m_register->saidOf(draft, 4).contains(u"line 2"_s));
        QVERIFY(m_register->saidOf(draft, 5).contains(u"line 2"_s));
    }

    void putsTheRowsOfSeveralYearsIntoOneCooperative()
    {
        const QString years = u"NIK|Nama Koperasi|Kabupaten|Tahun Rekap|Anggota"_s;
        const ImportDraft draft = draftFrom({sheetOf({years, u"3310010010001|KUD Rukun Tani|Kab. Klaten|2021|100"_s,
            u"3310010010001|KUD Rukun Tani|Kab. Klaten|2022|110"_s,
            u"3310010010001|KUD Rukun Tani|Kab. Klaten|2022|111"_s})});
        QCOMPARE(m_register->told(draft).mid(1, 2), (QStringList{u"2 new"_s, u"3 changes"_s}));
        QVERIFY_IMPORTED(m_register->taken(draft));
        const Cooperative record = m_register->load(u"3310010010001"_s);
        QCOMPARE(record.years.size(), 2);
        QCOMPARE(record.years[0].members, 100);
    }

    void offersPossibleDuplicates()
    {
        QVERIFY_IMPORTED(m_register->taken(m_draft));
        ImportDraft next = list(
            {u"1||Kop. Karyawan Melatti||14 Maret 1996|Kab. Klaten|Ceper|Konsumen|Aktif|45|2.000.000|Jl. Dua"_s});
        const Result<Verdicts> verdicts = m_register->judged(next);
        const RowVerdict row = verdicts->rows.last();
        QCOMPARE(row.kind, VerdictKind::Duplicate);
        QCOMPARE(row.candidates.first().other, m_register->idOf(u"12/BH/KWK.11/III/1996"_s));
        QVERIFY(!row.candidates.first().reasons.isEmpty());

        next.decisions.insert(row.place, {RowDecision::Kind::ChangeOf, row.candidates.first().other});
        QCOMPARE(m_register->told(next).last(), u"2 changes"_s);
        next.decisions.insert(row.place, {RowDecision::Kind::LeaveOut, 0});
        QCOMPARE(m_register->taken(next)->action, 0);
        next.decisions.insert(row.place, {RowDecision::Kind::New, 0});
        QCOMPARE(m_register->told(next).last(), u"2 new"_s);
        QCOMPARE(m_register->taken(next)->added.size(), 1);
    }

    void keepsRowsOfOneShortLegalNumberApart()
    {
        QVERIFY_IMPORTED(m_register->taken(list({with(first, u"No Badan Hukum"_s, u"518/09/BH/PERINDAGKOP"_s)})));
        const QString other
            = u"2||Koperasi Wanita Anggrek Bulan|518/09/BH/PERINDAGKOP|1/2/2005|Kab. Klaten|Ceper|Konsumen|Aktif|45|2.000.000|Jl. Sembilan"_s;
        QCOMPARE(m_register->told(list({other})).last(), u"2 new"_s);
    }

    void refusesToWriteWhenTheRegisterMovedOn()
    {
        QVERIFY_IMPORTED(m_register->taken(m_draft));
        const ImportDraft next = list({with(first, u"Alamat"_s, u"Jl. Baru"_s)});
        const Result<Verdicts> verdicts = m_register->judged(next);
        Cooperative record = m_register->load(u"3310010010001"_s);
        record.note = u"diubah"_s;
        const auto records = m_register->store().cooperatives();
        QVERIFY_IMPORTED((*records)->save(record, {}, {u"Budi"_s, u"form"_s}));
        Progress progress;
        const Result<Taken> taken
            = takeIn(m_register->store(), next, *verdicts, u"Sari"_s, m_register->clock(), progress);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Conflict);
    }

    void takesANameWithItsTypeWrittenOutForPerhapsTheSame()
    {
        QVERIFY_IMPORTED(m_register->taken(m_draft));
        const ImportDraft again = list({u"1||Koperasi Unit Desa Rukun Tani|||Kab. Klaten|||Aktif|||"_s,
            u"2||K.U.D. RUKUN TANI|||Kab. Klaten|||Aktif|||"_s, u"3||KUD Roekoen Tani|||Kab. Klaten|||Aktif|||"_s,
            u"4||Koperasi Unit Desa Rukun Tani|||Kab. Pati|||Aktif|||"_s,
            u"5||Koperasi Unit Desa Rukun Tani II|||Kab. Klaten|||Aktif|||"_s,
            u"6||KUD Rukoen Tani|||Kab. Klaten|Ceper||Aktif|||"_s});
        QCOMPARE(m_register->told(again).mid(1),
            (QStringList{u"2 duplicate"_s, u"3 duplicate"_s, u"4 duplicate"_s, u"5 new"_s, u"6 new"_s, u"7 new"_s}));
        const Result<Verdicts> verdicts = m_register->judged(again);
        const RowVerdict &row = verdicts->rows.at(1);
        QCOMPARE(row.candidates.size(), 1);
        QCOMPARE(m_register->load(u"8157/BH/VI"_s).id, row.candidates.first().other);
        QVERIFY2(m_register->saidOf(again, 2).contains(u"of this name"_s), qPrintable(m_register->saidOf(again, 2)));
    }

    void remembersTheMappingOfASender()
    {
        ImportDraft draft = draftFrom({sheetOf({u"Kode|Uraian|Tempat|Jml"_s, u"a|KUD Rukun Tani|Kab. Klaten|5"_s})},
            u"x.xlsx"_s, u"Dinas Rekaan"_s);
        chooseHeadings(draft, 0, 1, 1, nullptr);
        chooseField(draft, 0, 1, u"name"_s);
        chooseField(draft, 0, 2, u"regencyName"_s);
        chooseField(draft, 0, 3, u"members"_s);
        QVERIFY_IMPORTED(m_register->taken(draft));
        const auto memory = m_register->store().importMemory();
        QCOMPARE((*memory)->list()->size(), 1);
        Progress progress;
        const TableFile again = fileOf({sheetOf({u"KODE|URAIAN|TEMPAT|JML"_s, u"b|KUD Lain|Kab. Pati|6"_s})});
        const Result<ImportDraft> next = draftOf(again, u"Dinas Rekaan"_s, memory->get(), progress);
        QCOMPARE(fieldsOf(*next).section(u',', 1), u"name,regencyName,members"_s);
        QCOMPARE(next->sheets.first().columns[3].origin, MatchOrigin::Remembered);
        QVERIFY(next->sheets.first().columns[3].why.contains(u"Dinas Rekaan"_s));
    }

private:
    static ImportDraft list(const QStringList &rows)
    {
        ImportDraft draft = draftFrom({sheetOf(QStringList(heads) + rows)});
        draft.asOf = QDate(2023, 12, 31);
        draft.bookYear = 2023;
        return draft;
    }
    static QString with(const QString &row, const QString &column, const QString &cell)
    {
        QStringList cells = row.split(u'|');
        cells[heads.split(u'|').indexOf(column)] = cell;
        return cells.join(u'|');
    }

    std::unique_ptr<Judged> m_register;
    ImportDraft m_draft;
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "tst_judge.moc"
