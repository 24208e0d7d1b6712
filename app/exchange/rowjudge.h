// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/foundrows.h"

namespace lumbung {

/// One import being judged, as far as no decision is asked for.
class Judging
{
public:
    using Weight = CellFinding::Weight;
    static constexpr double alikeEnough = 0.5; ///< names of one cooperative, as two people write them

    Judging(Store &store, const ImportDraft &draft, const QDate &today, DraftRows rows, Progress &progress)
        : m_store(store), m_draft(draft), m_today(today), m_rows(std::move(rows)), m_progress(progress)
    {
    }

    Result<std::shared_ptr<const FoundRows>> run();

private:
    struct Entry {
        QString externalId, legal; ///< what it is looked up by, besides its NIK
        QString nameKey; ///< of a row without any number: regency and name
        QString name, district;
        int bookYear = 0;
        QStringList doubts; ///< about what it could be tied to
    };

    Result<void> readAll();
    void take(qsizetype index, const ReadRow &read);
    void refuseOverlong();
    void findTwin(qsizetype index);
    Result<void> visitRegister();
    void compare(const Cooperative &record);
    QString tieProblem(qsizetype index, const Cooperative &record, Tie tie) const;
    Result<void> keepWhatIsLater();
    Result<void> judgeRest();
    Result<void> findDuplicates();
    void addNamesakes();
    void judgeNew(qsizetype index);
    void say(qsizetype index, int column, Weight weight, const QString &message);
    void doubt(qsizetype index, int column, const QString &message);
    DuplicateSubject subjectOf(const Cooperative &record, qint64 id) const;
    bool isOpen(qsizetype index) const { return m_found.rows[index].verdict.kind == VerdictKind::New; }
    bool wasStopped(qsizetype done, const QString &what);

    Store &m_store;
    const ImportDraft &m_draft;
    QDate m_today;
    DraftRows m_rows;
    Progress &m_progress;
    FoundRows m_found;
    QList<Entry> m_entries; ///< by row
    QHash<QString, QList<qsizetype>> m_byNik, m_byExternalId, m_byLegal, m_byName;
    QHash<QString, QList<qsizetype>> m_byNameKey; ///< the same rows as by name
    QHash<qsizetype, QList<qint64>> m_namesakes; ///< of the register, by keyOfName()
    QHash<qsizetype, DuplicateSubject> m_subjects; ///< of rows that can be compared with earlier ones
    DuplicateIndex m_duplicates;
};

} // namespace lumbung
