// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/clausereader.h"

#include <algorithm>
#include <optional>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype negationReach = 6; // tokens after "tidak" that it denies
constexpr qsizetype near = 3;

const QStringList &objectMarkers()
{
    static const QStringList words{u"untuk"_s, u"bagi"_s, u"kepada"_s, u"dari"_s, u"milik"_s, u"oleh"_s, u"dengan"_s,
        u"bersama"_s, u"hasil"_s, u"produk"_s, u"panen"_s, u"susu"_s, u"olahan"_s, u"kerajinan"_s, u"usaha"_s,
        u"barang"_s, u"kebutuhan"_s, u"produksi"_s};
    return words;
}

/// One clause with its marks; answers questions about places in it.
class ClauseReader
{
public:
    ClauseReader(const QString &text, const Clause &clause, const Lexicon &lexicon, Actor inherited)
        : m_text(text), m_clause(clause), m_marks(lexicon.marks(clause))
    {
        m_subject = subject().value_or(inherited);
    }

    Actor actingSubject() const { return m_subject; }
    QList<Said> read() const;

private:
    bool is(const QString &sense, qsizetype at) const
    {
        return std::ranges::any_of(
            m_marks, [&](const Mark &mark) { return mark.first == at && mark.sense.startsWith(sense); });
    }
    bool has(const QString &sense) const { return place(sense, 0, m_clause.size()) >= 0; }
    qsizetype place(const QString &sense, qsizetype from, qsizetype to) const
    {
        for (const Mark &mark : m_marks) {
            if (mark.first >= from && mark.first < to && mark.sense.startsWith(sense))
                return mark.first;
        }
        return -1;
    }
    QString surface(qsizetype at) const { return at >= 0 && at < m_clause.size() ? m_clause[at].surface : QString(); }

    std::optional<Actor> subject() const;
    Actor agentOf(qsizetype verb) const;
    bool isWithMembers(qsizetype from) const;
    bool isCovered(const Mark &mark) const;
    bool isDenied(qsizetype at) const;
    bool isMembersProduct(const Mark &mark) const;
    Actor ownerOf(const Mark &unit) const;

    void addMake(QList<Said> &said, const Mark &mark) const;
    void addUnit(QList<Said> &said, const Mark &mark) const;
    void addProcure(QList<Said> &said, const Mark &mark) const;
    void addMarket(QList<Said> &said, const Mark &mark) const;
    void addTrade(QList<Said> &said, const Mark &mark) const;
    void add(QList<Said> &said, Saying what, const Mark &mark, const QString &detail, Actor actor) const;

    const QString &m_text;
    const Clause &m_clause;
    const QList<Mark> m_marks;
    Actor m_subject;
};

std::optional<Actor> ClauseReader::subject() const
{
    qsizetype verb = m_clause.size();
    for (const Mark &mark : m_marks) {
        const bool isVerb = mark.sense.startsWith("make."_L1) || mark.sense.startsWith("verb."_L1)
            || mark.sense.startsWith("svc."_L1) || mark.sense == "own.verb"_L1;
        if (isVerb)
            verb = std::min(verb, mark.first);
    }
    for (const Mark &mark : m_marks) {
        if (mark.first >= verb)
            continue;
        const QString before = surface(mark.first - 1);
        const bool isObject = objectMarkers().contains(before) && surface(mark.first + 1) != "yang"_L1;
        if (mark.sense == "owner.member"_L1 && !isObject)
            return Actor::Member;
        if ((mark.sense == "owner.coop"_L1 || mark.sense == "unit.place"_L1) && !is(u"worker"_s, mark.first - 1))
            return Actor::Cooperative;
        if (mark.sense == "owner.other"_L1 && !isObject)
            return Actor::Other;
    }
    return {};
}

/// "di rumah masing-masing", "di kandang anggota": with the members.
bool ClauseReader::isWithMembers(qsizetype from) const
{
    static const QStringList homes{
        u"rumah"_s, u"rumahnya"_s, u"kandang"_s, u"sawah"_s, u"kebun"_s, u"tempat"_s, u"bengkel"_s, u"lahan"_s};
    for (qsizetype at = from; at + 1 < m_clause.size(); ++at) {
        const QString preposition = surface(at);
        if (preposition != "di"_L1 && preposition != "pada"_L1 && preposition != "dari"_L1)
            continue;
        for (qsizetype next = at + 1; next <= at + near && next < m_clause.size(); ++next) {
            if (is(u"owner.coop"_s, next))
                return false;
            if ((is(u"owner.member"_s, next) || is(u"alone"_s, next)) && homes.contains(surface(at + 1)))
                return true;
        }
    }
    return false;
}

