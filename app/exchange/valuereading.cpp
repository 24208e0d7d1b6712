// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/valuereading.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/exchange/amountreading.h"
#include "app/exchange/nearness.h"
#include "app/exchange/valuesigns.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

QString inFieldOf(const FieldInfo &field, const QString &sentence)
{
    return sentence.isEmpty() ? sentence : QString(field.title() + ": "_L1 + sentence);
}

/// The one entry of a list that is spelled nearly so.
const CodeEntry *nearEntry(const CodeList &list, const QString &written)
{
    constexpr qsizetype shortest = 5;
    const QString compact = text::compact(written);
    if (compact.size() < shortest)
        return nullptr;
    const int wrong = compact.size() < 9 ? 1 : 2;
    const CodeEntry *found = nullptr;
    for (const CodeEntry &entry : list.entries()) {
        QStringList wordings = entry.aliases;
        wordings.append(entry.label);
        const bool isNearOne = std::ranges::any_of(wordings, [&](const QString &wording) {
            const QString other = text::compact(wording);
            return other.size() >= shortest && isNear(other, compact, wrong);
        });
        if (!isNearOne)
            continue;
        if (found)
            return nullptr;
        found = &entry;
    }
    return found;
}

ReadValue readCode(const FieldInfo &field, const QString &written, CellParser &parser)
{
    const Result<QVariant> read = parser.value(field, written);
    if (read)
        return {*read, {}, {}};
    const CodeEntry *near = nearEntry(codeList(field.listName()), written);
    if (!near)
        return {{}, {}, read.error().message};
    return {near->code, QCoreApplication::translate("Import", "“%1” was read as %2.").arg(written, near->title()), {}};
}

ReadValue readDigits(const FieldInfo &field, const TableCell &cell, CellParser &parser)
{
    QString written = CellParser::written(cell.text);
    if (valuesigns::isLostNumber(written)) {
        return {{}, {},
            inFieldOf(field,
                QCoreApplication::translate("Import",
                    "“%1” was shortened by a spreadsheet; its last digits are lost. Write the whole number, as text.")
                    .arg(written))};
    }
    // "3,31E+12" of a text file, once a spreadsheet has made a number of it.
    if (field.keyString() == "nik"_L1 && cell.kind == TableCell::Kind::Number && written.endsWith("00000"_L1)) {
        return {{}, {},
            inFieldOf(field,
                QCoreApplication::translate("Import",
                    "“%1” ends in zeros as if it was shortened once; its last digits are lost then. Write the whole "
                    "number, as text.")
                    .arg(written))};
    }
    static const QRegularExpression pointZero(u"^([0-9]+)[.,]0+$"_s);
    if (written.startsWith(u'\'') && written.mid(1) == text::digitsOnly(written))
        written.remove(0, 1);
    else if (field.maxLength >= 13 && pointZero.match(written).hasMatch() && written.size() > 10)
        written = pointZero.match(written).captured(1);
    const Result<QVariant> read = parser.value(field, written);
    return read ? ReadValue{*read, {}, {}} : ReadValue{{}, {}, read.error().message};
}

} // namespace

ReadValue readValue(const FieldInfo &field, const TableCell &cell, const ColumnMatch *match, CellParser &parser)
{
    const QString written = CellParser::written(cell.text);
    if (cell.kind == TableCell::Kind::Error || written.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Date: {
        if (saysThereIsNone(written))
            return {};
        const ReadDay read = readDay(written, match ? match->dateOrder : DateOrder::DayFirst);
        return {read.day.isValid() ? QVariant(read.day) : QVariant(), read.remark, inFieldOf(field, read.problem)};
    }
    case FieldType::Integer:
    case FieldType::Money: {
        const AmountHabits habits{
            match ? match->unit : 1, match ? match->decimalMark : QChar(), field.type == FieldType::Money};
        const ReadAmount read = readAmount(cell, habits);
        return {read.amount ? QVariant(static_cast<qlonglong>(*read.amount)) : QVariant(), read.remark,
            inFieldOf(field, read.problem)};
    }
    case FieldType::Code:
        return readCode(field, written, parser);
    case FieldType::Digits:
        return readDigits(field, cell, parser);
    case FieldType::Flag:
        if (valuesigns::isMark(written))
            return {true, {}, {}};
        break;
    default:
        break;
    }
    const Result<QVariant> read = parser.value(field, cell.text);
    return read ? ReadValue{*read, {}, {}} : ReadValue{{}, {}, read.error().message};
}

NumberAndDay numberAndDay(const QString &written)
{
    static const QRegularExpression day(
        u"^(?<number>.*?[0-9A-Za-z])\\s*(?:[,;(]|\\b(?:tanggal|tgl)\\b\\.?)?\\s*:?\\s*"
        "(?<day>[0-9]{1,2}(?:\\s*[/.-]\\s*[0-9]{1,2}\\s*[/.-]\\s*|\\s+[A-Za-z]{3,9}\\s+|-[A-Za-z]{3,9}-)(?:19|20)[0-9]{2})\\s*\\)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString tidy = text::tidied(written);
    const auto match = day.match(tidy);
    const QString number = match.captured(u"number"_s).trimmed();
    // The end of a number may look like a day: "12/BH/1/2/2003".
    const bool isParted = match.hasMatch() && !number.isEmpty()
        && (written.contains(u'\n') || tidy.at(match.capturedStart(u"day"_s) - 1).isSpace()
            || tidy.at(match.capturedStart(u"day"_s) - 1) == u'(');
    return isParted ? NumberAndDay{number, match.captured(u"day"_s)} : NumberAndDay{tidy, {}};
}

} // namespace lumbung
