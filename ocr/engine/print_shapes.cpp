// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/print_shapes.h"

#include "ocr/engine/line_ink.h"

#include <cmath>

namespace tt
{

namespace
{

constexpr int kSmallestCrop = 18; ///< pixels of height: below, an o is as high as a 0
constexpr double kLower = 0.86;   ///< of the digit's height, that an o has at most
constexpr double kFeet = 0.12;    ///< of the digit's height, that the feet may differ

char16_t unitAt(const QVector<RecognisedChar> &chars, qsizetype i)
{
    return i >= 0 && i < chars.size() && chars[i].text.size() == 1 ? chars[i].text[0].unicode() : u'\0';
}

bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
bool isLatin(char16_t c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); }
bool isHan(char16_t c) { return c >= 0x3400 && c <= 0x9FFF; }

/// Whether letters stand before the place, in the same word.
bool hasLettersBefore(const QVector<RecognisedChar> &chars, qsizetype i)
{
    while (--i >= 0) {
        const char16_t c = unitAt(chars, i);
        if (isLatin(c)) return true;
        if (!isDigit(c) && c != u'-' && c != u'.') return false;
    }
    return false;
}

} // namespace

void tellLowLetters(const QImage &crop, RecognisedLine &line)
{
    if (crop.height() < kSmallestCrop) return;
    const LineInk ink(crop);
    QVector<RecognisedChar> &chars = line.chars;
    for (qsizetype i = 1; i < chars.size(); ++i) {
        const char16_t before = unitAt(chars, i - 1);
        const bool lastOfDigits =
            unitAt(chars, i) == u'0' && isDigit(before) && before != u'0' && !isDigit(unitAt(chars, i + 1));
        if (!lastOfDigits || !hasLettersBefore(chars, i)) continue;
        const auto own = ink.near(chars[i].box.center().x(), crop.height() * 0.25);
        const auto digit = ink.near(chars[i - 1].box.center().x(), crop.height() * 0.25);
        if (!own || !digit || own->left <= digit->right) continue;
        const bool onOneLine = std::abs(own->bottom - digit->bottom) <= kFeet * digit->height();
        if (!onOneLine || own->height() > kLower * digit->height()) continue;
        chars[i].alternative = chars[i].text;
        chars[i].alternativeConfidence = chars[i].confidence;
        chars[i].text = QStringLiteral("o");
    }
}

void dropBlankMarks(const QImage &crop, RecognisedLine &line)
{
    const LineInk ink(crop);
    QVector<RecognisedChar> &chars = line.chars;
    for (qsizetype i = chars.size() - 2; i >= 1; --i) {
        if (!QStringView(u"，,、。.·").contains(chars[i].text) || chars[i].text.isEmpty()) continue;
        if (!isHan(unitAt(chars, i - 1)) || !isHan(unitAt(chars, i + 1))) continue;
        const double middle = chars[i].box.center().x();
        const double reach = 0.25 * crop.height();
        if (ink.isBlank(middle - reach, middle + reach)) chars.removeAt(i);
    }
}

} // namespace tt
