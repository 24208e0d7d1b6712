// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rule.h"

namespace lumbung {

/// All rules, from the tables below. Form, importer and `lumbung-cli check` ask the same book.
class Rulebook
{
public:
    explicit Rulebook(QList<Rule> rules);
    const QList<Rule> &rules() const { return m_rules; }
    const Rule *find(const QString &id) const; ///< null when there is none
    Findings check(const Cooperative &record, const RuleContext &context) const;

private:
    QList<Rule> m_rules;
};

const Rulebook &rulebook();

QList<Rule> identityRules(); ///< name and numbers
QList<Rule> addressRules(); ///< region, postal code, telephone
QList<Rule> legalEntityRules(); ///< number and dates of the legal entity
QList<Rule> statusRules(); ///< type, group, form, status, grade
QList<Rule> classificationRules(); ///< the answers to the sheet's questions, and the type
QList<Rule> membershipRules(); ///< members, managers, employees
QList<Rule> meetingRules(); ///< book years and annual meetings
QList<Rule> financeRules(); ///< money per book year
QList<Rule> officerRules();

} // namespace lumbung
