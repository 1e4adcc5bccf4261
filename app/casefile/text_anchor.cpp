// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/text_anchor.h"

#include "app/casefile/folded_text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

// As in finding_match.cpp: another reading moves a line's box by less than a line's height.
constexpr double kMaxVertical = 0.03;
constexpr double kMaxHorizontal = 0.15;
constexpr double kSameLine = 0.6; ///< likeness of two lines from which they are taken for one
constexpr qsizetype kMaxQuote = 200;

struct Line {
    qsizetype begin = 0;
    QString text;
};

Line lineAt(const PageText &page, qsizetype at)
{
    qsizetype begin = 0;
    for (const TextLine &line : page.lines) {
        if (at <= begin + line.text.size()) return {begin, line.text};
        begin += line.text.size() + 1;
    }
    return {};
}

/// How far a range is from the anchor in units of the tolerance; nothing when one of them has no place.
std::optional<double> distanceOf(const PageText &page, const TextAnchor &anchor, TextRange range)
{
    const PageRect box = unionOf(boxesOf(page, range));
    if (box.isEmpty() || anchor.box.isEmpty()) return std::nullopt;
    const PageRect &own = anchor.box;
    // A drawn region may be larger than what stands in it: inside it nothing is far.
    const auto outside = [](double at, double from, double to) {
        return std::max({0.0, from - at, at - to});
    };
    const double dx = outside(box.x + box.w / 2, own.x, own.right()) / kMaxHorizontal;
    const double dy = outside(box.y + box.h / 2, own.y, own.bottom()) / kMaxVertical;
    return std::max(dx, dy);
}

struct Candidate {
    TextRange range;
    double cost = 0;
};

/// What speaks against a range being the anchor's place: 0 nothing. Nothing at all when it cannot be.
std::optional<double> costOf(const PageText &page, const TextAnchor &anchor, TextRange range)
{
    const auto distance = distanceOf(page, anchor, range);
    const double likeness =
        anchor.context.isEmpty() ? 0 : likenessOf(anchor.context, lineAt(page, range.begin).text);
    const bool near = distance && *distance <= 1;
    const bool sameLine = likeness >= kSameLine;
    // Nothing is known but the words: they must do.
    const bool wordsOnly = !distance && anchor.context.isEmpty();
    if (!near && !sameLine && !wordsOnly) return std::nullopt;
    return distance.value_or(1) + (1 - likeness);
}

std::optional<TextRange> bestOf(const PageText &page, const TextAnchor &anchor,
                                const QVector<TextRange> &ranges)
{
    std::optional<Candidate> best;
    for (const TextRange &range : ranges) {
        const auto cost = costOf(page, anchor, range);
        if (cost && (!best || *cost < best->cost)) best = Candidate{range, *cost};
    }
    if (!best) return std::nullopt;
    return best->range;
}

/// Lines near the anchor's box, as a range; all of the text when places are not known.
TextRange windowOf(const PageText &page, const TextAnchor &anchor)
{
    const TextRange all{0, page.plainText().size()};
    if (anchor.box.isEmpty()) return all;
    TextRange window;
    qsizetype begin = 0;
    for (const TextLine &line : page.lines) {
        if (!line.spans.isEmpty() && line.box.y <= anchor.box.bottom() + kMaxVertical &&
            line.box.bottom() >= anchor.box.y - kMaxVertical) {
            if (window.length == 0) window.begin = begin;
            window.length = begin + line.text.size() - window.begin;
        }
        begin += line.text.size() + 1;
    }
    return window;
}

std::optional<TextRange> findWhole(const PageText &page, const TextAnchor &anchor)
{
    if (const auto found = bestOf(page, anchor, occurrences(page, anchor.quote))) return found;
    const TextRange window = windowOf(page, anchor);
    const auto near = findLike(page.plainText(), window, anchor.quote);
    if (!near || !costOf(page, anchor, *near)) return std::nullopt;
    return near;
}

