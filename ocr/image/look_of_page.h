// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/page_look.h"

#include <QImage>
#include <QLineF>
#include <QVector>

namespace tt
{

/// The look of an upright page with even light and without seals. `rules` (pixels) are left out: those of a
/// form are the same on all its uses. Empty when next to nothing stands on the page.
PageLook lookOfPage(const QImage &page, const QVector<QLineF> &rules);

} // namespace tt
