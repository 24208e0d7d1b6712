// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

bool Findings::isBlocking() const
{
    return count(Severity::Error) > 0;
}

int Findings::count(Severity severity) const
{
    return int(std::ranges::count(list, severity, &Finding::severity));
}

QString Findings::summary() const
{
    QStringList lines;
    for (const Finding &finding : list) {
        lines.append(finding.bookYear == 0 ? finding.message
                                           : QCoreApplication::translate("Rule", "Book year %1: %2")
                                                 .arg(QString::number(finding.bookYear), finding.message));
    }
    return lines.join(u'\n');
}

QList<Finding> Findings::of(const QString &field, int bookYear) const
{
    QList<Finding> shown;
    std::ranges::copy_if(list, std::back_inserter(shown),
        [&](const Finding &finding) { return finding.bookYear == bookYear && finding.fields.value(0) == field; });
    return shown;
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Rule", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Rule", "Warning");
    case Severity::Hint:
        return QCoreApplication::translate("Rule", "Hint");
    }
    return {};
}

} // namespace lumbung
