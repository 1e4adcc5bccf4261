// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/damage.h"

#include <QPainter>
#include <QPolygonF>
#include <QVector>

#include <cmath>

namespace tt::corpus
{

namespace
{

constexpr const char16_t *kLevelNames[] = {u"clean", u"light", u"medium", u"heavy"};

struct Range {
    double low;
    double high;
};

/// What each level may do; a document draws once from each range.
struct LevelRanges {
    Range skew;
    Range blur;
    Range noise;
    Range shade;
    Range thin;
    Range quality;
    Range sealOpacity;
    double oneBit; ///< probability
    double grey;
    double fold;
    double perspective;
    QVector<int> dpi;
};

LevelRanges rangesOf(Level level)
{
    switch (level) {
    case Level::Clean:
        return {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {92, 95}, {0.6, 0.7}, 0, 0, 0, 0, {200}};
    case Level::Light:
        return {{0, 0.6},    {0, 0.45}, {1, 3}, {0, 0.05}, {0, 12}, {70, 92},
                {0.6, 0.75}, 0,         0.2,    0,         0,       {200, 300}};
    case Level::Medium:
        return {{0.3, 1.6},   {0.3, 0.8}, {2, 6}, {0.03, 0.14}, {0, 35}, {48, 75},
                {0.65, 0.82}, 0.05,       0.25,   0.15,         0,       {150, 200, 300}};
    case Level::Heavy:
        break;
    }
    return {{0.8, 3.0},  {0.6, 1.15}, {4, 11}, {0.1, 0.3}, {15, 60}, {32, 52},
            {0.7, 0.85}, 0.15,        0.25,    0.4,        0.2,      {150, 200}};
}

double draw(Range range, Rng &rng) { return rng.between(range.low, range.high); }

QVector<float> kernel(double sigma)
{
    const int radius = qMax(1, static_cast<int>(std::ceil(sigma * 2.5)));
    QVector<float> weights;
    double sum = 0;
    for (int i = -radius; i <= radius; ++i) {
        const double w = std::exp(-i * i / (2 * sigma * sigma));
        weights.append(static_cast<float>(w));
        sum += w;
    }
    for (float &w : weights)
        w = static_cast<float>(w / sum);
    return weights;
}

/// One direction of a separable blur over four interleaved bytes per pixel.
void blurPass(const QImage &from, QImage &to, const QVector<float> &weights, bool vertical)
{
    const int radius = static_cast<int>(weights.size()) / 2;
    const int last = (vertical ? from.height() : from.width()) - 1;
    for (int y = 0; y < from.height(); ++y) {
        auto *out = to.scanLine(y);
        const auto *here = from.constScanLine(y);
        for (int x = 0; x < from.width(); ++x) {
            float sum[3] = {0, 0, 0};
            for (int k = -radius; k <= radius; ++k) {
                const int at = qBound(0, (vertical ? y : x) + k, last);
                const uchar *p = vertical ? from.constScanLine(at) + x * 4 : here + at * 4;
                for (int c = 0; c < 3; ++c)
                    sum[c] += weights[k + radius] * static_cast<float>(p[c]);
            }
            for (int c = 0; c < 3; ++c)
                out[x * 4 + c] = static_cast<uchar>(qBound(0.0F, sum[c] + 0.5F, 255.0F));
            out[x * 4 + 3] = 255;
        }
    }
}

void blurImage(QImage &image, double sigma)
{
    if (sigma < 0.2) return;
    const QVector<float> weights = kernel(sigma);
    QImage other(image.size(), image.format());
    blurPass(image, other, weights, false);
    blurPass(other, image, weights, true);
}

/// Paper tone, uneven light, weak toner, fold and sensor noise in one pass over the pixels.
void soil(QImage &image, const Damage &damage, Rng &rng)
{
    const double cornerX = rng.chance(0.5) ? 0 : 1;
    const double cornerY = rng.chance(0.5) ? 0 : 1;
    const double fold = damage.foldShadow ? rng.between(0.3, 0.7) : -1;
    const double warm = damage.colour ? rng.between(0.0, 5.0) : 0;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const double v = static_cast<double>(y) / image.height();
        double foldShade = 0;
        if (fold >= 0) foldShade = 0.16 * std::exp(-std::pow((v - fold) * 60, 2));
        for (int x = 0; x < image.width(); ++x) {
            const double u = static_cast<double>(x) / image.width();
            const double far = std::hypot(u - cornerX, v - cornerY) / 1.4142;
            const double light = 1 - damage.shade * far * far - foldShade;
            const double grain = damage.noise > 0 ? damage.noise * rng.bell() : 0;
            const auto tone = [&](int value, double tint) {
                const double lifted = value + damage.thin * (255 - value) / 255;
                return static_cast<int>(qBound(0.0, (lifted - tint) * light + grain, 255.0));
            };
            line[x] =
                qRgb(tone(qRed(line[x]), 0), tone(qGreen(line[x]), warm * 0.4), tone(qBlue(line[x]), warm));
        }
    }
}

void sprinkle(QImage &image, int specks, Rng &rng)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < specks; ++i) {
        const int grey = rng.between(20, 140);
        painter.setBrush(QColor(grey, grey, grey));
        const double r = rng.between(0.4, 1.5);
        painter.drawEllipse(QPointF(rng.unit() * image.width(), rng.unit() * image.height()), r,
                            r * rng.between(0.6, 1.6));
    }
}

