// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/domain/standing.h"
#include "app/storage/store.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace lumbung {

/// Why a cooperative is counted at the end and was not at the beginning, or the other way round.
enum class BridgeBlock {
    Founded, ///< did not exist at the beginning
    Reactivated, ///< its status, annual meetings or certificate let it count again
    ReclassifiedIn, ///< became of a type, kind, group or form that counts
    MovedIn, ///< to the regency, or back to the office's supervision
    EnteredLate, ///< was not in the register yet when the beginning was known
    CorrectedIn, ///< what was recorded about the beginning was corrected
    DefinitionIn, ///< counted by the later definition only
    Dissolved,
    Deactivated,
    ReclassifiedOut,
    MovedOut,
    Merged,
    CorrectedOut,
    DefinitionOut,
};

/// A block: its key for scripts and its name. One list: table, chart, command and report follow it.
struct BridgeBlockInfo {
    BridgeBlock block;
    const char *id; ///< "newly-founded"
    const char *title; ///< QT_TRANSLATE_NOOP("Bridge", …)
    const char *official; ///< Indonesian, on papers
    bool isIn;

    QString key() const { return QString::fromLatin1(id); }
    QString name() const; ///< in the person's language
};

const QList<BridgeBlockInfo> &bridgeBlocks(); ///< all that let in, then all that take out
const BridgeBlockInfo &blockInfo(BridgeBlock block);
const BridgeBlockInfo *findBlock(const QString &id); ///< null when there is none

/// One end of a bridge: what was counted, as of when, as known when.
struct BridgeEnd {
    QString publication; ///< its number; empty: counted for the bridge
    QString variant; ///< id of the definition; empty: the filter is none
    Filter filter; ///< its conditions, with the day and as known when
    std::optional<QList<Member>> frozen; ///< those a publication counted
};

/// What looks beyond the dated facts and decided.
enum class BridgeCondition {
    None,
    Meeting, ///< an annual meeting, or none in time
    Activity, ///< the status by annual meetings and turnover
    Certificate, ///< the NIK certificate
    Both, ///< meetings (with turnover, where asked for) and certificate
};

/// What put a cooperative into its block.
struct BridgeChange {
    QDate day; ///< from which day it is so; null: since ever, or not dated
    QString event, basis; ///< as recorded with it
    QString field; ///< key of the fact that decided; empty: no dated fact did
    QString from, to; ///< its plain values
    BridgeCondition condition = BridgeCondition::None; ///< only where no dated fact decided
    QDateTime recordedAt; ///< UTC; null: not recorded as a standing
    QString author; ///< filled in by the list, see bridging.h
};

/// A cooperative counted at one end only, or in another regency.
struct BridgeEntry {
    qint64 id = 0;
    std::optional<QString> from, to; ///< the regency in which it was counted at each end; none: not counted
    BridgeBlock block = BridgeBlock::Founded; ///< of one that changed its regency: where it came to
    BridgeChange change;
};

/// A regency, or nothing for all that are counted.
using BridgeScope = std::optional<QString>;

/// From the number at one end to the number at the other: opening + ins - outs = closing for all and for every
/// regency. A cooperative has one cause, so regencies add up to the whole; one that only changed its regency stands in
/// none of the blocks of the whole.
class Bridge
{
public:
    Bridge() = default;
    Bridge(BridgeEnd from, BridgeEnd to, const QList<Member> &opening, const QList<Member> &closing,
        QList<BridgeEntry> entries);

    const BridgeEnd &from() const { return m_from; }
    const BridgeEnd &to() const { return m_to; }
    QStringList regencies() const; ///< all of the province, then others that occur, then what has none
    qint64 opening(const BridgeScope &scope = {}) const;
    qint64 closing(const BridgeScope &scope = {}) const;
    qint64 count(BridgeBlock block, const BridgeScope &scope = {}) const;
    QList<BridgeEntry> entries(BridgeBlock block, const BridgeScope &scope = {}) const; ///< by id
    qint64 residual(const BridgeScope &scope = {}) const; ///< opening + ins - outs - closing

private:
    struct Line {
        qint64 opening = 0, closing = 0;
        QHash<BridgeBlock, qint64> counts; ///< of the entries below
        QList<qsizetype> entries; ///< places in m_entries
    };
    void add(qsizetype place, const BridgeScope &scope, Line &line);
    const Line &line(const BridgeScope &scope) const;

    BridgeEnd m_from, m_to;
    QList<BridgeEntry> m_entries;
    Line m_whole;
    QHash<QString, Line> m_lines;
};

/// The block of an entry seen from a scope; nothing when it stands in none of its blocks.
std::optional<BridgeBlock> blockOf(const BridgeEntry &entry, const BridgeScope &scope);

} // namespace lumbung
