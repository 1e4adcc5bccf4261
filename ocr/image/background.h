// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace tt
{

/// The page on even, light paper: shadows, grey scans and shaded cells are divided out. Strokes keep their
/// contrast to the paper they stand on; nothing is stretched or thresholded, which would break thin strokes.
/// An even page is returned as it is.
QImage withEvenBackground(const QImage &page);

/// What is printed clearly paler than the text becomes paper: a watermark behind it, show-through. For
/// finding lines; thin strokes of the text suffer too. The background is even.
QImage withoutPaleInk(const QImage &page);

} // namespace tt
