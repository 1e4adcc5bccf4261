// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spend_axis.h"

#include "ui/models/amount_words.h"

#include <array>

namespace tt
{
namespace
{

constexpr int kMostSteps = 5;
constexpr qint64 kLargestPower = 1'000'000'000'000'000'000; ///< 10^18, the last that fits
constexpr qint64 kWan = 10'000;

} // namespace

SpendAxis SpendAxis::upTo(const Decimal &value)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            const Decimal step(power * factor);
            for (int steps = 2; steps <= kMostSteps; ++steps) {
                const auto end = step.times(Decimal(steps));
                if (end && *end >= value) return {power * factor, steps};
            }
            if (power == kLargestPower)
                return {power, kMostSteps}; // more yuan than there are; the bar is cut off
        }
    }
}

QString SpendAxis::label(int tick) const
{
    const auto value = Decimal(step).times(Decimal(tick));
    if (tick == 0 || !value) return QStringLiteral("0");
    if (step * steps < kWan) return value->toGrouped(0);
    const auto wan = value->timesPowerOfTen(-4);
    return (wan ? wan->toGrouped(0) : value->toGrouped(0)) + QStringLiteral(" 万");
}

QString shortMoney(const Decimal &value, const QString &currency)
{
    if (currency != u"CNY" || value < Decimal(kWan)) return moneyText(value, currency);
    const auto wan = value.timesPowerOfTen(-4);
    return wan ? wan->toGrouped(0) + QStringLiteral(" 万") : moneyText(value, currency);
}

} // namespace tt
