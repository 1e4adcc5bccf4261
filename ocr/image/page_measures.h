// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace tt
{

/// How a page looks to a reader. All are 0 on a page without ink.
struct PageMeasures {
    double inkShare = 0; ///< share of the page that is dark
    double contrast = 0; ///< of ink to the paper around it: 0 none, 1 black on white
    double softness = 0; ///< area between dark and light, by the dark area: small on one-bit copies
};

/// Measures a rendered page; `dpi` is the resolution it was rendered at. Seals and coloured print count as
/// light as their reddest channel makes them, so that a seal is hardly ink.
PageMeasures measurePage(const QImage &page, double dpi);

} // namespace tt
