// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/amountreading.h"

#include "app/base/text.h"
#include "app/exchange/cellparser.h"
#include "app/exchange/valuesigns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// A number as digits before and behind the mark.
struct Digits {
    QString whole, fraction;
};

bool isGrouped(const QStringList &groups)
{
    if (groups.size() < 2 || groups.first().isEmpty() || groups.first().size() > 3 || groups.first() == "0"_L1)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
}

std::optional<Digits> parted(const QString &written, QChar decimalMark)
{
    const bool hasDot = written.contains(u'.'), hasComma = written.contains(u',');
    if (!hasDot && !hasComma)
        return Digits{written, {}};
    if (hasDot && hasComma) {
        const QChar mark = written.lastIndexOf(u'.') > written.lastIndexOf(u',') ? u'.' : u',';
        if (written.count(mark) > 1)
            return std::nullopt;
        const QStringList groups = written.section(mark, 0, 0).split(mark == u'.' ? u',' : u'.');
        if (!isGrouped(groups))
            return std::nullopt;
        return Digits{groups.join(QString()), written.section(mark, 1)};
    }
    const QChar mark = hasDot ? u'.' : u',';
    const QStringList groups = written.split(mark);
    if (groups.size() > 2 || (groups.last().size() == 3 && mark != decimalMark))
        return isGrouped(groups) ? std::optional(Digits{groups.join(QString()), {}}) : std::nullopt;
    return groups.first().isEmpty() ? std::nullopt : std::optional(Digits{groups.first(), groups.last()});
}

/// The amount in the smallest unit; false in `isExact` when a fraction was rounded.
std::optional<qint64> scaled(const Digits &digits, qint64 factor, bool &isExact)
{
    constexpr qsizetype mostFraction = 9;
    bool fits = false;
    const qint64 whole = digits.whole.toLongLong(&fits);
    qint64 amount = 0;
    if (!fits || __builtin_mul_overflow(whole, factor, &amount))
        return std::nullopt;
    const QString fraction = digits.fraction.left(mostFraction);
    qint64 power = 1;
    for (qsizetype i = 0; i < fraction.size(); ++i)
        power *= 10;
    qint64 part = 0;
    if (__builtin_mul_overflow(fraction.toLongLong(), factor, &part))
        return std::nullopt;
    isExact = part % power == 0;
    const qint64 rounded = part / power + (part % power * 2 >= power ? 1 : 0);
    return __builtin_add_overflow(amount, rounded, &amount) ? std::nullopt : std::optional(amount);
}

struct Dressed {
    QString digits;
    bool isNegative = false;
    qint64 factor = 1; ///< "juta" behind the number
};

std::optional<Dressed> undressed(const QString &written)
{
    static const QRegularExpression shape(
        u"^(?<open>\\()?\\s*(?<sign>[-\u2212+])?\\s*(?:(?:rp|idr)(?![a-z])\\.?\\s*:?)?\\s*(?<late>\\()?\\s*(?<inner>[-"
        u"\u2212])?\\s*(?<"
        u"digits>["
        u"0-9](?:[0-9.,\\s]*[0-9])?)"
        "\\s*(?:,-+|\\.-+|,=|-|=)?\\s*(?<word>ribu|rb|juta|jt|miliar|milyar|miliyar|m|triliun|trilyun|t)?\\.?\\s*"
        "(?:rupiah|orang|org|anggota|unit|jiwa)?\\.?\\s*(?<close>\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(written);
    const bool isOpen = match.hasCaptured(u"open"_s) || match.hasCaptured(u"late"_s);
    if (!match.hasMatch() || (match.hasCaptured(u"open"_s) && match.hasCaptured(u"late"_s))
        || isOpen != match.hasCaptured(u"close"_s))
        return std::nullopt;
    const QString sign = match.captured(u"sign"_s);
    const int signs = int(sign == u"-" || sign == u"\u2212") + int(match.hasCaptured(u"inner"_s)) + int(isOpen);
    if (signs > 1)
        return std::nullopt;
    Dressed result{match.captured(u"digits"_s).remove(u' '), signs == 1, 1};
    const QString word = match.captured(u"word"_s).toLower();
    if (word == "ribu"_L1 || word == "rb"_L1)
        result.factor = 1000;
    else if (word == "juta"_L1 || word == "jt"_L1)
        result.factor = 1000000;
    else if (word.startsWith("mil"_L1) || word == "m"_L1)
        result.factor = 1000000000;
    else if (!word.isEmpty())
        result.factor = 1000000000000;
    return result;
}

bool isNothing(const QString &written)
{
    const QString word = text::folded(written);
    return word == "nihil"_L1 || word == "nol"_L1;
}

ReadAmount notRead(const QString &written)
{
    return {{}, {},
        QCoreApplication::translate(
            "Import", "“%1” is not a number that can be read. Write it with digits only, such as 1.234.567.")
            .arg(written)};
}

} // namespace

ReadAmount readAmount(const TableCell &cell, const AmountHabits &habits)
{
    const QString written = CellParser::written(cell.text);
    static const QRegularExpression dash(u"^(?:rp|idr)\\b\\.?\\s*-+$"_s, QRegularExpression::CaseInsensitiveOption);
    if (written.isEmpty() || dash.match(written).hasMatch())
        return {};
    if (valuesigns::isLostNumber(written)) {
        return {{}, {},
            QCoreApplication::translate(
                "Import", "“%1” was shortened by a spreadsheet; its last digits are lost. Write the whole number.")
                .arg(written)};
    }
    if (isNothing(written)) {
        return {0, QCoreApplication::translate("Import", "“%1” was read as %2.").arg(written, text::number(0)), {}};
    }
    const std::optional<Dressed> dressed = undressed(written);
    if (!dressed)
        return notRead(written);
    const bool isPlain = cell.kind == TableCell::Kind::Number;
    const std::optional<Digits> digits = parted(dressed->digits, isPlain ? QChar(u'.') : habits.decimalMark);
    if (!digits)
        return notRead(written);

    // "1,5 juta" says its unit itself.
    const qint64 factor = !habits.isMoney ? 1 : dressed->factor > 1 ? dressed->factor : habits.unit;
    bool isExact = true;
    std::optional<qint64> amount = scaled(*digits, factor, isExact);
    if (!amount) {
        return {{}, {},
            QCoreApplication::translate("Import", "“%1” is too large a number. Check it for doubled digits.")
                .arg(written)};
    }
    if (!habits.isMoney && (!isExact || dressed->factor > 1))
        return notRead(written);
    if (dressed->isNegative)
        amount = -*amount;
    ReadAmount read{amount, {}, {}};
    if (!isExact || dressed->factor > 1) {
        read.remark = QCoreApplication::translate("Import", "“%1” was read as %2.").arg(written, text::money(*amount));
    }
    return read;
}

} // namespace lumbung
