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

bool isBlankLine(const QStringList &cells)
{
    return cells.size() == 1 && cells.first().trimmed().isEmpty();
}

/// One row after another: a quote opens a cell only as its first character, and "" inside stands for one quote.
class Scanner
{
public:
    Scanner(QStringView text, char16_t delimiter, qsizetype from = 0) : m_text(text), m_delimiter(delimiter), m_at(from)
    {
    }

    /// One cell of the row that begins here.
    QString cellAt(int column)
    {
        for (; column > 0; --column) {
            readCell();
            if (!takeDelimiter())
                return {};
        }
        return readCell();
    }

    /// The next row that is no empty line; false at the end.
    bool next(QStringList &cells)
    {
        while (m_at < m_text.size()) {
            m_rowStart = m_at;
            m_rowLine = m_line;
            cells.clear();
            do {
                cells.append(readCell());
            } while (takeDelimiter());
            takeLineBreak();
            if (!isBlankLine(cells))
                return true;
        }
        return false;
    }
    qsizetype rowStart() const { return m_rowStart; }
    int rowLine() const { return m_rowLine; }
    int unclosedQuoteLine() const { return m_unclosedQuoteLine; } ///< 0: every quote was closed

private:
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
        m_unclosedQuoteLine = quoteLine;
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
    qsizetype m_rowStart = 0;
    int m_rowLine = 1;
    int m_unclosedQuoteLine = 0;
};

Error unclosedQuote(int line)
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate(
            "Base", "The quotation mark on line %1 is never closed. Correct that line, or save the file as CSV again.")
            .arg(line)};
}

Error noRows()
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Base", "The file holds no rows. Choose another file, or save it again.")};
}

/// How many of the first rows have the most usual number of cells, if that is more than one.
qsizetype evenness(const QString &content, char16_t delimiter)
{
    Scanner scanner(content, delimiter);
    QHash<qsizetype, qsizetype> rowsBySize;
    QStringList cells;
    for (qsizetype row = 0; row < sniffedRows && scanner.next(cells); ++row) {
        if (cells.size() > 1)
            ++rowsBySize[cells.size()];
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

/// Of UTF-16 without a mark: nearly every letter of a list is Latin, so one half of it is NUL.
QString encodingOfHalves(const QByteArray &bytes)
{
    constexpr qsizetype looked = 64 * 1024;
    const qsizetype letters = std::min(bytes.size(), looked) / 2;
    qsizetype first = 0, second = 0;
    for (qsizetype i = 0; i < letters; ++i) {
        first += bytes[2 * i] == '\0' ? 1 : 0;
        second += bytes[2 * i + 1] == '\0' ? 1 : 0;
    }
    const auto isHalf = [letters](qsizetype zeros, qsizetype others) {
        return others == 0 && zeros * 10 >= letters * 7 && letters > 1;
    };
    if (isHalf(second, first))
        return u"UTF-16LE"_s;
    return isHalf(first, second) ? u"UTF-16BE"_s : QString();
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
    if (dialect.encoding.isEmpty())
        dialect.encoding = encodingOfHalves(bytes);
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
    constexpr std::array<char16_t, 4> candidates = {u';', u'\t', u',', u'|'};
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
    Scanner scanner(*content, table.dialect.delimiter);
    for (QStringList cells; scanner.next(cells);) {
        table.rows.append(std::move(cells));
        table.lines.append(scanner.rowLine());
    }
    if (scanner.unclosedQuoteLine() > 0)
        return unclosedQuote(scanner.unclosedQuoteLine());
    if (table.rows.isEmpty())
        return noRows();
    return table;
}

Table parseTrusted(const QString &content, char16_t delimiter)
{
    Table table{{delimiter, u"UTF-8"_s}, {}, {}};
    Scanner scanner(content, delimiter);
    for (QStringList cells; scanner.next(cells);) {
        table.rows.append(std::move(cells));
        table.lines.append(scanner.rowLine());
    }
    Q_ASSERT(scanner.unclosedQuoteLine() == 0);
    return table;
}

Result<QString> decodeAs(const QString &encoding, const QByteArray &bytes)
{
    std::optional<QString> content = decodedAs(encoding, bytes);
    if (!content)
        return notText("no valid "_L1 + encoding);
    if (looksBinary(*content))
        return notText(u"control characters"_s);
    return *std::move(content);
}

Result<RowFile> RowFile::parse(const QByteArray &bytes)
{
    Dialect dialect;
    Result<QString> content = decode(bytes, dialect);
    if (!content)
        return content.error();

    dialect.delimiter = sniffDelimiter(*content);
    RowFile file = scan(*std::move(content), dialect);
    if (file.unclosedQuoteLine() > 0)
        return unclosedQuote(file.unclosedQuoteLine());
    if (file.rowCount() == 0)
        return noRows();
    return file;
}

RowFile RowFile::scan(QString content, const Dialect &dialect)
{
    RowFile file;
    file.m_dialect = dialect;
    file.m_content = std::move(content);
    Scanner scanner(file.m_content, dialect.delimiter);
    for (QStringList cells; scanner.next(cells);)
        file.m_starts.append({scanner.rowStart(), scanner.rowLine()});
    file.m_unclosedQuoteLine = scanner.unclosedQuoteLine();
    return file;
}

QStringList RowFile::cells(int row) const
{
    QStringList cells;
    Scanner(m_content, m_dialect.delimiter, m_starts[row].at).next(cells);
    return cells;
}

QString RowFile::cell(int row, int column) const
{
    return Scanner(m_content, m_dialect.delimiter, m_starts[row].at).cellAt(column);
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
