// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/sink.h"

#include <functional>
#include <string_view>

namespace lumbung::sheets {

/// What the reader answers, one after the other. A frame is the length of what follows (32 bits, little end first), a
/// letter, and the content: numbers of 32 bits, texts with their length before them.
enum class Frame : char {
    Greeting = 'G', ///< first: the version of this format
    File = 'F', ///< format, delimiter, encoding
    Sheet = 'S', ///< hidden, name
    Row = 'R', ///< line, hidden, number of cells; each: kind, and the text unless it is empty
    Merge = 'M',
    Note = 'N',
    Progress = 'P', ///< per mille
    Refusal = 'E', ///< last: reason, line, column, sheet, detail
    End = 'Z', ///< last: rows and cells that were sent
};

inline constexpr std::string_view wireGreeting = "lumbung-reader 1";

/// Writes frames, a block at a time.
class FrameWriter : public Sink
{
public:
    using Out = std::function<void(std::string_view block)>;
    explicit FrameWriter(Out out);

    void file(FileFormat format, const std::string &delimiter, const std::string &encoding) override;
    void sheet(const std::string &name, bool isHidden) override;
    void row(const Row &row) override;
    void merge(const Merge &merge) override;
    void note(const Note &note) override;
    void progress(int permille) override;

    /// The last frame: how it ended.
    void finish(const Outcome &outcome);
    static std::string lastFrame(const Outcome &outcome, quint32 rows, quint32 cells);

private:
    void begin(Frame frame);
    void byte(quint8 value) { m_block.push_back(char(value)); }
    void number(quint32 value);
    void text(std::string_view value);
    void end();
    void send();

    Out m_out;
    std::string m_block;
    size_t m_frameStart = 0;
    quint32 m_rows = 0, m_cells = 0;
};

} // namespace lumbung::sheets
