// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportspan.h"

#include "ui/pages/bridgeendchooser.h"
#include "ui/widgets/subjectbox.h"

#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

ReportSpan::ReportSpan(Store &store, const QDate &day, QWidget *parent)
    : QWidget(parent), m_store(store), m_from(new BridgeEndChooser(u"from"_s, tr("From"), day, this)),
      m_to(new BridgeEndChooser(u"to"_s, tr("To"), day, this))
{
    m_from->choose({{}, QDate(day.year() - 1, 12, 31), {}, {}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (BridgeEndChooser *end : {m_from, m_to}) {
        end->leaveDefinitionOut();
        layout->addWidget(end);
        connect(end, &BridgeEndChooser::changed, this, &ReportSpan::changed);
        connect(end, &BridgeEndChooser::refused, this, &ReportSpan::refused);
    }
}

void ReportSpan::readPublications()
{
    const auto read = [&store = m_store](Progress &) { return work::publications(store); };
    m_reading.start(read, [this](const Result<QList<PublicationEntry>> &all) {
        if (!all)
            return; // days can be chosen all the same
        for (BridgeEndChooser *end : {m_from, m_to})
            end->setPublications(*all);
    });
}

bool ReportSpan::needsSubject() const
{
    return m_from->choice().publication.isEmpty() || m_to->choice().publication.isEmpty();
}

void ReportSpan::fill(ReportRequest &request, const SubjectBox &subject) const
{
    const work::EndChoice from = m_from->choice(), to = m_to->choice();
    request.fromPublication = from.publication;
    request.toPublication = to.publication;
    request.from = subject.filter(from.day, from.asKnown);
    request.filter = subject.filter(to.day, to.asKnown);
}

QString ReportSpan::nameOfEnd() const
{
    const work::EndChoice end = m_to->choice();
    return end.publication.isEmpty() ? end.day.toString(Qt::ISODate) : end.publication;
}

} // namespace lumbung
