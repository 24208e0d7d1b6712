// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importresultview.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "ui/actions.h"
#include "ui/pages/importundo.h"
#include "ui/pages/importwork.h"
#include "ui/widgets/figurelink.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

ImportResultView::ImportResultView(const PageContext &context, Of what, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageLine(this)), m_saved(new MessageLine(this)),
      m_added(new FigureLink(FigureLink::Size::Middle, tr("cooperatives added"), this)),
      m_changed(new FigureLink(FigureLink::Size::Middle, tr("cooperatives changed"), this)),
      m_undo(new ImportUndo(context, this))
{
    setWhatsThis(what == Of::Kit
            ? tr("What was taken in of the workbook. Enter on a number lists its cooperatives; Ctrl+Z takes all of it "
                 "back.")
            : tr("What was taken in. Enter on a number lists its cooperatives; Ctrl+S saves the rows that did not "
                 "go in as a workbook in the sender's own layout, to be mended and taken in again; Ctrl+Z takes "
                 "the whole import back."));
    const QString name = what == Of::Kit ? u"kit"_s : u"import"_s;
    m_added->setObjectName(name + u"Added"_s);
    m_changed->setObjectName(name + u"Changed"_s);
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_added);
    figures->addWidget(m_changed);
    figures->addStretch();
    auto *buttons = new FlowLayout;
    m_openAll = addKeyAction(buttons, ActionId::OpenImported, this, &ImportResultView::openAll, Qt::StrongFocus);
    if (what == Of::List)
        m_saveRefused
            = addKeyAction(buttons, ActionId::SaveRefused, this, &ImportResultView::saveRefusedWanted, Qt::StrongFocus);
    m_undoAction = addKeyAction(buttons, ActionId::UndoImport, this, &ImportResultView::undo, Qt::StrongFocus);
    addKeyAction(buttons, ActionId::ChooseImport, this, &ImportResultView::anotherWanted, Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_saved);
    layout->addLayout(figures);
    layout->addLayout(buttons);
    layout->addWidget(m_undo);
    layout->addStretch(1);

    connect(m_added, &QAbstractButton::clicked, this,
        [this] { open(m_taken.added, tr("added by the import of “%1”").arg(m_file)); });
    connect(m_changed, &QAbstractButton::clicked, this,
        [this] { open(m_taken.changed, tr("changed by the import of “%1”").arg(m_file)); });
    connect(m_undo, &ImportUndo::recordWanted, this, &ImportResultView::recordWanted);
    connect(m_undo, &ImportUndo::jobStarted, this, &ImportResultView::jobStarted);
    connect(m_undo, &ImportUndo::left, this, &ImportResultView::takeFocus);
    connect(m_undo, &ImportUndo::undone, this, [this](qint64 action) {
        m_undoAction->setEnabled(action == 0);
        if (action == 0)
            return;
        m_message->clear();
        m_added->setUnknown();
        m_openAll->setEnabled(!m_taken.changed.isEmpty());
        if (!m_undo->isAncestorOf(window()->focusWidget())) // not in the list of what was kept
            takeFocus();
    });
}

void ImportResultView::show(const QString &file, const Taken &taken, MessageLine::Kind kind, const QString &words)
{
    m_file = file;
    m_taken = taken;
    m_saved->clear();
    m_undo->clear();
    m_added->setValue(taken.added.size());
    m_changed->setValue(taken.changed.size());
    const bool isWritten = taken.action != 0;
    m_openAll->setEnabled(isWritten);
    m_undoAction->setEnabled(isWritten && !m_context.store.isReadOnly());
    m_message->tell(kind, words);
}

void ImportResultView::showTaken(const QString &file, const Taken &taken, const VerdictCounts &counts, int sentBack)
{
    m_saveRefused->setEnabled(sentBack > 0);
    QString words = taken.action != 0
        ? tr("“%1” was taken in: %2 cooperatives added, %3 changed, of %4 rows.")
              .arg(
                  file, text::number(taken.added.size()), text::number(taken.changed.size()), text::number(counts.rows))
        : tr("Nothing of “%1” had to be stored: the register says all of it already.").arg(file);
    if (sentBack > 0)
        words += u' ' + tr("%Ln row(s) did not go in; Ctrl+S saves them for the sender.", nullptr, sentBack);
    show(file, taken, sentBack > 0 ? MessageLine::Kind::Warning : MessageLine::Kind::Done, words);
}

QList<qint64> ImportResultView::showKit(const KitTaken &kit)
{
    Taken taken{kit.action, {}, {}};
    int kept = 0;
    for (const KitRow &row : kit.rows) {
        const auto applied = std::ranges::count_if(row.fields, &KitField::isApplied);
        if (row.kind == KitRow::Kind::Added)
            taken.added.append(row.id);
        else if (row.kind != KitRow::Kind::Refused && applied > 0)
            taken.changed.append(row.id);
        if (row.kind == KitRow::Kind::Conflict)
            kept += int(row.fields.size() - applied);
    }
    const int refused = kit.count(KitRow::Kind::Refused);
    QStringList words{kit.action != 0
            ? tr("“%1” was taken in: %2 cooperatives changed, %3 added. It can be undone here or in “%4”.")
                  .arg(kit.file, text::number(taken.changed.size()), text::number(taken.added.size()),
                      keyLabel(ActionId::ViewImports))
            : tr("Nothing of “%1” was stored.").arg(kit.file)};
    if (kept > 0)
        words.append(tr("Our value was kept %Ln time(s).", nullptr, kept));
    if (refused > 0)
        words.append(tr("%Ln row(s) were refused and did not go in.", nullptr, refused));
    show(kit.file, taken, refused > 0 ? MessageLine::Kind::Warning : MessageLine::Kind::Done, words.join(u' '));
    return taken.added + taken.changed;
}

void ImportResultView::openAll()
{
    open(m_taken.added + m_taken.changed, tr("taken in from “%1”").arg(m_file));
}

void ImportResultView::open(const QList<qint64> &ids, const QString &title)
{
    Filter filter;
    filter.onlyIds = ids;
    Q_EMIT listWanted(filter, title);
}

void ImportResultView::undo()
{
    if (isBusy())
        return;
    m_isReading = true;
    m_batchJob.start(
        [&store = m_context.store, action = m_taken.action](Progress &) { return work::importOf(store, action); },
        [this](const Result<Batch> &batch) {
            m_isReading = false;
            if (batch)
                m_undo->ask(*batch);
            else
                m_saved->tell(MessageLine::Kind::Error, logged(batch.error()).message);
        });
}

void ImportResultView::takeFocus()
{
    (m_added->isEnabled() && m_added->value() > 0 ? m_added : m_changed)->setFocus(Qt::OtherFocusReason);
}

bool ImportResultView::isBusy() const
{
    return m_isReading || m_undo->isBusy();
}

} // namespace lumbung
