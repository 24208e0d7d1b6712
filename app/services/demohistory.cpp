// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demohistory.h"

#include <algorithm>

namespace lumbung::demo {

using namespace Qt::StringLiterals;

namespace {

const QDate lastPastDay{2021, 11, 30}; ///< everything before the day of the control table

QString dissolutionBasis(const QDate &day, Random &random)
{
    return u"Berita acara pembubaran Nomor %1/%2"_s.arg(
        QString::number(random.between(3, 240)), QString::number(day.year()));
}

Standing segment(const QDate &from, const StandingFacts &facts, const QString &event, const QString &basis = {})
{
    Standing made;
    made.validFrom = from;
    made.facts = facts;
    made.event = event;
    made.basis = basis;
    return made;
}

/// A change on a day; several may fall on the same one.
struct Turn {
    QDate day;
    QString StandingFacts::*fact = nullptr; ///< null: the Merah Putih flag is set
    QString to;
    QString event;
    QString basis;
};

/// Collects what happened and puts it in order.
class Line
{
public:
    Line(const Draft &draft, const StandingFacts &facts, const QDate &founding, Random &random)
        : m_draft(draft), m_then(facts), m_first(facts), m_founding(founding), m_random(random)
    {
    }

    void addPast();
    void addFate();
    History made();

private:
    /// It became what it was at the end of 2021 on that day; before it was `from`.
    void was(QString StandingFacts::*fact, const QString &from, const QDate &day, const QString &event);
    void becomes(QString StandingFacts::*fact, const QString &to, const QDate &day, const QString &event,
        const QString &basis = {});
    QDate since(const QDate &day) const { return std::max(m_founding.addDays(200), day); }
    bool isOld(int year) const { return m_founding.year() <= year; }
    void addLostActivity();
    void addRetyping();
    void addMove();
    void end(const QString &status, const QString &event, const QDate &day, const QString &basis);

