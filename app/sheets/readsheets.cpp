// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/readsheets.h"

#include "app/sheets/recognise.h"

namespace lumbung::sheets {

Outcome readSheets(const QByteArray &bytes, const CsvOptions &options, Sink &sink)
{
    const std::variant<Container, Refusal> file = recognised(std::string_view(bytes.constData(), size_t(bytes.size())));
    if (const Refusal *refusal = std::get_if<Refusal>(&file); refusal)
        return *refusal;
    if (std::get<Container>(file) == Container::Zip)
        return Refusal{.reason = Refusal::Reason::Archive};
    return readCsv(bytes, options, sink);
}

} // namespace lumbung::sheets
