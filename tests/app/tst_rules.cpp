// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulecases.h"

#include "app/base/text.h"
#include "app/domain/fields.h"
#include "app/rules/rulebook.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

RuleContext context()
{
    return {.today = dayOfCases()};
}

QStringList idsOf(const Findings &findings)
{
    QStringList ids;
    for (const Finding &finding : findings.list)
        ids.append(finding.ruleId);
    return ids;
}

Findings checked(const RuleCase::Edit &edit)
{
    Cooperative record = soundRecord();
    edit(record);
    return rulebook().check(record, context());
}

bool isInCatalogue(const QString &key)
{
    const auto hasKey = [&key](const FieldInfo &field) { return field.keyString() == key; };
    return findField(key) || findYearlyField(key) || std::ranges::any_of(officerFields(), hasKey);
}

Rule ruleOf(const char *id, Severity severity, QList<Hit> hits, const char *text)
{
    return {id, severity, {"name"}, [hits](const Cooperative &, const RuleContext &) { return hits; }, text, "Basis"};
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { text::setLanguage(u"id"_s); }

    void aSoundRecordHasNoFindings() { QCOMPARE(idsOf(rulebook().check(soundRecord(), context())), QStringList()); }

    void everyRuleSpeaksUpAndKeepsQuiet_data()
    {
        QTest::addColumn<RuleCase::Edit>("broken");
        QTest::addColumn<RuleCase::Edit>("sound");
        QSet<QByteArray> seen;
        for (const RuleCase &ruleCase : ruleCases()) {
            const bool isSecond = seen.contains(ruleCase.id);
            seen.insert(ruleCase.id);
            QTest::newRow(isSecond ? qPrintable(QString::fromLatin1(ruleCase.id) + u" again"_s) : ruleCase.id)
                << ruleCase.broken << ruleCase.sound;
        }
    }
    void everyRuleSpeaksUpAndKeepsQuiet()
    {
        QFETCH(const RuleCase::Edit, broken);
        QFETCH(const RuleCase::Edit, sound);
        const QString id = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
        const Rule *rule = rulebook().find(id);
        QVERIFY(rule);

        const Findings findings = checked(broken);
        const auto found = std::ranges::find(findings.list, id, &Finding::ruleId);
        QVERIFY2(found != findings.list.cend(), qPrintable(idsOf(findings).join(u' ')));
        QCOMPARE(found->severity, rule->severity);
        QCOMPARE(findings.isBlocking(), findings.count(Severity::Error) > 0);
        if (rule->severity == Severity::Error)
            QVERIFY(findings.isBlocking());
        QVERIFY2(!found->message.contains(u'%'), qPrintable(found->message));
        QVERIFY(!found->message.contains("  "_L1));
        QVERIFY(findings.of(QString::fromLatin1(rule->fields.first()), found->bookYear).size() >= 1);

        QVERIFY2(!idsOf(checked(sound)).contains(id), "the near miss was found, too");
    }

    void everyRuleOfTheBookHasACase()
    {
        QSet<QString> cases, rules;
        for (const RuleCase &ruleCase : ruleCases())
            cases.insert(QString::fromLatin1(ruleCase.id));
        for (const Rule &rule : rulebook().rules())
            rules.insert(QString::fromLatin1(rule.id));
        QCOMPARE(cases - rules, QSet<QString>());
        QCOMPARE(rules - cases, QSet<QString>());
    }

    void everyRuleIsComplete()
    {
        QCOMPARE_GE(rulebook().rules().size(), 35);
        QSet<QByteArray> ids;
        for (const Rule &rule : rulebook().rules()) {
            QVERIFY2(!ids.contains(rule.id), rule.id);
            ids.insert(rule.id);
            QVERIFY2(*rule.text && *rule.basis, rule.id);
            QVERIFY2(!rule.fields.isEmpty(), rule.id);
            for (const char *field : rule.fields)
                QVERIFY2(isInCatalogue(QString::fromLatin1(field)), field);
        }
    }

    void missingDataAreHintsOnly()
    {
        Cooperative record;
        record.name = u"Koperasi Tani Contoh"_s;
        record.facts.regency = u"33.01"_s;
        const Findings findings = rulebook().check(record, context());
        QCOMPARE_GT(findings.count(Severity::Hint), 5);
        QCOMPARE(findings.count(Severity::Warning), 0);
        QCOMPARE(findings.count(Severity::Error), 0);
    }

    void errorsComeFirst()
    {
        Cooperative record = soundRecord();
        record.facts.status.clear(); // hint
        record.phone = u"1"_s; // warning
        record.nib = u"1"_s; // error
        const Findings findings = rulebook().check(record, context());
        QCOMPARE(findings.list.size(), 3);
        QCOMPARE(findings.list[0].severity, Severity::Error);
        QCOMPARE(findings.list[1].severity, Severity::Warning);
        QCOMPARE(findings.list[2].severity, Severity::Hint);
        QCOMPARE(findings.summary().split(u'\n').first(), findings.list[0].message);
    }

    void valuesAreTextAndNeverPlaces()
    {
        const Rulebook book({ruleOf("a", Severity::Hint, {{.values = {u"%2"_s, u"b%1"_s}}}, "<%1|%2> 100 %")});
        const Findings findings = book.check({}, context());
        QCOMPARE(findings.list.size(), 1);
        QCOMPARE(findings.list[0].message, u"<%2|b%1> 100 %"_s);
    }

    void findingsOfABookYearAreShownInIt()
    {
        const Rulebook book({ruleOf("a", Severity::Hint, {{.bookYear = 2024}, {}}, "Text")});
        const Findings findings = book.check({}, context());
        QCOMPARE(findings.list.size(), 2);
        QCOMPARE(findings.of(u"name"_s).size(), 1);
        QCOMPARE(findings.of(u"name"_s, 2024).size(), 1);
        QCOMPARE(findings.of(u"name"_s, 2023).size(), 0);
        QCOMPARE(findings.of(u"nik"_s).size(), 0);
        QVERIFY(findings.summary().split(u'\n').first().contains(u"2024"_s));
    }

    void personalDataStayOutOfTheSentences()
    {
        Cooperative record = soundRecord();
        record.phone = u"12"_s;
        record.email = u"rahasia"_s;
        record.officers
            = {{u"chair"_s, u"Rahasia Satu"_s, u"99"_s, u"7"_s}, {u"chair"_s, u"Rahasia Dua"_s, u"99"_s, u"7"_s}};
        const QString summary = rulebook().check(record, context()).summary();
        QVERIFY(!summary.isEmpty());
        QVERIFY(!summary.contains(u"rahasia"_s, Qt::CaseInsensitive));
        QVERIFY(!summary.contains(u"99"_s));
    }

    void theLargestNumbersDoNotOverflow()
    {
        for (const qint64 extreme : {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
            Cooperative record = soundRecord();
            for (YearlyFigures &year : record.years) {
                for (const YearlyField &field : yearlyFields()) {
                    if (field.type == FieldType::Integer || field.type == FieldType::Money)
                        field.set(year, qlonglong(extreme));
                }
            }
            QVERIFY(!rulebook().check(record, context()).list.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
