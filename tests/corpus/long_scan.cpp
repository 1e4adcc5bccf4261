// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/generate.h"
#include "tests/corpus/page_painter.h"
#include "tests/corpus/place_truth.h"
#include "tests/corpus/scan_pdf.h"
#include "tests/corpus/templates.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace tt::corpus
{

namespace
{

struct LongJob {
    FontSet fonts;
    PageStyle style;
    Damage damage;
    quint64 seed = 0;
};

Result<void> addPage(ScanPdfWriter &writer, const PlacedPage &placed, const LongJob &job, int number,
                     DocumentTruth &truth)
{
    Rng rng(job.seed, 900000 + static_cast<std::uint64_t>(number));
    QImage image((job.style.size * job.damage.dpi / 72).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paintText(painter, placed, job.fonts, job.damage.dpi);
    }
    TruthPage page;
    page.sizePoints = job.style.size;
    for (const PlacedSeal &seal : placed.seals)
        addSeal(page, seal, stampSeal(image, seal, job.fonts.body, {}, job.damage.dpi, rng), image.size(),
                job.damage);
    placePage(truth, page, placed, image.size(), job.damage);
    return writer.addPage(
        encodePage(applyDamage(image, job.damage, rng), page.sizePoints, job.damage.quality));
}

/// The items of one notice follow those of the notices before it in the bundle.
void append(DocumentTruth &whole, const DocumentTruth &part)
{
    const int pages = static_cast<int>(whole.pages.size());
    for (TruthItem item : part.items) {
        if (item.page < 0) continue; // its notice was cut off by the last page
        item.page += pages;
        whole.items.append(item);
    }
    whole.pages += part.pages;
}

} // namespace

Result<void> produceLongScan(const QString &path, int pages, quint64 seed, const QStringList &families)
{
    LongJob job;
    job.seed = seed;
    Rng looks(seed, 3);
    job.damage = drawDamage(Level::Light, 200, looks);
    job.fonts = fontSetFor(families.constFirst(), families);

    DocumentTruth whole;
    whole.file = QFileInfo(path).fileName();
    whole.layout = QStringLiteral("bundle");
    whole.level = levelName(Level::Light);
    whole.fonts = job.fonts.name();
    whole.dpi = job.damage.dpi;
    whole.seed = seed;
    ScanPdfWriter writer(path);
    if (auto opened = writer.open(); !opened) return opened;
    for (int notice = 0; whole.pages.size() < pages; ++notice) {
        Rng rng(seed, 5000 + static_cast<std::uint64_t>(notice));
        const Template &layout = rng.pick(templates());
        const Notice written = layout.write(drawFacts(QString(), rng), rng);
        DocumentTruth part = written.truth;
        for (const PlacedPage &placed : layOut(written, job.style, job.fonts)) {
            if (whole.pages.size() + part.pages.size() >= pages) break;
            const int number = static_cast<int>(whole.pages.size() + part.pages.size());
            if (auto added = addPage(writer, placed, job, number, part); !added) return added;
        }
        append(whole, part);
    }
    if (auto closed = writer.close(); !closed) return closed;
    linkRepeats(whole);
    return saveJson(QFileInfo(path).dir().filePath(truthName(whole.file)), toJson(whole));
}

} // namespace tt::corpus
