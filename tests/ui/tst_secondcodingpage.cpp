// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/services/classification.h"
#include "app/services/secondcoding.h"
#include "app/statistics/agreement.h"
#include "tests/support/clippedtext.h"
#include "tests/support/pagefixture.h"
#include "ui/forms/answersheet.h"
#include "ui/pages/agreementview.h"
#include "ui/pages/classificationpage.h"
#include "ui/pages/rulingview.h"
#include "ui/pages/samplepicker.h"
#include "ui/pages/secondcodingview.h"
#include "ui/widgets/filterchooser.h"
#include "ui/widgets/knownview.h"
#include "ui/widgets/messageline.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

const QString firstClerk = u"Sari"_s;
const QString firstAnswers = u"producing=yes,ownUnit=yes,stages=stageEnd,services=svcMarketing,trades=farmers"_s;

/// Classified cooperatives with the page over them, worked by keys alone.
struct Fixture : PageFixture<ClassificationPage> {
    explicit Fixture(int count = 4, const QString &language = u"id"_s)
        : PageFixture(language, u"Budi"_s, QDateTime(QDate(2025, 11, 24), QTime(3, 0), Qt::UTC), 5000)
    {
        for (int number = 1; number <= count; ++number) {
            Cooperative record = soundCooperative(u"KUD Contoh %1"_s.arg(number));
            record.nik.clear();
            record.activity = u"Menggiling padi anggota"_s;
            record.note = u"Kata Sari: jelas jenis kedua"_s;
            ids.append(testing::done(service.saveNow(record, {}, {firstClerk, u"form"_s})).id);
            clock.advance(1000);
            classify(ids.last(), firstAnswers);
        }
    }

    void classify(qint64 id, const QString &answers)
    {
        const DecisionRequest request{
            .cooperative = id, .answers = testing::done(parseAnswers(answers)), .reason = {}, .validFrom = {}};
        testing::done(classifyNow(service, request, {firstClerk, u"form"_s}));
        clock.advance(1000);
    }
    qint64 drawAll()
    {
        Progress progress;
        return testing::done(
            drawSample(*store, {.name = u"Semua"_s, .share = 1, .filter = {}}, {u"Kepala"_s, u"form"_s}, progress));
    }
    void codeFor(qint64 sample, qint64 id, const QString &answers)
    {
        testing::done(codeNow(*store, sample, id, testing::done(parseAnswers(answers)), {u"Budi"_s, u"form"_s}));
        clock.advance(1000);
    }

    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QVERIFY(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            settle();
        }
    }
    void toSecondCoding() const { press(Qt::Key_2, Qt::ControlModifier); }
    void toAgreement() const { press(Qt::Key_3, Qt::ControlModifier); }

    SecondCodingView *second() const { return page->findChild<SecondCodingView *>(); }
    AgreementView *agreement() const { return page->findChild<AgreementView *>(); }
    QString progress() const { return second()->findChild<QLabel *>(u"codingProgress"_s)->text(); }
    QString caseName() const { return second()->findChild<QLabel *>(u"caseName"_s)->text(); }
    QTableView *table(const char *name) const { return page->findChild<QTableView *>(QString::fromLatin1(name)); }
    QString cell(const char *name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    QList<CodingSample> samples() const { return testing::done(testing::done(store->codings())->samples()); }
    QList<CodedCase> codings(qint64 sample = 1) const
    {
        return testing::done(testing::done(store->codings())->codings(sample));
    }
    Cooperative load(qint64 id) const { return testing::done(testing::done(store->cooperatives())->load(id)); }
    QList<Decision> decisions(qint64 id) const
    {
        return testing::done(testing::done(store->cooperatives())->decisions(id));
    }

    QList<qint64> ids;

    bool isBusy() const override
    {
        return page->isBusy() || page->findChild<SecondCodingView *>()->isBusy()
            || page->findChild<AgreementView *>()->isBusy();
    }
};

/// All words shown below a widget.
QString wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QWidget *part : widget.findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(part))
            words.append(label->text());
        if (const auto *known = qobject_cast<const QTextEdit *>(part))
            words.append(known->toPlainText());
        if (const auto *line = qobject_cast<const QLineEdit *>(part))
            words.append(line->text());
        if (!part->property("checked").toBool())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            words.append(u"checked: "_s + button->text());
    }
    return words.join(u'\n');
}

} // namespace

