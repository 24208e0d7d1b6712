// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"
#include "app/services/publishing.h"
#include "tests/support/clippedtext.h"
#include "tests/support/pagefixture.h"
#include "ui/models/publishedmodel.h"
#include "ui/pages/bridgeview.h"
#include "ui/pages/homepage.h"
#include "ui/pages/publicationpage.h"
#include "ui/pages/publicationview.h"
#include "ui/widgets/figurelink.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

/// A register of five production cooperatives in three regencies, one of them not classified, with the page over it,
/// worked by keys alone.
struct Fixture : PageFixture<PublicationPage> {
    Fixture() : PageFixture(u"en"_s, u"Kepala Contoh"_s, QDateTime(QDate(2026, 1, 5), QTime(5, 0), Qt::UTC))
    {
        const char *regencies[] = {"33.22", "33.22", "33.01", "33.74", "33.74"};
        for (int number = 0; number < 5; ++number) {
            Cooperative record = soundCooperative(u"KUD Nomor %1"_s.arg(number + 1));
            record.nik = u"33220100100%1"_s.arg(10 + number);
            record.legalNumber = u"518/0%1/BH/V/2001"_s.arg(10 + number);
            record.facts.regency = QString::fromLatin1(regencies[number]);
            if (number > 0) {
                record.facts.producing = u"yes"_s;
                record.facts.ownUnit = u"no"_s;
                record.facts.kind = u"kindI"_s;
            }
            testing::done(testing::done(store->cooperatives())->save(record, {}, {u"Sari"_s, u"form"_s}));
        }
        clock.advance(1000);
    }

    void publish(const QString &note)
    {
        Progress progress;
        const PublishOrder order{{officialVariant(), QDate(2025, 12, 31), {}, u"2025"_s}, note, u"Uji"_s};
        testing::done(publishNow(*store, order, {u"Kepala"_s, u"form"_s}, settings, clock, progress));
        clock.advance(1000);
    }

    /// By Tab, as a person without a mouse.
    void goTo(const QString &name) const
    {
        for (int step = 0; step < 40 && focus() != name; ++step)
            press(Qt::Key_Tab);
        QCOMPARE(focus(), name);
    }

    PublicationView *view() const { return page->findChild<PublicationView *>(); }
    QTableView *table(const QString &name) const { return page->findChild<QTableView *>(name); }
    PublishedModel *figures() const { return page->findChild<PublishedModel *>(); }
    QString facts() const { return page->findChild<QTextEdit *>(u"publicationFacts"_s)->toPlainText(); }
    QList<PublicationEntry> entries() { return testing::done(testing::done(store->publications())->list()); }
    QList<qint64> listed(const Filter &filter)
    {
        Progress progress;
        return testing::done(testing::done(store->lists())->ids(filter, {SortKey::Id}, progress));
    }
    /// Column `column` of the row of the list.
    QString cell(int row, int column) const
    {
        return table(u"publications"_s)->model()->index(row, column).data().toString();
    }
    QString pathOf(const QString &name) const { return folder.filePath(name); }

    bool isBusy() const override { return view()->isBusy(); }
};

} // namespace

class PublicationPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void saysWhatToDoWhileNothingIsPublished()
    {
        Fixture fixture;
        fixture.open();
        const auto *none = fixture.page->findChild<QLabel *>(u"publicationNone"_s);
        QVERIFY(none->isVisible() && none->text().contains(u"Ctrl+T"_s));
        fixture.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(Fixture::focus(), u"publishWhen"_s);
        fixture.press(Qt::Key_Escape);
        QVERIFY(none->isVisible());
    }

    void publishesOverOpenPointsOnlyWithAReason()
    {
        Fixture fixture;
        fixture.open();
        fixture.press(Qt::Key_T, Qt::ControlModifier);
        auto *when = fixture.page->findChild<QLineEdit *>(u"publishWhen"_s);
        QVERIFY(when->text().contains(u"2025"_s)); // the year that ended last
        when->selectAll();
        Fixture::type(u"Semester II 2025"_s);
        fixture.press(Qt::Key_Return); // Enter goes on
        QCOMPARE(Fixture::focus(), u"publishVariant"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(Fixture::focus(), u"publishKnown"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(Fixture::focus(), u"publishNote"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier); // counts first
        QCOMPARE(Fixture::focus(), u"publishPoints"_s);
        QVERIFY(fixture.page->findChild<QLabel *>(u"publishCounted"_s)->text().contains(u"5 cooperatives"_s));

        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(Fixture::focus(), u"publishNote"_s);
        QVERIFY(fixture.told().contains(u"note"_s));
        Fixture::type(u"Rilis semester"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(Fixture::focus(), u"publishReason"_s);
        QVERIFY(fixture.told().contains(u"reason"_s));
        QVERIFY(fixture.entries().isEmpty());
        Fixture::type(u"Batas waktu laporan"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();

        QCOMPARE(fixture.entries().size(), 1);
        QVERIFY2(fixture.told().contains(u"Published: 2026-01, 5"_s), qPrintable(fixture.told()));
        QCOMPARE(fixture.cell(0, 0), u"2026-01"_s);
        QCOMPARE(fixture.cell(0, 3), u"5"_s);
        QCOMPARE(fixture.cell(0, 5), u"Kepala Contoh"_s);
        QVERIFY(!fixture.cell(0, 7).isEmpty());
        for (const QString &word : {u"Half-year II of 2025"_s, u"Rilis semester"_s, u"Batas waktu laporan"_s,
                 u"koperasi belum diklasifikasi: 1"_s, u"this is the first"_s})
            QVERIFY2(fixture.facts().contains(word), qPrintable(word + u'\n' + fixture.facts()));
        QString fingerprint = fixture.facts();
        QVERIFY(fingerprint.remove(u' ').contains(fixture.entries().first().fingerprint));
    }

    void cancelsByEscapeAndTellsWhatBecameOfIt()
    {
        Fixture fixture;
        fixture.open();
        fixture.press(Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
        QVERIFY(fixture.view()->isBusy());
        fixture.press(Qt::Key_Escape);
        QVERIFY2(fixture.told().contains(u"cancelled"_s), qPrintable(fixture.told()));
        QVERIFY(!fixture.table(u"publishPoints"_s)->isVisible());

        fixture.page->findChild<QLineEdit *>(u"publishNote"_s)->setText(u"Rilis"_s);
        fixture.press(Qt::Key_F9);
        fixture.page->findChild<QLineEdit *>(u"publishReason"_s)->setText(u"Batas waktu"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.view()->isBusy());
        fixture.press(Qt::Key_Escape);
        fixture.settle();
        // It may have been too late: what is told is what was done.
        QVERIFY2(fixture.told().contains(fixture.entries().isEmpty() ? u"Nothing was published"_s : u"Published: "_s),
            qPrintable(fixture.told()));
    }

    void opensTheCooperativesOfEveryPoint()
    {
        Fixture fixture;
        fixture.publish(u"Sebelumnya"_s);
        Cooperative moved = testing::done(testing::done(fixture.store->cooperatives())->load(3));
        moved.facts.regency = u"33.02"_s;
        testing::done(testing::done(fixture.store->cooperatives())
                          ->save(moved, {QDate(2025, 3, 1), false, {}, {}}, {u"Sari"_s, u"form"_s}));
        fixture.clock.advance(1000);
        fixture.open();
        fixture.press(Qt::Key_T, Qt::ControlModifier);
        fixture.press(Qt::Key_F9);
        const QAbstractItemModel *points = fixture.table(u"publishPoints"_s)->model();
        QCOMPARE(points->rowCount(), 5 + 2); // the points, and the regencies left and entered
        QSignalSpy wanted(fixture.page.get(), &Page::listWanted);
        for (int row = 0; row < points->rowCount(); ++row) {
            QCOMPARE(Fixture::focus(), u"publishPoints"_s);
            fixture.press(Qt::Key_Return);
            QCOMPARE(wanted.size(), row + 1);
            const qsizetype found = fixture.listed(wanted.last().first().value<Filter>()).size();
            if (row != 4) // counts regencies
                QCOMPARE(QString::number(found), points->index(row, 1).data().toString());
            fixture.press(Qt::Key_Down);
        }
        QCOMPARE(points->index(0, 1).data().toString(), u"1"_s);
        QCOMPARE(points->index(5, 1).data().toString(), u"1"_s);
    }

    void countsAgainWhenSomethingElseIsAskedFor()
    {
        Fixture fixture;
        fixture.open();
        fixture.press(Qt::Key_T, Qt::ControlModifier);
        fixture.press(Qt::Key_F9);
        QVERIFY(fixture.table(u"publishPoints"_s)->isVisible());
        auto *variant = fixture.page->findChild<QComboBox *>(u"publishVariant"_s);
        variant->setFocus();
        fixture.press(Qt::Key_Down);
        QVERIFY(!fixture.table(u"publishPoints"_s)->isVisible());
        fixture.press(Qt::Key_F9);
        QVERIFY(fixture.page->findChild<QLabel *>(u"publishCounted"_s)->text().contains(u"4 cooperatives"_s));
        Q_EMIT fixture.service.registerChanged({1});
        QVERIFY(!fixture.table(u"publishPoints"_s)->isVisible());
        QVERIFY(fixture.told().contains(u"F9"_s));
    }

    void refusesADayThatIsNotUnderstoodOrYetToCome()
    {
        Fixture fixture;
        fixture.open();
        fixture.press(Qt::Key_T, Qt::ControlModifier);
        auto *when = fixture.page->findChild<QLineEdit *>(u"publishWhen"_s);
        for (const QString &typed : {u"31/02/2025"_s, u"2026"_s}) {
            when->selectAll();
            Fixture::type(typed);
            fixture.press(Qt::Key_F9);
            QVERIFY(!fixture.told().isEmpty());
            QCOMPARE(Fixture::focus(), u"publishWhen"_s);
            QVERIFY(!fixture.table(u"publishPoints"_s)->isVisible());
        }
        auto *known = fixture.page->findChild<QLineEdit *>(u"publishKnown"_s);
        when->setText(u"2025"_s);
        known->setFocus();
        Fixture::type(u"kemarin"_s);
        fixture.press(Qt::Key_F9);
        QCOMPARE(Fixture::focus(), u"publishKnown"_s);
        QVERIFY(!fixture.table(u"publishPoints"_s)->isVisible());
    }

    void opensExactlyTheFrozenCooperativesOfEveryFigure()
    {
        Fixture fixture;
        fixture.publish(u"Rilis"_s);
        const auto records = testing::done(fixture.store->cooperatives());
        Cooperative changed = testing::done(records->load(2)); // what happens later changes nothing
        changed.facts.status = u"dissolved"_s;
        testing::done(records->save(changed, {QDate(2025, 6, 1), false, {}, {}}, {u"Sari"_s, u"form"_s}));
        fixture.clock.advance(1000);
        fixture.open();
        fixture.press(Qt::Key_Return); // on the publication: to its figures
        QCOMPARE(Fixture::focus(), u"publishedFigures"_s);
        QTableView *table = fixture.table(u"publishedFigures"_s);
        const PublishedModel *model = fixture.figures();
        QSignalSpy wanted(fixture.page.get(), &Page::listWanted);
        qint64 sum = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 2; column < model->columnCount(); ++column) {
                table->setCurrentIndex(model->index(row, column));
                const qint64 figure = model->index(row, column).data(Qt::EditRole).toLongLong();
                wanted.clear();
                QTest::keyClick(table, Qt::Key_Return);
                QCOMPARE(wanted.size(), 1);
                QCOMPARE(fixture.listed(wanted.last().first().value<Filter>()).size(), figure);
                QVERIFY(wanted.last().last().toString().contains(u"2026-01"_s));
                sum += column == 2 && row < model->rowCount() - 1 ? figure : 0;
            }
        }
        QCOMPARE(sum, 5);
        QCOMPARE(model->figureAt(model->index(model->rowCount() - 1, 2)), 5);
        QCOMPARE(fixture.listed(wanted.last().first().value<Filter>()).size(), 1); // not classified, all regencies
    }

    void withdrawsWithAReasonAndKeepsTheRendering()
    {
        Fixture fixture;
        fixture.publish(u"Pertama"_s);
        fixture.publish(u"Kedua"_s);
        fixture.open();
        QCOMPARE(fixture.cell(0, 0), u"2026-02"_s);
        QVERIFY(fixture.facts().contains(u"2026-01"_s)); // the one before it
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(Fixture::focus(), u"withdrawReason"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.told().contains(u"why"_s));
        QVERIFY(!fixture.entries().last().isWithdrawn());
        Fixture::type(u"Salah tanggal"_s);
        fixture.press(Qt::Key_Return); // only goes on: what cannot be undone takes Ctrl+Enter
        QVERIFY(!fixture.entries().last().isWithdrawn());
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(fixture.entries().last().withdrawnBecause, u"Salah tanggal"_s);
        QCOMPARE(fixture.entries().last().withdrawnBy, u"Kepala Contoh"_s);
        QCOMPARE(fixture.cell(1, 7), u"withdrawn"_s);
        QCOMPARE(fixture.cell(0, 7), u"stands"_s);
        QVERIFY(fixture.facts().contains(u"Salah tanggal"_s));
        fixture.press(Qt::Key_R, Qt::ControlModifier); // not a second time
        QVERIFY(Fixture::focus() != u"withdrawReason"_s);
    }

    void tellsAnAlteredFileFromAGenuineOne_data()
    {
        QTest::addColumn<PublicationFormat>("format");
        QTest::addColumn<QString>("ending");
        QTest::newRow("csv") << PublicationFormat::Csv << u"csv"_s;
        QTest::newRow("json") << PublicationFormat::Json << u"json"_s;
        QTest::newRow("xlsx") << PublicationFormat::Xlsx << u"xlsx"_s;
    }
    void tellsAnAlteredFileFromAGenuineOne()
    {
        QFETCH(PublicationFormat, format);
        QFETCH(QString, ending);
        Fixture fixture;
        fixture.publish(u"Rilis"_s);
        fixture.open();
        const QString path = fixture.pathOf(u"terbitan."_s + ending);
        fixture.view()->saveTo(format, path);
        fixture.settle();
        QVERIFY(fixture.told().contains(u"saved"_s));
        fixture.view()->checkFile(path);
        fixture.settle();
        QVERIFY2(fixture.told().contains(u"as it was published"_s), qPrintable(fixture.told()));

        if (format != PublicationFormat::Xlsx) {
            QByteArray bytes = testing::done(readFile(path));
            const qsizetype place = bytes.indexOf("Cilacap");
            QVERIFY(place > 0);
            bytes[place] = 'c';
            testing::done(writeFileAtomically(path, bytes));
            fixture.view()->checkFile(path);
            fixture.settle();
            QVERIFY2(fixture.told().contains(u"altered"_s), qPrintable(fixture.told()));
        }
        const QString other = fixture.pathOf(u"lain.csv"_s);
        testing::done(writeFileAtomically(other, "kode;jumlah\n1;2\n"));
        fixture.view()->checkFile(other);
        fixture.settle();
        QVERIFY2(fixture.told().contains(u"no publication of this register"_s), qPrintable(fixture.told()));
    }

    void asksForFilesByKeys()
    {
        Fixture fixture;
        fixture.publish(u"Rilis"_s);
        fixture.open();
        for (const Qt::Key key : {Qt::Key_S, Qt::Key_B}) {
            fixture.press(key, Qt::ControlModifier);
            auto *dialog = fixture.page->findChild<QFileDialog *>();
            QVERIFY(dialog);
            if (key == Qt::Key_S)
                QVERIFY(dialog->selectedFiles().first().endsWith(u"2026-01.xlsx"_s));
            dialog->reject();
            QTRY_VERIFY(!fixture.page->findChild<QFileDialog *>());
            fixture.page->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
        }
    }

    void keepsTheFormWhileALineOfItIsLookedAt()
    {
        Fixture fixture;
        fixture.open();
        fixture.press(Qt::Key_T, Qt::ControlModifier);
        fixture.press(Qt::Key_F9);
        QStackedWidget window;
        auto *other = new QLineEdit;
        window.addWidget(fixture.page.release());
        window.addWidget(other);
        auto *page = window.findChild<PublicationPage *>();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->findChild<QTableView *>(u"publishPoints"_s)->setFocus();
        window.setCurrentWidget(other);
        other->setFocus();
        window.setCurrentWidget(page);
        page->activated();
        QCOMPARE(Fixture::focus(), u"publishPoints"_s);
    }

    void bridgesFromThePublicationBefore()
    {
        Fixture fixture;
        fixture.publish(u"Pertama"_s);
        const auto records = testing::done(fixture.store->cooperatives());
        Cooperative changed = testing::done(records->load(2));
        changed.facts.status = u"dissolved"_s;
        testing::done(records->save(changed, {QDate(2025, 6, 1), false, {}, {}}, {u"Sari"_s, u"form"_s}));
        fixture.clock.advance(1000);
        fixture.publish(u"Kedua"_s);
        fixture.open();
        fixture.press(Qt::Key_2, Qt::ControlModifier);
        const auto *bridge = fixture.page->findChild<BridgeView *>();
        QTRY_VERIFY(bridge->isVisible() && !bridge->isBusy());
        QCOMPARE(bridge->findChild<QComboBox *>(u"fromWhat"_s)->currentData().toString(), u"2026-01"_s);
        QCOMPARE(bridge->findChild<QComboBox *>(u"toWhat"_s)->currentData().toString(), u"2026-02"_s);
        fixture.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(Fixture::focus(), u"publications"_s);
        QVERIFY(!bridge->isVisible());
    }

    void theFirstPageTellsWhatChangedSince()
    {
        Fixture fixture;
        HomePage home(PageContext{*fixture.store, fixture.service, fixture.settings, fixture.clock});
        const auto *since = home.findChild<QLabel *>(u"sincePublication"_s);
        home.show();
        home.activated();
        QTRY_COMPARE(home.links().first()->value(), 5);
        QVERIFY(since->isHidden());
        fixture.publish(u"Rilis"_s);
        const auto records = testing::done(fixture.store->cooperatives());
        Cooperative changed = testing::done(records->load(2));
        changed.facts.status = u"dissolved"_s;
        testing::done(records->save(changed, {}, {u"Sari"_s, u"form"_s}));
        home.activated();
        QTRY_COMPARE(since->text(), u"Since publication 2026-01 (as of 31/12/2025: 5): −1"_s);
        const auto publications = testing::done(fixture.store->publications());
        testing::done(publications->withdraw(u"2026-01"_s, u"Salah"_s, {u"Kepala"_s, u"form"_s}));
        home.activated();
        QTRY_VERIFY(since->isHidden());
    }

    void tabulatesSoundly()
    {
        PublishedModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        Fixture fixture;
        fixture.publish(u"Rilis"_s);
        model.setPublication(testing::done(work::openPublication(*fixture.store, u"2026-01"_s)).content);
        QCOMPARE(model.rowCount(), 36);
        QCOMPARE(model.columnCount(), 7);
    }

    void showsItsWordsWhole_data() { addLanguages(); }
    void showsItsWordsWhole()
    {
        QFETCH(QString, language);
        Fixture fixture;
        fixture.publish(u"Rilis"_s);
        installLanguage(language);
        fixture.open();
        QStringList clipped = clippedTexts(*fixture.page);
        fixture.press(Qt::Key_R, Qt::ControlModifier);
        clipped += clippedTexts(*fixture.page);
        fixture.press(Qt::Key_Escape);
        fixture.press(Qt::Key_T, Qt::ControlModifier);
        clipped += clippedTexts(*fixture.page);
        fixture.press(Qt::Key_F9);
        clipped += clippedTexts(*fixture.page);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        clipped += clippedTexts(*fixture.page);
        QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
        QVERIFY(fixture.page->minimumSizeHint().width() <= 1180 && fixture.page->minimumSizeHint().height() <= 690);
    }
};

QTEST_MAIN(PublicationPageTest)
#include "tst_publicationpage.moc"
