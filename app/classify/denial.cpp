// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/denial.h"

namespace lumbung {

namespace {

const Senses ends{Sense::But, Sense::Now, Sense::Only};
const Senses subjects{Sense::Coop, Sense::Member};

/// Walks through a sentence, and keeps in mind what the last "tidak", "dulu" or "akan" takes back.
class DenialMarker
{
public:
    explicit DenialMarker(Sentence &sentence) : m_sentence(sentence) { }

    void mark()
    {
        for (qsizetype at = 0; at < m_sentence.size(); ++at) {
            closeScope(at);
            openScope(at);
            if (m_scope != Denial::None && m_sentence[at].denial == Denial::None)
                m_sentence[at].denial = m_scope;
            denyBackwards(at);
        }
    }

private:
    void closeScope(qsizetype at)
    {
        if (m_scope == Denial::None)
            return;
        const bool isNewPart = m_sentence[at].before != Break::None;
        if (m_sentence.isAny(at, ends) || (isNewPart && endsWithPart(at)))
            m_scope = Denial::None;
    }

    /// A comma ends what "tidak" denies, save in a list ("tanpa mengolah, menyortir atau mengemas"); what was or is
    /// planned goes on until somebody is named who does something.
    bool endsWithPart(qsizetype at) const
    {
        if (m_sentence.isAny(at, subjects) || m_sentence.isAny(at, ends))
            return true;
        if (m_scope != Denial::Negated)
            return false;
        const qsizetype stop = m_sentence.find(subjects | ends, at, m_sentence.size());
        return !m_sentence.has({Sense::Or}, at, stop < 0 ? m_sentence.size() : stop);
    }

    void openScope(qsizetype at)
    {
        if (m_sentence.is(at, Sense::Not))
            m_scope = Denial::Negated;
        else if (m_sentence.is(at, Sense::Past))
            m_scope = Denial::Past;
        else if (m_sentence.is(at, Sense::Plan))
            m_scope = Denial::Planned;
    }

    /// "unit roti sudah tutup", "pabrik belum ada", "oven bukan milik koperasi": what stands before it too.
    void denyBackwards(qsizetype at)
    {
        static const Senses existing{Sense::Of, Sense::Run, Sense::Own};
        if (m_sentence.is(at, Sense::Stopped) && !isRepaired(at))
            denyPart(at, Denial::Past);
        else if (m_sentence.is(at, Sense::Pending))
            denyPart(at, Denial::Planned);
        else if (m_sentence.is(at, Sense::Not) && m_sentence.isAny(at + 1, existing) && isAfterUnit(at))
            denyPart(at, Denial::Negated);
    }

    bool isRepaired(qsizetype at) const
    {
        return m_sentence.has({Sense::Repair}, m_sentence.segmentStart(at), m_sentence.segmentEnd(at));
    }

    bool isAfterUnit(qsizetype at) const
    {
        static const Senses things
            = senses::units | senses::makes | Senses{Sense::Machine, Sense::Factory, Sense::UnitHead};
        return m_sentence.has(things, m_sentence.segmentStart(at), at);
    }

    /// The part of the sentence; when nothing is said in it ("…, sudah ditutup"), the part before it as well.
    void denyPart(qsizetype at, Denial denial)
    {
        static const Senses things = senses::units | senses::acts | senses::goods
            | Senses{Sense::Machine, Sense::Factory, Sense::UnitHead, Sense::Finance, Sense::Shop, Sense::Service,
                Sense::RetailGoods};
        qsizetype from = m_sentence.segmentStart(at);
        if (!m_sentence.has(things, from, at) && from > 0)
            from = m_sentence.segmentStart(from - 1);
        for (qsizetype i = from; i < m_sentence.segmentEnd(at); ++i)
            m_sentence[i].denial = denial;
    }

    Sentence &m_sentence;
    Denial m_scope = Denial::None;
};

} // namespace

void markDenials(Sentence &sentence)
{
    DenialMarker(sentence).mark();
}

} // namespace lumbung
