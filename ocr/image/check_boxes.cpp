// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/check_boxes.h"

#include "ocr/image/cv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace tt
{

namespace
{

// In parts of the line's height, which is a little more than that of its characters.
constexpr double kSmallest = 0.52;
constexpr double kLargest = 1.1;
constexpr double kFewestPixels = 9; ///< of a side: in less a tick is no shape
// In parts of the box's side.
constexpr double kSquare = 0.15; ///< what height and width differ by at most
constexpr double kLevel = 0.1;   ///< what the ends of its left and right side differ by
constexpr double kCorner = 0.08; ///< rows that its upright and level sides may end apart
constexpr double kFeet = 0.035;  ///< what its upright sides reach below its foot, 口 more
constexpr double kThickest = 0.27;
constexpr double kGoesOn = 0.3; ///< a side that runs on so far is a rule
constexpr double kClosed = 0.92;
// Ink inside the frame, in parts of its area.
constexpr double kEmpty = 0.03;
constexpr double kFaintestTick = 0.06;
constexpr double kDensestTick = 0.75;
constexpr double kSolid = 0.94;
constexpr double kBar = 0.92;       ///< of the inside: the stroke of a tick never goes from side to side
constexpr double kTickExtent = 0.5; ///< of the inside, that a tick spans at least

/// The row as ink (255) and paper (0); empty when nothing is printed there.
struct RowInk {
    cv::Mat strokes; ///< thin and pale ones too
    cv::Mat dark;    ///< what is surely ink
    cv::Mat level;   ///< how dark, 0 … 1, for what is less than a pixel
};

std::optional<RowInk> inkOf(const cv::Mat &gray)
{
    std::array<int, 256> pixels{};
    for (int y = 0; y < gray.rows; ++y)
        for (int x = 0; x < gray.cols; ++x)
            ++pixels.at(gray.at<uchar>(y, x));
    const auto levelAt = [&pixels, &gray](double share) {
        int level = 0;
        for (double below = pixels[0]; below < share * static_cast<double>(gray.total()) && level < 255;)
            below += pixels.at(static_cast<size_t>(++level));
        return level;
    };
    const int paper = levelAt(0.8);
    const int black = levelAt(0.005);
    if (paper - black < 60) return std::nullopt;
    RowInk ink{gray < paper - 0.35 * (paper - black), gray < paper - 0.6 * (paper - black), {}};
    gray.convertTo(ink.level, CV_32F, -1.0 / (paper - black), static_cast<double>(paper) / (paper - black));
    cv::min(cv::max(ink.level, 0), 1, ink.level);
    return ink;
}

/// Bounds of the runs of ink at least `length` long, upright ones or level ones.
std::vector<cv::Rect> runs(const cv::Mat &ink, int length, bool upright)
{
    const cv::Size gap = upright ? cv::Size(1, 3) : cv::Size(3, 1); // noise breaks a thin line
    const cv::Size run = upright ? cv::Size(1, length) : cv::Size(length, 1);
    cv::Mat lengthy;
    // Filters take what lies beyond the edge for ink.
    cv::copyMakeBorder(ink, lengthy, length, length, length, length,
                       cv::BORDER_CONSTANT | cv::BORDER_ISOLATED, cv::Scalar(0));
    cv::morphologyEx(lengthy, lengthy, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, gap));
    cv::morphologyEx(lengthy, lengthy, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, run));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(lengthy, labels, stats, centres);
    std::vector<cv::Rect> found;
    for (int i = 1; i < count; ++i)
        found.emplace_back(stats.at<int>(i, cv::CC_STAT_LEFT) - length,
                           stats.at<int>(i, cv::CC_STAT_TOP) - length, stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
    return found;
}

bool hasSize(const cv::Rect &box, double height)
{
    const double side = (box.width + box.height) / 2.0;
    return side >= std::max(kFewestPixels, kSmallest * height) && side <= kLargest * height &&
           std::abs(box.width - box.height) <= std::max(1.0, kSquare * side);
}

/// Rows of ink of a level side, looked for from the outer edge inwards.
struct LevelSide {
    int outer = -1;
    int inner = -1;
};

/// The level side of a box at its top or bottom: rows in which nearly all columns between the upright sides
/// are ink.
std::optional<LevelSide> levelSide(const cv::Mat &ink, const cv::Rect &box, bool top, int reach)
{
    const int inset = std::max(1, box.width / 8);
    const auto share = [&](int y) {
        const cv::Mat row = ink(cv::Rect(box.x + inset, y, box.width - 2 * inset, 1));
        return static_cast<double>(cv::countNonZero(row)) / row.cols;
    };
    const int step = top ? 1 : -1;
    const int from = top ? box.y : box.br().y - 1;
    LevelSide side;
    for (int i = -reach; i <= 2 * reach + 1; ++i) {
        const int y = from + step * i;
        if (y < 0 || y >= ink.rows) continue;
        const bool inked = share(y) >= kClosed;
        if (inked && side.outer < 0) side.outer = y;
        if (inked) side.inner = y;
        if (!inked && side.outer >= 0) break;
    }
    if (side.outer < 0) return std::nullopt;
    return side;
}

/// Rows of ink from `y` down, in the columns of a band: its middle's, parts of a pixel count.
double inkBelow(const cv::Mat &level, int y, int from, int to, int reach)
{
    const cv::Rect band = cv::Rect(from, y, to - from, reach) & cv::Rect(0, 0, level.cols, level.rows);
    return band.empty() ? 0 : cv::sum(level(band))[0] / band.width;
}

/// How far both upright sides reach below the foot of the box, pixels; in blurred print less than one tells.
double feetOf(const cv::Mat &level, const cv::Rect &left, const cv::Rect &right, const LevelSide &foot)
{
    const int width = right.x - left.br().x;
    const int reach = std::max(3, width / 4);
    const double middle = inkBelow(level, foot.inner, left.br().x + width / 4, right.x - width / 4, reach);
    return std::min(inkBelow(level, foot.inner, left.x, left.br().x, reach),
                    inkBelow(level, foot.inner, right.x, right.br().x, reach)) -
           middle;
}

/// Whether a side's ink goes on beyond a corner, as a rule's does.
bool goesOn(const cv::Mat &ink, int y, int from, int to)
{
    if (from < 0 || to > ink.cols || from >= to) return false;
    return cv::countNonZero(ink(cv::Rect(from, y, to - from, 1))) >= 0.9 * (to - from);
}

/// What is inside a frame; nothing when it is neither of the three.
std::optional<CheckBox::Mark> markIn(const RowInk &ink, const cv::Rect &inside)
{
    if (inside.width < 4 || inside.height < 4) return std::nullopt;
    const cv::Mat area = ink.dark(inside);
    const double share = static_cast<double>(cv::countNonZero(area)) / inside.area();
    if (share <= kEmpty) return CheckBox::Mark::Empty;
    if (share >= kSolid) return CheckBox::Mark::Filled;
    if (share < kFaintestTick || share > kDensestTick) return std::nullopt;
    if (!runs(area, std::max(3, static_cast<int>(kBar * inside.width)), false).empty() ||
        !runs(area, std::max(3, static_cast<int>(kBar * inside.height)), true).empty())
        return std::nullopt;
    const cv::Rect extent = cv::boundingRect(area);
    if (extent.width < kTickExtent * inside.width || extent.height < kTickExtent * inside.height)
        return std::nullopt;
    // A ring (回, a boxed figure) encloses paper that reaches no edge.
    cv::Mat paper;
    cv::bitwise_not(area, paper);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(paper, labels, stats, centres, 4);
    for (int i = 1; i < count; ++i) {
        const cv::Rect part(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                            stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const bool enclosed = part.x > 0 && part.y > 0 && part.br().x < area.cols && part.br().y < area.rows;
        if (enclosed && stats.at<int>(i, cv::CC_STAT_AREA) > 0.04 * inside.area()) return std::nullopt;
    }
    return CheckBox::Mark::Ticked;
}

/// The box between two upright sides, when there is one.
std::optional<std::pair<cv::Rect, CheckBox::Mark>> boxBetween(const RowInk &ink, const cv::Rect &left,
                                                              const cv::Rect &right, double height)
{
    const int top = std::min(left.y, right.y);
    const int bottom = std::max(left.br().y, right.br().y);
    const cv::Rect box(left.x, top, right.br().x - left.x, bottom - top);
    if (!hasSize(box, height)) return std::nullopt;
    const int reach = std::max(1, static_cast<int>(std::lround(kLevel * box.height)));
    if (std::abs(left.y - right.y) > reach || std::abs(left.br().y - right.br().y) > reach ||
        std::max(left.width, right.width) > std::max(3.0, kThickest * box.width))
        return std::nullopt;
    const auto head = levelSide(ink.strokes, box, true, reach);
    const auto foot = levelSide(ink.strokes, box, false, reach);
    if (!head || !foot) return std::nullopt;
    const double thick = std::max(3.0, kThickest * box.height);
    if (head->inner - head->outer >= thick || foot->outer - foot->inner >= thick) return std::nullopt;
    const double apart = std::max(2.0, kCorner * box.height);
    if (bottom - 1 - foot->outer > apart || head->outer - top > apart ||
        feetOf(ink.level, left, right, *foot) > kFeet * box.height)
        return std::nullopt;
    const int far = std::max(3, static_cast<int>(kGoesOn * box.width));
    const bool before = goesOn(ink.strokes, head->outer, box.x - far, box.x) ||
                        goesOn(ink.strokes, foot->outer, box.x - far, box.x);
    const bool behind = goesOn(ink.strokes, head->outer, box.br().x, box.br().x + far) &&
                        goesOn(ink.strokes, foot->outer, box.br().x, box.br().x + far);
    if (before || behind) return std::nullopt;
    const cv::Rect inside(cv::Point(left.br().x + 1, head->inner + 2),
                          cv::Point(right.x - 1, foot->inner - 1));
    const auto mark = markIn(ink, inside);
    if (!mark) return std::nullopt;
    return std::pair{box, *mark};
}

/// Squares of nothing but ink.
std::vector<cv::Rect> solids(const cv::Mat &dark, double height)
{
    const int core = std::max(5, static_cast<int>(kSmallest * height * 0.9));
    cv::Mat left;
    cv::morphologyEx(dark, left, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, cv::Size(core, core)));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(left, labels, stats, centres);
    std::vector<cv::Rect> found;
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const bool atEdge = box.y == 0 || box.br().y == dark.rows; // a block that is higher than the row
        if (!atEdge && hasSize(box, height) && stats.at<int>(i, cv::CC_STAT_AREA) >= kSolid * box.area())
            found.push_back(box);
    }
    return found;
}

