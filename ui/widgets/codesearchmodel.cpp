// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codesearchmodel.h"

#include "app/base/text.h"
#include "app/domain/region.h"

#include <QRegularExpression>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 600; // without typing: all regencies of the country
constexpr int mostFound = 100; // one more letter narrows them

/// Codes of the ministries have no lower-case letters; the program's own words ("savingsLoan") do.
bool areOfficial(const CodeList &list)
{
    return std::ranges::all_of(
        list.entries(), [](const CodeEntry &entry) { return entry.code == entry.code.toUpper(); });
}

bool isNumber(const QString &typed)
{
    return !typed.isEmpty() && std::ranges::all_of(typed, [](QChar c) { return c.isDigit(); });
}

} // namespace

CodeSearchModel::CodeSearchModel(const CodeList &list, QObject *parent)
    : QAbstractListModel(parent), m_list(list), m_hasOfficialCodes(areOfficial(list))
{
}

void CodeSearchModel::setParentCode(const QString &code)
{
    m_parentCode = code;
}

void CodeSearchModel::search(const QString &typed)
{
    beginResetModel();
    const QString tidy = text::tidied(typed);
    m_found = found(tidy);
    m_certainRow = tidy.isEmpty() ? -1 : certain(tidy);
    endResetModel();
}

QString CodeSearchModel::code(int row) const
{
    return row >= 0 && row < m_found.size() ? m_found[row]->code : QString();
}

int CodeSearchModel::rowOf(const QString &code) const
{
    const auto found = std::ranges::find(m_found, code, &CodeEntry::code);
    return found == m_found.cend() ? -1 : static_cast<int>(found - m_found.cbegin());
}

QString CodeSearchModel::displayText(const QString &code) const
{
    const CodeEntry *entry = m_list.find(code);
    if (!entry)
        return code;
    const QString title = entry->title();
    return m_hasOfficialCodes && title != entry->code ? u"%1 (%2)"_s.arg(title, entry->code) : title;
}

int CodeSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant CodeSearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const CodeEntry &entry = *m_found[index.row()];
    QString line = entry.title();
    if (const QString key = shortcut(entry); !m_namesOnly && key != line)
        line = u"%1   %2"_s.arg(key, line);
    // A district chosen before its regency: many share a name.
    if (m_parentCode.isEmpty() && !entry.parent.isEmpty() && entry.parent.size() > 2)
        line = u"%1, %2"_s.arg(line, region::regencyName(region::regencyOf(entry.parent)));
    return line;
}

/// What can be typed instead of the words: the code, or the place in the list.
QString CodeSearchModel::shortcut(const CodeEntry &entry) const
{
    return m_hasOfficialCodes ? entry.code : QString::number(m_list.position(entry.code) + 1);
}

QList<const CodeEntry *> CodeSearchModel::found(const QString &typed) const
{
    const int most = typed.isEmpty() ? mostEntries : mostFound;
    if (!m_hasOfficialCodes && !m_namesOnly && isNumber(typed)) {
        const int place = typed.toInt() - 1;
        if (place >= 0 && place < m_list.entries().size())
            return {&m_list.entries()[place]};
    }
    // As the field shows it, typed or pasted again: "Kab. Cilacap (33.01)".
    static const QRegularExpression shown(u"\\(([^()]+)\\)$"_s);
    if (const CodeEntry *entry = m_list.find(shown.match(typed).captured(1));
        entry && (m_parentCode.isEmpty() || entry->parent == m_parentCode))
        return {entry};
    if (m_list.name() != "regency"_L1)
        return m_list.search(typed, m_parentCode, most);
    // The home province first; others are rare but possible.
    QList<const CodeEntry *> entries = m_list.search(typed, region::homeProvince(), most);
    for (const CodeEntry *entry : m_list.search(typed, {}, most)) {
        if (entry->parent != region::homeProvince())
            entries.append(entry);
    }
    return entries;
}

int CodeSearchModel::certain(const QString &typed) const
{
    if (m_found.size() == 1 || (m_namesOnly && !m_found.isEmpty()))
        return 0;
    const QString match
        = m_list.name() == "regency"_L1 ? region::matchRegency(typed) : m_list.match(typed, m_parentCode);
    if (!match.isEmpty())
        return rowOf(match);
    // "prod" begins one title only, though it stands inside others.
    const QString folded = text::folded(typed);
    const auto begins = [&folded](const CodeEntry *entry) { return text::folded(entry->title()).startsWith(folded); };
    return std::ranges::count_if(m_found, begins) == 1
        ? static_cast<int>(std::ranges::find_if(m_found, begins) - m_found.cbegin())
        : -1;
}

} // namespace lumbung
