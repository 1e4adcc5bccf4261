// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/lost_spaces.h"

#include <algorithm>
#include <vector>

namespace tt
{

namespace
{

constexpr double kWidthOfSpace = 0.21;  ///< of the line's height: a space of a quarter em
constexpr double kNarrowLetters = 0.11; ///< more of it beside 1, I, l …, which stand in white of their own
constexpr double kTimesUsualGap = 1.9;  ///< among the gaps of the same run
constexpr double kInkDepth = 0.45; ///< of the way from paper to the darkest ink: lighter is noise or blur
constexpr double kSpeck = 0.04;    ///< of the height: less ink than this in a column is a speck

bool isLatin(const RecognisedChar &c)
{
    if (c.text.size() != 1) return false;
    const char16_t u = c.text[0].unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z');
}

bool isLetter(const RecognisedChar &c) { return isLatin(c) && c.text[0].unicode() > u'9'; }

bool isNarrow(const RecognisedChar &c) { return QStringView(u"1Iilj|").contains(c.text); }

/// White of at least this many pixels between two characters is a space.
double widthOfSpace(const RecognisedChar &left, const RecognisedChar &right, int lineHeight)
{
    const double narrow = isNarrow(left) || isNarrow(right) ? kNarrowLetters : 0;
    return (kWidthOfSpace + narrow) * lineHeight;
}

/// For every column of the crop, whether it holds ink.
std::vector<bool> inkColumns(const QImage &crop)
{
    const QImage grey = crop.convertToFormat(QImage::Format_Grayscale8);
    std::vector<qint64> histogram(256, 0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *row = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            ++histogram[row[x]];
    }
    const qint64 all = qint64(grey.width()) * grey.height();
    const auto levelAt = [&histogram, all](double share) {
        qint64 seen = 0;
        for (int level = 0; level < 256; ++level) {
            seen += histogram[static_cast<size_t>(level)];
            if (static_cast<double>(seen) >= share * static_cast<double>(all)) return level;
        }
        return 255;
    };
    const int paper = levelAt(0.8);
    const int ink = levelAt(0.02);
    const double dark = paper - kInkDepth * (paper - ink);
    const int speck = static_cast<int>(kSpeck * grey.height());
    std::vector<bool> columns(static_cast<size_t>(grey.width()), false);
    for (int x = 0; x < grey.width(); ++x) {
        int count = 0;
        for (int y = 0; y < grey.height(); ++y)
            count += grey.constScanLine(y)[x] < dark ? 1 : 0;
        columns[static_cast<size_t>(x)] = count > speck;
    }
    return columns;
}

struct Gap {
    int from = 0;
    int width = 0;
};

/// The widest white between the middles of two characters.
Gap widestGap(const std::vector<bool> &ink, double from, double to)
{
    Gap best;
    Gap current;
    const int last = std::min(static_cast<int>(to), static_cast<int>(ink.size()) - 1);
    for (int x = std::max(0, static_cast<int>(from)); x <= last; ++x) {
        if (ink[static_cast<size_t>(x)]) {
            current = {};
            continue;
        }
        if (current.width == 0) current.from = x;
        ++current.width;
        if (current.width > best.width) best = current;
    }
    return best;
}

/// Where the run of Latin letters and digits that begins at `begin` ends, and whether a letter is among them.
std::pair<qsizetype, bool> runFrom(const QVector<RecognisedChar> &chars, qsizetype begin)
{
    qsizetype end = begin;
    bool letters = false;
    while (end < chars.size() && isLatin(chars[end])) {
        letters = letters || isLetter(chars[end]);
        ++end;
    }
    return {end, letters};
}

} // namespace

void restoreLostSpaces(const QImage &crop, RecognisedLine &line)
{
    std::vector<bool> ink; // made when the first run asks for it: most lines have none
    QVector<RecognisedChar> out;
    out.reserve(line.chars.size());
    for (qsizetype i = 0; i < line.chars.size();) {
        const auto [end, letters] = runFrom(line.chars, i);
        if (end - i < 3 || !letters) {
            const qsizetype next = std::max(end, i + 1);
            while (i < next)
                out.append(line.chars[i++]);
            continue;
        }
        if (ink.empty()) ink = inkColumns(crop);
        std::vector<Gap> gaps;
        for (qsizetype k = i; k + 1 < end; ++k)
            gaps.push_back(
                widestGap(ink, line.chars[k].box.center().x(), line.chars[k + 1].box.center().x()));
        std::vector<int> widths;
        widths.reserve(gaps.size());
        for (const Gap &gap : gaps)
            widths.push_back(gap.width);
        std::nth_element(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2),
                         widths.end());
        const int usual = std::max(1, widths[widths.size() / 2]);
        for (qsizetype k = i; k < end; ++k) {
            out.append(line.chars[k]);
            if (k + 1 == end) break;
            const Gap &gap = gaps[static_cast<size_t>(k - i)];
            if (gap.width < widthOfSpace(line.chars[k], line.chars[k + 1], crop.height()) ||
                gap.width < kTimesUsualGap * usual)
                continue;
            RecognisedChar space;
            space.text = QStringLiteral(" ");
            space.box = QRectF(gap.from, 0, gap.width, crop.height());
            space.confidence = std::min(line.chars[k].confidence, line.chars[k + 1].confidence);
            out.append(space);
        }
        i = end;
    }
    line.chars = std::move(out);
}

} // namespace tt
