// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tt
{

/// While it lives, every SQLite file goes through it, and what was written without being synced may be lost
/// in a power cut: each sector of it on its own, new files and removals whose folder was not synced too.
class PowerCutDisk final
{
public:
    /// The power goes at the n-th write from now; what is lost is drawn from `seed`.
    PowerCutDisk(int write, std::uint32_t seed);
    ~PowerCutDisk();
    PowerCutDisk(const PowerCutDisk &) = delete;
    PowerCutDisk &operator=(const PowerCutDisk &) = delete;

    /// Whether the power is gone: from then on everything fails.
    [[nodiscard]] bool cut() const;
    /// Makes the files what they are when the power is back; all of them must be closed. Without a cut: as
    /// they are.
    void comeBack();
};

} // namespace tt
