// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/base/sha256.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace tt
{

namespace
{
constexpr qint64 kPieceBytes = 1 << 20;
constexpr int kDigestBytes = 32;
} // namespace

Sha256 Sha256::of(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes.toByteArray());
    return fromBytes(hash.result());
}

Result<Sha256> Sha256::of(QIODevice &device, StopToken stop)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(kPieceBytes, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("Hashing was cancelled."));
        const qint64 got = device.read(piece.data(), piece.size());
        if (got < 0)
            return fail(ErrorCode::Unreadable, QStringLiteral("The file could not be read to its end."),
                        device.errorString());
        if (got == 0) break;
        hash.addData(QByteArray::fromRawData(piece.constData(), static_cast<qsizetype>(got)));
    }
    return fromBytes(hash.result());
}

Sha256 Sha256::fromHex(QStringView hex)
{
    if (hex.size() != 2 * kDigestBytes) return {};
    for (const QChar c : hex) {
        const char16_t u = c.unicode();
        const bool digit = (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
        if (!digit) return {};
    }
    return fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

Sha256 Sha256::fromBytes(QByteArrayView raw)
{
    Sha256 result;
    if (raw.size() == kDigestBytes) result.m_bytes = raw.toByteArray();
    return result;
}

QString Sha256::hex() const { return QString::fromLatin1(m_bytes.toHex()); }

} // namespace tt
