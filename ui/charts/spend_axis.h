// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/decimal.h"

#include <QString>

namespace tt
{

/// A scale of whole yuan that ends at or above a value and has two to six steps of a round size.
struct SpendAxis {
    qint64 step = 1; ///< yuan; 1, 2 or 5 times a power of ten
    int steps = 1;

    [[nodiscard]] double maximum() const { return double(step) * steps; }
    [[nodiscard]] QString label(int tick) const; ///< "0", "50 万", "1,000 万"; below ten thousand plain yuan
    bool operator==(const SpendAxis &) const = default;

    static SpendAxis upTo(const Decimal &value);
};

/// A sum on a bar: "580.074 万", or yuan below ten thousand: "¥8,000.00". Exact.
QString shortMoney(const Decimal &value, const QString &currency);

} // namespace tt
