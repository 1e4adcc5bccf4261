// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints resources/lookalikes/han.txt: the pairs of common characters whose drawn forms nearly cover each
// other.
#include "tests/corpus/fonts.h"

#include <QGuiApplication>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QTextStream>

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace
{

constexpr int kSide = 32; ///< pixels
constexpr int kArea = kSide * kSide;
constexpr double kAlike = 0.82; ///< below this people and engines hardly confuse two characters
constexpr int kSoftenings = 2;

using Glyph = std::array<float, kArea>;

/// The 6,763 characters of GB 2312, rows 16 to 87.
QString commonCharacters()
{
    QString all;
    iconv_t converter = iconv_open("UTF-16LE", "GB2312");
    for (int row = 0xB0; row <= 0xF7; ++row) {
        for (int cell = 0xA1; cell <= 0xFE; ++cell) {
            std::array<char, 2> in{static_cast<char>(row), static_cast<char>(cell)};
            std::array<char16_t, 2> out{};
            char *from = in.data();
            char *to = reinterpret_cast<char *>(out.data());
            size_t left = in.size();
            size_t room = sizeof out;
            if (iconv(converter, &from, &left, &to, &room) != static_cast<size_t>(-1))
                all.append(QChar(out[0]));
            else
                iconv(converter, nullptr, nullptr, nullptr, nullptr);
        }
    }
    iconv_close(converter);
    return all;
}

void soften(Glyph &glyph)
{
    const Glyph sharp = glyph;
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            float sum = 0;
            for (int dy = -1; dy <= 1; ++dy)
                for (int dx = -1; dx <= 1; ++dx)
                    sum += sharp[static_cast<size_t>(std::clamp(y + dy, 0, kSide - 1) * kSide +
                                                     std::clamp(x + dx, 0, kSide - 1))];
            glyph[static_cast<size_t>(y * kSide + x)] = sum / 9;
        }
    }
}

/// As a vector of length 1 around its mean, so that a product of two is their correlation.
Glyph drawn(const QString &family, QChar character)
{
    QImage image(kSide, kSide, QImage::Format_Grayscale8);
    image.fill(0);
    {
        QPainter painter(&image);
        QFont font(family);
        font.setPixelSize(kSide - 3);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(QRect(0, 0, kSide, kSide), Qt::AlignCenter, QString(character));
    }
    Glyph glyph{};
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x)
            glyph[static_cast<size_t>(y * kSide + x)] = static_cast<float>(image.constScanLine(y)[x]) / 255;
    for (int i = 0; i < kSoftenings; ++i)
        soften(glyph);
    float mean = 0;
    for (const float value : glyph)
        mean += value / kArea;
    float squares = 1e-6F;
    for (float &value : glyph) {
        value -= mean;
        squares += value * value;
    }
    for (float &value : glyph)
        value /= std::sqrt(squares);
    return glyph;
}

float product(const Glyph &a, const Glyph &b)
{
    float sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList wanted{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Serif CJK SC"),
                             QStringLiteral("AR PL UKai CN")};
    if (const auto families = tt::corpus::chineseFamilies(wanted); !families) {
        QTextStream(stderr) << families.error().message << '\n';
        return 1;
    }
    const QString all = commonCharacters();
    const auto count = static_cast<size_t>(all.size());
    std::vector<float> alike(count * count, 0);
    for (const QString &family : wanted) {
        std::vector<Glyph> glyphs(count);
        for (size_t i = 0; i < count; ++i)
            glyphs[i] = drawn(family, all[static_cast<qsizetype>(i)]);
        for (size_t i = 0; i < count; ++i)
            for (size_t k = i + 1; k < count; ++k)
                alike[i * count + k] += product(glyphs[i], glyphs[k]) / static_cast<float>(wanted.size());
    }
    QMap<int, QString> pairs; // by hundredths
    for (size_t i = 0; i < count; ++i) {
        for (size_t k = i + 1; k < count; ++k) {
            const double value = static_cast<double>(alike[i * count + k]);
            if (value < kAlike) continue;
            QString &line = pairs[static_cast<int>(std::floor(value * 100))];
            line += all[static_cast<qsizetype>(i)];
            line += all[static_cast<qsizetype>(k)];
        }
    }
    QTextStream out(stdout);
    for (auto it = pairs.cend(); it != pairs.cbegin();) {
        --it;
        for (qsizetype at = 0; at < it.value().size(); at += 40)
            out << it.key() << ' ' << it.value().mid(at, 40) << '\n';
    }
    return 0;
}
