// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/limits.h"
#include "tests/support/sheetfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;
using sheets::CellKind;
using sheets::FrameWriter;
namespace limit = sheets::limit;

namespace {

using Writing = std::function<void(FrameWriter &)>;

sheets::Row rowOf(int line, const std::vector<sheets::Cell> &cells)
{
    return {.line = line, .isHidden = false, .cells = cells};
}

const sheets::Cell name = {CellKind::Text, "KUD"};

QByteArray frames(const Writing &write, bool withFile = true)
{
    QByteArray bytes;
    FrameWriter writer([&](std::string_view block) { bytes.append(block.data(), qsizetype(block.size())); });
    if (withFile) {
        writer.file(sheets::FileFormat::Xlsx, {}, {});
        writer.sheet("A", false);
    }
    write(writer);
    writer.finish({});
    return bytes;
}

QByteArray sound()
{
    return frames([](FrameWriter &writer) {
        writer.row(rowOf(1, {name, {}, {CellKind::Number, "5"}}));
        writer.merge({1, 2, 0, 1});
        writer.progress(500);
        writer.note({.kind = sheets::Note::Kind::HiddenRows, .count = 1, .line = 1});
    });
}

} // namespace

/// The reader is not trusted: whatever it says is looked at.
class TableDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFramesInPiecesOfAnySize()
    {
        for (const int size : {1, 2, 7, 1000}) {
            const QByteArray bytes = sound();
            TableDecoder decoder;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                QVERIFY2(decoder.feed(bytes.mid(at, size)), qPrintable(decoder.problem()));
            QVERIFY(decoder.isFinished());
            QCOMPARE(decoder.permille(), 500);
            const TableFile file = decoder.take();
            QCOMPARE(shownRows(file.sheets.first()), QStringList{u"1: t:KUD||n:5"_s});
            QCOMPARE(file.sheets.first().merges.size(), 1);
            QCOMPARE(file.sheets.first().notes.size(), 1);
        }
    }

    void isNotFinishedBeforeTheEnd()
    {
        const QByteArray bytes = sound();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            TableDecoder decoder;
            decoder.feed(bytes.first(size));
            QVERIFY(!decoder.isFinished());
        }
    }

    void survivesEveryChangedByte()
    {
        const QByteArray bytes = sound();
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (const int flip : {0x01, 0x80, 0xFF}) {
                QByteArray changed = bytes;
                changed[at] = char(changed[at] ^ flip);
                TableDecoder decoder;
                decoder.feed(changed);
                if (decoder.isFinished() && !decoder.outcome())
                    QCOMPARE(decoder.take().sheets.size(), 1);
            }
        }
    }

    void refusesWhatIsOutOfOrder_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *tag, const Writing &write, bool withFile = true) {
            QTest::newRow(tag) << frames(write, withFile);
        };
        row(
            "no sheet", [](FrameWriter &) {}, false);
        row(
            "row before the sheet", [](FrameWriter &writer) { writer.row(rowOf(1, {name})); }, false);
        row("file twice", [](FrameWriter &writer) { writer.file(sheets::FileFormat::Ods, {}, {}); });
        row("row 0", [](FrameWriter &writer) { writer.row(rowOf(0, {name})); });
        row("row beyond the sheet", [](FrameWriter &writer) { writer.row(rowOf(limit::sheetLines + 1, {name})); });
        row("negative row", [](FrameWriter &writer) { writer.row(rowOf(-1, {name})); });
        row("no cells", [](FrameWriter &writer) { writer.row(rowOf(1, {})); });
        row("last cell empty", [](FrameWriter &writer) { writer.row(rowOf(1, {name, {}})); });
        row("cell without text", [](FrameWriter &writer) { writer.row(rowOf(1, {{CellKind::Text, ""}})); });
        row("unknown kind of cell", [](FrameWriter &writer) { writer.row(rowOf(1, {{CellKind(77), "x"}})); });
        row("too many columns",
            [](FrameWriter &writer) { writer.row(rowOf(1, std::vector<sheets::Cell>(limit::columns + 1, name))); });
        row("cell too long", [](FrameWriter &writer) {
            writer.row(rowOf(1, {{CellKind::Text, std::string(size_t(limit::cellLetters) + 1, 'x')}}));
        });
        row("row too long", [](FrameWriter &writer) {
            writer.row(rowOf(1, std::vector<sheets::Cell>(200, {CellKind::Text, std::string(32'000, 'x')})));
        });
        row("too many sheets", [](FrameWriter &writer) {
            for (int i = 0; i < limit::sheets; ++i)
                writer.sheet("B", false);
        });
        row("too many notes", [](FrameWriter &writer) {
            for (int i = 0; i < 10'000; ++i)
                writer.note({.count = 1});
        });
        row("too many rows", [](FrameWriter &writer) {
            for (int line = 1; line <= limit::rows + 1; ++line)
                writer.row(rowOf(line, {name}));
        });
        row("too much text", [](FrameWriter &writer) {
            const std::vector<sheets::Cell> cells(100, {CellKind::Text, std::string(32'000, 'x')});
            for (int line = 1; line < 50; ++line)
                writer.row(rowOf(line, cells));
        });
        row("merged backwards", [](FrameWriter &writer) { writer.merge({2, 1, 0, 0}); });
        row("merged beyond", [](FrameWriter &writer) { writer.merge({1, 1, 0, limit::sheetColumns}); });
        row("unknown note", [](FrameWriter &writer) { writer.note({.kind = sheets::Note::Kind(9)}); });
        row("progress beyond", [](FrameWriter &writer) { writer.progress(1001); });
        QTest::newRow("another greeting") << sound().replace("lumbung-reader 1", "lumbung-reader 9");
        QTest::newRow("after the end") << sound() + sound();
        QTest::newRow("a row was lost") << [] {
            QByteArray bytes = sound();
            bytes[bytes.size() - 8] = 7;
            return bytes;
        }();
        QTest::newRow("endless frame") << "\xFF\xFF\xFF\xFFR"_ba;
        QTest::newRow("empty frame") << QByteArray(4, '\0');
    }
    void refusesWhatIsOutOfOrder()
    {
        QFETCH(const QByteArray, bytes);
        TableDecoder decoder;
        QVERIFY(!decoder.feed(bytes));
        QVERIFY(!decoder.problem().isEmpty());
        QVERIFY(!decoder.feed("x"));
    }

    void refusesALineThatIsThereTwice()
    {
        TableDecoder decoder;
        decoder.feed(frames([](FrameWriter &writer) {
            writer.row(rowOf(2, {name}));
            writer.row(rowOf(1, {name}));
            writer.row(rowOf(2, {name}));
        }));
        QVERIFY(decoder.isFinished() && decoder.outcome());
        QCOMPARE(decoder.outcome()->reason, sheets::Refusal::Reason::Damaged);
    }

    void namesCellsAsSpreadsheetsDo()
    {
        QCOMPARE(cellName(1, 0), u"A1"_s);
        QCOMPARE(cellName(7, 25), u"Z7"_s);
        QCOMPARE(cellName(7, 26), u"AA7"_s);
        QCOMPARE(cellName(1048576, 16383), u"XFD1048576"_s);
        QCOMPARE(cellName(0, 5), QString());
    }
};

QTEST_APPLESS_MAIN(TableDecoderTest)
#include "tst_tabledecoder.moc"
