// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/likelysame.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "ui/actions.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookAfter = 300; // milliseconds without a key
constexpr double likelyEnough = 0.15; // of a name alone one cannot say more
constexpr qsizetype mostNamed = 3;
constexpr qsizetype shortestName = 4;

DuplicateSubject subjectOf(const Cooperative &typed)
{
    return {.id = 0,
        .name = typed.name,
        .legalNumber = typed.legalNumber,
        .nik = typed.nik,
        .regency = typed.facts.regency,
        .district = typed.district.isEmpty() ? typed.districtText : typed.district,
        .village = typed.village.isEmpty() ? typed.villageText : typed.village,
        .address = typed.address,
        .legalDate = typed.legalDate};
}

bool isSameQuestion(const DuplicateSubject &one, const DuplicateSubject &other)
{
    return one.name == other.name && one.legalNumber == other.legalNumber && one.nik == other.nik
        && one.regency == other.regency && one.district == other.district && one.village == other.village
        && one.address == other.address && one.legalDate == other.legalDate;
}

QString described(const DuplicateSubject &subject)
{
    const QString village = codeList(u"village"_s).title(subject.village);
    return village.isEmpty()
        ? LikelySame::tr("“%1” (number %2)").arg(subject.name, QString::number(subject.id))
        : LikelySame::tr("“%1” in %2 (number %3)").arg(subject.name, village, QString::number(subject.id));
}

} // namespace

LikelySame::LikelySame(Store &store, QWidget *parent)
    : QFrame(parent), m_store(store), m_words(new QLabel(this)), m_open(makeAction(ActionId::OpenLikely, this))
{
    m_words->setObjectName(u"likelySame"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    theme::subdue(m_words);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 0, 0, 0);
    line->addWidget(m_words, 1);
    line->addWidget(makeKeyButton(m_open, this));
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookAfter);
    connect(&m_soon, &QTimer::timeout, this, &LikelySame::start);
    connect(m_open, &QAction::triggered, this, [this] {
        if (m_likeliest != 0)
            Q_EMIT openWanted(m_likeliest);
    });
    hideLine();
}

void LikelySame::look(const Cooperative &typed)
{
    const DuplicateSubject wanted = subjectOf(typed);
    if (typed.id != 0 || typed.name.size() < shortestName || wanted.regency.isEmpty()) {
        m_typed = {};
        m_soon.stop();
        m_job.cancel();
        m_isLooking = false;
        hideLine();
        return;
    }
    if (isSameQuestion(wanted, m_typed))
        return;
    m_typed = wanted;
    m_soon.start();
}

void LikelySame::forget()
{
    m_index.reset();
    m_typed = {};
}

QString LikelySame::words() const
{
    return isHidden() ? QString() : m_words->text();
}

Result<LikelySame::Answer> LikelySame::find(
    Store &store, std::shared_ptr<const RegencyIndex> known, const DuplicateSubject &typed, Progress &progress)
{
    if (!known || known->regency != typed.regency) {
        Result<std::shared_ptr<const RegencyIndex>> made = indexOfRegency(store, typed.regency, likelyEnough, progress);
        if (!made)
            return made.error();
        known = *std::move(made);
    }
    return Answer{known, known->index.matchesOf(typed)};
}

void LikelySame::start()
{
    m_isLooking = true;
    m_job.start([&store = m_store, known = m_index, typed = m_typed](
                    Progress &progress) { return find(store, known, typed, progress); },
        [this](const Result<Answer> &answer) {
            m_isLooking = false;
            // A register that cannot be read says so when the record is saved.
            if (answer)
                show(*answer);
            else
                hideLine();
        });
}

void LikelySame::show(const Answer &answer)
{
    m_index = answer.index;
    if (answer.matches.isEmpty()) {
        hideLine();
        return;
    }
    QStringList named;
    for (const DuplicateMatch &match : answer.matches.first(std::min(mostNamed, answer.matches.size())))
        named.append(described(m_index->subjects.value(match.other)));
    const DuplicateMatch &first = answer.matches.first();
    m_likeliest = first.other;
    m_words->setText(tr("Perhaps there already: %1. %2").arg(named.join(u", "_s), first.reasons.join(u' ')));
    m_open->setEnabled(true);
    QFrame::show();
}

void LikelySame::hideLine()
{
    m_likeliest = 0;
    m_open->setEnabled(false);
    hide();
}

} // namespace lumbung
