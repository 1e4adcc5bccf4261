// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watchlist.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any bytes as a watch-list file, in both formats: a list or a sentence, never a crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const auto &list : {tt::Watchlist::fromJson(bytes), tt::Watchlist::fromCsv(bytes)}) {
        if (!list && list.error().message.isEmpty()) std::abort();
        if (list && (*list)->entries().size() > tt::Watchlist::kMaxEntries) std::abort();
    }
    return 0;
}
