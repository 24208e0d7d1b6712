// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mergeform.h"

#include "app/base/text.h"
#include "ui/actions.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

MergeForm::MergeForm(QWidget *parent)
    : QFrame(parent), m_words(new QLabel(this)), m_kept(new QComboBox(this)), m_mode(new QComboBox(this)),
      m_dayLabel(new QLabel(tr("First day as one"), this)), m_day(new DayEdit(this)), m_reason(new QLineEdit(this)),
      m_basis(new QLineEdit(this)), m_message(new MessageLine(this))
{
    setFrameShape(QFrame::StyledPanel);
    setUp();
    hide();
}

void MergeForm::setUp()
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setText(
        tr("In the table above, Space on a line that differs takes the value of the other record. Both histories "
           "are kept, and the merger can be undone."));
    m_mode->addItem(tr("Entered twice by error: only one is counted, also in the past"));
    m_mode->addItem(tr("Two became one on a day: until then both are counted"));
    m_kept->setObjectName(u"mergeKept"_s);
    m_mode->setObjectName(u"mergeMode"_s);
    m_day->setObjectName(u"mergeDay"_s);
    m_reason->setObjectName(u"mergeReason"_s);
    m_basis->setObjectName(u"mergeBasis"_s);
    m_reason->setPlaceholderText(tr("Why they are one; needed"));
    m_basis->setPlaceholderText(tr("Decree or minutes; may be empty"));
    for (QComboBox *box : {m_kept, m_mode})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    QAction *merge = makeAction(ActionId::MergeNow, this);
    connect(merge, &QAction::triggered, this, &MergeForm::mergeWanted);
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WindowShortcut);
    connect(leave, &QAction::triggered, this, &MergeForm::left);
    addAction(leave);
    QPushButton *button = makeKeyButton(merge, this);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *back = new QPushButton(tr("Back (Esc)"), this);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &MergeForm::left);
    connect(m_kept, &QComboBox::currentIndexChanged, this, &MergeForm::keptChanged);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &MergeForm::showMode);
    connect(m_day, &DayEdit::refused, this, [this](const QString &message) {
        if (message.isEmpty())
            m_message->clear();
        else
            tellError(message);
    });

    auto *grid = new QGridLayout;
    const auto add = [grid, this](int row, int column, QLabel *label, QWidget *editor) {
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(editor);
        grid->addWidget(label, row, column);
        grid->addWidget(editor, row, column + 1);
    };
    add(0, 0, new QLabel(tr("Is kept"), this), m_kept);
    add(0, 2, new QLabel(tr("How"), this), m_mode);
    add(1, 0, new QLabel(tr("Reason"), this), m_reason);
    add(1, 2, new QLabel(tr("Basis"), this), m_basis);
    add(2, 2, m_dayLabel, m_day);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(button);
    buttons->addWidget(back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addLayout(grid);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void MergeForm::begin(const Cooperative &one, const Cooperative &other)
{
    m_one = one;
    m_other = other;
    const QSignalBlocker blocked(m_kept);
    m_kept->clear();
    for (const auto &[record, words] :
        {std::pair(&one, tr("First record: %1 (%2)")), std::pair(&other, tr("Second record: %1 (%2)"))})
        m_kept->addItem(words.arg(record->name, QString::number(record->id)));
    m_mode->setCurrentIndex(0);
    m_day->setDay({});
    m_reason->clear();
    m_basis->clear();
    m_message->clear();
    showMode();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool MergeForm::keepsSecond() const
{
    return m_kept->currentIndex() == 1;
}

void MergeForm::showMode()
{
    const bool hasDay = m_mode->currentIndex() == 1;
    m_dayLabel->setVisible(hasDay);
    m_day->setVisible(hasDay);
}

Result<MergeRequest> MergeForm::request() const
{
    const Cooperative &keep = keepsSecond() ? m_other : m_one;
    const Cooperative &absorb = keepsSecond() ? m_one : m_other;
    MergeRequest request;
    request.keep = keep.id;
    request.absorb = absorb.id;
    request.keepRevision = keep.revision;
    request.absorbRevision = absorb.revision;
    request.mode = m_mode->currentIndex() == 1 ? MergeMode::FromDate : MergeMode::EnteredTwice;
    request.day = request.mode == MergeMode::FromDate ? m_day->day() : QDate();
    request.reason = text::tidied(m_reason->text());
    request.basis = text::tidied(m_basis->text());
    if (request.reason.isEmpty())
        return Error{Error::Kind::Invalid, tr("Write the reason: it is kept in the history of both records.")};
    if (request.mode == MergeMode::FromDate && !request.day.isValid())
        return Error{Error::Kind::Invalid, tr("Write the first day on which they are one.")};
    return request;
}

void MergeForm::tellError(const QString &message)
{
    m_message->tell(MessageLine::Kind::Error, message);
}

} // namespace lumbung