bool areNear(const QRectF &one, const QRectF &other)
{
    return std::abs(one.center().x() - other.center().x()) < 0.5 * std::max(one.width(), other.width());
}

} // namespace

QVector<CheckBox> findCheckBoxes(const QImage &page, const QRectF &row, double height)
{
    const QRect area = row.toAlignedRect() & page.rect();
    if (height < kFewestPixels || area.width() < kFewestPixels || area.height() < kFewestPixels) return {};
    const auto ink = inkOf(cvbridge::gray(page.copy(area)));
    if (!ink) return {};
    QVector<CheckBox> found;
    const auto add = [&](const cv::Rect &box, CheckBox::Mark mark) {
        const QRectF place(area.x() + box.x, area.y() + box.y, box.width, box.height);
        const bool known = std::any_of(found.cbegin(), found.cend(), [&place](const CheckBox &other) {
            return areNear(other.place, place);
        });
        if (!known) found.append({place, mark});
    };
    for (const cv::Rect &box : solids(ink->dark, height))
        add(box, CheckBox::Mark::Filled);
    std::vector<cv::Rect> sides =
        runs(ink->strokes, std::max(7, static_cast<int>(kSmallest * height * 0.9)), true);
    std::sort(sides.begin(), sides.end(), [](const cv::Rect &a, const cv::Rect &b) { return a.x < b.x; });
    for (size_t i = 0; i < sides.size(); ++i) {
        for (size_t k = i + 1; k < sides.size() && sides[k].x - sides[i].x <= kLargest * height; ++k) {
            if (const auto box = boxBetween(*ink, sides[i], sides[k], height)) {
                add(box->first, box->second);
                break;
            }
        }
    }
    std::sort(found.begin(), found.end(),
              [](const CheckBox &a, const CheckBox &b) { return a.place.left() < b.place.left(); });
    return found;
}

} // namespace tt
