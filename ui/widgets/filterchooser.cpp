// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchooser.h"

#include "app/base/text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int longestLabel = 26; ///< characters on the button; the whole stands in the tool tip
constexpr int mostLines = 14; ///< of the list without scrolling

} // namespace

FilterChooser::FilterChooser(QString title, QList<Entry> entries, QWidget *parent)
    : QPushButton(parent), m_title(std::move(title)), m_entries(std::move(entries))
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &FilterChooser::open);
    showChosen();
}

void FilterChooser::setChosen(const QStringList &codes)
{
    m_chosen.clear();
    for (const QString &code : codes) {
        if (std::ranges::find(m_entries, code, &Entry::first) == m_entries.end())
            m_entries.append({code, code});
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (codes.contains(entry.first))
            m_chosen.append(entry.first);
    }
    showChosen();
}

QString FilterChooser::labelOf(const QString &code) const
{
    const auto found = std::ranges::find(m_entries, code, &Entry::first);
    return found == m_entries.end() ? code : found->second;
}

void FilterChooser::showChosen()
{
    QStringList labels;
    for (const QString &code : std::as_const(m_chosen))
        labels.append(labelOf(code));
    const QString joined = labels.join(u", "_s);
    QString shown = joined;
    if (shown.size() > longestLabel)
        shown = labels.size() == 1 ? QString(shown.first(longestLabel) + u'…')
                                   : tr("%Ln chosen", nullptr, static_cast<int>(labels.size()));
    setText((labels.isEmpty() ? m_title : tr("%1: %2").arg(m_title, shown)) + u" ▾"_s);
    setToolTip(labels.isEmpty() ? tr("Show only some: %1").arg(m_title) : joined);
    setAccessibleName(labels.isEmpty() ? tr("%1: all").arg(m_title) : tr("%1: %2").arg(m_title, joined));
    QFont weighted = font();
    weighted.setBold(!labels.isEmpty());
    setFont(weighted);
    updateGeometry();
}

void FilterChooser::toggle(const QString &code)
{
    QStringList codes = m_chosen;
    if (!codes.removeOne(code))
        codes.append(code);
    setChosen(codes);
    Q_EMIT chosenChanged(m_chosen);
}

void FilterChooser::open()
{
    auto *popup = new FilterPopup(m_entries, m_chosen, this);
    connect(popup, &FilterPopup::toggled, this, &FilterChooser::toggle);
    popup->adjustSize();
    QPoint corner = mapToGlobal(QPoint(0, height()));
    const QRect available = screen()->availableGeometry();
    corner.setX(
        std::clamp(corner.x(), available.left(), std::max(available.left(), available.right() - popup->width())));
    popup->move(corner);
    popup->show();
}

void FilterChooser::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_F4:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

FilterPopup::FilterPopup(const QList<FilterChooser::Entry> &entries, const QStringList &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    for (const auto &[code, label] : entries) {
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(code) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    const int lines = std::min(m_list->count(), mostLines);
    m_list->setFixedHeight(lines * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2);
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 60);
    m_search->setPlaceholderText(tr("Type to narrow, Space ticks"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_search->setFocus();
    connect(m_search, &QLineEdit::textEdited, this, &FilterPopup::narrow);
    connect(m_list, &QListWidget::itemChanged, this,
        [this](const QListWidgetItem *item) { Q_EMIT toggled(item->data(Qt::UserRole).toString()); });
    // A click on the words ticks too; one on the box has done so already.
    connect(m_list, &QListWidget::itemPressed, this,
        [this](const QListWidgetItem *item) { m_pressed = item->checkState(); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (item->checkState() == m_pressed)
            toggleItem(item);
    });
}

void FilterPopup::narrow(const QString &typed)
{
    const QString wanted = text::folded(typed);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits
            = text::folded(item->text()).contains(wanted) || item->data(Qt::UserRole).toString().startsWith(typed);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void FilterPopup::toggleItem(QListWidgetItem *item)
{
    if (item && !item->isHidden())
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void FilterPopup::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

bool FilterPopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggleItem(m_list->currentItem());
        m_search->selectAll();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        close();
        return true;
    default:
        return false;
    }
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace lumbung
