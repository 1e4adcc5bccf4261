// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace
{

/// Without the line ends that the analysis joins lines at, and the blanks it puts into some of them.
QString inOneLine(QString text) { return text.remove(u'\n').remove(u' '); }

} // namespace

/// Any text, cut into pages at form feeds: every finding must lie inside its page and quote it, but for ends
/// of lines inside a paragraph.
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
        if (!inside) std::abort();
        const QString printed = pages[finding.page].mid(finding.range.begin, finding.range.length);
        if (printed != finding.quote && inOneLine(printed) != inOneLine(finding.quote)) std::abort();
        if (finding.sameAs >= analysis.findings.size()) std::abort();
        if (!tt::factsFromJson(tt::findingTypeName(finding.facts), tt::factsToJson(finding.facts)))
            std::abort();
    }
    return 0;
}
