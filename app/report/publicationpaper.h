// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/publication.h"
#include "app/report/document.h"

namespace lumbung {

// Renderings of a publication. They depend on nothing but its content: neither on the register and the settings of
// today, nor on the language of the screen, nor on whether it was withdrawn since.

/// The paper: by regency and kind, with number and short fingerprint, chart, definition and signature.
Document publicationPaper(const Publication &publication, const QString &fingerprint);
/// One heading and a row for each regency, each with number, fingerprint, day and definition: for further work.
Document publicationList(const Publication &publication, const QString &fingerprint);

} // namespace lumbung
