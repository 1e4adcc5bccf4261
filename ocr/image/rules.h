// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QLineF>
#include <QVector>

namespace tt
{

/// Straight horizontal and vertical rules of an upright page, pixels, each from its left or upper end.
/// Underlines and long strokes of characters may be among them: shorter than about 8 mm nothing counts.
QVector<QLineF> findRules(const QImage &page, double dpi);

} // namespace tt
