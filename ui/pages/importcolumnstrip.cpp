// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importcolumnstrip.h"

#include "app/base/text.h"
#include "ui/models/sheetmodel.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

bool isMoneyField(const QString &key)
{
    static const QList<ImportField> fields = importFields();
    const auto found = std::ranges::find(fields, key, &ImportField::key);
    return found != fields.cend() && found->isMoney;
}

} // namespace

ImportColumnStrip::ImportColumnStrip(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_unitLabel(new QLabel(tr("In"), this)), m_unit(new QComboBox(this)),
      m_orderLabel(new QLabel(tr("Days are written"), this)), m_order(new QComboBox(this)),
      m_erases(new QCheckBox(tr("An empty cell empties the field"), this))
{
    m_words->setObjectName(u"importColumnWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_unit->setObjectName(u"importUnit"_s);
    m_unit->addItem(tr("rupiah"), 1);
    m_unit->addItem(tr("thousands of rupiah"), 1000);
    m_unit->addItem(tr("millions of rupiah"), 1000000);
    m_order->setObjectName(u"importDateOrder"_s);
    m_order->addItem(tr("day first: 31/12/2023"), int(DateOrder::DayFirst));
    m_order->addItem(tr("month first: 12/31/2023"), int(DateOrder::MonthFirst));
    m_order->addItem(tr("both ways: what could be either is told"), int(DateOrder::Mixed));
    m_erases->setObjectName(u"importErases"_s);
    m_unitLabel->setBuddy(m_unit);
    m_orderLabel->setBuddy(m_order);
    m_unit->setAccessibleName(tr("Unit of the amounts"));
    m_order->setAccessibleName(m_orderLabel->text());

    auto *choices = new FlowLayout(nullptr, 8);
    for (QWidget *part : QList<QWidget *>{m_unitLabel, m_unit, m_orderLabel, m_order, m_erases})
        choices->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addLayout(choices);

    connect(m_unit, &QComboBox::activated, this,
        [this] { Q_EMIT unitChosen(m_match.field, m_unit->currentData().toLongLong()); });
    connect(m_order, &QComboBox::activated, this,
        [this] { Q_EMIT orderChosen(m_match.column, static_cast<DateOrder>(m_order->currentData().toInt())); });
    connect(m_erases, &QCheckBox::toggled, this, [this](bool erases) { Q_EMIT erasingChosen(m_match.column, erases); });
    showColumn(nullptr);
}

void ImportColumnStrip::showColumn(const ColumnMatch *match)
{
    m_match = match ? *match : ColumnMatch();
    const bool isTaken = match && !match->field.isEmpty();
    const bool isMoney = isTaken && isMoneyField(match->field);
    const bool hasOrder = isTaken && match->dateOrder != DateOrder::Unknown;
    for (QWidget *part : QList<QWidget *>{m_unitLabel, m_unit})
        part->setVisible(isMoney);
    for (QWidget *part : QList<QWidget *>{m_orderLabel, m_order})
        part->setVisible(hasOrder);
    m_erases->setVisible(isTaken);
    const QSignalBlocker quiet(m_erases);
    m_erases->setChecked(m_match.erases);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(m_match.unit)));
    m_order->setCurrentIndex(std::max(0, m_order->findData(int(m_match.dateOrder))));
    if (!match) {
        m_words->setText(tr("Choose a column to see what it is taken for."));
        return;
    }
    const QString letters = columnLetters(match->column), heading = text::tidied(match->heading);
    QString words = isTaken
        ? tr("Column %1 “%2” is taken for: %3. %4").arg(letters, heading, importFieldTitle(match->field), match->why)
        : tr("Column %1 “%2” is not taken over. %3").arg(letters, heading, match->why);
    if (hasOrder && !match->isDateOrderSure)
        words += u' ' + tr("Every day in it could be read both ways: look at the order of the days.");
    m_words->setText(words.trimmed());
}

} // namespace lumbung
