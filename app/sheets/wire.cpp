// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/wire.h"

#include <QtEndian>

#include <algorithm>

namespace lumbung::sheets {

namespace {

constexpr size_t blockBytes = 256 * 1024;
constexpr size_t longestDetail = 400;

} // namespace

FrameWriter::FrameWriter(Out out) : m_out(std::move(out))
{
    begin(Frame::Greeting);
    text(wireGreeting);
    end();
    send(); // before anything can go wrong
}

void FrameWriter::file(FileFormat format, const std::string &delimiter, const std::string &encoding)
{
    begin(Frame::File);
    byte(quint8(format));
    text(delimiter);
    text(encoding);
    end();
}

void FrameWriter::sheet(const std::string &name, bool isHidden)
{
    begin(Frame::Sheet);
    byte(isHidden);
    text(name);
    end();
}

void FrameWriter::row(const Row &row)
{
    begin(Frame::Row);
    number(quint32(row.line));
    byte(row.isHidden);
    number(quint32(row.cells.size()));
    for (const Cell &cell : row.cells) {
        if (cell.kind == CellKind::Empty) {
            byte(quint8(cell.kind));
            continue;
        }
        char head[5] = {char(cell.kind)};
        qToLittleEndian(quint32(cell.text.size()), head + 1);
        m_block.append(head, sizeof head).append(cell.text);
        ++m_cells;
    }
    ++m_rows;
    end();
}

void FrameWriter::merge(const Merge &merge)
{
    begin(Frame::Merge);
    for (const int value : {merge.firstLine, merge.lastLine, merge.firstColumn, merge.lastColumn})
        number(quint32(value));
    end();
}

void FrameWriter::note(const Note &note)
{
    begin(Frame::Note);
    byte(quint8(note.kind));
    for (const int value : {note.count, note.line, note.column})
        number(quint32(value));
    end();
}

void FrameWriter::progress(int permille)
{
    begin(Frame::Progress);
    number(quint32(permille));
    end();
    send(); // somebody waits for it
}

void FrameWriter::finish(const Outcome &outcome)
{
    m_block += lastFrame(outcome, m_rows, m_cells);
    send();
}

std::string FrameWriter::lastFrame(const Outcome &outcome, quint32 rows, quint32 cells)
{
    std::string frame;
    FrameWriter writer([&](std::string_view block) { frame = block; });
    if (outcome) {
        writer.begin(Frame::Refusal);
        writer.byte(quint8(outcome->reason));
        writer.number(quint32(outcome->line));
        writer.number(quint32(outcome->column));
        writer.text(std::string_view(outcome->sheet).substr(0, longestDetail));
        writer.text(std::string_view(outcome->detail).substr(0, longestDetail));
    } else {
        writer.begin(Frame::End);
        writer.number(rows);
        writer.number(cells);
    }
    writer.end();
    writer.send();
    return frame;
}

void FrameWriter::begin(Frame frame)
{
    m_frameStart = m_block.size();
    number(0); // its length, known at the end
    m_block.push_back(char(frame));
}

void FrameWriter::number(quint32 value)
{
    char bytes[4];
    qToLittleEndian(value, bytes);
    m_block.append(bytes, sizeof bytes);
}

void FrameWriter::text(std::string_view value)
{
    number(quint32(value.size()));
    m_block.append(value);
}

void FrameWriter::end()
{
    qToLittleEndian(quint32(m_block.size() - m_frameStart - 4), m_block.data() + m_frameStart);
    if (m_block.size() >= blockBytes)
        send();
}

void FrameWriter::send()
{
    m_out(m_block);
    m_block.clear();
}

} // namespace lumbung::sheets
