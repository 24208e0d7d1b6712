// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/publishing.h"
#include "tests/support/smallregister.h"
#include "tests/support/uifixture.h"
#include "ui/models/documentmodel.h"
#include "ui/pages/reportpage.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/groupedheader.h"
#include "ui/widgets/subjectbox.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

class ReportPageTest : public QObject
{
    Q_OBJECT

private:
    /// The page over a small register of every case.
    struct Fixture {
        Fixture()
        {
            installLanguage(u"en"_s);
            store = done(createStore(pathOf(u"uji.lumbung"_s), clock));
            {
                const std::unique_ptr<CooperativeStore> cooperatives = done(store->cooperatives());
                for (Cooperative record : smallRegister::records()) {
                    record.id = 0;
                    done(cooperatives->save(record, {}, {u"Uji"_s, u"test"_s}));
                }
            }
            service = std::make_unique<RegisterService>(*store, clock);
            page = std::make_unique<ReportPage>(PageContext{*store, *service, settings, clock});
            page->resize(1200, 700);
            page->show();
            page->activated();
        }

        QString pathOf(const QString &name) const { return folder.filePath(name); }
        void wait() const { QTRY_VERIFY2_WITH_TIMEOUT(page->isReady(), qPrintable(page->message()), 20000); }
        const DocumentModel &table() const { return *page->findChild<DocumentModel *>(); }
        QListWidget &reportList() const { return *page->findChild<QListWidget *>(); }
        QCheckBox &box(const QString &text) const
        {
            for (QCheckBox *found : page->findChildren<QCheckBox *>()) {
                if (found->text().contains(text))
                    return *found;
            }
            throw std::runtime_error("no such box");
        }
        void choose(const char *report) const
        {
            for (qsizetype i = 0; i < reports().size(); ++i) {
                if (qstrcmp(reports().at(i).id, report) == 0)
                    reportList().setCurrentRow(int(i));
            }
            wait();
        }
        /// The sum below the cooperatives of all regencies.
        QString total() const
        {
            const int row = table().rowCount() - 1;
            return table().index(row, 3).data().toString();
        }
        void save(const QString &name) const
        {
            page->saveTo(pathOf(name));
            QTRY_VERIFY2_WITH_TIMEOUT(page->message().contains(name), qPrintable(page->message()), 20000);
        }
        QByteArray saved(const QString &name) const
        {
            save(name);
            QFile file(pathOf(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }

        QTemporaryDir folder;
        FixedClock clock{QDateTime(QDate(2025, 12, 31), QTime(3, 0), Qt::UTC)};
        Settings settings{QString()};
        std::unique_ptr<Store> store;
        std::unique_ptr<RegisterService> service;
        std::unique_ptr<ReportPage> page;
    };

private Q_SLOTS:
    void listsTheReportsOfTheCatalogue()
    {
        const Fixture fixture;
        QCOMPARE(fixture.reportList().count(), reports().size());
        QCOMPARE(fixture.reportList().currentRow(), 0);
    }

    void makesTheReportInTheBackground()
    {
        const Fixture fixture;
        QVERIFY(!fixture.page->isReady());
        for (const QAction *action : fixture.page->actions())
            QVERIFY(!action->isEnabled());
        fixture.wait();
        for (const QAction *action : fixture.page->actions())
            QVERIFY(action->isEnabled());
    }

    void showsTheRecapWithGroupedHeadingAndTotals()
    {
        const Fixture fixture;
        fixture.wait();
        const QAbstractItemModelTester tester(fixture.page->findChild<DocumentModel *>());
        const ReportTable &table = fixture.table().table();
        QVERIFY(table.rows.size() >= 35);
        QCOMPARE(fixture.table().rowCount(), table.rows.size() + 1);
        QCOMPARE(fixture.table().groups().at(3), table.columns.at(3).group);
        QVERIFY(fixture.page->findChild<GroupedHeader *>()->height() > fixture.page->fontMetrics().height() * 2);
        QCOMPARE(fixture.total(), u"5"_s); // producers on the register: all but the consumer and the dissolved one
    }

    void everyFigureOpensItsCooperativesByKeys()
    {
        const Fixture fixture;
        fixture.wait();
        auto *table = fixture.page->findChild<QTableView *>();
        QSignalSpy wanted(fixture.page.get(), &Page::listWanted);
        const auto lists = done(fixture.store->lists());
        Progress progress;
        for (const char *report : {"recap", "classification"}) {
            fixture.choose(report);
            for (const int row : {0, fixture.table().rowCount() - 1}) { // Cilacap, and all of them
                for (int column = 3; column < 7; ++column) {
                    wanted.clear();
                    table->setCurrentIndex(fixture.table().index(row, column));
                    QTest::keyClick(table, Qt::Key_Return);
                    QCOMPARE(wanted.size(), 1);
                    const Filter filter = wanted.first().first().value<Filter>();
                    QCOMPARE(filter.asOf, QDate(2025, 12, 31));
                    const QString figure = fixture.table().index(row, column).data().toString();
                    QCOMPARE(QString::number(done(lists->ids(filter, {}, progress)).size()), figure);
                    const QString title = wanted.first().last().toString();
                    QVERIFY2(title.contains(figure) && title.contains(fixture.table().table().columns.at(column).title),
                        qPrintable(title));
                }
            }
        }
        wanted.clear();
        table->setCurrentIndex(fixture.table().index(0, 2)); // a name is no figure
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
    }

    void aRowOfTheListOpensItsCooperative()
    {
        const Fixture fixture;
        fixture.choose("register");
        auto *table = fixture.page->findChild<QTableView *>();
        QSignalSpy wanted(fixture.page.get(), &Page::recordWanted);
        table->setCurrentIndex(fixture.table().index(2, 1));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), fixture.table().index(2, 0).data().toString());
    }

