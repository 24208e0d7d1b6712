// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace lumbung {

/// What is compared of a cooperative. All but the name may be missing; places are codes or as written.
struct DuplicateSubject {
    qint64 id = 0; ///< 0: not in the register yet
    QString name, legalNumber, nik, regency, district, village, address;
    QDate legalDate;
};

/// Two records that may be one cooperative.
struct DuplicateMatch {
    qint64 id = 0, other = 0;
    double likelihood = 0; ///< 0..1
    QStringList reasons; ///< sentences in the person's language: what speaks for it
    QStringList against; ///< and what speaks against it
};

/// Finds likely duplicates within a regency: names (of any type, mistyped, in other spellings) with the numbers, places
/// and addresses that go with them. Across regencies only by NIK or a ministry's legal number. What the words of a
/// name tell depends on how many names in the index have them, so add everything before asking.
class DuplicateIndex
{
public:
    static constexpr double usualThreshold = 0.5; ///< below it most pairs are two cooperatives
    explicit DuplicateIndex(double threshold = usualThreshold);
    ~DuplicateIndex();
    DuplicateIndex(DuplicateIndex &&) noexcept;
    DuplicateIndex &operator=(DuplicateIndex &&) noexcept;

    void add(const DuplicateSubject &subject);
    qsizetype size() const;
    /// Those added that may be the same as this one, likeliest first, at or above the threshold; `id` is the subject's.
    /// One with the subject's own id is left out.
    QList<DuplicateMatch> matchesOf(const DuplicateSubject &subject) const;
    /// Every pair once, likeliest first; `id` was added before `other`. `from`: only pairs whose later one was added as
    /// this one or behind it, counted from 0. The answer is the same with any number of threads (0: as the computer
    /// has). Cancelled.
    Result<QList<DuplicateMatch>> allMatches(Progress &progress, qsizetype from = 0, int threads = 0) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lumbung
