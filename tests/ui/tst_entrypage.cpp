// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/entryfixture.h"
#include "ui/theme.h"
#include "ui/widgets/messageline.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// The form filled by key presses only, on a real register.
class EntryPageTest : public QObject, private lumbung::testing::EntryFixture
{
    Q_OBJECT

private:
    QString message() const { return find<MessageLine>("entryMessage")->message(); }
    QString state() const { return find<QLabel>("recordState")->text(); }

    void finish()
    {
        const QSignalSpy saved(&page(), &EntryPage::saved);
        press(Qt::Key_F10);
        QTRY_VERIFY2(saved.count() == 1, qPrintable(message()));
    }

    /// A record without errors, saved.
    qint64 saveExample(const QString &type = u"producer"_s)
    {
        Cooperative record;
        record.name = u"KUD Sumber Rejeki"_s;
        record.facts.regency = u"33.22"_s;
        record.facts.type = type;
        record.legalDate = QDate(1998, 3, 2);
        return save(record).id;
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void fillsARecordByKeysAloneAndSavesIt()
    {
        const QList<std::pair<QString, QString>> typed{{u"name"_s, u"  KUD  Sumber Rejeki"_s},
            {u"nik"_s, u"3322040100123"_s}, {u"nikStatus"_s, u"sudah"_s}, {u"certificateDate"_s, u"31122027"_s},
            {u"grade"_s, u"a"_s}, {u"nib"_s, u"1905250093184"_s}, {u"npwp"_s, u"01.234.567.8-901.000"_s},
            {u"externalId"_s, u"SMG-17"_s}, {u"regency"_s, u"33.22"_s}, {u"district"_s, u"ungaran bar"_s},
            {u"districtText"_s, {}}, {u"village"_s, u"genuk"_s}, {u"villageText"_s, {}},
            {u"address"_s, u"Jl. Mawar 1 RT 2 RW 3"_s}, {u"postalCode"_s, u"50512"_s}, {u"phone"_s, u"0246921234"_s},
            {u"email"_s, u"kud@example.org"_s}, {u"legalNumber"_s, u"8408/BH/VI"_s},
            {u"legalDate"_s, u"2 Maret 1974"_s}, {u"foundedOn"_s, {}}, {u"amendmentNumber"_s, {}},
            {u"amendmentDate"_s, {}}, {u"type"_s, u"prod"_s}, {u"group"_s, u"kud"_s}, {u"form"_s, u"1"_s},
            {u"sector"_s, u"A"_s}, {u"status"_s, u"aktif"_s}, {u"kdkmp"_s, {}}, {u"scheme"_s, u"konv"_s},
            {u"kbliMain"_s, u"01111"_s}, {u"kbliOther"_s, {}}, {u"supervisedBy"_s, u"kab"_s}, {u"health"_s, u"cukup"_s},
            {u"activity"_s, u"Menggiling padi anggota"_s}, {u"products"_s, u"Beras"_s}, {u"producing"_s, u"y"_s},
            {u"ownUnit"_s, u"y"_s}, {u"stages"_s, u"13"_s}, {u"services"_s, u"24"_s}, {u"trades"_s, u"1"_s},
            {u"note"_s, u"Dicek"_s}, {u"institutionYears"_s, {}}, {u"membersMale"_s, u"1200"_s},
            {u"membersFemale"_s, u"34"_s}, {u"members"_s, u"1.234"_s}};
        for (const auto &[field, text] : typed) {
            QCOMPARE(focusedField(), field);
            type(text);
            press(Qt::Key_Return);
        }
        finish();

        Cooperative expected;
        expected.id = page().recordId();
        expected.revision = 1;
        expected.name = u"KUD Sumber Rejeki"_s;
        expected.nik = u"3322040100123"_s;
        expected.nikStatus = u"certified"_s;
        expected.certificateDate = QDate(2027, 12, 31);
        expected.grade = u"A"_s;
        expected.nib = u"1905250093184"_s;
        expected.npwp = u"012345678901000"_s;
        expected.externalId = u"SMG-17"_s;
        expected.facts.regency = u"33.22"_s;
        expected.district = u"33.22.18"_s;
        expected.village = u"33.22.18.1007"_s;
        expected.address = u"Jl. Mawar 1 RT 2 RW 3"_s;
        expected.postalCode = u"50512"_s;
        expected.phone = u"0246921234"_s;
        expected.email = u"kud@example.org"_s;
        expected.legalNumber = u"8408/BH/VI"_s;
        expected.legalDate = QDate(1974, 3, 2);
        expected.facts.type = u"producer"_s;
        expected.facts.group = u"kud"_s;
        expected.facts.form = u"primaryRegency"_s;
        expected.sector = u"A"_s;
        expected.facts.status = u"active"_s;
        expected.scheme = u"conventional"_s;
        expected.kbliMain = u"01111"_s;
        expected.supervisedBy = u"regency"_s;
        expected.health = u"fairlyHealthy"_s;
        expected.activity = u"Menggiling padi anggota"_s;
        expected.products = u"Beras"_s;
        expected.facts.producing = u"yes"_s;
        expected.facts.ownUnit = u"yes"_s;
        expected.facts.stages = u"stageStart,stageEnd"_s;
        expected.facts.services = u"svcMarketing,svcEducation"_s;
        expected.facts.trades = u"farmers"_s;
        expected.facts.kind = u"kindII"_s;
        expected.note = u"Dicek"_s;
        YearlyFigures year;
        year.bookYear = 2024;
        year.membersMale = 1200;
        year.membersFemale = 34;
        year.members = 1234;
        expected.years = {year};
        const Cooperative stored = load(page().recordId());
        for (const Field &field : cooperativeFields())
            QVERIFY2(field.get(stored) == field.get(expected), field.key);
        QVERIFY(stored == expected);
        QVERIFY(state().contains(u"Saved at"_s));
    }

    void goesBackWithShift()
    {
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        QCOMPARE(focusedField(), u"nikStatus"_s);
        press(Qt::Key_Return, Qt::ShiftModifier);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(focusedField(), u"name"_s);
    }

    void keepsAWrongDateInSightAndDoesNotSaveIt()
    {
        type(u"KUD Makmur"_s);
        goTo(u"Legal entity date"_s);
        type(u"31/02/2024"_s);
        press(Qt::Key_Return);
        QCOMPARE(find<QLineEdit>("legalDate")->text(), u"31/02/2024"_s);
        QTRY_VERIFY(findingAt("legalDate").contains(u"31/02/2024"_s));
        QVERIFY(findingAt("legalDate").startsWith(severityTitle(Severity::Error)));
        press(Qt::Key_F10);
        QVERIFY(message().startsWith(u"Not saved"_s));
        QCOMPARE(page().recordId(), 0);
        // The first error in the order of the form: the regency is missing.
        QCOMPARE(focusedField(), u"regency"_s);
        type(u"33.22"_s);
        press(Qt::Key_F10);
        QCOMPARE(focusedField(), u"legalDate"_s);
        QCOMPARE(find<QLineEdit>("legalDate")->text(), u"31/02/2024"_s);
        typeOver(u"29/02/2024"_s);
        finish();
        QCOMPARE(load(page().recordId()).legalDate, QDate(2024, 2, 29));
    }

    void tellsFindingsBesideTheirFieldsWhileTyping()
    {
        press(Qt::Key_Return);
        QVERIFY(findingAt("nik").isEmpty());
        type(u"123"_s);
        QTRY_VERIFY(!findingAt("nik").isEmpty());
        QVERIFY(find<QLabel>("findingCounts")->text().contains(u"error"_s));
        typeOver(u"3322040100123"_s);
        press(Qt::Key_F9); // at once
        QVERIFY(findingAt("nik").isEmpty() || !findingAt("nik").startsWith(severityTitle(Severity::Error)));
    }

    void keepsSilentInANewFormUntilAskedToCheck()
    {
        QVERIFY(findingAt("regency").isEmpty());
        QVERIFY(find<QLabel>("findingCounts")->text().isEmpty());
        press(Qt::Key_F9);
        QVERIFY(!findingAt("regency").isEmpty());
    }

    void recordsFromWhichDayAChangedTypeIsSoAndShowsItInTheHistory()
    {
        const qint64 id = saveExample(u"consumer"_s);
        openRecord(id);
        goTo(u"Type"_s);
        typeOver(u"prod"_s);
        press(Qt::Key_Return);
        QVERIFY(find("validFrom")->isVisible());
        QCOMPARE(find<QLineEdit>("validFrom")->text(), u"24/11/2025"_s);
        find("validFrom")->setFocus();
        typeOver(u"1 juli 2024"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return); // past the correction
        QCOMPARE(focusedField(), u"event"_s);
        type(u"Perubahan anggaran dasar"_s);
        press(Qt::Key_Return);
        type(u"SK 518/12/2024, 12 Juni 2024"_s);
        finish();
        QVERIFY(!find("validFrom")->isVisible());

        const Result<Timeline> timeline = (*store().cooperatives())->timeline(id);
        QCOMPARE(timeline->segments().size(), 2);
        QCOMPARE(timeline->segments()[1].validFrom, QDate(2024, 7, 1));
        QCOMPARE(timeline->segments()[1].basis, u"SK 518/12/2024, 12 Juni 2024"_s);
        QCOMPARE(timeline->at(QDate(2024, 6, 30))->facts.type, u"consumer"_s);

        goTo(u"History"_s);
        QAbstractItemModel *changes = find<QTableView>("historyTable")->model();
        const QAbstractItemModelTester tester(changes);
        const auto cell = [changes](int column) { return changes->index(0, column).data().toString(); };
        QTRY_COMPARE(cell(2), u"Type"_s);
        QCOMPARE(cell(1), u"Sri Wahyuni"_s);
        QCOMPARE(cell(3), u"Konsumen"_s);
        QCOMPARE(cell(4), u"Produsen"_s);
        QCOMPARE(cell(5), u"01/07/2024"_s);
        QCOMPARE(cell(6), u"Form"_s);
        QCOMPARE(find<QTableView>("standingTable")->model()->rowCount(), 2);

        QCOMPARE(focusedField(), u"historyTable"_s);
        // The history may be read once more in between, and the selection go with it.
        const auto copied = [this] {
            find<QTableView>("historyTable")->selectRow(0);
            press(Qt::Key_C, Qt::ControlModifier);
            return QGuiApplication::clipboard()->text();
        };
        QTRY_VERIFY(copied().contains(u"\tKonsumen\tProdusen\t01/07/2024\t"_s));
    }

    void correctsWhatWasAlwaysSo()
    {
        const qint64 id = saveExample(u"consumer"_s);
        openRecord(id);
        goTo(u"Type"_s);
        typeOver(u"1"_s);
        press(Qt::Key_Return);
        find("isCorrection")->setFocus();
        press(Qt::Key_Space);
        finish();
        const Result<Timeline> timeline = (*store().cooperatives())->timeline(id);
        QCOMPARE(timeline->segments().size(), 1);
        QCOMPARE(timeline->current().type, u"producer"_s);
    }

    void refusesADayThatLiesAhead()
    {
        openRecord(saveExample());
        goTo(u"Recorded status"_s);
        type(u"tidak"_s);
        press(Qt::Key_Return);
        find("validFrom")->setFocus();
        typeOver(u"25/11/2025"_s);
        press(Qt::Key_F10);
        QVERIFY(message().contains(u"ahead"_s));
        QCOMPARE(focusedField(), u"validFrom"_s);
        QVERIFY(page().isChanged());
    }

    void narrowsRegionsToWhatIsChosenAbove()
    {
        goTo(u"Regency or city"_s);
        type(u"cilac"_s);
        press(Qt::Key_Return);
        QCOMPARE(focusedField(), u"district"_s);
        press(Qt::Key_F4);
        const QList<QListView *> lists = page().findChildren<QListView *>(u"codeList"_s);
        const QListView *list = lists.last(); // the finder's goes when the events are done
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 24);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            QVERIFY(list->model()->index(row, 0).data().toString().startsWith(u"33.01."_s));
        press(Qt::Key_Escape);
        type(u"ungaran barat"_s); // in another regency
        press(Qt::Key_Return);
        press(Qt::Key_F9);
        QCOMPARE(find<QLineEdit>("district")->text(), u"ungaran barat"_s);
        QVERIFY(!findingAt("district").isEmpty());
    }

