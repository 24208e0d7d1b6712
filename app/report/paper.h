// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/catalogue.h"

/// What every paper of the office has in common.
namespace lumbung::paper {

QStringList letterhead(const Settings &settings); ///< government, office, address, as far as given
Signature signature(const Settings &settings, const QDate &signedOn);
/// The moment in the file's properties and on the sheet "Definisi".
QDateTime made(const ReportRequest &request);

using Entries = QList<QPair<QString, QString>>;
Entries whatWasCounted(const ReportRequest &request); ///< conditions, day, as known when
Entries codeLists();
Entries references(); ///< cited by the indicator's sheet, with what became of them
Entries howMade(const ReportRequest &request); ///< when, by which version

} // namespace lumbung::paper
