// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/rules/rule.h"
#include "app/storage/store.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace lumbung {

/// The register as the window and the commands work with it: rules are asked, the kind is computed, saving happens on a
/// worker thread, and who listens is told what changed.
class RegisterService : public QObject
{
    Q_OBJECT

public:
    /// The store and the clock must live longer.
    RegisterService(Store &store, const Clock &clock, QObject *parent = nullptr);

    Store &store() { return m_store; }
    const Clock &clock() const { return m_clock; }

    Findings check(const Cooperative &record) const;
    /// The record as it would be saved: kind computed from the answers, totals left as typed.
    static Cooperative prepared(Cooperative record);

    /// On the caller's thread. Invalid (findings in the message) when the rules object; see CooperativeStore::save.
    Result<Saved> saveNow(const Cooperative &record, const FactChange &how, const Author &author);
    /// The same on a worker; emits registerChanged before the future's continuation runs.
    QFuture<Result<Saved>> save(const Cooperative &record, const FactChange &how, const Author &author);

    /// Tells listeners that many records changed (after an import).
    void announce(const QList<qint64> &ids) { Q_EMIT registerChanged(ids); }

Q_SIGNALS:
    void registerChanged(const QList<qint64> &ids); ///< empty list: more than can be named

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace lumbung
