// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bridgeendchooser.h"

#include "app/base/text.h"
#include "app/domain/indicator.h"
#include "app/domain/period.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int officeOffset = 7 * 3600; // Western Indonesian Time
constexpr int dayRole = Qt::UserRole + 1; // of a period; Qt::UserRole: number of a publication

/// What was known on a day is what was known at its end.
QDateTime endOf(const QDate &day)
{
    if (!day.isValid())
        return {};
    return QDateTime(day.addDays(1), QTime(0, 0), Qt::OffsetFromUTC, officeOffset).addMSecs(-1).toUTC();
}

QDate dayOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toOffsetFromUtc(officeOffset).date() : QDate();
}

} // namespace

BridgeEndChooser::BridgeEndChooser(const QString &name, const QString &title, const QDate &today, QWidget *parent)
    : QWidget(parent), m_what(new QComboBox(this)), m_day(new DayEdit(this)), m_known(new DayEdit(this)),
      m_variant(new QComboBox(this))
{
    m_what->addItem(tr("A day"));
    addPeriods(today);
    for (const Variant &variant : variants())
        m_variant->addItem(variant.title(), variant.id);
    m_variant->setMinimumContentsLength(22);
    m_variant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day->setDay(today);
    m_known->setOptional(tr("now"));

    auto *line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char *part, const QString &words, const QString &spoken, QWidget *editor) {
        editor->setObjectName(name + QLatin1String(part));
        editor->setAccessibleName(title + u": " + spoken);
        auto *label = new QLabel(words, this);
        label->setBuddy(editor);
        line->addWidget(label);
        line->addWidget(editor);
        m_parts.append({label, editor});
        return QList<QWidget *>{label, editor};
    };
    add("What", title, tr("day or publication"), m_what);
    m_ofDay += add("Day", tr("as of"), tr("as of"), m_day);
    m_ofDay += add("Known", tr("as known on"), tr("as known on"), m_known);
    m_ofDefinition = add("Variant", tr("by definition"), tr("by definition"), m_variant);

    connect(m_what, &QComboBox::currentIndexChanged, this, &BridgeEndChooser::take);
    connect(m_day, &DayEdit::dayChanged, this, [this] {
        const QSignalBlocker quiet(m_what);
        m_what->setCurrentIndex(0); // another day than that of the period
        Q_EMIT changed();
    });
    connect(m_known, &DayEdit::dayChanged, this, &BridgeEndChooser::changed);
    connect(m_variant, &QComboBox::currentIndexChanged, this, &BridgeEndChooser::changed);
    for (DayEdit *edit : {m_day, m_known})
        connect(edit, &DayEdit::refused, this, &BridgeEndChooser::refused);
}

void BridgeEndChooser::addPeriods(const QDate &today)
{
    constexpr int years = 5, quarters = 4;
    const std::pair<PeriodKind, int> kinds[] = {{PeriodKind::Quarter, quarters}, {PeriodKind::Year, years}};
    for (const auto &[kind, count] : kinds) {
        QDate day = today;
        for (int i = 0; i < count; ++i) {
            const Period period = lastEnded(day, kind);
            m_what->addItem(period.title());
            m_what->setItemData(m_what->count() - 1, period.cutoff(), dayRole);
            day = period.firstDay().addDays(-1);
        }
    }
}

void BridgeEndChooser::setPublications(const QList<PublicationEntry> &publications)
{
    const QSignalBlocker quiet(m_what);
    const QString chosen = m_what->currentData().toString();
    for (int index = m_what->count() - 1; index >= 0; --index) {
        if (!m_what->itemData(index).toString().isEmpty())
            m_what->removeItem(index);
    }
    for (const PublicationEntry &entry : publications) {
        const QString day = text::longDate(entry.asOf);
        m_what->addItem(entry.isWithdrawn() ? tr("Publication %1 (%2), withdrawn").arg(entry.number, day)
                                            : tr("Publication %1 (%2)").arg(entry.number, day),
            entry.number);
    }
    if (!chosen.isEmpty())
        m_what->setCurrentIndex(std::max(0, m_what->findData(chosen)));
    showParts();
}

void BridgeEndChooser::leaveDefinitionOut()
{
    m_hasDefinition = false;
    m_what->setMinimumContentsLength(12);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    delete layout();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[label, editor] : std::as_const(m_parts))
        form->addRow(label, editor);
    showParts();
}

void BridgeEndChooser::choose(const work::EndChoice &choice)
{
    const QSignalBlocker quietWhat(m_what), quietVariant(m_variant);
    if (!choice.publication.isEmpty() && m_what->findData(choice.publication) < 0)
        m_what->addItem(tr("Publication %1").arg(choice.publication), choice.publication);
    m_what->setCurrentIndex(choice.publication.isEmpty() ? 0 : m_what->findData(choice.publication));
    if (choice.day.isValid())
        m_day->setDay(choice.day);
    m_known->setDay(dayOf(choice.asKnown));
    m_variant->setCurrentIndex(std::max(0, m_variant->findData(choice.variant)));
    showParts();
}

work::EndChoice BridgeEndChooser::choice() const
{
    const QString publication = m_what->currentData().toString();
    if (!publication.isEmpty())
        return {publication, {}, {}, {}};
    return {{}, m_day->day(), endOf(m_known->day()), m_variant->currentData().toString()};
}

void BridgeEndChooser::take()
{
    if (const QDate day = m_what->currentData(dayRole).toDate(); day.isValid())
        m_day->setDay(day);
    showParts();
    Q_EMIT changed();
}

void BridgeEndChooser::showParts()
{
    const bool isDay = m_what->currentData().toString().isEmpty();
    for (QWidget *part : std::as_const(m_ofDay))
        part->setVisible(isDay);
    for (QWidget *part : std::as_const(m_ofDefinition))
        part->setVisible(isDay && m_hasDefinition);
}

} // namespace lumbung
