// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/variable.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/domain/region.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

class VariableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheCommandPromises()
    {
        QStringList ids;
        for (const Variable &variable : variables())
            ids.append(QString::fromLatin1(variable.id));
        QCOMPARE(ids,
            (QStringList{
                u"regency"_s, u"residency"_s, u"type"_s, u"group"_s, u"kind"_s, u"status"_s, u"year-founded"_s}));
        QVERIFY(!findVariable(u"weather"_s));
    }

    void everyVariableStandsOnADatedField()
    {
        for (const Variable &variable : variables()) {
            const QString field = QString::fromLatin1(variable.field);
            if (field == "yearFounded"_L1)
                continue;
            const Field *found = findField(field);
            QVERIFY2(found, variable.field);
            QCOMPARE(found->home, FieldHome::Standing);
        }
    }

    void everyCodeOfTheFieldHasACodeOfTheVariable()
    {
        for (const Variable &variable : variables()) {
            const QStringList codes = variable.allCodes();
            QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
            const Field *field = findField(QString::fromLatin1(variable.field));
            if (!field)
                continue;
            for (const CodeEntry &entry : codeList(field->listName()).entries()) {
                const bool isAbroad = field->key == "regency"_ba && !region::findRegency(entry.code);
                QVERIFY2(isAbroad || codes.contains(variable.codeOf(entry.code)), qPrintable(entry.code));
            }
        }
    }

    void everyCodeHasATitle()
    {
        for (const Variable &variable : variables()) {
            QVERIFY(!variable.title().isEmpty());
            for (const QString &code : variable.allCodes())
                QVERIFY2(!variable.titleOf(code).isEmpty() && variable.titleOf(code) != code, qPrintable(code));
            QCOMPARE(variable.titleOf({}), u"Not recorded"_s);
        }
    }

    void residencyComesFromTheRegency()
    {
        const Variable *residency = findVariable(u"residency"_s);
        QCOMPARE(residency->codeOf(u"33.74"_s), u"semarang"_s);
        QCOMPARE(residency->codeOf(u"33.22"_s), u"semarang"_s);
        QCOMPARE(residency->codeOf(u"33.02"_s), u"banyumas"_s);
        QCOMPARE(residency->codeOf(u"34.04"_s), outsideProvince());
        QCOMPARE(residency->codeOf({}), QString());
        QCOMPARE(residency->allCodes().size(), 6);
    }

    void unknownYearIsNotRecorded()
    {
        const Variable *year = findVariable(u"year-founded"_s);
        QCOMPARE(year->codeOf(u"1987"_s), u"1987"_s);
        QCOMPARE(year->codeOf(u"0"_s), QString());
        QCOMPARE(year->titleOf(u"1987"_s), u"1987"_s);
    }
};

QTEST_APPLESS_MAIN(VariableTest)
#include "tst_variable.moc"
