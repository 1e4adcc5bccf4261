// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/reading_alignment.h"

#include "app/analysis/amount_lexer.h"
#include "app/analysis/folding.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace tt
{

namespace
{

constexpr qsizetype kMaxAligned = 600;

} // namespace

QString alignedPart(const QString &text, qsizetype begin, qsizetype length, const QString &other)
{
    const qsizetype n = text.size();
    const qsizetype m = other.size();
    if (n > kMaxAligned || m > kMaxAligned || n == 0 || m == 0) return {};
    const QString a = foldText(text);
    const QString b = foldText(other);
    const size_t width = static_cast<size_t>(m) + 1;
    std::vector<std::uint16_t> cost((static_cast<size_t>(n) + 1) * width);
    const auto at = [&](qsizetype i, qsizetype j) -> std::uint16_t & {
        return cost[static_cast<size_t>(i) * width + static_cast<size_t>(j)];
    };
    for (qsizetype i = 0; i <= n; ++i)
        at(i, 0) = static_cast<std::uint16_t>(i);
    for (qsizetype j = 0; j <= m; ++j)
        at(0, j) = static_cast<std::uint16_t>(j);
    for (qsizetype i = 1; i <= n; ++i) {
        for (qsizetype j = 1; j <= m; ++j) {
            const int change = at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
            at(i, j) = static_cast<std::uint16_t>(std::min({change, at(i - 1, j) + 1, at(i, j - 1) + 1}));
        }
    }
    // Back along the cheapest path; characters inserted at either edge of the quote belong to its neighbours
    // only if nothing of the quote itself was replaced there.
    qsizetype i = n;
    qsizetype j = m;
    qsizetype from = -1;
    qsizetype to = -1;
    while (i > 0 || j > 0) {
        if (to < 0 && i <= begin + length) to = j;
        if (i > 0 && j > 0 && at(i, j) == at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1)) {
            --i;
            --j;
        } else if (i > 0 && at(i, j) == at(i - 1, j) + 1) {
            --i;
        } else {
            --j;
        }
        if (i <= begin) {
            from = j;
            break;
        }
    }
    if (to < 0) to = m;
    if (from < 0) from = 0;
    // A digit or mark glued to either edge was read as part of the number: leaving it out would hide a
    // difference.
    const auto glued = [&](qsizetype k) { return isDigit(b[k].unicode()) || b[k] == u',' || b[k] == u'.'; };
    const bool numeric = isDigit(a[begin].unicode()) || isDigit(a[begin + length - 1].unicode());
    while (numeric && from > 0 && from < m && glued(from) && glued(from - 1) &&
           !(begin > 0 && a[begin - 1] == b[from - 1]))
        --from;
    while (numeric && to > 0 && to < m && glued(to - 1) && glued(to) &&
           !(begin + length < n && a[begin + length] == b[to]))
        ++to;
    return other.mid(from, to - from);
}

} // namespace tt
