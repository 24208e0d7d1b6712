// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/sink.h"

#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>

struct zip;

namespace lumbung::sheets {

/// A zip file as the parts of a document. Counts and declared sizes are looked at before anything is unpacked; while a
/// part is unpacked, its size and check sum must be the declared ones. Nothing is ever written to a disk.
class Package
{
public:
    explicit Package(std::string_view bytes); ///< which must live as long
    Package(const Package &) = delete;
    Package &operator=(const Package &) = delete;
    ~Package();

    Outcome open();

    /// Parts are named without regard to capitals, with / between folders and none at the beginning.
    bool has(const std::string &part) const { return m_members.contains(part); }
    qint64 size(const std::string &part) const; ///< as declared; 0 when there is none

    /// Hands on the part in pieces until `feed` refuses. Damaged when it is missing or not what it should be.
    using Feed = std::function<Outcome(std::string_view piece)>;
    Outcome read(const std::string &part, const Feed &feed);

private:
    struct Member {
        quint64 index = 0;
        qint64 size = 0;
    };
    struct Closer {
        void operator()(zip *archive) const;
    };

    Outcome add(quint64 index);

    std::string_view m_bytes;
    std::unique_ptr<zip, Closer> m_archive;
    std::unordered_map<std::string, Member> m_members;
    qint64 m_unpacked = 0;
};

/// How a part is named in has() and read(): "\xl\Sheet.xml" seen from "a/b" is "xl/sheet.xml", "../c.xml" is "a/c.xml".
/// Nothing when it leaves the package.
std::optional<std::string> partName(std::string_view written, const std::string &folder = {});
/// "xl" of "xl/workbook.xml".
std::string folderOf(const std::string &part);

} // namespace lumbung::sheets
