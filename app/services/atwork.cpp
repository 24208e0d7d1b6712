// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/atwork.h"

#include "app/base/text.h"

namespace lumbung {

using namespace Qt::StringLiterals;

Author atWork(const Settings &settings, const QString &source, const QProcessEnvironment &environment)
{
    QString name = text::tidied(settings.text(setting::person));
    for (const QString &variable : {u"USER"_s, u"USERNAME"_s, u"LOGNAME"_s}) {
        if (name.isEmpty())
            name = environment.value(variable);
    }
    return {name, source};
}

} // namespace lumbung
