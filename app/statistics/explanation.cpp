// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/explanation.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/statistics/statuscheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsOfWesternTime = 7 * 3600; // Western Indonesian Time

QString orJoined(const QStringList &parts)
{
    QString joined = parts.value(0);
    for (const QString &part : parts.mid(1))
        joined = QCoreApplication::translate("Explanation", "%1 or %2").arg(joined, part);
    return joined;
}

QString andJoined(const QStringList &parts)
{
    QString joined = parts.value(0);
    for (const QString &part : parts.mid(1))
        joined = QCoreApplication::translate("Explanation", "%1 and %2").arg(joined, part);
    return joined;
}

QString shown(const FieldInfo &field, const QString &code)
{
    if (field.type == FieldType::Flag)
        return displayValue(field, code == "1"_L1);
    return code.isEmpty() ? QCoreApplication::translate("Explanation", "not recorded") : displayValue(field, code);
}

/// “Produsen” or “Konsumen”
QString eitherOf(const FieldInfo &field, const QStringList &codes)
{
    QStringList labels;
    for (const QString &code : codes)
        labels.append(QCoreApplication::translate("Explanation", "“%1”").arg(shown(field, code)));
    return orJoined(labels);
}

/// One cooperative as it stood on a day, asked condition by condition.
class Questioning
{
public:
    Questioning(const QDate &day, const Cooperative &record, const Timeline &timeline)
        : m_day(day), m_record(record), m_timeline(timeline), m_standing(timeline.at(day))
    {
        if (m_standing)
            m_record.facts = m_standing->facts;
    }

    QString factCode(const QString &field) const { return plainValue(findField(field)->get(m_record)); }
    bool isFounded() const { return m_standing; }

    ConditionCheck founded() const;
    ConditionCheck registered() const;
    ConditionCheck wanted(const QString &field, const QStringList &codes) const;
    ConditionCheck unwanted(const QString &field, const QStringList &codes) const;
    ConditionCheck anyOf(const QList<QMap<QString, QStringList>> &wishes) const;
    ConditionCheck meeting(int years) const;
    ConditionCheck byMeetings(const Activity &activity, const QStringList &codes) const;
    ConditionCheck certificate() const;

    QString sourceOf(const QString &field) const;

private:
    QDate begun() const { return m_timeline.isEmpty() ? QDate() : m_timeline.segments().first().validFrom; }
    bool hasAny(const QString &field, const QStringList &codes) const;
    ConditionCheck aboutFields(const QString &condition, bool isMet, const QStringList &fields) const;

    QDate m_day;
    Cooperative m_record; ///< with the facts of the day
    const Timeline &m_timeline;
    const Standing *m_standing; ///< null: not founded yet
};

/// Any of the codes; of several codes joined by "," all of them.
bool Questioning::hasAny(const QString &field, const QStringList &codes) const
{
    const QString fact = factCode(field);
    if (findField(field)->type != FieldType::CodeSet)
        return codes.contains(fact);
    const QStringList held = splitCodes(fact);
    return std::ranges::any_of(codes, [&](const QString &set) {
        const QStringList together = splitCodes(set);
        if (together.isEmpty())
            return held.isEmpty();
        return std::ranges::all_of(together, [&held](const QString &code) { return held.contains(code); });
    });
}

/// Since when the fact of the day was so, and what that rests on.
QString Questioning::sourceOf(const QString &field) const
{
    if (!m_standing)
        return {};
    const Field *asked = findField(field);
    const auto valueOf = [asked](const Standing &standing) {
        Cooperative then;
        then.facts = standing.facts;
        return asked->get(then);
    };
    const Standing *first = m_standing;
    const Standing *const begin = m_timeline.segments().constData();
    while (first != begin && valueOf(*(first - 1)) == valueOf(*m_standing))
        --first;

    QStringList parts{first->validFrom.isValid()
            ? QCoreApplication::translate("Explanation", "since %1").arg(text::shortDate(first->validFrom))
            : QCoreApplication::translate("Explanation", "since the beginning")};
    if (!first->event.isEmpty())
        parts.append(first->event);
    if (!first->basis.isEmpty())
        parts.append(first->basis);
    if (first->recordedAt.isValid()) {
        parts.append(QCoreApplication::translate("Explanation", "recorded on %1")
                         .arg(text::shortDate(first->recordedAt.toOffsetFromUtc(secondsOfWesternTime).date())));
    }
    return parts.join("; "_L1);
}

