// SPDX-License-Identifier: GPL-3.0-or-later
// Loading, saving and drafts of the entry page.
#include "ui/pages/entrypage.h"

#include "app/base/background.h"
#include "app/base/text.h"
#include "ui/pages/recordeditor.h"
#include "ui/widgets/messageline.h"

#include <QLocale>

namespace lumbung {

using namespace Qt::StringLiterals;

void EntryPage::openRecord(qint64 id)
{
    afterSaving([this, id] {
        parkWork();
        load(id, [this](const Cooperative &stored) { showRecord(stored); });
    });
}

void EntryPage::newRecord()
{
    afterSaving([this] {
        parkWork();
        showRecord({});
        m_editor->goTo(u"name"_s);
    });
}

void EntryPage::save()
{
    if (m_isSaving || m_isLoading)
        return;
    m_message->clear();
    m_editor->tidy();
    const Findings findings = m_editor->check(true);
    if (findings.isBlocking()) {
        m_editor->goToFirstError();
        m_message->tell(MessageLine::Kind::Error,
            tr("Not saved: %n error(s) must be mended first. What is typed stays.", nullptr,
                findings.count(Severity::Error)));
        return;
    }
    const Result<FactChange> how = m_editor->factChange();
    if (!how) {
        m_editor->goToFactChange();
        m_message->tell(MessageLine::Kind::Error, how.error().message);
        return;
    }
    if (!m_editor->isChanged()) {
        m_message->tell(MessageLine::Kind::Hint, tr("Nothing was changed, so nothing had to be saved."));
        return;
    }
    m_isSaving = true;
    showHeader();
    const Cooperative record = m_editor->record();
    m_context.registerService.save(record, *how, author())
        .then(this, [this, record, typed = m_editor->typed()](const Result<Saved> &result) {
            saveFinished(record, typed, result);
        });
}

void EntryPage::saveFinished(const Cooperative &record, const TypedRecord &typed, const Result<Saved> &result)
{
    m_isSaving = false;
    const std::function<void()> next = std::exchange(m_next, {});
    if (!result) {
        showSaveError(result.error());
        showHeader();
        return;
    }
    Cooperative stored = record;
    stored.id = result->id;
    stored.revision = result->revision;
    const TypedRecord kept = typedFrom(stored);
    // Whoever types faster than the disk writes loses nothing either.
    const TypedRecord now = rebased(m_editor->typed(), typed, kept);
    m_editor->present(stored, now, {}, true);
    m_editor->showHistory(stored.id);
    m_drafts.drop();
    if (isChanged())
        keepDraft();
    m_lastSaved = kept;
    constexpr int officeOffset = 7 * 3600; // Western Indonesian Time
    const QTime time = m_context.clock.nowUtc().toOffsetFromUtc(officeOffset).time();
    m_savedAt = tr("Saved at %1", "time of day").arg(QLocale().toString(time, QLocale::ShortFormat));
    showHeader();
    Q_EMIT statusMessage(tr("“%1” is saved under number %2.").arg(stored.name, QString::number(stored.id)));
    Q_EMIT saved(stored.id);
    if (next)
        next();
}

void EntryPage::showSaveError(const Error &error)
{
    m_drafts.flush();
    m_message->tell(MessageLine::Kind::Error, error.message);
    if (error.kind == Error::Kind::Conflict)
        m_message->addButton(tr("&Take over the newer record"), this, [this] { takeOverNewer(); });
}

void EntryPage::afterSaving(const std::function<void()> &action)
{
    if (m_isSaving)
        m_next = action;
    else
        action();
}

void EntryPage::load(qint64 id, const std::function<void(const Cooperative &)> &show)
{
    m_isLoading = true;
    m_editor->setEnabled(false); // nothing may be typed into a record that is about to go
    runInBackground([store = &m_context.store, id](Progress &) -> Result<Cooperative> {
        const Result<std::unique_ptr<CooperativeStore>> records = store->cooperatives();
        return records ? (*records)->load(id) : Result<Cooperative>(records.error());
    }).then(this, [this, show](const Result<Cooperative> &record) {
        m_isLoading = false;
        m_editor->setEnabled(true);
        if (record)
            show(*record);
        else
            m_message->tell(MessageLine::Kind::Error, record.error().message);
    });
}

void EntryPage::showRecord(const Cooperative &stored)
{
    m_message->clear();
    m_savedAt.clear();
    m_editor->present(stored, typedFrom(stored), {});
    m_editor->showHistory(stored.id);
    showHeader();
    offerDrafts();
    if (isVisible())
        m_editor->takeFocus();
    Q_EMIT opened(stored.id);
}

void EntryPage::takeOverNewer()
{
    const Draft mine = draft();
    load(mine.id, [this, mine](const Cooperative &stored) {
        m_editor->present(stored, rebased(mine.typed, mine.before, typedFrom(stored)), mine.factChange, true);
        m_editor->showHistory(stored.id);
        keepDraft();
        m_editor->takeFocus();
        m_message->tell(MessageLine::Kind::Hint,
            tr("This is the newer record with what was typed here. Look it over and save again."));
    });
}

void EntryPage::discardChanges()
{
    if (m_isSaving || m_isLoading || !isChanged())
        return;
    const Draft mine = draft();
    m_drafts.drop();
    showRecord(Cooperative(m_editor->stored()));
    m_message->tell(MessageLine::Kind::Hint, tr("What was typed is discarded."));
    m_message->addButton(tr("&Undo"), this, [this, mine] {
        if (isChanged() || recordId() != mine.id)
            return;
        m_message->clear();
        m_editor->present(Cooperative(m_editor->stored()), mine.typed, mine.factChange, true);
        keepDraft();
        m_editor->takeFocus();
    });
}

Draft EntryPage::draft() const
{
    Draft draft;
    draft.id = m_editor->stored().id;
    draft.revision = m_editor->stored().revision;
    draft.typed = m_editor->typed();
    draft.before = m_editor->typedBefore();
    draft.factChange = m_editor->typedFactChange();
    draft.field = m_editor->focusedField();
    draft.cursor = m_editor->cursor();
    return draft;
}

void EntryPage::keepDraft()
{
    if (isChanged())
        m_drafts.keep(draft());
    else
        m_drafts.drop();
    showHeader();
}

void EntryPage::parkWork()
{
    if (isChanged()) {
        m_drafts.keep(draft());
        m_drafts.park();
    } else {
        m_drafts.drop();
    }
}

void EntryPage::offerDrafts()
{
    const QList<Draft> drafts = m_drafts.others();
    if (drafts.isEmpty()) {
        m_offer->clear();
        return;
    }
    const Draft &draft = drafts.first();
    const QString name = draft.name().isEmpty() ? tr("a record without a name") : draft.name();
    QString message
        = tr("Not saved yet: %1, typed until %2.", "name, moment").arg(name, text::longDateTime(draft.keptAt));
    if (drafts.size() > 1)
        message += u' ' + tr("%n more is (are) kept.", nullptr, static_cast<int>(drafts.size()) - 1);
    m_offer->tell(MessageLine::Kind::Hint, message);
    m_offer->addButton(tr("&Restore"), this, [this, draft] { restoreDraft(draft); });
    m_offer->addButton(tr("&Discard"), this, [this, draft] { discardDraft(draft); });
}

void EntryPage::restoreDraft(const Draft &draft)
{
    if (m_isSaving || m_isLoading)
        return;
    parkWork();
    const auto show = [this, draft](const Cooperative &stored) {
        m_drafts.adopt(draft);
        showRecord(stored);
        const bool isNewer = stored.revision != draft.revision;
        const TypedRecord typed = isNewer ? rebased(draft.typed, draft.before, typedFrom(stored)) : draft.typed;
        m_editor->present(stored, typed, draft.factChange);
        if (m_editor->goTo(draft.field))
            m_editor->setCursor(draft.cursor);
        else
            m_editor->takeFocus();
        keepDraft();
        if (isNewer) {
            m_message->tell(MessageLine::Kind::Warning,
                tr("The record was changed since this was typed. Look it over before saving."));
        }
    };
    if (draft.id == 0)
        show({});
    else
        load(draft.id, show);
}

void EntryPage::discardDraft(const Draft &draft)
{
    m_drafts.discard(draft);
    offerDrafts();
    m_message->tell(MessageLine::Kind::Hint, tr("The draft is discarded."));
    m_message->addButton(tr("&Undo"), this, [this, draft] {
        m_message->clear();
        m_drafts.restore(draft);
        offerDrafts();
    });
}

} // namespace lumbung
