// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/csv.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace lumbung::csv {

namespace {

constexpr qsizetype sniffedRows = 50;

struct Scan {
    QList<QStringList> rows;
    QList<int> lines;
    int unclosedQuoteLine = 0; ///< 0: every quote was closed
};

bool isBlankLine(const QStringList &cells)
{
    return cells.size() == 1 && cells.first().trimmed().isEmpty();
}

/// One pass over the text: a quote opens a cell only as its first character, and "" inside stands for one quote.
class Scanner
{
public:
    Scanner(QStringView text, char16_t delimiter) : m_text(text), m_delimiter(delimiter) { }

    Scan run(qsizetype maxRows)
    {
        while (m_at < m_text.size() && m_scan.rows.size() < maxRows)
            readRow();
        return std::move(m_scan);
    }

private:
    void readRow()
    {
        const int startLine = m_line;
        QStringList cells;
        do {
            cells.append(readCell());
        } while (takeDelimiter());
        takeLineBreak();
        if (!isBlankLine(cells)) {
            m_scan.rows.append(std::move(cells));
            m_scan.lines.append(startLine);
        }
    }

    QString readCell()
    {
        QString value;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            value = readQuoted();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isLineBreak() && m_text[m_at] != m_delimiter)
            ++m_at;
        return value.isNull() ? m_text.mid(from, m_at - from).toString() : value + m_text.mid(from, m_at - from);
    }

    QString readQuoted()
    {
        const int quoteLine = m_line;
        QString value = u""_s;
        for (++m_at; m_at < m_text.size();) {
            if (m_text[m_at] == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return value;
                }
                value += u'"';
                m_at += 2;
            } else if (isLineBreak()) {
                const qsizetype from = m_at;
                takeLineBreak();
                value += m_text.mid(from, m_at - from);
            } else {
                value += m_text[m_at++];
            }
        }
        m_scan.unclosedQuoteLine = quoteLine;
        return value;
    }

    bool isLineBreak() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    bool takeDelimiter()
    {
        if (m_at >= m_text.size() || m_text[m_at] != m_delimiter)
            return false;
        ++m_at;
        return true;
    }

    void takeLineBreak()
    {
        if (m_at >= m_text.size() || !isLineBreak())
            return;
        m_at += m_text.mid(m_at).startsWith(u"\r\n") ? 2 : 1;
        ++m_line;
    }

    QStringView m_text;
    char16_t m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    Scan m_scan;
};

/// How many of the first rows have the most usual number of cells, if that is more than one.
qsizetype evenness(const QString &content, char16_t delimiter)
{
    const Scan scan = Scanner(content, delimiter).run(sniffedRows);
    QHash<qsizetype, qsizetype> rowsBySize;
    for (const QStringList &row : scan.rows) {
        if (row.size() > 1)
            ++rowsBySize[row.size()];
    }
    return rowsBySize.isEmpty() ? 0 : *std::ranges::max_element(rowsBySize);
}

Error notText(const QString &detail)
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Base",
            "This is not a text file. Open it in the program it comes from and save it as CSV, or choose another "
            "file."),
        detail};
}

bool looksBinary(QStringView content)
{
    constexpr qsizetype looked = 64 * 1024;
    const QStringView start = content.left(looked);
    const auto controls = std::ranges::count_if(start, [](QChar letter) {
        return letter.category() == QChar::Other_Control && letter != u'\t' && letter != u'\n' && letter != u'\r';
    });
    return content.contains(QChar(u'\0')) || controls * 50 > start.size();
}

std::optional<QString> decodedStrictly(QStringDecoder decoder, const QByteArray &bytes)
{
    QString content = decoder.decode(bytes);
    if (!decoder.isValid() || decoder.hasError())
        return std::nullopt;
    return content;
}

QString encodingOfMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return u"UTF-8"_s;
    if (bytes.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    if (bytes.startsWith("\xFE\xFF"))
        return u"UTF-16BE"_s;
    return {};
}

std::optional<QString> decodedAs(const QString &encoding, const QByteArray &bytes)
{
    // The decoder itself overlooks half a UTF-16 letter at the end.
    if (encoding.startsWith("UTF-16"_L1) && bytes.size() % 2 != 0)
        return std::nullopt;
    return decodedStrictly(QStringDecoder(encoding.toLatin1().constData(), QStringConverter::Flag::Stateless), bytes);
}

} // namespace

