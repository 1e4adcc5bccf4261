// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/qpdf.h"

#include <QtGlobal>

#include <string>

namespace tt
{

/// What became of a stream's instructions: unpacked to the end, cut at the bound, or of a packing that holds
/// no instructions.
enum class Unpacked { Whole, Cut, Not };

/// Appends what the stream unpacks to, at most `left` bytes, of which it takes what it used: a few bytes can
/// unpack to gigabytes. Throws what qpdf throws about damaged objects.
Unpacked appendUnpacked(QPDFObjectHandle stream, std::string &to, qint64 &left);

} // namespace tt
