// SPDX-License-Identifier: GPL-3.0-or-later
// A regency's workbook: what it holds, and what is taken from it when it comes back.
#include "app/base/atomicfile.h"
#include "app/domain/codelist.h"
#include "app/exchange/kit.h"
#include "app/exchange/kitbase.h"
#include "app/exchange/kitcolumns.h"
#include "app/exchange/ziparchive.h"
#include "app/storage/batchstore.h"
#include "tests/support/kitfile.h"
#include "tests/support/records.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

const Author clerk{u"Sari"_s, u"form"_s};
const Author taker{u"Budi"_s, u"kit: kembali.xlsx"_s};

} // namespace

class TestKit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC));
        m_store = *createStore(path(u"uji.lumbung"_s), m_clock);
        m_records = *m_store->cooperatives();
        Cooperative first = soundCooperative(u"KUD Satu"_s);
        first.facts.producing = first.facts.ownUnit = u"yes"_s;
        first.facts.stages = u"stageStart,stageEnd"_s;
        first.note = u"baris satu\nbaris \"dua\" & <tiga>"_s;
        m_first = m_records->save(first, {}, clerk)->id;
        Cooperative second = soundCooperative(u"KUD Dua"_s);
        second.nik = u"3322010010002"_s;
        second.legalNumber = u"518/013/BH/V/2001"_s;
        second.facts.kdkmp = true;
        second.facts.producing = u"yes"_s;
        second.facts.ownUnit = u"no"_s;
        second.facts.services = u"svcEducation"_s;
        m_second = m_records->save(second, {}, clerk)->id;
        Cooperative other = soundCooperative(u"KUD Lain Daerah"_s);
        other.nik = u"3301010010003"_s;
        other.facts.regency = u"33.01"_s;
        other.district = u"33.01.01"_s;
        m_records->save(other, {}, clerk).isOk();
        const Result<int> made = makeKit(*m_store, request(), path(u"kit.xlsx"_s), m_clock, m_progress);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().detail));
        QCOMPARE(*made, 2);
        const Result<TableFile> file = readTable(path(u"kit.xlsx"_s), {}, m_progress);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message + file.error().detail));
        m_file = *file;
    }

    void cleanup()
    {
        const Result<StoreReport> report = m_store->verify(m_progress);
        QVERIFY(report && report->problems.isEmpty());
        m_records.reset();
        m_store.reset();
    }

    void hasAColumnForEveryField()
    {
        QStringList keys;
        for (const TableCell &cell : sheet().rows.first().cells)
            keys.append(cell.text);
        QCOMPARE(keys.first(), u"id"_s);
        for (const Field &field : cooperativeFields()) {
            QStringList ofField{field.keyString()};
            if (field.type == FieldType::CodeSet) { // one for each of its entries
                ofField.clear();
                for (const CodeEntry &entry : codeList(field.listName()).entries())
                    ofField.append(field.keyString() + u'/' + entry.code);
            }
            for (const QString &key : std::as_const(ofField))
                QCOMPARE(keys.count(key), !field.isPersonal && !field.isDerived ? 1 : 0);
        }
        for (const YearlyField &field : yearlyFields())
            QVERIFY(keys.contains(u"2023/"_s + field.keyString()));
    }

    void keepsPersonalDataOutUnlessAsked()
    {
        const auto holds = [](const TableFile &file, const QString &word) {
            for (const TableSheet &one : file.sheets) {
                for (const TableRow &row : one.rows) {
                    if (std::ranges::any_of(row.cells, [&](const TableCell &cell) { return cell.text.contains(word); }))
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!holds(m_file, u"0298-600001"_s));
        KitRequest asked = request();
        asked.withPersonal = true;
        QVERIFY(makeKit(*m_store, asked, path(u"pribadi.xlsx"_s), m_clock, m_progress));
        const TableFile personal = *readTable(path(u"pribadi.xlsx"_s), {}, m_progress);
        QVERIFY(holds(personal, u"0298-600001"_s));
        QVERIFY(!holds(personal, u"Bejo Contoh"_s));
    }

    void offersListsAndProtectsWhatIsNotToBeChanged()
    {
        const QByteArray rows = part("xl/worksheets/sheet2.xml");
        QVERIFY(rows.contains("<sheetProtection"));
        QVERIFY(rows.contains("<formula1>daftar_type</formula1>"));
        QVERIFY(rows.contains("OFFSET(daftar_kecamatan_desa,MATCH("));
        const QByteArray book = part("xl/workbook.xml");
        QCOMPARE(book.count("state=\"hidden\""), 2);
        QVERIFY(book.contains("name=\"daftar_district\""));
        QVERIFY(part("xl/worksheets/sheet3.xml").contains("<sheetProtection"));
    }

    void changesNothingWhenItComesBackAsItWent()
    {
        saveAs(m_file, path(u"kembali.xlsx"_s));
        const KitTaken taken = take();
        QCOMPARE(taken.unchanged, 2);
        QVERIFY(taken.rows.isEmpty());
        QCOMPARE(taken.action, 0);
    }

    void takesWhatChangedOnlyThere()
    {
        cell(m_first, u"address"_s) = {TableCell::Kind::Text, u"Jl. Baru 5"_s};
        cell(m_first, u"2023/turnover"_s) = {TableCell::Kind::Number, u"123456789"_s};
        cell(m_first, u"legalDate"_s) = {TableCell::Kind::Date, u"2001-05-03"_s};
        cell(m_second, u"kdkmp"_s) = {};
        cell(m_second, u"status"_s) = {TableCell::Kind::Text, u"Tidak Aktif"_s};
        change(m_first, [](Cooperative &record) { record.grade = u"a"_s; }); // elsewhere
        const KitTaken taken = take();
        QCOMPARE(taken.count(KitRow::Kind::Changed), 2);
        QVERIFY(taken.action > 0);
        const Cooperative first = *m_records->load(m_first);
        QCOMPARE(first.address, u"Jl. Baru 5"_s);
        QCOMPARE(*first.years.first().turnover, 123456789);
        QCOMPARE(first.legalDate, QDate(2001, 5, 3));
        QCOMPARE(first.grade, u"a"_s);
        QCOMPARE(first.phone, u"0298-600001"_s);
        const Timeline line = *m_records->timeline(m_second);
        QCOMPARE(line.current().status, u"inactive"_s);
        QVERIFY(!line.current().kdkmp);
        QCOMPARE(line.segments().last().validFrom, QDate(2026, 11, 24));
        const Batch batch = (*m_store->batches())->list()->first();
        QCOMPARE(batch.kind, u"kit"_s);
        QCOMPARE(batch.sender, u"Kab. Semarang"_s);
        QVERIFY((*m_store->batches())->undo(batch.action, clerk, {}, m_progress));
        QCOMPARE(m_records->load(m_first)->address, u"Jl. Raya Getasan 1"_s);
    }

    void offersOneAnswerForEachEntryOfASet()
    {
        const QByteArray rows = part("xl/worksheets/sheet2.xml");
        QCOMPARE(rows.count("<formula1>daftar_ya</formula1>"), 12); // stages, services, trades
        QCOMPARE(cell(m_first, u"stages/stageStart"_s).text, u"Ya"_s);
        QCOMPARE(cell(m_first, u"stages/stageMid"_s).text, QString());
        QCOMPARE(cell(m_first, u"stages/stageEnd"_s).text, u"Ya"_s);
        QCOMPARE(cell(m_second, u"stages/stageStart"_s).text, QString());
    }

    void takesASetFromItsColumns()
    {
        cell(m_first, u"stages/stageStart"_s) = {};
        cell(m_first, u"stages/stageMid"_s) = {TableCell::Kind::Text, u"ya"_s};
        cell(m_second, u"trades/farmers"_s) = {TableCell::Kind::Text, u"Ya"_s};
        cell(m_second, u"trades/fishers"_s) = {TableCell::Kind::Text, u"Tidak"_s};
        addRow({{u"name"_s, u"Koperasi Baru"_s}, {u"producing"_s, u"Ya"_s}, {u"ownUnit"_s, u"Tidak"_s},
            {u"services/svcMarketing"_s, u"Ya"_s}});
        change(m_first, [](Cooperative &record) { record.facts.stages = u"stageStart"_s; });
        const KitTaken taken = take();
        QCOMPARE(taken.count(KitRow::Kind::Refused), 0);
        const auto row = std::ranges::find(taken.rows, m_first, &KitRow::id);
        QCOMPARE(row->kind, KitRow::Kind::Conflict);
        QCOMPARE(row->fields.size(), 1);
        QCOMPARE(row->fields.first().key, u"stages"_s);
        QCOMPARE(row->fields.first().sent, u"stageStart,stageEnd"_s);
        QCOMPARE(row->fields.first().returned, u"stageMid,stageEnd"_s);
        QCOMPARE(row->fields.first().now, u"stageStart"_s);
        QCOMPARE(m_records->load(m_second)->facts.trades, u"farmers"_s);
        const auto added = std::ranges::find(taken.rows, KitRow::Kind::Added, &KitRow::kind);
        QCOMPARE(m_records->load(added->id)->facts.services, u"svcMarketing"_s);
    }

    void refusesAnAnswerThatWouldBeLost()
    {
        cell(m_second, u"producing"_s) = {TableCell::Kind::Text, u"Tidak"_s};
        cell(m_second, u"trades/farmers"_s) = {TableCell::Kind::Text, u"Ya"_s};
        const KitTaken taken = take();
        QCOMPARE(taken.count(KitRow::Kind::Refused), 1);
        QVERIFY2(taken.rows.first().reasons.first().contains(u"does not apply"_s),
            qPrintable(taken.rows.first().reasons.join(u' ')));
    }

    void refusesWhatIsNeitherYesNorEmpty()
    {
        cell(m_first, u"stages/stageMid"_s) = {TableCell::Kind::Text, u"mungkin"_s};
        const KitTaken taken = take();
        QCOMPARE(taken.count(KitRow::Kind::Refused), 1);
        QVERIFY2(taken.rows.first().reasons.first().contains(u"“mungkin”"_s),
            qPrintable(taken.rows.first().reasons.first()));
    }

    /// As the workbooks were that went out before sets had a column for each entry.
    void takesASetAlsoFromOneColumn()
    {
        sheet().rows.first().cells[columnOf(u"stages/stageStart"_s)].text = u"stages"_s;
        sheet().rows.first().cells[columnOf(u"stages/stageMid"_s)].text.clear();
        cell(m_first, u"stages"_s) = {TableCell::Kind::Text, u"stageStart"_s};
        QVERIFY(take().action > 0);
        QCOMPARE(m_records->load(m_first)->facts.stages, u"stageStart"_s);
        QCOMPARE(m_records->load(m_second)->facts.stages, QString());
    }

    void keepsWhatStandsInAColumnThatWasTakenOut()
    {
        sheet().rows.first().cells[columnOf(u"address"_s)].text.clear();
        sheet().rows.first().cells[columnOf(u"stages/stageEnd"_s)].text.clear();
        cell(m_first, u"stages/stageStart"_s) = {};
        QVERIFY(take().action > 0);
        QCOMPARE(m_records->load(m_first)->address, u"Jl. Raya Getasan 1"_s);
        QCOMPARE(m_records->load(m_first)->facts.stages, u"stageEnd"_s);
    }

    void tellsWhatChangedOnBothSides_data()
    {
        QTest::addColumn<QString>("prefer");
        QTest::addColumn<bool>("isReturned");
        QTest::addColumn<QString>("address");
        QTest::newRow("left") << QString() << false << u"Jl. Sini 2"_s;
        QTest::newRow("the field") << u"1/address"_s << true << u"Jl. Sana 3"_s;
        QTest::newRow("the record") << u"1"_s << true << u"Jl. Sana 3"_s;
        QTest::newRow("all") << u"all"_s << true << u"Jl. Sana 3"_s;
        QTest::newRow("another field") << u"1/name"_s << true << u"Jl. Sini 2"_s;
        QTest::newRow("now") << u"1"_s << false << u"Jl. Sini 2"_s;
    }
    void tellsWhatChangedOnBothSides()
    {
        QFETCH(const QString, prefer);
        QFETCH(const bool, isReturned);
        QFETCH(const QString, address);
        cell(m_first, u"address"_s) = {TableCell::Kind::Text, u"Jl. Sana 3"_s};
        cell(m_first, u"products"_s) = {TableCell::Kind::Text, u"Susu"_s};
        change(m_first, [](Cooperative &record) { record.address = u"Jl. Sini 2"_s; });
        KitOptions options;
        if (!prefer.isEmpty())
            options.prefersReturned.insert(prefer, isReturned);
        const KitTaken taken = take(options);
        const KitRow row = taken.rows.first();
        const bool isLeft = address == "Jl. Sini 2"_L1;
        QCOMPARE(row.kind, isLeft ? KitRow::Kind::Conflict : KitRow::Kind::Changed);
        const auto told = std::ranges::find(row.fields, u"address"_s, &KitField::key);
        QCOMPARE(told->sent, u"Jl. Raya Getasan 1"_s);
        QCOMPARE(told->returned, u"Jl. Sana 3"_s);
        QCOMPARE(told->now, u"Jl. Sini 2"_s);
        QCOMPARE(told->isApplied, !isLeft);
        const Cooperative now = *m_records->load(m_first);
        QCOMPARE(now.address, address);
        QCOMPARE(now.products, u"Susu"_s);
    }

    void leavesWhatIsTheSameOnBothSides()
    {
        cell(m_first, u"address"_s) = {TableCell::Kind::Text, u"Jl. Sama 9"_s};
        change(m_first, [](Cooperative &record) { record.address = u"Jl. Sama 9"_s; });
        QCOMPARE(take().unchanged, 2);
    }

    void takesNewRowsAndRefusesWrongOnes()
    {
        addRow({{u"name"_s, u"Koperasi Baru"_s}, {u"legalNumber"_s, u"77/BH/2020"_s}, {u"type"_s, u"Produsen"_s}});
        addRow({{u"name"_s, u"Koperasi Salah"_s}, {u"nik"_s, u"12"_s}, {u"type"_s, u"Bukan Jenis"_s}});
        addRow({{u"name"_s, u"Koperasi Ganda"_s}, {u"nik"_s, u"3322010010002"_s}});
        cell(m_first, u"name"_s) = {};
        cell(m_second, u"products"_s) = {TableCell::Kind::Text, u"Susu"_s};
        const KitTaken taken = take();
        QCOMPARE(taken.count(KitRow::Kind::Added), 1);
        QCOMPARE(taken.count(KitRow::Kind::Changed), 1);
        QCOMPARE(taken.count(KitRow::Kind::Refused), 3);
        for (const KitRow &row : taken.rows)
            QCOMPARE(row.reasons.isEmpty(), row.kind != KitRow::Kind::Refused);
        const auto added = std::ranges::find(taken.rows, KitRow::Kind::Added, &KitRow::kind);
        const Cooperative fresh = *m_records->load(added->id);
        QCOMPARE(fresh.name, u"Koperasi Baru"_s);
        QCOMPARE(fresh.facts.regency, u"33.22"_s);
        QCOMPARE(fresh.facts.type, u"producer"_s);
        QCOMPARE(m_records->load(m_first)->name, u"KUD Satu"_s);
    }

    void refusesRowsOfWhatHasGone()
    {
        cell(m_first, u"address"_s) = {TableCell::Kind::Text, u"Jl. Baru 5"_s};
        FactChange moved;
        moved.validFrom = QDate(2026, 11, 1);
        Cooperative record = *m_records->load(m_first);
        record.facts.regency = u"33.01"_s;
        QVERIFY(m_records->save(record, moved, clerk));
        const KitTaken taken = take();
        QCOMPARE(taken.count(KitRow::Kind::Refused), 1);
        QVERIFY2(
            taken.rows.first().reasons.first().contains(u"Cilacap"_s), qPrintable(taken.rows.first().reasons.first()));
    }

    void storesNothingInADryRun()
    {
        cell(m_first, u"address"_s) = {TableCell::Kind::Text, u"Jl. Baru 5"_s};
        KitOptions options;
        options.dryRun = true;
        const KitTaken taken = take(options);
        QCOMPARE(taken.count(KitRow::Kind::Changed), 1);
        QCOMPARE(taken.action, 0);
        QCOMPARE(m_records->load(m_first)->address, u"Jl. Raya Getasan 1"_s);
    }

    void takesAFileOnlyOnce()
    {
        addRow({{u"name"_s, u"Koperasi Baru"_s}});
        QVERIFY(take().action > 0);
        const Result<KitTaken> again = takeKit(*m_store, path(u"kembali.xlsx"_s), {}, taker, m_clock, m_progress);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        const qint64 action = (*m_store->batches())->list()->first().action;
        QVERIFY((*m_store->batches())->undo(action, clerk, {}, m_progress));
        QVERIFY(takeKit(*m_store, path(u"kembali.xlsx"_s), {}, taker, m_clock, m_progress));
    }

    void refusesWhatIsNotItsOwn_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("word");
        QTest::newRow("no kit") << 0 << u"is not a workbook"_s;
        QTest::newRow("an altered base") << 1 << u"was altered"_s;
        QTest::newRow("a row of the base taken out") << 2 << u"was altered"_s;
        QTest::newRow("without its rows") << 3 << u"is missing"_s;
        QTest::newRow("another register") << 4 << u"another register"_s;
        QTest::newRow("another regency") << 5 << u"not of Kab. Cilacap"_s;
    }
    void refusesWhatIsNotItsOwn()
    {
        QFETCH(const int, which);
        QFETCH(const QString, word);
        KitOptions options;
        std::unique_ptr<Store> other;
        cell(m_first, u"address"_s) = {TableCell::Kind::Text, u"Jl. Baru 5"_s};
        switch (which) {
        case 0:
            m_file.sheets.removeLast();
            break;
        case 1:
            m_file.sheets.last().rows[2].cells[0].text.replace(u"Getasan"_s, u"Getasen"_s);
            break;
        case 2:
            m_file.sheets.last().rows.removeLast();
            break;
        case 3:
            m_file.sheets.removeAt(1);
            break;
        case 4:
            other = *createStore(path(u"lain.lumbung"_s), m_clock);
            break;
        default:
            options.regency = u"33.01"_s;
        }
        saveAs(m_file, path(u"kembali.xlsx"_s));
        const Result<KitTaken> refused
            = takeKit(other ? *other : *m_store, path(u"kembali.xlsx"_s), options, taker, m_clock, m_progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
        QCOMPARE(m_records->load(m_first)->address, u"Jl. Raya Getasan 1"_s);
    }

    void refusesToMakeOneOfNoRegency()
    {
        KitRequest wrong = request();
        wrong.regency = u"99.01"_s;
        QCOMPARE(makeKit(*m_store, wrong, path(u"x.xlsx"_s), m_clock, m_progress).error().kind, Error::Kind::Usage);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static KitRequest request() { return {u"33.22"_s, 2023, false}; }
    TableSheet &sheet() { return kitRows(m_file); }
    qsizetype columnOf(const QString &key) { return kitColumn(m_file, key); }
    TableCell &cell(qint64 id, const QString &key) { return kitCell(m_file, id, key); }

    void addRow(const QMap<QString, QString> &values)
    {
        TableRow row;
        row.line = sheet().rows.last().line + 1;
        row.cells.resize(columnOf(u"2023/surplus"_s) + 1);
        for (const auto &[key, value] : values.asKeyValueRange())
            row.cells[columnOf(key)] = {TableCell::Kind::Text, value};
        sheet().rows.append(row);
    }

    void change(qint64 id, auto set)
    {
        Cooperative record = *m_records->load(id);
        set(record);
        QVERIFY(m_records->save(record, {}, clerk));
    }

    KitTaken take(const KitOptions &options = {})
    {
        saveAs(m_file, path(u"kembali.xlsx"_s));
        const Result<KitTaken> taken = takeKit(*m_store, path(u"kembali.xlsx"_s), options, taker, m_clock, m_progress);
        if (!taken)
            qWarning("%s %s", qPrintable(taken.error().message), qPrintable(taken.error().detail));
        return taken ? *taken : KitTaken();
    }

    QByteArray part(const QByteArray &name) const
    {
        const QByteArray file = *readFile(path(u"kit.xlsx"_s));
        QByteArray content;
        const QList<zip::Member> members = *zip::members(file);
        for (const zip::Member &member : members) {
            if (member.name == name)
                (void)zip::unpack(file, member, [&content](QByteArrayView piece) { content += piece; });
        }
        return content;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC)};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CooperativeStore> m_records;
    TableFile m_file;
    Progress m_progress;
    qint64 m_first = 0, m_second = 0;
};

QTEST_GUILESS_MAIN(TestKit)
#include "tst_kit.moc"
