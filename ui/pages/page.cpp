// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/widgets/stoplistening.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace lumbung {

Page::~Page()
{
    stopListening(this);
}

void Page::fillWith(QWidget *content)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

std::shared_ptr<Settings> copyOf(const Settings &settings)
{
    auto copy = std::make_shared<Settings>(QString());
    for (const SettingInfo &info : Settings::all())
        copy->set(info.key, settings.value(info.key));
    return copy;
}

} // namespace lumbung
