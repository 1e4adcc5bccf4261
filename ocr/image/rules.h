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

/// Share of the rows (0 to 1) in which ink runs on for `reach` pixels beside an upright rule: next to none
/// along a table's rule, which cells keep clear of; some along a stroke that belongs to a character.
double inkBeside(const QImage &page, const QLineF &rule, double reach);

} // namespace tt
