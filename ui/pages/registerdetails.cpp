// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registerdetails.h"

#include "app/base/text.h"
#include "app/domain/change.h"
#include "app/domain/fields.h"
#include "ui/pages/whysection.h"
#include "ui/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// In the order shown. Nothing personal: the table is read over the shoulder.
constexpr const char *mainFields[]
    = {"nik", "nikStatus", "grade", "legalNumber", "legalDate", "foundedOn", "amendmentNumber", "amendmentDate",
        "regency", "district", "districtText", "village", "villageText", "address", "postalCode", "type", "group",
        "form", "sector", "status", "kdkmp", "kind", "activity", "products", "nib", "npwp", "health", "supervisedBy"};

QLabel *plainLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The days on which it was so.
QString spanText(const Standing &standing)
{
    const QString from
        = standing.validFrom.isValid() ? text::shortDate(standing.validFrom) : RegisterDetails::tr("the beginning");
    return standing.validTo.isValid()
        ? RegisterDetails::tr("%1 to %2").arg(from, text::shortDate(standing.validTo.addDays(-1)))
        : RegisterDetails::tr("since %1").arg(from);
}

QStringList changeLines(const StandingFacts &before, const Standing &standing, bool isFirst)
{
    QStringList lines;
    const QList<Change> changes = factChanges(before, standing.facts, standing.validFrom);
    for (const Change &change : changes) {
        const QString to = changeDisplay(change, change.to);
        if (isFirst && change.to.isEmpty())
            continue;
        lines.append(isFirst || change.from.isEmpty()
                ? RegisterDetails::tr("%1: %2").arg(changeTitle(change), to)
                : RegisterDetails::tr("%1: %2 → %3").arg(changeTitle(change), changeDisplay(change, change.from), to));
    }
    return lines;
}

} // namespace

RegisterDetails::RegisterDetails(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details"));
    showNothing();
}

void RegisterDetails::begin()
{
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(12, 10, 12, 10);
}

void RegisterDetails::showNothing()
{
    begin();
    QLabel *hint = plainLabel(tr("Choose a cooperative in the table to see its details here."), m_content);
    theme::subdue(hint);
    m_layout->addWidget(hint);
    m_layout->addStretch();
    setWidget(m_content);
}

void RegisterDetails::showRecord(const RecordDetails &details)
{
    begin();
    QLabel *name = plainLabel(details.record.name, m_content);
    theme::scaleFont(name, 1.15, true);
    m_layout->addWidget(name);
    auto *open = new QPushButton(theme::icon(u"entry"_s), tr("Open in the form (Enter)"), m_content);
    open->setObjectName(u"open"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &RegisterDetails::openWanted);
    m_layout->addWidget(open, 0, Qt::AlignLeft);
    addWhy(details);
    addFacts(details.record);
    addLatestYear(details.record);
    addTimeline(details.timeline);
    m_layout->addStretch();
    setWidget(m_content);
}

void RegisterDetails::addWhy(const RecordDetails &details)
{
    auto *why = new WhySection(details.why, details.isWhyToday, details.published, m_showsSources, m_content);
    connect(why, &WhySection::sourcesToggled, this, [this](bool areShown) { m_showsSources = areShown; });
    m_layout->addSpacing(6);
    m_layout->addWidget(why);
    m_layout->addWidget(plainLabel(details.isVerified ? tr("✓ Verified by a supervisor as it is now")
                                                      : tr("Not verified by a supervisor since its last change"),
        m_content));
}

QFormLayout *RegisterDetails::addBlock(const QString &heading)
{
    QLabel *title = plainLabel(heading, m_content);
    theme::scaleFont(title, 1.0, true);
    m_layout->addSpacing(6);
    m_layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setVerticalSpacing(4);
    m_layout->addLayout(form);
    return form;
}

void RegisterDetails::addFacts(const Cooperative &record)
{
    QFormLayout *form = addBlock(tr("Now"));
    for (const char *key : mainFields) {
        const Field *field = findField(QString::fromLatin1(key));
        const QVariant value = field->get(record);
        const bool isSaid = !value.isNull() && !(field->type == FieldType::Flag && !value.toBool());
        if (!isSaid || field->isPersonal)
            continue;
        QLabel *title = plainLabel(field->title(), m_content);
        theme::subdue(title);
        form->addRow(title, plainLabel(displayValue(*field, value), m_content));
    }
}

void RegisterDetails::addLatestYear(const Cooperative &record)
{
    const YearlyFigures *year = record.latestYear();
    if (!year)
        return;
    QFormLayout *form = addBlock(tr("Book year %1").arg(QString::number(year->bookYear)));
    for (const YearlyField &field : yearlyFields()) {
        const QVariant value = field.get(*year);
        if (value.isNull())
            continue;
        QLabel *title = plainLabel(field.title(), m_content);
        theme::subdue(title);
        form->addRow(title, plainLabel(displayValue(field, value), m_content));
    }
}

void RegisterDetails::addTimeline(const Timeline &timeline)
{
    if (timeline.isEmpty())
        return;
    addBlock(tr("What happened when"));
    const QList<Standing> &segments = timeline.segments();
    for (qsizetype i = segments.size() - 1; i >= 0; --i) { // the latest first
        const Standing &standing = segments[i];
        QStringList lines{spanText(standing)};
        if (!standing.event.isEmpty())
            lines.append(standing.basis.isEmpty() ? standing.event : tr("%1, %2").arg(standing.event, standing.basis));
        lines += changeLines(i == 0 ? StandingFacts() : segments[i - 1].facts, standing, i == 0);
        m_layout->addWidget(plainLabel(lines.join(u'\n'), m_content));
    }
}

} // namespace lumbung