    const Draft &m_draft;
    const StandingFacts &m_then; ///< on 31 December 2021
    StandingFacts m_first; ///< from the founding on
    QDate m_founding;
    Random &m_random;
    QList<Turn> m_turns;
    History m_history;
};

void Line::was(QString StandingFacts::*fact, const QString &from, const QDate &day, const QString &event)
{
    m_first.*fact = from;
    m_turns.append({day, fact, m_then.*fact, event, {}});
}

void Line::becomes(
    QString StandingFacts::*fact, const QString &to, const QDate &day, const QString &event, const QString &basis)
{
    m_turns.append({day, fact, to, event, basis});
}

/// Inactive, then proposed for dissolution; some were so once and came back.
void Line::addLostActivity()
{
    const auto status = &StandingFacts::status;
    if (m_then.status == "active"_L1) {
        if (isOld(2008) && m_random.chance(40)) {
            becomes(status, u"inactive"_s, m_random.day({2011, 1, 10}, {2013, 12, 20}), u"Dinyatakan tidak aktif"_s);
            becomes(status, u"active"_s, m_random.day({2015, 1, 10}, {2017, 12, 20}), u"Diaktifkan kembali"_s);
        }
        return;
    }
    const int met = m_draft.was().lastMeeting;
    const QDate earliest
        = since(met > lastEarlier ? QDate(met, 7, 10) : QDate(met == lastEarlier ? 2018 : 1999, 7, 10));
    if (earliest.addDays(120) > lastPastDay)
        return; // so from the beginning
    const QDate inactive = m_random.day(earliest, std::min(lastPastDay.addDays(-60), earliest.addYears(9)));
    m_first.status = u"active"_s;
    becomes(status, u"inactive"_s, inactive, u"Dinyatakan tidak aktif"_s);
    if (m_then.status != "inactive"_L1)
        becomes(
            status, m_then.status, m_random.day(inactive.addDays(30), lastPastDay), u"Diusulkan untuk dibubarkan"_s);
}

/// The multi-purpose cooperatives had to choose one of the five types; others changed theirs.
void Line::addRetyping()
{
    if (!isOld(2014) || !m_random.chance(90))
        return;
    const QDate day = m_random.day({2015, 2, 2}, {2020, 11, 20});
    const QString event = u"Penyesuaian jenis melalui perubahan anggaran dasar"_s;
    const bool wasProducer = m_random.chance(300);
    const QString other = m_then.type == "consumer"_L1 ? (wasProducer ? u"producer"_s : u"service"_s) : u"consumer"_s;
    was(&StandingFacts::type, other, day, event);
    if (m_then.group != "multiPurpose"_L1 && m_then.group != "kud"_L1)
        was(&StandingFacts::group, u"multiPurpose"_s, day, event);
    m_history.amended = day;
}

void Line::addMove()
{
    m_history.firstPlace = m_draft.place;
    const bool isRooted = m_then.group == "kud"_L1 || m_then.form.startsWith("secondary"_L1);
    if (!isOld(2010) || isRooted || !m_random.chance(5))
        return;
    QList<quint8> neighbours;
    for (qsizetype i = 0; i < tables().places.size(); ++i) {
        if (i != m_draft.place && tables().places[i].residency == m_draft.at().residency)
            neighbours.append(static_cast<quint8>(i));
    }
    m_history.firstPlace = m_random.pick(neighbours);
    was(&StandingFacts::regency, tables().places[m_history.firstPlace].code, m_random.day({2012, 1, 5}, {2020, 12, 10}),
        u"Pindah alamat dari kabupaten/kota lain"_s);
}

void Line::addPast()
{
    addLostActivity();
    addRetyping();
    addMove();
    const bool isHigher = m_then.form == "primaryProvince"_L1 || m_then.form == "primaryNational"_L1;
    if (isHigher && isOld(2010) && m_random.chance(350))
        was(&StandingFacts::form, u"primaryRegency"_s, m_random.day({2012, 1, 5}, {2021, 6, 10}),
            u"Wilayah keanggotaan diperluas"_s);
}

void Line::end(const QString &status, const QString &event, const QDate &day, const QString &basis)
{
    m_history.ended = day;
    becomes(&StandingFacts::status, status, day, event, basis);
}

void Line::addFate()
{
    const QDate day = m_random.day({2022, 3, 1}, {2025, 11, 28});
    switch (m_draft.fate) {
    case Fate::Dissolved:
        end(u"dissolved"_s, u"Pembubaran"_s, day, dissolutionBasis(day, m_random));
        return;
    case Fate::Merged:
        end(u"merged"_s, u"Penggabungan dengan koperasi lain"_s, day, {});
        return;
    case Fate::MovedAway:
        end(u"movedAway"_s, u"Pembinaan pindah ke provinsi"_s, day, {});
        becomes(&StandingFacts::form, u"primaryProvince"_s, day, {});
        return;
    case Fate::Retyped:
        m_history.amended = day;
        becomes(&StandingFacts::type, m_then.type == "producer"_L1 ? u"consumer"_s : u"producer"_s, day,
            u"Perubahan jenis melalui perubahan anggaran dasar"_s);
        break;
    case Fate::Kdkmp:
        m_history.amended = m_random.day({2025, 5, 1}, {2025, 7, 31});
        becomes(nullptr, {}, m_history.amended, u"Revitalisasi menjadi Koperasi Desa/Kelurahan Merah Putih"_s);
        break;
    case Fate::Stays:
        break;
    }
    // Who counted as active in 2021 without reporting is found inactive sooner or later, nearly always.
    if (m_then.status == "active"_L1 && m_draft.was().grade == "D"_L1 && m_random.chance(920))
        becomes(&StandingFacts::status, u"inactive"_s, m_random.day({2022, 2, 1}, {2025, 6, 30}),
            u"Dinyatakan tidak aktif"_s);
}

History Line::made()
{
    std::ranges::stable_sort(m_turns, {}, &Turn::day);
    QList<Standing> segments = {segment(m_founding, m_first, u"Pendirian"_s)};
    for (const Turn &turn : std::as_const(m_turns)) {
        if (segments.last().validFrom != turn.day) {
            segments.last().validTo = turn.day;
            segments.append(segment(turn.day, segments.last().facts, turn.event, turn.basis));
        }
        if (turn.fact)
            segments.last().facts.*turn.fact = turn.to;
        else
            segments.last().facts.kdkmp = true;
    }
    m_history.timeline = Timeline(segments);
    return m_history;
}

} // namespace

History history(const Draft &draft, const StandingFacts &facts, const QDate &founding, Random &random)
{
    Line line(draft, facts, founding, random);
    line.addPast();
    line.addFate();
    return line.made();
}

} // namespace lumbung::demo
