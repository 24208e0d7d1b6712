// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/csv.h"
#include "app/rules/duplicates.h"
#include "app/rules/duplicatewords.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

const QString regency = u"Kab. Wanasraya"_s;

struct Pair {
    bool isSame = false;
    QString why;
    DuplicateSubject one, other;
};

DuplicateSubject subject(qint64 id, const QStringList &cells)
{
    return {.id = id,
        .name = cells.value(0),
        .legalNumber = cells.value(1),
        .nik = {},
        .regency = regency,
        .district = cells.value(2),
        .village = cells.value(3),
        .address = cells.value(4),
        .legalDate = {}};
}

/// Invented pairs, labelled by hand.
QList<Pair> pairs(const QString &name)
{
    QFile file(QStringLiteral(LUMBUNG_TEST_DATA "/duplicates/pairs_%1.csv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no pairs");
    const csv::Table table = *csv::parse(file.readAll());
    QList<Pair> all;
    for (const QStringList &cells : table.rows.mid(1)) {
        const qint64 id = 1 + 2 * all.size();
        all.append({.isSame = cells[0] == "same"_L1,
            .why = cells[1],
            .one = subject(id, cells.mid(2, 5)),
            .other = subject(id + 1, cells.mid(7, 5))});
    }
    return all;
}

/// Names as a regency has them, so that common words are common.
QList<DuplicateSubject> neighbours(int count)
{
    static const QStringList kinds{
        u"KUD"_s, u"KSU"_s, u"KSP"_s, u"KPRI"_s, u"Kopkar"_s, u"Koperasi Konsumen"_s, u"Kopwan"_s, u"BMT"_s};
    static const QStringList first{u"Sumber"_s, u"Bina"_s, u"Karya"_s, u"Mitra"_s, u"Usaha"_s, u"Maju"_s, u"Tani"_s,
        u"Artha"_s, u"Dana"_s, u"Rukun"_s, u"Setia"_s, u"Sido"_s, u"Margo"_s, u"Subur"_s};
    static const QStringList second{u"Makmur"_s, u"Sejahtera"_s, u"Mandiri"_s, u"Jaya"_s, u"Bersama"_s, u"Lestari"_s,
        u"Rejeki"_s, u"Mulyo"_s, u"Utama"_s, u"Abadi"_s, u"Luhur"_s, u"Barokah"_s};
    std::mt19937 random(20211231);
    const auto pick = [&random](const QStringList &list) { return list[qsizetype(random() % quint64(list.size()))]; };
    QList<DuplicateSubject> all;
    for (int i = 0; i < count; ++i) {
        all.append(subject(10000 + i,
            {pick(kinds) + u' ' + pick(first) + u' ' + pick(second),
                u"%1/BH/XIV.%2/20%3"_s.arg(100 + i).arg(1 + i % 35).arg(10 + i % 6, 2), u"Kecamatan %1"_s.arg(i % 20),
                u"Tempat%1"_s.arg(i), u"Jl. Contoh%1 No. %2"_s.arg(i % 90).arg(i % 200)}));
    }
    return all;
}

struct Score {
    int wanted = 0, found = 0, wrong = 0;
    QStringList mistakes;

    double recall() const { return double(found) / wanted; }
    double precision() const { return double(found) / (found + wrong); }
};

Score score(const QList<Pair> &labelled)
{
    DuplicateIndex index;
    for (const DuplicateSubject &one : neighbours(600))
        index.add(one);
    for (const Pair &pair : labelled) {
        index.add(pair.one);
        index.add(pair.other);
    }
    Progress progress;
    QSet<std::pair<qint64, qint64>> found;
    const QList<DuplicateMatch> matches = *index.allMatches(progress);
    for (const DuplicateMatch &match : matches)
        found.insert({match.id, match.other});
    Score result;
    for (const Pair &pair : labelled) {
        const bool isFound = found.remove({pair.one.id, pair.other.id});
        result.wanted += pair.isSame;
        result.found += pair.isSame && isFound;
        result.wrong += !pair.isSame && isFound;
        if (pair.isSame != isFound)
            result.mistakes.append(
                (isFound ? u"not one: "_s : u"missed: "_s) + pair.one.name + u" = "_s + pair.other.name);
    }
    for (const auto &[one, other] : found) {
        if (one < 10000 || other < 10000) {
            ++result.wrong;
            result.mistakes.append(u"not labelled: %1 and %2"_s.arg(one).arg(other));
        }
    }
    return result;
}

double likelihood(const DuplicateSubject &one, const DuplicateSubject &other)
{
    DuplicateIndex index(0.001);
    index.add(one);
    const QList<DuplicateMatch> matches = index.matchesOf(other);
    return matches.isEmpty() ? 0 : matches.first().likelihood;
}

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLabelledPairs_data()
    {
        QTest::addColumn<double>("recall");
        QTest::addColumn<double>("precision");
        QTest::newRow("dev") << 0.95 << 0.95;
        QTest::newRow("heldout") << 0.9 << 0.9;
    }
    void findsLabelledPairs()
    {
        QFETCH(double, recall);
        QFETCH(double, precision);
        const Score result = score(pairs(QString::fromLatin1(QTest::currentDataTag())));
        const QString told = u"recall %1 precision %2\n%3"_s.arg(result.recall())
                                 .arg(result.precision())
                                 .arg(result.mistakes.join(u'\n'));
        qInfo("%s", qPrintable(told));
        QVERIFY(result.wanted >= 18);
        QVERIFY2(result.recall() >= recall, qPrintable(told));
        QVERIFY2(result.precision() >= precision, qPrintable(told));
    }

    void provesNothingByASharedLegalNumber()
    {
        const DuplicateSubject one = subject(1, {u"KSU Wiji Sembada"_s, u"518/12/BH/PERINDAGKOP"_s, u"Kota"_s});
        const DuplicateSubject other = subject(2, {u"KSP Merdika"_s, u"518/12/BH/PERINDAGKOP"_s, u"Kota"_s});
        QVERIFY(likelihood(one, other) < 0.1);
    }

    void takesNamesOfOtherNumbersForTwo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const QString &name, const QString &other, bool isOne) {
            QTest::newRow(qPrintable(name + u" = " + other)) << name << other << isOne;
        };
        row(u"KSU Sumber Uji A"_s, u"KSU Sumber Uji B"_s, false);
        row(u"Koperasi Mekarwangi A"_s, u"Koperasi Mekarwangi C"_s, false);
        row(u"KPRI Mekarwangi 1"_s, u"KPRI Mekarwangi 2"_s, false);
        row(u"KPRI Mekarwangi 1A"_s, u"KPRI Mekarwangi 1B"_s, false);
        row(u"Kopkar Sejahtera Lestari II"_s, u"Kopkar Sejahtera Lestari III"_s, false);
        row(u"Kopkar Sejahtera Lestari XI"_s, u"Kopkar Sejahtera Lestari XII"_s, false);
        row(u"Kopkar Sejahtera Lestari XII"_s, u"Kopkar Sejahtera Lestari 12"_s, true);
        row(u"Koperasi Mekarwangi A"_s, u"Kop. MEKAR WANGI A"_s, true);
        row(u"Kopkar Sejahtera Lestari II"_s, u"Kopkar Sejahtera Lestari 2"_s, true);
        row(u"KSU Sumber Uji A"_s, u"KSU Sumber Uji A"_s, true);
    }
    void takesNamesOfOtherNumbersForTwo()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, other);
        const DuplicateSubject one
            = subject(1, {name, u"101/BH/XIV.10/2009"_s, u"Kota"_s, u"Bero"_s, u"Jl. Sawo No. 4"_s});
        const DuplicateSubject two
            = subject(2, {other, u"733/BH/XIV.10/2009"_s, u"Kota"_s, u"Bero"_s, u"Jl. Sawo No. 4"_s});
        QTEST(likelihood(one, two) >= DuplicateIndex::usualThreshold, "isOne");
    }

    void ignoresTheOtherRegency()
    {
        DuplicateSubject one = subject(1, {u"KSP Lumintu Agung"_s, {}, {}, u"Gadungan"_s});
        DuplicateSubject other = one;
        other.id = 2;
        QVERIFY(likelihood(one, other) > 0.9);
        other.regency = u"Kab. Lain"_s;
        QCOMPARE(likelihood(one, other), 0.0);
        other.regency = u"Kota Wanasraya"_s;
        QVERIFY(likelihood(one, other) < 0.5);
        other.regency = u"WANASRAYA"_s;
        QVERIFY(likelihood(one, other) > 0.9);
    }

    void findsTheSameNikInAnotherRegency()
    {
        DuplicateSubject one = subject(1, {u"KSP Lumintu Agung"_s});
        one.nik = u"3302010010001"_s;
        DuplicateSubject other = one;
        other.id = 2;
        other.regency = u"Kab. Lain"_s;
        QVERIFY(likelihood(one, other) > 0.5);
    }

    void readsCodesOfPlaces()
    {
        DuplicateSubject one = subject(1, {u"KSP Lumintu Agung"_s, {}, u"33.01.01"_s, u"33.01.01.2001"_s});
        one.regency = u"33.01"_s;
        DuplicateSubject other = subject(2, {u"KSP Lumintu Agung"_s, {}, u"Kec. Kedungreja"_s, u"Desa Tambakreja"_s});
        other.regency = u"Kabupaten Cilacap"_s;
        QVERIFY(likelihood(one, other) > 0.9);
    }

    void saysWhyAndWhatSpeaksAgainst()
    {
        DuplicateIndex index;
        index.add(subject(
            1, {u"KSP Tirta Wening"_s, u"6127/BH/KWK.11/IV/1996"_s, u"Bener"_s, u"Kaliboto"_s, u"Jl. Raya No. 31"_s}));
        const QList<DuplicateMatch> matches = index.matchesOf(subject(2,
            {u"KSU Tirta Wening"_s, u"AHU-0004418.AH.01.26.TAHUN 2020"_s, u"Bener"_s, u"Kaliboto"_s,
                u"Jl. Raya No. 33"_s}));
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches[0].id, 2);
        QCOMPARE(matches[0].other, 1);
        QVERIFY(matches[0].reasons.contains(
            u"One legal number is older, the other one of a ministry: it may have been registered anew."_s));
        QVERIFY(matches[0].reasons.contains(u"The village is the same."_s));
        QVERIFY(matches[0].against.contains(u"The kinds of cooperative in the names differ."_s));
    }

    void leavesTheRecordItselfOut()
    {
        DuplicateIndex index;
        const DuplicateSubject one = subject(1, {u"KSP Lumintu Agung"_s, u"611/BH/XIV.10/2009"_s});
        index.add(one);
        QVERIFY(index.matchesOf(one).isEmpty());
        QCOMPARE(index.size(), 1);
    }

    void answersTheSameWithAnyNumberOfThreads()
    {
        DuplicateIndex index(0.0001); // also those hardly alike, to have many
        for (const DuplicateSubject &one : neighbours(1500))
            index.add(one);
        const auto told = [&index](qsizetype from, int threads) {
            Progress progress;
            QStringList lines;
            const QList<DuplicateMatch> matches = *index.allMatches(progress, from, threads);
            for (const DuplicateMatch &match : matches)
                lines.append(u"%1 %2 %3"_s.arg(match.id).arg(match.other).arg(match.likelihood, 0, 'g', 17));
            return lines;
        };
        const QStringList alone = told(0, 1), later = told(1000, 1);
        QVERIFY(alone.size() > 10);
        QVERIFY(!later.isEmpty() && later.size() < alone.size());
        for (const int threads : {2, 3, 8}) {
            QCOMPARE(told(0, threads), alone);
            QCOMPARE(told(1000, threads), later);
        }
        Progress stopped;
        stopped.cancel();
        QVERIFY(!index.allMatches(stopped, 0, 4));
    }

    void stopsWhenCancelled()
    {
        DuplicateIndex index;
        index.add(subject(1, {u"KSP Lumintu Agung"_s}));
        Progress progress;
        progress.cancel();
        const auto matches = index.allMatches(progress);
        QVERIFY(!matches);
        QCOMPARE(matches.error().kind, Error::Kind::Cancelled);
    }

    void survivesOddNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"  "_s;
        QTest::newRow("type only") << u"Koperasi"_s;
        QTest::newRow("digits") << u"000"_s;
        QTest::newRow("open bracket") << u"KSU (Maju"_s;
        QTest::newRow("quotes") << u"\"\"\"("_s;
        QTest::newRow("long") << QString(20000, u'a');
        QTest::newRow("many words") << u"ab "_s.repeated(3000);
        QTest::newRow("Javanese letters") << QString::fromUtf8("ꦏꦺꦴꦥꦺꦫꦱꦶ 🌾");
    }
    void survivesOddNames()
    {
        QFETCH(QString, name);
        DuplicateIndex index;
        DuplicateSubject one{.id = 1,
            .name = name,
            .legalNumber = name,
            .nik = name,
            .regency = name,
            .district = name,
            .village = name,
            .address = name,
            .legalDate = {}};
        index.add(one);
        one.id = 2;
        index.add(one);
        Progress progress;
        QVERIFY(index.allMatches(progress));
    }

    void refusesARowOfWordsItDoesNotKnow()
    {
        QVERIFY(duplicates::Words::parse(u"kind,meaning,words\ntype,ksp,ksp\n"_s));
        QVERIFY(!duplicates::Words::parse(u"kind,meaning,words\nkindOf,ksp,ksp\n"_s));
        QVERIFY(!duplicates::Words::parse(u"kind,meaning,words\ntype,ksp\n"_s));
    }

    void readsEveryShippedWord()
    {
        QFile file(u":/duplicates/words.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = duplicates::Words::parse(QString::fromUtf8(file.readAll()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    }
};

QTEST_APPLESS_MAIN(DuplicatesTest)

#include "tst_duplicates.moc"
