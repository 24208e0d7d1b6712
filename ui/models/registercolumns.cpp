// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registercolumns.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/domain/region.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString titleIn(const QString &list, const QString &code)
{
    return code.isEmpty() ? QString() : codeList(list).title(code);
}

/// Of several codes.
QString titlesOf(const char *field, const QString &codes)
{
    return displayValue(*findField(QString::fromLatin1(field)), codes);
}

QString dayText(const QDate &day)
{
    return day.isValid() ? text::shortDate(day) : QString();
}

QList<RegisterColumn> makeColumns()
{
    using Row = RegisterRow;
    // Villages and districts are codes, or the words of the file where the lists do not have them: title() answers
    // those.
    return {
        {"name", QT_TRANSLATE_NOOP("RegisterColumn", "Name"), [](const Row &row) { return row.name; }, SortKey::Name,
            34},
        {"nik", QT_TRANSLATE_NOOP("RegisterColumn", "NIK"), [](const Row &row) { return row.nik; }, SortKey::Nik, 13},
        {"legalNumber", QT_TRANSLATE_NOOP("RegisterColumn", "Legal entity number"),
            [](const Row &row) { return row.legalNumber; }, SortKey::LegalNumber, 31},
        {"legalDate", QT_TRANSLATE_NOOP("RegisterColumn", "Date"),
            [](const Row &row) { return dayText(row.legalDate); }, SortKey::LegalDate, 10},
        {"regency", QT_TRANSLATE_NOOP("RegisterColumn", "Regency/city"),
            [](const Row &row) { return titleIn(u"regency"_s, row.facts.regency); }, SortKey::Regency, 18},
        {"district", QT_TRANSLATE_NOOP("RegisterColumn", "District"),
            [](const Row &row) { return titleIn(u"district"_s, row.district); }, {}, 16},
        {"village", QT_TRANSLATE_NOOP("RegisterColumn", "Village"),
            [](const Row &row) { return titleIn(u"village"_s, row.village); }, {}, 16},
        {"type", QT_TRANSLATE_NOOP("RegisterColumn", "Type"),
            [](const Row &row) { return titleIn(u"type"_s, row.facts.type); }, SortKey::Type, 14},
        {"group", QT_TRANSLATE_NOOP("RegisterColumn", "Group"),
            [](const Row &row) { return titleIn(u"group"_s, row.facts.group); }, SortKey::Group, 18},
        {"status", QT_TRANSLATE_NOOP("RegisterColumn", "Status"),
            [](const Row &row) { return titleIn(u"status"_s, row.facts.status); }, SortKey::Status, 14},
        {"kind", QT_TRANSLATE_NOOP("RegisterColumn", "Production kind"),
            [](const Row &row) { return titleIn(u"kind"_s, row.facts.kind); }, SortKey::Kind, 20},
        {"stages", QT_TRANSLATE_NOOP("RegisterColumn", "Stages"),
            [](const Row &row) { return titlesOf("stages", row.facts.stages); }, {}, 14},
        {"services", QT_TRANSLATE_NOOP("RegisterColumn", "Services"),
            [](const Row &row) { return titlesOf("services", row.facts.services); }, {}, 30},
        {"trades", QT_TRANSLATE_NOOP("RegisterColumn", "Trades"),
            [](const Row &row) { return titlesOf("trades", row.facts.trades); }, {}, 18},
        {"kdkmp", QT_TRANSLATE_NOOP("RegisterColumn", "KDKMP"),
            [](const Row &row) { return row.facts.kdkmp ? titleIn(u"yes_no"_s, u"yes"_s) : QString(); }, {}, 8},
    };
}

} // namespace

QString RegisterColumn::heading() const
{
    return QCoreApplication::translate("RegisterColumn", title);
}

const QList<RegisterColumn> &registerColumns()
{
    static const QList<RegisterColumn> columns = makeColumns();
    return columns;
}

} // namespace lumbung
