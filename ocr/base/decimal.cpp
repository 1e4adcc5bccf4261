// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/base/decimal.h"

#include <algorithm>

namespace tt
{

namespace
{

using Units = Decimal::Units;
constexpr int kMaxDigits = 36;

constexpr Units powerOfTen(int exponent)
{
    Units value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

constexpr Units kLimit = powerOfTen(kMaxDigits); ///< |units| stays below this, far inside 128 bits

bool fits(Units units) { return units < kLimit && units > -kLimit; }

std::optional<Units> multiplied(Units a, Units b)
{
    Units out = 0;
    if (__builtin_mul_overflow(a, b, &out) || !fits(out)) return std::nullopt;
    return out;
}

int digitsOf(Units units)
{
    if (units < 0) units = -units;
    int digits = 1;
    while (units >= 10) {
        units /= 10;
        ++digits;
    }
    return digits;
}

} // namespace

std::optional<Decimal> Decimal::fromUnits(Units units, int scale)
{
    if (scale < 0 || scale > kMaxDigits || !fits(units)) return std::nullopt;
    return Decimal(units, scale).normalised();
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    bool negative = false;
    qsizetype i = 0;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'+')) {
        negative = text[0] == u'-';
        i = 1;
    }
    Units units = 0;
    int scale = 0;
    qsizetype zeros = 0; ///< decimals not yet known to be followed by another digit
    bool seenPoint = false;
    bool seenDigit = false;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'.' && !seenPoint) {
            seenPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9') return std::nullopt;
        seenDigit = true;
        // Zeros at the end of the decimals say nothing and take no room: toString() of any value can be
        // parsed again.
        if (seenPoint && c == u'0') {
            ++zeros;
            continue;
        }
        for (; zeros > 0; --zeros) {
            units *= 10;
            if (!fits(units) || ++scale > kMaxDigits) return std::nullopt;
        }
        units = units * 10 + (c - u'0');
        if (!fits(units)) return std::nullopt;
        if (seenPoint && ++scale > kMaxDigits) return std::nullopt;
    }
    if (!seenDigit) return std::nullopt;
    return Decimal(negative ? -units : units, scale).normalised();
}

Decimal Decimal::normalised() const
{
    Decimal result = *this;
    while (result.m_scale > 0 && result.m_units % 10 == 0) {
        result.m_units /= 10;
        --result.m_scale;
    }
    return result;
}

QString Decimal::toString(int minDecimals) const
{
    const Decimal value = normalised();
    Units rest = value.m_units < 0 ? -value.m_units : value.m_units;
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<char16_t>(rest % 10)));
        rest /= 10;
    } while (rest > 0);
    while (digits.size() <= value.m_scale)
        digits.prepend(u'0');
    const int decimals = std::max(minDecimals, value.m_scale);
    digits.append(QString(decimals - value.m_scale, u'0'));
    if (decimals > 0) digits.insert(digits.size() - decimals, u'.');
    if (value.m_units < 0) digits.prepend(u'-');
    return digits;
}

QString Decimal::toGrouped(int minDecimals) const
{
    QString text = toString(minDecimals);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = isNegative() ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

double Decimal::toDoubleForDrawing() const
{
    return static_cast<double>(m_units) / static_cast<double>(powerOfTen(m_scale));
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const auto a = multiplied(m_units, powerOfTen(scale - m_scale));
    const auto b = multiplied(other.m_units, powerOfTen(scale - other.m_scale));
    if (!a || !b) return std::nullopt;
    return fromUnits(*a + *b, scale);
}

std::optional<Decimal> Decimal::minus(const Decimal &other) const { return plus(other.negated()); }

std::optional<Decimal> Decimal::times(const Decimal &other) const
{
    const Decimal a = normalised();
    const Decimal b = other.normalised();
    const auto units = multiplied(a.m_units, b.m_units);
    if (!units) return std::nullopt;
    return fromUnits(*units, a.m_scale + b.m_scale);
}

std::optional<Decimal> Decimal::timesPowerOfTen(int exponent) const
{
    if (exponent > kMaxDigits || exponent < -kMaxDigits) return std::nullopt;
    const Decimal value = normalised();
    const int scale = value.m_scale - exponent;
    if (scale >= 0) return fromUnits(value.m_units, scale);
    const auto units = multiplied(value.m_units, powerOfTen(-scale));
    if (!units) return std::nullopt;
    return fromUnits(*units, 0);
}

Decimal Decimal::negated() const { return Decimal(-m_units, m_scale); }

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const Decimal a = normalised();
    const Decimal b = other.normalised();
    const auto sign = [](Units units) { return units > 0 ? 1 : (units < 0 ? -1 : 0); };
    if (sign(a.m_units) != sign(b.m_units)) return sign(a.m_units) <=> sign(b.m_units);
    // The number of digits before the point decides first, so that scaling up below cannot overflow.
    const int wholeA = digitsOf(a.m_units) - a.m_scale;
    const int wholeB = digitsOf(b.m_units) - b.m_scale;
    if (wholeA != wholeB && a.m_units != 0)
        return sign(a.m_units) > 0 ? wholeA <=> wholeB : wholeB <=> wholeA;
    const int scale = std::max(a.m_scale, b.m_scale);
    const auto left = multiplied(a.m_units, powerOfTen(scale - a.m_scale));
    const auto right = multiplied(b.m_units, powerOfTen(scale - b.m_scale));
    if (left && right) return *left <=> *right;
    // Equal digits before the point and still too long for one scale: compare the whole part, then the digits
    // after it.
    const Units wholePartA = a.m_units / powerOfTen(a.m_scale);
    const Units wholePartB = b.m_units / powerOfTen(b.m_scale);
    if (wholePartA != wholePartB) return wholePartA <=> wholePartB;
    return (a.m_units % powerOfTen(a.m_scale)) * powerOfTen(std::max(0, kMaxDigits - a.m_scale)) <=>
           (b.m_units % powerOfTen(b.m_scale)) * powerOfTen(std::max(0, kMaxDigits - b.m_scale));
}

} // namespace tt
