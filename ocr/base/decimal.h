// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace tt
{

/// An exact decimal number: units x 10^-scale, up to 36 significant digits. Money is never anything else.
///
/// Token prices run to 0.008 yuan and official pages print six decimals of 万元, so neither binary floats nor
/// integer fen will do. Operations that would need more than 36 digits give std::nullopt instead of a rounded
/// value.
class Decimal final
{
public:
    // NOLINTNEXTLINE(modernize-use-using): only a typedef can be marked as an extension
    __extension__ typedef __int128 Units;

    constexpr Decimal() = default;
    constexpr Decimal(qint64 whole)
        : m_units(whole)
    {
    } // NOLINT(google-explicit-constructor): a whole number is a Decimal
    static std::optional<Decimal> fromUnits(Units units, int scale);

    /// ASCII digits with an optional sign and one '.', nothing else ("-12.50", "0.008"). No separators, no
    /// exponent.
    static std::optional<Decimal> parse(QStringView text);

    [[nodiscard]] bool isZero() const { return m_units == 0; }
    [[nodiscard]] bool isNegative() const { return m_units < 0; }
    [[nodiscard]] Units units() const { return m_units; }
    [[nodiscard]] int scale() const { return m_scale; }

    /// Plain digits with at least `minDecimals` decimals, trailing zeros past them dropped, nothing ever
    /// rounded: "200000.00".
    [[nodiscard]] QString toString(int minDecimals = 2) const;
    /// The same with thousands separators: "200,000.00".
    [[nodiscard]] QString toGrouped(int minDecimals = 2) const;
    /// For drawing only (bar lengths, axes); never feed it back into a sum.
    [[nodiscard]] double toDoubleForDrawing() const;

    [[nodiscard]] std::optional<Decimal> plus(const Decimal &other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal &other) const;
    [[nodiscard]] std::optional<Decimal> times(const Decimal &other) const;
    /// Exact for any power of ten that fits: 20 x 10^4 for 20万.
    [[nodiscard]] std::optional<Decimal> timesPowerOfTen(int exponent) const;
    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] Decimal abs() const { return isNegative() ? negated() : *this; }

    /// By value: 1.50 equals 1.5.
    bool operator==(const Decimal &other) const { return (*this <=> other) == std::strong_ordering::equal; }
    std::strong_ordering operator<=>(const Decimal &other) const;

private:
    constexpr Decimal(Units units, int scale)
        : m_units(units)
        , m_scale(scale)
    {
    }
    [[nodiscard]] Decimal normalised() const;

    Units m_units = 0;
    int m_scale = 0; ///< 0 … 36
};

} // namespace tt
