// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartchoices.h"

#include "app/domain/period.h"
#include "app/domain/region.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/subjectbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int dayMargins = 24, subjectLetters = 17;

} // namespace

ChartChoices::ChartChoices(const QDate &today, QWidget *parent)
    : QWidget(parent), m_day(new DayEdit(this)), m_known(new DayEdit(this)), m_by(new QComboBox(this)),
      m_region(new QComboBox(this)), m_kdkmp(new QComboBox(this)), m_subject(new SubjectBox(this)),
      m_order(new QComboBox(this))
{
    m_day->setTakesPeriods();
    m_day->setDay(today);
    m_known->setOptional(tr("now"));
    m_known->setToolTip(tr("What was recorded by the end of this day counts; empty: all that is known now."));
    for (DayEdit *day : {m_day, m_known}) // all choices on one line of a small screen
        day->setMaximumWidth(day->fontMetrics().horizontalAdvance(u"31/12/2021"_s) + dayMargins);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(subjectLetters);
    fill();

    auto *line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    m_subjectBox = add(tr("What is counted"), m_subject);
    m_byBox = add(tr("Counted by"), m_by);
    m_regionBox = add(tr("In"), m_region);
    add(tr("KDKMP"), m_kdkmp);
    m_dayBox = add(tr("As of"), m_day);
    add(tr("As known at"), m_known);
    m_orderBox = add(tr("Order"), m_order);
    m_day->setObjectName(u"day"_s);
    m_known->setObjectName(u"known"_s);
    m_by->setObjectName(u"by"_s);
    m_region->setObjectName(u"region"_s);
    m_kdkmp->setObjectName(u"kdkmp"_s);
    m_subject->setObjectName(u"subject"_s);
    m_order->setObjectName(u"order"_s);
    setForm(Form::Counts);
    join();
}

void ChartChoices::fill()
{
    for (const Variable &variable : variables())
        m_by->addItem(variable.title(), QString::fromLatin1(variable.id));
    m_region->addItem(tr("The whole province"), QString());
    for (const region::Regency &regency : region::regencies())
        m_region->addItem(findVariable(u"regency"_s)->titleOf(regency.code), regency.code);
    m_kdkmp->addItem(tr("with all"), QString());
    m_kdkmp->addItem(tr("without them"), u"0"_s);
    m_kdkmp->addItem(tr("only them"), u"1"_s);
    m_kdkmp->setToolTip(tr("Village cooperatives of the Merah Putih programme (KDKMP), which break a series in 2025"));
    m_order->addItem(tr("By count"), static_cast<int>(ChartOrder::ByCount));
    m_order->addItem(tr("By share"), static_cast<int>(ChartOrder::ByShare));
    m_order->addItem(tr("By code"), static_cast<int>(ChartOrder::ByCode));
}

QWidget *ChartChoices::add(const QString &words, QWidget *editor)
{
    auto *box = new QWidget(this);
    auto *label = new QLabel(words, box);
    label->setBuddy(editor);
    editor->setAccessibleName(words);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 4, 0);
    line->addWidget(label);
    line->addWidget(editor);
    layout()->addWidget(box);
    return box;
}

void ChartChoices::join()
{
    for (DayEdit *day : {m_day, m_known}) {
        connect(day, &DayEdit::dayChanged, this, &ChartChoices::changed);
        connect(day, &DayEdit::refused, this, &ChartChoices::refused);
    }
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        setForm(m_form);
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_region, m_kdkmp, static_cast<QComboBox *>(m_subject)})
        connect(box, &QComboBox::currentIndexChanged, this, &ChartChoices::changed);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ChartChoices::orderChanged);
}

void ChartChoices::setForm(Form form)
{
    m_form = form;
    const bool hasRegion = form != Form::Counts || !isByRegency(); // else all regencies are in the chart
    m_byBox->setVisible(form == Form::Counts);
    m_regionBox->setVisible(hasRegion);
    m_region->setEnabled(hasRegion);
    m_dayBox->setVisible(form != Form::Trend);
    m_subjectBox->setVisible(form != Form::Definitions);
    m_orderBox->setVisible(form == Form::Counts);
}

const Variable &ChartChoices::variable() const
{
    return *findVariable(m_by->currentData().toString());
}

bool ChartChoices::isByRegency() const
{
    return &variable() == findVariable(u"regency"_s);
}

ChartOrder ChartChoices::order() const
{
    return static_cast<ChartOrder>(m_order->currentData().toInt());
}

QString ChartChoices::region() const
{
    return m_region->isEnabled() ? m_region->currentData().toString() : QString();
}

Filter ChartChoices::narrowed(Filter filter) const
{
    if (!region().isEmpty())
        filter.narrow(u"regency"_s, {region()});
    if (const QString kdkmp = m_kdkmp->currentData().toString(); !kdkmp.isEmpty())
        filter.narrow(u"kdkmp"_s, {kdkmp});
    return filter;
}

QDateTime ChartChoices::asKnown() const
{
    return m_known->day().isValid() ? endOfDay(m_known->day()) : QDateTime();
}

Filter ChartChoices::filter() const
{
    return narrowed(m_subject->filter(m_day->day(), asKnown()));
}

Filter ChartChoices::narrowing() const
{
    Filter narrowing;
    narrowing.asOf = m_day->day();
    narrowing.asKnown = asKnown();
    return narrowed(narrowing);
}

} // namespace lumbung
