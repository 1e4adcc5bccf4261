// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tt
{

/// While it lives, every SQLite file goes through it, and from the n-th write on the disk is full, broken or
/// gone. Syncing does nothing, which makes tests quick; what was written before a "power cut" counts as on
/// the disk.
class FaultyDisk final
{
public:
    enum class Fault {
        Full,    ///< writes fail with SQLITE_FULL; deleting and cutting still work
        Pulled,  ///< a stick that is gone: reading and writing fail, until repair()
        NoLocks, ///< a network folder that cannot lock
        Dead     ///< as after a power cut: nothing changes any more, whatever is asked
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The fault comes at the n-th write from now; 0: never.
    void failAt(int write, Fault fault);
    void repair() { failAt(0, Fault::Full); }
    /// Whether the fault came.
    [[nodiscard]] bool failed() const;
};

} // namespace tt
