// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace tt
{

/// Cooperative cancelling. Long work takes a StopToken by value, looks at stop_requested() at least every 50
/// ms of work, and returns ErrorCode::Cancelled. A default-made token never stops.
using StopToken = std::stop_token;
using StopSource = std::stop_source;

} // namespace tt
