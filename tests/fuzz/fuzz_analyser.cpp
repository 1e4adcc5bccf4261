// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any text, cut into pages at form feeds: every finding must lie inside its page and quote it exactly.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto analyser = tt::Analyser::builtIn();
    if (!analyser) std::abort();
    const QVector<QString> pages =
        QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size))).split(u'\f');
    const tt::DocumentAnalysis analysis = (*analyser)->analyse(pages);
    for (const tt::Finding &finding : analysis.findings) {
        const bool inside = finding.page >= 0 && finding.page < pages.size() && finding.range.begin >= 0 &&
                            finding.range.end() <= pages[finding.page].size();
        if (!inside || pages[finding.page].mid(finding.range.begin, finding.range.length) != finding.quote)
            std::abort();
        if (finding.sameAs >= analysis.findings.size()) std::abort();
        if (!tt::factsFromJson(tt::findingTypeName(finding.facts), tt::factsToJson(finding.facts)))
            std::abort();
    }
    return 0;
}
