// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bridgeprinter.h"

#include "app/base/text.h"
#include "app/domain/indicator.h"
#include "app/domain/region.h"
#include "app/publish/bridgechart.h"
#include "app/publish/bridgeends.h"
#include "app/publish/bridging.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr qsizetype namesAtOnce = 500;

QString definitionSentence(const BridgeEnd &end)
{
    const Variant *variant = findVariant(end.variant);
    return variant ? QString(variant->id % ": "_L1 % variant->sentence.inLanguage()) : end.variant;
}

QStringList bridgeHeading(const Bridge &bridge, const BridgeScope &scope)
{
    QStringList lines{QCoreApplication::translate("Cli", "Why the number changed, %1: from %2 to %3")
                          .arg(scopeTitle(scope), endTitle(bridge.from()), endTitle(bridge.to())),
        definitionSentence(bridge.from())};
    if (bridge.to().variant != bridge.from().variant)
        lines.append(definitionSentence(bridge.to()));
    return lines;
}

OutputCell signedCell(qint64 value, const QString &sign = {})
{
    return OutputCell(value, value == 0 ? text::number(value) : QString(sign + text::number(value)));
}

OutputCell sinceCell(const QDate &day)
{
    return OutputCell(day, text::shortDate(day));
}

QList<OutputCell> lineCells(const Bridge &bridge, const QString &code, const QString &label, const BridgeScope &scope)
{
    QList<OutputCell> cells{code, label, signedCell(bridge.opening(scope))};
    for (const BridgeBlockInfo &info : bridgeBlocks())
        cells.append(signedCell(bridge.count(info.block, scope), info.isIn ? u"+"_s : u"\u2212"_s));
    cells.append(signedCell(bridge.closing(scope)));
    return cells;
}

QList<OutputColumn> blockColumns()
{
    return {{u"id"_s, u"id"_s, true}, {u"name"_s, QCoreApplication::translate("Cli", "Name")},
        {u"nik"_s, QCoreApplication::translate("Cli", "NIK")},
        {u"from-regency"_s, QCoreApplication::translate("Cli", "Counted in before")},
        {u"to-regency"_s, QCoreApplication::translate("Cli", "Counted in after")},
        {u"day"_s, QCoreApplication::translate("Cli", "Since")},
        {u"change"_s, QCoreApplication::translate("Cli", "Change")},
        {u"field"_s, QCoreApplication::translate("Cli", "Field")},
        {u"old"_s, QCoreApplication::translate("Cli", "Old")}, {u"new"_s, QCoreApplication::translate("Cli", "New")},
        {u"event"_s, QCoreApplication::translate("Cli", "Event")},
        {u"basis"_s, QCoreApplication::translate("Cli", "Basis")},
        {u"recorded-at"_s, QCoreApplication::translate("Cli", "Recorded")},
        {u"author"_s, QCoreApplication::translate("Cli", "Author")}};
}

/// The field that decided; where none is dated, the keys of the condition that did.
QString deciding(const BridgeChange &change)
{
    switch (change.condition) {
    case BridgeCondition::None:
        break;
    case BridgeCondition::Meeting:
        return u"annualMeeting"_s;
    case BridgeCondition::Activity:
        return u"activity"_s;
    case BridgeCondition::Certificate:
        return u"certificateDate"_s;
    case BridgeCondition::Both:
        return u"annualMeeting,certificateDate"_s;
    }
    return change.field;
}

OutputCell placeCell(const std::optional<QString> &regency)
{
    return regency ? OutputCell(*regency, region::regencyName(*regency)) : OutputCell(QVariant(), {});
}

