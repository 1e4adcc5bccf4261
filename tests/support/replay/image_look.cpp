// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replay/image_look.h"

#include <QStringView>

#include <algorithm>
#include <cstdlib>

namespace tt
{

namespace
{

constexpr QStringView kLevels = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr int kGreysPerLevel = 4;
constexpr int kNudge = 4;            ///< pixels by which the sides of the same crop may differ, or
constexpr double kNudgeShare = 0.02; ///< that share of a side

bool isNudged(int one, int other)
{
    return std::abs(one - other) <= std::max(kNudge, static_cast<int>(kNudgeShare * one));
}

/// Mean grey of a cell, 0 … 255; of an image smaller than the grid the cells overlap.
int greyOf(const QImage &gray, const QRect &cell)
{
    qint64 sum = 0;
    for (int y = cell.top(); y <= cell.bottom(); ++y) {
        const uchar *row = gray.constScanLine(y);
        for (int x = cell.left(); x <= cell.right(); ++x)
            sum += row[x];
    }
    const qint64 area = static_cast<qint64>(cell.width()) * cell.height();
    return static_cast<int>((sum + area / 2) / area);
}

} // namespace

ImageLook::ImageLook(const QImage &image, QSize grid)
    : m_size(image.size())
    , m_cells(grid.width() * grid.height(), u'A')
{
    if (image.isNull()) return;
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    const auto edge = [](int at, int cells, int pixels) { return at * pixels / cells; };
    for (int row = 0; row < grid.height(); ++row) {
        const int top = edge(row, grid.height(), gray.height());
        const int bottom = std::max(top, edge(row + 1, grid.height(), gray.height()) - 1);
        for (int column = 0; column < grid.width(); ++column) {
            const int left = edge(column, grid.width(), gray.width());
            const int right = std::max(left, edge(column + 1, grid.width(), gray.width()) - 1);
            m_cells[row * grid.width() + column] =
                kLevels[greyOf(gray, QRect(QPoint(left, top), QPoint(right, bottom))) / kGreysPerLevel];
        }
    }
}

std::optional<ImageLook> ImageLook::fromCells(QSize size, const QString &cells)
{
    const ImageLook page = ofPage({});
    const ImageLook line = ofLine({});
    if (size.isEmpty() || (cells.size() != page.m_cells.size() && cells.size() != line.m_cells.size()) ||
        std::any_of(cells.cbegin(), cells.cend(), [](QChar c) { return !kLevels.contains(c); }))
        return std::nullopt;
    ImageLook look;
    look.m_size = size;
    look.m_cells = cells;
    return look;
}

std::optional<double> ImageLook::distanceTo(const ImageLook &other) const
{
    if (m_cells.size() != other.m_cells.size() || !isNudged(m_size.width(), other.m_size.width()) ||
        !isNudged(m_size.height(), other.m_size.height()))
        return std::nullopt;
    qsizetype sum = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        sum += std::abs(kLevels.indexOf(m_cells[i]) - kLevels.indexOf(other.m_cells[i]));
    return static_cast<double>(kGreysPerLevel * sum) / static_cast<double>(m_cells.size());
}

} // namespace tt
