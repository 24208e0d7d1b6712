// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/bilingual.h"

#include "app/base/text.h"

#include <QJsonValue>

namespace lumbung {

using namespace Qt::StringLiterals;

QString BilingualText::inLanguage() const
{
    return text::language() == "en"_L1 ? english : indonesian;
}

BilingualText bilingualText(const QJsonValue &value)
{
    return {value["id"_L1].toString(), value["en"_L1].toString()};
}

} // namespace lumbung