Actor ClauseReader::agentOf(qsizetype verb) const
{
    for (qsizetype at = verb + 1; at < m_clause.size(); ++at) {
        if (surface(at) != "oleh"_L1)
            continue;
        for (qsizetype next = at + 1; next <= at + near && next < m_clause.size(); ++next) {
            if (is(u"owner.member"_s, next))
                return Actor::Member;
            if (is(u"owner.other"_s, next) || is(u"unit.place"_s, next))
                return is(u"owner.coop"_s, next + 1) ? Actor::Cooperative : Actor::Other;
            if (is(u"owner.coop"_s, next))
                return Actor::Cooperative;
        }
    }
    if (isWithMembers(verb))
        return Actor::Member;
    if (surface(verb).startsWith("di"_L1)) {
        if (is(u"owner.member"_s, verb + 1) || is(u"alone"_s, verb + 1))
            return Actor::Member;
        return m_subject == Actor::Other ? Actor::Other : Actor::Cooperative;
    }
    return m_subject;
}

/// Part of a longer expression that begins before it or is longer: "unit produksi", "sarana produksi", "jadwal
/// produksi".
bool ClauseReader::isCovered(const Mark &mark) const
{
    return std::ranges::any_of(m_marks, [&](const Mark &other) {
        const bool covers = other.first <= mark.first && other.first + other.count >= mark.first + mark.count
            && other.count > mark.count;
        return covers && !other.sense.startsWith("make."_L1);
    });
}

bool ClauseReader::isDenied(qsizetype at) const
{
    if (has(u"stopped"_s))
        return true;
    for (const Mark &mark : m_marks) {
        const bool isBefore = mark.first < at || (mark.first == at && mark.sense == "future"_L1);
        if (mark.sense == "neg"_L1 && isBefore && at - mark.first <= negationReach && !is(u"notneg"_s, mark.first))
            return true;
        if ((mark.sense == "past"_L1 || mark.sense == "future"_L1) && isBefore && surface(mark.first - 1) != "sejak"_L1)
            return true;
    }
    return false;
}

/// "hasil olahan anggota", "produksi anggota", "buatan petani": a thing, not an act.
bool ClauseReader::isMembersProduct(const Mark &mark) const
{
    const QString word = surface(mark.first);
    const bool isNoun = !word.startsWith("me"_L1) && !word.startsWith("di"_L1) && !word.startsWith("pe"_L1);
    if (!isNoun)
        return false;
    const QString before = surface(mark.first - 1);
    return is(u"owner.member"_s, mark.first + mark.count) || before == "hasil"_L1 || before == "produk"_L1
        || before == "biaya"_L1 || before == "proses"_L1 || before == "pasca"_L1 || before == "jumlah"_L1
        || before == "koperasi"_L1;
}

Actor ClauseReader::ownerOf(const Mark &unit) const
{
    const QString before = surface(unit.first - 1);
    const QString twoBefore = surface(unit.first - 2);
    const bool isWorkplace = is(u"worker"_s, unit.first - 1) || (before == "di"_L1 && is(u"worker"_s, unit.first - 2))
        || (is(u"owner.member"_s, unit.first - 1) && surface(unit.first) == "pabrik"_L1);
    if (isWorkplace || before == "ke"_L1 || before == "kepada"_L1 || twoBefore == "ke"_L1)
        return Actor::Other;
    for (qsizetype next = unit.first + unit.count; next < unit.first + unit.count + near + 1 && next < m_clause.size();
         ++next) {
        if (is(u"owner.other"_s, next))
            return Actor::Other;
        if (is(u"owner.coop"_s, next))
            return Actor::Cooperative;
        if (is(u"owner.member"_s, next) && surface(next - 1) != "susu"_L1)
            return surface(next - 1) == "milik"_L1 || next == unit.first + unit.count ? Actor::Member : m_subject;
    }
    if (has(u"worker"_s) && !has(u"own.verb"_s))
        return Actor::Other;
    const bool isPlainFactory = surface(unit.first) == "pabrik"_L1;
    const bool isOwned = place(u"own.verb"_s, 0, m_clause.size()) >= 0 || surface(unit.first + 1) == "sendiri"_L1
        || surface(unit.first + 2) == "sendiri"_L1 || place(u"make."_s, 0, unit.first) >= 0 || unit.first == 0;
    return isPlainFactory && !isOwned ? Actor::Other : m_subject;
}

void ClauseReader::add(QList<Said> &said, Saying what, const Mark &mark, const QString &detail, Actor actor) const
{
    const Token &last = m_clause[mark.first + mark.count - 1];
    Said one;
    one.what = what;
    one.detail = detail;
    one.actor = actor;
    one.isDenied = isDenied(mark.first);
    one.start = m_clause[mark.first].start;
    one.length = last.start + last.length - one.start;
    one.words = m_text.mid(one.start, one.length);
    said.append(one);
}

