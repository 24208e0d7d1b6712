// SPDX-License-Identifier: GPL-3.0-or-later
// The page of imports by keys alone: dropped files, heading lines, units, the order of days, several rows at once, and
// what is remembered of the columns.
#include "app/exchange/verdict.h"
#include "tests/support/importpagefixture.h"
#include "ui/models/columnmatchmodel.h"
#include "ui/pages/importfileview.h"
#include "ui/widgets/codeedit.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

struct ColumnsFixture : ImportPageFixture {
    /// To the columns of a file.
    void readColumns(const QByteArray &content)
    {
        open();
        read(write(u"kiriman.csv"_s, content));
        goOn();
        QCOMPARE(step(), ImportView::Step::Columns);
        QCOMPARE(focus(), u"importColumns"_s);
    }
    const ColumnMatchModel *columns() const { return page->findChild<ColumnMatchModel *>(); }
    void goToColumn(int wanted) const
    {
        for (int column = 0; column < wanted; ++column)
            press(Qt::Key_Right);
    }
    /// With the arrow keys, as in a closed box.
    void choose(const QString &name, int steps) const
    {
        auto *box = page->findChild<QComboBox *>(name);
        QVERIFY(box->isVisible());
        box->setFocus();
        for (int step = 0; step < steps; ++step)
            press(Qt::Key_Down);
    }
    void typeLine(const QString &name, const QString &words) const
    {
        auto *line = page->findChild<QSpinBox *>(name);
        line->setFocus();
        line->selectAll();
        type(words);
        press(Qt::Key_Return);
    }
    QString fields() const
    {
        QStringList fields;
        for (int column = 0; column < columns()->columnCount(); ++column)
            fields.append(columns()->at(column) ? columns()->at(column)->field : u"-"_s);
        return fields.join(u',');
    }
    void drop(const QList<QUrl> &urls) const
    {
        QMimeData data;
        data.setUrls(urls);
        drop(data);
    }
    void drop(const QMimeData &data) const
    {
        auto *view = page->findChild<ImportFileView *>();
        QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &enter);
        QDropEvent event(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &event);
        QCOMPARE(event.isAccepted(), enter.isAccepted());
        settle();
    }
};

} // namespace

class ImportColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void readsAFileThatIsDropped()
    {
        ColumnsFixture fixture;
        fixture.open();
        const QString path = fixture.write(u"kiriman klaten.csv"_s, headings + newRow);
        fixture.drop({QUrl::fromLocalFile(path)});
        QVERIFY2(fixture.recognised().contains(u"kiriman klaten.csv"_s), qPrintable(fixture.recognised()));
        QCOMPARE(ColumnsFixture::focus(), u"importGoOn"_s);
    }

    void takesNeitherSeveralFilesNorTexts()
    {
        ColumnsFixture fixture;
        fixture.open();
        const QString before = fixture.recognised();
        const QUrl file = QUrl::fromLocalFile(fixture.write(u"a.csv"_s, headings + newRow));
        fixture.drop({file, file});
        fixture.drop({QUrl(u"https://example.org/a.csv"_s)});
        QMimeData words;
        words.setText(file.toLocalFile());
        fixture.drop(words);
        QCOMPARE(fixture.recognised(), before);
        // A file that falls on a line goes the same way; else its address would be written there.
        for (const QLineEdit *line : fixture.page->findChild<ImportFileView *>()->findChildren<QLineEdit *>())
            QVERIFY2(!line->acceptDrops(), qPrintable(line->objectName()));
    }

    void decidesAboutSeveralRowsAtOnce()
    {
        ColumnsFixture fixture;
        fixture.open();
        fixture.read(fixture.write(u"mirip.csv"_s,
            "Nama Koperasi,Kab/Kota,Kecamatan,Alamat\n"
            "Koperasi Unit Desa Sumber Makmur,Kab. Semarang,Getasan,Jl. Raya Getasan 1\n"
            "Koperasi Tenun Rekaan,Kab. Klaten,Trucuk,Jl. Rekaan 5\n"
            "Koperasi Pasar Umpama,Kab. Klaten,Trucuk,Jl. Umpama 6\n"));
        fixture.goOn();
        fixture.goOn();
        QCOMPARE(
            fixture.counts(), u"All: 4, New: 2, Changes: 0, Same: 0, Possible duplicates: 1, Refused: 0, Skipped: 1"_s);
        fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        fixture.press(Qt::Key_U); // each is about its likeliest
        QCOMPARE(
            fixture.counts(), u"All: 4, New: 2, Changes: 1, Same: 0, Possible duplicates: 0, Refused: 0, Skipped: 1"_s);
        QVERIFY2(fixture.told().contains(u"For 2 of the rows"_s), qPrintable(fixture.told()));
        fixture.page->findChild<QPushButton *>(u"importFilter0"_s)->click();
        fixture.verdicts()->setFocus();
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        fixture.press(Qt::Key_B); // all on their own
        QCOMPARE(fixture.filterText(1), u"New: 3"_s);
        fixture.verdicts()->selectAll();
        fixture.press(Qt::Key_Backspace);
        QCOMPARE(fixture.filterText(4), u"Possible duplicates: 1"_s);
        fixture.verdicts()->selectAll();
        fixture.press(Qt::Key_T); // in spite of the doubt: a possible duplicate stays out all the same
        QCOMPARE(fixture.filterText(4), u"Possible duplicates: 1"_s);
        fixture.goOn();
        QCOMPARE(fixture.step(), ImportView::Step::Result);
        QCOMPARE(fixture.load(fixture.known + 1).name, u"Koperasi Tenun Rekaan"_s);
        QCOMPARE(fixture.load(fixture.known + 2).name, u"Koperasi Pasar Umpama"_s);
    }

    void findsTheColumnsBelowOtherHeadings()
    {
        ColumnsFixture fixture;
        fixture.readColumns("DAFTAR KOPERASI;;\n"
                            "Nama Koperasi;Alamat;Kab/Kota\n"
                            "Kab/Kota;Nama Koperasi;Alamat\n"
                            "Kab. Klaten;KUD Contoh Jaya;Jl. Rekaan 1\n");
        fixture.typeLine(u"importLastHeading"_s, u"2"_s);
        fixture.typeLine(u"importFirstHeading"_s, u"2"_s);
        QCOMPARE(fixture.fields(), u"name,address,regencyName"_s);
        fixture.typeLine(u"importFirstHeading"_s, u"3"_s);
        QCOMPARE(fixture.page->findChild<QSpinBox *>(u"importLastHeading"_s)->value(), 3); // as many as before
        QCOMPARE(fixture.fields(), u"regencyName,name,address"_s);
        fixture.typeLine(u"importFirstHeading"_s, u"0"_s); // none at all
        QCOMPARE(fixture.page->findChild<QSpinBox *>(u"importLastHeading"_s)->value(), 0);
        fixture.typeLine(u"importFirstHeading"_s, u"3"_s);
        fixture.goOn();
        QCOMPARE(fixture.filterText(1), u"New: 1"_s);
    }

    void readsAmountsInTheChosenUnit_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<qint64>("equity");
        QTest::newRow("rupiah") << 0 << qint64(425);
        QTest::newRow("thousands") << 1 << qint64(425000);
        QTest::newRow("millions") << 2 << qint64(425000000);
    }
    void readsAmountsInTheChosenUnit()
    {
        QFETCH(const int, steps);
        QFETCH(const qint64, equity);
        ColumnsFixture fixture;
        fixture.readColumns(
            headings + "1;KUD Contoh Jaya;3310010010011;Kab. Klaten;518/101/BH/V/2003;10/06/2003;425\n");
        QVERIFY(!fixture.page->findChild<QComboBox *>(u"importUnit"_s)->isVisible()); // not of the first column
        fixture.goToColumn(6);
        fixture.choose(u"importUnit"_s, steps);
        fixture.goOn();
        fixture.goOn();
        const Cooperative record = fixture.load(fixture.known + 1);
        QCOMPARE(record.years.size(), 1);
        QCOMPARE(record.years.first().equity, equity);
    }

    void readsDaysInTheChosenOrder_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<QDate>("day");
        QTest::newRow("day first") << 0 << QDate(2003, 4, 3);
        QTest::newRow("month first") << 1 << QDate(2003, 3, 4);
    }
    void readsDaysInTheChosenOrder()
    {
        QFETCH(const int, steps);
        QFETCH(const QDate, day);
        ColumnsFixture fixture;
        fixture.readColumns(headings + "1;KUD Contoh Jaya;3310010010011;Kab. Klaten;518/101/BH/V/2003;03/04/2003;\n");
        fixture.goToColumn(5);
        QVERIFY(fixture.page->findChild<QLabel *>(u"importColumnWords"_s)->text().contains(u"read both ways"_s));
        fixture.choose(u"importDateOrder"_s, steps);
        fixture.goOn();
        fixture.goOn();
        QCOMPARE(fixture.load(fixture.known + 1).legalDate, day);
    }

    void carriesRememberedColumnsToAnotherRegister()
    {
        const QByteArray list = "Nama Koperasi;Kab/Kota;Keterangan tambahan\nKUD Contoh Jaya;Kab. Klaten;Kering\n";
        ColumnsFixture fixture;
        fixture.readColumns(list);
        QCOMPARE(fixture.fields(), u"name,regencyName,"_s);
        fixture.goToColumn(2);
        fixture.press(Qt::Key_Return);
        qobject_cast<CodeEdit *>(QApplication::focusWidget())->selectAll();
        ColumnsFixture::type(importFieldTitle(u"products"_s));
        fixture.press(Qt::Key_Return);
        fixture.goOn();
        fixture.goOn();
        QCOMPARE(fixture.step(), ImportView::Step::Result);
        fixture.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(ColumnsFixture::focus(), u"importMappings"_s);
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        fixture.answer(fixture.folder.filePath(u"kolom"_s)); // its ending is added
        const QString path = fixture.folder.filePath(u"kolom.json"_s);
        QVERIFY2(fixture.told().contains(u"kolom.json"_s) && QFile::exists(path), qPrintable(fixture.told()));

        ColumnsFixture other;
        other.open();
        other.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(ColumnsFixture::focus(), u"mappingsNone"_s);
        other.press(Qt::Key_B, Qt::ControlModifier);
        other.answer(path);
        QVERIFY2(other.told().contains(u"1 list"_s), qPrintable(other.told()));
        QCOMPARE(other.table(u"importMappings"_s)->model()->rowCount(), 1);
        other.press(Qt::Key_1, Qt::ControlModifier);
        other.read(other.write(u"kiriman.csv"_s, list));
        other.goOn();
        QCOMPARE(other.fields(), u"name,regencyName,products"_s);
    }

    void saysWhatIsWrongWithAFileOfRememberedColumns()
    {
        ColumnsFixture fixture;
        fixture.open();
        fixture.press(Qt::Key_3, Qt::ControlModifier);
        fixture.press(Qt::Key_B, Qt::ControlModifier);
        fixture.answer(fixture.write(u"rusak.json"_s, "{\"kolom\": "));
        QVERIFY(!fixture.told().isEmpty());
        QCOMPARE(fixture.table(u"importMappings"_s)->model()->rowCount(), 0);
    }
};

QTEST_MAIN(ImportColumnsTest)
#include "tst_importcolumns.moc"
