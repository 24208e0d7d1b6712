// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importoptions.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/domain/period.h"
#include "app/domain/region.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung::importoption {

namespace {

Error usageOf(const QString &sentence)
{
    return {Error::Kind::Usage, sentence};
}

/// "FIELD=REST"; the field by its key or title.
Result<std::pair<QString, QString>> pairIn(const QString &option, const QString &written)
{
    const qsizetype sign = written.indexOf(u'=');
    const QString name = written.left(std::max<qsizetype>(sign, 0)).trimmed();
    if (sign > 0) {
        for (const ImportField &field : importFields()) {
            if (field.key.compare(name, Qt::CaseInsensitive) == 0 || text::folded(field.title) == text::folded(name))
                return std::pair{field.key, written.mid(sign + 1).trimmed()};
        }
    }
    QStringList keys;
    for (const ImportField &field : importFields())
        keys.append(field.key);
    return usageOf(QCoreApplication::translate("Cli", "--%1 “%2”: write FIELD=…, where FIELD is one of %3.")
                       .arg(option, written, keys.join(", "_L1)));
}

Result<void> applySheets(const QCommandLineParser &arguments, ImportDraft &draft)
{
    if (!arguments.isSet(u"sheet"_s))
        return {};
    QList<int> chosen;
    QStringList names;
    for (const SheetPlan &plan : std::as_const(draft.sheets))
        names.append(draft.table->sheets[plan.sheet].name);
    for (const QString &written : arguments.values(u"sheet"_s)) {
        qsizetype sheet = names.indexOf(written);
        if (sheet < 0)
            sheet = written.toInt() - 1;
        if (sheet < 0 || sheet >= names.size()) {
            return usageOf(QCoreApplication::translate("Cli", "--sheet: there is no sheet “%1”. There are: %2.")
                               .arg(written, names.join(", "_L1)));
        }
        chosen.append(int(sheet));
    }
    takeSheetsOnly(draft, chosen);
    return {};
}

Result<void> applyHeadings(const QCommandLineParser &arguments, const ImportMemory *memory, ImportDraft &draft)
{
    if (!arguments.isSet(u"header-row"_s))
        return {};
    static const QRegularExpression lines(u"^([0-9]+)(?:\\s*-\\s*([0-9]+))?$"_s);
    const QString written = arguments.value(u"header-row"_s);
    const auto match = lines.match(written);
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (!match.hasMatch() || last < first || last - first > 5) {
        return usageOf(QCoreApplication::translate("Cli",
            "--header-row “%1”: write the line of the headings, such as 4, or its first and last line, such as 4-5; 0: "
            "none.")
                           .arg(written));
    }
    const bool isChosen = arguments.isSet(u"sheet"_s);
    const QList<SheetPlan> plans = draft.sheets;
    for (const SheetPlan &plan : plans) {
        if (plan.isTaken || (!isChosen && plans.size() == 1))
            chooseHeadings(draft, plan.sheet, first, last, memory);
    }
    return {};
}

Result<void> applyColumns(const QCommandLineParser &arguments, ImportDraft &draft)
{
    for (const QString &written : arguments.values(u"map"_s)) {
        const Result<std::pair<QString, QString>> pair = pairIn(u"map"_s, written);
        if (!pair)
            return pair.error();
        bool isFound = false;
        const QList<SheetPlan> plans = draft.sheets;
        for (const SheetPlan &plan : plans) {
            const int column = plan.isTaken || plans.size() == 1 ? columnNamed(plan, pair->second) : -1;
            if (column < 0)
                continue;
            isFound = true;
            chooseField(draft, plan.sheet, column, pair->first);
        }
        if (!isFound && pair->second.isEmpty()) { // FIELD= : taken from no column
            for (const SheetPlan &plan : plans) {
                if (const ColumnMatch *match = plan.of(pair->first))
                    chooseField(draft, plan.sheet, match->column, {});
            }
        } else if (!isFound) {
            return usageOf(QCoreApplication::translate("Cli",
                "--map “%1”: no sheet that is taken has this column. Write its letter, its number or its heading.")
                               .arg(written));
        }
    }
    return {};
}

Result<void> applyUnits(const QCommandLineParser &arguments, ImportDraft &draft)
{
    static const QHash<QString, qint64> units = {{u"rp"_s, 1}, {u"1"_s, 1}, {u"ribu"_s, 1000}, {u"ribuan"_s, 1000},
        {u"juta"_s, 1000000}, {u"jutaan"_s, 1000000}};
    for (const QString &written : arguments.values(u"unit"_s)) {
        const Result<std::pair<QString, QString>> pair = pairIn(u"unit"_s, written);
        if (!pair)
            return pair.error();
        const YearlyField *field = findYearlyField(pair->first);
        const qint64 unit = units.value(pair->second.toLower());
        if (!field || field->type != FieldType::Money || unit == 0) {
            return usageOf(QCoreApplication::translate(
                "Cli", "--unit “%1”: write a field of money and rp, ribu or juta, such as turnover=ribu.")
                               .arg(written));
        }
        chooseUnit(draft, pair->first, unit);
    }
    for (const QString &written : arguments.values(u"dates"_s)) {
        const Result<std::pair<QString, QString>> pair = pairIn(u"dates"_s, written);
        if (!pair)
            return pair.error();
        const bool isDayFirst = pair->second.compare("dmy"_L1, Qt::CaseInsensitive) == 0;
        if (!isDayFirst && pair->second.compare("mdy"_L1, Qt::CaseInsensitive) != 0)
            return usageOf(QCoreApplication::translate("Cli", "--dates “%1”: write dmy or mdy, such as legalDate=mdy.")
                               .arg(written));
        const QList<SheetPlan> plans = draft.sheets;
        for (const SheetPlan &plan : plans) {
            if (const ColumnMatch *match = plan.of(pair->first))
                chooseDateOrder(
                    draft, plan.sheet, match->column, isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst);
        }
    }
    return {};
}

Result<void> applyFixed(const QCommandLineParser &arguments, ImportDraft &draft)
{
    for (const QString &written : arguments.values(u"fixed"_s)) {
        const Result<std::pair<QString, QString>> pair = pairIn(u"fixed"_s, written);
        if (!pair)
            return pair.error();
        draft.fixed.insert(pair->first == "regencyName"_L1 ? u"regency"_s : pair->first, pair->second);
    }
    if (const QString written = arguments.value(u"regency"_s); !written.isEmpty())
        draft.fixed.insert(u"regency"_s, written);
    const QString regency = draft.fixed.value(u"regency"_s);
    if (regency.isEmpty())
        return {};
    const QString code = region::matchRegency(regency);
    if (code.isEmpty()) {
        return usageOf(QCoreApplication::translate("Cli", "--%1: “%2” is neither a code nor a label of the list “%3”.")
                           .arg(u"regency"_s, regency, findField(u"regency"_s)->title()));
    }
    draft.fixed.insert(u"regency"_s, code);
    return {};
}

Result<void> applyTimes(const QCommandLineParser &arguments, ImportDraft &draft)
{
    if (const QString written = arguments.value(u"as-of"_s); !written.isEmpty()) {
        const std::optional<Period> period = parsePeriod(written);
        const Result<QDate> day = period ? Result<QDate>(period->cutoff()) : text::parseDate(written);
        if (!day)
            return day.error();
        draft.asOf = *day;
        draft.asOfWhy = QCoreApplication::translate("Import", "So you chose.");
        if (draft.bookYear == 0)
            draft.bookYear = day->month() == 12 && day->day() == 31 ? day->year() : day->year() - 1;
    }
    if (const QString written = arguments.value(u"book-year"_s); !written.isEmpty()) {
        const int year = written.toInt();
        if (year < 1900 || year > 2100)
            return usageOf(
                QCoreApplication::translate("Import", "“%1” is not a book year. Write four digits, such as 2024.")
                    .arg(written));
        draft.bookYear = year;
        draft.bookYearWhy = QCoreApplication::translate("Import", "So you chose.");
    }
    return {};
}

/// "12=new", "12=leave", "12=take", "12=345" (the id it changes); "SHEET:12=…" where there are several sheets.
Result<void> applyDecisions(const QCommandLineParser &arguments, ImportDraft &draft)
{
    static const QRegularExpression shape(u"^(?:(?<sheet>.+):)?(?<line>[0-9]+)=(?<what>new|leave|take|[0-9]+)$"_s);
    for (const QString &written : arguments.values(u"decide"_s)) {
        const auto match = shape.match(written);
        const QString name = match.captured(u"sheet"_s);
        const auto plan = std::ranges::find_if(draft.sheets, [&](const SheetPlan &candidate) {
            return candidate.isTaken && (name.isEmpty() || draft.table->sheets[candidate.sheet].name == name);
        });
        if (!match.hasMatch() || plan == draft.sheets.end()) {
            return usageOf(QCoreApplication::translate("Cli",
                "--decide “%1”: write LINE=new, LINE=take, LINE=leave or LINE=ID; before the line SHEET: where there "
                "are several.")
                               .arg(written));
        }
        const QString what = match.captured(u"what"_s);
        RowDecision decision;
        using Kind = RowDecision::Kind;
        decision.kind = what == "new"_L1 ? Kind::New
            : what == "take"_L1          ? Kind::TakeDoubtful
            : what == "leave"_L1         ? Kind::LeaveOut
                                         : Kind::ChangeOf;
        decision.id = decision.kind == Kind::ChangeOf ? what.toLongLong() : 0;
        draft.decisions.insert({plan->sheet, match.captured(u"line"_s).toInt()}, decision);
    }
    return {};
}

} // namespace

