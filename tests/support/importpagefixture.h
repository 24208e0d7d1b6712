// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/batchstore.h"
#include "tests/support/pagefixture.h"
#include "ui/pages/importpage.h"
#include "ui/pages/importview.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

/// The page of imports over a register of its own, worked by keys alone.
namespace lumbung::testing {

using namespace Qt::StringLiterals;

inline const QByteArray headings = "DAFTAR KOPERASI;;;;;;\n"
                                   "KEADAAN PER 31 DESEMBER 2024;;;;;;\n"
                                   "No;Nama Koperasi;NIK;Kab/Kota;No. BH;Tgl. BH;Modal Sendiri\n";
inline const QByteArray newRow = "1;KUD Contoh Jaya;3310010010011;Kab. Klaten;518/101/BH/V/2003;10/06/2003;400.000\n";
inline const QByteArray changedRow
    = "2;KUD Sumber Makmur Sejahtera;3322010010001;Kab. Semarang;518/012/BH/V/2001;02/05/2001;\n";
inline const QByteArray refusedRow = "3;;3310010010029;Kab. Klaten;518/103/BH/V/2003;10/06/2003;\n";
inline const QByteArray totalRow = ";JUMLAH;;;;;400.000\n";

/// A register with one cooperative, and the page over it, worked by keys alone.
struct ImportPageFixture : PageFixture<ImportPage> {
    explicit ImportPageFixture(const QString &language = u"en"_s)
        : PageFixture(language, u"Siti Rahayu"_s, QDateTime(QDate(2026, 1, 5), QTime(5, 0), Qt::UTC))
    {
        known
            = testing::done(testing::done(store->cooperatives())->save(soundCooperative(), {}, {u"Sari"_s, u"form"_s}))
                  .id;
        clock.advance(1000);
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    /// Types the path and reads it.
    void read(const QString &path) const
    {
        page->findChild<QLineEdit *>(u"importPath"_s)->setFocus();
        page->findChild<QLineEdit *>(u"importPath"_s)->selectAll();
        type(path);
        press(Qt::Key_Return);
    }
    /// Answers the question for a file or folder by typing.
    void answer(const QString &path) const
    {
        auto *dialog = page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *line = dialog->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!page->findChild<QFileDialog *>());
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        settle();
    }
    void goOn() const { press(Qt::Key_Return, Qt::ControlModifier); }
    /// To the verdicts of a file with these rows below the usual headings.
    void judge(const QByteArray &rows)
    {
        read(write(u"kiriman.csv"_s, headings + rows));
        goOn();
        goOn();
        QCOMPARE(step(), ImportView::Step::Verdicts);
    }

    ImportView::Step step() const { return page->findChild<ImportView *>()->step(); }
    QTableView *table(const QString &name) const
    {
        const QList<QTableView *> tables = page->findChildren<QTableView *>(name);
        const auto shown = std::ranges::find_if(tables, &QWidget::isVisible);
        return shown == tables.cend() ? tables.value(0) : *shown;
    }
    QTableView *verdicts() const { return table(u"importVerdicts"_s); }
    QString cell(const QString &name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    QString filterText(int place) const
    {
        return page->findChild<QPushButton *>(u"importFilter%1"_s.arg(place))->text();
    }
    QString chosen() const { return verdicts()->currentIndex().siblingAtColumn(1).data().toString(); }
    QString counts() const
    {
        QStringList counts;
        for (int place = 0; place <= 6; ++place)
            counts.append(filterText(place));
        return counts.join(u", "_s);
    }
    QString details() const { return page->findChild<QTextEdit *>(u"importDetails"_s)->toPlainText(); }
    QString recognised() const { return page->findChild<QLabel *>(u"importRecognised"_s)->text(); }
    QList<Batch> batches() { return testing::done(testing::done(store->batches())->list()); }
    Cooperative load(qint64 id) { return testing::done(testing::done(store->cooperatives())->load(id)); }
    qsizetype listed(const Filter &filter)
    {
        Progress progress;
        return testing::done(testing::done(store->lists())->ids(filter, {SortKey::Id}, progress)).size();
    }

    qint64 known = 0;

    bool isBusy() const override { return page->isBusy(); }
};

} // namespace lumbung::testing
