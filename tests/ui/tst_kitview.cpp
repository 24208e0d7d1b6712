// SPDX-License-Identifier: GPL-3.0-or-later
// The workbooks of the regencies on the page of imports: made and taken in by keys alone.
#include "app/exchange/kit.h"
#include "tests/support/clippedtext.h"
#include "tests/support/importpagefixture.h"
#include "tests/support/kitfile.h"
#include "ui/actions.h"
#include "ui/pages/kitview.h"
#include "ui/widgets/figurelink.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

/// Two cooperatives in Kab. Semarang, and the page with the workbooks in front.
struct KitFixture : ImportPageFixture {
    explicit KitFixture(const QString &language = u"en"_s) : ImportPageFixture(language)
    {
        Cooperative other = soundCooperative(u"KUD Zamrud"_s);
        other.nik = u"3322010010002"_s;
        other.legalNumber = u"518/013/BH/V/2001"_s;
        second = testing::done(testing::done(store->cooperatives())->save(other, {}, {u"Sari"_s, u"form"_s})).id;
    }

    void openKits()
    {
        open();
        press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(focus(), u"kitRegency"_s);
    }
    KitView *kits() const { return page->findChild<KitView *>(); }
    KitView::Step kitStep() const { return kits()->step(); }

    void pressButton(const QString &words) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible()) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                settle();
                return;
            }
        }
        QFAIL(qPrintable(words));
    }

    /// As it was sent, to be changed and sent back.
    TableFile sent()
    {
        Progress progress;
        const QString path = folder.filePath(u"terkirim.xlsx"_s);
        (void)testing::done(makeKit(*store, {u"33.22"_s, 2023, false}, path, clock, progress));
        clock.advance(1000);
        return testing::done(readTable(path, {}, progress));
    }
    void edit(qint64 id, void (*change)(Cooperative &record))
    {
        Cooperative record = load(id);
        change(record);
        testing::done(testing::done(store->cooperatives())->save(record, {}, {u"Budi"_s, u"form"_s}));
        clock.advance(1000);
    }
    /// Both sides changed the address, and there the products too.
    QString conflicting()
    {
        TableFile file = sent();
        kitCell(file, known, u"address"_s) = {TableCell::Kind::Text, u"Jl. Sana 3"_s};
        kitCell(file, known, u"products"_s) = {TableCell::Kind::Text, u"Susu"_s};
        kitCell(file, second, u"address"_s) = {TableCell::Kind::Text, u"Jl. Sana 4"_s};
        edit(known, [](Cooperative &record) { record.address = u"Jl. Sini 2"_s; });
        edit(second, [](Cooperative &record) { record.address = u"Jl. Sini 3"_s; });
        const QString path = folder.filePath(u"kembali.xlsx"_s);
        saveAs(file, path);
        return path;
    }
    void look(const QString &path) const
    {
        page->findChild<QLineEdit *>(u"kitPath"_s)->setFocus();
        page->findChild<QLineEdit *>(u"kitPath"_s)->selectAll();
        type(path);
        press(Qt::Key_Return);
    }
    QString line(int row) const
    {
        QStringList cells;
        for (int column = 3; column <= 7; ++column)
            cells.append(cell(u"kitLines"_s, row, column));
        return cells.join(u'|');
    }

    qint64 second = 0;
};

} // namespace

class KitViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void goesWithTabAsTheEyesGo()
    {
        KitFixture fixture;
        fixture.openKits();
        QStringList passed{KitFixture::focus()};
        for (int tab = 0; tab < 5; ++tab) {
            fixture.press(Qt::Key_Tab);
            const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
            passed.append(button ? button->text() : KitFixture::focus());
        }
        QCOMPARE(passed,
            (QStringList{u"kitRegency"_s, u"kitYear"_s, u"kitPersonal"_s, keyLabel(ActionId::MakeKit), u"kitPath"_s,
                keyLabel(ActionId::ChooseImport)}));
    }

    void makesTheWorkbookOfARegency()
    {
        KitFixture fixture;
        fixture.openKits();
        KitFixture::type(u"33.22"_s);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_M, Qt::ControlModifier);
        const auto *dialog = fixture.page->findChild<QFileDialog *>();
        QVERIFY2(dialog, qPrintable(fixture.told()));
        QVERIFY2(dialog->selectedFiles().first().endsWith(u"Kab-Semarang.xlsx"_s),
            qPrintable(dialog->selectedFiles().first()));
        const QString path = fixture.folder.filePath(u"untuk semarang.xlsx"_s);
        fixture.answer(path);
        QVERIFY2(fixture.told().contains(u"1 workbook with 2 cooperatives"_s), qPrintable(fixture.told()));
        Progress progress;
        TableFile file = testing::done(readTable(path, {}, progress));
        QCOMPARE(kitCell(file, fixture.second, u"name"_s).text, u"KUD Zamrud"_s);
        QVERIFY(kitColumn(file, u"2025/turnover"_s) < kitRows(file).rows.first().cells.size()); // the year before
        QVERIFY(kitColumn(file, u"phone"_s) == kitRows(file).rows.first().cells.size());
    }

    void refusesToMakeOneForNoRegency()
    {
        KitFixture fixture;
        fixture.openKits();
        KitFixture::type(u"Bandung"_s);
        fixture.press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!fixture.page->findChild<QFileDialog *>());
        QVERIFY2(fixture.told().contains(u"Bandung"_s), qPrintable(fixture.told()));
        QCOMPARE(KitFixture::focus(), u"kitRegency"_s);
    }

    void makesAllAndReplacesNoneUnasked()
    {
        KitFixture fixture;
        fixture.openKits();
        QDir folder(fixture.folder.filePath(u"semua"_s));
        QVERIFY(folder.mkpath(u"."_s));
        QVERIFY(!fixture.write(u"semua/Kab-Klaten.xlsx"_s, "lama").isEmpty());
        fixture.press(Qt::Key_M, Qt::ControlModifier);
        fixture.answer(folder.path());
        QVERIFY2(fixture.told().contains(u"1 of these workbooks is"_s), qPrintable(fixture.told()));
        QCOMPARE(folder.entryList(QDir::Files), QStringList{u"Kab-Klaten.xlsx"_s});
        fixture.pressButton(u"Replace them"_s);
        QCOMPARE(folder.entryList(QDir::Files).size(), 35);
        QVERIFY2(fixture.told().contains(u"35 workbooks with 2 cooperatives were made"_s), qPrintable(fixture.told()));
    }

    void cancelsMakingAndSaysWhatWasMade()
    {
        KitFixture fixture;
        fixture.openKits();
        QDir folder(fixture.folder.filePath(u"semua"_s));
        QVERIFY(folder.mkpath(u"."_s));
        fixture.kits()->make(folder.path());
        QVERIFY(fixture.page->isBusy());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the button that cancels has the focus
        fixture.settle();
        QCOMPARE(fixture.kitStep(), KitView::Step::Start);
        const qsizetype files = folder.entryList(QDir::Files).size();
        QVERIFY(files < 35);
        QVERIFY2(
            fixture.told().contains(files == 0 ? u"No file was written"_s : QString::number(files) + u" workbook"_s),
            qPrintable(fixture.told()));
    }

    void showsAllThreeValuesAndStoresWhatWasChosen()
    {
        KitFixture fixture;
        const QString path = fixture.conflicting();
        fixture.openKits();
        fixture.look(path);
        QCOMPARE(fixture.kitStep(), KitView::Step::Compare);
        QCOMPARE(KitFixture::focus(), u"kitLines"_s);
        const QAbstractItemModelTester tester(fixture.table(u"kitLines"_s)->model());
        QCOMPARE(fixture.line(0), u"Address|Jl. Raya Getasan 1|Jl. Sana 3|Jl. Sini 2|to be decided: K or M"_s);
        QCOMPARE(fixture.line(1), u"Address|Jl. Raya Getasan 1|Jl. Sana 4|Jl. Sini 3|to be decided: K or M"_s);
        QCOMPARE(fixture.line(2), u"Products||Susu||is taken over"_s);

        fixture.goOn(); // not while something is open
        QCOMPARE(fixture.kitStep(), KitView::Step::Compare);
        QVERIFY2(fixture.told().contains(u"2 values"_s), qPrintable(fixture.told()));
        fixture.press(Qt::Key_M);
        QCOMPARE(fixture.table(u"kitLines"_s)->currentIndex().row(), 1); // the next one
        fixture.press(Qt::Key_K);
        QVERIFY(!fixture.page->canLeave());
        fixture.goOn();
        QCOMPARE(fixture.kitStep(), KitView::Step::Result);
        QCOMPARE(fixture.load(fixture.known).address, u"Jl. Sana 3"_s);
        QCOMPARE(fixture.load(fixture.known).products, u"Susu"_s);
        QCOMPARE(fixture.load(fixture.second).address, u"Jl. Sini 3"_s);
        QCOMPARE(fixture.batches().first().kind, u"kit"_s);
        QCOMPARE(fixture.batches().first().author, u"Siti Rahayu"_s);
        QVERIFY2(fixture.told().contains(u"1 cooperatives changed, 0 added"_s), qPrintable(fixture.told()));
        QVERIFY2(fixture.told().contains(u"Our value was kept 1 time"_s), qPrintable(fixture.told()));

        fixture.clock.advance(1000);
        fixture.press(Qt::Key_2, Qt::ControlModifier); // the imports so far
        QCOMPARE(fixture.cell(u"imports"_s, 0, 1), u"workbook of a regency"_s);
        QCOMPARE(fixture.cell(u"imports"_s, 0, 2), u"kembali.xlsx"_s);
        QCOMPARE(fixture.cell(u"imports"_s, 0, 3), u"Semarang Regency"_s);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        KitFixture::type(u"Salah kirim"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.load(fixture.known).address, u"Jl. Sini 2"_s);
        QCOMPARE(fixture.load(fixture.known).products, QString());
    }

    void decidesAboutAllAtOnce_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("address");
        QTest::newRow("ours") << Qt::Key_K << u"Jl. Sini 3"_s;
        QTest::newRow("theirs") << Qt::Key_M << u"Jl. Sana 4"_s;
    }
    void decidesAboutAllAtOnce()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const QString, address);
        KitFixture fixture;
        const QString path = fixture.conflicting();
        fixture.openKits();
        fixture.look(path);
        fixture.press(key, Qt::ShiftModifier);
        fixture.goOn();
        QCOMPARE(fixture.kitStep(), KitView::Step::Result);
        QCOMPARE(fixture.load(fixture.second).address, address);
    }

    void asksAgainWhenTheRegisterMovedOn()
    {
        KitFixture fixture;
        const QString path = fixture.conflicting();
        fixture.openKits();
        fixture.look(path);
        fixture.press(Qt::Key_M, Qt::ShiftModifier);
        fixture.edit(fixture.known, [](Cooperative &record) { record.address = u"Jl. Lain 9"_s; });
        fixture.service.announce({fixture.known});
        fixture.goOn(); // what was decided was about another value
        QCOMPARE(fixture.kitStep(), KitView::Step::Compare);
        QVERIFY2(fixture.told().contains(u"1 value"_s), qPrintable(fixture.told()));
        QCOMPARE(fixture.line(0), u"Address|Jl. Raya Getasan 1|Jl. Sana 3|Jl. Lain 9|to be decided: K or M"_s);
        QCOMPARE(fixture.load(fixture.second).address, u"Jl. Sini 3"_s);
    }

    void showsWhatIsNewAndWhatIsRefused()
    {
        KitFixture fixture;
        TableFile file = fixture.sent();
        TableRow added = kitRows(file).rows.last();
        const qsizetype name = kitColumn(file, u"name"_s), nik = kitColumn(file, u"nik"_s);
        added.cells.fill(TableCell());
        added.line += 1;
        added.cells[name] = {TableCell::Kind::Text, u"KUD Tambahan"_s};
        TableRow wrong = added;
        wrong.line += 1;
        wrong.cells[nik] = {TableCell::Kind::Text, u"3322010010002"_s};
        kitRows(file).rows += {added, wrong};
        kitCell(file, fixture.known, u"status"_s) = {TableCell::Kind::Text, u"Tidak Aktif"_s};
        const QString path = fixture.folder.filePath(u"kembali.xlsx"_s);
        saveAs(file, path);
        fixture.openKits();
        fixture.look(path);
        QVERIFY2(fixture.line(0).contains(u"belongs to the cooperative"_s), qPrintable(fixture.line(0)));
        QCOMPARE(fixture.line(1), u"||||goes in as a new one"_s);
        QCOMPARE(fixture.line(2), u"Recorded status|Active|Inactive|Active|is taken over"_s);
        auto *day = fixture.page->findChild<QLineEdit *>(u"kitFrom"_s);
        day->setFocus();
        KitFixture::type(u"31/02/2025"_s);
        fixture.goOn(); // that is no day
        QCOMPARE(fixture.kitStep(), KitView::Step::Compare);
        QCOMPARE(KitFixture::focus(), u"kitFrom"_s);
        day->selectAll();
        KitFixture::type(u"01/03/2025"_s);
        fixture.goOn();
        QCOMPARE(fixture.kitStep(), KitView::Step::Result);
        QCOMPARE(fixture.load(fixture.second + 1).name, u"KUD Tambahan"_s);
        const Timeline line = testing::done(testing::done(fixture.store->cooperatives())->timeline(fixture.known));
        QCOMPARE(line.current().status, u"inactive"_s);
        QCOMPARE(line.segments().last().validFrom, QDate(2025, 3, 1));
        QVERIFY2(fixture.told().contains(u"1 row was refused"_s), qPrintable(fixture.told()));
        QCOMPARE(fixture.page->findChild<FigureLink *>(u"kitAdded"_s)->value(), 1);
    }

    void saysWhyAFileIsRefused_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("words");
        QTest::newRow("no workbook of ours") << 0 << u"is not a workbook that Lumbung made"_s;
        QTest::newRow("altered") << 1 << u"was altered"_s;
        QTest::newRow("not there") << 2 << u"tidak ada.xlsx"_s;
        QTest::newRow("taken before") << 3 << u"was taken in on"_s;
    }
    void saysWhyAFileIsRefused()
    {
        QFETCH(const int, which);
        QFETCH(const QString, words);
        KitFixture fixture;
        TableFile file = fixture.sent();
        kitCell(file, fixture.known, u"products"_s) = {TableCell::Kind::Text, u"Susu"_s};
        if (which == 0)
            file.sheets.removeLast();
        else if (which == 1)
            file.sheets.last().rows[2].cells[0].text.replace(u"Getasan"_s, u"Getasen"_s);
        const QString path = fixture.folder.filePath(which == 2 ? u"tidak ada.xlsx"_s : u"kembali.xlsx"_s);
        if (which != 2)
            saveAs(file, path);
        fixture.openKits();
        fixture.look(path);
        if (which == 3) {
            fixture.goOn();
            QCOMPARE(fixture.kitStep(), KitView::Step::Result);
            fixture.clock.advance(1000);
            fixture.kits()->openFile(path);
            fixture.settle();
        }
        QCOMPARE(fixture.kitStep(), KitView::Step::Start);
        QCOMPARE(KitFixture::focus(), u"kitPath"_s);
        QVERIFY2(fixture.told().contains(words), qPrintable(fixture.told()));
    }

    void saysThatNothingCameBackChanged()
    {
        KitFixture fixture;
        saveAs(fixture.sent(), fixture.folder.filePath(u"kembali.xlsx"_s));
        fixture.openKits();
        fixture.look(fixture.folder.filePath(u"kembali.xlsx"_s));
        QVERIFY(fixture.page->findChild<QLabel *>(u"kitDetails"_s)->text().contains(u"as it was sent"_s));
        fixture.goOn();
        QCOMPARE(fixture.kitStep(), KitView::Step::Compare);
        QVERIFY(fixture.batches().isEmpty());
        fixture.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.kitStep(), KitView::Step::Start);
    }

    void showsItsWordsWhole_data() { addLanguages(); }
    void showsItsWordsWhole()
    {
        QFETCH(QString, language);
        KitFixture fixture(language);
        const QString path = fixture.conflicting();
        fixture.openKits();
        QStringList clipped = clippedTexts(*fixture.page);
        fixture.look(path);
        clipped += clippedTexts(*fixture.page);
        fixture.press(Qt::Key_K, Qt::ShiftModifier);
        fixture.goOn();
        clipped += clippedTexts(*fixture.page);
        QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
        QVERIFY(fixture.page->minimumSizeHint().width() <= 1180 && fixture.page->minimumSizeHint().height() <= 690);
    }
};

QTEST_MAIN(KitViewTest)
#include "tst_kitview.moc"
