// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

namespace {

/// %1 to %9 replaced in one pass, so that a value that holds "%2" stays as it is.
QString filled(const QString &sentence, const QStringList &values)
{
    if (values.isEmpty())
        return sentence;
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar next = sentence.at(i) == u'%' && i + 1 < sentence.size() ? sentence.at(i + 1) : QChar();
        if (next >= u'1' && next <= u'9') {
            result += values.value(next.digitValue() - 1);
            ++i;
        } else {
            result += sentence.at(i);
        }
    }
    return result;
}

Finding findingOf(const Rule &rule, const Hit &hit)
{
    Finding finding;
    finding.ruleId = QString::fromLatin1(rule.id);
    finding.severity = rule.severity;
    for (const char *field : rule.fields)
        finding.fields.append(QString::fromLatin1(field));
    finding.bookYear = hit.bookYear;
    finding.message = filled(QCoreApplication::translate("Rule", rule.text), hit.values);
    finding.basis = QCoreApplication::translate("Rule", rule.basis);
    return finding;
}

} // namespace

Rulebook::Rulebook(QList<Rule> rules) : m_rules(std::move(rules)) { }

const Rule *Rulebook::find(const QString &id) const
{
    const auto found
        = std::ranges::find_if(m_rules, [&id](const Rule &rule) { return id == QLatin1StringView(rule.id); });
    return found == m_rules.cend() ? nullptr : &*found;
}

Findings Rulebook::check(const Cooperative &record, const RuleContext &context) const
{
    Findings findings;
    for (const Rule &rule : m_rules) {
        for (const Hit &hit : rule.check(record, context))
            findings.list.append(findingOf(rule, hit));
    }
    std::ranges::stable_sort(findings.list, {}, &Finding::severity);
    return findings;
}

const Rulebook &rulebook()
{
    static const Rulebook book(identityRules() + addressRules() + legalEntityRules() + statusRules()
        + classificationRules() + membershipRules() + meetingRules() + financeRules() + officerRules());
    return book;
}

} // namespace lumbung
