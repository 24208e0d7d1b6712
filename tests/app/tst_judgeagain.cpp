// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheets.h"

#include <QTextStream>

#include <random>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

using Kind = RowDecision::Kind;

const QString heads
    = u"No|NIK|Nama Koperasi|No Badan Hukum|Tanggal Badan Hukum|Kabupaten|Kecamatan|Jenis|Status|Anggota|Volume Usaha|Tahun Rekap|Alamat"_s;

/// What the register knows before the file comes.
const QStringList known = {
    u"1|3310010010001|KUD Rukun Tani|8157/BH/VI|12/06/1975|Kab. Klaten|Trucuk|Produsen|Aktif|120|1.000.000|2023|Jl. Satu"_s,
    u"2||Kopkar Melati|12/BH/KWK.11/III/1996|14 Maret 1996|Kab. Klaten|Ceper|Konsumen|Aktif|45|2.000.000|2023|Jl. Dua"_s,
    u"3|3310010010003|KSU Sekar Arum|77/BH/KWK.11/IX/1998|2 September 1998|Kab. Klaten|Ceper|Konsumen|Aktif|30|5.000|2023|Jl. Lima"_s};

/// Lines 2 to 14 of the file.
const QStringList messy = {
    u"1|3310010010001|KUD Rukun Tani|8157/BH/VI|12/06/1975|Kab. Klaten|Trucuk|Produsen|Tidak Aktif|125|1.500.000|2024|Jl. Satu"_s,
    // of one NIK
    u"2|3310010010009|KUD Guyub Rukun|900/BH/XIV.10/2009|1/2/2009|Kab. Klaten|Trucuk|Produsen|Aktif|80|900.000|2024|Jl. Tiga"_s,
    u"3|3310010010009|KUD Guyub Rukun|901/BH/XIV.10/2009|1/2/2009|Kab. Klaten|Trucuk|Produsen|Aktif|80|900.000|2024|Jl. Tiga"_s,
    // the same cooperative by its name, written twice, and nearly one of the register
    u"4||Koperasi Wanita Anggrek Bulan|||Kab. Klaten|Ceper|Konsumen|Aktif|45|2.000.000|2024|Jl. Sembilan No. 9 RT 1 RW 2"_s,
    u"5||Kopwan Anggrek Bullan|||Kab. Klaten|Ceper|Konsumen|Aktif|45|2.000.000|2024|Jl. Sembilan No. 9 RT 1 RW 2"_s,
    u"6||Kopwan Angrek Bulan|||Kab. Klaten|Ceper|Konsumen|Aktif|45|2.000.000|2024|Jl. Sembilan No. 9 RT 1 RW 2"_s,
    u"7||Kop. Karyawan Melatti||14 Maret 1996|Kab. Klaten|Ceper|Konsumen|Aktif|45|2.000.000|2024|Jl. Dua"_s,
    // a number that the register has for another name
    u"8|3310010010003|KPRI Cendana Wangi|55/BH/XIV.10/2011|1/2/2011|Kab. Klaten|Juwiring|Konsumen|Aktif|11|100|2024|Jl. Delapan"_s,
    // two book years of one cooperative
    u"9|3310010010020|KSP Dana Sentosa|66/BH/XIV.10/2012|1/3/2012|Kab. Klaten|Wedi|Simpan Pinjam|Aktif|200|100|2023|Jl. Enam"_s,
    u"10|3310010010020|KSP Dana Sentosa|66/BH/XIV.10/2012|1/3/2012|Kab. Klaten|Wedi|Simpan Pinjam|Aktif|210|120|2024|Jl. Enam"_s,
    // a doubtful day, a missing name, a year that is not named
    u"11||KSU Mekar Abadi|67/BH/XIV.10/2013|31/31/2013|Kab. Klaten|Wedi|Konsumen|Aktif|20|100|2024|Jl. Tujuh"_s,
    u"12||||1/2/2013|Kab. Klaten|Wedi|Konsumen|Aktif|20|100|2024|Jl. Tujuh"_s,
    u"13||Kopkar Teratai|68/BH/XIV.10/2014|1/2/2014|Kab. Klaten|Wedi|Konsumen|Aktif|20|100||Jl. Sepuluh"_s};