    void fillsEmptyRegionsAboveWhatIsChosen()
    {
        goTo(u"Village"_s);
        type(u"33.22.18.1007"_s);
        press(Qt::Key_Return);
        QCOMPARE(find<QLineEdit>("district")->text(), u"Ungaran Barat (33.22.18)"_s);
        QCOMPARE(find<QLineEdit>("regency")->text(), u"Kab. Semarang (33.22)"_s);
    }

    void showsTheKindAsSoonAsTheQuestionsAreAnswered()
    {
        const auto *kind = find<QLabel>("kind");
        goTo(u"Makes and sells goods"_s);
        QVERIFY(!find("ownUnit")->isVisible());
        const QString before = kind->text();
        type(u"y"_s);
        QVERIFY(find("ownUnit")->isVisible());
        press(Qt::Key_Return);
        type(u"t"_s);
        QCOMPARE(kind->text(), u"Jenis Pertama"_s);
        QVERIFY(!find("stages")->isVisible());
        QVERIFY(!find<QLabel>("kindCitation")->text().isEmpty());
        press(Qt::Key_Backspace);
        QCOMPARE(kind->text(), before);
    }

    void repeatsAFieldOfTheLastSavedRecord()
    {
        type(u"KUD Satu"_s);
        goTo(u"Regency or city"_s);
        type(u"33.01"_s);
        finish();
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(focusedField(), u"name"_s);
        QCOMPARE(page().recordId(), 0);
        goTo(u"Regency or city"_s);
        press(Qt::Key_F7);
        QCOMPARE(find<QLineEdit>("regency")->text(), u"Kab. Cilacap (33.01)"_s);
    }

