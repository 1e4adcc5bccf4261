// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/born_digital.h"

#include "tests/corpus/page_painter.h"
#include "tests/corpus/place_truth.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace tt::corpus
{

namespace
{

constexpr int kDpi = 1200;

/// Replaces the digits of every date in the file by fixed ones of the same length, so that offsets stay
/// valid.
void forgetTime(QByteArray &pdf)
{
    static const QRegularExpression date(QStringLiteral("\\(D:\\d{14}"));
    const QString text = QString::fromLatin1(pdf);
    auto match = date.globalMatch(text);
    while (match.hasNext())
        pdf.replace(match.next().capturedStart(), 17, "(D:20240101000000");
}

void drawSeal(QPainter &painter, const PlacedSeal &seal, const Job &job, Rng &rng)
{
    constexpr double kStampDpi = 200;
    QImage stamp(340, 340, QImage::Format_RGB32);
    stamp.fill(Qt::white);
    PlacedSeal centred = seal;
    centred.centre = QPointF(170, 170) * 72 / kStampDpi;
    stampSeal(stamp, centred, job.fonts.body, {0.9, rng.between(-8.0, 8.0), 0.1, false}, kStampDpi, rng);
    QImage clear = stamp.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < clear.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(clear.scanLine(y));
        for (int x = 0; x < clear.width(); ++x) {
            const int ink = 255 - qGreen(line[x]);
            line[x] = qRgba(qRed(line[x]), 32, 28, ink);
        }
    }
    const double side = 340 * kDpi / kStampDpi;
    const QPointF centre = seal.centre * kDpi / 72;
    painter.drawImage(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), clear);
}

} // namespace

Result<void> writeBornDigital(const QVector<PlacedPage> &pages, const Job &job, DocumentTruth &truth)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDpi);
        writer.setPageSize(QPageSize(job.style.size, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(truth.file);
        writer.setCreator(QStringLiteral("TenderTrace corpus generator"));
        QPainter painter(&writer);
        for (int i = 0; i < pages.size(); ++i) {
            if (i > 0) writer.newPage();
            Rng rng(job.seed, 100 + static_cast<std::uint64_t>(i));
            paintText(painter, pages[i], job.fonts, kDpi);
            TruthPage place;
            place.sizePoints = job.style.size;
            const QSize pixels = (job.style.size * 10).toSize();
            for (const PlacedSeal &seal : pages[i].seals) {
                drawSeal(painter, seal, job, rng);
                const QPointF centre = seal.centre * 10;
                addSeal(place, seal, QRectF(centre.x() - 595, centre.y() - 595, 1190, 1190), pixels,
                        Damage{});
            }
            placePage(truth, place, pages[i], pixels, Damage{});
        }
    }
    QByteArray pdf = buffer.data();
    forgetTime(pdf);
    QFile file(QDir(job.directory).filePath(truth.file));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    return {};
}

Result<void> saveImage(const QString &path, const QImage &image, const Damage &damage)
{
    QImage out = image;
    out.setDotsPerMeterX(qRound(damage.dpi / 0.0254));
    out.setDotsPerMeterY(qRound(damage.dpi / 0.0254));
    QImageWriter writer(path);
    writer.setQuality(path.endsWith(u".png") ? -1 : damage.quality);
    if (!writer.write(out))
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("%1 cannot be written: %2").arg(path, writer.errorString()));
    return {};
}

} // namespace tt::corpus
