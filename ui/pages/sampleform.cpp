// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sampleform.h"

#include "app/base/text.h"
#include "app/domain/fields.h"
#include "ui/actions.h"
#include "ui/pages/queuepanel.h"
#include "ui/theme.h"
#include "ui/widgets/filterchooser.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualShare = 10; // percent
constexpr int widestName = 420;
constexpr int longestName = 60; // letters

QLabel *sampleLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SampleForm::SampleForm(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_share(addNumber(u"share"_s, 1, 100)),
      m_seed(addNumber(u"seed"_s, 1, 999'999)),
      m_regencies(new FilterChooser(findField(u"regency"_s)->title(), regencyEntries(), this)),
      m_groups(new FilterChooser(findField(u"group"_s)->title(), groupEntries(), this))
{
    m_name->setObjectName(u"sampleName"_s);
    m_name->setMaximumWidth(widestName);
    m_name->setMaxLength(longestName);
    m_name->installEventFilter(this);
    m_share->setSuffix(tr(" %", "behind a number"));
    m_share->setWhatsThis(tr("Which share of the classified cooperatives is drawn; at least one is."));
    m_seed->setWhatsThis(
        tr("The number the draw begins with: the same seed draws the same from the same cooperatives, on every "
           "computer."));
    m_regencies->setObjectName(u"sampleRegencies"_s);
    m_groups->setObjectName(u"sampleGroups"_s);

    auto *title = sampleLabel(tr("Draw a sample for a second coding"), this);
    theme::scaleFont(title, 1.15, true);
    auto *from = new FlowLayout;
    from->addWidget(m_regencies);
    from->addWidget(m_groups);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Share"), m_share);
    form->addRow(tr("Seed"), m_seed);
    form->addRow(tr("Drawn from"), from);
    QAction *draw = makeAction(ActionId::DrawNow, this);
    connect(draw, &QAction::triggered, this, &SampleForm::drawWanted);
    auto *back = new QPushButton(tr("Back (Esc)"), this);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &SampleForm::left);
    auto *buttons = new FlowLayout;
    QPushButton *drawButton = makeKeyButton(draw, this);
    drawButton->setFocusPolicy(Qt::StrongFocus);
    buttons->addWidget(drawButton);
    buttons->addWidget(back);
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QAction::triggered, this, &SampleForm::left);
    addAction(leave);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(sampleLabel(tr("Cooperatives that are classified and on the register are drawn by lot. Another "
                                     "clerk answers the questions for them again, without the first answers."),
        this));
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addStretch();
}

QSpinBox *SampleForm::addNumber(const QString &name, int smallest, int largest)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(name);
    number->setRange(smallest, largest);
    number->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    number->installEventFilter(this);
    return number;
}

void SampleForm::begin(const QString &name, int seed, const QStringList &regencies, const QStringList &groups)
{
    m_name->setText(name);
    m_share->setValue(usualShare);
    m_seed->setValue(seed);
    m_regencies->setChosen(regencies);
    m_groups->setChosen(groups);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

SampleRequest SampleForm::request() const
{
    constexpr double percent = 100;
    SampleRequest request{.name = text::tidied(m_name->text()),
        .seed = m_seed->value(),
        .share = m_share->value() / percent,
        .filter = {}};
    request.filter.registeredOnly = true;
    request.filter.only(u"regency"_s, m_regencies->chosen());
    request.filter.only(u"group"_s, m_groups->chosen());
    return request;
}

/// Enter goes on to the next entry, as in every form.
bool SampleForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            focusNextChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lumbung