    void aReportOfChangesHasTwoEnds()
    {
        const Fixture fixture;
        fixture.choose("mengapa-berubah");
        QVERIFY(!fixture.page->findChild<DayEdit *>(u"day"_s)->isVisible());
        const int last = fixture.table().columnCount() - 1;
        const auto ends = [&] {
            const int row = fixture.table().rowCount() - 1;
            return QStringList{
                fixture.table().index(row, 3).data().toString(), fixture.table().index(row, last).data().toString()};
        };
        QCOMPARE(ends(), (QStringList{u"5"_s, u"5"_s}));
        auto *from = fixture.page->findChild<DayEdit *>(u"fromDay"_s);
        from->setFocus();
        from->setText(u"03/09/2007"_s); // founded on the first, second and third
        QTest::keyClick(from, Qt::Key_Return);
        QVERIFY(!fixture.page->isReady());
        fixture.wait();
        QCOMPARE(ends(), (QStringList{u"3"_s, u"5"_s}));
        QVERIFY(!fixture.page->findChild<QWidget *>(u"fromVariant"_s)->isVisible()); // chosen above

        auto *to = fixture.page->findChild<DayEdit *>(u"toDay"_s);
        to->setText(u"01/01/2001"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page->message().contains(u"later than"_s), 20000);
    }

