// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A character alone in its cell: the recogniser was taught on lines and takes a digit for a letter or a mark.
#include "ocr/engine/line_ink.h"
#include "ocr/engine/paddle_engine.h"

#include <QPainter>

#include <algorithm>

namespace tt
{

namespace
{

constexpr float kSureLone = 0.9F; ///< a lone character read with less is read again in company
constexpr int kCopies = 3;

/// The paper's level around the ink: the usual one along the crop's rim.
QRgb paperOf(const QImage &crop)
{
    QVector<QRgb> rim;
    for (int x = 0; x < crop.width(); ++x) {
        rim.append(crop.pixel(x, 0));
        rim.append(crop.pixel(x, crop.height() - 1));
    }
    const auto middle = rim.begin() + rim.size() / 2;
    std::nth_element(rim.begin(), middle, rim.end(), [](QRgb a, QRgb b) { return qGray(a) < qGray(b); });
    return *middle;
}

/// The character's columns several times side by side, as digits stand in a number.
QImage repeated(const QImage &crop, const InkExtent &ink)
{
    const int rim = std::max(1, crop.height() / 20);
    const int from = std::max(0, ink.left - rim);
    const int width = std::min(crop.width(), ink.right + 1 + rim) - from;
    QImage line(kCopies * width + crop.height() / 2, crop.height(), QImage::Format_RGB32);
    line.fill(paperOf(crop));
    QPainter painter(&line);
    for (int i = 0; i < kCopies; ++i)
        painter.drawImage(QPoint(crop.height() / 4 + i * width, 0), crop,
                          QRect(from, 0, width, crop.height()));
    return line;
}

bool isDigit(const QString &text) { return text.size() == 1 && text[0] >= u'0' && text[0] <= u'9'; }

} // namespace

Result<void> PaddleEngine::readInCompany(const QImage &crop, RecognisedLine &line, const StopToken &stop)
{
    if (line.chars.size() != 1 || line.confidence >= kSureLone || crop.width() > 1.5 * crop.height())
        return {};
    RecognisedChar &own = line.chars[0];
    if (own.text.size() != 1 || isDigit(own.text) || own.text[0].script() == QChar::Script_Han) return {};
    const auto ink = LineInk(crop).near(crop.width() / 2.0, crop.width() / 2.0);
    if (!ink || ink->height() < crop.height() / 4) return {};
    const auto company = readStretched(repeated(crop, *ink), 1, stop);
    if (!company) return passOn(company);
    const QString digit = company->chars.isEmpty() ? QString() : company->chars[0].text;
    const bool alike = company->chars.size() == kCopies && isDigit(digit) &&
                       std::all_of(company->chars.cbegin(), company->chars.cend(),
                                   [&digit](const RecognisedChar &c) { return c.text == digit; });
    if (!alike || company->confidence <= own.confidence) return {};
    own.alternative = own.text;
    own.alternativeConfidence = own.confidence;
    own.text = digit;
    own.confidence = company->confidence;
    line.confidence = company->confidence;
    return {};
}

} // namespace tt
