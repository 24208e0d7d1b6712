// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rowwriter.h"

#include "app/base/csv.h"
#include "app/cli/displaywidth.h"
#include "app/domain/fields.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int shareDecimals = 6;

QString plainText(const QVariant &value)
{
    return value.typeId() == QMetaType::Double ? QString::number(value.toDouble(), 'f', shareDecimals)
                                               : plainValue(value);
}

QString csvText(const QVariant &value)
{
    // Only text can turn into a formula in a spreadsheet; a number stays as it is.
    return value.typeId() == QMetaType::QString ? csv::neutralised(value.toString()) : plainText(value);
}

QJsonValue jsonValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Double: {
        const double scale = std::pow(10.0, shareDecimals);
        return std::round(value.toDouble() * scale) / scale;
    }
    case QMetaType::QDate:
        return value.toDate().isValid() ? QJsonValue(plainText(value)) : QJsonValue();
    default:
        return QJsonValue::fromVariant(value);
    }
}

QString jsonText(const QJsonValue &value)
{
    // Qt writes whole documents only; the brackets of the array are taken off.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

} // namespace

RowWriter::RowWriter(RowFormat format, QList<OutputColumn> columns, CliIo &io)
    : m_format(format), m_columns(std::move(columns)), m_io(io)
{
    if (m_format != RowFormat::Csv)
        return;
    QStringList keys;
    for (const OutputColumn &column : std::as_const(m_columns))
        keys.append(column.key);
    m_io.print(csv::line(keys));
}

bool RowWriter::add(const QList<OutputCell> &row)
{
    Q_ASSERT(row.size() == m_columns.size());
    if (m_format == RowFormat::Json)
        return addJson(row);
    QStringList cells;
    for (const OutputCell &cell : row)
        cells.append(m_format == RowFormat::Csv ? csvText(cell.value) : cell.shown);
    if (m_format == RowFormat::Csv)
        return m_io.print(csv::line(cells));
    m_shown.append(cells);
    return true;
}

bool RowWriter::addJson(const QList<OutputCell> &row)
{
    QStringList members;
    for (qsizetype i = 0; i < row.size(); ++i)
        members.append(jsonText(m_columns[i].key) % u':' % jsonText(jsonValue(row[i].value)));
    const QString before = m_isFirst ? u"[\n"_s : u",\n"_s;
    m_isFirst = false;
    return m_io.print(before % u'{' % members.join(u',') % u'}');
}

bool RowWriter::finish()
{
    switch (m_format) {
    case RowFormat::Table:
        return finishTable();
    case RowFormat::Csv:
        return m_io.flush();
    case RowFormat::Json:
        m_io.print(m_isFirst ? u"[]\n"_s : u"\n]\n"_s);
        return m_io.flush();
    }
    return false;
}

QList<int> RowWriter::tableWidths() const
{
    QList<int> widths;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const int heading = displayWidth(m_columns[column].title);
        int widest = 0;
        for (const QStringList &row : m_shown)
            widest = std::max(widest, displayWidth(row[column]));
        widths.append(m_dropsEmpty && widest == 0 ? 0 : std::max(heading, widest));
    }
    return widths;
}

bool RowWriter::finishTable()
{
    const QList<int> widths = tableWidths();
    for (const QString &line : std::as_const(m_heading))
        m_io.print(line % u'\n');
    const auto printRow = [this, &widths](const QStringList &row) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (widths[i] > 0)
                cells.append(padded(row[i], widths[i], m_columns[i].isNumber));
        }
        QString line = cells.join("  "_L1);
        while (line.endsWith(u' '))
            line.chop(1);
        m_io.print(line % u'\n');
    };
    QStringList titles;
    for (const OutputColumn &column : std::as_const(m_columns))
        titles.append(column.title);
    printRow(titles);
    for (const QStringList &row : std::as_const(m_shown))
        printRow(row);
    return m_io.flush();
}

} // namespace lumbung
