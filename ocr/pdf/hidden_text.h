// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/qpdf.h"

namespace tt
{

/// What was done about text on a page that another program laid there invisibly (text rendering mode 3).
struct HiddenText {
    bool removed = false; ///< some was taken off
    bool left = false;    ///< some is still there: taking it off might move what is seen
};

/// Takes invisible text off a page and the forms it draws. Only operators that show text go, and only in text
/// objects in which every one of them is invisible: so nothing that is seen can move. Streams and
/// dictionaries that other pages use as well are copied first. A page whose instructions cannot be read whole
/// stays as it is, without `left`. Throws what qpdf throws about damaged objects; the page is then unchanged.
HiddenText removeHiddenText(QPDF &pdf, QPDFPageObjectHelper &page);

} // namespace tt
