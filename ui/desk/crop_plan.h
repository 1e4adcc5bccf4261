// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/page_rect.h"

#include <QSizeF>

namespace tt
{

/// The part of a page to show around `box` in a view of this shape: the box takes at most 40 % of the height
/// and 75 % of the width, and the part stays on the page.
PageRect cropAround(const PageRect &box, QSizeF pagePoints, QSizeF view);

/// Which parts of a page show a place and the label that says what it is. The label is in the same picture
/// where its print stays legible; otherwise it has a picture of its own.
struct CropPlan {
    PageRect main;  ///< empty when there is no place
    PageRect label; ///< empty: `main` shows it, or there is none
};

/// How the parts are shown, in device-independent pixels.
struct CropShape {
    QSizeF view;            ///< of the main picture
    double labelHeight = 0; ///< of a label's own picture, as wide as the view; 0: there is no room for one
    double legible = 18;    ///< the least height of a line of print with which both go into one picture
};

CropPlan planCrop(const PageRect &box, const PageRect &label, QSizeF pagePoints, const CropShape &shape);

} // namespace tt
