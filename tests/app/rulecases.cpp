// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulecases.h"

using namespace Qt::StringLiterals;
using namespace lumbung;

QDate dayOfCases()
{
    return {2026, 5, 15};
}

namespace {

YearlyFigures figures(int bookYear)
{
    YearlyFigures year;
    year.bookYear = bookYear;
    year.membersMale = 80;
    year.membersFemale = 40;
    year.members = 120;
    year.managersMale = 1;
    year.managersFemale = 0;
    year.managers = 1;
    year.employeesMale = 2;
    year.employeesFemale = 3;
    year.employees = 5;
    year.annualMeeting = QDate(bookYear + 1, 2, 20);
    year.equity = 400'000'000;
    year.outsideCapital = 100'000'000;
    year.assets = 520'000'000;
    year.turnover = 900'000'000;
    year.surplus = 45'000'000;
    year.support = u"selfOwned"_s;
    return year;
}

QList<RuleCase> identityCases()
{
    using C = Cooperative;
    return {
        {"name-missing", [](C &c) { c.name = u"  "_s; }, [](C &c) { c.name = u"X"_s; }},
        {"name-without-letters", [](C &c) { c.name = u"518/021"_s; }, [](C &c) { c.name = u"KUD 45"_s; }},
        {"name-too-short", [](C &c) { c.name = u"AB"_s; }, [](C &c) { c.name = u"Abc"_s; }},
        {"name-only-kind", [](C &c) { c.name = u"KOPERASI UNIT DESA"_s; },
            [](C &c) { c.name = u"Koperasi Unit Desa Maju"_s; }},
        {"nik-citizen-number", [](C &c) { c.nik = u"3301014107800001"_s; }, [](C &c) { c.nik = u"33010100100010"_s; }},
        {"nik-length", [](C &c) { c.nik = u"330101001000"_s; }, [](C &c) { c.nik.clear(); }},
        {"nik-length", [](C &c) { c.nik = u"33010100100O1"_s; }, [](C &c) { c.nik = u"3301014107800001"_s; }},
        {"nik-regency", [](C &c) { c.nik = u"3374010010001"_s; }, [](C &c) { c.nik = u"1600000000207"_s; }},
        {"nik-without-region", [](C &c) { c.nik = u"1600000000207"_s; }, [](C &c) { c.nik = u"3374010010001"_s; }},
        {"nik-certified-without-number", [](C &c) { c.nik.clear(); },
            [](C &c) { c.nik.clear(), c.nikStatus = u"none"_s; }},
        {"certificate-date-alone", [](C &c) { c.nikStatus = u"none"_s; }, [](C &c) { c.nikStatus = u"certified"_s; }},
        {"certificate-lapsed", [](C &c) { c.certificateDate = dayOfCases().addDays(-1); },
            [](C &c) { c.certificateDate = dayOfCases(); }},
        {"certificate-still-valid", [](C &c) { c.nikStatus = u"expired"_s; },
            [](C &c) { c.nikStatus = u"expired"_s, c.certificateDate = dayOfCases().addDays(-1); }},
        {"nib-length", [](C &c) { c.nib = u"010223000456"_s; }, [](C &c) { c.nib.clear(); }},
        {"nib-date", [](C &c) { c.nib = u"3102230004567"_s; }, [](C &c) { c.nib = u"2802230004567"_s; }},
        {"nib-date", [](C &c) { c.nib = u"1605260004567"_s; }, [](C &c) { c.nib = u"1505260004567"_s; }},
        {"npwp-length", [](C &c) { c.npwp = u"01234567890100"_s; }, [](C &c) { c.npwp = u"0123456789010000"_s; }},
        {"npwp-of-person", [](C &c) { c.npwp = c.officers[0].personNik; },
            [](C &c) { c.npwp = u"3301014107800002"_s; }},
        {"kbli-main", [](C &c) { c.kbliMain = u"1122"_s; }, [](C &c) { c.kbliMain.clear(); }},
        {"kbli-other", [](C &c) { c.kbliOther = u"46206,4711"_s; }, [](C &c) { c.kbliOther = u"46206, 47111"_s; }},
        {"kbli-twice", [](C &c) { c.kbliOther = c.kbliMain; }, [](C &c) { c.kbliOther = u"46206,47111"_s; }},
    };
}

QList<RuleCase> addressCases()
{
    using C = Cooperative;
    return {
        {"regency-missing", [](C &c) { c.facts.regency.clear(); }, [](C &c) { c.facts.regency = u"33.74"_s; }},
        {"regency-unknown", [](C &c) { c.facts.regency = u"33.99"_s; }, [](C &c) { c.facts.regency.clear(); }},
        {"regency-outside", [](C &c) { c.facts.regency = u"32.71"_s; }, [](C &c) { c.facts.regency = u"33.76"_s; }},
        {"district-in-regency", [](C &c) { c.facts.regency = u"33.02"_s; }, [](C &c) { c.facts.regency.clear(); }},
        {"village-in-district", [](C &c) { c.district = u"33.01.03"_s; }, [](C &c) { c.district.clear(); }},
        {"village-in-regency", [](C &c) { c.district.clear(), c.facts.regency = u"33.02"_s; },
            [](C &c) { c.district.clear(); }},
        {"district-missing", [](C &c) { c.district.clear(); },
            [](C &c) { c.district.clear(), c.districtText = u"Kesugihan"_s; }},
        {"district-not-in-list", [](C &c) { c.district.clear(), c.districtText = u"Kesugihan Baru"_s; },
            [](C &c) { c.districtText = u"Kesugihan Baru"_s; }},
        {"village-missing", [](C &c) { c.village.clear(); },
            [](C &c) { c.village.clear(), c.villageText = u"Sari"_s; }},
        {"address-missing", [](C &c) { c.address.clear(); }, [](C &c) { c.address = u"Jl. Raya"_s; }},
        {"postal-code-length", [](C &c) { c.postalCode = u"5327"_s; }, [](C &c) { c.postalCode.clear(); }},
        {"postal-code-region", [](C &c) { c.postalCode = u"63274"_s; },
            [](C &c) { c.postalCode = u"16111"_s, c.facts.regency = u"32.71"_s; }},
        {"phone-shape", [](C &c) { c.phone = u"8,12E+10"_s; },
            [](C &c) { c.phone = u"(0282) 541-234 / +62 812.3456.7890"_s; }},
        {"phone-shape", [](C &c) { c.phone = u"12345"_s; }, [](C &c) { c.phone = u"0282541234, 0282541235"_s; }},
        {"email-shape", [](C &c) { c.email = u"kud.sumber@contoh"_s; }, [](C &c) { c.email = u"k@a.id"_s; }},
        {"email-shape", [](C &c) { c.email = u"kud sumber@contoh.id"_s; }, [](C &c) { c.email.clear(); }},
    };
}

QList<RuleCase> legalEntityCases()
{
    using C = Cooperative;
    const QDate today = dayOfCases();
    return {
        {"legal-number-missing", [](C &c) { c.legalNumber.clear(); }, [](C &c) { c.legalNumber = u"1"_s; }},
        {"legal-number-without-digits", [](C &c) { c.legalNumber = u"belum ada"_s; },
            [](C &c) { c.legalNumber.clear(); }},
        {"legal-number-damage", [](C &c) { c.legalNumber = u"703/BH/X1V.7/IX/2007"_s; },
            [](C &c) { c.legalNumber = u"703/bh/xiv.7/ix/2007"_s; }},
        {"legal-number-era", [](C &c) { c.legalDate = QDate(1999, 9, 10); },
            [](C &c) { c.legalDate = QDate(2004, 9, 10); }},
        {"legal-number-era", [](C &c) { c.legalNumber = u"8408/BH/VI"_s; },
            [](C &c) { c.legalNumber = u"8408A/BH/PAD/KWK.11/XII/1996"_s, c.legalDate = QDate(1971, 3, 1); }},
        {"legal-number-year", [](C &c) { c.legalDate = QDate(2009, 1, 2); },
            [](C &c) { c.legalDate = QDate(2008, 1, 2); }},
        {"legal-number-regency", [](C &c) { c.legalNumber = u"703/BH/XIV.34/IX/2007"_s; },
            [](C &c) { c.legalNumber = u"703/BH/XIV.1/IX/2007"_s, c.facts.regency = u"33.02"_s; }},
        {"legal-date-missing", [](C &c) { c.legalDate = {}; },
            [](C &c) { c.foundedOn = c.legalDate, c.legalDate = {}; }},
        {"legal-date-future", [today](C &c) { c.legalDate = today.addDays(1); },
            [today](C &c) { c.legalDate = today; }},
        {"legal-date-early", [](C &c) { c.legalDate = QDate(1944, 12, 31); },
            [](C &c) { c.legalDate = QDate(1945, 1, 1); }},
        {"founded-future", [today](C &c) { c.foundedOn = today.addDays(1); }, [today](C &c) { c.foundedOn = today; }},
        {"founded-after-legal-date", [](C &c) { c.foundedOn = c.legalDate.addYears(1).addDays(1); },
            [](C &c) { c.foundedOn = c.legalDate.addYears(1); }},
        {"amendment-future", [today](C &c) { c.amendmentDate = today.addDays(1); },
            [today](C &c) { c.amendmentDate = today; }},
        {"amendment-before-legal-date", [](C &c) { c.amendmentDate = c.legalDate.addDays(-1); },
            [](C &c) { c.amendmentDate = c.legalDate; }},
        {"amendment-half", [](C &c) { c.amendmentNumber = u"56/BH/PAD/2010"_s; },
            [](C &c) { c.amendmentNumber = u"56/BH/PAD/2010"_s, c.amendmentDate = QDate(2010, 3, 4); }},
        {"amendment-half", [](C &c) { c.amendmentDate = QDate(2010, 3, 4); }, [](C &c) { c.amendmentDate = {}; }},
        {"amendment-same-number", [](C &c) { c.amendmentNumber = c.legalNumber; },
            [](C &c) { c.amendmentNumber = u"56/BH/PAD/2010"_s; }},
    };
}

QList<RuleCase> membershipCases()
{
    using C = Cooperative;
    return {
        {"members-negative", [](C &c) { c.years[1].membersMale = -1; }, [](C &c) { c.years[1].membersMale = 0; }},
        {"managers-negative", [](C &c) { c.years[1].managers = -1; }, [](C &c) { c.years[1].managers = 0; }},
        {"employees-negative", [](C &c) { c.years[1].employeesFemale = -1; },
            [](C &c) { c.years[1].employeesFemale.reset(); }},
        {"members-total", [](C &c) { c.years[2].members = 121; }, [](C &c) { c.years[2].members.reset(); }},
        {"members-total", [](C &c) { c.years[2].membersFemale.reset(), c.years[2].membersMale = 121; },
            [](C &c) { c.years[2].membersFemale.reset(); }},
        {"managers-total", [](C &c) { c.years[2].managersFemale = 1; },
            [](C &c) { c.years[2].managersFemale = 1, c.years[2].managersMale = 0; }},
        {"employees-total", [](C &c) { c.years[2].employees = 4; },
            [](C &c) { c.years[2].employees = 4, c.years[2].employeesMale = 1; }},
        {"members-unknown",
            [](C &c) {
                for (YearlyFigures &year : c.years)
                    year.members = year.membersMale = year.membersFemale = std::nullopt;
            },
            [](C &c) { c.years[0].members = c.years[0].membersMale = c.years[0].membersFemale = std::nullopt; }},
        {"members-zero", [](C &c) { c.years[2].members = c.years[2].membersMale = c.years[2].membersFemale = 0; },
            [](C &c) { c.years[2].members = c.years[2].membersMale = c.years[2].membersFemale = std::nullopt; }},
        {"members-few", [](C &c) { c.years[2].members = 8; }, [](C &c) { c.years[2].members = 9; }},
        {"members-few", [](C &c) { c.years[2].members = 1; },
            [](C &c) { c.years[2].members = 1, c.facts.form = u"secondaryRegency"_s; }},
        {"members-jump", [](C &c) { c.years[2].members = 1200; }, [](C &c) { c.years[2].members = 1199; }},
        {"women-group-members", [](C &c) { c.facts.group = u"kopwan"_s; },
            [](C &c) { c.facts.group = u"kopwan"_s, std::swap(c.years[2].membersMale, c.years[2].membersFemale); }},
    };
}

QList<RuleCase> meetingCases()
{
    using C = Cooperative;
    const QDate today = dayOfCases();
    return {
        {"year-before-founding", [](C &c) { c.years.prepend(figures(2005)); },
            [](C &c) { c.years.prepend(figures(2006)); }},
        {"year-before-founding", [](C &c) { c.foundedOn = c.legalDate, c.years.prepend(figures(2006)); },
            [](C &c) { c.foundedOn = QDate(2005, 12, 1), c.years.prepend(figures(2005)); }},
        {"year-future", [](C &c) { c.years.append(figures(2027)); }, [](C &c) { c.years.append(figures(2026)); }},
        {"year-twice", [](C &c) { c.years.append(figures(2025)); }, [](C &c) { c.years.prepend(figures(2022)); }},
        {"meeting-future", [today](C &c) { c.years[2].annualMeeting = today.addDays(1); },
            [today](C &c) { c.years[2].annualMeeting = today; }},
        {"meeting-before-founding", [](C &c) { c.years[0].annualMeeting = QDate(2006, 9, 9); },
            [](C &c) { c.years[0].annualMeeting = QDate(2006, 9, 10); }},
        {"meeting-before-founding",
            [](C &c) { c.foundedOn = QDate(2007, 5, 1), c.years[0].annualMeeting = QDate(2007, 4, 30); },
            [](C &c) { c.foundedOn = QDate(2007, 5, 1), c.years[0].annualMeeting = QDate(2007, 5, 1); }},
        {"meeting-before-legal-date", [](C &c) { c.years[0].annualMeeting = QDate(2007, 9, 9); },
            [](C &c) { c.years[0].annualMeeting = QDate(2007, 9, 10); }},
        {"meeting-early", [](C &c) { c.years[2].annualMeeting = QDate(2025, 12, 31); },
            [](C &c) { c.years[2].annualMeeting = QDate(2026, 1, 1); }},
        {"meeting-late", [](C &c) { c.years[0].annualMeeting = QDate(2025, 7, 1); },
            [](C &c) { c.years[0].annualMeeting = QDate(2025, 6, 30); }},
        {"meeting-twice", [](C &c) { c.years[1].annualMeeting = c.years[2].annualMeeting; },
            [](C &c) { c.years[1].annualMeeting = c.years[2].annualMeeting = {}; }},
    };
}

QList<RuleCase> financeCases()
{
    using C = Cooperative;
    return {
        {"amount-negative", [](C &c) { c.years[0].turnover = -1; }, [](C &c) { c.years[0].surplus = -1; }},
        {"equity-negative", [](C &c) { c.years[0].equity = -1; }, [](C &c) { c.years[0].equity = 0; }},
        {"surplus-above-turnover", [](C &c) { c.years[0].surplus = 900'000'001; },
            [](C &c) { c.years[0].surplus = 900'000'000; }},
        {"surplus-without-turnover", [](C &c) { c.years[0].turnover.reset(); },
            [](C &c) { c.years[0].turnover.reset(), c.years[0].surplus = 0; }},
        {"assets-below-equity", [](C &c) { c.years[0].assets = 399'999'999; },
            [](C &c) { c.years[0].assets = 400'000'000; }},
        {"capital-above-assets", [](C &c) { c.years[0].assets = 480'000'000; },
            [](C &c) { c.years[0].assets = 500'000'000; }},
        {"amounts-in-thousands",
            [](C &c) {
                c.years[0].equity = 400'000, c.years[0].outsideCapital = 100'000, c.years[0].assets = 520'000;
                c.years[0].turnover = 900'000;
            },
            [](C &c) { c.years[0].equity = 400'000; }},
        {"amount-huge", [](C &c) { c.years[0].turnover = 10'000'000'000'001; },
            [](C &c) { c.years[0].turnover = 10'000'000'000'000; }},
        {"amounts-change-unit", [](C &c) { c.years[1].turnover = 450'000'000'000; },
            [](C &c) { c.years[1].turnover = 44'000'000'000; }},
    };
}

QList<RuleCase> typeCases()
{
    using C = Cooperative;
    return {
        {"type-missing", [](C &c) { c.facts.type.clear(); }, [](C &c) { c.facts.type = u"service"_s; }},
        {"form-missing", [](C &c) { c.facts.form.clear(); }, [](C &c) { c.facts.form = u"primaryProvince"_s; }},
        {"type-against-group", [](C &c) { c.facts.group = u"kpri"_s; },
            [](C &c) { c.facts.group = u"multiPurpose"_s; }},
        {"savings-name-producer", [](C &c) { c.name = u"Koperasi Simpan Pinjam Artha"_s; },
            [](C &c) { c.name = u"Koperasi Simpan Pinjam Artha"_s, c.facts.type = u"savingsLoan"_s; }},
        {"savings-name-producer", [](C &c) { c.name = u"KSP Artha"_s; },
            [](C &c) { c.name = u"Koperasi Simpanan Padi"_s; }},
        {"sector-producer", [](C &c) { c.sector = u"K"_s; }, [](C &c) { c.sector = u"C"_s; }},
        {"productive-group-other-type", [](C &c) { c.facts.type = u"consumer"_s; },
            [](C &c) { c.facts.type = u"consumer"_s, c.facts.group = u"kopwan"_s; }},
        {"form-supervision", [](C &c) { c.supervisedBy = u"province"_s; },
            [](C &c) { c.supervisedBy = u"ministry"_s, c.facts.form = u"primaryNational"_s; }},
        {"form-secondary", [](C &c) { c.name = u"PUSAT KOPERASI Maju"_s; },
            [](C &c) { c.name = u"Pusat Koperasi Maju"_s, c.facts.form = u"secondaryProvince"_s; }},
        {"form-secondary", [](C &c) { c.facts.group = u"secondary"_s; }, [](C &c) { c.name = u"KUD Pusat Tani"_s; }},
        {"scheme-sharia", [](C &c) { c.name = u"KSPPS BMT Amanah"_s; },
            [](C &c) { c.name = u"KSPPS BMT Amanah"_s, c.scheme = u"sharia"_s; }},
        {"kdkmp-too-old", [](C &c) { c.facts.kdkmp = true; },
            [](C &c) { c.facts.kdkmp = true, c.amendmentDate = QDate(2025, 3, 27); }},
        {"kdkmp-not-marked",
            [](C &c) { c.name = u"Koperasi Desa Merah Putih Sari"_s, c.legalDate = QDate(2025, 3, 27); },
            [](C &c) { c.name = u"Koperasi Desa Merah Putih Sari"_s, c.legalDate = QDate(2025, 3, 26); }},
    };
}

QList<RuleCase> statusCases()
{
    using C = Cooperative;
    const auto withoutMeetings = [](C &c) {
        for (YearlyFigures &year : c.years)
            year.annualMeeting = {};
    };
    const auto lastHeld = [](C &c, const QDate &day) {
        for (YearlyFigures &year : c.years)
            year.annualMeeting = {};
        c.years[0].annualMeeting = day;
    };
    return {
        {"status-missing", [](C &c) { c.facts.status.clear(); }, [](C &c) { c.facts.status = u"inactive"_s; }},
        {"active-nothing-reported", withoutMeetings,
            [withoutMeetings](C &c) { withoutMeetings(c), c.facts.status = u"inactive"_s; }},
        {"active-without-meeting",
            [lastHeld](C &c) {
                lastHeld(c, {2023, 5, 15});
            },
            [lastHeld](C &c) {
                lastHeld(c, {2023, 5, 16});
            }},
        {"inactive-with-meetings", [](C &c) { c.facts.status = u"inactive"_s; },
            [](C &c) { c.facts.status = u"inactive"_s, c.years[1].annualMeeting = {}; }},
        {"ended-with-meeting", [](C &c) { c.facts.status = u"dissolved"_s; },
            [lastHeld](C &c) {
                c.facts.status = u"dissolved"_s, lastHeld(c, {2024, 12, 31});
            }},
        {"moved-but-regency", [](C &c) { c.facts.status = u"movedAway"_s; },
            [](C &c) { c.facts.status = u"movedAway"_s, c.supervisedBy = u"province"_s; }},
        {"grade-above-meetings", [](C &c) { c.years[1].annualMeeting = {}; },
            [](C &c) { c.years[1].annualMeeting = {}, c.grade = u"B"_s; }},
        {"grade-d-with-meeting", [](C &c) { c.grade = u"D"_s; },
            [lastHeld](C &c) {
                c.grade = u"D"_s, lastHeld(c, {2023, 5, 15});
            }},
        {"grade-c1-too-old", [](C &c) { c.grade = u"C1"_s; },
            [](C &c) { c.grade = u"C1"_s, c.legalDate = QDate(2022, 5, 15); }},
    };
}

QList<RuleCase> classificationCases()
{
    using C = Cooperative;
    return {
        {"kind-unclassified", [](C &c) { c.facts.kind = u"unclassified"_s; },
            [](C &c) { c.facts.kind = u"unclassified"_s, c.facts.status = u"dissolved"_s; }},
        {"kind-not-production", [](C &c) { c.facts.kind = u"notProduction"_s; },
            [](C &c) { c.facts.kind = u"notProduction"_s, c.facts.type = u"consumer"_s; }},
        {"kind-other-type", [](C &c) { c.facts.type = u"marketing"_s; },
            [](C &c) { c.facts.type = u"marketing"_s, c.facts.kind = u"notProduction"_s; }},
        {"kind-against-group", [](C &c) { c.facts.kind = u"notProduction"_s; },
            [](C &c) { c.facts.kind = u"notProduction"_s, c.facts.group = u"multiPurpose"_s; }},
        {"kind-against-group", [](C &c) { c.facts.group = u"kpri"_s; },
            [](C &c) { c.facts.group = u"multiPurpose"_s; }},
        {"goods-named-not-production", [](C &c) { c.facts.kind = u"notProduction"_s; },
            [](C &c) { c.facts.kind = u"notProduction"_s, c.products = u"Simpan pinjam"_s; }},
        {"kind-two-without-stage", [](C &c) { c.facts.stages.clear(); },
            [](C &c) { c.facts.stages.clear(), c.facts.kind = u"kindI"_s; }},
        {"kind-one-without-service", [](C &c) { c.facts.kind = u"kindI"_s, c.facts.services.clear(); },
            [](C &c) { c.facts.services.clear(); }},
        {"stages-without-unit", [](C &c) { c.facts.ownUnit = u"no"_s; },
            [](C &c) { c.facts.ownUnit = u"no"_s, c.facts.stages.clear(); }},
        {"production-without-trade", [](C &c) { c.facts.trades.clear(); },
            [](C &c) { c.facts.trades.clear(), c.facts.kind = u"notProduction"_s; }},
        {"producer-without-words", [](C &c) { c.activity.clear(), c.products.clear(); },
            [](C &c) { c.products.clear(); }},
        {"activity-koperasi", [](C &c) { c.activity = u" KOPERASI."_s; },
            [](C &c) { c.activity = u"Koperasi susu"_s; }},
    };
}

QList<RuleCase> officerCases()
{
    using C = Cooperative;
    return {
        {"officer-name-missing", [](C &c) { c.officers[1].name = u" "_s; }, [](C &c) { c.officers.removeLast(); }},
        {"officer-role-missing", [](C &c) { c.officers[1].role.clear(); },
            [](C &c) { c.officers[1].role = u"manager"_s; }},
        {"officer-citizen-number", [](C &c) { c.officers[0].personNik = u"3301010010001"_s; },
            [](C &c) { c.officers[0].personNik.clear(); }},
        {"officer-citizen-number-twice", [](C &c) { c.officers[1].personNik = c.officers[0].personNik; },
            [](C &c) { c.officers[1].personNik = c.officers[0].personNik, c.officers[1].name = c.officers[0].name; }},
        {"officer-two-chairs", [](C &c) { c.officers[1].role = u"chair"_s; },
            [](C &c) { c.officers[1].role = u"supervisor"_s; }},
    };
}

} // namespace

Cooperative soundRecord()
{
    Cooperative record;
    record.name = u"KUD Contoh Rejeki"_s;
    record.nik = u"3301010010001"_s;
    record.nikStatus = u"certified"_s;
    record.certificateDate = QDate(2027, 6, 30);
    record.grade = u"A"_s;
    record.nib = u"0102230004567"_s;
    record.npwp = u"012345678901000"_s;
    record.district = u"33.01.02"_s;
    record.village = u"33.01.02.2003"_s;
    record.address = u"Jl. Contoh No. 1 RT 01/RW 02"_s;
    record.postalCode = u"53274"_s;
    record.phone = u"0282-541234"_s;
    record.email = u"kud@contoh.id"_s;
    record.legalNumber = u"703/BH/XIV.7/IX/2007"_s;
    record.legalDate = QDate(2007, 9, 10);
    record.sector = u"A"_s;
    record.scheme = u"conventional"_s;
    record.supervisedBy = u"regency"_s;
    record.health = u"healthy"_s;
    record.kbliMain = u"01122"_s;
    record.activity = u"Menggiling gabah anggota dan menjual berasnya"_s;
    record.products = u"Beras"_s;
    record.facts.regency = u"33.01"_s;
    record.facts.type = u"producer"_s;
    record.facts.group = u"kud"_s;
    record.facts.form = u"primaryRegency"_s;
    record.facts.status = u"active"_s;
    record.facts.producing = u"yes"_s;
    record.facts.ownUnit = u"yes"_s;
    record.facts.stages = u"stageEnd"_s;
    record.facts.services = u"svcProcurement"_s;
    record.facts.trades = u"farmers"_s;
    record.facts.kind = u"kindII"_s;
    record.years = {figures(2023), figures(2024), figures(2025)};
    record.officers = {{u"chair"_s, u"Orang Contoh"_s, QString(), u"3301014107800001"_s},
        {u"treasurer"_s, u"Orang Lain"_s, QString(), QString()}};
    return record;
}

QList<RuleCase> ruleCases()
{
    return identityCases() + addressCases() + legalEntityCases() + membershipCases() + meetingCases() + financeCases()
        + typeCases() + statusCases() + classificationCases() + officerCases();
}
