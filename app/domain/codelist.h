// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace lumbung {

struct CodeEntry {
    QString code;
    QString label; ///< in the ministry's wording
    QString labelEnglish; ///< empty: as label
    QStringList aliases; ///< other wordings seen in files
    QString parent; ///< regions: code of the province, regency or district above
    QDate validFrom, validTo; ///< null: unbounded
    QHash<QString, QString> more; ///< further columns of the list, by header

    QString title() const; ///< label in the person's language
};

/// A closed list of codes, read from resources/codes/<name>.csv.
class CodeList
{
public:
    CodeList(QString name, QList<CodeEntry> entries);

    const QString &name() const { return m_name; }
    const QList<CodeEntry> &entries() const { return m_entries; }
    const CodeEntry *find(const QString &code) const; ///< null when unknown
    bool contains(const QString &code) const { return find(code); }
    QString title(const QString &code) const; ///< the code itself when unknown
    int position(const QString &code) const; ///< place in the list; -1 when unknown

    /// The code for what somebody wrote: code, label or alias, without regard to case, accents and punctuation.
    /// Empty when nothing, or more than one entry, fits. `parent` narrows region lists.
    QString match(const QString &written, const QString &parent = {}) const;
    /// Entries for choosing while typing, best first: code, abbreviation, start of label, start of a word, inside.
    QList<const CodeEntry *> search(const QString &typed, const QString &parent = {}, int limit = 50) const;
    QList<const CodeEntry *> childrenOf(const QString &parent) const;

private:
    QString m_name;
    QList<CodeEntry> m_entries;
    QHash<QString, int> m_byCode;
    QMultiHash<QString, int> m_byText; ///< folded label or alias -> entry
    QStringList m_foldedLabels;
};

/// Lists: type group form sector nik_status grade scheme status health supervised_by support officer_role
/// kind stage service trade activity yes_no residency province regency district village. Read when first asked for;
/// asserts the name.
const CodeList &codeList(const QString &name);
QStringList codeListNames();

/// Codes joined by "," put in list order, doubles gone.
QString joinCodes(const CodeList &list, const QStringList &codes);
QStringList splitCodes(const QString &joined);

} // namespace lumbung
