// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/case_plan.h"

#include <optional>

namespace tt::corpus
{

/// A kind of chain: fills in packages and notices of a project whose facts are drawn.
struct ChainShape {
    QString name;
    void (*draw)(PlannedProject &project, Rng &rng);
    std::optional<Stance> stance; ///< when only one makes sense
};

const QVector<ChainShape> &chainShapes();

} // namespace tt::corpus
