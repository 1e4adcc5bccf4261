// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_embedded_text.h"

#include <QHash>

#include <algorithm>

namespace tt
{

namespace
{

struct CharacterCount {
    qsizetype all = 0;    ///< without white space
    qsizetype usual = 0;  ///< Han, ASCII, Latin letters, punctuation and symbols that documents print
    qsizetype broken = 0; ///< private use, replacement, control, unassigned
    qsizetype mostFrequent = 0;
};

bool isBroken(char32_t c)
{
    if (c == 0xFFFD) return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool isUsual(char32_t c)
{
    if (c < 0x250 || QChar::script(c) == QChar::Script_Han) return true;
    if ((c >= 0x2000 && c <= 0x27BF) || (c >= 0x3000 && c <= 0x33FF))
        return true;                             // punctuation, units, numbers, boxes
    if (c >= 0xFE30 && c <= 0xFE4F) return true; // upright forms of punctuation
    return c >= 0xFF00 && c <= 0xFFEF;           // full width and half width
}

CharacterCount count(const QVector<TextLine> &lines)
{
    CharacterCount counts;
    QHash<char32_t, qsizetype> seen;
    for (const TextLine &line : lines) {
        for (const char32_t c : line.text.toUcs4()) {
            if (QChar::isSpace(c)) continue;
            ++counts.all;
            if (isBroken(c))
                ++counts.broken;
            else if (isUsual(c))
                ++counts.usual;
            ++seen[c];
        }
    }
    for (const qsizetype n : seen)
        counts.mostFrequent = std::max(counts.mostFrequent, n);
    return counts;
}

} // namespace

EmbeddedVerdict judgeEmbeddedText(const EmbeddedText &text, const PageInfo &info)
{
    const CharacterCount counts = count(text.lines);
    if (counts.all == 0) return {};
    const auto share = [&counts](qsizetype part) {
        return static_cast<double>(part) / static_cast<double>(counts.all);
    };
    if (text.invisible && info.isScan)
        return {false,
                QStringLiteral(
                    "The page is a scan with an earlier OCR's hidden text; the image was read again.")};
    if (share(counts.broken) > 0.005 || share(counts.usual) < 0.97) {
        return {false,
                QStringLiteral("The embedded text contains characters that cannot be right (a font without "
                               "a character map); the image was read instead.")};
    }
    if (counts.all >= 40 && share(counts.mostFrequent) > 0.5) {
        return {false,
                QStringLiteral("The embedded text repeats one character; the image was read instead.")};
    }
    if (text.coverage < 0.7) {
        return {false,
                QStringLiteral("The embedded text covers only %1 % of the page; the image was read instead.")
                    .arg(static_cast<int>(text.coverage * 100))};
    }
    return {true, {}};
}

} // namespace tt
