// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/figure_marks.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tt
{

namespace
{

constexpr int kSmallestCrop = 18; ///< pixels of height: below, the ink of a comma is that of a dot
constexpr double kTailsShow =
    18; ///< pixels of a digit: in smaller print a comma's tail may be too faint to see

bool isDigit(const QVector<RecognisedChar> &chars, qsizetype i)
{
    if (i < 0 || i >= chars.size() || chars[i].text.size() != 1) return false;
    const char16_t c = chars[i].text[0].unicode();
    return c >= u'0' && c <= u'9';
}

bool isMark(const RecognisedChar &c) { return c.text == u"." || c.text == u","; }

/// What a point may be read as where a figure's cents follow.
bool isSmudgedPoint(const RecognisedChar &c)
{
    return c.text == u":" || c.text == u"：" || c.text == u";" || c.text == u"·";
}

/// "27,100:00": a figure in groups of three goes on with its cents. Times and ratios have no such groups.
void mendCentsMarks(RecognisedLine &line)
{
    for (qsizetype i = 5; i + 2 < line.chars.size(); ++i) {
        RecognisedChar &mark = line.chars[i];
        if (!isSmudgedPoint(mark) || !isDigit(line.chars, i + 1) || !isDigit(line.chars, i + 2) ||
            isDigit(line.chars, i + 3))
            continue;
        const bool goesOn =
            i + 3 < line.chars.size() && (isMark(line.chars[i + 3]) || isSmudgedPoint(line.chars[i + 3]));
        const bool group = isDigit(line.chars, i - 1) && isDigit(line.chars, i - 2) &&
                           isDigit(line.chars, i - 3) && isMark(line.chars[i - 4]) &&
                           isDigit(line.chars, i - 5);
        if (!group || goesOn) continue;
        mark.alternative = mark.text;
        mark.alternativeConfidence = mark.confidence;
        mark.text = QStringLiteral(".");
    }
}

/// Whether from the mark at `i` on a figure runs to its point and two digits: ".00", ",500.00".
bool endsInCents(const QVector<RecognisedChar> &chars, qsizetype i)
{
    const auto isMarkAt = [&chars](qsizetype at) { return at < chars.size() && isMark(chars[at]); };
    const auto digits = [&chars](qsizetype from) {
        qsizetype count = 0;
        while (isDigit(chars, from + count))
            ++count;
        return count;
    };
    while (isMarkAt(i) && digits(i + 1) == 3 && isMarkAt(i + 4))
        i += 4;
    return isMarkAt(i) && chars[i].text == u"." && digits(i + 1) == 2 && !isMarkAt(i + 3);
}

/// The mark at `i` stands in "192.168.100.10": four numbers below 256 without leading zeros, points between
/// them.
bool isInAddress(const QVector<RecognisedChar> &chars, qsizetype i)
{
    const auto belongs = [&chars](qsizetype at) {
        return isDigit(chars, at) || (at >= 0 && at < chars.size() && isMark(chars[at]));
    };
    qsizetype from = i;
    while (belongs(from - 1))
        --from;
    QVector<QString> numbers(1);
    for (qsizetype at = from; belongs(at); ++at) {
        if (isMark(chars[at]))
            numbers.append(QString());
        else
            numbers.last() += chars[at].text;
    }
    return numbers.size() == 4 && std::all_of(numbers.cbegin(), numbers.cend(), [](const QString &number) {
               return !number.isEmpty() && number.size() <= 3 && number.toInt() < 256 &&
                      (number.size() == 1 || !number.startsWith(u'0'));
           });
}

/// Rows and columns of the ink of one character.
struct Extent {
    int left = 0;
    int right = -1; ///< inclusive
    int top = 0;
    int bottom = -1;

    [[nodiscard]] int width() const { return right - left + 1; }
    [[nodiscard]] int height() const { return bottom - top + 1; }
};

/// The ink of a line crop.
class Ink final
{
public:
    explicit Ink(const QImage &crop)
        : m_grey(crop.convertToFormat(QImage::Format_Grayscale8))
    {
        int darkest = 255;
        int lightest = 0;
        for (int y = 0; y < m_grey.height(); ++y) {
            for (int x = 0; x < m_grey.width(); ++x) {
                darkest = std::min(darkest, level(x, y));
                lightest = std::max(lightest, level(x, y));
            }
        }
        m_threshold = (lightest + darkest) / 2; // a watermark below a point is no tail
    }

    /// The run of columns with ink that holds or is nearest to `middle`, no farther than `reach`.
    [[nodiscard]] std::optional<Extent> near(double middle, double reach) const
    {
        const int from = std::max(0, static_cast<int>(middle - reach));
        const int to = std::min(m_grey.width() - 1, static_cast<int>(middle + reach));
        std::optional<Extent> best;
        double bestDistance = 0;
        for (int x = from; x <= to; ++x) {
            if (!inked(x)) continue;
            Extent run{x, x, 0, -1};
            while (run.right + 1 < m_grey.width() && inked(run.right + 1))
                ++run.right;
            const double distance = std::abs((run.left + run.right) / 2.0 - middle);
            if (!best || distance < bestDistance) {
                best = run;
                bestDistance = distance;
            }
            x = run.right;
        }
        if (best) measureRows(*best);
        return best;
    }

private:
    [[nodiscard]] int level(int x, int y) const { return m_grey.constScanLine(y)[x]; }
    [[nodiscard]] bool inked(int x) const
    {
        for (int y = 0; y < m_grey.height(); ++y)
            if (level(x, y) < m_threshold) return true;
        return false;
    }
    void measureRows(Extent &extent) const
    {
        extent.top = m_grey.height();
        for (int y = 0; y < m_grey.height(); ++y) {
            for (int x = extent.left; x <= extent.right; ++x) {
                if (level(x, y) >= m_threshold) continue;
                extent.top = std::min(extent.top, y);
                extent.bottom = std::max(extent.bottom, y);
            }
        }
    }

    QImage m_grey;
    int m_threshold = 128;
};

enum class Mark { Point, Comma, Unclear };

/// `sure`: the figure's other marks say that a comma is likely, less of the ink has to.
Mark markAt(const Ink &ink, const RecognisedChar &before, const RecognisedChar &mark,
            const RecognisedChar &after, double lineHeight, bool sure)
{
    const auto left = ink.near(before.box.center().x(), lineHeight * 0.3);
    const auto right = ink.near(after.box.center().x(), lineHeight * 0.3);
    const auto own = ink.near(mark.box.center().x(), lineHeight * 0.25);
    if (!left || !right || !own) return Mark::Unclear;
    const double digit = (left->height() + right->height()) / 2.0;
    const double feet = (left->bottom + right->bottom) / 2.0;
    const bool apart = own->left > left->right && own->right < right->left;
    const bool alike = std::abs(left->bottom - right->bottom) < 0.12 * digit;
    if (!apart || !alike || own->top < feet - 0.45 * digit || own->width() > 0.4 * digit)
        return Mark::Unclear;
    const double hangs = (own->bottom - feet) / digit;
    const double tall = own->height() / digit;
    if (hangs >= (sure ? 0.1 : 0.18) && tall >= (sure ? 0.24 : 0.32)) return Mark::Comma;
    if (digit >= kTailsShow && hangs <= 0.04 && tall <= 0.2) return Mark::Point;
    return Mark::Unclear;
}

} // namespace

void settleFigureMarks(const QImage &crop, RecognisedLine &line)
{
    mendCentsMarks(line);
    std::optional<Ink> ink; // made when the first mark asks for it
    for (qsizetype i = 1; i + 3 < line.chars.size(); ++i) {
        RecognisedChar &mark = line.chars[i];
        const bool thousand = isMark(mark) && isDigit(line.chars, i - 1) && isDigit(line.chars, i + 1) &&
                              isDigit(line.chars, i + 2) && isDigit(line.chars, i + 3) &&
                              !isDigit(line.chars, i + 4);
        if (!thousand) continue;
        Mark seen = Mark::Unclear;
        if (crop.height() >= kSmallestCrop) {
            if (!ink) ink.emplace(crop);
            const bool anotherMark =
                i + 5 < line.chars.size() && isMark(line.chars[i + 4]) && isDigit(line.chars, i + 5);
            seen = markAt(*ink, line.chars[i - 1], mark, line.chars[i + 1], crop.height(), anotherMark);
        }
        const QString was = mark.text;
        // "9.900.00": a figure has one decimal point, and it is the last mark.
        const bool cannotBePoint =
            seen == Mark::Unclear && endsInCents(line.chars, i + 4) && !isInAddress(line.chars, i);
        if (seen == Mark::Comma || cannotBePoint)
            mark.text = QStringLiteral(",");
        else if (seen == Mark::Point)
            mark.text = QStringLiteral(".");
        if (mark.text == was) continue;
        mark.alternative = was;
        mark.alternativeConfidence = mark.confidence;
    }
}

} // namespace tt
