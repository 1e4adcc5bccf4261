// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/crop_plan.h"

#include <algorithm>

namespace tt
{

PageRect cropAround(const PageRect &box, QSizeF pagePoints, QSizeF view)
{
    if (box.isEmpty() || pagePoints.isEmpty() || view.isEmpty()) return {};
    const QRectF ink = box.onPage(pagePoints);
    double height = std::max(ink.height() / 0.4, ink.width() / 0.75 * view.height() / view.width());
    double width = height * view.width() / view.height();
    width = std::min(width, pagePoints.width());
    height = std::min(height, pagePoints.height());
    const double x = std::clamp(ink.center().x() - width / 2, 0.0, pagePoints.width() - width);
    const double y = std::clamp(ink.center().y() - height / 2, 0.0, pagePoints.height() - height);
    return PageRect::fromPixels(QRectF(x, y, width, height), pagePoints);
}

CropPlan planCrop(const PageRect &box, const PageRect &label, QSizeF pagePoints, const CropShape &shape)
{
    const QSizeF view = shape.view;
    CropPlan plan{cropAround(box, pagePoints, view), {}};
    if (plan.main.isEmpty() || label.isEmpty()) return plan;
    const PageRect both = cropAround(box.united(label), pagePoints, view);
    const double line = std::min(box.h, label.h) * pagePoints.height();
    const auto shownIn = [&](const PageRect &part) {
        return line * view.width() / (part.w * pagePoints.width());
    };
    // A long line is small by itself: then the label beside it costs next to nothing.
    constexpr double hardlySmaller = 0.7;
    if (shownIn(both) >= std::min(shape.legible, hardlySmaller * shownIn(plan.main)))
        plan.main = both;
    else if (shape.labelHeight > 0)
        plan.label = cropAround(label, pagePoints, {view.width(), shape.labelHeight});
    return plan;
}

} // namespace tt
