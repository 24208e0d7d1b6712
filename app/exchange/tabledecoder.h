// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tablereader.h"
#include "app/sheets/wire.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace lumbung {

/// Takes the reader's frames (app/sheets/wire.h) and makes a TableFile of them. Whoever wrote them is not trusted: a
/// parser that was broken into may send anything. What is out of order, too long, too much or unknown is refused, and
/// no more is kept than the limits allow.
class TableDecoder
{
public:
    /// False once something is wrong; problem() tells what.
    bool feed(QByteArrayView bytes);

    const QString &problem() const { return m_problem; } ///< technical
    int permille() const { return m_permille; } ///< how far the reader is
    bool isFinished() const { return m_isFinished; } ///< the last frame was there
    const sheets::Outcome &outcome() const { return m_outcome; } ///< once finished
    /// Once finished without a refusal: format, dialect, sheets, notes.
    TableFile take();

private:
    class Content;

    bool takeFrame(QByteArrayView frame);
    bool takeGreeting(Content &content);
    bool takeFile(Content &content);
    bool takeSheet(Content &content);
    bool takeRow(Content &content);
    bool takeCell(Content &content, TableRow &row);
    bool takeMerge(Content &content);
    bool takeNote(Content &content);
    bool takeRefusal(Content &content);
    bool takeEnd(Content &content);
    bool fail(const char *problem);
    QString interned(QByteArrayView utf8);
    bool sortRows(TableSheet &sheet);

    QByteArray m_rest; ///< of a frame that is not whole yet
    QString m_problem;
    TableFile m_file;
    sheets::Outcome m_outcome;
    bool m_isGreeted = false, m_hasFile = false, m_isFinished = false;
    int m_permille = 0;
    qint64 m_rows = 0, m_cells = 0, m_merges = 0, m_notes = 0, m_textBytes = 0;
    /// Columns repeat the same few words: kept once, found by a hash, the last one wins.
    struct Kept {
        size_t hash = 0;
        QString text;
    };
    std::vector<Kept> m_texts;
};

} // namespace lumbung
