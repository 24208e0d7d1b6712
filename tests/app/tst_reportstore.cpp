// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/indicator.h"
#include "app/exchange/workbook.h"
#include "app/statistics/tabulate.h"
#include "tests/support/fakestore.h"
#include "tests/support/manycooperatives.h"
#include "tests/support/smallregister.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

/// Rows by their first cell: the real list comes in order of names.
QList<QVariantList> sorted(QList<QVariantList> rows)
{
    std::ranges::sort(rows, {}, [](const QVariantList &row) { return row.first().toString().rightJustified(9, u'0'); });
    return rows;
}

} // namespace

/// Reports and counts of a real register against the same by looking at every record.
class ReportStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const FixedClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(7, 5), Qt::UTC)};
    std::unique_ptr<Store> m_store;
    QList<Cooperative> m_records;

    static Document make(Store &store, const QString &id, const ReportRequest &request)
    {
        const Settings settings{QString()};
        Progress progress;
        const Result<Document> document = findReport(id)->make(store, request, settings, progress);
        return document ? *document : Document();
    }

private Q_SLOTS:
    void initTestCase()
    {
        Result<std::unique_ptr<Store>> made = createStore(m_folder.filePath(u"contoh.lumbung"_s), m_clock);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        m_store = std::move(*made);
        const Result<std::unique_ptr<RegisterWriter>> writer = m_store->beginWriting({u"penguji"_s, u"cli"_s});
        QVERIFY(writer);
        m_records = testing::manyCooperatives(300);
        for (Cooperative &record : m_records) {
            const Result<qint64> id = (*writer)->insert({record, {}});
            QVERIFY2(id, qPrintable(id ? QString() : id.error().message + id.error().detail));
            record.id = *id;
        }
        QVERIFY((*writer)->commit());
    }

    void reportsEqualThoseByLookingAtEveryRecord_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isOfficial");
        for (const ReportInfo &report : reports()) {
            for (const QDate &day :
                {QDate(1995, 6, 30), QDate(2021, 12, 31), QDate(2022, 3, 15), QDate(2026, 11, 24)}) {
                for (const bool isOfficial : {true, false}) {
                    QTest::addRow("%s %s%s", report.id, qPrintable(day.toString(Qt::ISODate)), isOfficial ? "" : " all")
                        << QString::fromLatin1(report.id) << day << isOfficial;
                }
            }
        }
    }
    void reportsEqualThoseByLookingAtEveryRecord()
    {
        QFETCH(const QString, id);
        QFETCH(const QDate, day);
        QFETCH(const bool, isOfficial);
        ReportRequest request = smallRegister::request();
        request.filter = isOfficial ? officialFilter(day) : Filter();
        request.filter.asOf = day;
        request.from.reset();
        request.withPersonal = true;

        fake::RegisterStore byLooking(m_records);
        const Document expected = make(byLooking, id, request);
        const Document document = make(*m_store, id, request);
        QVERIFY(expected.table.rows.size() >= 8);
        QCOMPARE(sorted(document.table.rows), sorted(expected.table.rows));
        QCOMPARE(document.table.totals(), expected.table.totals());
    }

    void everyFigureOfEveryReportListsItsCooperatives_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QDate>("day");
        for (const ReportInfo &report : reports()) {
            for (const char *variant : {"official", "producer-active", "producer-meeting-3", ""}) {
                for (const QDate &day : {QDate(2021, 12, 31), QDate(2022, 3, 15)})
                    QTest::addRow("%s %s %s", report.id, variant, qPrintable(day.toString(Qt::ISODate)))
                        << QString::fromLatin1(report.id) << QString::fromLatin1(variant) << day;
            }
        }
    }
    void everyFigureOfEveryReportListsItsCooperatives()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, variant);
        QFETCH(const QDate, day);
        ReportRequest request = smallRegister::request();
        request.filter = variant.isEmpty() ? Filter() : variantFilter(*findVariant(variant), day);
        request.filter.asOf = day;
        request.from.reset();
        const ReportTable table = make(*m_store, id, request).table;
        if (id == "register"_L1) { // each row is one
            QCOMPARE(table.records.size(), table.rows.size());
            for (qsizetype row = 0; row < table.rows.size(); ++row)
                QCOMPARE(QString::number(table.records.at(row)), table.rows.at(row).first().toString());
            return;
        }
        const auto lists = m_store->lists();
        Progress progress;
        QList<QVariantList> rows = table.rows;
        rows.append(table.totals());
        qint64 listed = 0;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 3; column < table.columns.size(); ++column) {
                const FigureList *list = table.listAt(row, column);
                // Differences and words stand for nobody, nor does what was not published.
                const ReportColumn &shown = table.columns.at(column);
                const bool isFigure = shown.format == ColumnFormat::Integer || shown.format == ColumnFormat::Money;
                const bool hasList
                    = isFigure && !shown.title.startsWith(u"Selisih"_s) && !rows.at(row).at(column).isNull();
                QCOMPARE(list != nullptr, hasList);
                if (!list)
                    continue;
                const auto ids = (*lists)->ids(list->filter, {}, progress);
                QVERIFY2(ids, qPrintable(ids ? QString() : ids.error().detail));
                const qlonglong figure = rows.at(row).at(list->isCount ? column : 3).toLongLong();
                QVERIFY2(ids->size() == figure,
                    qPrintable(u"%1 in row %2: %3 listed, %4 counted"_s.arg(table.columns.at(column).title)
                                   .arg(row)
                                   .arg(ids->size())
                                   .arg(figure)));
                listed += ids->size();
            }
        }
        QVERIFY(listed > 20);
    }

    void tablesEqualThoseByLookingAtEveryRecord()
    {
        const fake::Counts byLooking(m_records);
        const Result<std::unique_ptr<CountStore>> counts = m_store->counts();
        QVERIFY(counts);
        Progress progress;
        const Filter filter = officialFilter(QDate(2021, 12, 31));
        for (const Variable &rows : variables()) {
            for (const Variable &columns : variables()) {
                const Result<CrossTable> expected = tabulate(byLooking, filter, rows, &columns, progress);
                const Result<CrossTable> table = tabulate(**counts, filter, rows, &columns, progress);
                QVERIFY(expected && table);
                QCOMPARE(table->rows(), expected->rows());
                QCOMPARE(table->columns(), expected->columns());
                QVERIFY(table->total() > 0);
                for (qsizetype row = 0; row < table->rows().size(); ++row) {
                    for (qsizetype column = 0; column < table->columns().size(); ++column)
                        QCOMPARE(table->at(row, column), expected->at(row, column));
                    QCOMPARE(table->rowTotal(row), expected->rowTotal(row));
                }
                QCOMPARE(table->total(), expected->total());
            }
        }
    }

    void everyCellListsItsCooperatives()
    {
        const Result<std::unique_ptr<CountStore>> counts = m_store->counts();
        const Result<std::unique_ptr<ListStore>> lists = m_store->lists();
        QVERIFY(counts && lists);
        Progress progress;
        Filter filter = officialFilter(QDate(2021, 12, 31));
        filter.only(u"stages"_s, {u"stageStart"_s, u"stageMid,stageEnd"_s, {}});
        const auto listed = [&](const Filter &wanted) {
            const Result<QList<qint64>> ids = (*lists)->ids(wanted, {}, progress);
            return ids ? ids->size() : -1;
        };
        for (const Variable &rows : variables()) {
            for (const Variable &columns : variables()) {
                const Result<CrossTable> table = tabulate(**counts, filter, rows, &columns, progress);
                QVERIFY(table && table->total() > 0);
                for (qsizetype row = 0; row < table->rows().size(); ++row) {
                    const Filter ofRow = cellFilter(filter, rows, table->rows().at(row).code);
                    QCOMPARE(listed(ofRow), table->rowTotal(row));
                    if (table->rowTotal(row) == 0)
                        continue;
                    for (qsizetype column = 0; column < table->columns().size(); ++column) {
                        const Filter ofCell = cellFilter(ofRow, columns, table->columns().at(column).code);
                        QCOMPARE(listed(ofCell), table->at(row, column));
                    }
                }
            }
        }
    }

    void everyVariantCountsWhatItsConditionsSay_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("day");
        for (const Variant &variant : variants()) {
            for (const QDate &day : {QDate(2019, 6, 29), QDate(2021, 6, 30), QDate(2021, 12, 31), QDate(2023, 2, 28)})
                QTest::addRow("%s %s", qPrintable(variant.id), qPrintable(day.toString(Qt::ISODate)))
                    << variant.id << day;
        }
    }
    void everyVariantCountsWhatItsConditionsSay()
    {
        QFETCH(const QString, id);
        QFETCH(const QDate, day);
        const Filter filter = variantFilter(*findVariant(id), day);
        const auto counts = m_store->counts();
        const auto lists = m_store->lists();
        Progress progress;
        const Result<QList<Member>> expected = fake::Counts(m_records).members(filter, progress);
        const Result<QList<Member>> members = (*counts)->members(filter, progress);
        QVERIFY2(members, qPrintable(members ? QString() : members.error().detail));
        QVERIFY(!expected->isEmpty() || day.year() == 2019); // the first book year is 2018
        QVERIFY(expected->size() < m_records.size());
        QCOMPARE(*members, *expected);
        QCOMPARE((*lists)->ids(filter, {}, progress)->size(), expected->size());
    }

    void wantsOnlyTheseIds()
    {
        const auto lists = m_store->lists();
        Progress progress;
        Filter filter;
        filter.onlyIds = {7, 3, 999999};
        const Result<QList<qint64>> found = (*lists)->ids(filter, {SortKey::Id, false}, progress);
        QCOMPARE(*found, (QList<qint64>{3, 7}));
        filter.onlyIds = QList<qint64>();
        QVERIFY((*lists)->ids(filter, {}, progress)->isEmpty());
    }

    void knowsTheCertificateOfThen()
    {
        // A certificate extended today was not valid as known before.
        auto clock = FixedClock(QDateTime(QDate(2026, 11, 24), QTime(7, 5), Qt::UTC));
        QTemporaryDir folder;
        const auto store = createStore(folder.filePath(u"a.lumbung"_s), clock);
        const auto records = (*store)->cooperatives();
        Cooperative record = m_records.first();
        record.id = 0;
        record.facts.type = u"producer"_s;
        record.facts.status = u"active"_s;
        record.certificateDate = QDate(2024, 1, 1);
        record.legalDate = QDate(2001, 1, 1);
        record.id = (*records)->save(record, {}, {u"Uji"_s, u"test"_s})->id;
        const QDateTime before = clock.nowUtc().addSecs(60);
        clock.advance(3600'000);
        record = *(*records)->load(record.id);
        record.certificateDate = QDate(2027, 1, 1);
        QVERIFY((*records)->save(record, {}, {u"Uji"_s, u"test"_s}));
        Progress progress;
        const auto counts = (*store)->counts();
        const Variant &variant = *findVariant(u"producer-certificate"_s);
        const QDate day(2025, 12, 31);
        QCOMPARE((*counts)->members(variantFilter(variant, day), progress)->size(), 1);
        QCOMPARE((*counts)->members(variantFilter(variant, day, before), progress)->size(), 0);
        QCOMPARE((*counts)->members(variantFilter(variant, QDate(2023, 12, 31), before), progress)->size(), 1);
    }

    void wantsWholeCodesOfAFieldThatHoldsSeveral_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("one") << QStringList{u"stageStart"_s} << true;
        QTest::newRow("one of two") << QStringList{u"stageStart"_s, u"stageEnd"_s} << true;
        QTest::newRow("two together") << QStringList{u"stageStart,stageEnd"_s} << true;
        QTest::newRow("in any order") << QStringList{u"stageEnd,stageStart"_s} << true;
        QTest::newRow("none") << QStringList{QString()} << true;
        QTest::newRow("the beginning of a code") << QStringList{u"stage"_s} << false;
        QTest::newRow("the end of a code") << QStringList{u"Start"_s} << false;
        QTest::newRow("any letters") << QStringList{u"stage%"_s, u"stage_____"_s} << false;
        QTest::newRow("in capitals") << QStringList{u"STAGESTART"_s} << false;
        QTest::newRow("SQL") << QStringList{u"' or '1'='1"_s} << false;
    }
    void wantsWholeCodesOfAFieldThatHoldsSeveral()
    {
        QFETCH(const QStringList, wanted);
        QFETCH(const bool, isFound);
        const Result<std::unique_ptr<ListStore>> lists = m_store->lists();
        Progress progress;
        Filter filter;
        filter.only(u"stages"_s, wanted);
        const Result<QList<qint64>> ids = (*lists)->ids(filter, {}, progress);
        QVERIFY2(ids, qPrintable(ids ? QString() : ids.error().detail));
        QCOMPARE(ids->size(), fake::Lists(m_records).ids(filter, {}, progress)->size());
        QCOMPARE(!ids->isEmpty(), isFound);
    }

    void savesTheWholeRegister()
    {
        ReportRequest request = smallRegister::request();
        request.filter = {};
        request.filter.asOf = QDate(2026, 11, 24);
        const Document list = make(*m_store, u"register"_s, request);
        Progress progress;
        for (const QString &name : {u"daftar.xlsx"_s, u"daftar.csv"_s}) {
            const Result<void> saved = writeDocument(list, m_folder.filePath(name), progress);
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message + saved.error().detail));
        }
        QCOMPARE(list.table.rows.size(), m_records.size());
    }
};

QTEST_GUILESS_MAIN(ReportStoreTest)
#include "tst_reportstore.moc"
