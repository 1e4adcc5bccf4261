// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QVector>

namespace tt
{

/// Characters set one below the other, as in a narrow merged cell or on the back of a file: the box of each
/// from top to bottom, pixels of `column`. Empty when the image is no such column: it is less than twice as
/// high as wide, or its ink does not fall into pieces about as high as wide.
QVector<QRect> stackedCharacters(const QImage &column);

/// The characters side by side in one line, each in a cell as wide as it is high; all cells are equally wide.
QImage sideBySide(const QImage &column, const QVector<QRect> &characters);

} // namespace tt
