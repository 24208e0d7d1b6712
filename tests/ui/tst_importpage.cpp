// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/verdict.h"
#include "app/storage/batchstore.h"
#include "tests/support/clippedtext.h"
#include "tests/support/importpagefixture.h"
#include "ui/models/columnmatchmodel.h"
#include "ui/pages/importpage.h"
#include "ui/pages/importresultview.h"
#include "ui/pages/importview.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/figurelink.h"
#include "ui/widgets/messageline.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

using Fixture = ImportPageFixture;

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void goesFromTheFileToTheUndoByKeys()
    {
        Fixture fixture;
        fixture.open();
        QCOMPARE(Fixture::focus(), u"importPath"_s);
        const QByteArray content = headings + newRow + changedRow + refusedRow + totalRow;
        Fixture::type(fixture.write(u"kiriman klaten.csv"_s, content));
        fixture.press(Qt::Key_Return);
        QVERIFY2(fixture.recognised().contains(u"kiriman klaten.csv"_s), qPrintable(fixture.recognised()));
        QCOMPARE(Fixture::focus(), u"importGoOn"_s);

        fixture.press(Qt::Key_Return); // the columns
        QCOMPARE(fixture.step(), ImportView::Step::Columns);
        QCOMPARE(Fixture::focus(), u"importColumns"_s);
        QCOMPARE(fixture.page->findChild<DayEdit *>(u"importAsOf"_s)->day(), QDate(2024, 12, 31));
        fixture.goOn();
        QCOMPARE(fixture.step(), ImportView::Step::Verdicts);
        QCOMPARE(Fixture::focus(), u"importVerdicts"_s);
        // Titles, headings and totals are no cooperatives.
        QCOMPARE(
            fixture.counts(), u"All: 7, New: 1, Changes: 1, Same: 0, Possible duplicates: 0, Refused: 1, Skipped: 4"_s);

        fixture.goOn();
        QCOMPARE(fixture.step(), ImportView::Step::Result);
        QCOMPARE(fixture.batches().size(), 1);
        QCOMPARE(fixture.batches().first().title, u"kiriman klaten.csv"_s);
        QCOMPARE(fixture.batches().first().author, u"Siti Rahayu"_s);
        QCOMPARE(fixture.load(fixture.known).name, u"KUD Sumber Makmur Sejahtera"_s);
        QCOMPARE(fixture.page->findChild<FigureLink *>(u"importAdded"_s)->value(), 1);
        QCOMPARE(fixture.page->findChild<FigureLink *>(u"importChanged"_s)->value(), 1);

        QSignalSpy wanted(fixture.page.get(), &Page::listWanted);
        fixture.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(fixture.listed(wanted.first().first().value<Filter>()), 2);

        fixture.clock.advance(1000);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(Fixture::focus(), u"undoReason"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier); // not without a reason
        QVERIFY(!fixture.batches().first().isUndone());
        Fixture::type(u"Berkas salah"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.batches().first().isUndone());
        QCOMPARE(fixture.batches().first().undoneReason, u"Berkas salah"_s);
        QCOMPARE(fixture.load(fixture.known).name, u"KUD Sumber Makmur"_s);
        QVERIFY2(fixture.told().contains(u"undone"_s), qPrintable(fixture.told()));
    }

    void saysWhatAFileIsThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << u"kosong.xlsx"_s << QByteArray();
        QTest::newRow("a page of the web") << u"daftar.xls"_s << QByteArray("<html><table><tr><td>x</td></tr></table>");
        QTest::newRow("not there") << u"tidak ada.csv"_s << QByteArray("-");
    }
    void saysWhatAFileIsThatCannotBeRead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        Fixture fixture;
        fixture.open();
        fixture.read(content == "-" ? fixture.folder.filePath(name) : fixture.write(name, content));
        QVERIFY(!fixture.told().isEmpty());
        QCOMPARE(fixture.step(), ImportView::Step::File);
        QCOMPARE(Fixture::focus(), u"importPath"_s);
        fixture.goOn();
        QCOMPARE(fixture.step(), ImportView::Step::File);
    }

    void readsTextAgainWithAnotherSeparator()
    {
        Fixture fixture;
        fixture.open();
        fixture.read(fixture.write(u"a.csv"_s, "Nama Koperasi;Kab/Kota\nKUD Contoh, Jaya;Kab. Klaten\n"));
        auto *delimiter = fixture.page->findChild<QComboBox *>(u"importDelimiter"_s);
        QVERIFY(delimiter->isVisible());
        QCOMPARE(delimiter->currentData().toString(), u";"_s);
        delimiter->setCurrentIndex(delimiter->findData(u","_s));
        Q_EMIT delimiter->activated(delimiter->currentIndex());
        fixture.settle();
        QCOMPARE(delimiter->currentData().toString(), u","_s);
    }

    void choosesAnotherFieldByTyping()
    {
        Fixture fixture;
        fixture.open();
        fixture.read(fixture.write(u"a.csv"_s, headings + newRow));
        fixture.goOn();
        const auto *columns = fixture.page->findChild<ColumnMatchModel *>();
        QCOMPARE(columns->at(1)->field, u"name"_s);
        for (int step = 0; step < 4; ++step)
            fixture.press(Qt::Key_Right);
        QCOMPARE(columns->at(4)->field, u"legalNumber"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(Fixture::focus(), u"importField"_s);
        qobject_cast<CodeEdit *>(QApplication::focusWidget())->selectAll();
        Fixture::type(importFieldTitle(u"note"_s));
        fixture.press(Qt::Key_Return);
        QCOMPARE(columns->at(4)->field, u"note"_s);
        QCOMPARE(columns->at(4)->origin, MatchOrigin::Chosen);
        QCOMPARE(Fixture::focus(), u"importColumns"_s);
        fixture.press(Qt::Key_Delete);
        QCOMPARE(columns->at(4)->field, QString());
    }

    void takesAFixedRegencyForRowsThatNameNone()
    {
        Fixture fixture;
        fixture.open();
        fixture.read(
            fixture.write(u"a.csv"_s, "Nama Koperasi,No. BH,Tgl. BH\nKUD Contoh Jaya,518/101/BH/V/2003,10/06/2003\n"));
        fixture.goOn();
        auto *regency = fixture.page->findChild<CodeEdit *>(u"importRegency"_s);
        regency->setFocus();
        Fixture::type(u"klaten"_s);
        fixture.press(Qt::Key_Return);
        auto *day = fixture.page->findChild<DayEdit *>(u"importAsOf"_s);
        day->setFocus();
        Fixture::type(u"31/12/2024"_s);
        fixture.press(Qt::Key_Return);
        fixture.goOn();
        QCOMPARE(fixture.step(), ImportView::Step::Verdicts);
        QCOMPARE(fixture.filterText(1), u"New: 1"_s);
        fixture.goOn();
        QCOMPARE(fixture.load(fixture.known + 1).facts.regency, u"33.10"_s);
    }

    void filtersAddUpAndShowTheirRows()
    {
        Fixture fixture;
        fixture.open();
        fixture.judge(newRow + changedRow + refusedRow + totalRow);
        const QAbstractItemModelTester tester(fixture.verdicts()->model());
        int sum = 0;
        for (int place = 1; place <= 6; ++place) {
            auto *filter = fixture.page->findChild<QPushButton *>(u"importFilter%1"_s.arg(place));
            filter->click();
            const int rows = fixture.verdicts()->model()->rowCount();
            QVERIFY2(filter->text().endsWith(u": "_s + QString::number(rows)), qPrintable(filter->text()));
            sum += rows;
        }
        fixture.page->findChild<QPushButton *>(u"importFilter0"_s)->click();
        QCOMPARE(fixture.verdicts()->model()->rowCount(), sum);
        fixture.page->findChild<QPushButton *>(u"importFilter2"_s)->click();
        fixture.settle();
        QVERIFY2(fixture.details().contains(u"KUD Sumber Makmur → KUD Sumber Makmur Sejahtera"_s),
            qPrintable(fixture.details()));
        fixture.page->findChild<QPushButton *>(u"importFilter5"_s)->click();
        QVERIFY2(fixture.details().contains(u"3310010010029"_s), qPrintable(fixture.details()));
    }

    void overridesVerdictsByKeys()
    {
        Fixture fixture;
        fixture.open();
        fixture.judge(newRow + changedRow);
        fixture.press(Qt::Key_L);
        QCOMPARE(fixture.chosen(), u"left out"_s);
        fixture.press(Qt::Key_Backspace);
        QCOMPARE(fixture.filterText(1), u"New: 1"_s);
        QCOMPARE(fixture.chosen(), u"New"_s);

        fixture.press(Qt::Key_U); // it is the one in the register
        QCOMPARE(Fixture::focus(), u"importKnownNumber"_s);
        Fixture::type(u"9999"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(Fixture::focus(), u"importKnownNumber"_s);
        fixture.press(Qt::Key_Escape);
        QCOMPARE(Fixture::focus(), u"importVerdicts"_s);

        fixture.press(Qt::Key_Down, Qt::ShiftModifier); // both at once
        fixture.press(Qt::Key_L);
        QVERIFY(!fixture.page->findChild<QPushButton *>(u"importTakeIn"_s)->isEnabled());
    }

    void decidesAboutAPossibleDuplicate()
    {
        Fixture fixture;
        fixture.open();
        fixture.read(fixture.write(u"mirip.csv"_s,
            "Nama Koperasi,Kab/Kota,Kecamatan,Alamat\n"
            "Koperasi Unit Desa Sumber Makmur,Kab. Semarang,Getasan,Jl. Raya Getasan 1\n"));
        fixture.goOn();
        fixture.goOn();
        QVERIFY2(fixture.filterText(4) == u"Possible duplicates: 1"_s, qPrintable(fixture.counts()));
        QVERIFY2(fixture.details().contains(u"KUD Sumber Makmur (no. %1)"_s.arg(fixture.known)),
            qPrintable(fixture.details()));
        QVERIFY(!fixture.page->findChild<QPushButton *>(u"importTakeIn"_s)->isEnabled());
        fixture.press(Qt::Key_U);
        QCOMPARE(Fixture::focus(), u"importCandidates"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(Fixture::focus(), u"importVerdicts"_s);
        QCOMPARE(fixture.filterText(4), u"Possible duplicates: 0"_s);
        QVERIFY(fixture.details().contains(u"In the register"_s));
        fixture.press(Qt::Key_B); // no, it is one of its own
        QCOMPARE(fixture.filterText(1), u"New: 1"_s);
    }

    void savesTheRefusedRowsAndTakesThemInMended()
    {
        Fixture fixture;
        fixture.open();
        fixture.judge(newRow + refusedRow);
        fixture.goOn();
        QCOMPARE(fixture.step(), ImportView::Step::Result);
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        auto *dialog = fixture.page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = fixture.folder.filePath(u"ditolak.xlsx"_s);
        QVERIFY(dialog->selectedFiles().first().endsWith(u"kiriman refused.xlsx"_s));
        dialog->reject();
        QTRY_VERIFY(!fixture.page->findChild<QFileDialog *>());
        fixture.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
        fixture.page->findChild<ImportView *>()->saveRefused(path);
        fixture.settle();
        QVERIFY2(fixture.told().contains(u"ditolak.xlsx"_s), qPrintable(fixture.told()));
        QVERIFY(QFile::exists(path));
        fixture.page->findChild<ImportView *>()->openFile(path);
        fixture.settle();
        QVERIFY2(fixture.recognised().contains(u"1 row"_s), qPrintable(fixture.recognised()));
        fixture.goOn();
        fixture.goOn();
        QCOMPARE(fixture.filterText(5), u"Refused: 1"_s);
        fixture.press(Qt::Key_Left, Qt::AltModifier); // the name that is missing, as a fixed value
        fixture.page->findChild<QPushButton *>(u"importMoreFixed"_s)->click();
        QCOMPARE(Fixture::focus(), u"importFixedField"_s);
        Fixture::type(importFieldTitle(u"name"_s));
        fixture.press(Qt::Key_Return);
        QCOMPARE(Fixture::focus(), u"importFixedValue"_s);
        Fixture::type(u"KUD Dibetulkan"_s);
        fixture.press(Qt::Key_Return);
        fixture.goOn();
        QVERIFY2(fixture.filterText(1) == u"New: 1"_s, qPrintable(fixture.counts()));
        fixture.goOn();
        QCOMPARE(fixture.batches().size(), 2);
        QCOMPARE(fixture.load(fixture.known + 2).name, u"KUD Dibetulkan"_s);
    }

    void saysThatAFileWasTakenInBefore()
    {
        Fixture fixture;
        fixture.open();
        fixture.judge(newRow);
        fixture.goOn();
        fixture.clock.advance(1000);
        fixture.page->findChild<ImportView *>()->openFile(fixture.folder.filePath(u"kiriman.csv"_s));
        fixture.settle();
        QCOMPARE(fixture.step(), ImportView::Step::File);
        QVERIFY2(fixture.told().contains(u"Siti Rahayu"_s), qPrintable(fixture.told()));
        fixture.goOn();
        fixture.goOn();
        QCOMPARE(fixture.filterText(3), u"Same: 1"_s);
    }

    void cancelsAndLeavesNothingBehind()
    {
        Fixture fixture;
        fixture.open();
        QByteArray rows;
        for (int row = 1; row <= 1000; ++row)
            rows += QByteArray::number(row) + ";KUD Contoh Nomor " + QByteArray::number(row) + ";;Kab. Klaten;"
                + QByteArray::number(row) + "/BH/V/2003;10/06/2003;400000\n";
        fixture.judge(rows);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.page->isBusy());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the button that cancels has the focus
        fixture.settle();
        // It may have been too late: what is told is what was done.
        QCOMPARE(fixture.step(), fixture.batches().isEmpty() ? ImportView::Step::Verdicts : ImportView::Step::Result);
        QVERIFY2(!fixture.told().isEmpty(), qPrintable(fixture.told()));
    }

    void keepsWhatWasBegunAndAsksBeforeQuitting()
    {
        Fixture fixture;
        fixture.open();
        QVERIFY(fixture.page->canLeave());
        fixture.judge(newRow);
        fixture.page->hide();
        fixture.page->show();
        fixture.page->activated();
        QCOMPARE(fixture.step(), ImportView::Step::Verdicts);
        QVERIFY(!fixture.page->canLeave());
        QVERIFY2(fixture.told().contains(u"kiriman.csv"_s), qPrintable(fixture.told()));
        for (QPushButton *button : fixture.page->findChildren<QPushButton *>()) {
            if (button->text() == u"Discard this import"_s)
                button->click();
        }
        QCOMPARE(fixture.step(), ImportView::Step::File);
        QVERIFY(fixture.page->canLeave());
    }

    void undoesAnyImportOfTheListAndNamesWhatWasKept()
    {
        Fixture fixture;
        fixture.open();
        fixture.judge(newRow + changedRow);
        fixture.goOn();
        fixture.clock.advance(1000);
        Cooperative edited = fixture.load(fixture.known);
        edited.phone = u"0298-111111"_s;
        testing::done(testing::done(fixture.store->cooperatives())->save(edited, {}, {u"Budi"_s, u"form"_s}));
        fixture.clock.advance(1000);
        fixture.press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(Fixture::focus(), u"imports"_s);
        QCOMPARE(fixture.cell(u"imports"_s, 0, 1), u"import"_s);
        QCOMPARE(fixture.cell(u"imports"_s, 0, 2), u"kiriman.csv"_s);
        QSignalSpy lists(fixture.page.get(), &Page::listWanted);
        fixture.press(Qt::Key_Return);
        QCOMPARE(lists.size(), 1);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        Fixture::type(u"Salah kirim"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(Fixture::focus(), u"keptRecords"_s);
        QCOMPARE(fixture.table(u"keptRecords"_s)->model()->rowCount(), 1);
        QSignalSpy records(fixture.page.get(), &Page::recordWanted);
        fixture.press(Qt::Key_Return);
        QCOMPARE(records.first().first().toLongLong(), fixture.known);
        QVERIFY2(
            fixture.cell(u"imports"_s, 0, 7).contains(u"Salah kirim"_s), qPrintable(fixture.cell(u"imports"_s, 0, 7)));
    }

    void onlyLooksWhereTheRegisterCannotBeWritten()
    {
        Fixture fixture;
        const std::unique_ptr<Store> reading
            = testing::done(openStore(fixture.store->path(), Access::Read, fixture.clock));
        RegisterService service(*reading, fixture.clock);
        fixture.page = std::make_unique<ImportPage>(PageContext{*reading, service, fixture.settings, fixture.clock});
        fixture.page->show();
        QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
        fixture.page->activated();
        fixture.settle();
        fixture.judge(newRow);
        QVERIFY(!fixture.page->findChild<QPushButton *>(u"importTakeIn"_s)->isEnabled());
        fixture.page.reset();
    }

    void showsItsWordsWhole_data() { addLanguages(); }
    void showsItsWordsWhole()
    {
        QFETCH(QString, language);
        Fixture fixture(language);
        fixture.open();
        QStringList clipped = clippedTexts(*fixture.page);
        fixture.read(fixture.write(u"kiriman.csv"_s, headings + newRow + changedRow + refusedRow + totalRow));
        clipped += clippedTexts(*fixture.page);
        for (int step = 0; step < 3; ++step) {
            fixture.goOn();
            clipped += clippedTexts(*fixture.page);
        }
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        clipped += clippedTexts(*fixture.page);
        fixture.press(Qt::Key_Escape);
        fixture.press(Qt::Key_2, Qt::ControlModifier);
        clipped += clippedTexts(*fixture.page);
        QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
        QVERIFY(fixture.page->minimumSizeHint().width() <= 1180 && fixture.page->minimumSizeHint().height() <= 690);
    }
};

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
