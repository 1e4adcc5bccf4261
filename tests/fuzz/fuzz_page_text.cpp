// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/page_text_io.h"

#include <cstdint>
#include <cstdlib>

/// Stored and transmitted pages: whatever is accepted must be a page that the rest of the program can trust.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto page = tt::decodePageText(bytes);
    if (!page) return 0;
    for (const tt::TextLine &line : page->lines) {
        qsizetype end = 0;
        for (const tt::TextSpan &span : line.spans) {
            if (span.begin < end || span.length < 0 || span.begin + span.length > line.text.size())
                std::abort();
            end = span.begin + span.length;
        }
    }
    const auto again = tt::decodePageText(tt::encodePageText(*page));
    if (!again || again->plainText() != page->plainText()) std::abort();
    (void)tt::boxesOf(*page, {0, page->plainText().size()});
    return 0;
}
