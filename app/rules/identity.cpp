// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulebook.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/rules/helpers.h"

#include <QSet>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;
using namespace rules;

namespace {

constexpr int nikLength = 13;
constexpr int citizenNumberLength = 16;
constexpr int nibLength = 13;
constexpr int kbliLength = 5;
constexpr int shortestName = 3;

// ---- Name

bool hasLetter(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
}

Hits nameMissing(const Cooperative &record, const RuleContext &)
{
    return when(record.name.trimmed().isEmpty());
}

Hits nameWithoutLetters(const Cooperative &record, const RuleContext &)
{
    return when(!record.name.trimmed().isEmpty() && !hasLetter(record.name));
}

Hits nameTooShort(const Cooperative &record, const RuleContext &)
{
    return when(hasLetter(record.name) && record.name.trimmed().size() < shortestName);
}

/// "Koperasi Unit Desa" alone tells a hundred cooperatives apart from nothing.
Hits nameOnlyKind(const Cooperative &record, const RuleContext &)
{
    static const QSet<QString> kindWords = [] {
        const QString words
            = u"koperasi kop kud unit desa ksu serba usaha ksp simpan pinjam dan pembiayaan syariah kspps "
              "kjks bmt kpri kpn pegawai republik indonesia negeri kopkar karyawan kopwan wanita koppontren "
              "pondok pesantren koppas pasar produsen konsumen jasa pemasaran kopti primkopti kopinkra "
              "industri kerajinan rakyat nelayan tani pertanian merah putih kelurahan primer sekunder"_s;
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    if (!hasLetter(record.name))
        return {};
    return when(
        std::ranges::all_of(wordsOf(record.name), [](const QString &word) { return kindWords.contains(word); }));
}

// ---- NIK and its certificate

Hits nikIsCitizenNumber(const Cooperative &record, const RuleContext &)
{
    return when(isDigits(record.nik, citizenNumberLength));
}

Hits nikLengthWrong(const Cooperative &record, const RuleContext &)
{
    if (record.nik.isEmpty() || isDigits(record.nik, nikLength) || isDigits(record.nik, citizenNumberLength))
        return {};
    return when(true, {QString::number(record.nik.size())});
}

/// The region part of a NIK, dotted as in the region list; empty when there is no sound NIK.
QString nikRegency(const Cooperative &record)
{
    if (!isDigits(record.nik, nikLength))
        return {};
    return record.nik.left(2) + u'.' + record.nik.mid(2, 2);
}

Hits nikOtherRegency(const Cooperative &record, const RuleContext &)
{
    static const CodeList &regencies = codeList(u"regency"_s);
    const QString code = nikRegency(record);
    if (code.isEmpty() || record.facts.regency.isEmpty() || code == record.facts.regency || !regencies.contains(code))
        return {};
    return when(true, {regencies.title(code), regencies.title(record.facts.regency)});
}

Hits nikWithoutRegion(const Cooperative &record, const RuleContext &)
{
    const QString code = nikRegency(record);
    if (code.isEmpty() || codeList(u"regency"_s).contains(code))
        return {};
    return when(true, {record.nik.left(4)});
}

Hits certifiedWithoutNik(const Cooperative &record, const RuleContext &)
{
    return when(record.nik.isEmpty() && (record.nikStatus == "certified"_L1 || record.nikStatus == "expired"_L1));
}

Hits certificateDateAlone(const Cooperative &record, const RuleContext &)
{
    return when(record.certificateDate.isValid() && (record.nikStatus.isEmpty() || record.nikStatus == "none"_L1));
}

Hits certificateLapsed(const Cooperative &record, const RuleContext &context)
{
    if (record.nikStatus != "certified"_L1 || !record.certificateDate.isValid()
        || record.certificateDate >= context.today)
        return {};
    return when(true, {text::shortDate(record.certificateDate)});
}

Hits certificateStillValid(const Cooperative &record, const RuleContext &context)
{
    if (record.nikStatus != "expired"_L1 || !record.certificateDate.isValid() || record.certificateDate < context.today)
        return {};
    return when(true, {text::shortDate(record.certificateDate)});
}

// ---- Business numbers

Hits nibLengthWrong(const Cooperative &record, const RuleContext &)
{
    if (record.nib.isEmpty() || isDigits(record.nib, nibLength))
        return {};
    return when(true, {QString::number(record.nib.size())});
}

Hits nibDateWrong(const Cooperative &record, const RuleContext &context)
{
    if (!isDigits(record.nib, nibLength))
        return {};
    const QDate issued(2000 + record.nib.mid(4, 2).toInt(), record.nib.mid(2, 2).toInt(), record.nib.left(2).toInt());
    if (issued.isValid() && issued <= context.today)
        return {};
    return when(true, {record.nib.left(6)});
}

Hits npwpLengthWrong(const Cooperative &record, const RuleContext &)
{
    if (record.npwp.isEmpty() || isDigits(record.npwp, 15) || isDigits(record.npwp, 16))
        return {};
    return when(true, {QString::number(record.npwp.size())});
}

Hits npwpOfPerson(const Cooperative &record, const RuleContext &)
{
    if (record.npwp.isEmpty())
        return {};
    return when(std::ranges::find(record.officers, record.npwp, &Officer::personNik) != record.officers.cend());
}

Hits kbliMainWrong(const Cooperative &record, const RuleContext &)
{
    return when(!record.kbliMain.isEmpty() && !isDigits(record.kbliMain, kbliLength));
}

QStringList furtherKbli(const Cooperative &record)
{
    QStringList codes = record.kbliOther.split(u',', Qt::SkipEmptyParts);
    std::ranges::transform(codes, codes.begin(), [](const QString &code) { return code.trimmed(); });
    return codes;
}

Hits kbliOtherWrong(const Cooperative &record, const RuleContext &)
{
    if (record.kbliOther.isEmpty())
        return {};
    QStringList wrong = furtherKbli(record);
    wrong.removeIf([](const QString &code) { return isDigits(code, kbliLength); });
    return when(!wrong.isEmpty(), {wrong.join(", "_L1)});
}

Hits kbliTwice(const Cooperative &record, const RuleContext &)
{
    if (record.kbliOther.isEmpty())
        return {};
    QStringList codes = furtherKbli(record);
    codes.append(record.kbliMain);
    codes.removeAll(QString());
    return when(codes.removeDuplicates() > 0);
}

} // namespace

// clang-format off
QList<Rule> identityRules()
{
    using enum Severity;
    return {
        {"name-missing", Error, {"name"}, nameMissing,
            QT_TRANSLATE_NOOP("Rule", "The name is missing. Write it as in the deed."),
            QT_TRANSLATE_NOOP("Rule", "Field 1 of the ministry's record; without a name nobody can find it.")},
        {"name-without-letters", Error, {"name"}, nameWithoutLetters,
            QT_TRANSLATE_NOOP("Rule", "The name holds no letter. Is it a number that belongs into another field?"),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: a name is made of words.")},
        {"name-too-short", Warning, {"name"}, nameTooShort,
            QT_TRANSLATE_NOOP("Rule", "The name has fewer than three letters. Write it in full, as in the deed."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: a name is made of words.")},
        {"name-only-kind", Warning, {"name"}, nameOnlyKind,
            QT_TRANSLATE_NOOP("Rule", "The name tells only what kind of cooperative it is. Add its own name."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: names such as \"Koperasi Unit Desa\" alone cannot be told apart.")},
        {"nik-citizen-number", Error, {"nik", "personNik"}, nikIsCitizenNumber,
            QT_TRANSLATE_NOOP("Rule", "This number has 16 digits: it is the citizen number of a person. The NIK of a cooperative has 13 digits."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's format: the NIK of a cooperative has 13 digits. Citizen numbers are personal data (UU 27/2022).")},
        {"nik-length", Error, {"nik"}, nikLengthWrong,
            QT_TRANSLATE_NOOP("Rule", "The NIK of a cooperative has 13 digits; this one has %1 characters. Compare it with the certificate."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's format: every NIK in its list has 13 digits.")},
        {"nik-regency", Warning, {"nik", "regency"}, nikOtherRegency,
            QT_TRANSLATE_NOOP("Rule", "The NIK begins with the code of %1, the cooperative lies in %2. That is right if it moved; do not change the NIK for it."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's format: digits 1 to 4 are the regency at registration. Newer NIKs carry no region.")},
        {"nik-without-region", Hint, {"nik"}, nikWithoutRegion,
            QT_TRANSLATE_NOOP("Rule", "The NIK begins with %1, which is no regency. Newer NIKs carry no region; for an older one compare the certificate."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's format: digits 1 to 4 are the regency at registration. Newer NIKs carry no region.")},
        {"nik-certified-without-number", Warning, {"nik", "nikStatus"}, certifiedWithoutNik,
            QT_TRANSLATE_NOOP("Rule", "A certificate is recorded, but no NIK. Write the NIK that stands on the certificate."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's format: the certificate is issued for a NIK (Permenkop 10/2016).")},
        {"certificate-date-alone", Warning, {"certificateDate", "nikStatus"}, certificateDateAlone,
            QT_TRANSLATE_NOOP("Rule", "There is a date of the certificate, but the NIK is not recorded as certified. Correct one of them."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's format: only a certified NIK has a date until which it is valid.")},
        {"certificate-lapsed", Warning, {"nikStatus", "certificateDate"}, certificateLapsed,
            QT_TRANSLATE_NOOP("Rule", "The certificate was valid until %1. It is expired, or the new date is still to be recorded."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's format: a certificate after its date is \"Sertifikat - Expired\".")},
        {"certificate-still-valid", Warning, {"nikStatus", "certificateDate"}, certificateStillValid,
            QT_TRANSLATE_NOOP("Rule", "The certificate is recorded as expired, but is valid until %1. Correct one of them."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's format: a certificate after its date is \"Sertifikat - Expired\".")},
        {"nib-length", Error, {"nib"}, nibLengthWrong,
            QT_TRANSLATE_NOOP("Rule", "The NIB has 13 digits; this one has %1 characters. Compare it with the OSS document."),
            QT_TRANSLATE_NOOP("Rule", "Format of OSS: 13 digits.")},
        {"nib-date", Warning, {"nib"}, nibDateWrong,
            QT_TRANSLATE_NOOP("Rule", "The first six digits of a NIB are the day, month and year of issue; %1 is no day in the past. Compare it with the OSS document."),
            QT_TRANSLATE_NOOP("Rule", "Format of OSS as seen in issued numbers: ddmmyy at the beginning.")},
        {"npwp-length", Error, {"npwp"}, npwpLengthWrong,
            QT_TRANSLATE_NOOP("Rule", "The NPWP has 15 digits, the newer one 16; this one has %1 characters. Compare it with the card."),
            QT_TRANSLATE_NOOP("Rule", "Format of the tax office: 15 digits, 16 since PMK 112/2022.")},
        {"npwp-of-person", Warning, {"npwp", "personNik"}, npwpOfPerson,
            QT_TRANSLATE_NOOP("Rule", "The NPWP is the citizen number of an officer. Write the number of the cooperative itself."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: the cooperative is a taxpayer of its own. Citizen numbers are personal data (UU 27/2022).")},
        {"kbli-main", Error, {"kbliMain"}, kbliMainWrong,
            QT_TRANSLATE_NOOP("Rule", "A KBLI code has 5 digits, such as 10520. Leave the field empty if it is not known."),
            QT_TRANSLATE_NOOP("Rule", "Format of KBLI 2020: 5 digits.")},
        {"kbli-other", Error, {"kbliOther"}, kbliOtherWrong,
            QT_TRANSLATE_NOOP("Rule", "A KBLI code has 5 digits; these do not: %1. Put commas between several codes."),
            QT_TRANSLATE_NOOP("Rule", "Format of KBLI 2020: 5 digits.")},
        {"kbli-twice", Hint, {"kbliOther", "kbliMain"}, kbliTwice,
            QT_TRANSLATE_NOOP("Rule", "The same KBLI code stands there twice. Once is enough."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: one main code, and each further code once.")},
    };
}
// clang-format on

} // namespace lumbung
