// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"

#include <QByteArray>
#include <QHash>
#include <QString>

class QIODevice;

namespace tt
{

/// A SHA-256 digest (FIPS 180-4). Default-made: none.
class Sha256 final
{
public:
    Sha256() = default;

    static Sha256 of(QByteArrayView bytes);
    /// Reads to the end in pieces of 1 MiB; the device must be open. Fails with Unreadable or Cancelled.
    static Result<Sha256> of(QIODevice &device, StopToken stop = {});
    /// 64 hexadecimal digits of either case; anything else gives a null digest.
    static Sha256 fromHex(QStringView hex);
    /// 32 raw bytes; anything else gives a null digest.
    static Sha256 fromBytes(QByteArrayView raw);

    [[nodiscard]] bool isNull() const { return m_bytes.isEmpty(); }
    [[nodiscard]] QString hex() const;
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

    bool operator==(const Sha256 &) const = default;

private:
    QByteArray m_bytes;
};

inline size_t qHash(const Sha256 &hash, size_t seed = 0)
{
    return ::qHash(QByteArrayView(hash.bytes()), seed);
}

} // namespace tt
