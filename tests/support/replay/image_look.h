// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace tt
{

/// What an image looks like from afar: its size and the mean grey of each cell of a grid laid over it. Two
/// machines that prepare the same page differ in the low bits of its pixels (vector instructions, versions of
/// libraries), so a hash of the pixels would not know the image again; its look does.
class ImageLook final
{
public:
    /// Of a page or of a crop of a line: the grid is finer for pages.
    static ImageLook ofPage(const QImage &image) { return {image, {32, 44}}; }
    static ImageLook ofLine(const QImage &image) { return {image, {48, 8}}; }
    /// The reverse of cells() and size(). Nothing when these are no cells of such a grid.
    static std::optional<ImageLook> fromCells(QSize size, const QString &cells);

    [[nodiscard]] QSize size() const { return m_size; }
    /// A character for each cell, row by row, 64 levels from A (black) to _ (white).
    [[nodiscard]] QString cells() const { return m_cells; }

    /// Mean difference of the cells, grey levels of 256. Nothing when the sizes differ by more than a nudge
    /// of the crop explains, or the grids do.
    [[nodiscard]] std::optional<double> distanceTo(const ImageLook &other) const;

    bool operator==(const ImageLook &) const = default;

private:
    ImageLook() = default;
    ImageLook(const QImage &image, QSize grid);

    QSize m_size;
    QString m_cells;
};

} // namespace tt
