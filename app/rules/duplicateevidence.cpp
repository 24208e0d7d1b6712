// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/duplicateevidence.h"

#include "app/rules/duplicateweights.h"
#include "app/rules/duplicatewords.h"
#include "app/rules/textdistance.h"

#include <algorithm>
#include <cmath>

namespace lumbung::duplicates {

using namespace weights;

namespace {

double weightOfLegal(LegalRelation relation, const LegalKey &one, const LegalKey &other)
{
    const bool isShort = one.isShort || other.isShort;
    switch (relation) {
    case LegalRelation::Unknown:
        return 0;
    case LegalRelation::Same:
        return one.isNational ? mostOfLegal : isShort ? 3.5 : 6.5;
    case LegalRelation::Variant:
        return isShort ? 3 : 5.5;
    case LegalRelation::Near:
        return isShort ? 2 : 3.5;
    case LegalRelation::NearSerial:
        return 2.5;
    case LegalRelation::Neighbour:
        return 0;
    case LegalRelation::Renewed:
        return renewedLegal;
    case LegalRelation::OtherEra:
        return -1.5;
    case LegalRelation::Amended:
        return -1.2;
    case LegalRelation::Different:
        return -3.5;
    }
    return 0;
}

double weightOfAddress(AddressRelation relation)
{
    switch (relation) {
    case AddressRelation::Unknown:
        return 0;
    case AddressRelation::Whole:
        return wholeAddress;
    case AddressRelation::Same:
        return sameAddress;
    case AddressRelation::SameStreet:
        return sameStreet;
    case AddressRelation::OtherNumber:
        return otherHouse;
    case AddressRelation::Different:
        return otherAddress;
    }
    return 0;
}

Agreement keysAgree(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return Agreement::Unknown;
    if (one == other)
        return Agreement::Same;
    constexpr qsizetype shortest = 5;
    const bool isLong = std::min(one.size(), other.size()) >= shortest;
    const bool canBeNear = one.front() == other.front() || one.back() == other.back();
    return isLong && canBeNear && letterDistance(one, other, 1) <= 1 ? Agreement::Near : Agreement::Different;
}

Agreement typesAgree(const QStringList &one, const QStringList &other)
{
    if (one.isEmpty() || other.isEmpty())
        return Agreement::Unknown;
    if (std::ranges::any_of(one, [&](const QString &type) { return other.contains(type); }))
        return Agreement::Same;
    const bool isTurned = std::ranges::any_of(one, [&](const QString &type) {
        return std::ranges::any_of(other, [&](const QString &o) { return words().canTurnInto(type, o); });
    });
    return isTurned ? Agreement::Near : Agreement::Different;
}

/// By same, near, different.
double weighed(Agreement agreement, double same, double near, double different)
{
    switch (agreement) {
    case Agreement::Unknown:
        return 0;
    case Agreement::Same:
        return same;
    case Agreement::Near:
        return near;
    case Agreement::Different:
        return different;
    }
    return 0;
}

void comparePlaces(const Prepared &one, const Prepared &other, Evidence &evidence)
{
    evidence.village = keysAgree(one.village, other.village);
    evidence.district = keysAgree(one.district, other.district);
    evidence.regency = keysAgree(one.regency, other.regency);
    const bool haveKinds = !one.regencyKind.isNull() && !other.regencyKind.isNull();
    if (evidence.regency == Agreement::Same && haveKinds && one.regencyKind != other.regencyKind)
        evidence.regency = Agreement::Different;
}

double weightOfDate(const Evidence &evidence)
{
    if (evidence.date == Agreement::Same)
        return evidence.legal == LegalRelation::Same ? 0.3 : 1.5;
    if (evidence.date != Agreement::Different)
        return 0;
    const bool isRenewed = evidence.legal == LegalRelation::Renewed || evidence.legal == LegalRelation::OtherEra;
    return isRenewed ? 0 : evidence.legal == LegalRelation::Unknown ? -1.2 : -0.4;
}

double mostLegal(const LegalKey &one, const LegalKey &other)
{
    if (one.isEmpty() || other.isEmpty())
        return 0;
    return one.key == other.key ? mostOfLegal : mostOfDifferingLegal;
}

double mostAddress(const Address &one, const Address &other)
{
    return one.whole == other.whole && !one.whole.isEmpty() ? wholeAddress : sameAddress;
}

} // namespace

Evidence compare(const Prepared &one, const Prepared &other, const Surroundings &surroundings)
{
    Evidence evidence;
    evidence.type = typesAgree(one.types, other.types);
    comparePlaces(one, other, evidence);
    evidence.nik = one.nik.isEmpty() || other.nik.isEmpty() ? Agreement::Unknown
        : one.nik == other.nik                              ? Agreement::Same
                                                            : Agreement::Different;
    evidence.weight = surroundings.prior + weighed(evidence.nik, sameNik, 0, otherNik)
        + weighed(evidence.regency, 0, 0, otherRegency)
        + weightOfPlaces(evidence.village, evidence.district, one.isVillageCooperative && other.isVillageCooperative);
    const double mostOfOthers
        = mostOfDate + mostLegal(one.legal, other.legal) + mostAddress(one.address, other.address);
    const double mostOfType = evidence.type == Agreement::Same ? sameType : 0;
    if (evidence.weight + surroundings.mostOfName + mostOfType + mostOfOthers < surroundings.threshold)
        return evidence;

    evidence.name = compareNames(one, other, surroundings.vocabulary);
    // "KS PCahaya Mulya": the letters of the type are there.
    if (evidence.name.isByLetters)
        evidence.type = Agreement::Same;
    evidence.weight += evidence.name.weight + weighed(evidence.type, sameType, relatedType, otherType);
    if (evidence.weight + mostOfOthers < surroundings.threshold)
        return evidence;
    evidence.legal = compare(one.legal, other.legal);
    evidence.address = compare(one.address, other.address);
    if (one.subject.legalDate.isValid() && other.subject.legalDate.isValid())
        evidence.date = one.subject.legalDate == other.subject.legalDate ? Agreement::Same : Agreement::Different;
    evidence.weight += weightOfLegal(evidence.legal, one.legal, other.legal) + weightOfAddress(evidence.address)
        + weightOfDate(evidence);
    evidence.isEnough = evidence.weight >= surroundings.threshold;
    return evidence;
}

double weightOfPlaces(Agreement village, Agreement district, bool areVillageCooperatives)
{
    // A village has one, which is named after it: the name says the village already.
    if (areVillageCooperatives)
        return weighed(village, 1.5, 0.5, -4) + weighed(district, 2.5, 2, -4);
    if (village == Agreement::Unknown)
        return weighed(district, 1, 0.8, -2.5);
    return weighed(village, 3, 2.2, -2.5) + weighed(district, 0.3, 0.2, village == Agreement::Different ? -0.7 : -1.5);
}

double priorAmong(qsizetype records)
{
    return std::log(doublesPerRecord / std::max(double(records), fewestRecords));
}

double likelihoodOf(double weight)
{
    return 1 / (1 + std::exp(-weight));
}

double weightOf(double likelihood)
{
    return std::log(likelihood / (1 - likelihood));
}

} // namespace lumbung::duplicates
