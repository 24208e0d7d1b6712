// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/verdict.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

QString verdictKey(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::New:
        return u"new"_s;
    case VerdictKind::Same:
        return u"same"_s;
    case VerdictKind::Changes:
        return u"changes"_s;
    case VerdictKind::Duplicate:
        return u"duplicate"_s;
    case VerdictKind::Refused:
        return u"refused"_s;
    case VerdictKind::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString verdictTitle(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::New:
        return QCoreApplication::translate("Import", "New");
    case VerdictKind::Same:
        return QCoreApplication::translate("Import", "Known already");
    case VerdictKind::Changes:
        return QCoreApplication::translate("Import", "Changes");
    case VerdictKind::Duplicate:
        return QCoreApplication::translate("Import", "Possible duplicate");
    case VerdictKind::Refused:
        return QCoreApplication::translate("Import", "Refused");
    case VerdictKind::Skipped:
        return QCoreApplication::translate("Import", "Skipped");
    }
    return {};
}

bool RowVerdict::goesIn() const
{
    if (isLeftOut || needsDay || (kind != VerdictKind::New && kind != VerdictKind::Changes))
        return false;
    return !isDoubtful || isDecided;
}

bool RowVerdict::isSentBack() const
{
    if (isLeftOut || kind == VerdictKind::Skipped || goesIn())
        return false;
    return kind == VerdictKind::Refused || kind == VerdictKind::Duplicate || (isDoubtful && (!isDecided || needsDay));
}

QStringList RowVerdict::reasons() const
{
    QStringList sentences;
    for (const CellFinding &finding : findings) {
        const bool isReason
            = finding.weight == CellFinding::Weight::Refuses || finding.weight == CellFinding::Weight::Doubt;
        if (isReason || kind == VerdictKind::Skipped)
            sentences.append(finding.message);
    }
    if (kind == VerdictKind::Duplicate && !candidates.isEmpty()) {
        sentences.append(
            QCoreApplication::translate("Import", "It may be the cooperative with the id %1 in the register. %2")
                .arg(QString::number(candidates.first().other), candidates.first().reasons.join(u' ')));
    }
    sentences.removeDuplicates();
    return sentences;
}

QStringList RowVerdict::remarks() const
{
    QStringList sentences;
    for (const CellFinding &finding : findings) {
        const bool isRemark
            = finding.weight == CellFinding::Weight::Warning || finding.weight == CellFinding::Weight::Hint;
        if (isRemark && kind != VerdictKind::Skipped)
            sentences.append(finding.message);
    }
    sentences.removeDuplicates();
    return sentences;
}

VerdictCounts Verdicts::counts() const
{
    VerdictCounts counts;
    for (const RowVerdict &row : rows) {
        ++counts.rows;
        switch (row.kind) {
        case VerdictKind::New:
            ++counts.added;
            break;
        case VerdictKind::Same:
            ++counts.same;
            break;
        case VerdictKind::Changes:
            ++counts.changes;
            break;
        case VerdictKind::Duplicate:
            ++counts.duplicates;
            break;
        case VerdictKind::Refused:
            ++counts.refused;
            break;
        case VerdictKind::Skipped:
            ++counts.skipped;
            break;
        }
        const bool goesIn = row.goesIn();
        counts.goIn += goesIn ? 1 : 0;
        counts.leftOut += row.isLeftOut ? 1 : 0;
        counts.doubtful += row.isDoubtful && !row.isLeftOut && row.kind != VerdictKind::Refused && !goesIn ? 1 : 0;
        const auto isWarning
            = [](const CellFinding &finding) { return finding.weight == CellFinding::Weight::Warning; };
        counts.warnings += goesIn && std::ranges::any_of(row.findings, isWarning) ? 1 : 0;
    }
    return counts;
}

} // namespace lumbung
