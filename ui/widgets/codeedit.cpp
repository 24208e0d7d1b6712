// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeedit.h"

#include "ui/widgets/codesearchmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowSpacing = 2;

} // namespace

CodeEdit::CodeEdit(const CodeList &list, QWidget *parent) : QLineEdit(parent), m_model(new CodeSearchModel(list, this))
{
    connect(this, &QLineEdit::textEdited, this, &CodeEdit::searchTyped);
}

CodeEdit::~CodeEdit()
{
    delete m_list;
}

void CodeEdit::setNamesOnly(bool namesOnly)
{
    m_model->setNamesOnly(namesOnly);
}

void CodeEdit::setParentCode(const QString &code)
{
    m_model->setParentCode(code);
}

QString CodeEdit::typed() const
{
    return m_code.isEmpty() ? text() : m_code;
}

void CodeEdit::setTyped(const QString &typed)
{
    closeList();
    m_code = m_model->list().contains(typed) ? typed : QString();
    setText(m_code.isEmpty() ? typed : m_model->displayText(m_code));
    setCursorPosition(0);
}

bool CodeEdit::isListOpen() const
{
    return m_list && m_list->isVisible();
}

void CodeEdit::toggleList()
{
    isListOpen() ? closeList() : openWholeList();
}

void CodeEdit::commit()
{
    const QString highlighted = isListOpen() ? m_model->code(m_list->currentIndex().row()) : QString();
    closeList();
    if (!highlighted.isEmpty()) {
        take(highlighted);
    } else if (m_code.isEmpty() && !text().trimmed().isEmpty()) {
        m_model->search(text());
        if (m_model->certainRow() >= 0)
            take(m_model->code(m_model->certainRow()));
    }
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_F4
        || (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier || !isListOpen()));
    if (opens && !isReadOnly()) {
        toggleList();
        return;
    }
    if (isListOpen() && moveInList(event->key()))
        return;
    if (isListOpen() && event->key() == Qt::Key_Escape) {
        closeList();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        event->ignore(); // whoever holds the field goes on
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CodeEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        closeList();
    else
        commit();
    QLineEdit::focusOutEvent(event);
}

void CodeEdit::hideEvent(QHideEvent *event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

/// While the list is open: scrolling the form or clicking elsewhere closes it.
bool CodeEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool ends = event->type() == QEvent::Wheel || event->type() == QEvent::MouseButtonPress;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (ends && widget && isListOpen() && widget != this && widget != m_list && !m_list->isAncestorOf(widget))
        closeList();
    return QLineEdit::eventFilter(watched, event);
}

void CodeEdit::searchTyped(const QString &typed)
{
    m_code.clear();
    m_model->search(typed);
    if (typed.trimmed().isEmpty() || m_model->rowCount() == 0)
        closeList();
    else
        showList(m_model->certainRow());
    Q_EMIT edited();
}

void CodeEdit::openWholeList()
{
    m_model->search(m_code.isEmpty() ? text() : QString());
    if (m_model->rowCount() == 0)
        m_model->search({});
    if (m_model->rowCount() > 0)
        showList(m_code.isEmpty() ? m_model->certainRow() : m_model->rowOf(m_code));
}

void CodeEdit::showList(int row)
{
    if (!m_list || m_list->parentWidget() != window()) {
        delete m_list;
        m_list = new QListView(window());
        m_list->setObjectName(u"codeList"_s);
        m_list->setModel(m_model);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setFrameShape(QFrame::Box);
        m_list->setUniformItemSizes(true);
        m_list->setSpacing(rowSpacing);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
            m_list->setCurrentIndex(index);
            commit();
        });
        qApp->installEventFilter(this);
    }
    constexpr int mostRows = 10;
    const int rowHeight = m_list->sizeHintForRow(0) + 2 * rowSpacing;
    const int height = rowHeight * std::min(m_model->rowCount(), mostRows) + 2 * m_list->frameWidth() + 2 * rowSpacing;
    const int wanted = widestLine() + m_list->verticalScrollBar()->sizeHint().width() + 24;
    const int width = std::clamp(wanted, std::min(this->width(), window()->width()), window()->width());
    QPoint place = mapTo(window(), QPoint(0, this->height()));
    if (place.y() + height > window()->height())
        place.setY(std::max(0, mapTo(window(), QPoint()).y() - height));
    place.setX(std::clamp(place.x(), 0, window()->width() - width));
    m_list->setGeometry(QRect(place, QSize(width, height)));
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_list->currentIndex());
    m_list->raise();
    m_list->show();
}

/// Of the first lines: measuring hundreds at every key is felt.
int CodeEdit::widestLine() const
{
    constexpr int looked = 60;
    int widest = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), looked); ++row) {
        const QString line = m_model->index(row).data().toString();
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(line));
    }
    return widest;
}

void CodeEdit::closeList()
{
    if (!m_list)
        return;
    qApp->removeEventFilter(this);
    // It may be the sender of the click that closes it.
    m_list->hide();
    m_list->deleteLater();
    m_list = nullptr;
}

bool CodeEdit::moveInList(int key)
{
    const int last = m_model->rowCount() - 1;
    const int row = m_list->currentIndex().row();
    constexpr int page = 9;
    int target = row;
    switch (key) {
    case Qt::Key_Down:
        target = row + 1;
        break;
    case Qt::Key_Up:
        target = row - 1;
        break;
    case Qt::Key_PageDown:
        target = row + page;
        break;
    case Qt::Key_PageUp:
        target = row - page;
        break;
    default:
        return false;
    }
    m_list->setCurrentIndex(m_model->index(std::clamp(target, 0, last)));
    return true;
}

void CodeEdit::take(const QString &code)
{
    const bool isOther = typed() != code;
    setTyped(code);
    if (isOther)
        Q_EMIT edited();
    Q_EMIT chosen(code);
}

} // namespace lumbung
