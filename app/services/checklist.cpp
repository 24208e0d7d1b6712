// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/checklist.h"

#include "app/rules/rulebook.h"
#include "app/services/classificationqueue.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

struct PointInfo {
    const char *id;
    const char *title;
    const char16_t *official;
};

constexpr PointInfo pointInfos[] = {
    {"unclassified", QT_TRANSLATE_NOOP("Publishing", "Not yet classified"), u"koperasi belum diklasifikasi"},
    {"unverified", QT_TRANSLATE_NOOP("Publishing", "Records not verified by a supervisor"),
        u"data koperasi belum diverifikasi"},
    {"contradictory", QT_TRANSLATE_NOOP("Publishing", "Classes that contradict the record"),
        u"koperasi dengan klasifikasi yang bertentangan dengan datanya"},
    {"findings", QT_TRANSLATE_NOOP("Publishing", "Records with errors or doubtful entries"),
        u"koperasi dengan data yang salah atau meragukan"},
    {"difference", QT_TRANSLATE_NOOP("Publishing", "Regencies far from the publication before"),
        u"kabupaten/kota yang berubah lebih dari sepersepuluh sejak terbitan sebelumnya"},
};

const PointInfo &infoOf(const QString &id)
{
    const auto *found
        = std::ranges::find_if(pointInfos, [&id](const PointInfo &info) { return id == QLatin1StringView(info.id); });
    Q_ASSERT(found != std::end(pointInfos));
    return *found;
}

ChecklistPoint pointOf(const QString &id, QList<qint64> ids)
{
    std::ranges::sort(ids);
    const qint64 count = ids.size();
    return {id, count, std::move(ids)};
}

/// What the rules say about those counted.
struct RuleFindings {
    QList<qint64> contradictory, others;

    void add(qint64 id, const Findings &findings)
    {
        const auto isContradiction
            = [](const Finding &finding) { return contradictionRules().contains(finding.ruleId); };
        const auto isGrave
            = [&](const Finding &finding) { return finding.severity != Severity::Hint && !isContradiction(finding); };
        if (std::ranges::any_of(findings.list, isContradiction))
            contradictory.append(id);
        if (std::ranges::any_of(findings.list, isGrave))
            others.append(id);
    }
};

Result<RuleFindings> ruleFindings(Store &store, const Filter &filter, const QDate &today, Progress &progress)
{
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    RuleFindings findings;
    // Rules also look at officers; what they say never repeats personal data.
    const Result<void> visited
        = (*lists)->visit(filter, true, progress, [&](const Cooperative &record) -> Result<void> {
              findings.add(record.id, rulebook().check(record, {today}));
              return {};
          });
    return visited ? Result<RuleFindings>(findings) : visited.error();
}

Result<QList<qint64>> unverifiedOf(Store &store, const Filter &filter, Progress &progress)
{
    const Result<std::unique_ptr<VerificationStore>> verifications = store.verifications();
    return verifications ? (*verifications)->unverified(filter, progress) : verifications.error();
}

ChecklistPoint differencePoint(const QList<RegencyDifference> &differences)
{
    ChecklistPoint point{u"difference"_s, 0, {}};
    QSet<qint64> ids;
    for (const RegencyDifference &difference : differences) {
        if (!difference.isLarge())
            continue;
        ++point.count;
        ids += QSet<qint64>(difference.ids.cbegin(), difference.ids.cend());
    }
    point.ids = ids.values();
    std::ranges::sort(point.ids);
    return point;
}

} // namespace

QString ChecklistPoint::title() const
{
    return QCoreApplication::translate("Publishing", infoOf(id).title);
}

QString ChecklistPoint::officialTitle() const
{
    return QString::fromUtf16(infoOf(id).official);
}

bool Checklist::isOpen() const
{
    return std::ranges::any_of(points, [](const ChecklistPoint &point) { return point.count > 0; });
}

QList<OpenPoint> Checklist::openPoints() const
{
    QList<OpenPoint> open;
    for (const ChecklistPoint &point : points) {
        if (point.count > 0)
            open.append({point.id, point.officialTitle(), point.count});
    }
    return open;
}

Result<Checklist> checkBeforePublishing(
    Store &store, const Publication &draft, const Filter &filter, const QDate &today, Progress &progress)
{
    const Result<QList<qint64>> unverified = unverifiedOf(store, filter, progress);
    if (!unverified)
        return unverified.error();
    const Result<RuleFindings> findings = ruleFindings(store, filter, today, progress);
    if (!findings)
        return findings.error();
    const Result<std::optional<Publication>> before = publicationBefore(store, draft.variant.id);
    if (!before)
        return before.error();

    Checklist list;
    if (*before) {
        list.comparedWith = (*before)->number;
        list.differences = regencyDifferences(**before, draft);
    }
    list.points = {pointOf(u"unclassified"_s, draft.ids({}, u"unclassified"_s)), pointOf(u"unverified"_s, *unverified),
        pointOf(u"contradictory"_s, findings->contradictory), pointOf(u"findings"_s, findings->others),
        differencePoint(list.differences)};
    return list;
}

} // namespace lumbung
