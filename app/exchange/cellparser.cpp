// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/cellparser.h"

#include "app/base/csv.h"
#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/region.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr std::array missingWords = {"-"_L1, "--"_L1, "---"_L1, "n/a"_L1, "null"_L1, "belum ada"_L1, "tidak ada"_L1,
    "0000-00-00"_L1, "00/00/0000"_L1, "00-00-0000"_L1, "0000-00-00 00:00:00"_L1};

bool isAsciiDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// Whether tidying would leave it as it is; plain letters only, to be quick.
bool isTidy(const QString &cell)
{
    bool afterSpace = true;
    for (const QChar letter : cell) {
        const bool isSpace = letter == u' ';
        if (letter.unicode() < 0x20 || letter.unicode() > 0x7E || (isSpace && afterSpace))
            return false;
        afterSpace = isSpace;
    }
    return !afterSpace || cell.isEmpty();
}

/// Web pages and forms leave them: they part words that look alike, and nobody sees them.
QString withoutInvisible(QString cell)
{
    return cell.removeIf([](QChar letter) {
        return letter == u'\u200B' || letter == u'\u2060' || letter == u'\uFEFF' || letter == u'\u00AD';
    });
}

bool isMissing(const QString &tidy)
{
    constexpr QStringView firstLetters = u"-–—0nNbBtT"; // most cells are told apart by these
    if (tidy.isEmpty() || !firstLetters.contains(tidy.front()))
        return tidy.isEmpty();
    if (tidy == u"–" || tidy == u"—")
        return true;
    return std::ranges::any_of(
        missingWords, [&tidy](QLatin1StringView word) { return tidy.compare(word, Qt::CaseInsensitive) == 0; });
}

/// 2024-05-23: most cells, read without patterns.
std::optional<QDate> plainDate(const QString &written)
{
    if (written.size() != 10 || written[4] != u'-' || written[7] != u'-')
        return std::nullopt;
    const QDate date = QDate::fromString(written, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// 1234567 or -1234567: most cells.
std::optional<qlonglong> plainNumber(const QString &written)
{
    constexpr qsizetype longest = 18; // fits into 64 bits
    const QStringView digits = QStringView(written).mid(written.startsWith(u'-') ? 1 : 0);
    if (digits.isEmpty() || digits.size() > longest || !std::ranges::all_of(digits, isAsciiDigit))
        return std::nullopt;
    return written.toLongLong();
}

/// Databases write days as "2019-03-21 00:00:00".
QString withoutMidnight(const QString &written)
{
    return written.endsWith(" 00:00:00"_L1) ? written.chopped(9) : written;
}

/// Our own CSV files put an apostrophe before what a spreadsheet would take for a formula.
QString withoutApostrophe(const QString &cell)
{
    return cell.startsWith(u'\'') && csv::neutralised(cell.mid(1)) == cell ? cell.mid(1) : cell;
}

QString withoutLastZero(const QString &code)
{
    return code.endsWith(u'0') ? code.chopped(1) : code;
}

Error unknownRegencyCode(const QString &code)
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Import", "There is no regency or city with the code “%1”. Codes look like 33.01.")
            .arg(code)};
}

Error unknownRegencyName(const QString &name)
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate(
            "Import", "The regency or city “%1” is not known. Write Kab. or Kota before its name, or write its code.")
            .arg(name)};
}

} // namespace

QString CellParser::written(const QString &cell)
{
    const QString tidy = isTidy(cell) ? cell : text::tidied(withoutInvisible(cell));
    return isMissing(tidy) ? QString() : withoutApostrophe(tidy);
}

Result<QDate> CellParser::date(const QString &written)
{
    if (written.isEmpty())
        return QDate();
    const std::optional<QDate> plain = plainDate(written);
    return plain ? Result<QDate>(*plain) : text::parseDate(withoutMidnight(written));
}

Result<int> CellParser::bookYear(const QString &written)
{
    constexpr int earliest = 1900;
    constexpr int latest = 2100;
    bool isNumber = false;
    const int year = written.toInt(&isNumber);
    if (isNumber && year >= earliest && year <= latest)
        return year;
    return Error{Error::Kind::Invalid,
        QCoreApplication::translate("Import", "“%1” is not a book year. Write four digits, such as 2024.")
            .arg(written)};
}

Result<QVariant> CellParser::value(const FieldInfo &field, const QString &cell, const QString &parent)
{
    const QString text = written(cell);
    switch (field.type) {
    case FieldType::LongText:
        return parseValue(field, text.isEmpty() ? text : withoutApostrophe(withoutInvisible(cell)));
    case FieldType::Date: {
        if (const std::optional<QDate> date = plainDate(text))
            return QVariant(*date);
        return parseValue(field, withoutMidnight(text));
    }
    case FieldType::Integer:
    case FieldType::Money: {
        if (const std::optional<qlonglong> number = plainNumber(text))
            return QVariant(*number);
        break;
    }
    case FieldType::Code: {
        if (const QString code = codeOf(field, text); !code.isEmpty())
            return QVariant(code);
        break;
    }
    default:
        break;
    }
    return parseValue(field, text, parent);
}

QString CellParser::codeOf(const FieldInfo &field, const QString &written)
{
    if (written.isEmpty())
        return {};
    QHash<QString, QString> &known = m_codes[QLatin1StringView(field.codeList)];
    const auto found = known.constFind(written);
    if (found != known.cend())
        return *found;
    const Result<QVariant> code = parseValue(field, written);
    return *known.insert(written, code ? code->toString() : QString());
}

Result<QString> CellParser::regency(const QString &code, const QString &name, const QString &province)
{
    if (code.isEmpty() && name.isEmpty()) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("Import", "The regency or city is missing. Write its name or its code.")};
    }
    if (code.isEmpty()) {
        const QString named = regencyNamed(name, province);
        return named.isEmpty() ? Result<QString>(unknownRegencyName(name)) : Result<QString>(named);
    }
    QString dotted = code;
    dotted.replace(u',', u'.');
    if (const QString found = regencyNamed(dotted, {}); !found.isEmpty())
        return found;
    const QString named = regencyNamed(name, province);
    if (!named.isEmpty() && withoutLastZero(named) == dotted)
        return named;
    return unknownRegencyCode(code);
}

QString CellParser::regencyNamed(const QString &name, const QString &province)
{
    if (name.isEmpty())
        return {};
    const QString key = name + u'\n' + province;
    if (const auto found = m_regencies.constFind(key); found != m_regencies.cend())
        return *found;

    QString code = region::matchRegency(name);
    const QString provinceCode = province.isEmpty() ? QString() : codeList(u"province"_s).match(province);
    if (code.isEmpty() && !provinceCode.isEmpty()) {
        const QString wanted = text::compact(name);
        QStringList fitting;
        for (const CodeEntry *entry : codeList(u"regency"_s).childrenOf(provinceCode)) {
            if (text::compact(entry->more.value(u"short_name"_s)) == wanted)
                fitting.append(entry->code);
        }
        code = fitting.size() == 1 ? fitting.first() : QString();
    }
    return *m_regencies.insert(key, code);
}

} // namespace lumbung
