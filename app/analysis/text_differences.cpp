// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/text_differences.h"

#include "app/analysis/folding.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace tt
{

namespace
{

/// Differing characters up to which the order of both texts is followed; 4 bytes times its square are kept.
constexpr int kMostSteps = 1'500;
constexpr int kJoined = 2; ///< like characters between two differences that are shown as one
constexpr int kWord = 4;   ///< characters, when only words are compared

/// The characters that count, with where they stand.
struct Signs {
    std::vector<char16_t> signs;
    std::vector<int> pages;
    std::vector<qsizetype> places;
    std::vector<int> lines; ///< numbered through the document

    [[nodiscard]] int size() const { return static_cast<int>(signs.size()); }
};

bool isPoint(const QString &text, qsizetype at)
{
    return text[at] == u'.' && at > 0 && at + 1 < text.size() && isDigit(text[at - 1].unicode()) &&
           isDigit(text[at + 1].unicode());
}

Signs signsOf(const QVector<QString> &pages)
{
    Signs out;
    int line = 0;
    for (int page = 0; page < pages.size(); ++page, ++line) {
        const QString folded = foldText(pages[page]).toLower();
        for (qsizetype at = 0; at < folded.size(); ++at) {
            const char16_t sign = folded[at].unicode();
            if (sign == u'\n') ++line;
            if (!isHan(sign) && !isLatin(sign) && !isDigit(sign) && !isPoint(folded, at)) continue;
            out.signs.push_back(sign);
            out.pages.push_back(page);
            out.places.push_back(at);
            out.lines.push_back(line);
        }
    }
    return out;
}

/// Signs of both sides that do not correspond.
struct Hunk {
    int begin = 0; ///< in ours
    int end = 0;
    int otherBegin = 0;
    int otherEnd = 0;
};

using Front = std::vector<int>; ///< furthest x by diagonal, from -d to d

/// The furthest-reaching paths, step by step; nothing when more than kMostSteps are needed.
std::optional<std::vector<Front>> searched(const Signs &a, const Signs &b)
{
    std::vector<Front> fronts;
    const int most = std::min(kMostSteps, a.size() + b.size());
    for (int d = 0; d <= most; ++d) {
        Front front(static_cast<size_t>(2 * d + 1));
        const auto before = [&](int k) { return fronts.back()[static_cast<size_t>(k + d - 1)]; };
        for (int k = -d; k <= d; k += 2) {
            int x = 0;
            if (d > 0)
                x = k == -d || (k != d && before(k - 1) < before(k + 1)) ? before(k + 1) : before(k - 1) + 1;
            while (x < a.size() && x - k < b.size() &&
                   a.signs[static_cast<size_t>(x)] == b.signs[static_cast<size_t>(x - k)])
                ++x;
            front[static_cast<size_t>(k + d)] = x;
            if (x >= a.size() && x - k >= b.size()) {
                fronts.push_back(std::move(front));
                return fronts;
            }
        }
        fronts.push_back(std::move(front));
    }
    return std::nullopt;
}

/// Walks back along the fronts; the hunks in the order of the text, close ones joined.
std::vector<Hunk> hunksIn(const std::vector<Front> &fronts, const Signs &a, const Signs &b)
{
    std::vector<Hunk> hunks; // from the end
    int x = a.size();
    int y = b.size();
    for (int d = static_cast<int>(fronts.size()) - 1; d > 0; --d) {
        const Front &before = fronts[static_cast<size_t>(d - 1)];
        const auto reach = [&](int k) { return before[static_cast<size_t>(k + d - 1)]; };
        const int k = x - y;
        const bool down = k == -d || (k != d && reach(k - 1) < reach(k + 1));
        const int fromX = down ? reach(k + 1) : reach(k - 1);
        const int fromY = fromX - (down ? k + 1 : k - 1);
        const Hunk step{fromX, down ? fromX : fromX + 1, fromY, down ? fromY + 1 : fromY};
        if (!hunks.empty() && hunks.back().begin - step.end <= kJoined &&
            hunks.back().otherBegin - step.otherEnd <= kJoined) {
            hunks.back().begin = step.begin;
            hunks.back().otherBegin = step.otherBegin;
        } else {
            hunks.push_back(step);
        }
        x = fromX;
        y = fromY;
    }
    std::reverse(hunks.begin(), hunks.end());
    return hunks;
}

QVector<PagePart> partsOf(const Signs &text, int begin, int end)
{
    QVector<PagePart> parts;
    int line = -1;
    for (int i = begin; i < end; ++i) {
        const auto at = static_cast<size_t>(i);
        if (parts.isEmpty() || text.lines[at] != line)
            parts.append(PagePart{text.pages[at], TextRange{text.places[at], 0}});
        parts.last().range.length = text.places[at] + 1 - parts.last().range.begin;
        line = text.lines[at];
    }
    return parts;
}

/// Runs of signs of which no word stands in the other text.
std::vector<std::pair<int, int>> ownRuns(const Signs &text, const Signs &other)
{
    const auto word = [](const Signs &in, int at) {
        return QString(reinterpret_cast<const QChar *>(in.signs.data()) + at, kWord);
    };
    QSet<QString> known;
    for (int i = 0; i + kWord <= other.size(); ++i)
        known.insert(word(other, i));
    std::vector<bool> common(text.signs.size(), false);
    for (int i = 0; i + kWord <= text.size(); ++i) {
        if (!known.contains(word(text, i))) continue;
        std::fill_n(common.begin() + i, kWord, true);
    }
    std::vector<std::pair<int, int>> runs;
    for (int i = 0; i < text.size(); ++i) {
        if (common[static_cast<size_t>(i)]) continue;
        if (!runs.empty() && runs.back().second >= i - kJoined)
            runs.back().second = i + 1;
        else
            runs.emplace_back(i, i + 1);
    }
    return runs;
}

} // namespace

TextDifferences textDifferences(const QVector<QString> &ours, const QVector<QString> &theirs)
{
    const Signs a = signsOf(ours);
    const Signs b = signsOf(theirs);
    TextDifferences out;
    if (const auto fronts = searched(a, b)) {
        for (const Hunk &hunk : hunksIn(*fronts, a, b))
            out.places.append({partsOf(a, hunk.begin, hunk.end), partsOf(b, hunk.otherBegin, hunk.otherEnd)});
        return out;
    }
    out.loose = true;
    for (const auto &[begin, end] : ownRuns(a, b))
        out.places.append(TextDifference{partsOf(a, begin, end), {}});
    for (const auto &[begin, end] : ownRuns(b, a))
        out.places.append(TextDifference{{}, partsOf(b, begin, end)});
    return out;
}

} // namespace tt
