// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/figure_marks.h"

#include "ocr/engine/line_ink.h"

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
    return c.text == u":" || c.text == u"：" || c.text == u";" || c.text == u"·" || c.text == u",";
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

/// "3，554": between digits a wide mark is the narrow one; the print has no room for it.
void narrowMarks(RecognisedLine &line)
{
    for (qsizetype i = 1; i + 1 < line.chars.size(); ++i) {
        RecognisedChar &mark = line.chars[i];
        const bool wideComma = mark.text == u"，";
        if ((!wideComma && mark.text != u"．") || !isDigit(line.chars, i - 1) || !isDigit(line.chars, i + 1))
            continue;
        mark.text = wideComma ? QStringLiteral(",") : QStringLiteral(".");
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

enum class Mark { Point, Comma, Unclear };

/// `sure`: the figure's other marks say that a comma is likely, less of the ink has to.
Mark markAt(const LineInk &ink, const RecognisedChar &before, const RecognisedChar &mark,
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

/// A low speck between two digits that touches neither: a mark that the recogniser passed over.
std::optional<QRectF> markBetween(const LineInk &ink, const RecognisedChar &before,
                                  const RecognisedChar &after)
{
    const double height = ink.lineHeight();
    const auto left = ink.near(before.box.center().x(), height * 0.3);
    const auto right = ink.near(after.box.center().x(), height * 0.3);
    if (!left || !right || right->left - left->right < 2) return std::nullopt;
    const auto own = ink.near((left->right + right->left) / 2.0, (right->left - left->right) / 2.0 - 1);
    if (!own || own->left <= left->right || own->right >= right->left) return std::nullopt;
    const double digit = (left->height() + right->height()) / 2.0;
    const double feet = (left->bottom + right->bottom) / 2.0;
    if (own->top < feet - 0.45 * digit || own->bottom < feet - 0.2 * digit || own->height() < 0.08 * digit)
        return std::nullopt;
    return QRectF(own->left, 0, own->width(), height);
}

/// "6.064390.00", "3,554800": a figure that has one mark before whole groups of three digits has them before
/// all. A missing one is put in only where the ink shows it.
void findLostMarks(const LineInk &ink, RecognisedLine &line)
{
    constexpr float kLostConfidence = 0.6F;
    QVector<RecognisedChar> &chars = line.chars;
    for (qsizetype i = 1; i < chars.size(); ++i) {
        if (!isMark(chars[i]) || !isDigit(chars, i - 1)) continue;
        qsizetype end = i + 1;
        while (isDigit(chars, end))
            ++end;
        const qsizetype digits = end - i - 1;
        if (digits < 6 || digits % 3 != 0) continue;
        const bool cents = end < chars.size() && isMark(chars[end]) && isDigit(chars, end + 1) &&
                           isDigit(chars, end + 2) && !isDigit(chars, end + 3);
        if (!cents && chars[i].text != u",") continue; // "0.123456" has decimals
        for (qsizetype at = end - 3; at > i + 1; at -= 3) {
            const auto place = markBetween(ink, chars[at - 1], chars[at]);
            if (place) chars.insert(at, {QStringLiteral(","), *place, kLostConfidence, {}, 0});
        }
    }
}

} // namespace

void settleFigureMarks(const QImage &crop, RecognisedLine &line)
{
    const LineInk ink(crop);
    narrowMarks(line);
    mendCentsMarks(line);
    if (crop.height() >= kSmallestCrop) findLostMarks(ink, line);
    for (qsizetype i = 1; i + 3 < line.chars.size(); ++i) {
        RecognisedChar &mark = line.chars[i];
        const bool thousand = isMark(mark) && isDigit(line.chars, i - 1) && isDigit(line.chars, i + 1) &&
                              isDigit(line.chars, i + 2) && isDigit(line.chars, i + 3) &&
                              !isDigit(line.chars, i + 4);
        if (!thousand) continue;
        Mark seen = Mark::Unclear;
        if (crop.height() >= kSmallestCrop) {
            const bool anotherMark =
                i + 5 < line.chars.size() && isMark(line.chars[i + 4]) && isDigit(line.chars, i + 5);
            seen = markAt(ink, line.chars[i - 1], mark, line.chars[i + 1], crop.height(), anotherMark);
        }
        const QString was = mark.text;
        // "9.900.00": a figure has one decimal point, and it is the last mark, however short the comma's
        // tail.
        const bool cannotBePoint = endsInCents(line.chars, i + 4) && !isInAddress(line.chars, i);
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
