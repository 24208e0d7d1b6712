// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/agreement.h"

#include <QTest>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

/// Pairs from a square table: rows are first answers, columns second ones.
QList<QPair<QString, QString>> pairsOf(const QList<QList<int>> &table)
{
    QList<QPair<QString, QString>> pairs;
    for (qsizetype row = 0; row < table.size(); ++row) {
        for (qsizetype column = 0; column < table[row].size(); ++column)
            pairs.insert(pairs.size(), table[row][column], {QString::number(row), QString::number(column)});
    }
    return pairs;
}

CodedCase coded(qint64 id, const QString &first, const QString &second, const QString &coder)
{
    const auto facts = [](const QString &answers) {
        StandingFacts parsed = *parseAnswers(answers);
        parsed.kind = parsed.producing == "no"_L1 ? u"notProduction"_s
            : parsed.ownUnit == "yes"_L1          ? u"kindII"_s
                                                  : u"kindI"_s;
        return parsed;
    };
    return {.cooperative = id,
        .position = int(id),
        .first = facts(first),
        .second = facts(second),
        .firstAuthor = u"Sari"_s,
        .coder = coder,
        .at = {}};
}

QList<CodedCase> threeCases()
{
    return {coded(1, u"producing=no"_s, u"producing=no"_s, u"Budi"_s),
        coded(2, u"producing=yes,ownUnit=no"_s, u"producing=no"_s, u"Budi"_s),
        coded(3, u"producing=yes,ownUnit=yes,stages=stageEnd"_s, u"producing=yes,ownUnit=yes,stages=stageStart"_s,
            u"Tono"_s)};
}

Agreement rowOf(const QList<AgreementRow> &rows, const QString &coder, const QString &question)
{
    for (const AgreementRow &row : rows) {
        if (row.coder == coder && row.question == question)
            return row.agreement;
    }
    Agreement missing;
    missing.n = -1;
    return missing;
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByHand_data()
    {
        QTest::addColumn<QList<QList<int>>>("table");
        QTest::addColumn<QString>("observed");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("kappa");
        // 35 of 50 alike; by chance (25*30 + 25*20)/2500 = 0.5; (0.7 - 0.5)/0.5.
        QTest::newRow("two by two") << QList<QList<int>>{{20, 5}, {10, 15}} << u"0.7000"_s << u"0.5000"_s
                                    << u"0.4000"_s;
        // 71 of 100 alike; by chance (40*38 + 35*35 + 25*27)/10000 = 0.3420; 0.368/0.658.
        QTest::newRow("three by three") << QList<QList<int>>{{30, 6, 4}, {5, 24, 6}, {3, 5, 17}} << u"0.7100"_s
                                        << u"0.3420"_s << u"0.5593"_s;
        QTest::newRow("worse than chance")
            << QList<QList<int>>{{0, 5}, {5, 0}} << u"0.0000"_s << u"0.5000"_s << u"-1.0000"_s;
        QTest::newRow("all alike") << QList<QList<int>>{{5, 0}, {0, 5}} << u"1.0000"_s << u"0.5000"_s << u"1.0000"_s;
    }

    void countsByHand()
    {
        QFETCH(const QList<QList<int>>, table);
        const Agreement found = agreement(pairsOf(table));
        QTEST(QString::number(found.observed, 'f', 4), "observed");
        QTEST(QString::number(found.expected, 'f', 4), "expected");
        QVERIFY(found.kappa);
        QTEST(QString::number(*found.kappa, 'f', 4), "kappa");
    }

    void saysNothingWhereKappaSaysNothing()
    {
        QVERIFY(!agreement({}).kappa);
        const Agreement onlyOneAnswer = agreement(pairsOf({{7}}));
        QCOMPARE(onlyOneAnswer.n, 7);
        QCOMPARE(onlyOneAnswer.observed, 1.0);
        QVERIFY(!onlyOneAnswer.kappa);
    }

    void countsAQuestionOnlyWhereBothCameToIt()
    {
        const QList<AgreementRow> rows = agreementRows(threeCases());
        QCOMPARE(rows.size(), 18); // six for all, six for each of two clerks
        QCOMPARE(rowOf(rows, {}, u"producing"_s).n, 3);
        QCOMPARE(rowOf(rows, {}, u"producing"_s).observed, 2.0 / 3);
        QCOMPARE(rowOf(rows, {}, u"ownUnit"_s).n, 1);
        QCOMPARE(rowOf(rows, {}, u"stages"_s).observed, 0.0);
        QCOMPARE(rowOf(rows, {}, u"kind"_s).n, 3);
        QCOMPARE(rowOf(rows, u"Budi"_s, u"kind"_s).n, 2);
        QCOMPARE(rowOf(rows, u"Budi"_s, u"ownUnit"_s).n, 0);
        QCOMPARE(rowOf(rows, u"Tono"_s, u"kind"_s).observed, 1.0);
    }

    void listsWhatDiffersQuestionByQuestion()
    {
        QStringList told;
        for (const Disagreement &one : disagreements(threeCases()))
            told.append(
                QStringList{QString::number(one.cooperative), one.question, one.first, one.second, one.coder}.join(
                    u' '));
        QCOMPARE(told,
            (QStringList{
                u"2 producing yes no Budi"_s, u"2 ownUnit no  Budi"_s, u"3 stages stageEnd stageStart Tono"_s}));
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
