// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/page_look.h"

#include <QVector>

#include <array>

namespace tt
{

/// How far two pages carry the same ink at the same places, 0 … 1. Looked at piece by piece: what counts is
/// not the pieces that are alike (those of a form are, on all its uses) but the ones that are least so. -1
/// when one of the looks is missing.
double likeness(const PageLook &a, const PageLook &b);

/// That of documents: of their least alike page. -1 when the pages are not as many, or one was not looked at.
double likeness(const QVector<PageLook> &a, const QVector<PageLook> &b);

/// A look at an eighth of its resolution, mean 0 and length 1, to tell in a hundredth of the time whether two
/// are worth comparing. All 0 for an empty look.
struct CoarseLook {
    static constexpr int kStep = 8; ///< cells of a look, each way
    std::array<float, static_cast<size_t>(PageLook::kColumns / kStep) * (PageLook::kRows / kStep)> cells{};
};
CoarseLook coarse(const PageLook &look);
bool mayLookAlike(const CoarseLook &a, const CoarseLook &b);

} // namespace tt
