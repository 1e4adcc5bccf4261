// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/copied_text.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <bit>
#include <vector>

namespace tt
{

namespace
{

using Characters = QList<uint>;

constexpr qsizetype kLongest = 200'000; ///< characters; beyond, order is only compared from both ends

/// Length of the longest common subsequence, 64 characters at a time (Hyyrö's bit vectors).
qint64 commonInOrder(const Characters &a, const Characters &b)
{
    if (a.isEmpty() || b.isEmpty()) return 0;
    const size_t words = (static_cast<size_t>(a.size()) + 63) / 64;
    QHash<uint, std::vector<quint64>> places;
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::vector<quint64> &bits = places[a[i]];
        if (bits.empty()) bits.resize(words);
        bits[static_cast<size_t>(i) / 64] |= quint64(1) << (i % 64);
    }
    std::vector<quint64> row(words, ~quint64(0));
    for (const uint c : b) {
        const auto found = places.constFind(c);
        if (found == places.cend()) continue;
        quint64 carry = 0;
        for (size_t w = 0; w < words; ++w) {
            const quint64 match = row[w] & (*found)[w];
            const quint64 sum = row[w] + match;
            const quint64 whole = sum + carry;
            carry = (sum < row[w] || whole < sum) ? 1 : 0;
            row[w] = whole | (row[w] - match);
        }
    }
    qint64 common = 0;
    for (size_t w = 0; w < words; ++w) {
        const qsizetype used = std::min<qsizetype>(64, a.size() - static_cast<qsizetype>(w) * 64);
        const quint64 mask = used == 64 ? ~quint64(0) : (quint64(1) << used) - 1;
        common += std::popcount(~row[w] & mask);
    }
    return common;
}

qint64 commonEnds(const Characters &a, const Characters &b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype front = 0;
    while (front < most && a[front] == b[front])
        ++front;
    qsizetype back = 0;
    while (back < most - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    return front + back;
}

bool isSubsequence(const QString &part, const QString &whole)
{
    qsizetype at = 0;
    for (const QChar c : whole) {
        if (at < part.size() && part[at] == c) ++at;
    }
    return at == part.size();
}

} // namespace

CopiedText compareCopiedText(const QString &laid, const QString &inCopy, const QString &before,
                             bool beforeRemoved)
{
    const Characters wanted = laid.toUcs4();
    CopiedText result;
    result.laid = wanted.size();
    // The text lies under what the page draws, so it comes first.
    if (inCopy.startsWith(laid)) {
        const QString rest = inCopy.mid(laid.size());
        result.matched = result.laid;
        result.otherText = rest.toUcs4().size();
        result.equal = beforeRemoved ? isSubsequence(rest, before) : rest == before;
        return result;
    }
    const Characters found = inCopy.toUcs4();
    result.matched = std::max(wanted.size(), found.size()) > kLongest ? commonEnds(wanted, found)
                                                                      : commonInOrder(wanted, found);
    return result;
}

double shareFound(const QString &read, const QString &own)
{
    const Characters wanted = read.toUcs4();
    if (wanted.isEmpty()) return 1;
    QHash<uint, qsizetype> left;
    for (const uint c : own.toUcs4())
        ++left[c];
    qsizetype found = 0;
    for (const uint c : wanted) {
        if (left.value(c) <= 0) continue;
        --left[c];
        ++found;
    }
    return static_cast<double>(found) / static_cast<double>(wanted.size());
}

} // namespace tt
