// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/kitbase.h"

#include "app/exchange/kitcolumns.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lumbung::kit {

using namespace Qt::StringLiterals;

namespace {

const QString mark = u"lumbung-kit-1"_s;
constexpr qsizetype longestCell = 30000; // Excel holds 32,767 characters

QString line(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString fingerprint(const QStringList &lines)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QStringList cellsOf(const QString &text)
{
    QStringList cells;
    for (qsizetype at = 0; at < text.size(); at += longestCell)
        cells.append(text.mid(at, longestCell));
    return cells;
}

Error noKit(const QString &file)
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Kit",
            "“%1” is not a workbook that Lumbung made for a regency, or its hidden sheets were taken out. Take it in "
            "as an import instead. Nothing was changed.")
            .arg(file)};
}

Error alteredBase(const QString &file)
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Kit",
            "The hidden part of “%1”, which says what was sent, was altered. Ask for the workbook once more, or take "
            "it in as an import. Nothing was changed.")
            .arg(file)};
}

} // namespace

QList<QStringList> baseCells(const Base &base)
{
    QStringList lines{
        line({{u"identity"_s, base.identity}, {u"regency"_s, base.regency}, {u"bookYear"_s, base.bookYear},
            {u"personal"_s, base.withPersonal}, {u"asKnown"_s, base.asKnown.toString(Qt::ISODateWithMs)},
            {u"keys"_s, QJsonArray::fromStringList(base.keys)}, {u"rows"_s, base.rows.size()}})};
    for (const BaseRow &row : base.rows) {
        lines.append(line(
            {{u"id"_s, row.id}, {u"revision"_s, row.revision}, {u"values"_s, QJsonArray::fromStringList(row.values)}}));
    }
    QList<QStringList> cells{{mark, fingerprint(lines)}};
    for (const QString &one : std::as_const(lines))
        cells.append(cellsOf(one));
    return cells;
}

Result<Base> baseOf(const TableFile &file)
{
    const auto sheet = std::ranges::find(file.sheets, QString(baseSheet), &TableSheet::name);
    if (sheet == file.sheets.cend() || sheet->rows.isEmpty() || sheet->rows.first().cells.size() < 2
        || sheet->rows.first().cells[0].text != mark)
        return noKit(file.name);
    QStringList lines;
    for (const TableRow &row : sheet->rows.mid(1)) {
        QString joined;
        for (const TableCell &cell : row.cells)
            joined += cell.text;
        lines.append(joined);
    }
    if (lines.isEmpty() || fingerprint(lines) != sheet->rows.first().cells[1].text)
        return alteredBase(file.name);

    const QJsonObject head = QJsonDocument::fromJson(lines.first().toUtf8()).object();
    Base base;
    base.identity = head[u"identity"_s].toString();
    base.regency = head[u"regency"_s].toString();
    base.bookYear = head[u"bookYear"_s].toInt();
    base.withPersonal = head[u"personal"_s].toBool();
    base.asKnown = QDateTime::fromString(head[u"asKnown"_s].toString(), Qt::ISODateWithMs);
    base.keys = head[u"keys"_s].toVariant().toStringList();
    for (const QString &one : lines.mid(1)) {
        const QJsonObject row = QJsonDocument::fromJson(one.toUtf8()).object();
        base.rows.append(
            {row[u"id"_s].toInteger(), row[u"revision"_s].toInt(), row[u"values"_s].toVariant().toStringList()});
        if (base.rows.last().values.size() != base.keys.size())
            return alteredBase(file.name);
    }
    return base.rows.size() == head[u"rows"_s].toInteger() ? Result<Base>(base) : alteredBase(file.name);
}

} // namespace lumbung::kit