/// A region over parts of several lines, which do not follow each other in the text.
std::optional<TextRange> findInParts(const PageText &page, const TextAnchor &anchor)
{
    qsizetype found = 0;
    qsizetype all = 0;
    std::optional<TextRange> hull;
    for (const QString &part : anchor.quote.split(u'\n', Qt::SkipEmptyParts)) {
        all += part.size();
        const auto place = findWhole(page, {part, {}, 0, anchor.box});
        if (!place) continue;
        found += part.size();
        const qsizetype end = hull ? std::max(hull->end(), place->end()) : place->end();
        const qsizetype begin = hull ? std::min(hull->begin, place->begin) : place->begin;
        hull = TextRange{begin, end - begin};
    }
    // More than half of what was marked is still there.
    return found * 5 >= all * 3 ? hull : std::nullopt;
}

/// What a number or a name may go on with: beside such a character the same text may be part of another.
bool mayJoin(QChar c)
{
    if (c.isDigit() || (c.isLetter() && c.unicode() < 0x250)) return true;
    return QStringView(u".,．，零〇一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億").contains(c);
}

QChar charAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar(u'\n');
}

bool sameNeighbours(const TextAnchor &anchor, const Line &line, TextRange range)
{
    const auto agree = [](QChar then, QChar now) { return then == now || !(mayJoin(then) || mayJoin(now)); };
    const qsizetype at = range.begin - line.begin;
    return agree(charAt(anchor.context, anchor.contextAt - 1), charAt(line.text, at - 1)) &&
           agree(charAt(anchor.context, anchor.contextAt + anchor.quote.size()),
                 charAt(line.text, at + range.length));
}

bool holds(const PageRect &region, const PageRect &box)
{
    const double x = box.x + box.w / 2;
    const double y = box.y + box.h / 2;
    return x >= region.x && x <= region.right() && y >= region.y && y <= region.bottom();
}

} // namespace

TextAnchor anchorAt(const PageText &page, TextRange range)
{
    TextAnchor anchor;
    anchor.quote = page.plainText().mid(range.begin, range.length);
    const Line line = lineAt(page, range.begin);
    anchor.context = line.text;
    anchor.contextAt = range.begin - line.begin;
    anchor.box = unionOf(boxesOf(page, range));
    return anchor;
}

QVector<TextRange> occurrences(const PageText &page, const QString &quote)
{
    const QString plain = page.plainText();
    QVector<TextRange> found;
    if (quote.isEmpty()) return found;
    for (qsizetype at = plain.indexOf(quote); at >= 0; at = plain.indexOf(quote, at + 1))
        found.append({at, quote.size()});
    return found.isEmpty() ? foldedOccurrences(plain, quote) : found;
}

std::optional<TextRange> findAnchor(const PageText &page, const TextAnchor &anchor)
{
    if (const auto whole = findWhole(page, anchor)) return whole;
    return anchor.quote.contains(u'\n') ? findInParts(page, anchor) : std::nullopt;
}

std::optional<TextRange> findCorrected(const PageText &page, const TextAnchor &anchor,
                                       const QString &replacement, qsizetype former)
{
    const auto best = [&](const QString &quote, const TextAnchor &own) {
        std::optional<Candidate> chosen;
        for (const TextRange &range : occurrences(page, quote)) {
            const auto cost = costOf(page, anchor, range);
            const Line line = lineAt(page, range.begin);
            if (!cost || range.end() > line.begin + line.text.size()) continue;
            if (!sameNeighbours(own, line, range)) continue;
            // Of two alike in one line the one that is further from where it was is not it.
            const double moved = static_cast<double>(std::abs(range.begin - former)) / 1e6;
            if (!chosen || *cost + moved < chosen->cost) chosen = Candidate{range, *cost + moved};
        }
        return chosen ? std::optional(chosen->range) : std::nullopt;
    };
    if (const auto wrong = best(anchor.quote, anchor)) return wrong;
    if (replacement.isEmpty()) return std::nullopt;
    TextAnchor right = anchor;
    right.context.replace(anchor.contextAt, anchor.quote.size(), replacement);
    right.quote = replacement;
    return best(replacement, right);
}

QString textIn(const PageText &page, const PageRect &region)
{
    QStringList lines;
    for (const TextLine &line : page.lines) {
        QString text;
        for (const TextSpan &span : line.spans) {
            if (holds(region, span.box)) text += line.text.mid(span.begin, span.length);
        }
        if (!text.trimmed().isEmpty()) lines << text.trimmed();
    }
    return lines.join(u'\n').left(kMaxQuote);
}

} // namespace tt
