// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace lumbung {

enum class Severity {
    Error, ///< must be mended before saving
    Warning, ///< may be right; to be looked at
    Hint, ///< something is missing or could be better
};

/// What a check needs to know beside the record.
struct RuleContext {
    QDate today;
};

/// One place where a rule is broken: values for %1, %2 of the rule's sentence, and the book year if it is about one.
struct Hit {
    QStringList values = {};
    int bookYear = 0; ///< 0: about the record
};

/// One rule. `check` is pure and answers every place where the record breaks it; none when what it needs is missing.
struct Rule {
    const char *id; ///< "nik-length"; never reused for something else
    Severity severity;
    QList<const char *> fields; ///< keys of the catalogue; the first is where the finding is shown
    std::function<QList<Hit>(const Cooperative &, const RuleContext &)> check;
    const char *text; ///< QT_TRANSLATE_NOOP("Rule", …): what is wrong and what to do, for a clerk
    const char *basis; ///< QT_TRANSLATE_NOOP("Rule", …): law article, ministry's format, plain sense
};

/// What a rule said about a record: data, not an error.
struct Finding {
    QString ruleId;
    Severity severity = Severity::Hint;
    QStringList fields;
    int bookYear = 0;
    QString message; ///< in the person's language
    QString basis;
};

/// All findings on one record, errors first.
struct Findings {
    QList<Finding> list;

    bool isBlocking() const; ///< has an error
    int count(Severity severity) const;
    QString summary() const; ///< the messages, a line each with its book year, errors first
    QList<Finding> of(const QString &field, int bookYear = 0) const; ///< those to be shown beside this field
};

QString severityTitle(Severity severity);

} // namespace lumbung