QList<QCommandLineOption> all()
{
    const QString pair = QCoreApplication::translate("Cli", "FIELD=VALUE");
    return {
        {u"sheet"_s,
            QCoreApplication::translate("Cli", "Takes this sheet only, by name or number; may be given again."),
            u"NAME"_s},
        {u"header-row"_s,
            QCoreApplication::translate("Cli", "Line of the headings, such as 4 or 4-5; 0: there are none."), u"N"_s},
        {u"map"_s,
            QCoreApplication::translate(
                "Cli", "Takes a column (letter, number or heading) for a field; may be given again."),
            QCoreApplication::translate("Cli", "FIELD=COLUMN")},
        {u"fixed"_s,
            QCoreApplication::translate(
                "Cli", "What stands for a missing column or an empty cell; may be given again."),
            pair},
        {u"regency"_s,
            QCoreApplication::translate("Cli", "Regency or city of rows that name none: 33.01 or “Kota Semarang”."),
            QCoreApplication::translate("Cli", "CODE")},
        {u"unit"_s,
            QCoreApplication::translate("Cli", "Unit of a column of money: rp, ribu or juta; may be given again."),
            pair},
        {u"dates"_s,
            QCoreApplication::translate("Cli", "Order of the days of a column: dmy or mdy; may be given again."), pair},
        {u"as-of"_s,
            QCoreApplication::translate(
                "Cli", "The day the list describes: changes of status and type hold from then on."),
            QCoreApplication::translate("Cli", "DAY")},
        {u"book-year"_s, QCoreApplication::translate("Cli", "Book year of figures whose row names none."), u"YYYY"_s},
        {u"source"_s, QCoreApplication::translate("Cli", "Who sent it: the columns are remembered under this name."),
            u"NAME"_s},
        {u"delimiter"_s, QCoreApplication::translate("Cli", "Separator of a CSV file, when the one found is wrong."),
            u"SIGN"_s},
        {u"encoding"_s, QCoreApplication::translate("Cli", "Encoding of a CSV file, when the one found is wrong."),
            u"NAME"_s},
        {u"erase-empty"_s, QCoreApplication::translate("Cli", "Empty cells empty what the register has.")},
        {u"take-doubtful"_s,
            QCoreApplication::translate("Cli", "Takes doubtful rows too, without the cells that could not be read.")},
        {u"decide"_s,
            QCoreApplication::translate(
                "Cli", "Decides on a row: LINE=new, LINE=take, LINE=leave or LINE=ID; may be given again."),
            QCoreApplication::translate("Cli", "LINE=WHAT")},
    };
}

