// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/kitchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr int nikLength = 13;

/// Formulas that look at one row while it is filled in, and what they answer for a row that is sent.
class Checks
{
public:
    explicit Checks(const Layout &layout) : m_layout(layout) { }

    void write(SheetWriter &sheet, int row, const QStringList &values, lxw_format *looks) const
    {
        const QString all = cell(Layout::firstColumn, row) + u':' + cell(m_layout.lastColumn(), row);
        const QString name = at(u"name"_s, row), nik = at(u"nik"_s, row);
        QString problem = u"\"\""_s;
        const QStringList men = totals();
        for (const QString &prefix : men) {
            const QString m = at(prefix + u"Male"_s, row), f = at(prefix + u"Female"_s, row), t = at(prefix, row);
            problem = u"IF(AND(ISNUMBER(%1),ISNUMBER(%2),ISNUMBER(%3),%1+%2<>%3),\"%4\",%5)"_s.arg(
                m, f, t, totalText(), problem);
        }
        problem = u"IF(AND(%1<>\"\",LEN(%1)<>%2),\"%3\",%4)"_s.arg(nik, QString::number(nikLength), nikText(), problem);
        problem = u"=IF(COUNTA(%1)=0,\"\",IF(%2=\"\",\"%3\",%4))"_s.arg(all, name, nameText(), problem);
        sheet.formula(row, m_layout.checkColumn(), problem, answer(values), looks);
        const qint64 empty = std::ranges::count_if(values, &QString::isEmpty);
        const QString count = u"=IF(COUNTA(%1)=0,\"\",COUNTBLANK(%1)%2)"_s.arg(all, onceForSets(row));
        if (values.isEmpty())
            sheet.formula(row, m_layout.emptyColumn(), count, QString(), looks);
        else
            sheet.formula(row, m_layout.emptyColumn(), count, empty - emptyFlags(values), looks);
    }

private:
    static QString nameText() { return QCoreApplication::translate("Kit", "The name is missing"); }
    static QString nikText() { return QCoreApplication::translate("Kit", "The NIK has 13 digits"); }
    static QString totalText()
    {
        return QCoreApplication::translate("Kit", "Men and women do not add up to the total");
    }
    static QString cell(int column, int row) { return u'$' + columnName(column) + QString::number(row + 1); }

    /// "2025/members" for every figure that is given by men and women.
    QStringList totals() const
    {
        QStringList prefixes;
        for (const SheetColumn &column : m_layout.columns) {
            QString key = column.key();
            if (key.endsWith("Male"_L1) && m_layout.columnOf(key.chopped(4)) >= 0)
                prefixes.append(key.chopped(4));
        }
        return prefixes;
    }
    /// A set is one empty cell while none of its entries is chosen, and none else.
    QString onceForSets(int row) const
    {
        QString terms;
        for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
            if (m_layout.columns[i].entry.isEmpty())
                continue;
            const int place = m_layout.columns[i].place;
            qsizetype last = i;
            while (last + 1 < m_layout.columns.size() && m_layout.columns[last + 1].place == place)
                ++last;
            terms += u"-COUNTBLANK(%1:%2)+(COUNTA(%1:%2)=0)"_s.arg(
                cell(Layout::firstColumn + int(i), row), cell(Layout::firstColumn + int(last), row));
            i = last;
        }
        return terms;
    }
    QString at(const QString &key, int row) const { return cell(m_layout.columnOf(key), row); }
    QString valueOf(const QStringList &values, const QString &key) const
    {
        return values.value(m_layout.columns[m_layout.columnOf(key) - Layout::firstColumn].place);
    }
    /// Flags that are not set stand in the base as "0" and in the sheet as nothing.
    qint64 emptyFlags(const QStringList &values) const
    {
        return -std::ranges::count_if(m_layout.columns, [&values](const SheetColumn &one) {
            return one.column.info().type == FieldType::Flag && values.value(one.place) == "0"_L1;
        });
    }
    QString answer(const QStringList &values) const
    {
        if (values.isEmpty())
            return {};
        if (valueOf(values, u"name"_s).isEmpty())
            return nameText();
        const QString nik = valueOf(values, u"nik"_s);
        if (!nik.isEmpty() && nik.size() != nikLength)
            return nikText();
        const QStringList prefixes = totals();
        for (auto prefix = prefixes.crbegin(); prefix != prefixes.crend(); ++prefix) {
            const QString m = valueOf(values, *prefix + u"Male"_s), f = valueOf(values, *prefix + u"Female"_s),
                          t = valueOf(values, *prefix);
            const bool isWhole = !m.isEmpty() && !f.isEmpty() && !t.isEmpty();
            if (isWhole && m.toLongLong() + f.toLongLong() != t.toLongLong())
                return totalText();
        }
        return {};
    }

    const Layout &m_layout;
};

} // namespace

QString columnName(int column)
{
    char name[LXW_MAX_COL_NAME_LENGTH];
    lxw_col_to_name(name, lxw_col_t(column), LXW_FALSE);
    return QString::fromLatin1(name);
}

void writeChecks(SheetWriter &sheet, const Layout &layout, int row, const QStringList &values, lxw_format *looks)
{
    Checks(layout).write(sheet, row, values, looks);
}

} // namespace lumbung::kit
