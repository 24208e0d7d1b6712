// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumbung::testing {

/// Puts itself between SQLite and the disk (as SQLite's default file system) and lets chosen writing calls fail:
/// write, truncate, sync and delete, counted together.
class FaultyDisk
{
public:
    enum class Kind {
        InputOutput, ///< the disk reports an error
        Full, ///< no room
        Torn, ///< half of the bytes are written, then an error
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    void countOnly(); ///< nothing fails; calls() begins at 0
    void failAt(int call, Kind kind, bool forGood); ///< the first call is 1
    void heal(); ///< nothing fails from here on
    int calls() const;
};

} // namespace lumbung::testing
