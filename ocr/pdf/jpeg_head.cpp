// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/jpeg_head.h"

#include <QtEndian>

namespace tt
{

namespace
{

constexpr quint8 kMark = 0xFF;
constexpr quint8 kStart = 0xD8;
constexpr qsizetype kFrameBytes = 8; ///< precision, height, width, components behind the length

bool isFrame(quint8 code)
{
    return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
}
/// Baseline, extended sequential, progressive, all with Huffman codes.
bool isUsualFrame(quint8 code) { return code >= 0xC0 && code <= 0xC2; }
bool hasNoLength(quint8 code) { return code == 0x01 || (code >= 0xD0 && code <= 0xD8); }

std::optional<JpegHead> headOf(QByteArrayView frame)
{
    if (frame.size() < kFrameBytes || quint8(frame[2]) != 8) return std::nullopt;
    const int height = qFromBigEndian<quint16>(frame.data() + 3);
    const int width = qFromBigEndian<quint16>(frame.data() + 5);
    const int components = quint8(frame[7]);
    if (width <= 0 || height <= 0 || (components != 1 && components != 3)) return std::nullopt;
    return JpegHead{{width, height}, components};
}

} // namespace

std::optional<JpegHead> jpegHead(QByteArrayView bytes)
{
    if (bytes.size() < 4 || quint8(bytes[0]) != kMark || quint8(bytes[1]) != kStart) return std::nullopt;
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (quint8(bytes[at]) != kMark) return std::nullopt;
        const auto code = quint8(bytes[at + 1]);
        if (code == kMark) { // padding
            ++at;
            continue;
        }
        at += 2;
        if (hasNoLength(code)) continue;
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at);
        if (length < 2 || length > bytes.size() - at) return std::nullopt;
        if (isFrame(code)) return isUsualFrame(code) ? headOf(bytes.sliced(at, length)) : std::nullopt;
        at += length;
    }
    return std::nullopt;
}

} // namespace tt
