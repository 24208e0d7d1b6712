// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importknownchooser.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "ui/pages/importrowdetails.h"
#include "ui/pages/importwork.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

ImportKnownChooser::ImportKnownChooser(Store &store, QWidget *parent)
    : QFrame(parent), m_store(store), m_words(new QLabel(this)), m_list(new QListWidget(this)),
      m_number(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    for (QLabel *label : {m_words, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_list->setObjectName(u"importCandidates"_s);
    m_list->setAccessibleName(tr("Cooperatives it may be about"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_number->setObjectName(u"importKnownNumber"_s);
    m_number->setPlaceholderText(tr("Number in the register, NIK or legal number"));
    m_number->setAccessibleName(m_number->placeholderText());
    auto *form = new QFormLayout;
    form->addRow(tr("Another"), m_number);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    layout->addLayout(form);
    layout->addWidget(m_problem);

    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(leave);
    connect(leave, &QAction::triggered, this, &ImportKnownChooser::left);
    connect(m_list, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toLongLong()); });
    connect(m_number, &QLineEdit::returnPressed, this, &ImportKnownChooser::lookUp);
    hide();
}

void ImportKnownChooser::begin(
    const QString &name, const QList<DuplicateMatch> &candidates, const QList<RegisterRow> &known)
{
    m_words->setText(tr("Which cooperative of the register is “%1”? Enter chooses, Esc leaves it open.").arg(name));
    m_list->clear();
    for (const DuplicateMatch &match : candidates) {
        if (match.other == 0)
            continue;
        const auto row = std::ranges::find(known, match.other, &RegisterRow::id);
        const QString words = row == known.cend() ? tr("no. %1").arg(match.other) : knownWords(*row);
        auto *item = new QListWidgetItem(
            tr("%1 likely: %2", "92 % likely: name").arg(text::percent(match.likelihood, 0), words), m_list);
        item->setData(Qt::UserRole, match.other);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_list->setMaximumHeight(m_list->fontMetrics().height() * 8);
    m_number->clear();
    m_problem->hide();
    show();
    (m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_number)->setFocus(Qt::OtherFocusReason);
}

void ImportKnownChooser::lookUp()
{
    const QString number = text::tidied(m_number->text());
    if (number.isEmpty() || m_isLooking)
        return;
    m_isLooking = true;
    m_job.start([&store = m_store, number](Progress &) { return work::rowOfNumber(store, number); },
        [this](const Result<RegisterRow> &row) {
            m_isLooking = false;
            m_problem->setVisible(!row);
            if (row)
                Q_EMIT chosen(row->id);
            else
                m_problem->setText(logged(row.error()).message);
        });
}

} // namespace lumbung
