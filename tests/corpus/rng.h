// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include <cstdint>

namespace tt::corpus
{

/// SplitMix64: the same numbers on every machine and library, which std's distributions do not promise.
class Rng final
{
public:
    explicit Rng(std::uint64_t seed)
        : m_state(seed)
    {
    }
    /// An independent stream, so that a change in one part of a document leaves the others as they were.
    Rng(std::uint64_t seed, std::uint64_t stream)
        : m_state(seed * 0x9E3779B97F4A7C15ULL ^ (stream + 1) * 0xD1B54A32D192ED03ULL)
    {
        next();
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// 0 … 1, the upper end excluded.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    /// Both ends included.
    int between(int low, int high)
    {
        return low + static_cast<int>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool chance(double probability) { return unit() < probability; }
    /// About normal: mean 0, deviation 1.
    double bell() { return (unit() + unit() + unit() + unit() - 2) * 1.7320508; }

    template <typename T>
    const T &pick(const QVector<T> &from)
    {
        return from.at(between(0, static_cast<int>(from.size()) - 1));
    }

private:
    std::uint64_t m_state;
};

} // namespace tt::corpus
