// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/publicationstore.h"

namespace lumbung {

/// How a publication leaves the program. The same publication gives the same bytes at any time.
enum class PublicationFormat {
    Csv,
    Json, ///< the frozen content itself
    Xlsx,
};

QStringList publicationFormats(); ///< "csv", "json", "xlsx"
std::optional<PublicationFormat> publicationFormatOf(const QString &name);

/// Writes it through the atomic writer. NotFound; Damaged, and nothing is written, when the stored content is not what
/// was published.
Result<void> writePublication(
    Store &store, const QString &number, PublicationFormat format, const QString &path, Progress &progress);

/// That it can be written in every format: asked before it is frozen.
Result<void> checkRenderings(const Publication &publication, Progress &progress);

/// What a file is, told by its bytes against what the register would write.
struct FileIdentity {
    enum class Verdict {
        Genuine,
        Altered, ///< bears number or fingerprint of `publication`, but is not what was published
        Foreign, ///< bears no number or fingerprint of ours
    };
    Verdict verdict = Verdict::Foreign;
    PublicationEntry publication;
};
Result<FileIdentity> identifyFile(Store &store, const QString &path, Progress &progress);

} // namespace lumbung