constexpr int firstLine = 2;

/// Everything of it, written down.
QString written(const Verdicts &verdicts)
{
    QString all;
    QTextStream out(&all);
    const auto place = [&out](const RowPlace &at) { out << at.sheet << ':' << at.line << ' '; };
    for (const RowVerdict &row : verdicts.rows) {
        place(row.place);
        out << row.row << ' ' << verdictKey(row.kind) << row.isDoubtful << row.isDecided << row.isLeftOut
            << row.needsDay << " id " << row.id << " rev " << row.revision << " earlier ";
        place(row.earlier);
        out << row.name << '\n';
        for (const CellFinding &finding : row.findings)
            out << "  finding " << finding.column << ' ' << int(finding.weight) << ' ' << finding.message << '\n';
        for (const Change &change : row.changes)
            out << "  change " << change.field << ": " << change.from << " -> " << change.to << ' '
                << change.validFrom.toString(Qt::ISODate) << '\n';
        for (const DuplicateMatch &match : row.candidates)
            out << "  like " << match.id << ' ' << match.other << ' ' << QString::number(match.likelihood, 'g', 17)
                << match.reasons.join(u' ') << match.against.join(u' ') << '\n';
    }
    out << verdicts.notes.join(u'\n') << '\n' << verdicts.ignoredColumns.join(u'\n') << '\n';
    for (const Batch &batch : verdicts.takenBefore)
        out << "before " << batch.action << '\n';
    return all;
}

} // namespace

