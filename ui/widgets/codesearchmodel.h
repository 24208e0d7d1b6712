// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/codelist.h"

#include <QAbstractListModel>

namespace lumbung {

/// The entries of a code list that fit what is being typed, best first.
class CodeSearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The list must live longer.
    explicit CodeSearchModel(const CodeList &list, QObject *parent = nullptr);

    const CodeList &list() const { return m_list; }
    void setNamesOnly(bool namesOnly) { m_namesOnly = namesOnly; } ///< no numbers before the words; the best is taken
    void setParentCode(const QString &code); ///< only entries below it; empty: all
    const QString &parentCode() const { return m_parentCode; }

    void search(const QString &typed); ///< empty: every entry
    QString code(int row) const;
    int rowOf(const QString &code) const; ///< -1 when not among those found
    /// The only row that what was typed can mean; -1 when there are several or none. Kab. Semarang and Kota Semarang
    /// are never guessed.
    int certainRow() const { return m_certainRow; }

    QString displayText(const QString &code) const; ///< in the field: "Kab. Cilacap (33.01)", "Produsen"

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString shortcut(const CodeEntry &entry) const;
    QList<const CodeEntry *> found(const QString &typed) const;
    int certain(const QString &typed) const;

    const CodeList &m_list;
    const bool m_hasOfficialCodes; ///< codes known outside the program: 33.01, C
    bool m_namesOnly = false;
    QString m_parentCode;
    QList<const CodeEntry *> m_found;
    int m_certainRow = -1;
};

} // namespace lumbung
