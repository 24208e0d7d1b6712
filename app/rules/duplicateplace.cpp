// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/duplicateplace.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/rules/duplicatename.h"
#include "app/rules/duplicatewords.h"
#include "app/rules/helpers.h"
#include "app/rules/textdistance.h"

#include <algorithm>

namespace lumbung::duplicates {

using namespace Qt::StringLiterals;

namespace {

bool isCode(const QString &written)
{
    return !written.isEmpty() && std::ranges::all_of(written, [](QChar c) { return c.isDigit() || c == u'.'; });
}

/// Words and numbers of an address: "RT04" is RT 04.
QStringList piecesOf(const QString &written)
{
    QStringList pieces;
    for (const QString &word : text::folded(written).split(u' ', Qt::SkipEmptyParts)) {
        qsizetype from = 0;
        for (qsizetype i = 1; i < word.size(); ++i) {
            if (word.at(i).isDigit() == word.at(i - 1).isDigit() || (word.at(i - 1) == u'n' && word.at(i) == u'0'))
                continue;
            pieces.append(word.mid(from, i - from));
            from = i;
        }
        pieces.append(word.mid(from));
    }
    return pieces;
}

/// Reads the pieces of an address from the left.
class AddressReader
{
public:
    explicit AddressReader(const QString &written) : m_pieces(piecesOf(written)) { }

    Address read()
    {
        for (const QString &piece : std::as_const(m_pieces)) {
            const QString role = words().streetRole(piece);
            if (!role.isEmpty())
                begin(role);
            else if (rules::isDigits(piece))
                takeNumber(withoutZeros(piece));
            else
                takeWord(piece);
        }
        const bool isWhole = !m_address.street.isEmpty() && !m_address.number.isEmpty() && !m_address.rt.isEmpty()
            && !m_address.rw.isEmpty();
        if (isWhole)
            m_address.whole
                = QStringList{m_address.street.join(QString()), m_address.number, m_address.rt, m_address.rw}.join(
                    u'/');
        return std::move(m_address);
    }

private:
    void begin(const QString &role)
    {
        if (role == "drop"_L1)
            return;
        m_role = role;
        m_wordsOfPlace = 0;
    }

    void takeNumber(const QString &number)
    {
        QString *place = nullptr;
        if (m_role == "rt"_L1)
            place = &m_address.rt;
        else if (m_role == "rw"_L1)
            place = &m_address.rw;
        else if (m_address.number.isEmpty())
            place = &m_address.number;
        else if (m_address.rt.isEmpty())
            place = &m_address.rt; // "No. 68 004/001"
        if (!place || place->isEmpty()) {
            if (place)
                *place = number;
        } else if (m_role == "rt"_L1 && m_address.rw.isEmpty()) {
            m_address.rw = number; // "RT 02/007"
        }
        m_role = m_role == "rt"_L1 || place == &m_address.rt ? u"rt"_s : QString();
        if (place == &m_address.rw)
            m_role.clear();
    }

    void takeWord(const QString &word)
    {
        if (m_role == "village"_L1 && m_wordsOfPlace < 2) {
            m_address.village += soundOf(word);
            ++m_wordsOfPlace;
        } else if (m_role == "end"_L1) {
            return;
        } else if (word.size() > 1) {
            m_address.street.append(soundOf(words().spelling(word)));
        }
    }

    QStringList m_pieces;
    Address m_address;
    QString m_role;
    int m_wordsOfPlace = 0;
};

bool isSameWord(const QString &one, const QString &other)
{
    if (one == other)
        return true;
    const qsizetype shorter = std::min(one.size(), other.size());
    return shorter >= 5 && letterDistance(one, other, shorter >= 8 ? 2 : 1) <= (shorter >= 8 ? 2 : 1);
}

qsizetype shared(const QStringList &one, const QStringList &other)
{
    return std::ranges::count_if(one, [&](const QString &word) {
        return std::ranges::any_of(other, [&](const QString &o) { return isSameWord(word, o); });
    });
}

bool isSameStreet(const Address &one, const Address &other)
{
    const qsizetype shorter = std::min(one.street.size(), other.street.size());
    const qsizetype common = one.street.size() <= other.street.size() ? shared(one.street, other.street)
                                                                      : shared(other.street, one.street);
    return shorter > 0 && 2 * common > shorter;
}

} // namespace

QString placeName(const QString &list, const QString &written)
{
    const QString plain = written.trimmed();
    return isCode(plain) ? codeList(list).title(plain) : plain;
}

QChar regencyKind(const QString &written)
{
    const QString folded = text::folded(placeName(u"regency"_s, written));
    if (folded.startsWith("kota"_L1) || folded.startsWith("kodya"_L1))
        return u'k';
    return folded.startsWith("kab"_L1) ? QChar(u'b') : QChar();
}

Address readAddress(const QString &written)
{
    return AddressReader(written).read();
}

AddressRelation compare(const Address &one, const Address &other)
{
    if (one.street.isEmpty() || other.street.isEmpty())
        return AddressRelation::Unknown;
    if (!isSameStreet(one, other))
        return AddressRelation::Different;
    const bool haveNumbers = !one.number.isEmpty() && !other.number.isEmpty();
    const bool isSameRt = !one.rt.isEmpty() && !one.rw.isEmpty() && one.rt == other.rt && one.rw == other.rw;
    if (haveNumbers && one.number != other.number)
        return AddressRelation::OtherNumber;
    if (haveNumbers)
        return isSameRt ? AddressRelation::Whole : AddressRelation::Same;
    return isSameRt ? AddressRelation::Same : AddressRelation::SameStreet;
}

} // namespace lumbung::duplicates