ConditionCheck Questioning::aboutFields(const QString &condition, bool isMet, const QStringList &fields) const
{
    if (!m_standing)
        return {
            condition, false, QCoreApplication::translate("Explanation", "It was not founded yet on that day."), {}};
    QStringList facts, sources;
    for (const QString &field : fields) {
        const Field &asked = *findField(field);
        facts.append(
            QCoreApplication::translate("Explanation", "%1: %2").arg(asked.title(), shown(asked, factCode(field))));
        sources.append(fields.size() == 1
                ? sourceOf(field)
                : QCoreApplication::translate("Explanation", "%1: %2").arg(asked.title(), sourceOf(field)));
    }
    return {condition, isMet, facts.join("; "_L1), sources.join(u'\n')};
}

ConditionCheck Questioning::founded() const
{
    const QString condition
        = QCoreApplication::translate("Explanation", "It was founded by %1.").arg(text::shortDate(m_day));
    if (m_timeline.isEmpty())
        return {condition, false, QCoreApplication::translate("Explanation", "It was not in the register yet."), {}};
    const QDate day = begun();
    if (!day.isValid())
        return {condition, isFounded(),
            QCoreApplication::translate("Explanation", "No date of founding is recorded; it is counted since ever."),
            {}};
    const Field *field = findField(m_record.foundedOn == day ? u"foundedOn"_s : u"legalDate"_s);
    return {condition, isFounded(),
        QCoreApplication::translate("Explanation", "%1: %2").arg(field->title(), text::shortDate(day)),
        m_record.legalNumber};
}

ConditionCheck Questioning::registered() const
{
    const CodeEntry *status = codeList(u"status"_s).find(m_record.facts.status);
    const bool isGone = status && status->more.value(u"registered"_s) == "no"_L1;
    return aboutFields(QCoreApplication::translate("Explanation",
                           "It is on the register: not dissolved, merged or moved to another supervisor."),
        !isGone, {u"status"_s});
}

ConditionCheck Questioning::wanted(const QString &field, const QStringList &codes) const
{
    const Field &asked = *findField(field);
    return aboutFields(
        QCoreApplication::translate("Explanation", "%1 is %2.").arg(asked.title(), eitherOf(asked, codes)),
        hasAny(field, codes), {field});
}

ConditionCheck Questioning::unwanted(const QString &field, const QStringList &codes) const
{
    const Field &asked = *findField(field);
    return aboutFields(
        QCoreApplication::translate("Explanation", "%1 is not %2.").arg(asked.title(), eitherOf(asked, codes)),
        !hasAny(field, codes), {field});
}

ConditionCheck Questioning::anyOf(const QList<QMap<QString, QStringList>> &wishes) const
{
    QStringList either, fields;
    bool isMet = false;
    for (const QMap<QString, QStringList> &wish : wishes) {
        QStringList all;
        bool isWhole = true;
        for (const auto &[field, codes] : wish.asKeyValueRange()) {
            const Field &asked = *findField(field);
            all.append(
                QCoreApplication::translate("Explanation", "%1 is %2").arg(asked.title(), eitherOf(asked, codes)));
            isWhole = isWhole && hasAny(field, codes);
            fields.append(field);
        }
        either.append(andJoined(all));
        isMet = isMet || isWhole;
    }
    fields.removeDuplicates();
    return aboutFields(
        QCoreApplication::translate("Explanation", "One of these holds: %1.").arg(either.join("; "_L1)), isMet, fields);
}

ConditionCheck Questioning::meeting(int years) const
{
    const QDate after = m_day.addYears(-years);
    const QString condition = QCoreApplication::translate("Explanation", "It held an annual meeting between %1 and %2.")
                                  .arg(text::shortDate(after.addDays(1)), text::shortDate(m_day));
    const YearlyFigures *latest = nullptr;
    for (const YearlyFigures &year : m_record.years) {
        const bool isHeld = year.annualMeeting.isValid() && year.annualMeeting <= m_day;
        if (isHeld && (!latest || year.annualMeeting > latest->annualMeeting))
            latest = &year;
    }
    if (!latest)
        return {condition, false,
            QCoreApplication::translate("Explanation", "No annual meeting up to that day is recorded."), {}};
    return {condition, latest->annualMeeting > after,
        QCoreApplication::translate("Explanation", "Latest annual meeting by then: %1")
            .arg(text::shortDate(latest->annualMeeting)),
        QCoreApplication::translate("Explanation", "over the book year %1").arg(QString::number(latest->bookYear))};
}

