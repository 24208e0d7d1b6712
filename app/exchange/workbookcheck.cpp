// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/workbookcheck.h"

#include "app/base/atomicfile.h"
#include "app/exchange/ziparchive.h"

#include <QByteArrayMatcher>
#include <QHash>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestWorkbook = 2LL * 1024 * 1024 * 1024;

/// Counts a word in text that comes in pieces.
class Counter
{
public:
    explicit Counter(const QByteArray &word) : m_matcher(word) { }

    void feed(QByteArrayView piece)
    {
        const QByteArray text = m_left + piece;
        for (qsizetype at = m_matcher.indexIn(text); at >= 0; at = m_matcher.indexIn(text, at + 1))
            ++m_count;
        m_left = text.right(m_matcher.pattern().size() - 1);
    }
    qint64 count() const { return m_count; }

private:
    QByteArrayMatcher m_matcher;
    QByteArray m_left; // too short to hold the word itself
    qint64 m_count = 0;
};

/// What is looked at in an XML part while it is unpacked.
struct Part {
    Counter rows{"<row "_ba};
    Counter cells{"<c "_ba};
    QByteArray begin, end; ///< enough of the text to find the root element and the last row
    bool isSheet = false; ///< may be too large to be kept whole

    void feed(QByteArrayView piece)
    {
        constexpr qsizetype beginKept = 4096, endKept = 8 * 1024 * 1024;
        if (begin.size() < beginKept)
            begin.append(piece);
        end.append(piece);
        if (isSheet && end.size() > 2 * endKept)
            end = end.right(endKept);
        rows.feed(piece);
        cells.feed(piece);
    }

    /// Begins as XML does and ends with the end of its first element.
    bool isClosed() const
    {
        const qsizetype declaration = begin.indexOf("?>");
        const qsizetype open = begin.indexOf('<', declaration);
        const QByteArray root = begin.mid(open + 1, 200).split('>').first().split(' ').first();
        const QByteArray rest = end.trimmed();
        return begin.startsWith("<?xml") && open > 0
            && (rest.endsWith(QByteArray("</" + root + '>')) || (rest.endsWith("/>") && rest.lastIndexOf('<') == open));
    }
};

using Parts = QHash<QByteArray, Part>;

Error damaged(const QString &detail)
{
    return {Error::Kind::Damaged, {}, detail};
}

Result<Parts> readParts(const QByteArray &file)
{
    const Result<QList<zip::Member>> members = zip::members(file);
    if (!members)
        return members.error();
    Parts parts;
    for (const zip::Member &member : *members) {
        Part &part = parts[member.name];
        part.isSheet = member.name.startsWith("xl/worksheets/");
        if (const Result<void> whole = zip::unpack(file, member, [&](QByteArrayView piece) { part.feed(piece); });
            !whole)
            return whole.error();
        const bool isXml = member.name.endsWith(".xml") || member.name.endsWith(".rels");
        if (isXml && !part.isClosed())
            return damaged(QString::fromUtf8(member.name) + ": not closed"_L1);
    }
    return parts;
}

QByteArray sheetName(qsizetype index)
{
    return "xl/worksheets/sheet" + QByteArray::number(index + 1) + ".xml";
}

/// As the library writes a text into XML.
QByteArray written(QString text)
{
    text.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
    return '>' + text.toUtf8() + '<';
}

Result<void> checkSheet(const Parts &parts, qsizetype index, const SheetContent &content)
{
    const QByteArray name = sheetName(index);
    const auto part = parts.constFind(name);
    if (part == parts.cend())
        return damaged(QString::fromUtf8(name) + ": missing"_L1);
    if (part->rows.count() == content.rows && part->cells.count() == content.cells)
        return {};
    return damaged(QString::fromUtf8(name)
        + u": %1 rows and %2 cells instead of %3 and %4"_s.arg(QString::number(part->rows.count()),
            QString::number(part->cells.count()), QString::number(content.rows), QString::number(content.cells)));
}

} // namespace

Result<void> checkWorkbook(const QString &path, const WorkbookContent &content)
{
    const Result<QByteArray> file = readFile(path, largestWorkbook);
    if (!file)
        return file.error();
    const Result<Parts> parts = readParts(*file);
    if (!parts)
        return parts.error();

    QList<QByteArray> needed{"[Content_Types].xml"_ba, "xl/workbook.xml"_ba, "xl/styles.xml"_ba};
    if (content.hasChart)
        needed.append("xl/charts/chart1.xml"_ba);
    for (const QByteArray &name : std::as_const(needed)) {
        if (!parts->contains(name))
            return damaged(QString::fromUtf8(name) + ": missing"_L1);
    }
    for (qsizetype i = 0; i < content.sheets.size(); ++i) {
        if (const Result<void> sheet = checkSheet(*parts, i, content.sheets.at(i)); !sheet)
            return sheet;
    }

    const Part strings = parts->value("xl/sharedStrings.xml"_ba);
    const Part sheet = parts->value(sheetName(0));
    for (const QString &text : content.lastTexts) {
        const QByteArray sought = written(text);
        if (!sheet.end.contains(sought) && !strings.end.contains(sought))
            return damaged("last row: \""_L1 + text.left(40) + "\" not found"_L1);
    }
    return {};
}

} // namespace lumbung