Result<QString> decode(const QByteArray &bytes, Dialect &dialect)
{
    if (bytes.isEmpty())
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("Base", "The file is empty. Choose another file, or save it again.")};

    std::optional<QString> content;
    dialect.encoding = encodingOfMark(bytes);
    if (!dialect.encoding.isEmpty()) {
        content = decodedAs(dialect.encoding, bytes);
    } else if (bytes.contains('\0')) {
        return notText(u"NUL byte"_s);
    } else {
        for (const QString &encoding : {u"UTF-8"_s, u"windows-1252"_s}) {
            dialect.encoding = encoding;
            content = decodedAs(encoding, bytes);
            if (content)
                break;
        }
    }
    if (!content)
        return notText("no valid "_L1 + dialect.encoding);
    if (looksBinary(*content))
        return notText(u"control characters"_s);
    return *std::move(content);
}

char16_t sniffDelimiter(const QString &content)
{
    // In a tie `;` wins: Indonesian spreadsheets write it, and a comma is then a decimal sign.
    constexpr std::array<char16_t, 3> candidates = {u';', u'\t', u','};
    qsizetype most = 0;
    char16_t best = u',';
    for (const char16_t candidate : candidates) {
        const qsizetype rows = evenness(content, candidate);
        if (rows > most) {
            most = rows;
            best = candidate;
        }
    }
    return best;
}

Result<Table> parse(const QByteArray &bytes)
{
    Table table;
    const Result<QString> content = decode(bytes, table.dialect);
    if (!content)
        return content.error();

    table.dialect.delimiter = sniffDelimiter(*content);
    Scan scan = Scanner(*content, table.dialect.delimiter).run(content->size());
    if (scan.unclosedQuoteLine > 0)
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("Base",
                "The quotation mark on line %1 is never closed. Correct that line, or save the file as CSV again.")
                .arg(scan.unclosedQuoteLine)};
    if (scan.rows.isEmpty())
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("Base", "The file holds no rows. Choose another file, or save it again.")};
    table.rows = std::move(scan.rows);
    table.lines = std::move(scan.lines);
    return table;
}

Table parseTrusted(const QString &content, char16_t delimiter)
{
    Scan scan = Scanner(content, delimiter).run(content.size());
    Q_ASSERT(scan.unclosedQuoteLine == 0);
    return {{delimiter, u"UTF-8"_s}, std::move(scan.rows), std::move(scan.lines)};
}

QString cell(const QString &value, char16_t delimiter)
{
    const bool needsQuotes
        = value.trimmed().size() != value.size() || std::ranges::any_of(value, [delimiter](QChar letter) {
              return letter == delimiter || letter == u'"' || letter == u'\n' || letter == u'\r';
          });
    if (!needsQuotes)
        return value;
    return u'"' + QString(value).replace(u'"', "\"\""_L1) + u'"';
}

QString line(const QStringList &cells, char16_t delimiter)
{
    QString joined;
    for (const QString &value : cells) {
        if (&value != &cells.first())
            joined += QChar(delimiter);
        joined += cell(value, delimiter);
    }
    return joined + u'\n';
}

QString neutralised(const QString &value)
{
    static constexpr QStringView starters = u"=+-@|%\uFF1D\uFF0B\uFF0D\uFF20\uFF5C\uFF05";
    static const QRegularExpression negativeNumber(u"^-[0-9][0-9.,]*$"_s);

    const auto isSkipped = [](QChar letter) {
        return letter.isSpace() || letter.category() == QChar::Other_Control
            || letter.category() == QChar::Other_Format;
    };
    const auto first = std::ranges::find_if_not(value, isSkipped);
    const bool hasBreak = std::any_of(
        value.begin(), first, [](QChar letter) { return letter == u'\t' || letter == u'\n' || letter == u'\r'; });
    const bool isFormula = first != value.end() && starters.contains(*first);
    if (!hasBreak && (!isFormula || negativeNumber.match(value.trimmed()).hasMatch()))
        return value;
    return u'\'' + value;
}

} // namespace lumbung::csv
