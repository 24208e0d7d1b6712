// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/tabulate.h"

#include "app/domain/codelist.h"
#include "tests/support/fakestore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

const QDate day(2021, 12, 31);

QList<Cooperative> invented()
{
    QRandomGenerator random(20211231);
    const auto oneOf = [&random](const QStringList &codes) { return codes.at(random.bounded(int(codes.size()))); };
    const auto someOf = [&random](const QString &list) {
        QStringList codes;
        for (const CodeEntry &entry : codeList(list).entries()) {
            if (random.bounded(3) == 0)
                codes.append(entry.code);
        }
        return joinCodes(codeList(list), codes);
    };
    QList<Cooperative> records;
    for (int i = 1; i <= 400; ++i) {
        Cooperative record;
        record.id = i;
        record.facts.regency = oneOf({u"33.01"_s, u"33.02"_s, u"33.22"_s, u"33.74"_s, u"34.04"_s, u""_s});
        record.facts.type = oneOf({u"producer"_s, u"producer"_s, u"consumer"_s, u""_s});
        record.facts.group = oneOf({u"kud"_s, u"farming"_s, u""_s});
        record.facts.status = oneOf({u"active"_s, u"inactive"_s, u"dissolved"_s, u""_s});
        record.facts.kind = oneOf({u"notProduction"_s, u"kindI"_s, u"kindII"_s, u"unclassified"_s});
        record.facts.stages = someOf(u"stage"_s); // some not classified have answers already
        record.facts.services = someOf(u"service"_s);
        record.facts.trades = someOf(u"trade"_s);
        if (random.bounded(5) > 0)
            record.legalDate = QDate(1970 + random.bounded(60), 6, 15);
        records.append(record);
    }
    return records;
}

class FailingCounts : public CountStore
{
public:
    Result<QList<FactCount>> count(const QStringList &, const Filter &, Progress &) const override
    {
        return Error{Error::Kind::Cancelled, u"Cancelled."_s};
    }
    Result<QList<Member>> members(const Filter &, Progress &) const override
    {
        return Error{Error::Kind::Cancelled, u"Cancelled."_s};
    }
    Result<QList<RegencyFigures>> figures(const Filter &, Progress &) const override
    {
        return Error{Error::Kind::Cancelled, u"Cancelled."_s};
    }
};

} // namespace

class TabulateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllRegenciesAlsoWithNothing()
    {
        const fake::Counts counts({});
        Progress progress;
        const Result<CrossTable> table
            = tabulate(counts, officialFilter(day), *findVariable(u"regency"_s), nullptr, progress);
        QVERIFY(table);
        QCOMPARE(table->rows().size(), 35);
        QCOMPARE(table->rows().first().code, u"33.01"_s);
        QCOMPARE(table->rows().last().code, u"33.76"_s);
        QCOMPARE(table->columns().size(), 1);
        QCOMPARE(table->total(), 0);
    }

    void putsForeignRegenciesAndTheUnrecordedLast()
    {
        const fake::Counts counts(invented());
        Progress progress;
        const Result<CrossTable> table
            = tabulate(counts, officialFilter(day), *findVariable(u"regency"_s), nullptr, progress);
        QVERIFY(table);
        QCOMPARE(table->rows().size(), 37);
        QCOMPARE(table->rows().at(35).code, u"34.04"_s);
        QCOMPARE(table->rows().at(36), (Category{{}, u"Not recorded"_s}));
        QVERIFY(table->rowTotal(35) > 0);
        QVERIFY(table->rowTotal(36) > 0);
    }

    void countsTheSameFieldByTwoVariables()
    {
        const fake::Counts counts(invented());
        Progress progress;
        const Variable *regency = findVariable(u"regency"_s);
        const Result<CrossTable> table
            = tabulate(counts, officialFilter(day), *findVariable(u"residency"_s), regency, progress);
        QVERIFY(table);
        const qsizetype semarang = table->rowOf(u"semarang"_s);
        QVERIFY(table->rowTotal(semarang) > 0);
        for (qsizetype column = 0; column < table->columns().size(); ++column) {
            const QString code = table->columns().at(column).code;
            if (table->at(semarang, column) > 0)
                QVERIFY2(code == "33.22"_L1 || code == "33.74"_L1, qPrintable(code));
        }
    }

    void listsYearsInOrder()
    {
        const fake::Counts counts(invented());
        Progress progress;
        const Result<CrossTable> table
            = tabulate(counts, officialFilter(day), *findVariable(u"year-founded"_s), nullptr, progress);
        QVERIFY(table);
        for (qsizetype row = 2; row < table->rows().size() - 1; ++row)
            QVERIFY(table->rows().at(row - 1).code < table->rows().at(row).code);
        QCOMPARE(table->rows().last().code, QString());
        QVERIFY(table->rows().at(table->rows().size() - 2).code <= "2021"_L1);
    }

    void countsACooperativeInEachOfItsCategories_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString StandingFacts::*>("answers");
        QTest::newRow("stage") << u"stage"_s << u"stage"_s << &StandingFacts::stages;
        QTest::newRow("service") << u"service"_s << u"service"_s << &StandingFacts::services;
        QTest::newRow("trade") << u"trade"_s << u"trade"_s << &StandingFacts::trades;
    }
    void countsACooperativeInEachOfItsCategories()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, list);
        QFETCH(QString StandingFacts::*const, answers);
        const fake::Counts counts(invented());
        Progress progress;
        Filter everything;
        const Result<CrossTable> table = tabulate(counts, everything, *findVariable(id), nullptr, progress);
        QVERIFY(table);

        QMap<QString, qint64> expected{{u"none"_s, 0}, {u"unclassified"_s, 0}};
        qint64 sum = 0;
        for (const CodeEntry &entry : codeList(list).entries())
            expected[entry.code] = 0;
        for (const Cooperative &record : invented()) {
            const QString text = record.facts.*answers;
            QStringList places = text.split(u',');
            if (record.facts.kind == "unclassified"_L1)
                places = QStringList{u"unclassified"_s};
            else if (text.isEmpty())
                places = QStringList{u"none"_s};
            for (const QString &place : places)
                ++expected[place];
            sum += places.size();
        }
        QCOMPARE(table->rows().size(), expected.size());
        for (const auto &[code, count] : expected.asKeyValueRange()) {
            QVERIFY2(count > 0, qPrintable(code));
            QCOMPARE(table->rowTotal(table->rowOf(code)), count);
        }
        QCOMPARE(table->total(), invented().size());
        QVERIFY(sum > table->total());
        QVERIFY(table->overlaps() && !table->overlapSentence().isEmpty());
        QCOMPARE(table->rows().last(), (Category{u"unclassified"_s, codeList(u"kind"_s).title(u"unclassified"_s)}));
    }

    void showsTheUnclassifiedAlsoWithNone()
    {
        Progress progress;
        for (const QString &id : {u"kind"_s, u"stage"_s, u"service"_s, u"trade"_s}) {
            const Result<CrossTable> table
                = tabulate(fake::Counts({}), officialFilter(day), *findVariable(id), nullptr, progress);
            QVERIFY(table);
            QVERIFY2(table->rowOf(u"unclassified"_s) >= 0, qPrintable(id));
        }
    }

    void everyCellListsExactlyWhatItCounts_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("columns");
        for (const Variable &rows : variables()) {
            for (const Variable &columns : variables()) {
                const QByteArray name = rows.id + " by "_ba + columns.id;
                QTest::newRow(name.constData()) << QString::fromLatin1(rows.id) << QString::fromLatin1(columns.id);
            }
        }
    }
    void everyCellListsExactlyWhatItCounts()
    {
        QFETCH(const QString, rows);
        QFETCH(const QString, columns);
        const fake::Counts counts(invented());
        const fake::Lists lists(invented());
        Progress progress;
        Filter filter;
        filter.asOf = day;
        filter.only(u"type"_s, {u"producer"_s, {}})
            .only(u"regency"_s, {u"33.01"_s, u"33.02"_s, u"33.74"_s, u"34.04"_s})
            .only(u"services"_s, {u"svcProcurement"_s, u"svcMarketing"_s, {}});

        const Variable *rowVariable = findVariable(rows);
        const Variable *columnVariable = findVariable(columns);
        const Result<CrossTable> table = tabulate(counts, filter, *rowVariable, columnVariable, progress);
        QVERIFY(table);
        QCOMPARE(table->total(), lists.ids(filter, {}, progress)->size());
        for (qsizetype row = 0; row < table->rows().size(); ++row) {
            const Filter ofRow = cellFilter(filter, *rowVariable, table->rows().at(row).code);
            QCOMPARE(lists.ids(ofRow, {}, progress)->size(), table->rowTotal(row));
            for (qsizetype column = 0; column < table->columns().size(); ++column) {
                const Filter ofCell = cellFilter(ofRow, *columnVariable, table->columns().at(column).code);
                QCOMPARE(lists.ids(ofCell, {}, progress)->size(), table->at(row, column));
            }
        }
        for (qsizetype column = 0; column < table->columns().size(); ++column) {
            const Filter ofColumn = cellFilter(filter, *columnVariable, table->columns().at(column).code);
            QCOMPARE(lists.ids(ofColumn, {}, progress)->size(), table->columnTotal(column));
        }
    }

    void handsOnWhatTheStoreRefuses()
    {
        Progress progress;
        const Result<CrossTable> table
            = tabulate(FailingCounts(), officialFilter(day), *findVariable(u"type"_s), nullptr, progress);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TabulateTest)
#include "tst_tabulate.moc"