QImage toOneBit(const QImage &image, Rng &rng)
{
    QImage out(image.size(), QImage::Format_Mono);
    out.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    out.fill(0);
    const int threshold = rng.between(135, 165);
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *to = out.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            if (qGray(from[x]) < threshold) to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80 >> (x % 8)));
    }
    return out;
}

} // namespace

QString levelName(Level level) { return QString::fromUtf16(kLevelNames[static_cast<int>(level)]); }

std::optional<Level> levelFromName(QStringView name)
{
    for (int i = 0; i < 4; ++i)
        if (name == QStringView(kLevelNames[i])) return static_cast<Level>(i);
    return std::nullopt;
}

Damage drawDamage(Level level, int dpi, Rng &rng)
{
    const LevelRanges ranges = rangesOf(level);
    Damage damage;
    damage.dpi = dpi > 0 ? dpi : rng.pick(ranges.dpi);
    damage.skewDegrees = draw(ranges.skew, rng) * (rng.chance(0.5) ? 1 : -1);
    damage.blur = draw(ranges.blur, rng);
    damage.noise = draw(ranges.noise, rng);
    damage.shade = draw(ranges.shade, rng);
    damage.thin = draw(ranges.thin, rng);
    damage.quality = static_cast<int>(draw(ranges.quality, rng));
    damage.sealOpacity = draw(ranges.sealOpacity, rng);
    damage.sealWear = rng.between(0.2, 0.7);
    damage.oneBit = rng.chance(ranges.oneBit);
    damage.colour = !rng.chance(ranges.grey) && !damage.oneBit;
    if (damage.oneBit) damage.thin = 0; // a copier turns weak toner into nothing at all
    damage.foldShadow = rng.chance(ranges.fold);
    if (rng.chance(ranges.perspective)) damage.perspective = rng.between(0.01, 0.035);
    if (level == Level::Heavy && rng.chance(0.06)) damage.turnDegrees = 90 * rng.between(1, 3);
    damage.specks = level == Level::Clean ? 0 : rng.between(0, level == Level::Heavy ? 60 : 12);
    return damage;
}

QSize damagedSize(const Damage &damage, QSize size)
{
    return damage.turnDegrees % 180 == 0 ? size : size.transposed();
}

QTransform pageTransform(const Damage &damage, QSize size)
{
    const double w = size.width();
    const double h = size.height();
    QTransform transform;
    if (damage.perspective > 0) {
        const double in = damage.perspective * w;
        const QPolygonF flat{QPointF(0, 0), QPointF(w, 0), QPointF(w, h), QPointF(0, h)};
        const QPolygonF seen{QPointF(in, 0), QPointF(w - in, 0), QPointF(w, h), QPointF(0, h)};
        QTransform::quadToQuad(flat, seen, transform);
    }
    const QSize out = damagedSize(damage, size);
    return transform * QTransform::fromTranslate(-w / 2, -h / 2) *
           QTransform().rotate(damage.skewDegrees + damage.turnDegrees) *
           QTransform::fromTranslate(out.width() / 2.0, out.height() / 2.0);
}

QImage applyDamage(const QImage &page, const Damage &damage, Rng &rng)
{
    QImage image(damagedSize(damage, page.size()), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
        painter.setTransform(pageTransform(damage, page.size()));
        painter.drawImage(0, 0, page);
    }
    if (damage.specks > 0) sprinkle(image, damage.specks, rng);
    blurImage(image, damage.blur * damage.dpi / 200);
    soil(image, damage, rng);
    if (damage.oneBit) return toOneBit(image, rng);
    return damage.colour ? image : image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace tt::corpus
