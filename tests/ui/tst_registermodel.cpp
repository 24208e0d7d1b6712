// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/storage/batchstore.h"
#include "app/storage/codingstore.h"
#include "app/storage/duplicatestore.h"
#include "app/storage/importmemory.h"
#include "app/storage/mergestore.h"
#include "app/storage/publicationstore.h"
#include "tests/support/inventedregister.h"
#include "ui/models/registercolumns.h"
#include "ui/models/registermodel.h"
#include "ui/models/tabtext.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSet>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::inventedCooperative;
using lumbung::testing::InventedRegister;

namespace {

constexpr int rows = 5000;

int columnOf(const char *id)
{
    for (int column = 0; column < static_cast<int>(registerColumns().size()); ++column) {
        if (qstrcmp(registerColumns().at(column).id, id) == 0)
            return column;
    }
    return -1;
}

/// Gives no list at all.
class BrokenStore : public Store
{
public:
    QString path() const override { return {}; }
    bool isReadOnly() const override { return true; }
    QString readOnlyReason() const override { return {}; }
    Result<std::unique_ptr<CooperativeStore>> cooperatives() override { return broken(); }
    Result<std::unique_ptr<ListStore>> lists() override { return broken(); }
    Result<std::unique_ptr<CountStore>> counts() override { return broken(); }
    Result<std::unique_ptr<CodingStore>> codings() override { return broken(); }
    Result<std::unique_ptr<PublicationStore>> publications() override { return broken(); }
    Result<std::unique_ptr<VerificationStore>> verifications() override { return broken(); }
    Result<std::unique_ptr<TrendBreakStore>> breaks() override { return broken(); }
    Result<std::unique_ptr<DuplicateStore>> duplicates() override { return broken(); }
    Result<std::unique_ptr<BatchStore>> batches() override { return broken(); }
    Result<std::unique_ptr<MergeStore>> merges() override { return broken(); }
    Result<std::unique_ptr<ImportMemory>> importMemory() override { return broken(); }
    Result<std::unique_ptr<RegisterWriter>> beginWriting(const Author &, const std::optional<BatchInfo> &) override
    {
        return broken();
    }
    Result<QString> identity() override { return broken(); }
    Result<StoreReport> verify(Progress &) override { return broken(); }
    Result<void> backup(const QString &, Progress &) override { return broken(); }

private:
    static Error broken() { return {Error::Kind::Store, u"The register cannot be read."_s, {}}; }
};

} // namespace

class RegisterModelTest : public QObject
{
    Q_OBJECT

private:
    InventedRegister m_register{rows};

    void askAndWait(RegisterModel &model, const Filter &filter, const Sort &sort = {})
    {
        QSignalSpy loaded(&model, &RegisterModel::loaded);
        model.ask(filter, sort);
        QVERIFY(loaded.wait());
    }

    /// The text of a cell once it has arrived.
    static QString textAt(const RegisterModel &model, int row, int column)
    {
        const QModelIndex index = model.index(row, column);
        [&] { QTRY_VERIFY(index.data().toString() != u"…"_s); }();
        return index.data().toString();
    }

private Q_SLOTS:
    void initTestCase() { text::setLanguage(u"id"_s); }

