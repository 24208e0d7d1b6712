// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/publication.h"

#include "tests/support/inventedpublication.h"

#include <QFile>
#include <QTest>

using namespace lumbung;
using namespace Qt::StringLiterals;
using lumbung::testing::inventedPublication;

namespace {

QByteArray replaced(QByteArray content, const QByteArray &from, const QByteArray &to)
{
    return content.contains(from) ? content.replace(from, to) : QByteArray("not found: " + from);
}

} // namespace

/// Publications as values and as canonical text.
class TestPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheCanonicalText()
    {
        QFile golden(u"" LUMBUNG_TEST_DATA "/golden/publication.json"_s);
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(contentOf(inventedPublication()), golden.readAll());
    }

    void readsBackWhatItWrites()
    {
        const Publication publication = inventedPublication();
        const Result<Publication> again = publicationFrom(contentOf(publication));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        QVERIFY(*again == publication);
        QCOMPARE(contentOf(*again), contentOf(publication));
        Publication ofADay = publication;
        ofADay.period.clear();
        QVERIFY(contentOf(ofADay).contains("\"period\":null"));
        QVERIFY(*publicationFrom(contentOf(ofADay)) == ofADay);
    }

    void refusesWhatContradictsItself_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray sound = contentOf(inventedPublication());
        const auto row = [&sound](const char *name, const QByteArray &from, const QByteArray &to) {
            QTest::newRow(name) << replaced(sound, from, to);
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]\n");
        QTest::newRow("another object") << QByteArray("{\"number\":\"2026-01\"}\n");
        row("a newer form", "\"form\":1", "\"form\":2");
        row("a figure", "\"count\":1,\"ids\":[2]", "\"count\":9,\"ids\":[2]");
        row("a cooperative more", "\"ids\":[2]", "\"ids\":[2,4]");
        row("a cooperative twice", "\"ids\":[2]", "\"ids\":[1]");
        row("no cooperative", "\"ids\":[2]", "\"ids\":[\"2\"]");
        row("the total", "\"all\":3", "\"all\":4");
        row("a regency's total", "\"33.74\":1", "\"33.74\":2");
        row("a regency that is not listed", "\"code\":\"33.74\"", "\"code\":\"33.75\"");
        row("no day", "\"asOf\":\"2025-12-31\"", "\"asOf\":\"2025-12-32\"");
        row("no number", "\"number\":\"2026-01\"", "\"number\":\"\"");
    }

    void refusesWhatContradictsItself()
    {
        QFETCH(const QByteArray, content);
        QVERIFY2(!content.startsWith("not found"), content.constData());
        const Result<Publication> read = publicationFrom(content);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Damaged);
    }

    void addsUpItsCells()
    {
        const Publication publication = inventedPublication();
        QCOMPARE(publication.total(), 3);
        QCOMPARE(publication.count(u"33.01"_s, u"kindI"_s), 1);
        QCOMPARE(publication.count(u"33.02"_s, u"kindI"_s), 0);
        QCOMPARE(publication.regencyTotal(u"33.01"_s), 2);
        QCOMPARE(publication.kindTotal(u"kindI"_s), 2);
        QCOMPARE(publication.ids(u"33.01"_s), (QList<qint64>{1, 3}));
        QCOMPARE(publication.ids(), (QList<qint64>{1, 2, 3}));
    }

    void numbersByYear_data()
    {
        QTest::addColumn<QString>("latest");
        QTest::addColumn<QString>("next");
        QTest::newRow("the first") << QString() << u"2026-01"_s;
        QTest::newRow("the next") << u"2026-01"_s << u"2026-02"_s;
        QTest::newRow("the tenth") << u"2026-09"_s << u"2026-10"_s;
        QTest::newRow("the hundredth") << u"2026-99"_s << u"2026-100"_s;
        QTest::newRow("a new year") << u"2025-07"_s << u"2026-01"_s;
    }

    void numbersByYear()
    {
        QFETCH(const QString, latest);
        QTEST(nextPublicationNumber(latest, 2026), "next");
    }

    void fingerprintsAreOfTheBytes()
    {
        QCOMPARE(fingerprintOf("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QCOMPARE(shortFingerprint(fingerprintOf("abc")), u"ba78 16bf 8f01"_s);
    }
};

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
