// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStringList>

namespace lumbung {

/// A horizontal heading of two rows: neighbouring columns of the same group stand below one heading. Without groups it
/// is an ordinary heading.
class GroupedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GroupedHeader(QWidget *parent = nullptr);

    void setGroups(const QStringList &groups); ///< one for each column; empty: the title takes both rows

protected:
    QSize sizeHint() const override;
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QString groupOf(int section) const { return m_groups.value(section); }
    bool hasGroups() const { return m_hasGroups; }
    int rowHeight() const;
    QRect groupRect(int section, const QRect &rect) const; ///< of all columns of the group
    void paintCell(QPainter *painter, const QRect &rect, int section, const QString &text) const;

    QStringList m_groups;
    bool m_hasGroups = false;
};

} // namespace lumbung
