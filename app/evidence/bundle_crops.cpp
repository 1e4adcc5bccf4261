// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle_crops.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr double kLeastWidth = 320;    ///< points: two thirds of a line of print
constexpr double kBeside = 90;         ///< points at each side
constexpr double kAbove = 16;          ///< points: about one line
constexpr double kFarthestLabel = 250; ///< points: from a column's header down to a sum, a third of a page

} // namespace

bool deservesCrop(const FindingRecord &record)
{
    const FindingFacts &facts = record.finding.facts;
    return std::holds_alternative<AmountFacts>(facts) || std::holds_alternative<MentionFacts>(facts);
}

PageRect inkOf(const Finding &finding) { return unionOf(finding.boxes); }

PageRect cropOf(const Finding &finding, QSizeF pagePoints)
{
    const PageRect box = inkOf(finding);
    if (box.isEmpty() || pagePoints.isEmpty()) return {};
    const PageRect named = box.united(unionOf(finding.reading.labelBoxes));
    const bool near = named.h * pagePoints.height() <= kFarthestLabel;
    const QRectF ink = (near ? named : box).onPage(pagePoints);
    const double width = std::min(std::max(ink.width() + 2 * kBeside, kLeastWidth), pagePoints.width());
    const double height = std::min(ink.height() + 2 * std::max(kAbove, std::min(ink.height(), 2 * kAbove)),
                                   pagePoints.height());
    const double x = std::clamp(ink.center().x() - width / 2, 0.0, pagePoints.width() - width);
    const double y = std::clamp(ink.center().y() - height / 2, 0.0, pagePoints.height() - height);
    return PageRect::fromPixels(QRectF(x, y, width, height), pagePoints);
}

Result<QVector<CropOrder>> cropOrders(CaseFile &file)
{
    const auto documents = file.documents();
    if (!documents) return passOn(documents);
    QVector<CropOrder> orders;
    for (const DocumentRecord &document : *documents) {
        FindingFilter filter;
        filter.document = document.id;
        const auto findings = file.findings(filter);
        if (!findings) return passOn(findings);
        const auto pages = file.pages(document.id);
        if (!pages) return passOn(pages);
        QHash<int, QSizeF> sizes;
        for (const PageRecord &page : *pages)
            sizes.insert(page.key.page, page.sizePoints);
        const qsizetype first = orders.size();
        for (const FindingRecord &record : *findings) {
            const int page = record.finding.page;
            const PageRect clip = cropOf(record.finding, sizes.value(page));
            if (deservesCrop(record) && !clip.isEmpty())
                orders.append({record.id, {document.id, page}, clip});
        }
        std::stable_sort(orders.begin() + first, orders.end(),
                         [](const CropOrder &a, const CropOrder &b) { return a.page.page < b.page.page; });
    }
    return orders;
}

} // namespace tt