    void aPublicationIsAnEndOfAReportOfChanges()
    {
        Fixture fixture;
        fixture.wait();
        Progress progress;
        const PublishOrder order{{officialVariant(), QDate(2025, 12, 30), {}, {}}, u"Rilis"_s, u"Contoh"_s};
        const QString number
            = done(publishNow(*fixture.store, order, {u"Uji"_s, u"test"_s}, fixture.settings, fixture.clock, progress))
                  .number;
        fixture.page->activated();
        fixture.choose("mengapa-berubah");
        auto *from = fixture.page->findChild<QComboBox *>(u"fromWhat"_s),
             *to = fixture.page->findChild<QComboBox *>(u"toWhat"_s);
        QTRY_VERIFY_WITH_TIMEOUT(from->findData(number) > 0, 20000);
        QTest::keyClick(from, Qt::Key_End);
        QVERIFY(!fixture.page->isReady());
        fixture.wait();
        QVERIFY(fixture.page->findChild<SubjectBox *>()->isEnabled());
        QTest::keyClick(to, Qt::Key_End);
        fixture.wait();
        QVERIFY(!fixture.page->findChild<SubjectBox *>()->isEnabled()); // both have their own definition
        fixture.page->actions().first()->trigger();
        const auto *dialog = fixture.page->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->selectedFiles().first().endsWith(number + u".xlsx"_s));
    }

    void saysBelowTheTableHowItCounts()
    {
        const Fixture fixture;
        fixture.choose("classification");
        const auto *notes = fixture.page->findChild<QLabel *>(u"notes"_s);
        QVERIFY2(
            notes->text().contains(u"Satu koperasi dapat dihitung di beberapa kolom"_s), qPrintable(notes->text()));
        QVERIFY(!notes->isHidden());
        fixture.choose("register"); // a list has none
        QVERIFY(notes->isHidden());
    }

    void countsWhatTheOptionsSay()
    {
        const Fixture fixture;
        fixture.wait();
        auto *subject = fixture.page->findChild<SubjectBox *>();
        QVERIFY(!fixture.box(u"dissolved"_s).isEnabled()); // the definition says who counts
        subject->setSubject(SubjectBox::ofType({}));
        QVERIFY(!fixture.page->isReady());
        fixture.wait();
        QCOMPARE(fixture.total(), u"6"_s);
        fixture.box(u"dissolved"_s).setChecked(true);
        fixture.wait();
        QCOMPARE(fixture.total(), u"7"_s);

        auto *day = fixture.page->findChild<DayEdit *>(); // the first one: as of
        day->setText(u"03/09/2007"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(!fixture.page->isReady());
        fixture.wait();
        QCOMPARE(fixture.total(), u"3"_s); // founded on the first, second and third
    }

    void countsByAnotherDefinition()
    {
        const Fixture fixture;
        fixture.wait();
        auto *subject = fixture.page->findChild<SubjectBox *>();
        while (subject->subject() != "producer-active"_L1 && subject->currentIndex() < subject->count() - 1)
            QTest::keyClick(subject, Qt::Key_Down);
        QVERIFY(!fixture.page->isReady());
        fixture.wait();
        QCOMPARE(fixture.total(), u"2"_s);
        const auto *notes = fixture.page->findChild<QLabel *>(u"notes"_s);
        QVERIFY2(notes->text().contains(u"producer-active"_s), qPrintable(notes->text()));
    }

    void countsWhatWasKnownThen()
    {
        const Fixture fixture;
        fixture.wait();
        auto *known = fixture.page->findChild<DayEdit *>(u"known"_s);
        QVERIFY(!known->day().isValid());
        known->setText(u"30/12/2025"_s); // all was recorded on the day after
        QTest::keyClick(known, Qt::Key_Return);
        QVERIFY(!fixture.page->isReady());
        fixture.wait();
        QCOMPARE(fixture.total(), u"0"_s);
        known->clear();
        QTest::keyClick(known, Qt::Key_Return);
        fixture.wait();
        QCOMPARE(fixture.total(), u"5"_s);
    }

    void takesAPeriodForItsLastDay()
    {
        const Fixture fixture;
        fixture.wait();
        auto *day = fixture.page->findChild<DayEdit *>(u"day"_s);
        day->setText(u"TW III 2007"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(day->day(), QDate(2007, 9, 30));
        fixture.wait();
        QVERIFY(fixture.page->findChild<QLabel *>(u"notes"_s));
        QCOMPARE(fixture.total(), u"5"_s);
    }

    void saysWhatIsWrongWithADay()
    {
        const Fixture fixture;
        fixture.wait();
        auto *day = fixture.page->findChild<DayEdit *>();
        day->setText(u"31/02/2024"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(fixture.page->message().contains(u"31/02/2024"_s));
    }

    void savesWhatItShows()
    {
        const Fixture fixture;
        fixture.choose("register");
        const QByteArray csv = fixture.saved(u"daftar.csv"_s);
        for (const QVariantList &row : fixture.table().table().rows) {
            for (const QVariant &cell : row) {
                if (cell.typeId() == QMetaType::QString && cell.toString().startsWith(u"KUD"_s))
                    QVERIFY(csv.contains(cell.toString().toUtf8()));
            }
        }
        QVERIFY(fixture.saved(u"daftar.xlsx"_s).startsWith("PK"));
    }

    void leavesPersonalDataOutUnlessAskedFor()
    {
        const Fixture fixture;
        fixture.wait();
        QVERIFY(fixture.box(u"personal"_s).isHidden()); // the recap holds none
        fixture.choose("register");
        QVERIFY(!fixture.box(u"personal"_s).isHidden());
        QVERIFY(!fixture.box(u"personal"_s).isChecked());
        QVERIFY(!fixture.saved(u"tanpa.csv"_s).contains("Orang Contoh Satu"));
        fixture.box(u"personal"_s).setChecked(true);
        fixture.wait();
        QVERIFY(fixture.saved(u"dengan.csv"_s).contains("Orang Contoh Satu"));
    }

    void saysWhyNothingWasSaved()
    {
        const Fixture fixture;
        fixture.wait();
        fixture.page->saveTo(fixture.pathOf(u"tidak/ada/rekap.xlsx"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.page->message().isEmpty(), 20000);
        QVERIFY2(!fixture.page->message().contains(u"was saved"_s), qPrintable(fixture.page->message()));
        QVERIFY(fixture.page->isReady());
    }

    void suggestsANameWithTheDay()
    {
        const Fixture fixture;
        fixture.wait();
        fixture.page->actions().first()->trigger();
        auto *dialog = fixture.page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->selectedFiles().size(), 1);
        QVERIFY(dialog->selectedFiles().first().endsWith(u"-2025-12-31.xlsx"_s));
        dialog->reject();
    }

    void isMadeAnewWhenTheRegisterChanged()
    {
        const Fixture fixture;
        fixture.wait();
        Cooperative added = smallRegister::records().first();
        added.id = 0;
        added.nik = u"3301010000099"_s;
        added.name = u"KUD Contoh Baru"_s;
        done(fixture.service->saveNow(added, {}, {u"Uji"_s, u"test"_s}));
        fixture.page->activated();
        QVERIFY(!fixture.page->isReady());
        fixture.wait();
        QCOMPARE(fixture.total(), u"6"_s);
    }
};

QTEST_MAIN(ReportPageTest)
#include "tst_reportpage.moc"
