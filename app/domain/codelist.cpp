// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/codelist.h"

#include "app/base/csv.h"
#include "app/base/text.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <mutex>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// Files whose column of this name is the parent of each entry.
constexpr QLatin1StringView parentColumns[] = {"province"_L1, "regency"_L1, "district"_L1};

CodeEntry entryFrom(const QStringList &headers, const QStringList &cells)
{
    CodeEntry entry;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QString &header = headers[i];
        const QString value = cells.value(i);
        if (header == "code"_L1)
            entry.code = value;
        else if (header == "label"_L1)
            entry.label = value;
        else if (header == "label_en"_L1)
            entry.labelEnglish = value;
        else if (header == "aliases"_L1)
            entry.aliases = value.split(u'|', Qt::SkipEmptyParts);
        else if (header == "valid_from"_L1)
            entry.validFrom = QDate::fromString(value, Qt::ISODate);
        else if (header == "valid_to"_L1)
            entry.validTo = QDate::fromString(value, Qt::ISODate);
        else if (std::ranges::find(parentColumns, header) != std::end(parentColumns))
            entry.parent = value;
        else if (!value.isEmpty())
            entry.more.insert(header, value);
    }
    return entry;
}

CodeList readList(const QString &name)
{
    QFile file(u":/codes/%1.csv"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "codeList", qPrintable(name));
    const csv::Table table = csv::parseTrusted(opened ? QString::fromUtf8(file.readAll()) : QString());
    QList<CodeEntry> entries;
    for (qsizetype row = 1; row < table.rows.size(); ++row)
        entries.append(entryFrom(table.rows.first(), table.rows[row]));
    return CodeList(name, entries);
}

/// How well an entry fits what was typed: smaller is better, 0 is the code itself; -1: not at all.
int rank(const CodeEntry &entry, const QString &foldedLabel, const QString &typed, const QString &typedCode)
{
    if (!typedCode.isEmpty()) {
        const QString code = text::compact(entry.code);
        if (code == typedCode || entry.more.value(u"abbreviation"_s).compare(typedCode, Qt::CaseInsensitive) == 0)
            return 0;
        // Codes of regions are typed; those of other lists are the program's own words.
        if (typedCode.front().isDigit() && code.startsWith(typedCode))
            return 1;
    }
    if (foldedLabel.startsWith(typed))
        return 2;
    if (foldedLabel.contains(u' ' + typed))
        return 3;
    for (const QString &alias : entry.aliases) {
        if (text::folded(alias).startsWith(typed))
            return 4;
    }
    return foldedLabel.contains(typed) ? 5 : -1;
}

} // namespace

QString CodeEntry::title() const
{
    return text::language() == "en"_L1 && !labelEnglish.isEmpty() ? labelEnglish : label;
}

CodeList::CodeList(QString name, QList<CodeEntry> entries) : m_name(std::move(name)), m_entries(std::move(entries))
{
    for (int i = 0; i < m_entries.size(); ++i) {
        const CodeEntry &entry = m_entries[i];
        m_byCode.insert(entry.code, i);
        m_foldedLabels.append(text::folded(entry.label));
        QStringList wordings{text::compact(entry.code), text::compact(entry.label), text::compact(entry.labelEnglish)};
        for (const QString &alias : entry.aliases)
            wordings.append(text::compact(alias));
        wordings.removeDuplicates();
        wordings.removeAll(QString());
        for (const QString &wording : std::as_const(wordings))
            m_byText.insert(wording, i);
    }
}

const CodeEntry *CodeList::find(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.cend() ? nullptr : &m_entries[*found];
}

QString CodeList::title(const QString &code) const
{
    const CodeEntry *entry = find(code);
    return entry ? entry->title() : code;
}

int CodeList::position(const QString &code) const
{
    return m_byCode.value(code, -1);
}

QString CodeList::match(const QString &written, const QString &parent) const
{
    const QString trimmed = written.trimmed();
    if (const CodeEntry *exact = find(trimmed); exact && (parent.isEmpty() || exact->parent == parent))
        return exact->code;
    QString found;
    const QList<int> candidates = m_byText.values(text::compact(trimmed));
    for (int index : candidates) {
        const CodeEntry &entry = m_entries[index];
        if (!parent.isEmpty() && entry.parent != parent)
            continue;
        if (!found.isEmpty() && found != entry.code)
            return {};
        found = entry.code;
    }
    return found;
}

QList<const CodeEntry *> CodeList::search(const QString &typed, const QString &parent, int limit) const
{
    const QString folded = text::folded(typed);
    const QString compact = text::compact(typed);
    const bool isEnglish = text::language() == "en"_L1;
    std::multimap<int, const CodeEntry *> ranked;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const CodeEntry &entry = m_entries[i];
        if (!parent.isEmpty() && entry.parent != parent)
            continue;
        // What is read on the screen is what is typed: English titles too, where that is the language.
        const QString label
            = isEnglish && !entry.labelEnglish.isEmpty() ? text::folded(entry.labelEnglish) : m_foldedLabels[i];
        const int place = folded.isEmpty() ? 0 : rank(entry, label, folded, compact);
        if (place >= 0)
            ranked.emplace(place, &entry);
    }
    QList<const CodeEntry *> found;
    for (const auto &[place, entry] : ranked) {
        if (found.size() == limit)
            break;
        found.append(entry);
    }
    return found;
}

QList<const CodeEntry *> CodeList::childrenOf(const QString &parent) const
{
    QList<const CodeEntry *> children;
    for (const CodeEntry &entry : m_entries) {
        if (entry.parent == parent)
            children.append(&entry);
    }
    return children;
}

const CodeList &codeList(const QString &name)
{
    static std::mutex mutex;
    static std::map<QString, CodeList> lists;
    const std::lock_guard lock(mutex);
    auto found = lists.find(name);
    if (found == lists.end())
        found = lists.emplace(name, readList(name)).first;
    return found->second;
}

QStringList codeListNames()
{
    return {u"type"_s, u"group"_s, u"form"_s, u"sector"_s, u"nik_status"_s, u"grade"_s, u"scheme"_s, u"status"_s,
        u"health"_s, u"supervised_by"_s, u"support"_s, u"officer_role"_s, u"kind"_s, u"stage"_s, u"service"_s,
        u"trade"_s, u"activity"_s, u"yes_no"_s, u"residency"_s, u"province"_s, u"regency"_s, u"district"_s,
        u"village"_s};
}

QString joinCodes(const CodeList &list, const QStringList &codes)
{
    QStringList sorted = codes;
    sorted.removeDuplicates();
    sorted.removeAll(QString());
    std::ranges::sort(sorted, {}, [&list](const QString &code) { return list.position(code); });
    return sorted.join(u',');
}

QStringList splitCodes(const QString &joined)
{
    return joined.split(u',', Qt::SkipEmptyParts);
}

} // namespace lumbung
