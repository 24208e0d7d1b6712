// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lumbung::text {

namespace {

constexpr int officeOffsetSeconds = 7 * 3600; // WIB, the whole province

bool isLineBreakOrTab(char16_t unit)
{
    return unit == u'\t' || unit == u'\n' || unit == u'\r';
}

bool isBidiControl(char16_t unit)
{
    return unit == 0x061C || (unit >= 0x200E && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2066 && unit <= 0x2069);
}

/// "Ma'arif", "Ma’arif" and "Maarif" are one name: an apostrophe parts no words.
bool isApostrophe(char32_t letter)
{
    return letter == U'\'' || letter == U'`' || letter == 0x2018 || letter == 0x2019 || letter == 0x02BC;
}

QString lettersAndDigits(const QString &normalised, bool keepWords)
{
    QString result;
    result.reserve(normalised.size());
    bool atWordEnd = false;
    for (const char32_t letter : normalised.toUcs4()) {
        if (QChar::isLetterOrNumber(letter)) {
            if (atWordEnd && keepWords && !result.isEmpty())
                result += u' ';
            atWordEnd = false;
            result += QStringView(QChar::fromUcs4(letter));
        } else if (!QChar::isMark(letter) && !isApostrophe(letter)) {
            atWordEnd = true;
        }
    }
    return result;
}

} // namespace

QString tidied(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).simplified();
}

QString withoutInnerDots(const QString &typed)
{
    if (!typed.contains(u'.'))
        return typed;
    const auto isLetter = [&typed](qsizetype at) { return at >= 0 && at < typed.size() && typed.at(at).isLetter(); };
    const auto isInitial = [&](qsizetype at) { return isLetter(at) && !isLetter(at + 1); };
    QString plain;
    for (qsizetype at = 0; at < typed.size();) {
        qsizetype end = at;
        while (!isLetter(at - 1) && isInitial(end) && end + 1 < typed.size() && typed.at(end + 1) == u'.')
            end += 2;
        if (end - at < 4) {
            plain += typed.at(at++);
            continue;
        }
        if (isInitial(end))
            ++end; // the last one without a dot
        plain += typed.mid(at, end - at).remove(u'.') + u' ';
        at = end;
    }
    return plain;
}

QString tidiedLines(const QString &typed)
{
    QString unified = typed.normalized(QString::NormalizationForm_C);
    unified.replace("\r\n"_L1, "\n"_L1);
    for (const char16_t lineBreak : {u'\r', char16_t(0x0085), char16_t(0x2028), char16_t(0x2029)})
        unified.replace(QChar(lineBreak), u'\n');

    QStringList lines = unified.split(u'\n');
    std::ranges::transform(lines, lines.begin(), [](const QString &line) { return line.simplified(); });
    return lines.join(u'\n').trimmed();
}

bool hasForbiddenCharacters(const QString &typed)
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar unit = typed.at(i);
        if (unit.isHighSurrogate() && i + 1 < typed.size() && typed.at(i + 1).isLowSurrogate()) {
            if (QChar::isNonCharacter(QChar::surrogateToUcs4(unit, typed.at(i + 1))))
                return true;
            ++i;
        } else if (unit.isSurrogate() || unit.isNonCharacter() || isBidiControl(unit.unicode())) {
            return true;
        } else if (unit.category() == QChar::Other_Control && !isLineBreakOrTab(unit.unicode())) {
            return true;
        }
    }
    return false;
}

QString folded(const QString &name)
{
    return lettersAndDigits(name.normalized(QString::NormalizationForm_KD).toLower(), true);
}

QString compact(const QString &code)
{
    return lettersAndDigits(code.normalized(QString::NormalizationForm_KD).toUpper(), false);
}

QString digitsOnly(const QString &typed)
{
    QString digits;
    for (const QChar letter : typed) {
        if (letter.isDigit())
            digits += QChar(u'0' + letter.digitValue());
    }
    return digits;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString money(qint64 rupiah)
{
    const QString digits = number(rupiah);
    return rupiah < 0 ? "-Rp "_L1 + digits.mid(QLocale().negativeSign().size()) : "Rp "_L1 + digits;
}

QString decimal(double value, int decimals)
{
    if (!std::isfinite(value))
        return u"–"_s;
    const bool isZero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    return QLocale().toString(isZero ? 0.0 : value, 'f', decimals);
}

QString percent(double share, int decimals)
{
    return std::isfinite(share) ? decimal(share * 100.0, decimals) + " %"_L1 : u"–"_s;
}

QString longDate(const QDate &date)
{
    return QLocale().toString(date, u"d MMMM yyyy"_s);
}

QString shortDate(const QDate &date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString longDateTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toOffsetFromUtc(officeOffsetSeconds);
    const QString time = local.time().toString(language() == "en"_L1 ? u"HH:mm"_s : u"HH.mm"_s);
    return longDate(local.date()) + u' ' + time + " (WIB)"_L1;
}

void setLanguage(const QString &language)
{
    if (language == "en"_L1)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    else
        QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
}

QString language()
{
    return QLocale().language() == QLocale::English ? u"en"_s : u"id"_s;
}

} // namespace lumbung::text
