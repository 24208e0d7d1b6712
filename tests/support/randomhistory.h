// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/standing.h"

#include <QDateTime>
#include <QList>
#include <QRandomGenerator>
#include <QStringList>

/// Cooperatives whose past is invented by lot: founded, moved, dissolved, merged, revived, reclassified, entered late,
/// and corrected again and again. From 2015 to 2024, in four regencies, one of them of another province.
namespace lumbung::randomHistory {

using namespace Qt::StringLiterals;

inline const QStringList regencies{u"33.01"_s, u"33.74"_s, u"33.22"_s, u"34.04"_s};

/// What was known of a cooperative from a moment on.
struct Version {
    QDateTime knownFrom;
    Timeline line;
};

struct Past {
    qint64 id = 0;
    QList<Version> versions; ///< oldest first

    Timeline knownAt(const QDateTime &moment) const
    {
        Timeline found;
        for (const Version &version : versions) {
            if (!moment.isValid() || version.knownFrom <= moment)
                found = version.line;
        }
        return found;
    }
};

class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) { }

    int below(int bound) { return int(m_random.bounded(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    QDate day() { return QDate(2015, 1, 1).addDays(below(3650)); }
    QString oneOf(const QStringList &codes) { return codes.at(below(int(codes.size()))); }
    QDateTime momentAfter(const QDateTime &moment) { return moment.addSecs(3600LL * (1 + below(9000))); }

    StandingFacts facts()
    {
        StandingFacts so;
        so.regency = oneOf(regencies);
        so.type = oneOf({u"producer"_s, u"producer"_s, u"consumer"_s});
        so.group = oneOf({u"kud"_s, u"farming"_s});
        so.form = u"primaryRegency"_s;
        so.status = oneOf({u"active"_s, u"active"_s, u"inactive"_s});
        so.kind = oneOf({u"kindI"_s, u"kindII"_s, u"unclassified"_s});
        return so;
    }

    StandingFacts changed(StandingFacts so)
    {
        switch (below(6)) {
        case 0:
            so.regency = oneOf(regencies);
            break;
        case 1:
            so.type = oneOf({u"producer"_s, u"consumer"_s});
            break;
        case 2:
            so.kind = oneOf({u"kindI"_s, u"kindII"_s, u"unclassified"_s});
            break;
        case 3: // two things at once
            so.regency = oneOf(regencies);
            so.status = oneOf({u"active"_s, u"inactive"_s, u"dissolved"_s});
            break;
        default:
            so.status = oneOf({u"active"_s, u"inactive"_s, u"dissolved"_s, u"merged"_s, u"movedAway"_s});
        }
        return so;
    }

    Past past(qint64 id)
    {
        Standing first;
        first.validFrom = chance(15) ? QDate() : day();
        first.facts = facts();
        first.event = u"Pendirian"_s;
        QDateTime moment = momentAfter(QDate(2015 + below(4), 1, 1).startOfDay(Qt::UTC));
        Past made{id, {{moment, stamped(Timeline({first}), moment)}}};
        for (int step = below(7); step > 0; --step) {
            moment = momentAfter(moment);
            made.versions.append({moment, stamped(next(made.versions.last().line), moment)});
        }
        return made;
    }

private:
    Timeline next(const Timeline &line)
    {
        if (chance(12))
            return line.begunOn(day());
        const StandingFacts so = changed(line.current());
        return chance(30) ? line.corrected(so, u"Koreksi"_s, {}) : line.changedFrom(day(), so, u"Perubahan"_s, {});
    }

    static Timeline stamped(const Timeline &line, const QDateTime &moment)
    {
        QList<Standing> segments = line.segments();
        for (Standing &segment : segments) {
            if (!segment.recordedAt.isValid())
                segment.recordedAt = moment;
        }
        return Timeline(segments);
    }

    QRandomGenerator m_random;
};

} // namespace lumbung::randomHistory
