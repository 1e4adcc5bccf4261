// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/cbor_bounds.h"

#include <array>
#include <limits>

namespace tt::protocol
{

namespace
{

enum Major { Bytes = 2, Text = 3, Array = 4, Map = 5, Tag = 6, Simple = 7 };
constexpr int kIndefinite = 31;
constexpr quint64 kUntilBreak = std::numeric_limits<quint64>::max();

struct Head {
    int major = 0;
    int info = 0;
    quint64 value = 0;
};

class Walker final
{
public:
    explicit Walker(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool walk()
    {
        m_left[0] = 1; // one item at the top
        while (m_depth > 0 || m_left[0] > 0) {
            if (m_left[m_depth] == 0) {
                --m_depth;
                continue;
            }
            if (!step()) return false;
        }
        return m_at == m_bytes.size();
    }

private:
    bool readHead(Head &head)
    {
        if (m_at >= m_bytes.size()) return false;
        const auto first = static_cast<quint8>(m_bytes[m_at++]);
        head.major = first >> 5;
        head.info = first & 31;
        if (head.info < 24) {
            head.value = static_cast<quint64>(head.info);
            return true;
        }
        if (head.info == kIndefinite) return true;
        if (head.info > 27) return false;
        const int extra = 1 << (head.info - 24);
        if (m_bytes.size() - m_at < extra) return false;
        head.value = 0;
        for (int i = 0; i < extra; ++i)
            head.value = (head.value << 8) | static_cast<quint8>(m_bytes[m_at++]);
        return true;
    }

    bool step()
    {
        Head head;
        if (!readHead(head) || ++m_items > kMaxCborItems) return false;
        if (head.major == Simple && head.info == kIndefinite) { // "break" ends what has no stated length
            if (m_depth == 0 || m_left[m_depth] != kUntilBreak) return false;
            --m_depth;
            return true;
        }
        if (m_left[m_depth] != kUntilBreak) --m_left[m_depth];
        switch (head.major) {
        case Bytes:
        case Text:
            if (head.info == kIndefinite) return enter(kUntilBreak);
            if (head.value > static_cast<quint64>(m_bytes.size() - m_at)) return false;
            m_at += static_cast<qsizetype>(head.value);
            return true;
        case Array:
        case Map:
            if (head.info == kIndefinite) return enter(kUntilBreak);
            // Every item takes a byte: a larger count is a lie, and doubling it below cannot overflow.
            if (head.value > static_cast<quint64>(m_bytes.size() - m_at)) return false;
            return enter(head.major == Map ? head.value * 2 : head.value);
        case Tag:
            return head.info != kIndefinite && enter(1);
        default:
            return head.info != kIndefinite;
        }
    }

    bool enter(quint64 items)
    {
        if (m_depth + 1 >= kMaxCborDepth) return false;
        m_left[++m_depth] = items;
        return true;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qint64 m_items = 0;
    std::array<quint64, kMaxCborDepth> m_left{}; ///< items still to come, by depth
    size_t m_depth = 0;
};

} // namespace

bool isBoundedCbor(QByteArrayView bytes) { return Walker(bytes).walk(); }

} // namespace tt::protocol