/// After a decision only what depends on it is judged anew, and the answer is that of judging everything.
class JudgeAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_register = std::make_unique<Judged>();
        ImportDraft before = list(known);
        before.asOf = QDate(2023, 12, 31);
        QVERIFY_IMPORTED(m_register->taken(before));
        m_draft = list(messy);
        m_draft.asOf = QDate(2024, 12, 31);
        const Result<Verdicts> first = m_register->judged(m_draft);
        QVERIFY_IMPORTED(first);
        QCOMPARE(m_register->told(m_draft),
            (QStringList{u"1 skipped"_s, u"2 changes"_s, u"3 new"_s, u"4 duplicate?"_s, u"5 new"_s, u"6 duplicate"_s,
                u"7 duplicate"_s, u"8 duplicate"_s, u"9 new?"_s, u"10 new"_s, u"11 changes"_s, u"12 new?"_s,
                u"13 refused"_s, u"14 new"_s}));
    }

    void followsDecisions_data()
    {
        QTest::addColumn<Decided>("decided");
        const qint64 tani = m_register->idOf(u"8157/BH/VI"_s), melati = m_register->idOf(u"12/BH/KWK.11/III/1996"_s);
        QTest::newRow("none") << Decided{};
        QTest::newRow("the first of twins is left out") << Decided{{3, {Kind::LeaveOut, 0}}};
        QTest::newRow("the second of twins is one of its own") << Decided{{4, {Kind::New, 0}}};
        QTest::newRow("one of its own, whose NIK another has") << Decided{{9, {Kind::New, 0}}};
        QTest::newRow("about one of the register") << Decided{{8, {Kind::ChangeOf, melati}}};
        QTest::newRow("two rows about one") << Decided{{8, {Kind::ChangeOf, melati}}, {5, {Kind::ChangeOf, melati}}};
        QTest::newRow("about one that another row names") << Decided{{8, {Kind::ChangeOf, tani}}};
        QTest::newRow("the first of three alike is in the register") << Decided{{5, {Kind::ChangeOf, melati}}};
        QTest::newRow("the second of three alike is") << Decided{{6, {Kind::ChangeOf, melati}}};
        QTest::newRow("the first of two book years is left out") << Decided{{10, {Kind::LeaveOut, 0}}};
        QTest::newRow("the first of two book years is another") << Decided{{10, {Kind::ChangeOf, melati}}};
        QTest::newRow("the second of two book years is another") << Decided{{11, {Kind::ChangeOf, melati}}};
        QTest::newRow("with its doubt") << Decided{{12, {Kind::TakeDoubtful, 0}}};
        QTest::newRow("refused all the same") << Decided{{13, {Kind::ChangeOf, melati}}};
        QTest::newRow("of a year nobody named") << Decided{{14, {Kind::ChangeOf, melati}}};
        QTest::newRow("about none of the register") << Decided{{14, {Kind::ChangeOf, 987654}}};
        QTest::newRow("of a line that is not there") << Decided{{99, {Kind::ChangeOf, melati}}};
    }

    void followsDecisions()
    {
        QFETCH(const Decided, decided);
        const Result<Verdicts> first = m_register->judged(m_draft);
        ImportDraft draft = m_draft;
        for (auto decision = decided.cbegin(); decision != decided.cend(); ++decision)
            draft.decisions.insert({0, decision.key()}, decision.value());
        const Result<Verdicts> again = judgedAgain(draft, *first), whole = m_register->judged(draft);
        QCOMPARE(written(*again), written(*whole));
        QCOMPARE(again->found, first->found); // nothing else was judged
        QCOMPARE(
            decided.isEmpty() || decided.firstKey() == 13 || decided.firstKey() == 99 || decided.first().id == 987654,
            written(*again) == written(*first));

        const Result<Verdicts> undone = judgedAgain(m_draft, *again);
        QCOMPARE(written(*undone), written(*first));
        // Judged with the decision, and then without it.
        QCOMPARE(written(*judgedAgain(m_draft, *whole)), written(*first));
    }

    void staysTheSameOverManyDecisions()
    {
        std::mt19937 random(5);
        const QList<qint64> ids = {m_register->idOf(u"8157/BH/VI"_s), m_register->idOf(u"12/BH/KWK.11/III/1996"_s),
            m_register->idOf(u"3310010010003"_s), 987654};
        ImportDraft draft = m_draft;
        Result<Verdicts> verdicts = m_register->judged(draft);
        for (int step = 0; step < 60; ++step) {
            const RowPlace place{0, firstLine + int(random() % uint(messy.size()))};
            const auto kind = Kind(random() % 5);
            if (kind == Kind::AsFound)
                draft.decisions.remove(place);
            else
                draft.decisions.insert(place, {kind, kind == Kind::ChangeOf ? ids[random() % 4] : 0});
            draft.takesDoubtful = random() % 4 == 0;
            verdicts = judgedAgain(draft, *verdicts);
            QVERIFY_IMPORTED(verdicts);
            QCOMPARE(written(*verdicts), written(*m_register->judged(draft)));
        }
    }

    void judgesEverythingWhenMoreThanDecisionsChanged()
    {
        const Result<Verdicts> first = m_register->judged(m_draft);
        ImportDraft draft = m_draft;
        draft.asOf = QDate(2025, 12, 31);
        QCOMPARE(written(*judgedAgain(draft, *first)), written(*m_register->judged(draft)));
        draft = m_draft;
        chooseField(draft, 0, 8, {});
        QCOMPARE(written(*judgedAgain(draft, *first)), written(*m_register->judged(draft)));
        QVERIFY(written(*judgedAgain(draft, *first)) != written(*first));
    }

    void judgesEverythingWhenTheRegisterMovedOn()
    {
        const Result<Verdicts> first = m_register->judged(m_draft);
        ImportDraft other = list(
            {u"1|3310010010099|Kopkar Teratai|68/BH/XIV.10/2014|1/2/2014|Kab. Klaten|Wedi|Konsumen|Aktif|20|100||Jl. Sepuluh"_s});
        other.asOf = QDate(2024, 1, 1);
        QVERIFY_IMPORTED(m_register->taken(other));
        const Result<Verdicts> again = judgedAgain(m_draft, *first);
        QCOMPARE(again->rows.last().kind, VerdictKind::Same);
        QCOMPARE(written(*again), written(*m_register->judged(m_draft)));
    }

private:
    using Decided = QMap<int, RowDecision>; ///< by line

    static ImportDraft list(const QStringList &rows) { return draftFrom({sheetOf(QStringList(heads) + rows)}); }
    Result<Verdicts> judgedAgain(const ImportDraft &draft, const Verdicts &before)
    {
        Progress progress;
        return judgeAgain(m_register->store(), draft, before, m_register->clock(), progress);
    }

    std::unique_ptr<Judged> m_register;
    ImportDraft m_draft;
};

QTEST_GUILESS_MAIN(JudgeAgainTest)

#include "tst_judgeagain.moc"
