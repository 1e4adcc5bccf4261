// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/text/page_text.h"

#include <QByteArray>

namespace tt
{

/// CBOR of a page, the same for the reader's protocol, the case file and page packs. Boxes are written as
/// 32-bit floats.
QByteArray encodePageText(const PageText &page);

/// The reverse. The input is not trusted (it may come from a reader that a hostile file has taken over): at
/// most `kMaxPageBytes`, every number finite and in range, every span inside its line, else BadFormat.
Result<PageText> decodePageText(const QByteArray &bytes);

constexpr qsizetype kMaxPageBytes = 64 << 20;

} // namespace tt
