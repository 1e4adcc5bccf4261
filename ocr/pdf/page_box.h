// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/qpdf.h"

#include <QRectF>
#include <QTransform>

namespace tt
{

/// The part of the page that viewers show, in the page's own units, y up: the crop box inside the media box.
QRectF pageBoxOf(QPDFPageObjectHelper &page);

/// The page's /Rotate as 0, 90, 180 or 270: how far it is turned clockwise to be shown.
int pageTurnOf(QPDFPageObjectHelper &page);

/// From fractions of the page as shown, origin top left, y down, to the page's own units.
QTransform fromShownPage(const QRectF &box, int turn);

} // namespace tt
