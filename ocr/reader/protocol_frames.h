// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace tt::protocol
{

/// A frame is the length of its payload (32 bits, little endian) and the payload: one message of protocol.h.
constexpr qsizetype kMaxFrameBytes = 80 << 20;

/// Puts frames together from pieces of a stream.
class FrameReader final
{
public:
    void append(QByteArrayView bytes);
    /// The next whole payload; none when more bytes are needed; BadFormat (for good) when a length is past
    /// kMaxFrameBytes.
    std::optional<Result<QByteArray>> next();

private:
    QByteArray m_buffer;
    bool m_broken = false;
};

/// A payload with its length before it.
QByteArray framed(const QByteArray &payload);

} // namespace tt::protocol
