// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/decimal.h"

#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace tt
{

/// A sum as a person wrote it: 20万元, ¥200,000, 贰拾万元整, 1.2亿, US$ 1,200, 10万元至20万元.
struct TypedAmount {
    Decimal value;               ///< major units; of a range the lower end
    std::optional<Decimal> high; ///< the upper end of a range
    QString currency;            ///< ISO 4217; empty when the text names none

    bool operator==(const TypedAmount &) const = default;
};

enum class TypedAmountFault {
    Empty,
    NoSum,    ///< no sum, or more than one, or more than a sum
    Ambiguous ///< a sum, but of more than one meaning ("199,80"), or only after guessing at characters
};

/// The same rules that read printed sums, and none of the repairs that they allow a scan: what somebody types
/// is taken as it stands or not at all.
tl::expected<TypedAmount, TypedAmountFault> typedAmount(const QString &text);

} // namespace tt
