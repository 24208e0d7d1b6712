// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/rules/duplicateevidence.h"

#include <QCoreApplication>

namespace lumbung::duplicates {

namespace {

QString sentence(const char *source)
{
    return QCoreApplication::translate("Duplicates", source);
}

QString nameSentence(const Prepared &one, const Prepared &other, const NameEvidence &name)
{
    if (text::folded(one.subject.name) == text::folded(other.subject.name))
        return sentence(QT_TRANSLATE_NOOP("Duplicates", "The names are the same."));
    const bool isWhole = name.onlyOne.isEmpty() && name.onlyOther.isEmpty();
    if (isWhole && name.letters == 1)
        return sentence(QT_TRANSLATE_NOOP("Duplicates", "The names are the same but for one letter."));
    if (isWhole && name.letters > 1)
        return QCoreApplication::translate(
            "Duplicates", "The names are the same but for %n letter(s).", nullptr, name.letters);
    if (isWhole)
        return sentence(QT_TRANSLATE_NOOP(
            "Duplicates", "The names are the same but for spelling, kind of cooperative, place or short name."));
    return name.matched > 0
        ? QCoreApplication::translate("Duplicates", "The names have %n word(s) in common.", nullptr, name.matched)
        : QString();
}

QString legalSentence(const Prepared &one, const Prepared &other, LegalRelation relation)
{
    const bool isShort = one.legal.isShort || other.legal.isShort;
    switch (relation) {
    case LegalRelation::Same:
        if (isShort)
            return sentence(QT_TRANSLATE_NOOP("Duplicates",
                "The legal numbers are the same, but such short ones without a year were given out again and again."));
        return one.subject.legalNumber.trimmed() == other.subject.legalNumber.trimmed()
            ? sentence(QT_TRANSLATE_NOOP("Duplicates", "The legal numbers are the same."))
            : sentence(
                QT_TRANSLATE_NOOP("Duplicates", "The legal numbers are the same but for strokes, dots and capitals."));
    case LegalRelation::Variant:
        return sentence(QT_TRANSLATE_NOOP(
            "Duplicates", "The legal numbers are the same but for BH, PAD or the spelling of the office."));
    case LegalRelation::Near:
    case LegalRelation::NearSerial:
        return sentence(QT_TRANSLATE_NOOP("Duplicates", "The legal numbers differ by a letter or two."));
    case LegalRelation::Renewed:
        return sentence(QT_TRANSLATE_NOOP(
            "Duplicates", "One legal number is older, the other one of a ministry: it may have been registered anew."));
    default:
        return {};
    }
}

QString addressSentence(AddressRelation relation)
{
    switch (relation) {
    case AddressRelation::Whole:
    case AddressRelation::Same:
        return sentence(QT_TRANSLATE_NOOP("Duplicates", "The addresses are the same."));
    case AddressRelation::SameStreet:
        return sentence(QT_TRANSLATE_NOOP("Duplicates", "The street is the same."));
    default:
        return {};
    }
}

void addKnown(QStringList &sentences, const QString &known)
{
    if (!known.isEmpty())
        sentences.append(known);
}

void addFor(DuplicateMatch &match, const Prepared &one, const Prepared &other, const Evidence &evidence)
{
    if (evidence.nik == Agreement::Same)
        match.reasons.append(sentence(QT_TRANSLATE_NOOP("Duplicates", "The NIK is the same.")));
    addKnown(match.reasons, nameSentence(one, other, evidence.name));
    addKnown(match.reasons, legalSentence(one, other, evidence.legal));
    addKnown(match.reasons, addressSentence(evidence.address));
    if (evidence.village == Agreement::Same)
        match.reasons.append(sentence(QT_TRANSLATE_NOOP("Duplicates", "The village is the same.")));
    else if (evidence.village == Agreement::Near)
        match.reasons.append(sentence(QT_TRANSLATE_NOOP("Duplicates", "The villages differ by one letter.")));
    else if (evidence.district == Agreement::Same)
        match.reasons.append(sentence(QT_TRANSLATE_NOOP("Duplicates", "The district is the same.")));
    if (evidence.date == Agreement::Same)
        match.reasons.append(sentence(QT_TRANSLATE_NOOP("Duplicates", "The date of the legal number is the same.")));
}

void addAgainst(DuplicateMatch &match, const Evidence &evidence)
{
    const auto when = [&match](bool isSo, const char *source) {
        if (isSo)
            match.against.append(sentence(source));
    };
    const auto onlyOne = evidence.name.onlyOne + evidence.name.onlyOther;
    when(evidence.name.hasOtherNumber, QT_TRANSLATE_NOOP("Duplicates", "The numbers in the names differ."));
    when(!evidence.name.hasOtherNumber && !onlyOne.isEmpty(),
        QT_TRANSLATE_NOOP("Duplicates", "One of the names has words the other has not."));
    when(evidence.type == Agreement::Different || evidence.type == Agreement::Near,
        QT_TRANSLATE_NOOP("Duplicates", "The kinds of cooperative in the names differ."));
    when(evidence.legal == LegalRelation::Different || evidence.legal == LegalRelation::Amended,
        QT_TRANSLATE_NOOP("Duplicates", "The legal numbers differ though they are of the same time."));
    when(evidence.legal == LegalRelation::OtherEra || evidence.legal == LegalRelation::Neighbour,
        QT_TRANSLATE_NOOP("Duplicates", "The legal numbers differ."));
    when(evidence.regency == Agreement::Different, QT_TRANSLATE_NOOP("Duplicates", "The regencies differ."));
    when(evidence.district == Agreement::Different, QT_TRANSLATE_NOOP("Duplicates", "The districts differ."));
    when(evidence.village == Agreement::Different, QT_TRANSLATE_NOOP("Duplicates", "The villages differ."));
    when(evidence.address == AddressRelation::Different, QT_TRANSLATE_NOOP("Duplicates", "The addresses differ."));
    when(evidence.address == AddressRelation::OtherNumber,
        QT_TRANSLATE_NOOP("Duplicates", "The street is the same, but not the number of the house."));
    when(evidence.nik == Agreement::Different, QT_TRANSLATE_NOOP("Duplicates", "The NIK differ."));
}

} // namespace

DuplicateMatch explained(const Prepared &one, const Prepared &other, const Evidence &evidence)
{
    DuplicateMatch match{.id = one.subject.id,
        .other = other.subject.id,
        .likelihood = likelihoodOf(evidence.weight),
        .reasons = {},
        .against = {}};
    addFor(match, one, other, evidence);
    addAgainst(match, evidence);
    return match;
}

} // namespace lumbung::duplicates
