// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace tt
{

/// A value, or the reason why there is none. Library exceptions are caught where the library is wrapped and
/// become one of these.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::Encrypted, tr("…"));` from any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/// Hands an error on unchanged: `if (!r) return passOn(r);`
template <typename T>
[[nodiscard]] tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace tt
