// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/legalnumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using legalnumber::Era;

class LegalNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesTheEra_data()
    {
        QTest::addColumn<Era>("era");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("suffix");
        const auto row = [](const char *number, Era era, int year, const char *suffix = "") {
            QTest::newRow(number) << era << year << QString::fromLatin1(suffix);
        };
        row("8408/BH/VI", Era::OldCode, 0);
        row("9988B/BH/IX", Era::OldCode, 0);
        row("1989/BH/VI", Era::OldCode, 0);
        row("4198/BH/VI/1989", Era::OldCode, 1989);
        row("518/BH/VI", Era::OldCode, 0);
        row("13182/BH/KWK.11/VIII/1997", Era::Kanwil, 1997);
        row("5953A/BH/PAD/KWK.11/VII/96", Era::Kanwil, 1996);
        row("87/BH/KDK.11.16/VII/2000", Era::Kandep, 2000);
        row("50/BH/KDK-11.16/XII/1998", Era::Kandep, 1998);
        row("518/021/BH/VII/2003", Era::RegencyDecree, 2003);
        row("518/021/BH/VII/03", Era::RegencyDecree, 2003);
        row("180.518/27/BH/TH/2006", Era::RegencyDecree, 2006);
        row("188.4/123/2009", Era::RegencyDecree, 2009);
        row("180/BH/509/12/2005", Era::RegencyDecree, 2005);
        row("703/BH/XIV.30/IX/2007", Era::ProvinceCode, 2007, "30");
        row("518/BH/XIV.13/05/2016/DKUMKM", Era::ProvinceCode, 2016, "13");
        row("301/BH/XIV 9/2009", Era::ProvinceCode, 2009, "9");
        row("301/bh/xiv.09/2009", Era::ProvinceCode, 2009, "9");
        row("012318/BH/M.KUKM.2/II/2019", Era::Ministry, 2019);
        row("AHU-0001397.AH.01.26.TAHUN 2019", Era::Sabh, 2019);
        row("AHU-0023617.AH.01.29.TAHUN 2025", Era::Sabh29, 2025);
        row("8697/BH/1974", Era::Unknown, 1974);
        row("5180/BH/1/2006", Era::Unknown, 2006);
        row("197/BH/509/4.1/27/2006", Era::Unknown, 2006);
        row("12/XIV/2010", Era::Unknown, 2010);
        row("-", Era::Unknown, 0);
        row("belum ada", Era::Unknown, 0);
    }
    void recognisesTheEra()
    {
        const QString number = QString::fromLatin1(QTest::currentDataTag());
        QTEST(legalnumber::era(number), "era");
        QTEST(legalnumber::printedYear(number), "year");
        QTEST(legalnumber::provinceSuffix(number), "suffix");
    }

    void nothingComesOfNothing()
    {
        QCOMPARE(legalnumber::era(QString()), Era::Unknown);
        QCOMPARE(legalnumber::printedYear(u"///"_s), 0);
        QCOMPARE(legalnumber::mended(QString()), QString());
    }

    void everyEraHasItsNameAndYears_data()
    {
        QTest::addColumn<Era>("era");
        QTest::addColumn<int>("firstYear");
        QTest::addColumn<int>("lastYear");
        QTest::newRow("old code") << Era::OldCode << 1964 << 1996;
        QTest::newRow("provincial office") << Era::Kanwil << 1994 << 1999;
        QTest::newRow("regency office") << Era::Kandep << 1998 << 2007;
        QTest::newRow("regency decree") << Era::RegencyDecree << 2001 << 2015;
        QTest::newRow("province code") << Era::ProvinceCode << 2007 << 2016;
        QTest::newRow("ministry") << Era::Ministry << 2016 << 2019;
        QTest::newRow("ministry of law") << Era::Sabh << 2016 << 0;
        QTest::newRow("ministry of law, from 2025") << Era::Sabh29 << 2025 << 0;
    }
    void everyEraHasItsNameAndYears()
    {
        QFETCH(const Era, era);
        QVERIFY(!legalnumber::eraName(era).isEmpty());
        QTEST(legalnumber::window(era).firstYear, "firstYear");
        QTEST(legalnumber::window(era).lastYear, "lastYear");
    }

    void mendsTypingDamage_data()
    {
        QTest::addColumn<QString>("mended");
        const auto row
            = [](const char *number, const char *mended) { QTest::newRow(number) << QString::fromLatin1(mended); };
        row("123/BH/X1V.7/III/2009", "123/BH/XIV.7/III/2009");
        row("123/BH/XlV.7/III/2009", "123/BH/XIV.7/III/2009");
        row("87/BH/KDK.II.16/VII/2000", "87/BH/KDK.11.16/VII/2000");
        row("87/BH/KWK.II/VII/1997", "87/BH/KWK.11/VII/1997");
        row("AHU-0001397.AH.01.26.TAHUN-2024", "AHU-0001397.AH.01.26.TAHUN 2024");
        row("AHU 0001397 AH.01.26 TAHUN 2024", "AHU-0001397.AH.01.26.TAHUN 2024");
        row("AHU-0001397.AH.01.26.TAHUN.2024", "AHU-0001397.AH.01.26.TAHUN 2024");
        row("12/B.H/XIV.7/2009", "12/BH/XIV.7/2009");
        row("12/B.H./XIV.7/2009", "12/BH/XIV.7/2009");
        row("12/BH/XIV.7/IX/IX/2009", "12/BH/XIV.7/IX/2009");
        row("13182/BH/KWK.11/X-1997", "13182/BH/KWK.11/X/1997");
        row("12 /BH / XIV.7/2009", "12/BH/XIV.7/2009");
    }
    void mendsTypingDamage()
    {
        const QString number = QString::fromLatin1(QTest::currentDataTag());
        QTEST(legalnumber::mended(number), "mended");
        const QString once = legalnumber::mended(number);
        QCOMPARE(legalnumber::mended(once), once);
    }

    void leavesSoundNumbersAlone_data()
    {
        QTest::addColumn<bool>("unused");
        for (const char *number : {"8408/BH/VI", "13182/BH/KWK.11/VIII/1997", "87/BH/KDK.11.16/VII/2000",
                 "518/021/BH/VII/2003", "180.518/27/BH/TH/2006", "703/BH/XIV.30/IX/2007",
                 "518/BH/XIV.13/05/2016/DKUMKM", "012318/BH/M.KUKM.2/II/2019", "AHU-0001397.AH.01.26.TAHUN 2019",
                 "ahu-0001397.ah.01.26.tahun 2019", "8697/BH/1974", "12/BH/I/II/2009"})
            QTest::newRow(number) << true;
    }
    void leavesSoundNumbersAlone()
    {
        const QString number = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(legalnumber::mended(number), number);
    }

    void knowsAmendedNumbers()
    {
        QVERIFY(legalnumber::isAmendment(u"8408A/BH/PAD/KWK.11/XII/1996"_s));
        QVERIFY(legalnumber::isAmendment(u"8408a/bh/pad/kwk.11/xii/1996"_s));
        QVERIFY(!legalnumber::isAmendment(u"8408/BH/PADANG/1996"_s));
    }
};

QTEST_GUILESS_MAIN(LegalNumberTest)
#include "tst_legalnumber.moc"
