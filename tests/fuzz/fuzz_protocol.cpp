// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/protocol.h"
#include "ocr/reader/protocol_frames.h"

#include <cstdint>
#include <cstdlib>

/// What the application makes of bytes from a reader that a hostile file has taken over: frames, greeting,
/// answers and pages. What is accepted must survive being written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace tt::protocol;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));

    FrameReader frames;
    frames.append(bytes.first(bytes.size() / 2));
    frames.append(bytes.sliced(bytes.size() / 2));
    while (const auto payload = frames.next()) {
        if (!*payload) break;
    }

    const QByteArray whole = bytes.toByteArray();
    (void)decodeGreeting(whole);
    if (const auto answer = decodeAnswer(whole)) {
        const auto again = decodeAnswer(encode(*answer));
        if (!again || again->id != answer->id) std::abort();
    }
    if (const auto request = decodeRequest(whole)) {
        const auto again = decodeRequest(encode(*request));
        if (!again || again->id != request->id) std::abort();
    }
    return 0;
}
