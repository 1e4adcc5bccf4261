// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <bitset>

namespace tt
{

/// Which units a text holds; tells some that it does not hold, and never misses one that it does.
class UnitSet final
{
public:
    explicit UnitSet(QStringView text)
    {
        for (const QChar c : text)
            m_bits.set(c.unicode() % kBits);
    }
    [[nodiscard]] bool mayHoldAny(QStringView units) const
    {
        return std::any_of(units.begin(), units.end(),
                           [this](QChar c) { return m_bits.test(c.unicode() % kBits); });
    }

private:
    static constexpr size_t kBits = 4096;
    std::bitset<kBits> m_bits;
};

} // namespace tt
