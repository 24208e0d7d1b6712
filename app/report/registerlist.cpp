// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/registerlist.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/report/officialtext.h"
#include "app/report/paper.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// A cooperative with the figures that hold on the day.
struct Entry {
    const Cooperative &record;
    const YearlyFigures *year; ///< null when none had ended
    QDate lastAnnualMeeting;
};

struct ListColumn {
    ReportColumn column;
    std::function<QVariant(const Entry &)> value;
};

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

ColumnFormat formatOf(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Integer:
        return ColumnFormat::Integer;
    case FieldType::Money:
        return ColumnFormat::Money;
    case FieldType::Date:
        return ColumnFormat::Date;
    default:
        return ColumnFormat::Text;
    }
}

/// Numbers and dates as they are; codes in words.
QVariant cellOf(const FieldInfo &field, const QVariant &value)
{
    return formatOf(field) == ColumnFormat::Text ? textOrNull(displayValue(field, value)) : value;
}

ListColumn textColumn(const QString &title, std::function<QVariant(const Entry &)> value)
{
    return {{.group = {}, .title = title}, std::move(value)};
}

void addField(QList<ListColumn> &columns, const Field &field)
{
    if (field.type == FieldType::Region) {
        columns.append(textColumn(QCoreApplication::translate("Report", "%1 (code)").arg(field.title()),
            [&field](const Entry &entry) { return field.get(entry.record); }));
    }
    columns.append({{.group = {}, .title = field.title(), .format = formatOf(field)},
        [&field](const Entry &entry) { return cellOf(field, field.get(entry.record)); }});
}

void addYearlyField(QList<ListColumn> &columns, const YearlyField &field)
{
    columns.append({{.group = {}, .title = field.title(), .format = formatOf(field)},
        [&field](const Entry &entry) { return entry.year ? cellOf(field, field.get(*entry.year)) : QVariant(); }});
}

QString namesInRole(const Cooperative &record, const QString &role)
{
    QStringList names;
    for (const Officer &officer : record.officers) {
        if (officer.role == role)
            names.append(officer.name);
    }
    return names.join("; "_L1);
}

QList<ListColumn> listColumns(bool withPersonal)
{
    QList<ListColumn> columns{textColumn(QCoreApplication::translate("Report", "Number in the register"),
        [](const Entry &entry) { return QVariant(QString::number(entry.record.id)); })};
    for (const Field &field : cooperativeFields()) {
        if (withPersonal || !field.isPersonal)
            addField(columns, field);
    }
    columns.append({{.group = {},
                        .title = QCoreApplication::translate("Report", "Last annual meeting (RAT)"),
                        .format = ColumnFormat::Date},
        [](const Entry &entry) { return entry.lastAnnualMeeting.isValid() ? entry.lastAnnualMeeting : QVariant(); }});
    columns.append(textColumn(QCoreApplication::translate("Report", "Book year of the figures"),
        [](const Entry &entry) { return entry.year ? QString::number(entry.year->bookYear) : QVariant(); }));
    for (const YearlyField &field : yearlyFields())
        addYearlyField(columns, field);
    if (!withPersonal)
        return columns;
    for (const CodeEntry &role : codeList(u"officer_role"_s).entries()) {
        columns.append(textColumn(role.title(),
            [code = role.code](const Entry &entry) { return textOrNull(namesInRole(entry.record, code)); }));
    }
    return columns;
}

Entry entryOn(const QDate &day, const Cooperative &record)
{
    Entry entry{record, nullptr, {}};
    for (const YearlyFigures &year : record.years) {
        if (day.isNull() || QDate(year.bookYear, 12, 31) <= day)
            entry.year = &year;
        if (year.annualMeeting.isValid() && (day.isNull() || year.annualMeeting <= day))
            entry.lastAnnualMeeting = std::max(entry.lastAnnualMeeting, year.annualMeeting);
    }
    return entry;
}

paper::Entries listDefinition(const ReportRequest &request)
{
    paper::Entries entries = paper::whatWasCounted(request);
    entries += {
        {u"Isi"_s,
            u"Satu baris untuk setiap koperasi. Keadaan wilayah, jenis, kelompok, bentuk, status, dan klasifikasi per "
            u"tanggal keadaan; isian lain menurut catatan terakhir"_s},
        {u"Angka tahunan"_s, u"Dari tahun buku terakhir yang berakhir paling lambat pada tanggal keadaan"_s},
        {u"Data pribadi"_s,
            request.withPersonal ? u"Berkas ini memuat nama pengurus dan data kontak. Data pribadi dilindungi "
                                   u"Undang-Undang Nomor 27 Tahun 2022: gunakan hanya untuk tugas, jangan disebarkan"_s
                                 : u"Tidak dimuat"_s},
    };
    return entries + paper::codeLists() + paper::howMade(request);
}

Document emptyList(const ReportRequest &request, const QList<ListColumn> &columns)
{
    // Title and definition are Indonesian and not translated: see officialtext.h. Headings are those of the form.
    Document document;
    document.id = u"register"_s;
    document.title = {("Daftar "_L1 + official::counted(request.filter)).toUpper(),
        "PROVINSI "_L1 + official::provinceName().toUpper(),
        "KEADAAN PER "_L1 + official::date(request.filter.asOf).toUpper()};
    document.sheetName = u"Daftar"_s;
    document.isPlainList = true;
    document.table.frozenColumns = 2; // number and name
    document.made = paper::made(request);
    document.definition = listDefinition(request);
    for (const ListColumn &column : columns)
        document.table.columns.append(column.column);
    return document;
}

} // namespace

Result<Document> makeRegisterList(Store &store, const ReportRequest &request, const Settings &, Progress &progress)
{
    const QString working = QCoreApplication::translate("Report", "Reading the register…");
    progress.report(0, 0, working);
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    const Result<QList<qint64>> ids = (*lists)->ids(request.filter, {}, progress);
    if (!ids)
        return ids.error();

    constexpr qsizetype reportedStep = 100;
    const QList<ListColumn> columns = listColumns(request.withPersonal);
    Document document = emptyList(request, columns);
    document.table.rows.reserve(ids->size());
    const auto addRow = [&](const Cooperative &record) -> Result<void> {
        const Entry entry = entryOn(request.filter.asOf, record);
        QVariantList row;
        row.reserve(columns.size());
        for (const ListColumn &column : columns)
            row.append(column.value(entry));
        document.table.rows.append(std::move(row));
        document.table.records.append(record.id);
        if (document.table.rows.size() % reportedStep == 0)
            progress.report(document.table.rows.size(), ids->size(), working);
        return {};
    };
    if (const Result<void> read = (*lists)->visit(request.filter, request.withPersonal, progress, addRow); !read)
        return read.error();
    return document;
}

} // namespace lumbung
