// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/credit_code.h"

#include <array>

namespace tt
{

bool isCreditCode(QStringView text)
{
    static constexpr QStringView digits = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    static constexpr std::array<int, 17> weights{1,  3,  9,  27, 19, 26, 16, 17, 20,
                                                 29, 25, 13, 8,  24, 10, 30, 28};
    if (text.size() != 18) return false;
    int sum = 0;
    for (qsizetype i = 0; i < 18; ++i) {
        const auto value = static_cast<int>(digits.indexOf(text[i]));
        if (value < 0) return false;
        if (i == 17) return value == (31 - sum % 31) % 31;
        sum += value * weights[static_cast<size_t>(i)];
    }
    return false;
}

} // namespace tt