    void hasNoRowsBeforeItIsAsked()
    {
        RegisterModel model(*m_register.store);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), registerColumns().size());
    }

    void keepsThePromisesOfAModel()
    {
        InventedRegister small(450); // the tester asks every cell again and again
        RegisterModel model(*small.store);
        const QAbstractItemModelTester tester(&model);
        askAndWait(model, {});
        QCOMPARE(textAt(model, 449, 0), inventedCooperative(449).record.name);
        Filter filter;
        askAndWait(model, filter.only(u"type"_s, {u"producer"_s}));
        QCOMPARE(model.rowCount(), 90);
        QCOMPARE(textAt(model, 89, columnOf("type")), u"Produsen"_s);
        askAndWait(model, filter.only(u"regency"_s, {u"33.76"_s}));
        QCOMPARE(model.rowCount(), 0);
        askAndWait(model, {}, {SortKey::Regency, true});
        QCOMPARE(model.rowCount(), 450);
    }

    void knowsEveryRowAtOnceAndFetchesWhatIsLookedAt()
    {
        RegisterModel model(*m_register.store);
        askAndWait(model, {});
        QCOMPARE(model.rowCount(), rows);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(model.index(4321, 0).data().toString(), u"…"_s);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.first().at(0).toModelIndex().row() <= 4321);
        QVERIFY(changed.first().at(1).toModelIndex().row() >= 4321);
        QCOMPARE(model.index(4321, 0).data().toString(), inventedCooperative(4321).record.name);
        QCOMPARE(model.index(0, 0).data().toString(), u"…"_s); // the rest was not read
    }

    void showsEveryRowInOrderWhenAllAreScrolledThrough()
    {
        RegisterModel model(*m_register.store);
        askAndWait(model, {});
        QSet<qint64> seen;
        for (int row = 0; row < rows; ++row) {
            QCOMPARE(textAt(model, row, 0), inventedCooperative(row).record.name);
            seen.insert(model.idAt(row));
        }
        QCOMPARE(seen.size(), rows);
        QCOMPARE(model.rowOf(model.idAt(1234)), 1234);
        QCOMPARE(model.idAt(rows), 0);
        QCOMPARE(model.idAt(-1), 0);
    }

    void writesCodesInWords()
    {
        RegisterModel model(*m_register.store);
        askAndWait(model, {});
        QCOMPARE(textAt(model, 0, columnOf("regency")), u"Kab. Cilacap"_s);
        QCOMPARE(textAt(model, 0, columnOf("type")), u"Produsen"_s);
        QCOMPARE(textAt(model, 0, columnOf("status")), u"Dibubarkan"_s);
        QCOMPARE(textAt(model, 1, columnOf("kind")), u"Jenis Pertama"_s);
        QCOMPARE(textAt(model, 1, columnOf("legalDate")), u"02/09/2005"_s);
        QCOMPARE(textAt(model, 1, columnOf("nik")), u"3300000000001"_s);
    }

    void sortsByEveryColumnThatCan_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < static_cast<int>(registerColumns().size()); ++column) {
            if (registerColumns().at(column).sortKey)
                QTest::newRow(registerColumns().at(column).id) << column;
        }
    }
    void sortsByEveryColumnThatCan()
    {
        QFETCH(int, column);
        RegisterModel model(*m_register.store);
        const SortKey key = *registerColumns().at(column).sortKey;
        askAndWait(model, {}, {key, false});
        const QList<qint64> ascending = model.ids();
        const QString lowest = textAt(model, 0, column);
        askAndWait(model, {}, {key, true});
        QCOMPARE(
            QSet<qint64>(model.ids().begin(), model.ids().end()), QSet<qint64>(ascending.begin(), ascending.end()));
        QCOMPARE(textAt(model, rows - 1, column), lowest);
        QVERIFY(textAt(model, 0, column) != lowest);
    }

    void listsWhatTheFilterWants()
    {
        RegisterModel model(*m_register.store);
        Filter filter;
        filter.only(u"regency"_s, {u"33.02"_s}).only(u"type"_s, {u"consumer"_s});
        askAndWait(model, filter);
        int expected = 0;
        for (int number = 0; number < rows; ++number) {
            const StandingFacts facts = inventedCooperative(number).record.facts;
            expected += facts.regency == "33.02"_L1 && facts.type == "consumer"_L1;
        }
        QVERIFY(expected > 20);
        QCOMPARE(model.rowCount(), expected);
        for (int row = 0; row < expected; ++row)
            QCOMPARE(textAt(model, row, columnOf("regency")), u"Kab. Banyumas"_s);
    }

    void answersOnlyTheLastOfManyQuestions()
    {
        RegisterModel model(*m_register.store);
        QSignalSpy loaded(&model, &RegisterModel::loaded);
        Filter filter;
        for (const QString &regency : {u"33.01"_s, u"33.02"_s, u"33.03"_s, u"33.04"_s})
            model.ask(filter.only(u"regency"_s, {regency}), {});
        QVERIFY(model.isLoading());
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(textAt(model, 0, columnOf("regency")), u"Kab. Banjarnegara"_s);
    }

    void dropsRowsOfAnOlderList()
    {
        RegisterModel model(*m_register.store);
        askAndWait(model, {});
        QCOMPARE(model.index(0, 0).data().toString(), u"…"_s); // asked for, on its way
        askAndWait(model, {}, {SortKey::Name, true});
        QCOMPARE(textAt(model, 0, 0), inventedCooperative(rows - 1).record.name);
    }

    void readsTheFactsOfTheWantedDay()
    {
        RegisterModel model(*m_register.store);
        Filter filter;
        filter.asOf = QDate(2005, 9, 3);
        askAndWait(model, filter);
        QCOMPARE(model.rowCount(), 6); // numbers 0, 1, 2 and 3000, 3001, 3002 were founded by then
    }

    void tellsWhyNothingCanBeRead()
    {
        BrokenStore store;
        RegisterModel model(store);
        QSignalSpy failed(&model, &RegisterModel::failed);
        model.ask({}, {});
        QVERIFY(failed.wait());
        QVERIFY(!model.isLoading());
        QCOMPARE(failed.first().first().value<Error>().message, u"The register cannot be read."_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void canGoWhileItReads()
    {
        for (int i = 0; i < 20; ++i) {
            RegisterModel model(*m_register.store);
            model.ask({}, {});
            if (i % 2) {
                QTRY_VERIFY(!model.isLoading());
                QCOMPARE(model.index(0, 0).data().toString(), u"…"_s);
                QCoreApplication::processEvents();
            }
        }
    }

    void copiesRowsAsASpreadsheetTakesThem()
    {
        RegisterModel model(*m_register.store);
        askAndWait(model, {});
        const QList<int> columns{columnOf("nik"), columnOf("name")};
        Progress progress;
        const Result<QString> text
            = tabtext::ofRegister(*m_register.store, {model.idAt(7), model.idAt(4999)}, {}, columns, true, progress);
        QVERIFY(text);
        QCOMPARE(*text,
            u"%1\t%2\n3300000000007\tKUD Tani Rukun 000007\n3300000004999\tKUD Tani Rukun 004999\n"_s.arg(
                registerColumns().at(columns[0]).heading(), registerColumns().at(columns[1]).heading()));
        progress.cancel();
        const auto stopped = tabtext::ofRegister(*m_register.store, model.ids(), {}, columns, false, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void neutralisesFormulasAndBreaks()
    {
        QCOMPARE(tabtext::line({u"=1+1"_s, u"two\tcells"_s, u"two\nlines"_s, u"-5"_s}),
            u"'=1+1\ttwo cells\ttwo lines\t-5\n"_s);
    }

    void copiesASelectionRowByRow()
    {
        QStandardItemModel model(3, 3);
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(QString::number(row * 10 + column)));
        }
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s});
        QItemSelectionModel selection(&model);
        QCOMPARE(tabtext::ofSelection(selection, true), QString());
        selection.select(QItemSelection(model.index(1, 1), model.index(2, 2)), QItemSelectionModel::Select);
        QCOMPARE(tabtext::ofSelection(selection, false), u"11\t12\n21\t22\n"_s);
        QCOMPARE(tabtext::ofSelection(selection, true), u"B\tC\n11\t12\n21\t22\n"_s);
    }
};

QTEST_MAIN(RegisterModelTest)
#include "tst_registermodel.moc"
