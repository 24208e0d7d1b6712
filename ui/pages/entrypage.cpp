// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entrypage.h"

#include "app/services/atwork.h"
#include "ui/actions.h"
#include "ui/pages/likelysame.h"
#include "ui/pages/recordeditor.h"
#include "ui/theme.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EntryPage::EntryPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_drafts(context.store.path(), context.clock),
      m_title(makeLabel(u"recordTitle"_s, this)), m_state(makeLabel(u"recordState"_s, this)),
      m_counts(makeLabel(u"findingCounts"_s, this)), m_saveButton(new QPushButton(this)),
      m_offer(new MessageLine(this)), m_message(new MessageLine(this)),
      m_editor(new RecordEditor(context.registerService, this)), m_likely(new LikelySame(context.store, this))
{
    m_offer->setObjectName(u"draftOffer"_s);
    m_message->setObjectName(u"entryMessage"_s);
    setWhatsThis(
        tr("Enter and Tab go to the next field, with Shift to the one before. F4 opens the list of a field, F6 "
           "goes to a field by its name, F7 repeats what the last saved record has there, F9 checks again, F10 "
           "saves."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 4);
    column->setSpacing(6);
    column->addWidget(makeHeader());
    column->addWidget(m_offer);
    column->addWidget(m_message);
    column->addWidget(m_editor, 1);
    column->addWidget(m_likely);
    makeActions();

    connect(m_editor, &RecordEditor::edited, this, &EntryPage::keepDraft);
    connect(m_editor, &RecordEditor::checked, this, &EntryPage::showCounts);
    connect(m_editor, &RecordEditor::checked, m_likely, [this] { m_likely->look(m_editor->record()); });
    connect(m_likely, &LikelySame::openWanted, this, &EntryPage::openRecord);
    connect(&context.registerService, &RegisterService::registerChanged, m_likely, &LikelySame::forget);
    connect(&m_drafts, &DraftKeeper::failed, this, [this](const QString &message) {
        m_message->tell(MessageLine::Kind::Warning,
            tr("What is typed cannot be kept as a draft: save soon. %1", "reason").arg(message));
    });
    showHeader();
    offerDrafts();
}

EntryPage::~EntryPage()
{
    disconnect(m_editor, nullptr, this, nullptr);
}

QString EntryPage::title() const
{
    return tr("Entry");
}

QString EntryPage::iconName() const
{
    return u"entry"_s;
}

void EntryPage::activated()
{
    m_editor->takeFocus();
}

bool EntryPage::canLeave()
{
    m_drafts.flush();
    if (m_isSaving)
        Q_EMIT statusMessage(tr("The record is just being saved. Try again in a moment."));
    return !m_isSaving;
}

qint64 EntryPage::recordId() const
{
    return m_editor->stored().id;
}

bool EntryPage::isChanged() const
{
    return m_editor->isChanged();
}

/// Inside the form Ctrl+N is the form's, whatever the window does with it elsewhere.
bool EntryPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::New)) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void EntryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::New)) {
        newRecord();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Nothing in the form is pressed by Enter: it goes on, as Tab does.
        focusNextPrevChild(!(event->modifiers() & Qt::ShiftModifier));
    } else {
        Page::keyPressEvent(event);
    }
}

QWidget *EntryPage::makeHeader()
{
    auto *header = new QWidget(this);
    theme::scaleFont(m_title, 1.25, true);
    m_title->setWordWrap(true);
    theme::subdue(m_state);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_state);
    auto *fresh = new QPushButton(theme::icon(u"add"_s), tr("New"), header);
    fresh->setObjectName(u"newButton"_s);
    fresh->setToolTip(tr("Begin the next record (Ctrl+N)"));
    m_saveButton->setText(tr("Save (F10)"));
    m_saveButton->setIcon(theme::icon(u"save"_s));
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setToolTip(tr("Save the record (F10 or Ctrl+Enter)"));
    m_saveButton->setDisabled(m_context.store.isReadOnly());
    for (QPushButton *button : {fresh, m_saveButton})
        button->setAutoDefault(false);
    connect(fresh, &QPushButton::clicked, this, &EntryPage::newRecord);
    connect(m_saveButton, &QPushButton::clicked, this, &EntryPage::save);
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addLayout(names, 1);
    line->addWidget(m_counts);
    line->addWidget(fresh);
    line->addWidget(m_saveButton);
    return header;
}

void EntryPage::makeActions()
{
    const auto add = [this](ActionId id, const std::function<void()> &run) {
        connect(makeAction(id, this), &QAction::triggered, this, run);
    };
    add(ActionId::FinishRecord, [this] { save(); });
    add(ActionId::DiscardChanges, [this] { discardChanges(); });
    add(ActionId::CheckAgain, [this] {
        m_editor->tidy();
        m_editor->check(true);
    });
    add(ActionId::OpenList, [this] { m_editor->openCodeList(); });
    add(ActionId::GoToField, [this] { m_editor->openFinder(); });
    add(ActionId::SameAsLast, [this] {
        if (!m_editor->takeFrom(m_lastSaved))
            Q_EMIT statusMessage(tr("The last saved record has nothing in this field."));
    });
    add(ActionId::PreviousRecord, [this] { Q_EMIT neighbourWanted(-1); });
    add(ActionId::NextRecord, [this] { Q_EMIT neighbourWanted(1); });
}

void EntryPage::showHeader()
{
    const Cooperative &stored = m_editor->stored();
    const QString name = m_editor->typed().fields.value(u"name"_s);
    if (!name.isEmpty())
        m_title->setText(name);
    else
        m_title->setText(stored.id == 0 ? tr("New cooperative") : tr("Without a name"));
    QStringList parts;
    if (stored.id != 0)
        parts.append(tr("Number %1, version %2").arg(QString::number(stored.id), QString::number(stored.revision)));
    if (m_isSaving)
        parts.append(tr("Saving…"));
    else if (isChanged())
        parts.append(tr("Not saved yet"));
    else if (!m_savedAt.isEmpty())
        parts.append(m_savedAt);
    m_state->setText(parts.join(u" · "_s));
}

void EntryPage::showCounts(const Findings &findings)
{
    QStringList parts;
    if (const int errors = findings.count(Severity::Error))
        parts.append(tr("%n error(s)", nullptr, errors));
    if (const int warnings = findings.count(Severity::Warning))
        parts.append(tr("%n warning(s)", nullptr, warnings));
    if (const int hints = findings.count(Severity::Hint))
        parts.append(tr("%n hint(s)", nullptr, hints));
    m_counts->setText(parts.join(u" · "_s));
    const bool isBlocked = findings.isBlocking();
    QPalette colors = palette();
    if (isBlocked)
        colors.setColor(QPalette::WindowText, theme::error());
    m_counts->setPalette(colors);
}

Author EntryPage::author() const
{
    return atWork(m_context.settings, u"form"_s);
}

} // namespace lumbung
