// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/stacked_text.h"

#include <QPainter>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kInk = 60; ///< levels below the paper's
constexpr double kLowest =
    0.55; ///< of the column's width: the lowest character that is not joined to the next (一, 二)
constexpr double kHighest = 1.3;

struct Run {
    int from = 0;
    int to = 0; ///< exclusive

    [[nodiscard]] int height() const { return to - from; }
};

/// The rows with ink, as runs; and the columns that hold ink at all.
QVector<Run> inkRuns(const QImage &gray, Run &across)
{
    QVector<Run> runs;
    across = {gray.width(), 0};
    bool open = false;
    for (int y = 0; y < gray.height(); ++y) {
        const uchar *row = gray.constScanLine(y);
        bool ink = false;
        for (int x = 0; x < gray.width(); ++x) {
            if (row[x] >= 250 - kInk) continue;
            ink = true;
            across.from = std::min(across.from, x);
            across.to = std::max(across.to, x + 1);
        }
        if (ink && !open) runs.append({y, y});
        if (ink) runs.last().to = y + 1;
        open = ink;
    }
    return runs;
}

} // namespace

QVector<QRect> stackedCharacters(const QImage &column)
{
    if (column.width() < 8 || column.height() < 2 * column.width()) return {};
    Run across;
    const QVector<Run> runs = inkRuns(column.convertToFormat(QImage::Format_Grayscale8), across);
    const double width = across.to - across.from;
    if (runs.size() < 2 || width < 6) return {};
    // 三 and 二 are several runs: runs are joined for as long as the character does not get higher than wide.
    QVector<Run> cells;
    for (const Run &run : runs) {
        const bool joins = !cells.isEmpty() && run.to - cells.constLast().from <= 1.1 * width &&
                           (cells.constLast().height() < kLowest * width || run.height() < kLowest * width);
        if (joins)
            cells.last().to = run.to;
        else
            cells.append(run);
    }
    const bool isStack = cells.size() >= 2 &&
                         std::all_of(cells.cbegin(), cells.cend(),
                                     [width](const Run &cell) { return cell.height() <= kHighest * width; });
    const auto high = std::count_if(cells.cbegin(), cells.cend(),
                                    [width](const Run &cell) { return cell.height() >= kLowest * width; });
    if (!isStack || 2 * high < cells.size()) return {};
    QVector<QRect> boxes;
    for (const Run &cell : cells)
        boxes.append(QRect(across.from, cell.from, across.to - across.from, cell.height()));
    return boxes;
}

QImage sideBySide(const QImage &column, const QVector<QRect> &characters)
{
    int side = 0;
    for (const QRect &box : characters)
        side = std::max({side, box.width(), box.height()});
    const int cell = side + side / 8 + 2;
    QImage line(cell * static_cast<int>(characters.size()), cell, QImage::Format_RGB32);
    line.fill(Qt::white);
    QPainter painter(&line);
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const QRect &box = characters[i];
        const QPoint at(static_cast<int>(i) * cell + (cell - box.width()) / 2, (cell - box.height()) / 2);
        painter.drawImage(at, column, box);
    }
    return line;
}

} // namespace tt
