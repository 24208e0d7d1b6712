// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demowriter.h"

#include "app/domain/codelist.h"
#include "app/services/demoanswers.h"
#include "app/services/demofigures.h"
#include "app/services/demohistory.h"
#include "app/services/demonumbers.h"
#include "app/services/demoslips.h"

#include <algorithm>

namespace lumbung::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstCertificateYear = 2016;

QDate legalDate(const Draft &draft, Random &random)
{
    const Founding &founding = tables().foundings[draft.founding];
    const QDate latest = std::min(QDate(founding.to, 12, 15), latestFounding(draft.was()));
    return random.day(std::min(QDate(founding.from, 1, 4), latest), latest);
}

/// What holds on 31 December 2021.
StandingFacts factsOf(const Draft &draft)
{
    StandingFacts facts;
    facts.regency = draft.at().code;
    facts.type = typeCode(draft.type);
    facts.group = draft.groupCode();
    facts.form = draft.formCode();
    facts.status = draft.was().status;
    return facts;
}

QString supervisor(const QString &form)
{
    const CodeEntry *entry = codeList(u"form"_s).find(form);
    const QString level = entry ? entry->more.value(u"level"_s) : QString();
    return level == "national"_L1 ? u"ministry"_s : level;
}

/// District, village and how to reach it; the village's name.
QString setAddress(Cooperative &record, const Place &place, Random &random)
{
    const District &district = random.pick(place.districts);
    const auto &[code, name] = random.pick(district.villages);
    record.district = district.code;
    if (!random.chance(50))
        record.village = code;
    // The fourth group of a village's code begins with 1 in towns (kelurahan).
    record.address = address(name, code.section(u'.', 3).startsWith(u'1'), random);
    if (random.chance(700))
        record.postalCode = place.postalPrefix + QString::number(random.between(11, 89));
    if (random.chance(500))
        record.phone = phoneNumber(place, random);
    return name;
}

void setWork(Cooperative &record, const Business &business, bool hasUnit, Random &random)
{
    const bool isSharia = record.facts.group == "kspps"_L1;
    if (isSharia || record.facts.type == "savingsLoan"_L1 || random.chance(600))
        record.scheme = isSharia ? u"sharia"_s : u"conventional"_s;
    if (!business.kbli.isEmpty() && random.chance(650))
        record.kbliMain = business.kbli;
    record.products = business.products;
    record.activity = hasUnit ? business.activity + u". "_s + business.unitActivity : business.activity;
}

/// A certificate needs a number; a few others have one, too.
void setNik(Cooperative &record, const Draft &draft, const QString &number, Random &random)
{
    record.nikStatus = tables().nikStatuses[draft.nikStatus].code;
    record.grade = draft.was().grade;
    if (record.nikStatus != "none"_L1 || random.chance(250))
        record.nik = number;
    if (record.nikStatus == "certified"_L1)
        record.certificateDate = random.day({2026, 7, 1}, {2029, 6, 30});
    else if (record.nikStatus == "expired"_L1)
        record.certificateDate = random.day({firstCertificateYear + 2, 1, 5}, {2024, 12, 20});
}

void setOffices(Cooperative &record, const Place &place, Random &random)
{
    const bool isActive = record.facts.status == "active"_L1;
    if (isActive && random.chance(450))
        record.nib = businessNumber(random);
    if (isActive && random.chance(500))
        record.npwp = taxNumber(random);
    static const QStringList classes
        = {u"healthy"_s, u"healthy"_s, u"healthy"_s, u"fairlyHealthy"_s, u"fairlyHealthy"_s, u"fairlyHealthy"_s,
            u"fairlyHealthy"_s, u"underSupervision"_s, u"underSupervision"_s, u"underSpecialSupervision"_s};
    if (isActive && random.chance(250))
        record.health = random.pick(classes);
    if (random.chance(750))
        record.officers = officers(place, random);
}

} // namespace

Writer::Writer(quint64 seed) : m_seed(seed), m_serials(tables().places.size(), 0) { }

NewCooperative Writer::written(const Draft &draft)
{
    Random random(m_seed, ++m_count);
    NewCooperative made;
    Cooperative &record = made.record;
    record.legalDate = legalDate(draft, random);
    if (random.chance(30))
        record.foundedOn = record.legalDate.addDays(-random.between(20, 300));

    const Business &business = m_lexicon.business(draft, random);
    const bool hasUnit = !business.unitActivity.isEmpty() && random.chance(450);
    StandingFacts facts = factsOf(draft);
    if (draft.isClassified)
        facts = answered(facts, business, hasUnit, random);
    const History past = history(draft, facts, record.founding(), random);
    made.timeline = past.timeline;
    record.facts = past.timeline.current();

    const Place &place = draft.at();
    const Place &firstPlace = tables().places[past.firstPlace];
    const QString village = setAddress(record, place, random);
    record.name = m_lexicon.name(draft, business, record.legalDate.year(), village, random);
    record.legalNumber = legalNumber(record.legalDate, firstPlace, random);
    record.amendmentDate = past.amended;
    if (!past.amended.isValid() && record.legalDate.year() < 2012 && random.chance(120))
        record.amendmentDate = random.day({2012, 2, 1}, {2021, 11, 20});
    if (record.amendmentDate.isValid())
        record.amendmentNumber = amendmentNumber(record.amendmentDate, place, random);
    record.sector = tables().sectors[draft.sector].code;
    record.supervisedBy = supervisor(record.facts.form);
    setWork(record, business, hasUnit, random);
    setNik(record, draft, cooperativeNumber(firstPlace, ++m_serials[past.firstPlace], random), random);
    setOffices(record, place, random);
    record.years = figures(draft, record.legalDate, past.ended, random);
    addSlip(record, random);
    return made;
}

} // namespace lumbung::demo
