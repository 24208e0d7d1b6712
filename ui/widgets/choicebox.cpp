// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include "app/domain/codelist.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// "Ya" answers to Y, "Tidak" to T: the first letter of the word.
QString keyOf(const CodeEntry &entry)
{
    return entry.title().left(1).toUpper();
}

QString escaped(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

ChoiceBox::ChoiceBox(const CodeList &list, bool isMultiple, QWidget *parent)
    : QWidget(parent), m_list(list), m_isMultiple(isMultiple)
{
    QBoxLayout *line = isMultiple ? static_cast<QBoxLayout *>(new QVBoxLayout(this)) : new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(isMultiple ? 2 : 16);
    for (int place = 0; place < list.entries().size(); ++place) {
        QAbstractButton *button = makeButton(place);
        m_buttons.append(button);
        line->addWidget(button);
    }
    line->addStretch();
    setStop(0);
}

QString ChoiceBox::codes() const
{
    QStringList codes;
    for (qsizetype place = 0; place < m_buttons.size(); ++place) {
        if (m_buttons[place]->isChecked())
            codes.append(m_list.entries()[place].code);
    }
    return joinCodes(m_list, codes);
}

void ChoiceBox::setCodes(const QString &codes)
{
    const QStringList wanted = splitCodes(codes);
    int stop = -1;
    for (int place = 0; place < m_buttons.size(); ++place) {
        const bool isWanted = wanted.contains(m_list.entries()[place].code);
        m_buttons[place]->setChecked(isWanted);
        if (isWanted && stop < 0)
            stop = place;
    }
    setStop(std::max(stop, 0));
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QWidget::keyPressEvent(event);
}

bool ChoiceBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

QAbstractButton *ChoiceBox::makeButton(int place)
{
    const CodeEntry &entry = m_list.entries()[place];
    const QString title = escaped(entry.title());
    QAbstractButton *button;
    if (m_isMultiple) {
        button = new QCheckBox(u"%1  %2"_s.arg(QString::number(place + 1), title), this);
    } else {
        button = new QRadioButton(u"%1 (%2)"_s.arg(title, keyOf(entry)), this);
        button->setAutoExclusive(false); // choosing the same again takes the answer away
    }
    button->setAccessibleName(entry.title());
    button->setToolTip(entry.more.value(u"note"_s).toHtmlEscaped());
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this, place](bool isChecked) {
        if (!m_isMultiple && isChecked) {
            for (qsizetype other = 0; other < m_buttons.size(); ++other)
                m_buttons[other]->setChecked(other == place);
        }
        setStop(place);
        Q_EMIT edited();
    });
    return button;
}

/// The entry that a typed character stands for; -1 when none or several do.
int ChoiceBox::placeFor(const QString &typed) const
{
    if (typed.size() != 1)
        return -1;
    if (typed[0].isDigit()) {
        const int place = typed.toInt() - 1;
        return place < m_buttons.size() ? place : -1;
    }
    int found = -1;
    for (int place = 0; place < m_buttons.size(); ++place) {
        const CodeEntry &entry = m_list.entries()[place];
        if (keyOf(entry) != typed.toUpper() && !entry.aliases.contains(typed, Qt::CaseInsensitive))
            continue;
        if (found >= 0)
            return -1;
        found = place;
    }
    return found;
}

bool ChoiceBox::handleKey(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        moveTo(m_stop + 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Left:
        moveTo(m_stop - 1);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (!codes().isEmpty()) {
            setCodes({});
            Q_EMIT edited();
        }
        return true;
    default:
        break;
    }
    const int place = placeFor(event->text());
    if (place < 0)
        return false;
    choose(place);
    return true;
}

void ChoiceBox::choose(int place)
{
    // A single answer stays when its key is pressed twice: only Backspace takes it away.
    if (m_isMultiple || !m_buttons[place]->isChecked())
        m_buttons[place]->click();
    if (m_buttons[m_stop]->isVisible() && isAncestorOf(window()->focusWidget()))
        m_buttons[place]->setFocus(Qt::OtherFocusReason);
}

void ChoiceBox::moveTo(int place)
{
    setStop(std::clamp(place, 0, static_cast<int>(m_buttons.size()) - 1));
    m_buttons[m_stop]->setFocus(Qt::TabFocusReason);
}

void ChoiceBox::setStop(int place)
{
    m_stop = place;
    for (int other = 0; other < m_buttons.size(); ++other)
        m_buttons[other]->setFocusPolicy(other == place ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_buttons[place]);
}

} // namespace lumbung