Result<void> check(const QCommandLineParser &arguments)
{
    ImportDraft draft;
    return applyFixed(arguments, draft);
}

TableOptions reading(const QCommandLineParser &arguments)
{
    const QString delimiter = arguments.value(u"delimiter"_s);
    const bool isTab = delimiter == "\\t"_L1 || delimiter.compare("tab"_L1, Qt::CaseInsensitive) == 0;
    return {isTab ? u"\t"_s : delimiter, arguments.value(u"encoding"_s)};
}

Result<void> apply(const QCommandLineParser &arguments, const ImportMemory *memory, ImportDraft &draft)
{
    draft.historyFile = arguments.value(u"history"_s);
    draft.annualFile = arguments.value(u"annual"_s);
    draft.erasesEmpty = arguments.isSet(u"erase-empty"_s);
    draft.takesDoubtful = arguments.isSet(u"take-doubtful"_s);
    if (const Result<void> done = applySheets(arguments, draft); !done)
        return done;
    if (const Result<void> done = applyHeadings(arguments, memory, draft); !done)
        return done;
    for (const auto step : {applyColumns, applyUnits, applyFixed, applyTimes, applyDecisions}) {
        if (const Result<void> done = step(arguments, draft); !done)
            return done;
    }
    return {};
}

} // namespace lumbung::importoption
