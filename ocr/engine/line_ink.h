// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <optional>

namespace tt
{

/// Rows and columns of the ink of one character, pixels of the crop.
struct InkExtent {
    int left = 0;
    int right = -1; ///< inclusive
    int top = 0;
    int bottom = -1;

    [[nodiscard]] int width() const { return right - left + 1; }
    [[nodiscard]] int height() const { return bottom - top + 1; }
};

/// The ink of a line crop, for telling by its shape what a recogniser cannot. The crop is looked at when the
/// first question is asked: most lines ask none.
class LineInk final
{
public:
    explicit LineInk(const QImage &crop)
        : m_crop(crop)
    {
    }

    [[nodiscard]] int lineHeight() const { return m_crop.height(); }

    /// The run of columns with ink that holds or is nearest to `middle`, no farther than `reach`.
    [[nodiscard]] std::optional<InkExtent> near(double middle, double reach) const;

    /// Whether anything at all, pale as it may be, stands between two columns.
    [[nodiscard]] bool isBlank(double from, double to) const;

private:
    void look() const;
    [[nodiscard]] int level(int x, int y) const { return m_grey.constScanLine(y)[x]; }
    [[nodiscard]] bool inked(int x) const;
    void measureRows(InkExtent &extent) const;

    const QImage &m_crop;
    mutable QImage m_grey; ///< null until looked at
    mutable int m_lightest = 255;
    mutable int m_darkest = 0;
    mutable int m_threshold = 128;
};

} // namespace tt
