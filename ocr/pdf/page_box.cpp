// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/page_box.h"

#include <algorithm>

namespace tt
{

namespace
{

QRectF rectOf(QPDFObjectHandle array)
{
    if (!array.isRectangle()) return {};
    const auto r = array.getArrayAsRectangle();
    return QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}

} // namespace

QRectF pageBoxOf(QPDFPageObjectHelper &page)
{
    QRectF media = rectOf(page.getMediaBox());
    if (media.isEmpty()) media = QRectF(0, 0, 612, 792); // what Poppler takes then
    const QRectF crop = rectOf(page.getCropBox()) & media;
    return crop.isEmpty() ? media : crop;
}

int pageTurnOf(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
    if (!rotate.isNumber()) return 0;
    const double turn = std::clamp(rotate.getNumericValue(), -36'000.0, 36'000.0);
    const int quarters = static_cast<int>(turn) / 90;
    return ((quarters % 4) + 4) % 4 * 90;
}

QTransform fromShownPage(const QRectF &box, int turn)
{
    // QRectF counts downwards: its top is the lower edge here.
    const double left = box.left();
    const double right = box.right();
    const double low = box.top();
    const double high = box.bottom();
    switch (turn) {
    case 90:
        return {0, box.height(), box.width(), 0, left, low};
    case 180:
        return {-box.width(), 0, 0, box.height(), right, low};
    case 270:
        return {0, -box.height(), -box.width(), 0, right, high};
    default:
        return {box.width(), 0, 0, -box.height(), left, high};
    }
}

} // namespace tt