void ClauseReader::addMake(QList<Said> &said, const Mark &mark) const
{
    if (isCovered(mark))
        return;
    const QString stage = mark.sense == "make.start"_L1 ? u"stageStart"_s
        : mark.sense == "make.mid"_L1                   ? u"stageMid"_s
        : mark.sense == "make.end"_L1                   ? u"stageEnd"_s
                                                        : QString();
    const Actor actor = isMembersProduct(mark)      ? Actor::Member
        : has(u"worker"_s) && !has(u"owner.coop"_s) ? Actor::Other
                                                    : agentOf(mark.first);
    add(said, Saying::Make, mark, stage, actor);
}

void ClauseReader::addUnit(QList<Said> &said, const Mark &mark) const
{
    if (!isCovered(mark))
        add(said, Saying::OwnUnit, mark, {}, ownerOf(mark));
}

void ClauseReader::addProcure(QList<Said> &said, const Mark &mark) const
{
    const qsizetype input = place(u"input"_s, mark.first + 1, m_clause.size());
    if (input < 0 || has(u"consumer"_s) || has(u"retail"_s))
        return;
    const bool isTakenIn = has(u"owner.member"_s) && place(u"goods"_s, mark.first, m_clause.size()) >= 0
        && surface(mark.first).contains("beli"_L1) && std::ranges::any_of(m_clause, [](const Token &token) {
               return token.surface == "dari"_L1 || token.surface == "hasil"_L1;
           });
    const Actor actor = has(u"help"_s) ? Actor::Cooperative : agentOf(mark.first);
    add(said, isTakenIn ? Saying::Market : Saying::Procure, mark, {}, actor);
}

void ClauseReader::addMarket(QList<Said> &said, const Mark &mark) const
{
    if (has(u"retail"_s))
        return;
    const bool isOfGoods
        = has(u"goods"_s) || has(u"trade."_s) || has(u"make."_s) || surface(mark.first).endsWith("nya"_L1);
    const bool isInfo = mark.sense == "market.info"_L1;
    const bool isOfInput = place(u"input"_s, mark.first + 1, mark.first + near) >= 0
        && place(u"goods"_s, mark.first + 1, mark.first + 2) < 0;
    if (isOfInput) {
        if (has(u"owner.member"_s) && !has(u"consumer"_s))
            add(said, Saying::Procure, mark, {}, Actor::Cooperative);
        return;
    }
    if (isOfGoods || isInfo)
        add(said, Saying::Market, mark, {},
            has(u"help"_s) && !has(u"alone"_s) ? Actor::Cooperative : agentOf(mark.first));
}

void ClauseReader::addTrade(QList<Said> &said, const Mark &mark) const
{
    static const QStringList people{u"petani"_s, u"pekebun"_s, u"peternak"_s, u"pengrajin"_s, u"perajin"_s,
        u"nelayan"_s, u"pembudidaya"_s, u"petambak"_s, u"pembatik"_s, u"penenun"_s, u"penderes"_s, u"penjahit"_s,
        u"tukang"_s};
    const qsizetype before = said.size();
    add(said, Saying::Trade, mark, mark.sense.mid(6), Actor::Member);
    said[before].isPerson = people.contains(surface(mark.first));
    if (has(u"retail"_s) || has(u"worker"_s))
        said[before].actor = Actor::Other;
}

QList<Said> ClauseReader::read() const
{
    QList<Said> said;
    for (const Mark &mark : m_marks) {
        if (mark.sense.startsWith("make."_L1))
            addMake(said, mark);
        else if (mark.sense == "unit.place"_L1)
            addUnit(said, mark);
        else if (mark.sense == "verb.procure"_L1)
            addProcure(said, mark);
        else if (mark.sense == "verb.market"_L1 || mark.sense == "market.info"_L1)
            addMarket(said, mark);
        else if (mark.sense.startsWith("trade."_L1))
            addTrade(said, mark);
        else if (mark.sense == "svc.workshop"_L1 && !has(u"consumer"_s))
            add(said, Saying::Workshop, mark, {}, m_subject);
        else if (mark.sense == "svc.education"_L1 && !has(u"worker"_s))
            add(said, Saying::Education, mark, {}, Actor::Cooperative);
        else if (mark.sense == "finance"_L1)
            add(said, Saying::Finance, mark, {}, m_subject);
        else if (mark.sense == "retail"_L1)
            add(said, Saying::Retail, mark, {}, m_subject);
        else if (mark.sense == "service"_L1)
            add(said, Saying::Service, mark, {}, m_subject);
    }
    return said;
}

} // namespace

QList<Said> readText(const QString &text, const Lexicon &words)
{
    QList<Said> said;
    Actor subject = Actor::Cooperative;
    for (const Clause &clause : clausesOf(text)) {
        const ClauseReader reader(text, clause, words, subject);
        subject = reader.actingSubject();
        said += reader.read();
    }
    return said;
}

} // namespace lumbung
