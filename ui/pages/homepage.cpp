// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homepage.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "ui/theme.h"
#include "ui/widgets/figurelink.h"
#include "ui/widgets/messageline.h"

#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstdlib>

namespace lumbung {

HomePage::HomePage(const PageContext &context, QWidget *parent)
    : Page(parent), m_store(context.store), m_service(context.registerService), m_clock(context.clock),
      m_figures(homeFigures(context.clock.today())), m_day(new QLabel), m_since(new QLabel), m_message(new MessageLine),
      m_empty(makeEmptyBox())
{
    setWhatsThis(tr("Every number opens the cooperatives it counts: click it, or go there with Tab and press Enter."));
    build();
    connect(&m_service, &RegisterService::registerChanged, this, [this] {
        if (isVisible())
            count();
    });
}

void HomePage::build()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(28, 20, 28, 20);
    layout->setSpacing(14);

    m_day->setTextFormat(Qt::PlainText);
    m_day->setContentsMargins(8, 0, 0, 0); // in line with the numbers below
    theme::subdue(m_day);
    layout->addWidget(m_day);
    layout->addWidget(m_message);
    layout->addWidget(m_empty);

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(40);
    layout->addLayout(numbers);
    addLinks(numbers, HomePlace::Main);
    addLinks(numbers, HomePlace::Total);
    numbers->addStretch();

    m_since->setObjectName(QStringLiteral("sincePublication"));
    m_since->setTextFormat(Qt::PlainText);
    m_since->setContentsMargins(8, 0, 0, 0);
    m_since->hide();
    layout->addWidget(m_since);

    auto *kinds = new QGroupBox(tr("Production cooperatives by kind"));
    auto *kindsLayout = new QHBoxLayout(kinds);
    kindsLayout->setSpacing(32);
    addLinks(kindsLayout, HomePlace::Kind);
    kindsLayout->addStretch();
    layout->addWidget(kinds);

    auto *waiting = new QGroupBox(tr("To be completed"));
    auto *waitingLayout = new QVBoxLayout(waiting);
    waitingLayout->setSpacing(0);
    addLinks(waitingLayout, HomePlace::Waiting);
    waiting->setMaximumWidth(640);
    layout->addWidget(waiting);
    layout->addStretch();

    fillWith(content);
}

QWidget *HomePage::makeEmptyBox()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *words = new QLabel(tr("This register is still empty."));
    words->setTextFormat(Qt::PlainText);
    auto *begin = new QPushButton(theme::icon(QStringLiteral("add")), tr("Enter the first cooperative"));
    begin->setEnabled(!m_store.isReadOnly());
    connect(begin, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(0); });
    layout->addWidget(words);
    layout->addWidget(begin);
    layout->addStretch();
    box->setVisible(false);
    return box;
}

void HomePage::addLinks(QLayout *layout, HomePlace place)
{
    using Size = FigureLink::Size;
    const Size size = place == HomePlace::Main ? Size::Big : place == HomePlace::Waiting ? Size::Line : Size::Middle;
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        if (m_figures.at(i).place != place)
            continue;
        auto *link = new FigureLink(size, m_figures.at(i).words);
        connect(link, &FigureLink::clicked, this, [this, i] { open(i); });
        layout->addWidget(link);
        if (auto *row = qobject_cast<QHBoxLayout *>(layout))
            row->setAlignment(link, Qt::AlignBottom);
        m_links.append(link);
    }
}

void HomePage::activated()
{
    count();
    m_links.first()->setFocus();
}

void HomePage::count()
{
    const QDate today = m_clock.today();
    m_figures = homeFigures(today);
    m_day->setText(tr("As of %1 (today)").arg(text::longDate(today)));

    QList<Filter> filters;
    for (const HomeFigure &figure : std::as_const(m_figures))
        filters.append(figure.filter);
    Store *store = &m_store;
    m_counting.start(
        [store, filters](Progress &progress) -> Result<Counted> {
            const Result<QList<qint64>> counts = countEach(*store, filters, progress);
            if (!counts)
                return counts.error();
            const Result<std::optional<PublicationEntry>> last = lastPublished(*store);
            return last ? Result<Counted>({*counts, *last}) : last.error();
        },
        [this](const Result<Counted> &counted) { showCounts(counted); });
}

void HomePage::showCounts(const Result<Counted> &counted)
{
    if (!counted) {
        m_message->tell(MessageLine::Kind::Error, logged(counted.error()).message);
        return;
    }
    const QList<qint64> &counts = counted->counts;
    m_message->clear();
    const bool isFirst = m_links.first()->value() < 0; // until then nothing could have the focus
    for (qsizetype i = 0; i < m_links.size(); ++i)
        m_links.at(i)->setValue(counts.at(i));
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        if (m_figures.at(i).place == HomePlace::Total)
            m_empty->setVisible(counts.at(i) == 0);
    }
    showSince(counted->last);
    if (isFirst && !isHidden())
        m_links.first()->setFocus();
}

void HomePage::showSince(const std::optional<PublicationEntry> &last)
{
    m_since->setVisible(last.has_value());
    if (!last)
        return;
    const qint64 change = m_links.first()->value() - last->total;
    const QString told
        = change == 0 ? tr("unchanged") : QString((change > 0 ? u'+' : u'−') + text::number(std::abs(change)));
    m_since->setText(tr("Since publication %1 (as of %2: %3): %4")
                         .arg(last->number, text::shortDate(last->asOf), text::number(last->total), told));
}

void HomePage::open(qsizetype place)
{
    const HomeFigure &figure = m_figures.at(place);
    Q_EMIT listWanted(figure.filter, figure.listTitle);
}

} // namespace lumbung
