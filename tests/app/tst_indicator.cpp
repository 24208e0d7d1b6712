// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/indicator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

QByteArray shipped()
{
    QFile file(u":/indicator/variants.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOfficialVariantCountsRegisteredProducers()
    {
        const Variant &official = officialVariant();
        QCOMPARE(official.id, u"official"_s);
        QCOMPARE(variants().first().id, official.id);
        const Filter filter = variantFilter(official, QDate(2025, 12, 31));
        QCOMPARE(filter, officialFilter(QDate(2025, 12, 31)));
        QCOMPARE(filter.wanted, (QMap<QString, QStringList>{{u"type"_s, {u"producer"_s}}}));
        QVERIFY(filter.registeredOnly);
    }

    void everyVariantIsAnotherAndIsFoundAgain()
    {
        QVERIFY(variants().size() >= 12);
        for (const Variant &one : variants()) {
            QCOMPARE(findVariant(one.id), &one);
            for (const Variant &other : variants())
                QVERIFY(&one == &other || one.conditions != other.conditions);
            QCOMPARE(variantOf(variantFilter(one, QDate(2025, 12, 31))), &one);
            Filter narrowed = variantFilter(one, QDate(2025, 12, 31));
            narrowed.only(u"regency"_s, {u"33.01"_s});
            QCOMPARE(variantOf(narrowed), &one);
        }
        QVERIFY(!findVariant(u"guess"_s));
        QVERIFY(!variantOf({}));
        QVERIFY(!variantOf(officialFilter({}).only(u"type"_s, {u"consumer"_s})));
    }

    void writesConditionsAsItReadsThem()
    {
        const QJsonArray written = QJsonDocument::fromJson(shipped())[u"variants"_s].toArray();
        QCOMPARE(written.size(), variants().size());
        for (qsizetype i = 0; i < written.size(); ++i) {
            const QJsonObject conditions = conditionsJson(variants().at(i).conditions);
            QCOMPARE(conditions, written[i][u"conditions"_s].toObject());
            QCOMPARE(*parseConditions(conditions), variants().at(i).conditions);
        }
        QCOMPARE(parseConditions({{u"phase"_s, 1}}).error().kind, Error::Kind::Invalid);
    }

    void refusesWhatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("told");
        QTest::newRow("not JSON") << QByteArray("{\n  \"variants\"") << QByteArray("{{") << u"object"_s;
        QTest::newRow("unknown condition")
            << QByteArray("\"validCertificate\"") << QByteArray("\"validPaper\"") << u"validPaper"_s;
        QTest::newRow("unknown field") << QByteArray("\"ownUnit\"") << QByteArray("\"unitX\"") << u"unitX"_s;
        QTest::newRow("undated field") << QByteArray("\"ownUnit\"") << QByteArray("\"sector\"") << u"sector"_s;
        QTest::newRow("unknown code") << QByteArray("\"kindI\"") << QByteArray("\"kindX\"") << u"kindX"_s;
        QTest::newRow("no code") << QByteArray("[\"kindI\", \"kindII\"]") << QByteArray("[]") << u"no codes"_s;
        QTest::newRow("id twice") << QByteArray("\"producer-primary\"") << QByteArray("\"classified\"") << u"twice"_s;
        QTest::newRow("no official") << QByteArray("\"official\": true") << QByteArray("\"official\": false")
                                     << u"exactly one"_s;
        QTest::newRow("no English") << QByteArray("\"en\": \"Permenkop 25/2015 article 1.\"")
                                    << QByteArray("\"en\": \" \"") << u"missing in a language"_s;
        QTest::newRow("no years") << QByteArray("\"meetingWithinYears\": 1") << QByteArray("\"meetingWithinYears\": 0")
                                  << u"number of years"_s;
    }
    void refusesWhatCannotBeUsed()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, told);
        QVERIFY(parseVariants(shipped()));
        QByteArray json = shipped();
        QVERIFY(json.contains(before));
        json.replace(before, after);
        const Result<QList<Variant>> read = parseVariants(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY2(read.error().detail.contains(told), qPrintable(read.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestIndicator)
#include "tst_indicator.moc"