    void savesBothWhenTheNextRecordIsBegunAtOnce()
    {
        type(u"KUD Satu"_s);
        goTo(u"Regency or city"_s);
        type(u"33.01"_s);
        const QSignalSpy saved(&page(), &EntryPage::saved);
        press(Qt::Key_F10);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier); // while it is being written
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(page().recordId(), 0);
        QVERIFY(find<QLineEdit>("name")->text().isEmpty());
        QVERIFY(findingAt("regency").isEmpty()); // nobody has been there in this record
        QCOMPARE(load(saved[0][0].toLongLong()).name, u"KUD Satu"_s);
    }

    void losesNothingWhenSomebodyElseSavedMeanwhile()
    {
        const qint64 id = saveExample();
        openRecord(id);
        goTo(u"Address"_s);
        type(u"Jl. Melati 5"_s);
        Cooperative other = load(id);
        other.postalCode = u"50511"_s;
        save(other);

        press(Qt::Key_F10);
        QTRY_VERIFY(!message().isEmpty());
        QCOMPARE(find<QLineEdit>("address")->text(), u"Jl. Melati 5"_s);
        press(Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE(find<QLineEdit>("postalCode")->text(), u"50511"_s);
        QCOMPARE(find<QLineEdit>("address")->text(), u"Jl. Melati 5"_s);
        finish();
        const Cooperative stored = load(id);
        QCOMPARE(stored.address, u"Jl. Melati 5"_s);
        QCOMPARE(stored.postalCode, u"50511"_s);
    }

    void fitsItsWidthAtEveryTextSize_data()
    {
        QTest::addColumn<int>("added");
        QTest::newRow("as the desktop has it") << 0;
        QTest::newRow("larger") << 3;
        QTest::newRow("largest") << 6;
    }

    void fitsItsWidthAtEveryTextSize()
    {
        QFETCH(int, added);
        openRecord(saveExample());
        goTo(u"Makes and sells goods"_s);
        type(u"y"_s);
        press(Qt::Key_Return);
        type(u"y"_s);
        theme::setTextSize(*qApp, added);
        page().resize(1366 - 150, 768 - 60);
        QTRY_COMPARE(page().findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
        theme::setTextSize(*qApp, 0);
    }

    void enterPressesNoButton()
    {
        for (int step = 0; step < 200; ++step)
            press(Qt::Key_Return);
        QCOMPARE(page().recordId(), 0);
        QVERIFY(!page().isChanged());
    }

    void escapeTakesNothingAway()
    {
        type(u"KUD Makmur"_s);
        press(Qt::Key_Escape);
        QCOMPARE(find<QLineEdit>("name")->text(), u"KUD Makmur"_s);
    }
};

QTEST_MAIN(EntryPageTest)
#include "tst_entrypage.moc"
