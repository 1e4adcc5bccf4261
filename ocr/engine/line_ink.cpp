// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/line_ink.h"

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

constexpr double kPalest = 0.2; ///< of the way from the paper to the darkest ink: hardly more than grain

} // namespace

std::optional<InkExtent> LineInk::near(double middle, double reach) const
{
    look();
    const int from = std::max(0, static_cast<int>(middle - reach));
    const int to = std::min(m_grey.width() - 1, static_cast<int>(middle + reach));
    std::optional<InkExtent> best;
    double bestDistance = 0;
    for (int x = from; x <= to; ++x) {
        if (!inked(x)) continue;
        InkExtent run{x, x, 0, -1};
        while (run.right + 1 < m_grey.width() && inked(run.right + 1))
            ++run.right;
        const double distance = std::abs((run.left + run.right) / 2.0 - middle);
        if (!best || distance < bestDistance) {
            best = run;
            bestDistance = distance;
        }
        x = run.right;
    }
    if (best) measureRows(*best);
    return best;
}

bool LineInk::isBlank(double from, double to) const
{
    look();
    const int first = std::max(0, static_cast<int>(std::ceil(from)));
    const int last = std::min(m_grey.width() - 1, static_cast<int>(std::floor(to)));
    const double pale = m_lightest - kPalest * (m_lightest - m_darkest);
    for (int y = 0; y < m_grey.height(); ++y)
        for (int x = first; x <= last; ++x)
            if (level(x, y) < pale) return false;
    return first <= last;
}

void LineInk::look() const
{
    if (!m_grey.isNull()) return;
    m_grey = m_crop.convertToFormat(QImage::Format_Grayscale8);
    m_darkest = 255;
    m_lightest = 0;
    for (int y = 0; y < m_grey.height(); ++y) {
        for (int x = 0; x < m_grey.width(); ++x) {
            m_darkest = std::min(m_darkest, level(x, y));
            m_lightest = std::max(m_lightest, level(x, y));
        }
    }
    m_threshold = (m_lightest + m_darkest) / 2; // a watermark below a point is no tail
}

bool LineInk::inked(int x) const
{
    for (int y = 0; y < m_grey.height(); ++y)
        if (level(x, y) < m_threshold) return true;
    return false;
}

void LineInk::measureRows(InkExtent &extent) const
{
    extent.top = m_grey.height();
    for (int y = 0; y < m_grey.height(); ++y) {
        for (int x = extent.left; x <= extent.right; ++x) {
            if (level(x, y) >= m_threshold) continue;
            extent.top = std::min(extent.top, y);
            extent.bottom = std::max(extent.bottom, y);
        }
    }
}

} // namespace tt
