// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/codesearchmodel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

class CodeEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { text::setLanguage(u"id"_s); }

    void choosesByCodePartOfAWordOrAbbreviation_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << u"regency"_s << u"33.74"_s << u"33.74"_s;
        QTest::newRow("code without the dot") << u"regency"_s << u"3374"_s << u"33.74"_s;
        QTest::newRow("abbreviation") << u"regency"_s << u"ksm"_s << u"33.74"_s;
        QTest::newRow("part of the name") << u"regency"_s << u"cilac"_s << u"33.01"_s;
        QTest::newRow("with its kind") << u"regency"_s << u"kota semarang"_s << u"33.74"_s;
        QTest::newRow("begins one title only") << u"type"_s << u"prod"_s << u"producer"_s;
        QTest::newRow("place in the list") << u"type"_s << u"3"_s << u"savingsLoan"_s;
        QTest::newRow("alias") << u"group"_s << u"KSU"_s << u"multiPurpose"_s;
        QTest::newRow("letter of the sector") << u"sector"_s << u"C"_s << u"C"_s;
        QTest::newRow("as it is shown") << u"regency"_s << u"Kab. Tegal (33.28)"_s << u"33.28"_s;
        QTest::newRow("two share the name") << u"regency"_s << u"semarang"_s << QString();
        QTest::newRow("nothing fits") << u"type"_s << u"xyz"_s << QString();
    }

    void choosesByCodePartOfAWordOrAbbreviation()
    {
        QFETCH(QString, list);
        QFETCH(QString, typed);
        QFETCH(QString, code);
        CodeEdit edit(codeList(list));
        edit.show();
        QTest::keyClicks(&edit, typed);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.typed(), code.isEmpty() ? typed : code);
        QVERIFY(!edit.isListOpen());
    }

    void findsTheWordsOfTheScreenInEnglishToo()
    {
        text::setLanguage(u"en"_s);
        CodeSearchModel model(codeList(u"type"_s));
        model.search(u"cons"_s);
        QCOMPARE(model.code(model.certainRow()), u"consumer"_s);
        text::setLanguage(u"id"_s);
    }

    void neverGuessesBetweenKabAndKotaSemarang()
    {
        CodeEdit edit(codeList(u"regency"_s));
        edit.show();
        QTest::keyClicks(&edit, u"semarang"_s);
        QVERIFY(edit.isListOpen());
        QTest::keyClick(&edit, Qt::Key_Down);
        QTest::keyClick(&edit, Qt::Key_Down);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.typed(), u"33.74"_s);
        QCOMPARE(edit.text(), u"Kota Semarang (33.74)"_s);
    }

    void escapeClosesTheListAndKeepsTheText()
    {
        CodeEdit edit(codeList(u"regency"_s));
        edit.show();
        QTest::keyClicks(&edit, u"cila"_s);
        QTest::keyClick(&edit, Qt::Key_Escape);
        QVERIFY(!edit.isListOpen());
        QCOMPARE(edit.text(), u"cila"_s);
    }

    void f4OpensAllAtTheEntryChosen()
    {
        CodeEdit edit(codeList(u"type"_s));
        edit.setTyped(u"service"_s);
        edit.show();
        QTest::keyClick(&edit, Qt::Key_F4);
        QVERIFY(edit.isListOpen());
        const auto *list = edit.findChild<QListView *>(u"codeList"_s);
        QCOMPARE(list->model()->rowCount(), 5);
        QCOMPARE(list->currentIndex().row(), 3);
        QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(!edit.isListOpen());
        QCOMPARE(edit.typed(), u"service"_s);
    }

    void tellsOnlyOfWhatIsTyped()
    {
        CodeEdit edit(codeList(u"type"_s));
        const QSignalSpy edited(&edit, &CodeEdit::edited);
        edit.setTyped(u"service"_s);
        edit.setTyped(u"unheard of"_s);
        QCOMPARE(edited.count(), 0);
        QCOMPARE(edit.typed(), u"unheard of"_s);
        edit.show();
        QTest::keyClicks(&edit, u"x"_s);
        QCOMPARE(edited.count(), 1);
    }

    void offersOnlyWhatLiesBelowTheParent()
    {
        CodeSearchModel model(codeList(u"district"_s));
        const QAbstractItemModelTester tester(&model);
        model.setParentCode(u"33.22"_s);
        model.search(u"ungaran"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.certainRow(), -1);
        model.setParentCode(u"33.01"_s);
        model.search(u"ungaran"_s);
        QCOMPARE(model.rowCount(), 0);
        model.search({});
        QCOMPARE(model.rowCount(), 24);
    }

    void listsTheHomeProvinceFirst()
    {
        CodeSearchModel model(codeList(u"regency"_s));
        model.search({});
        QCOMPARE(model.code(0), u"33.01"_s);
        QVERIFY(model.rowCount() > 500);
    }

    void answersWithSingleKeys()
    {
        ChoiceBox question(codeList(u"yes_no"_s), false);
        const QSignalSpy edited(&question, &ChoiceBox::edited);
        question.show();
        QTest::keyClicks(&question, u"y"_s);
        QCOMPARE(question.codes(), u"yes"_s);
        QTest::keyClicks(&question, u"T"_s);
        QCOMPARE(question.codes(), u"no"_s);
        QTest::keyClick(&question, Qt::Key_Backspace);
        QVERIFY(question.codes().isEmpty());
        QCOMPARE(edited.count(), 3);
        QTest::keyClicks(&question, u"x"_s);
        QCOMPARE(edited.count(), 3);
    }

    void takesSeveralAnswersInTheOrderOfTheList()
    {
        ChoiceBox question(codeList(u"stage"_s), true);
        question.show();
        QTest::keyClicks(&question, u"31"_s);
        QCOMPARE(question.codes(), u"stageStart,stageEnd"_s);
        QTest::keyClicks(&question, u"3"_s);
        QCOMPARE(question.codes(), u"stageStart"_s);
        question.setCodes(u"stageMid"_s);
        QCOMPARE(question.codes(), u"stageMid"_s);
    }
};

QTEST_MAIN(CodeEditTest)
#include "tst_codeedit.moc"
