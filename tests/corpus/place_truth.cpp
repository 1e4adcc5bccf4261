// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/place_truth.h"

namespace tt::corpus
{

namespace
{

PageRect onDamaged(const QRectF &pixelsRect, QSize pixels, const Damage &damage)
{
    const QRectF moved = pageTransform(damage, pixels).mapRect(pixelsRect);
    return PageRect::fromPixels(moved, QSizeF(damagedSize(damage, pixels)));
}

/// The box of a run of characters: of its corners after the damage, not of the sum of already turned boxes.
struct RunBox {
    QRectF rect;
    bool started = false;
    void add(const QRectF &box)
    {
        rect = started ? rect.united(box) : box;
        started = true;
    }
};

bool sameRow(const QRectF &a, const QRectF &b)
{
    return qMin(a.bottom(), b.bottom()) - qMax(a.top(), b.top()) > 0.4 * qMin(a.height(), b.height());
}

bool touchesSeal(const TruthPage &page, const PageRect &box)
{
    for (const TruthSeal &seal : page.seals) {
        const double overlapX = qMin(seal.box.right(), box.right()) - qMax(seal.box.x, box.x);
        const double overlapY = qMin(seal.box.bottom(), box.bottom()) - qMax(seal.box.y, box.y);
        if (overlapX > 0 && overlapY > 0) return true;
    }
    return false;
}

void addToItem(TruthItem &item, int pageIndex, const TruthPage &page, const PageRect &box)
{
    if (item.page < 0) item.page = pageIndex;
    if (item.page != pageIndex) {
        item.acrossLines = true; // the rest stands on the next page; boxes belong to the first
        return;
    }
    item.boxes.append(box);
    item.acrossLines = item.acrossLines || item.boxes.size() > 1;
    item.underSeal = item.underSeal || touchesSeal(page, box);
}

} // namespace

void addSeal(TruthPage &page, const PlacedSeal &seal, const QRectF &area, QSize pixels, const Damage &damage)
{
    static const QString shapes[] = {QStringLiteral("round"), QStringLiteral("oval"),
                                     QStringLiteral("square")};
    page.seals.append({shapes[static_cast<int>(seal.shape)], seal.text, onDamaged(area, pixels, damage)});
}

void placePage(DocumentTruth &truth, TruthPage page, const PlacedPage &placed, QSize pixels,
               const Damage &damage)
{
    const QSizeF upright = damage.turnDegrees % 180 == 0 ? page.sizePoints : page.sizePoints.transposed();
    const double unit = pixels.width() / upright.width();
    page.skewDegrees = damage.skewDegrees;
    page.turnDegrees = damage.turnDegrees;
    const int index = static_cast<int>(truth.pages.size());
    const auto scaled = [unit](const QRectF &box) {
        return QRectF(box.x() * unit, box.y() * unit, box.width() * unit, box.height() * unit);
    };
    for (const PlacedLine &line : placed.lines) {
        RunBox whole;
        RunBox run;
        int mark = -1;
        const auto flush = [&] {
            if (mark >= 0 && run.started)
                addToItem(truth.items[mark], index, page, onDamaged(run.rect, pixels, damage));
            run = {};
        };
        for (const PlacedChar &c : line.chars) {
            const QRectF box = scaled(c.box);
            whole.add(box);
            if (c.mark != mark || (run.started && !sameRow(run.rect, box))) flush();
            mark = c.mark;
            run.add(box);
        }
        flush();
        page.lines.append({line.text, line.role, onDamaged(whole.rect, pixels, damage)});
    }
    truth.pages.append(page);
}

void checkPlaced(const DocumentTruth &truth)
{
    for (const TruthItem &item : truth.items)
        if (item.page < 0 || item.boxes.isEmpty())
            qFatal("corpus: “%s” was never printed", qPrintable(item.quote));
}

void linkRepeats(DocumentTruth &truth)
{
    for (qsizetype i = 0; i < truth.items.size(); ++i) {
        const auto *amount = std::get_if<AmountTruth>(&truth.items[i].facts);
        if (!amount || amount->flags.contains(u"component") || amount->kind == u"unit_price") continue;
        for (qsizetype k = 0; k < i; ++k) {
            const auto *earlier = std::get_if<AmountTruth>(&truth.items[k].facts);
            if (!earlier || earlier->value != amount->value || earlier->kind != amount->kind ||
                earlier->package != amount->package || earlier->currency != amount->currency)
                continue;
            truth.items[i].sameAs = truth.items[k].sameAs >= 0 ? truth.items[k].sameAs : static_cast<int>(k);
            break;
        }
    }
}

} // namespace tt::corpus
