// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/look_likeness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace tt
{

namespace
{

constexpr int kColumns = PageLook::kColumns;
constexpr int kRows = PageLook::kRows;
constexpr int kBlockColumns = 16;
constexpr int kBlockRows = 4;
constexpr int kReach =
    2; ///< cells by which a piece may lie elsewhere: paper stretches, a page is never quite flat
constexpr double kBlank = 1.0;      ///< standard deviation of a piece with nothing on it
constexpr double kLeastAlike = 0.1; ///< the share of pieces that may be less alike: damage, seals
constexpr size_t kFewestPieces = 8;
constexpr float kCoarselyAlike = 0.6F; ///< correlation; scans of one page have 0.9 and more

using Grid = std::array<float, static_cast<size_t>(kColumns) * kRows>;

Grid unpacked(const PageLook &look)
{
    Grid grid{};
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column)
            grid[static_cast<size_t>(row * kColumns + column)] = static_cast<float>(look.at(column, row));
    }
    return grid;
}

struct Piece {
    std::array<float, static_cast<size_t>(kBlockColumns) * kBlockRows> cells{};
    float deviation = 0;
};

/// Cells beyond the edge are blank. The mean is taken off.
Piece pieceAt(const Grid &grid, int left, int top)
{
    Piece piece;
    float sum = 0;
    size_t at = 0;
    for (int row = top; row < top + kBlockRows; ++row) {
        for (int column = left; column < left + kBlockColumns; ++column, ++at) {
            const bool inside = row >= 0 && row < kRows && column >= 0 && column < kColumns;
            piece.cells[at] = inside ? grid[static_cast<size_t>(row * kColumns + column)] : 0;
            sum += piece.cells[at];
        }
    }
    const float mean = sum / static_cast<float>(piece.cells.size());
    float squares = 0;
    for (float &cell : piece.cells) {
        cell -= mean;
        squares += cell * cell;
    }
    piece.deviation = std::sqrt(squares / static_cast<float>(piece.cells.size()));
    return piece;
}

double correlation(const Piece &a, const Piece &b)
{
    if (a.deviation < kBlank / 4 || b.deviation < kBlank / 4) return 0;
    float product = 0;
    for (size_t i = 0; i < a.cells.size(); ++i)
        product += a.cells[i] * b.cells[i];
    return static_cast<double>(product / static_cast<float>(a.cells.size()) / (a.deviation * b.deviation));
}

/// The best of the places at which the piece of `a` may lie in `b`.
double bestCorrelation(const Piece &piece, const Grid &b, int left, int top)
{
    double best = 0;
    for (int dy = -kReach; dy <= kReach; ++dy) {
        for (int dx = -kReach; dx <= kReach; ++dx)
            best = std::max(best, correlation(piece, pieceAt(b, left + dx, top + dy)));
    }
    return best;
}

} // namespace

double likeness(const PageLook &a, const PageLook &b)
{
    if (a.isEmpty() || b.isEmpty()) return -1;
    const Grid ours = unpacked(a);
    const Grid theirs = unpacked(b);
    std::vector<double> pieces;
    for (int top = 0; top < kRows; top += kBlockRows) {
        for (int left = 0; left < kColumns; left += kBlockColumns) {
            const Piece piece = pieceAt(ours, left, top);
            const Piece other = pieceAt(theirs, left, top);
            if (piece.deviation < kBlank && other.deviation < kBlank) continue;
            pieces.push_back(bestCorrelation(piece, theirs, left, top));
        }
    }
    if (pieces.size() < kFewestPieces) return -1;
    std::sort(pieces.begin(), pieces.end());
    return pieces[static_cast<size_t>(kLeastAlike * static_cast<double>(pieces.size()))];
}

CoarseLook coarse(const PageLook &look)
{
    CoarseLook out{};
    if (look.isEmpty()) return out;
    float sum = 0;
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const auto at =
                (row / CoarseLook::kStep) * (kColumns / CoarseLook::kStep) + column / CoarseLook::kStep;
            out.cells.at(static_cast<size_t>(at)) += static_cast<float>(look.at(column, row));
            sum += static_cast<float>(look.at(column, row));
        }
    }
    float squares = 0;
    for (float &cell : out.cells) {
        cell -= sum / static_cast<float>(out.cells.size());
        squares += cell * cell;
    }
    for (float &cell : out.cells)
        cell /= std::sqrt(std::max(squares, 1.0F));
    return out;
}

bool mayLookAlike(const CoarseLook &a, const CoarseLook &b)
{
    return std::inner_product(a.cells.begin(), a.cells.end(), b.cells.begin(), 0.0F) > kCoarselyAlike;
}

double likeness(const QVector<PageLook> &a, const QVector<PageLook> &b)
{
    if (a.isEmpty() || a.size() != b.size()) return -1;
    double least = 1;
    for (qsizetype page = 0; page < a.size(); ++page)
        least = std::min(least, likeness(a[page], b[page]));
    return least;
}

} // namespace tt
