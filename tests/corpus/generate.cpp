// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/generate.h"

#include "tests/corpus/born_digital.h"
#include "tests/corpus/page_painter.h"
#include "tests/corpus/place_truth.h"
#include "tests/corpus/scan_pdf.h"
#include "tests/corpus/templates.h"

#include <QDir>
#include <QPainter>

namespace tt::corpus
{

namespace
{

/// Random streams of one document, so that a change in one part leaves the others as they were.
enum Stream : std::uint64_t { FactsStream = 1, FormsStream, StyleStream, DamageStream, PageStream = 100 };

QSize pixelsOf(QSizeF points, int dpi)
{
    return {qRound(points.width() * dpi / 72), qRound(points.height() * dpi / 72)};
}

QImage paintedPage(const PlacedPage &page, const Job &job, int index, int pages, const QString &edgeSeal,
                   TruthPage &truth, Rng &rng)
{
    QImage image(pixelsOf(job.style.size, job.damage.dpi), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    if (!job.style.watermark.isEmpty())
        paintWatermark(painter, job.style.watermark, job.style.size, job.fonts, job.damage.dpi);
    // A photocopy would leave dust of grey print, and the truth would ask for what no page shows.
    paintText(painter, page, job.fonts, job.damage.dpi, job.damage.oneBit ? 40 : kGreyPen);
    painter.end();
    for (const PlacedSeal &seal : page.seals) {
        const SealInk ink{job.damage.sealOpacity, rng.between(-22.0, 22.0), job.damage.sealWear,
                          job.damage.oneBit};
        PlacedSeal moved = seal;
        moved.centre += QPointF(rng.between(-16.0, 16.0), rng.between(-10.0, 10.0));
        const QRectF area = stampSeal(image, moved, job.fonts.body, ink, job.damage.dpi, rng);
        addSeal(truth, moved, area, image.size(), job.damage);
    }
    if (!edgeSeal.isEmpty() && pages > 1)
        stampEdgeSeal(image, edgeSeal, job.fonts.body, job.damage.dpi, index, pages);
    return image;
}

/// The document's damage with a little more or less skew on each page, as a feeder gives it.
Damage pageDamage(const Damage &damage, Rng &rng)
{
    Damage out = damage;
    if (out.skewDegrees != 0) out.skewDegrees = qBound(-3.0, out.skewDegrees + rng.between(-0.25, 0.25), 3.0);
    return out;
}

Result<void> writeScan(const QVector<PlacedPage> &pages, const Notice &notice, const Job &job,
                       DocumentTruth &truth)
{
    const bool pdf = job.output == Output::ScanPdf;
    ScanPdfWriter writer(QDir(job.directory).filePath(truth.file));
    if (pdf) {
        if (auto opened = writer.open(); !opened) return opened;
    }
    for (int i = 0; i < pages.size(); ++i) {
        Rng rng(job.wearSeed, PageStream + static_cast<std::uint64_t>(i));
        Job own = job;
        own.damage = pageDamage(job.damage, rng);
        TruthPage place;
        const QImage clean =
            paintedPage(pages[i], own, i, static_cast<int>(pages.size()), notice.edgeSeal, place, rng);
        place.sizePoints = own.damage.turnDegrees % 180 == 0 ? job.style.size : job.style.size.transposed();
        placePage(truth, place, pages[i], clean.size(), own.damage);
        const QImage image = applyDamage(clean, own.damage, rng);
        if (pdf) {
            if (auto added = writer.addPage(encodePage(image, place.sizePoints, own.damage.quality)); !added)
                return added;
        } else if (auto saved = saveImage(QDir(job.directory).filePath(truth.file), image, own.damage);
                   !saved) {
            return saved;
        }
    }
    if (pdf) return writer.close();
    return {};
}

/// What the pages would say, undamaged.
void placeOnly(const QVector<PlacedPage> &pages, const Job &job, DocumentTruth &truth)
{
    for (const PlacedPage &placed : pages) {
        TruthPage page;
        page.sizePoints = job.style.size;
        placePage(truth, page, placed, (job.style.size * 10).toSize(), Damage{});
    }
}

Result<void> write(const QVector<PlacedPage> &pages, const Notice &notice, const Job &job,
                   DocumentTruth &truth)
{
    if (job.output == Output::BornDigitalPdf) return writeBornDigital(pages, job, truth);
    if (job.output != Output::TruthOnly) return writeScan(pages, notice, job, truth);
    placeOnly(pages, job, truth);
    return {};
}

QString extension(Output output)
{
    switch (output) {
    case Output::Jpeg:
        return QStringLiteral(".jpg");
    case Output::Png:
        return QStringLiteral(".png");
    default:
        break;
    }
    return QStringLiteral(".pdf");
}

FontSet drawFonts(const QStringList &families, Rng &rng)
{
    FontSet set = fontSetFor(families.at(rng.between(0, static_cast<int>(families.size()) - 1)), families);
    if (rng.chance(0.5)) set.latin = latinFamily();
    return set;
}

PageStyle drawStyle(Rng &rng)
{
    PageStyle style;
    style.bodySize = rng.chance(0.5) ? 12 : rng.chance(0.5) ? 10.5 : 14;
    style.titleSize = rng.chance(0.5) ? 18 : 16;
    style.tableSize = rng.chance(0.7) ? 10.5 : 9;
    style.leading = rng.between(1.4, 1.75);
    style.marginX = rng.between(60.0, 86.0);
    style.justify = rng.chance(0.6);
    if (rng.chance(0.12)) style.watermark = QStringLiteral("仅供本项目公示使用");
    return style;
}

const Template &drawTemplate(Rng &rng)
{
    double sum = 0;
    for (const Template &one : templates())
        sum += one.weight;
    double at = rng.between(0.0, sum);
    for (const Template &one : templates()) {
        at -= one.weight;
        if (at < 0) return one;
    }
    return templates().constLast();
}

} // namespace

Result<DocumentTruth> produce(Notice notice, const Job &job)
{
    DocumentTruth truth = notice.truth;
    truth.file = job.baseName + extension(job.output);
    truth.level = job.output == Output::BornDigitalPdf ? QStringLiteral("clean") : levelName(job.level);
    truth.dpi = job.output == Output::BornDigitalPdf ? 0 : job.damage.dpi;
    truth.fonts = job.fonts.name();
    truth.seed = job.seed;
    if (!QDir().mkpath(job.directory))
        return fail(ErrorCode::ReadOnly, QStringLiteral("The folder %1 cannot be made.").arg(job.directory));

    const QVector<PlacedPage> pages = layOut(notice, job.style, job.fonts);
    const auto written = write(pages, notice, job, truth);
    if (!written) return passOn(written);
    checkPlaced(truth);
    linkRepeats(truth);
    const QString path = QDir(job.directory).filePath(truthName(truth.file));
    if (auto saved = saveJson(path, toJson(truth)); !saved) return passOn(saved);
    return truth;
}

Result<DocumentTruth> produceDrawn(Notice notice, const QString &baseName, quint64 seed,
                                   const CorpusOptions &options)
{
    Rng looks(seed, StyleStream);
    const quint64 wearSeed = options.damageSeed ? Rng(seed, *options.damageSeed).next() : seed;
    Rng wear(wearSeed, DamageStream);
    Job job;
    job.directory = options.directory;
    job.baseName = baseName;
    job.output = options.output;
    job.level = options.level;
    job.damage = drawDamage(options.level, options.dpi, wear);
    job.style = drawStyle(looks);
    job.fonts = drawFonts(options.families, looks);
    job.seed = seed;
    job.wearSeed = wearSeed;
    return produce(std::move(notice), job);
}

namespace
{

/// Notice `index` of a run, in its own random stream.
Result<DocumentTruth> produceOne(const CorpusOptions &options, int index)
{
    const quint64 seed = Rng(options.seed, 7000 + static_cast<std::uint64_t>(index)).next() >> 12;
    Rng facts(seed, FactsStream);
    Rng forms(seed, FormsStream);
    const Template &layout = options.layout.isEmpty() ? drawTemplate(forms) : templateNamed(options.layout);
    const QString name = QStringLiteral("%1_%2").arg(index + 1, 4, 10, QLatin1Char('0')).arg(layout.name);
    return produceDrawn(layout.write(drawFacts(QString(), facts), forms), name, seed, options);
}

} // namespace

Result<QVector<DocumentTruth>> produceCorpus(const CorpusOptions &options)
{
    QVector<DocumentTruth> all;
    for (int i = 0; i < options.count; ++i) {
        auto truth = produceOne(options, i);
        if (!truth) return passOn(truth);
        all.append(*truth);
    }
    return all;
}

Result<QVector<DocumentTruth>> produceGrid(const CorpusOptions &options)
{
    QVector<DocumentTruth> all;
    for (const Level level : {Level::Light, Level::Medium, Level::Heavy}) {
        for (const int dpi : {150, 200, 300}) {
            for (const QString &family : options.families) {
                CorpusOptions cell = options;
                cell.output = Output::ScanPdf;
                cell.level = level;
                cell.dpi = dpi;
                cell.families = {family};
                for (int i = 0; i < options.count; ++i) {
                    auto truth = produceOne(cell, static_cast<int>(all.size()));
                    if (!truth) return passOn(truth);
                    all.append(*truth);
                }
            }
        }
    }
    return all;
}

} // namespace tt::corpus
