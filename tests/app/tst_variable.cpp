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
            (QStringList{u"regency"_s, u"residency"_s, u"type"_s, u"group"_s, u"kind"_s, u"stage"_s, u"service"_s,
                u"trade"_s, u"status"_s, u"activity"_s, u"kdkmp"_s, u"year-founded"_s}));
        QVERIFY(!findVariable(u"weather"_s));
    }

    void everyVariableStandsOnADatedField()
    {
        for (const Variable &variable : variables()) {
            for (const QString &field : variable.fields) {
                if (field == "yearFounded"_L1 || field == "activity"_L1)
                    continue; // computed by the store
                const Field *found = findField(field);
                QVERIFY2(found, qPrintable(field));
                QCOMPARE(found->home, FieldHome::Standing);
            }
        }
    }

    void everyCodeOfTheFieldHasACodeOfTheVariable()
    {
        for (const Variable &variable : variables()) {
            const QStringList codes = variable.allCodes();
            QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
            const Field *field = findField(variable.field());
            if (!field || !field->codeList)
                continue; // computed, or yes and no
            for (const CodeEntry &entry : codeList(field->listName()).entries()) {
                const bool isAbroad = field->key == "regency"_ba && !region::findRegency(entry.code);
                const QStringList values{entry.code, u"kindII"_s};
                const QStringList found = variable.codesOf(values.first(variable.fields.size()));
                QVERIFY2(found.size() == 1 && (isAbroad || codes.contains(found.first())), qPrintable(entry.code));
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
        QCOMPARE(residency->codesOf({u"33.74"_s}), QStringList{u"semarang"_s});
        QCOMPARE(residency->codesOf({u"33.22"_s}), QStringList{u"semarang"_s});
        QCOMPARE(residency->codesOf({u"33.02"_s}), QStringList{u"banyumas"_s});
        QCOMPARE(residency->codesOf({u"34.04"_s}), QStringList{outsideProvince()});
        QCOMPARE(residency->codesOf({QString()}), QStringList{QString()});
        QCOMPARE(residency->allCodes().size(), 6);
    }

    void answersStandInSeveralCategories_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("two") << QStringList{u"stageStart,stageEnd"_s, u"kindII"_s}
                             << QStringList{u"stageStart"_s, u"stageEnd"_s};
        QTest::newRow("none") << QStringList{QString(), u"kindI"_s} << QStringList{noneOfThem()};
        QTest::newRow("not classified") << QStringList{QString(), u"unclassified"_s} << QStringList{notClassified()};
        QTest::newRow("half answered") << QStringList{u"stageEnd"_s, u"unclassified"_s} << QStringList{notClassified()};
    }
    void answersStandInSeveralCategories()
    {
        QFETCH(const QStringList, values);
        const Variable *stage = findVariable(u"stage"_s);
        QTEST(stage->codesOf(values), "codes");
        QVERIFY(stage->overlaps() && !findVariable(u"kind"_s)->overlaps());
        QCOMPARE(stage->titleOf(notClassified()), findVariable(u"kind"_s)->titleOf(notClassified()));
    }

    void unknownYearIsNotRecorded()
    {
        const Variable *year = findVariable(u"year-founded"_s);
        QCOMPARE(year->codesOf({u"1987"_s}), QStringList{u"1987"_s});
        QCOMPARE(year->codesOf({u"0"_s}), QStringList{QString()});
        QCOMPARE(year->titleOf(u"1987"_s), u"1987"_s);
    }
};

QTEST_APPLESS_MAIN(VariableTest)
#include "tst_variable.moc"
