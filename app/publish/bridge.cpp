// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/bridge.h"

#include "app/domain/region.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

namespace {

/// Where one that changed its regency came from.
BridgeBlock leavingBlock(BridgeBlock coming)
{
    switch (coming) {
    case BridgeBlock::CorrectedIn:
        return BridgeBlock::CorrectedOut;
    case BridgeBlock::DefinitionIn:
        return BridgeBlock::DefinitionOut;
    default:
        return BridgeBlock::MovedOut;
    }
}

} // namespace

QString BridgeBlockInfo::name() const
{
    return QCoreApplication::translate("Bridge", title);
}

const QList<BridgeBlockInfo> &bridgeBlocks()
{
    using enum BridgeBlock;
    static const QList<BridgeBlockInfo> blocks = {
        {Founded, "newly-founded", QT_TRANSLATE_NOOP("Bridge", "Newly founded"), "Baru berdiri", true},
        {Reactivated, "reactivated", QT_TRANSLATE_NOOP("Bridge", "Reactivated"), "Aktif kembali", true},
        {ReclassifiedIn, "reclassified-in", QT_TRANSLATE_NOOP("Bridge", "Reclassified in"), "Masuk klasifikasi", true},
        {MovedIn, "moved-in", QT_TRANSLATE_NOOP("Bridge", "Moved in"), "Pindah masuk", true},
        {EnteredLate, "entered-late", QT_TRANSLATE_NOOP("Bridge", "Entered late"), "Terlambat dicatat", true},
        {CorrectedIn, "corrected-in", QT_TRANSLATE_NOOP("Bridge", "Corrected, in"), "Koreksi masuk", true},
        {DefinitionIn, "definition-in", QT_TRANSLATE_NOOP("Bridge", "Definition, in"), "Definisi masuk", true},
        {Dissolved, "dissolved", QT_TRANSLATE_NOOP("Bridge", "Dissolved"), "Dibubarkan", false},
        {Deactivated, "deactivated", QT_TRANSLATE_NOOP("Bridge", "Deactivated"), "Tidak aktif lagi", false},
        {ReclassifiedOut, "reclassified-out", QT_TRANSLATE_NOOP("Bridge", "Reclassified out"), "Keluar klasifikasi",
            false},
        {MovedOut, "moved-out", QT_TRANSLATE_NOOP("Bridge", "Moved out"), "Pindah keluar", false},
        {Merged, "merged", QT_TRANSLATE_NOOP("Bridge", "Merged"), "Bergabung/digabung", false},
        {CorrectedOut, "corrected-out", QT_TRANSLATE_NOOP("Bridge", "Corrected, out"), "Koreksi keluar", false},
        {DefinitionOut, "definition-out", QT_TRANSLATE_NOOP("Bridge", "Definition, out"), "Definisi keluar", false},
    };
    return blocks;
}

const BridgeBlockInfo &blockInfo(BridgeBlock block)
{
    return *std::ranges::find(bridgeBlocks(), block, &BridgeBlockInfo::block);
}

const BridgeBlockInfo *findBlock(const QString &id)
{
    const auto found = std::ranges::find(bridgeBlocks(), id, &BridgeBlockInfo::key);
    return found == bridgeBlocks().cend() ? nullptr : &*found;
}

std::optional<BridgeBlock> blockOf(const BridgeEntry &entry, const BridgeScope &scope)
{
    const bool before = scope ? entry.from == scope : entry.from.has_value();
    const bool after = scope ? entry.to == scope : entry.to.has_value();
    if (before == after)
        return {};
    const bool hasMoved = entry.from && entry.to;
    return before && hasMoved ? leavingBlock(entry.block) : entry.block;
}

Bridge::Bridge(BridgeEnd from, BridgeEnd to, const QList<Member> &opening, const QList<Member> &closing,
    QList<BridgeEntry> entries)
    : m_from(std::move(from)), m_to(std::move(to)), m_entries(std::move(entries))
{
    m_whole.opening = opening.size();
    m_whole.closing = closing.size();
    for (const Member &member : opening)
        ++m_lines[member.regency].opening;
    for (const Member &member : closing)
        ++m_lines[member.regency].closing;
    for (qsizetype place = 0; place < m_entries.size(); ++place) {
        const BridgeEntry &entry = m_entries[place];
        add(place, {}, m_whole);
        if (entry.from)
            add(place, entry.from, m_lines[*entry.from]);
        if (entry.to)
            add(place, entry.to, m_lines[*entry.to]);
    }
}

void Bridge::add(qsizetype place, const BridgeScope &scope, Line &line)
{
    if (const std::optional<BridgeBlock> block = blockOf(m_entries[place], scope)) {
        ++line.counts[*block];
        line.entries.append(place);
    }
}

QStringList Bridge::regencies() const
{
    QStringList codes, others;
    for (const region::Regency &regency : region::regencies())
        codes.append(regency.code);
    for (auto line = m_lines.keyBegin(); line != m_lines.keyEnd(); ++line) {
        if (!codes.contains(*line))
            others.append(*line);
    }
    std::ranges::sort(others, {}, [](const QString &code) { return std::pair(code.isEmpty(), code); });
    return codes + others;
}

const Bridge::Line &Bridge::line(const BridgeScope &scope) const
{
    static const Line none;
    if (!scope)
        return m_whole;
    const auto found = m_lines.constFind(*scope);
    return found == m_lines.cend() ? none : *found;
}

qint64 Bridge::opening(const BridgeScope &scope) const
{
    return line(scope).opening;
}

qint64 Bridge::closing(const BridgeScope &scope) const
{
    return line(scope).closing;
}

qint64 Bridge::count(BridgeBlock block, const BridgeScope &scope) const
{
    return line(scope).counts.value(block);
}

QList<BridgeEntry> Bridge::entries(BridgeBlock block, const BridgeScope &scope) const
{
    QList<BridgeEntry> found;
    for (const qsizetype place : line(scope).entries) {
        if (blockOf(m_entries[place], scope) == block)
            found.append(m_entries[place]);
    }
    return found;
}

qint64 Bridge::residual(const BridgeScope &scope) const
{
    qint64 sum = opening(scope);
    for (const BridgeBlockInfo &info : bridgeBlocks())
        sum += info.isIn ? count(info.block, scope) : -count(info.block, scope);
    return sum - closing(scope);
}

} // namespace lumbung
