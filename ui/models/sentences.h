// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/error.h"

#include <QString>

#include <span>

namespace tt
{

/// What the layers below say, errors and remarks, is English: it is stored in cases, comes from reader
/// processes, and is what scripts see. Here it is put into the language of the window. A sentence that is not
/// known, or has no translation, is given as it is. Several known sentences in a row are put over one by one;
/// what stands in a sentence's places stays, unless it is a known sentence itself.
QString said(const QString &sentence);
QString said(const Error &error);

/// Every sentence of the layers below as it stands in their sources, with its places (%1 …). A test holds
/// this list against the sources. Catalogued as tt::Sentences.
std::span<const char *const> sentenceTable();

} // namespace tt
