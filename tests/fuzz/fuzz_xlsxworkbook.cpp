// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/readsheets.h"
#include "tests/fuzz/checkingsink.h"
#include "tests/support/zipmaker.h"

#include <QList>

using namespace lumbung;

/// workbook.xml, its relationships, strings, styles and a sheet, parted by a line of their own, in a sound container.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QByteArray names[]
        = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml", "xl/sheet.xml"};
    QByteArray rest(reinterpret_cast<const char *>(data), qsizetype(size));
    testing::ZipMaker zip;
    zip.add({.name = "_rels/.rels",
        .content = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship "
                   "Id='a' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>",
        .method = 0});
    for (const QByteArray &name : names) {
        const qsizetype end = rest.indexOf("\n--\n");
        zip.add({.name = name, .content = end < 0 ? rest : rest.left(end), .method = 0});
        rest = end < 0 ? QByteArray() : rest.mid(end + 4);
    }
    sheets::CheckingSink sink;
    sheets::readSheets(zip.made(), {}, sink);
    return 0;
}
