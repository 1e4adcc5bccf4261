// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_prepared_image.h"

#include "ocr/image/background.h"
#include "ocr/image/seal.h"
#include "ocr/image/sheet.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr double kLookedAtSide = 1200; ///< pixels of the longer side on which the sheet is looked for

QImage evenAndUnsealed(const QImage &image, double dpi)
{
    const QImage even = withEvenBackground(image);
    return withoutSeals(even, findSeals(even, dpi));
}

} // namespace

Result<QImage> preparedImage(const RenderedPage &page, const std::optional<QPolygonF> &sheet)
{
    if (page.image.isNull())
        return fail(ErrorCode::Internal, QStringLiteral("There is no page image to prepare."));
    if (!sheet) return evenAndUnsealed(page.image, page.dpi);
    FlatSheet flat = flattened(page.image, *sheet);
    if (flat.image.isNull()) return page.image; // a part that shows nothing of the sheet
    flat.image = evenAndUnsealed(flat.image, page.dpi);
    return laidBack(page.image, flat);
}

Result<RenderedPage> PreparedImages::render(PageSource &source, int page, const RenderSpec &spec,
                                            const StopToken &stop)
{
    if (page != m_page) {
        if (const auto looked = look(source, page, stop); !looked) return passOn(looked);
    }
    auto rendered = source.render(page, spec, stop);
    if (!rendered) return rendered;
    std::optional<QPolygonF> sheet;
    if (m_sheet) {
        // From fractions of the page to pixels of the part that was drawn.
        QTransform toPart;
        toPart.scale(rendered->image.width() / std::max(spec.clip.w, 1e-9),
                     rendered->image.height() / std::max(spec.clip.h, 1e-9));
        toPart.translate(-spec.clip.x, -spec.clip.y);
        sheet = toPart.map(*m_sheet);
    }
    auto prepared = preparedImage(*rendered, sheet);
    if (!prepared) return passOn(prepared);
    rendered->image = std::move(*prepared);
    return rendered;
}

Result<void> PreparedImages::look(PageSource &source, int page, const StopToken &stop)
{
    const QSizeF points = source.pageSize(page);
    const double longer = std::max({points.width(), points.height(), 1.0});
    RenderSpec whole;
    whole.dpi = kLookedAtSide * 72 / longer;
    const auto rendered = source.render(page, whole, stop);
    if (!rendered) return passOn(rendered);
    m_page = page;
    m_sheet = findSheet(rendered->image);
    if (m_sheet)
        m_sheet = QTransform::fromScale(1.0 / rendered->image.width(), 1.0 / rendered->image.height())
                      .map(*m_sheet);
    return {};
}

} // namespace tt
