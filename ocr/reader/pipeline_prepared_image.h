// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"
#include "ocr/pdf/page_source.h"

#include <QPolygonF>

#include <optional>

namespace tt
{

/// A page, or a part of one, as the engine sees it, for the "prepared image" toggle: the light evened and
/// seals suppressed; of a photographed sheet on the sheet as seen from above, which is then laid back in its
/// place. So it is in the coordinates of the page as its file shows it, in which findings have their boxes,
/// and what lies around the sheet stays as it is. Turning and deskewing would undo themselves in those
/// coordinates. `sheet`: the corners of the sheet in pixels of the image, which may lie outside it; nothing
/// in a scan.
Result<QImage> preparedImage(const RenderedPage &page, const std::optional<QPolygonF> &sheet);

/// Draws pages so. The window asks for tiles; where the sheet lies shows on the whole page only, so it is
/// looked for there, once for all tiles of a page. For one document; one thread.
class PreparedImages final
{
public:
    /// Errors: those of PageSource::render.
    Result<RenderedPage> render(PageSource &source, int page, const RenderSpec &spec, const StopToken &stop);

private:
    Result<void> look(PageSource &source, int page, const StopToken &stop);

    int m_page = -1;                  ///< that was looked at last
    std::optional<QPolygonF> m_sheet; ///< its sheet, fractions of the page
};

} // namespace tt