QList<OutputCell> blockCells(const BridgeEntry &entry, const RegisterRow &row)
{
    const BridgeChange &change = entry.change;
    const QString recorded = change.recordedAt.isValid() ? text::longDateTime(change.recordedAt) : QString();
    return {OutputCell(entry.id, QString::number(entry.id)), row.name, row.nik, placeCell(entry.from),
        placeCell(entry.to), sinceCell(change.day), changeText(entry), deciding(change), change.from, change.to,
        change.event, change.basis, OutputCell(change.recordedAt.toString(Qt::ISODateWithMs), recorded), change.author};
}

} // namespace

Result<void> printBlocks(const Bridge &bridge, const BridgeOutput &view, CliIo &io)
{
    RowWriter writer(view.format,
        {{u"block"_s, QCoreApplication::translate("Cli", "Key")},
            {u"label"_s, QCoreApplication::translate("Cli", "Reason")},
            {u"count"_s, QCoreApplication::translate("Cli", "Cooperatives"), true}},
        io);
    writer.setHeading(bridgeHeading(bridge, view.scope) << QString());
    writer.add(
        {u"opening"_s, QCoreApplication::translate("Bridge", "Opening"), signedCell(bridge.opening(view.scope))});
    for (const BridgeBlockInfo &info : bridgeBlocks()) {
        writer.add({info.key(), info.name(),
            signedCell(bridge.count(info.block, view.scope), info.isIn ? u"+"_s : u"\u2212"_s)});
    }
    writer.add(
        {u"closing"_s, QCoreApplication::translate("Bridge", "Closing"), signedCell(bridge.closing(view.scope))});
    writer.finish();
    return {};
}

Result<void> printByRegency(const Bridge &bridge, const BridgeOutput &view, CliIo &io)
{
    QList<OutputColumn> columns{{u"code"_s, QCoreApplication::translate("Cli", "Code")},
        {u"label"_s, QCoreApplication::translate("Chart", "Regency/city")},
        {u"opening"_s, QCoreApplication::translate("Bridge", "Opening"), true}};
    for (const BridgeBlockInfo &info : bridgeBlocks())
        columns.append({info.key(), info.name(), true});
    columns.append({u"closing"_s, QCoreApplication::translate("Bridge", "Closing"), true});
    RowWriter writer(view.format, columns, io);
    const QString sentence = QCoreApplication::translate(
        "Cli", "Those that only changed their regency stand in its row, and in none of the total.");
    writer.setHeading(bridgeHeading(bridge, {}) << sentence << QString());
    for (const QString &code : bridge.regencies()) {
        if (!view.scope || *view.scope == code)
            writer.add(lineCells(bridge, code, scopeTitle(code), code));
    }
    if (!view.scope)
        writer.add(lineCells(bridge, u"TOTAL"_s, QCoreApplication::translate("Cli", "Total"), {}));
    writer.finish();
    return {};
}

Result<void> listBlock(Store &store, const Bridge &bridge, const BridgeOutput &view, CliIo &io, Progress &progress)
{
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    QList<BridgeEntry> entries = bridge.entries(*view.block, view.scope);
    if (const Result<void> added = addAuthors(store, entries, progress); !added)
        return added;
    RowWriter writer(view.format, blockColumns(), io);
    writer.dropEmptyColumns();
    writer.setHeading(bridgeHeading(bridge, view.scope) << blockInfo(*view.block).name() << QString());
    for (qsizetype at = 0; at < entries.size(); at += namesAtOnce) {
        QList<qint64> ids;
        for (const BridgeEntry &entry : entries.mid(at, namesAtOnce))
            ids.append(entry.id);
        const Result<QList<RegisterRow>> rows
            = (*lists)->rows(ids, bridge.to().filter.asOf, bridge.to().filter.asKnown);
        if (!rows)
            return rows.error();
        for (qsizetype i = 0; i < rows->size(); ++i)
            writer.add(blockCells(entries.at(at + i), rows->at(i)));
    }
    writer.finish();
    io.say(QCoreApplication::translate("Cli", "Cooperatives in this block: %1.").arg(text::number(entries.size())));
    return {};
}

} // namespace lumbung