ConditionCheck Questioning::byMeetings(const Activity &activity, const QStringList &codes) const
{
    const CodeList &list = codeList(u"activity"_s);
    QStringList wanted;
    for (const QString &code : codes)
        wanted.append(QCoreApplication::translate("Explanation", "“%1”").arg(list.title(code)));
    return {QCoreApplication::translate("Explanation", "Its status by annual meetings is %1.").arg(orJoined(wanted)),
        codes.contains(activity.code), list.title(activity.code),
        QString(activity.sentence() + u'\n' + activityCitation())};
}

ConditionCheck Questioning::certificate() const
{
    const QString condition
        = QCoreApplication::translate("Explanation", "Its NIK certificate is valid on %1.").arg(text::shortDate(m_day));
    const bool hasDay = m_record.certificateDate.isValid();
    const Field &field = *findField(hasDay ? u"certificateDate"_s : u"nikStatus"_s);
    const bool isMet = hasDay ? m_record.certificateDate >= m_day : m_record.nikStatus == "certified"_L1;
    const QString value = hasDay ? text::shortDate(m_record.certificateDate) : shown(field, m_record.nikStatus);
    return {condition, isMet, QCoreApplication::translate("Explanation", "%1: %2").arg(field.title(), value),
        hasDay ? QString() : QCoreApplication::translate("Explanation", "The last day of validity is not recorded.")};
}

} // namespace

Explanation explain(const Variant &variant, const QDate &day, const Cooperative &record, const Timeline &timeline,
    const QDateTime &asKnown)
{
    const Questioning question(day, record, timeline);
    const Filter &asked = variant.conditions;
    Explanation told;
    told.variant = variant.id;
    told.day = day;
    told.asKnown = asKnown;
    const QDate begun = timeline.isEmpty() ? record.founding() : timeline.segments().first().validFrom;
    told.activity = activityOn(day, begun, record.years);
    if (question.isFounded()) {
        told.status = question.factCode(u"status"_s);
        told.statusSource = question.sourceOf(u"status"_s);
    }

    told.checks.append(question.founded());
    if (asked.registeredOnly)
        told.checks.append(question.registered());
    for (const auto &[field, codes] : asked.wanted.asKeyValueRange())
        told.checks.append(question.wanted(field, codes));
    for (const auto &[field, codes] : asked.unwanted.asKeyValueRange())
        told.checks.append(question.unwanted(field, codes));
    if (!asked.anyOf.isEmpty())
        told.checks.append(question.anyOf(asked.anyOf));
    if (asked.meetingWithinYears > 0)
        told.checks.append(question.meeting(asked.meetingWithinYears));
    if (!asked.activity.isEmpty())
        told.checks.append(question.byMeetings(told.activity, asked.activity));
    if (asked.hasValidCertificate)
        told.checks.append(question.certificate());
    return told;
}

bool Explanation::isCounted() const
{
    return std::ranges::all_of(checks, &ConditionCheck::isMet);
}

QString Explanation::sentence() const
{
    const Variant *definition = findVariant(variant);
    const QString title = definition ? definition->title() : variant;
    if (asKnown.isValid()) {
        return (isCounted()
                ? QCoreApplication::translate("Explanation", "Counted as of %1 by the definition “%2”, as known on %3.")
                : QCoreApplication::translate(
                    "Explanation", "Not counted as of %1 by the definition “%2”, as known on %3."))
            .arg(text::shortDate(day), title, text::longDateTime(asKnown));
    }
    return isCounted() ? QCoreApplication::translate("Explanation", "Counted as of %1 by the definition “%2”.")
                             .arg(text::shortDate(day), title)
                       : QCoreApplication::translate("Explanation", "Not counted as of %1 by the definition “%2”.")
                             .arg(text::shortDate(day), title);
}

bool Explanation::isStatusContradicted() const
{
    return std::ranges::any_of(statusDifferences(), [this](const StatusDifference &difference) {
        return difference.status == status && difference.activity == activity.code;
    });
}

} // namespace lumbung
