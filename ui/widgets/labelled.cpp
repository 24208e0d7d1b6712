// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelled.h"

#include <QHBoxLayout>
#include <QLabel>

namespace lumbung {

QWidget *labelled(const QString &words, QWidget *field, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 8, 0);
    auto *label = new QLabel(words, pair);
    label->setBuddy(field);
    field->setAccessibleName(words);
    layout->addWidget(label);
    layout->addWidget(field);
    return pair;
}

} // namespace lumbung
