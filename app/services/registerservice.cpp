// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/registerservice.h"

#include "app/base/background.h"
#include "app/classify/classifier.h"
#include "app/rules/rulebook.h"

#include <QCoreApplication>

namespace lumbung {

namespace {

/// What must be mended, below the sentence that says so; what may stay is not repeated here.
QString refusal(Findings findings)
{
    findings.list.removeIf([](const Finding &finding) { return finding.severity != Severity::Error; });
    return QCoreApplication::translate("RegisterService", "Nothing was saved. Some entries must be corrected first:")
        + u'\n' + findings.summary();
}

/// On whatever thread: rules, kind, store.
Result<Saved> saveIn(
    Store &store, const QDate &today, const Cooperative &record, const FactChange &how, const Author &author)
{
    const Cooperative ready = RegisterService::prepared(record);
    const Findings findings = rulebook().check(ready, {today});
    if (findings.isBlocking())
        return Error{Error::Kind::Invalid, refusal(findings)};
    const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
    if (!records)
        return records.error();
    return (*records)->save(ready, how, author);
}

} // namespace

RegisterService::RegisterService(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

Findings RegisterService::check(const Cooperative &record) const
{
    return rulebook().check(prepared(record), {m_clock.today()});
}

Cooperative RegisterService::prepared(Cooperative record)
{
    record.facts = classified(record.facts);
    return record;
}

Result<Saved> RegisterService::saveNow(const Cooperative &record, const FactChange &how, const Author &author)
{
    Result<Saved> saved = saveIn(m_store, m_clock.today(), record, how, author);
    if (saved)
        Q_EMIT registerChanged({saved->id});
    return saved;
}

QFuture<Result<Saved>> RegisterService::save(const Cooperative &record, const FactChange &how, const Author &author)
{
    return runInBackground([&store = m_store, today = m_clock.today(), record, how, author](Progress &) {
        return saveIn(store, today, record, how, author);
    }).then(this, [this](Result<Saved> saved) {
        if (saved)
            Q_EMIT registerChanged({saved->id});
        return saved;
    });
}

} // namespace lumbung
