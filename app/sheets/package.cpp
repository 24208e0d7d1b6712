// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/package.h"

#include "app/sheets/limits.h"

#include <algorithm>
#include <array>

#include <zip.h>

namespace lumbung::sheets {

namespace {

using Reason = Refusal::Reason;

Refusal refusalOf(zip_error_t *error, const std::string &part)
{
    Refusal refusal{.reason = Reason::Damaged, .detail = part + ": " + zip_error_strerror(error)};
    switch (zip_error_code_zip(error)) {
    case ZIP_ER_MEMORY:
        refusal.reason = Reason::OutOfMemory;
        break;
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_ENCRNOTSUPP:
        refusal.reason = Reason::Encrypted;
        break;
    default:
        break;
    }
    zip_error_fini(error);
    return refusal;
}

struct FileCloser {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

bool isFolder(std::string_view name)
{
    return name.ends_with('/') || name.ends_with('\\');
}

} // namespace

void Package::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

Package::Package(std::string_view bytes) : m_bytes(bytes) { }

Package::~Package() = default;

Outcome Package::open()
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(m_bytes.data(), m_bytes.size(), 0, &error);
    if (!source)
        return refusalOf(&error, "file");
    m_archive.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!m_archive) {
        zip_source_free(source);
        return refusalOf(&error, "file");
    }
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > limit::parts)
        return Refusal{.reason = Reason::TooManyParts, .detail = std::to_string(count) + " parts"};
    for (zip_int64_t index = 0; index < count; ++index) {
        if (Outcome outcome = add(quint64(index)); outcome)
            return outcome;
    }
    return {};
}

Outcome Package::add(quint64 index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), index, ZIP_FL_ENC_RAW, &stat) != 0)
        return refusalOf(zip_get_error(m_archive.get()), "part " + std::to_string(index));
    const std::string written = stat.name;
    if (stat.encryption_method != ZIP_EM_NONE)
        return Refusal{.reason = Reason::Encrypted, .detail = written};
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return damaged(written + ": packed by method " + std::to_string(stat.comp_method));
    if (stat.size > quint64(limit::partBytes))
        return Refusal{.reason = Reason::PartTooLarge, .detail = written + ": " + std::to_string(stat.size)};

    const std::optional<std::string> name = partName(written);
    if (!name)
        return Refusal{.reason = Reason::Forbidden, .detail = written + ": leads out of the package"};
    if (isFolder(written))
        return {};
    if (!m_members.emplace(*name, Member{index, qint64(stat.size)}).second)
        return damaged(written + " twice");
    return {};
}

qint64 Package::size(const std::string &part) const
{
    const auto member = m_members.find(part);
    return member == m_members.end() ? 0 : member->second.size;
}

Outcome Package::read(const std::string &part, const Feed &feed)
{
    const auto member = m_members.find(part);
    if (member == m_members.end())
        return damaged(part + " is missing");
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_archive.get(), member->second.index, 0));
    if (!file)
        return refusalOf(zip_get_error(m_archive.get()), part);

    std::array<char, 64 * 1024> piece;
    qint64 left = member->second.size;
    for (;;) {
        const zip_int64_t size = zip_fread(file.get(), piece.data(), piece.size());
        if (size < 0)
            return refusalOf(zip_file_get_error(file.get()), part);
        if (size == 0)
            break; // the check sum was right
        left -= size;
        m_unpacked += size;
        if (left < 0)
            return damaged(part + ": longer than declared");
        if (m_unpacked > limit::unpackedBytes)
            return Refusal{.reason = Reason::PartTooLarge, .detail = part};
        if (Outcome outcome = feed(std::string_view(piece.data(), size_t(size))); outcome) {
            if (outcome->detail.empty())
                outcome->detail = part;
            return outcome;
        }
    }
    return left == 0 ? Outcome() : damaged(part + ": shorter than declared");
}

std::optional<std::string> partName(std::string_view written, const std::string &folder)
{
    const bool isAbsolute = written.starts_with('/') || written.starts_with('\\');
    std::string path = isAbsolute || folder.empty() ? std::string(written) : folder + '/' + std::string(written);
    for (char &letter : path) {
        if (letter == '\\')
            letter = '/';
        else if (letter >= 'A' && letter <= 'Z')
            letter = char(letter - 'A' + 'a');
    }
    std::vector<std::string> steps;
    for (size_t start = 0; start <= path.size();) {
        const size_t end = std::min(path.find('/', start), path.size());
        const std::string name = path.substr(start, end - start);
        start = end + 1;
        if (name == "..") {
            if (steps.empty())
                return std::nullopt;
            steps.pop_back();
        } else if (!name.empty() && name != ".") {
            steps.push_back(name);
        }
    }
    std::string joined;
    for (const std::string &step : steps)
        joined += (joined.empty() ? "" : "/") + step;
    return joined;
}

std::string folderOf(const std::string &part)
{
    const size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash);
}

} // namespace lumbung::sheets
