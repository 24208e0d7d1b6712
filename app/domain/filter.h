// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

namespace lumbung {

/// Which cooperatives are wanted, and as of when. The same filter counts and lists, so a figure opens
/// exactly its cooperatives.
struct Filter {
    QString text; ///< typed words: name, NIK, legal number, village; empty: any
    QMap<QString, QStringList> wanted; ///< key of a dated field (regency, type, group, form, status, kind, kdkmp,
                                       ///< stages, services, trades) -> codes, any of them ("" = not recorded; kdkmp
                                       ///< "1"/"0"). Of a field that holds several codes any holding it is wanted,
                                       ///< and codes joined by "," are wanted together.
    bool registeredOnly
        = false; ///< without those dissolved, merged or moved away on the day (list "status", column registered)
    QDate asOf; ///< the day; null: what is so now
    QDateTime asKnown; ///< as recorded until this moment (UTC); null: as known now
    std::optional<int> yearFounded; ///< 0: not known

    QMap<QString, QStringList> unwanted; ///< none of these codes; of a field that holds several, not one of them
    QList<QMap<QString, QStringList>> anyOf; ///< at least one of these wishes is met whole; empty: no such condition
    QStringList activity; ///< by annual meetings, see activity.h: active, inactive, undetermined; empty: any
    int meetingWithinYears = 0; ///< held an annual meeting in the so many years up to the day; 0: not asked
    QDate meetingFrom; ///< held one from this day up to the day; null: not asked
    bool hasValidCertificate = false; ///< the NIK certificate is valid on the day
    std::optional<QList<qint64>> onlyIds; ///< none but these; an empty list finds nothing

    bool operator==(const Filter &) const = default;

    Filter &only(const QString &field, const QStringList &codes)
    {
        if (codes.isEmpty())
            wanted.remove(field);
        else
            wanted[field] = codes;
        return *this;
    }
    /// Of those wanted so far, only those with one of the codes; nothing is found where none can be both.
    Filter &narrow(const QString &field, const QStringList &codes);
    /// Whether a condition looks at the day beyond the standing of that day; without a day it is the computer's today.
    bool looksAtMeetings() const { return meetingWithinYears > 0 || meetingFrom.isValid() || !activity.isEmpty(); }
};

/// Keys of the dated fields a list is narrowed by, in the order they are offered: options and choosers follow.
const QStringList &narrowingFields();

/// What is counted unless told otherwise: the office's official variant of the indicator (see indicator.h).
Filter officialFilter(const QDate &asOf);

enum class SortKey {
    Name,
    Regency,
    Type,
    Group,
    Status,
    Kind,
    LegalDate,
    Nik,
    LegalNumber,
    Id, ///< in the order of entry
};

struct Sort {
    SortKey key = SortKey::Name;
    bool descending = false;
    bool operator==(const Sort &) const = default;
};

} // namespace lumbung