/// Draw, code, compare, decide: on the page, by keys.
class SecondCodingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(u"id"_s); }

    void goesFromTheDrawToTheRulingByKeys()
    {
        Fixture fixture;
        fixture.open();
        fixture.toSecondCoding();
        QVERIFY(fixture.caseName().contains(u"Ctrl+D"_s));
        fixture.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"sampleName"_s);
        fixture.type(u"Uji"_s);
        fixture.press(Qt::Key_Return);
        fixture.type(u"100"_s);
        fixture.press(Qt::Key_Return);
        fixture.type(u"7"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.samples().size(), 1);
        const CodingSample sample = fixture.samples().first();
        QCOMPARE(sample.name, u"Uji"_s);
        QCOMPARE(sample.seed, 7);
        QCOMPARE(sample.size, 4);
        QCOMPARE(sample.author, u"Budi"_s);
        QCOMPARE(fixture.progress(), u"0 dari 4 sudah dikode"_s);

        // Three cases: the first as before, the second and third as no production.
        const qint64 same = fixture.second()->shown();
        fixture.type(u"yy3"_s);
        fixture.press(Qt::Key_Return);
        for (const QString &key : {u"2"_s, u"1"_s}) {
            fixture.type(key);
            fixture.press(Qt::Key_Return);
        }
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.progress(), u"1 dari 4 sudah dikode"_s);
        const qint64 other = fixture.second()->shown();
        QVERIFY(other != same);
        for (int i = 0; i < 2; ++i) {
            fixture.type(u"t"_s);
            fixture.press(Qt::Key_Return);
        }
        QCOMPARE(fixture.progress(), u"3 dari 4 sudah dikode"_s);
        QCOMPARE(fixture.codings().size(), 3);
        QCOMPARE(fixture.codings().first().coder, u"Budi"_s);
        QCOMPARE(fixture.load(other).facts.kind, u"kindII"_s); // a coding decides nothing

        // By hand: first yes yes yes, second yes no no: 1/3 alike, by chance (3 x 1 + 0 x 2) / 9, kappa 0.
        fixture.toAgreement();
        QCOMPARE(fixture.cell("agreement", 0, 2), u"3"_s);
        QCOMPARE(fixture.cell("agreement", 0, 3), u"0,3333"_s);
        QCOMPARE(fixture.cell("agreement", 0, 4), u"0,3333"_s);
        QCOMPARE(fixture.cell("agreement", 0, 5), u"0,0000"_s);
        QCOMPARE(QApplication::focusWidget(), fixture.table("differences"));
        QCOMPARE(fixture.cell("differences", 0, 0), fixture.load(other).name);
        QCOMPARE(fixture.cell("differences", 0, 6), u"tidak"_s);

        fixture.press(Qt::Key_Return);
        const auto *ruling = fixture.page->findChild<RulingView *>();
        QVERIFY(ruling->isVisible());
        const QString shown = wordsOf(*ruling);
        for (const QString &word : {firstClerk, u"Budi"_s, u"Menggiling"_s})
            QVERIFY2(shown.contains(word), qPrintable(shown));
        fixture.type(u"t"_s);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Return); // nothing without a reason
        QCOMPARE(fixture.load(other).facts.kind, u"kindII"_s);
        fixture.press(Qt::Key_Escape); // from the reason to the answers, not away from them
        QVERIFY(ruling->isVisible());
        fixture.press(Qt::Key_Return);
        fixture.type(u"pabrik tutup"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY(!ruling->isVisible());
        QCOMPARE(fixture.load(other).facts.kind, u"notProduction"_s);
        const Decision decision = fixture.decisions(other).first();
        QCOMPARE(decision.basis, DecisionBasis::Overridden);
        QCOMPARE(decision.reason, u"pabrik tutup"_s);
        QCOMPARE(decision.author, u"Budi"_s);
        QCOMPARE(fixture.cell("differences", 0, 6), u"ya"_s);
        // The next that is open is chosen.
        QCOMPARE(fixture.cell("differences", fixture.table("differences")->currentIndex().row(), 6), u"tidak"_s);
    }

    void showsKappaAsCountedByHand()
    {
        Fixture fixture(10);
        for (int i = 0; i < 4; ++i)
            fixture.classify(fixture.ids[i], u"producing=no"_s);
        const qint64 sample = fixture.drawAll();
        // First 4 no and 6 yes; second: 3 of the 4 no, 1 of the 6 no. 8 of 10 alike, by chance
        // (4 x 4 + 6 x 6) / 100 = 0.52, kappa 0.28 / 0.48.
        for (int i = 0; i < 10; ++i)
            fixture.codeFor(sample, fixture.ids[i], i < 3 || i == 9 ? u"producing=no"_s : firstAnswers);
        fixture.open();
        fixture.toAgreement();
        QCOMPARE(fixture.table("agreement")->model()->rowCount(), 12); // all, and Budi
        QCOMPARE(fixture.cell("agreement", 0, 2), u"10"_s);
        QCOMPARE(fixture.cell("agreement", 0, 3), u"0,8000"_s);
        QCOMPARE(fixture.cell("agreement", 0, 4), u"0,5200"_s);
        QCOMPARE(fixture.cell("agreement", 0, 5), u"0,5833"_s);
        QCOMPARE(fixture.cell("agreement", 6, 0), u"Budi"_s);
        // The own unit: everybody says yes.
        QCOMPARE(fixture.cell("agreement", 1, 2), u"5"_s);
        QCOMPARE(fixture.cell("agreement", 1, 5), u"–"_s);
        fixture.table("agreement")->setFocus();
        fixture.press(Qt::Key_Down);
        QVERIFY(fixture.page->findChild<QLabel *>(u"kappaExplanation"_s)->text().contains(u"semua jawaban sama"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"5\t1,0000\t1,0000\t–"_s));
    }

    void saysThatNothingDiffers()
    {
        Fixture fixture(2);
        const qint64 sample = fixture.drawAll();
        fixture.open();
        fixture.toAgreement();
        QVERIFY(fixture.page->findChild<QLabel *>(u"agreementNone"_s)->isVisible()); // nothing is coded yet
        fixture.codeFor(sample, fixture.ids[0], firstAnswers);
        fixture.toSecondCoding();
        fixture.toAgreement();
        QCOMPARE(fixture.table("differences")->model()->rowCount(), 0);
        QVERIFY(wordsOf(*fixture.agreement()).contains(u"Tidak ada jawaban yang berbeda"_s));
        QCOMPARE(QApplication::focusWidget(), fixture.table("agreement"));
    }

    void showsTheSecondClerkNoWordOfTheFirstAnswers()
    {
        for (const QString &language : {u"id"_s, u"en"_s}) {
            Fixture fixture(1, language);
            fixture.drawAll();
            fixture.open();
            fixture.toSecondCoding();
            QCOMPARE(fixture.second()->shown(), fixture.ids.first());
            const Cooperative record = fixture.load(fixture.ids.first());
            QStringList words{firstClerk, record.note, codeList(u"kind"_s).title(u"kindII"_s), u"checked: "_s};
            for (const QString &field : {u"stages"_s, u"services"_s, u"trades"_s})
                words.append(displayValue(*findField(field), answerTo(record.facts, field)));
            for (const QString &field : answerFields() + QStringList{u"kind"_s})
                words.append(findField(field)->title() + u": "_s); // as what is known is headed
            const QString shown = wordsOf(*fixture.second());
            QVERIFY(shown.contains(u"Menggiling padi"_s));
            for (const QString &word : std::as_const(words))
                QVERIFY2(!shown.contains(word), qPrintable(word + u"\n---\n"_s + shown));
            const AnswerSheet &sheet = *fixture.second()->findChild<AnswerSheet *>();
            QVERIFY(sheet.answers().producing.isEmpty());
            QCOMPARE(sheet.currentQuestion(), u"producing"_s);
            // The view of the queue shows those words: the test can fail.
            const auto *known = fixture.second()->findChild<KnownView *>();
            QVERIFY(!known->toPlainText().contains(record.note));
            const_cast<KnownView *>(known)->showKnown(record, {}, {});
            QVERIFY(known->toPlainText().contains(record.note));
        }
    }

    void offersNobodyTheOwnAnswers()
    {
        Fixture fixture(2);
        fixture.drawAll();
        fixture.settings.set(setting::person, firstClerk);
        fixture.open();
        fixture.toSecondCoding();
        QCOMPARE(fixture.second()->shown(), 0);
        QVERIFY(fixture.caseName().contains(u"Anda sendiri"_s));
    }

    void skipsToTheNextAndTellsTheEnd()
    {
        Fixture fixture(2);
        fixture.drawAll();
        fixture.open();
        fixture.toSecondCoding();
        const qint64 first = fixture.second()->shown();
        fixture.type(u"s"_s);
        const qint64 second = fixture.second()->shown();
        QVERIFY(second != first && second != 0);
        for (const qint64 expected : {second, first}) {
            QCOMPARE(fixture.second()->shown(), expected);
            fixture.type(u"t"_s);
            fixture.press(Qt::Key_Return);
        }
        QCOMPARE(fixture.second()->shown(), 0);
        QCOMPARE(fixture.progress(), u"2 dari 2 sudah dikode"_s);
        QVERIFY(fixture.caseName().contains(u"Ctrl+3"_s));
    }

    void drawsFromWhatTheQueueShows()
    {
        Fixture fixture(3);
        Cooperative moved = fixture.load(fixture.ids[0]);
        moved.facts.regency = u"33.02"_s;
        moved.village.clear();
        moved.district.clear();
        testing::done(fixture.service.saveNow(moved, {}, {u"Uji"_s, u"test"_s}));
        fixture.open();
        fixture.page->findChild<FilterChooser *>(u"regencies"_s)->setChosen({u"33.02"_s});
        fixture.toSecondCoding();
        fixture.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(fixture.page->findChild<FilterChooser *>(u"sampleRegencies"_s)->chosen(), QStringList{u"33.02"_s});
        fixture.press(Qt::Key_F10);
        QCOMPARE(fixture.samples().first().drawnFrom, 1);
        QCOMPARE(fixture.second()->shown(), fixture.ids[0]);
    }

    void tellsWhyNothingWasDrawn()
    {
        Fixture fixture(0);
        fixture.open();
        fixture.toSecondCoding();
        fixture.press(Qt::Key_D, Qt::ControlModifier);
        fixture.press(Qt::Key_F10);
        QVERIFY(!fixture.second()->findChild<MessageLine *>()->message().isEmpty());
        QVERIFY(fixture.samples().isEmpty());
        fixture.press(Qt::Key_Escape);
        QVERIFY(fixture.caseName().contains(u"Ctrl+D"_s));
        fixture.toAgreement();
        QVERIFY(fixture.page->findChild<QLabel *>(u"agreementNone"_s)->isVisible());
    }

    void losesNoKeyTypedWhileItSaves()
    {
        Fixture fixture(3);
        fixture.drawAll();
        fixture.open();
        fixture.toSecondCoding();
        // Without waiting for anything: two cases are answered, the third is begun.
        const char keys[] = {'t', '\r', 't', '\r', 'y', 'y'};
        for (const char key : keys)
            QTest::keyClick(QApplication::focusWidget(),
                key == '\r' ? Qt::Key_Return : Qt::Key(QChar(QLatin1Char(key)).toUpper().unicode()));
        QVERIFY(fixture.isBusy());
        QTRY_COMPARE(fixture.codings().size(), 2);
        fixture.settle();
        QCOMPARE(fixture.progress(), u"2 dari 3 sudah dikode"_s);
        QTRY_COMPARE(fixture.second()->findChild<AnswerSheet *>()->currentQuestion(), u"stages"_s);
    }

    void showsItsWordsWhole()
    {
        for (const QString &language : {u"id"_s, u"en"_s}) {
            Fixture fixture(4, language);
            const qint64 sample = fixture.drawAll();
            fixture.codeFor(sample, fixture.ids[0], u"producing=no"_s);
            fixture.open();
            QStringList clipped = clippedTexts(*fixture.page);
            fixture.toSecondCoding();
            clipped += clippedTexts(*fixture.page);
            fixture.press(Qt::Key_D, Qt::ControlModifier);
            clipped += clippedTexts(*fixture.page);
            fixture.press(Qt::Key_Escape);
            fixture.toAgreement();
            clipped += clippedTexts(*fixture.page);
            fixture.press(Qt::Key_Return);
            clipped += clippedTexts(*fixture.page);
            QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
            QCOMPARE(fixture.page->size(), QSize(1180, 690));
        }
    }
};

QTEST_MAIN(SecondCodingPageTest)
#include "tst_secondcodingpage.moc"
