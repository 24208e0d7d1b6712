// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldfinder.h"

#include "ui/widgets/codeedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace lumbung {

using namespace Qt::StringLiterals;

FieldFinder::FieldFinder(const QList<CodeEntry> &places, QWidget *parent)
    : QFrame(parent), m_places(std::make_unique<CodeList>(u"places"_s, places)), m_typed(new CodeEdit(*m_places, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *label = new QLabel(tr("Go to the field"), this);
    m_typed->setObjectName(u"fieldFinder"_s);
    m_typed->setAccessibleName(label->text());
    m_typed->setPlaceholderText(tr("Part of its name"));
    m_typed->setNamesOnly(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(10, 4, 10, 4);
    line->addWidget(label);
    line->addWidget(m_typed, 1);
    connect(m_typed, &CodeEdit::chosen, this, [this](const QString &key) {
        hide();
        Q_EMIT placeWanted(key);
    });
    hide();
}

// The line is a child and looks at the list until it is gone.
FieldFinder::~FieldFinder()
{
    delete m_typed;
}

void FieldFinder::open(QWidget *before)
{
    m_before = before;
    m_typed->setTyped({});
    show();
    m_typed->setFocus(Qt::ShortcutFocusReason);
}

void FieldFinder::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return; // what was typed fits nothing: stay
    case Qt::Key_Escape:
        hide();
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace lumbung
