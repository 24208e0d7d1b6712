// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/cooperative.h"

#include <algorithm>

namespace lumbung {

QDate Cooperative::lastAnnualMeeting() const
{
    QDate last;
    for (const YearlyFigures &year : years) {
        if (year.annualMeeting.isValid() && (!last.isValid() || year.annualMeeting > last))
            last = year.annualMeeting;
    }
    return last;
}

} // namespace lumbung
