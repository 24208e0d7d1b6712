// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/domain/region.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

QStringList codesOf(const QList<const CodeEntry *> &entries)
{
    QStringList codes;
    for (const CodeEntry *entry : entries)
        codes.append(entry->code);
    return codes;
}

CodeList listOf(const QStringList &labels)
{
    QList<CodeEntry> entries;
    for (const QString &label : labels)
        entries.append({.code = u"c"_s + label,
            .label = label,
            .labelEnglish = {},
            .aliases = {},
            .parent = {},
            .validFrom = {},
            .validTo = {},
            .more = {}});
    return CodeList(u"test"_s, entries);
}

} // namespace

class CodeListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { text::setLanguage(u"id"_s); }

    void everyListHasItsEntries_data()
    {
        QTest::addColumn<int>("count");
        const QHash<QString, int> counts{{u"type"_s, 5}, {u"group"_s, 45}, {u"form"_s, 6}, {u"sector"_s, 17},
            {u"nik_status"_s, 3}, {u"grade"_s, 5}, {u"scheme"_s, 2}, {u"status"_s, 6}, {u"health"_s, 4},
            {u"supervised_by"_s, 3}, {u"support"_s, 2}, {u"officer_role"_s, 5}, {u"kind"_s, 4}, {u"stage"_s, 3},
            {u"service"_s, 4}, {u"trade"_s, 5}, {u"yes_no"_s, 2}, {u"residency"_s, 6}, {u"province"_s, 38},
            {u"activity"_s, 3}, {u"regency"_s, 514}, {u"district"_s, 576}, {u"village"_s, 8563}};
        QCOMPARE(counts.size(), codeListNames().size());
        for (const QString &name : codeListNames())
            QTest::newRow(qPrintable(name)) << counts.value(name);
    }
    void everyListHasItsEntries()
    {
        const CodeList &list = codeList(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(int(list.entries().size()), "count");
        QSet<QString> codes;
        for (const CodeEntry &entry : list.entries()) {
            QVERIFY(!entry.code.isEmpty());
            QVERIFY2(!entry.label.trimmed().isEmpty(), qPrintable(entry.code));
            QVERIFY2(!codes.contains(entry.code), qPrintable(entry.code));
            codes.insert(entry.code);
            QCOMPARE(list.find(entry.code), &entry);
        }
    }

    void noFileOfCodesIsForgotten()
    {
        QStringList names;
        for (const QString &file : QDir(u":/codes"_s).entryList({u"*.csv"_s}))
            names.append(file.chopped(4));
        QStringList known = codeListNames();
        names.sort();
        known.sort();
        QCOMPARE(names, known);
    }

    void everyWordingFitsOneEntryOnly()
    {
        for (const QString &name : codeListNames()) {
            const CodeList &list = codeList(name);
            for (const CodeEntry &entry : list.entries()) {
                QStringList wordings{entry.code, entry.label};
                if (!entry.labelEnglish.isEmpty())
                    wordings.append(entry.labelEnglish);
                for (const QString &wording : wordings + entry.aliases) {
                    const QString where = name + u": "_s + wording;
                    QVERIFY2(list.match(wording, entry.parent) == entry.code, qPrintable(where));
                    QVERIFY2(
                        list.match(u"  "_s + wording.toUpper() + u'.', entry.parent) == entry.code, qPrintable(where));
                }
            }
        }
    }

    void labelsFollowTheLanguage()
    {
        QCOMPARE(codeList(u"type"_s).title(u"producer"_s), u"Produsen"_s);
        text::setLanguage(u"en"_s);
        QCOMPARE(codeList(u"type"_s).title(u"producer"_s), u"Producer"_s);
        QCOMPARE(codeList(u"village"_s).title(u"33.01.02.2003"_s), u"Kesugihan"_s);
        QCOMPARE(codeList(u"type"_s).title(u"unheard"_s), u"unheard"_s);
    }

    void the35RegenciesArePlaced()
    {
        QCOMPARE(region::regencies().size(), 35);
        QSet<QPair<int, int>> tiles;
        QSet<QString> abbreviations;
        int cities = 0;
        for (const region::Regency &regency : region::regencies()) {
            QVERIFY(regency.tile.x() >= 0 && regency.tile.x() < 11 && regency.tile.y() >= 0 && regency.tile.y() < 6);
            tiles.insert({regency.tile.x(), regency.tile.y()});
            abbreviations.insert(regency.abbreviation);
            QVERIFY2(codeList(u"residency"_s).contains(regency.residency), qPrintable(regency.code));
            QVERIFY2(regency.name.endsWith(regency.shortName), qPrintable(regency.code));
            QCOMPARE(regency.isCity, regency.name.startsWith("Kota "_L1));
            cities += regency.isCity;
        }
        QCOMPARE(tiles.size(), 35);
        QCOMPARE(abbreviations.size(), 35);
        QCOMPARE(cities, 6);
    }

    void everyRegionLiesInTheOneAbove()
    {
        for (const CodeEntry &village : codeList(u"village"_s).entries()) {
            QCOMPARE(village.parent, region::districtOf(village.code));
            QVERIFY2(codeList(u"district"_s).contains(village.parent), qPrintable(village.code));
        }
        for (const CodeEntry &district : codeList(u"district"_s).entries()) {
            QCOMPARE(district.parent, region::regencyOf(district.code));
            QVERIFY2(region::findRegency(district.parent), qPrintable(district.code));
        }
        for (const CodeEntry &regency : codeList(u"regency"_s).entries()) {
            QCOMPARE(regency.parent, region::provinceOf(regency.code));
            QVERIFY2(codeList(u"province"_s).contains(regency.parent), qPrintable(regency.code));
        }
    }

    void aRegencyIsMatched_data()
    {
        QTest::addColumn<QString>("code");
        const auto row
            = [](const char *written, const char *code) { QTest::newRow(written) << QString::fromLatin1(code); };
        row("33.01", "33.01");
        row("3301", "33.01");
        row("33,01", "33.01");
        row(" 33.74 ", "33.74");
        row("Kab. Cilacap", "33.01");
        row("KAB. CILACAP", "33.01");
        row("kab cilacap", "33.01");
        row("KABUPATEN CILACAP", "33.01");
        row("Kabupaten  Cilacap", "33.01");
        row("Cilacap", "33.01");
        row("Kab. Banjar Negara", "33.04");
        row("Kab. Semarang", "33.22");
        row("Kab.Semarang", "33.22");
        row("KABUPATEN SEMARANG", "33.22");
        row("Kota Semarang", "33.74");
        row("KOTA  SEMARANG", "33.74");
        row("Kota Magelang", "33.71");
        row("Kabupaten Magelang", "33.08");
        row("Kab Pekalongan", "33.26");
        row("kota pekalongan", "33.75");
        row("Kabupaten Tegal", "33.28");
        row("Kota Tegal", "33.76");
        row("Solo", "33.72");
        row("Kota Bogor", "32.71");
        for (const char *unknown : {"Semarang", "SEMARANG", "Magelang", "Pekalongan", "Tegal", "33.1", "331", "33", "",
                 "Kab.", "Kota", "Kabupaten", "Jawa Tengah", "Kab. Kota Semarang"})
            row(unknown, "");
    }
    void aRegencyIsMatched() { QTEST(region::matchRegency(QString::fromUtf8(QTest::currentDataTag())), "code"); }

    void regencyAndCityOfOneNameAreNeverConfused_data()
    {
        QTest::addColumn<QString>("regency");
        QTest::addColumn<QString>("city");
        QTest::newRow("Semarang") << u"33.22"_s << u"33.74"_s;
        QTest::newRow("Magelang") << u"33.08"_s << u"33.71"_s;
        QTest::newRow("Pekalongan") << u"33.26"_s << u"33.75"_s;
        QTest::newRow("Tegal") << u"33.28"_s << u"33.76"_s;
    }
    void regencyAndCityOfOneNameAreNeverConfused()
    {
        QFETCH(const QString, regency);
        QFETCH(const QString, city);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const CodeList &list = codeList(u"regency"_s);
        QCOMPARE(list.match(name), QString());
        QCOMPARE(codesOf(list.search(u"kab. "_s + name, u"33"_s)), QStringList{regency});
        QCOMPARE(codesOf(list.search(u"kabupaten "_s + name, u"33"_s)), QStringList{regency});
        QCOMPARE(codesOf(list.search(u"kota "_s + name, u"33"_s)), QStringList{city});
        QCOMPARE(codesOf(list.search(name, u"33"_s)), (QStringList{regency, city}));
        QVERIFY(region::regencyName(regency) != region::regencyName(city));
    }

    void searchFindsTheBestFirst_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("first");
        QTest::newRow("33.74") << u"regency"_s << QString() << u"33.74"_s;
        QTest::newRow("3374") << u"regency"_s << QString() << u"33.74"_s;
        QTest::newRow("ksm") << u"regency"_s << QString() << u"33.74"_s;
        QTest::newRow("SMG") << u"regency"_s << QString() << u"33.22"_s;
        QTest::newRow("solo") << u"regency"_s << u"33"_s << u"33.72"_s;
        QTest::newRow("cilac") << u"regency"_s << u"33"_s << u"33.01"_s;
        QTest::newRow("kesugihan") << u"village"_s << u"33.01.02"_s << u"33.01.02.2003"_s;
        QTest::newRow("kud") << u"group"_s << QString() << u"kud"_s;
        QTest::newRow("s") << u"type"_s << QString() << u"savingsLoan"_s;
        QTest::newRow("k") << u"type"_s << QString() << u"consumer"_s;
        QTest::newRow("pinjam") << u"type"_s << QString() << u"savingsLoan"_s;
    }
    void searchFindsTheBestFirst()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, parent);
        const auto found = codeList(list).search(QString::fromLatin1(QTest::currentDataTag()), parent);
        QVERIFY(!found.isEmpty());
        QTEST(found.first()->code, "first");
    }

    void searchStaysBelowItsParentAndWithinItsLimit()
    {
        const CodeList &villages = codeList(u"village"_s);
        for (const CodeEntry *entry : villages.search(u"sari"_s, u"33.01.03"_s))
            QCOMPARE(entry->parent, u"33.01.03"_s);
        QCOMPARE(villages.search(QString(), u"33.01.02"_s).size(), villages.childrenOf(u"33.01.02"_s).size());
        QCOMPARE(villages.search(u"sari"_s, {}, 3).size(), 3);
        QCOMPARE(villages.search(u"xyzzy"_s).size(), 0);
    }

    void ranksStartBeforeWordBeforeInside()
    {
        const CodeList list = listOf({u"Bersama Tani"_s, u"Petani"_s, u"Tani Maju"_s});
        QCOMPARE(codesOf(list.search(u"tani"_s)), (QStringList{u"cTani Maju"_s, u"cBersama Tani"_s, u"cPetani"_s}));
    }

    void wordingsOfTwoEntriesFitNeither()
    {
        const CodeList list = listOf({u"Tani Maju"_s, u"TANI-MAJU"_s, u"Tani"_s});
        QCOMPARE(list.match(u"tani maju"_s), QString());
        QCOMPARE(list.match(u"Tani"_s), u"cTani"_s);
        QCOMPARE(list.match(QString()), QString());
        QCOMPARE(list.match(u"-"_s), QString());
    }

    void joinedCodesKeepTheOrderOfTheList()
    {
        const CodeList &stages = codeList(u"stage"_s);
        QCOMPARE(
            joinCodes(stages, {u"stageEnd"_s, QString(), u"stageStart"_s, u"stageEnd"_s}), u"stageStart,stageEnd"_s);
        QCOMPARE(joinCodes(stages, {}), QString());
        QCOMPARE(splitCodes(u"stageStart,stageEnd"_s), (QStringList{u"stageStart"_s, u"stageEnd"_s}));
        QCOMPARE(splitCodes(QString()), QStringList());
    }

    void furtherColumnsSayWhatRulesNeed()
    {
        for (const CodeEntry &group : codeList(u"group"_s).entries()) {
            QVERIFY(group.more.value(u"productive"_s) == "yes"_L1 || group.more.value(u"productive"_s) == "no"_L1);
            for (const QString &type : group.more.value(u"usual_types"_s).split(u'|', Qt::SkipEmptyParts))
                QVERIFY2(codeList(u"type"_s).contains(type), qPrintable(type));
        }
        for (const CodeEntry &form : codeList(u"form"_s).entries())
            QVERIFY(!form.more.value(u"tier"_s).isEmpty() && !form.more.value(u"level"_s).isEmpty());
        for (const CodeEntry &status : codeList(u"status"_s).entries())
            QVERIFY(!status.more.value(u"registered"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CodeListTest)
#include "tst_codelist.moc"
