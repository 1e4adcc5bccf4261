// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>

namespace tt::protocol
{

constexpr qint64 kMaxCborItems = 4'000'000; ///< a page of 100,000 characters has about one million
constexpr std::size_t kMaxCborDepth = 16;

/// Whether `bytes` is one CBOR item (RFC 8949) that can be decoded in reasonable memory: at most
/// kMaxCborItems inside, nested at most kMaxCborDepth deep, of definite length or not. Every item costs a
/// byte on the wire but many in memory, so a small frame could fill it; this walks over the heads and
/// allocates nothing.
bool isBoundedCbor(QByteArrayView bytes);

} // namespace tt::protocol
