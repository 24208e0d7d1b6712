// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/zipmaker.h"

#include <QMap>

/// Workbooks made of their parts.
namespace lumbung::testing {

using Parts = QMap<QByteArray, QByteArray>;

inline const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
inline const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const QByteArray relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline QByteArray relation(const char *id, const char *type, const QByteArray &target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relationSpace + '/' + type + "\" Target=\"" + target
        + "\"/>";
}
inline QByteArray relations(const QByteArray &inside)
{
    return xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
        + "</Relationships>";
}
inline QByteArray book(const QByteArray &sheets, const QByteArray &before = {})
{
    return xmlHead + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relationSpace + "\">" + before + "<sheets>"
        + sheets + "</sheets></workbook>";
}
inline QByteArray sheet(const QByteArray &rows, const QByteArray &behind = {})
{
    return xmlHead + "<worksheet xmlns=\"" + mainSpace + "\"><sheetData>" + rows + "</sheetData>" + behind
        + "</worksheet>";
}
inline QByteArray strings(const QByteArray &items)
{
    return xmlHead + "<sst xmlns=\"" + mainSpace + "\">" + items + "</sst>";
}
/// Formats "164=dd/mm/yyyy" and the format of each style.
inline QByteArray styles(const QList<QByteArray> &formats, const QList<int> &ofStyles)
{
    QByteArray inside = "<numFmts>";
    for (const QByteArray &format : formats) {
        const qsizetype equal = format.indexOf('=');
        inside += "<numFmt numFmtId=\"" + format.left(equal) + "\" formatCode=\"" + format.mid(equal + 1) + "\"/>";
    }
    inside += "</numFmts><cellXfs>";
    for (const int id : ofStyles)
        inside += "<xf numFmtId=\"" + QByteArray::number(id) + "\"/>";
    return xmlHead + "<styleSheet xmlns=\"" + mainSpace + "\">" + inside + "</cellXfs></styleSheet>";
}

/// A workbook of one sheet; `parts` replaces parts or adds some, an empty one takes it away.
inline Parts workbookParts(const QByteArray &rows, const Parts &parts = {})
{
    Parts all = {
        {"[Content_Types].xml",
            xmlHead + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", book("<sheet name=\"Daftar\" sheetId=\"1\" r:id=\"rId1\"/>")},
        {"xl/_rels/workbook.xml.rels",
            relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml"))},
        {"xl/worksheets/sheet1.xml", sheet(rows)},
        {"xl/sharedStrings.xml", strings("<si><t>KUD Contoh</t></si><si><t>0012</t></si>")},
        {"xl/styles.xml", styles({"164=dd/mm/yyyy"}, {0, 14, 164})},
    };
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        all.remove(part.key());
        if (!part.value().isEmpty())
            all.insert(part.key(), part.value());
    }
    return all;
}

inline QByteArray zipped(const Parts &parts)
{
    ZipMaker zip;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        zip.add({.name = part.key(), .content = part.value()});
    return zip.made();
}
inline QByteArray workbook(const QByteArray &rows, const Parts &parts = {})
{
    return zipped(workbookParts(rows, parts));
}

inline const QByteArray odsType = "application/vnd.oasis.opendocument.spreadsheet";

/// content.xml around tables; `styles` stands in the automatic styles.
inline QByteArray odsContent(const QByteArray &tables, const QByteArray &styles = {})
{
    const QByteArray space = "urn:oasis:names:tc:opendocument:xmlns:";
    QByteArray spaces;
    for (const char *name : {"office", "table", "text", "style"})
        spaces += QByteArray(" xmlns:") + name + "=\"" + space + name + ":1.0\"";
    spaces += " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    return xmlHead + "<office:document-content" + spaces + "><office:automatic-styles>" + styles
        + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
}
inline QByteArray ods(const QByteArray &tables, const QByteArray &styles = {}, const Parts &parts = {})
{
    ZipMaker zip;
    zip.add({.name = "mimetype", .content = odsType, .method = 0});
    zip.add({.name = "content.xml", .content = odsContent(tables, styles)});
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        zip.add({.name = part.key(), .content = part.value()});
    return zip.made();
}

} // namespace lumbung::testing
