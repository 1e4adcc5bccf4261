// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/protocol_frames.h"

#include <QtEndian>

namespace tt::protocol
{

namespace
{

constexpr qsizetype kLengthBytes = 4;

tl::unexpected<Error> tooLong()
{
    return fail(ErrorCode::BadFormat, QStringLiteral("The reader process sent something that is no answer."),
                QStringLiteral("frame length"));
}

} // namespace

void FrameReader::append(QByteArrayView bytes) { m_buffer.append(bytes); }

std::optional<Result<QByteArray>> FrameReader::next()
{
    if (m_broken) return Result<QByteArray>(tooLong());
    if (m_buffer.size() < kLengthBytes) return std::nullopt;
    const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(m_buffer.constData()));
    if (length > kMaxFrameBytes) {
        m_broken = true;
        m_buffer.clear();
        return Result<QByteArray>(tooLong());
    }
    if (m_buffer.size() < kLengthBytes + length) return std::nullopt;
    QByteArray payload = m_buffer.mid(kLengthBytes, length);
    m_buffer.remove(0, kLengthBytes + length);
    return Result<QByteArray>(std::move(payload));
}

QByteArray framed(const QByteArray &payload)
{
    QByteArray out(kLengthBytes, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(payload.size()), out.data());
    return out + payload;
}

} // namespace tt::protocol
