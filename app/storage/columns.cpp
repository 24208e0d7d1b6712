// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/columns.h"

namespace lumbung {

namespace {

template <class Fields>
QStringList allColumns(const Fields &fields)
{
    QStringList columns;
    for (const auto &field : fields)
        columns.append(QString::fromLatin1(field.column));
    return columns;
}

} // namespace

QStringList columnsOf(FieldHome home)
{
    QStringList columns;
    for (const Field &field : cooperativeFields()) {
        if (field.home == home)
            columns.append(QString::fromLatin1(field.column));
    }
    return columns;
}

QStringList yearlyColumns()
{
    return allColumns(yearlyFields());
}

QStringList officerColumns()
{
    return allColumns(officerFields());
}

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

bool isNumeric(const FieldInfo &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Money || field.type == FieldType::Flag;
}

QVariant storedValue(const FieldInfo &field, const QString &text, const std::optional<qint64> &integer)
{
    if (field.type == FieldType::Flag)
        return integer.value_or(0) != 0;
    if (isNumeric(field))
        return integer ? QVariant(static_cast<qlonglong>(*integer)) : QVariant();
    if (text.isEmpty())
        return {};
    return field.type == FieldType::Date ? QVariant(QDate::fromString(text, Qt::ISODate)) : QVariant(text);
}

} // namespace lumbung
