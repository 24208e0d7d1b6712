// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breaksview.h"

#include "app/base/text.h"
#include "app/services/atwork.h"
#include "ui/widgets/dayedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownNotes = 4; ///< at once

} // namespace

BreaksView::BreaksView(Store &store, const Settings &settings, QWidget *parent)
    : QWidget(parent), m_store(store), m_settings(settings), m_list(new QListWidget(this)), m_day(new DayEdit(this)),
      m_note(new QLineEdit(this)), m_add(new QPushButton(tr("Add"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setObjectName(u"breaks"_s);
    m_day->setObjectName(u"breakDay"_s);
    m_note->setObjectName(u"breakNote"_s);
    m_add->setObjectName(u"addBreak"_s);
    m_remove->setObjectName(u"removeBreak"_s);
    m_list->setAccessibleName(tr("What breaks the trend"));
    m_list->setWordWrap(true);
    m_list->setFixedHeight(shownNotes * (fontMetrics().height() + 4) + 2 * m_list->frameWidth());
    m_day->setOptional(tr("Day"));
    m_day->setAccessibleName(tr("Day"));
    m_note->setPlaceholderText(tr("Note: a rule changed…"));
    m_note->setAccessibleName(tr("Note"));

    auto *heading = new QLabel(tr("What breaks the trend"), this);
    heading->setBuddy(m_list);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading, 0, 0, 1, 3);
    layout->addWidget(m_list, 1, 0, 1, 3);
    layout->addWidget(m_day, 2, 0);
    layout->addWidget(m_note, 2, 1);
    layout->addWidget(m_add, 2, 2);
    layout->addWidget(m_remove, 0, 2);
    layout->setColumnStretch(1, 1);
    join();
    enableButtons();
}

void BreaksView::join()
{
    connect(m_day, &DayEdit::refused, this, &BreaksView::refused);
    connect(m_day, &DayEdit::dayChanged, this, &BreaksView::enableButtons);
    connect(m_note, &QLineEdit::textChanged, this, &BreaksView::enableButtons);
    connect(m_note, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_list, &QListWidget::currentRowChanged, this, &BreaksView::enableButtons);
    connect(m_add, &QPushButton::clicked, this, &BreaksView::add);
    connect(m_remove, &QPushButton::clicked, this, &BreaksView::remove);
}

void BreaksView::enableButtons()
{
    const bool canWrite = !m_store.isReadOnly();
    m_add->setEnabled(canWrite && m_day->day().isValid() && !m_note->text().trimmed().isEmpty());
    m_remove->setEnabled(canWrite && m_list->currentItem());
}

void BreaksView::read()
{
    work([](TrendBreakStore &) { return Result<void>(); }, false);
}

void BreaksView::add()
{
    const Author author = atWork(m_settings, u"form"_s);
    work(
        [day = m_day->day(), note = text::tidied(m_note->text()), author](TrendBreakStore &breaks) -> Result<void> {
            const Result<qint64> added = breaks.add(day, note, author);
            return added ? Result<void>() : added.error();
        },
        true);
}

void BreaksView::remove()
{
    const qint64 id = m_list->currentItem()->data(Qt::UserRole).toLongLong();
    const Author author = atWork(m_settings, u"form"_s);
    work([id, author](TrendBreakStore &breaks) { return breaks.remove(id, author); }, true);
}

/// A change is finished before another begins; reading may be overtaken.
void BreaksView::work(const std::function<Result<void>(TrendBreakStore &)> &task, bool changes)
{
    if (changes)
        setEnabled(false);
    const auto job = [&store = m_store, task](Progress &) -> Notes {
        const auto breaks = store.breaks();
        if (!breaks)
            return breaks.error();
        if (const Result<void> done = task(**breaks); !done)
            return done.error();
        return (*breaks)->list();
    };
    m_job.start(job, [this, changes](const Notes &notes) { take(notes, changes); });
}

void BreaksView::take(const Notes &notes, bool changes)
{
    setEnabled(true);
    if (!notes) {
        Q_EMIT failed(notes.error());
        return;
    }
    m_list->clear();
    for (const TrendBreak &one : *notes) {
        auto *item = new QListWidgetItem(tr("%1: %2").arg(text::shortDate(one.day), one.note), m_list);
        item->setData(Qt::UserRole, one.id);
        item->setToolTip(tr("%1, %2").arg(one.author, text::longDateTime(one.at)).toHtmlEscaped());
    }
    if (changes) {
        m_day->setDay({});
        m_note->clear();
        m_day->setFocus();
    }
    enableButtons();
    if (changes)
        Q_EMIT changed();
}

} // namespace lumbung
