// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/analysis/watchlist_formats.h"
#include "app/analysis/watchlist_merge.h"
#include "app/analysis/watchlist_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace
{

const tt::Analyser &builtIn()
{
    static const auto analyser = tt::Analyser::builtIn().value();
    return *analyser;
}

/// A list that was taken is written and read again without loss, merged with the built-in one, and used.
void use(const tt::WatchlistReading &reading)
{
    const tt::WatchlistParts &parts = reading.list->parts();
    if (parts.entries.size() > tt::Watchlist::kMaxEntries) std::abort();
    for (const auto format : {tt::WatchlistFormat::Json, tt::WatchlistFormat::Csv}) {
        const auto again =
            tt::readWatchlist(tt::writeWatchlist(parts, format), format, builtIn().watchlist().get());
        if (!again.list || !again.list->parts().sameAs(parts)) std::abort();
    }
    static const QString page = QStringLiteral(
        "某大学云服务采购成交公告\n公告日期：2023年12月5日\n采购内容：AWS海外账号、NVIDIA A100 80GB GPU\n"
        "名称 | 数量 | aaaaaaaaaaaaaaaaaaaaaaaaaaaa! | 云云云云云云云云云云云云\n");
    QString own = page;
    for (const tt::WatchEntry &entry : parts.entries) {
        if (own.size() > 4'000) break;
        own += entry.aliases.value(0) + u'\n';
    }
    const auto merge = tt::mergeWatchlists(
        {{QStringLiteral("built-in"), builtIn().watchlist()}, {QStringLiteral("added"), reading.list}});
    (void)builtIn().with(merge.list)->analyse(QVector<QString>{own});
}

} // namespace

/// Any bytes as a watch-list file, in both formats: a list or sentences, never a crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const auto format :
         {tt::WatchlistFormat::Json, tt::WatchlistFormat::Csv, tt::WatchlistFormat::Unknown}) {
        const auto reading = tt::readWatchlist(bytes, format, builtIn().watchlist().get());
        bool error = false;
        for (const tt::WatchlistProblem &problem : reading.problems) {
            if (problem.text.isEmpty()) std::abort();
            error |= problem.severity == tt::WatchlistProblem::Severity::Error;
        }
        if (error == (reading.list != nullptr)) std::abort();
        if (reading.list) use(reading);
    }
    return 0;
}
