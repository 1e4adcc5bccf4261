// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/reader/protocol_fields.h"

namespace tt::protocol
{

// The part of the protocol that makes searchable copies; see protocol.h.

void fill(QCborMap &map, const ReadDrawnText &read);
void fill(QCborMap &map, const StartCopy &start);
void fill(QCborMap &map, const AddCopyPage &add);
void fill(QCborMap &map, const FinishCopy &finish);
void fill(QCborMap &map, const PageTextDrawn &drawn);
void fill(QCborMap &map, const CopyStarted &started);
void fill(QCborMap &map, const CopyPageAdded &added);
void fill(QCborMap &map, const CopyWritten &written);

/// For kinds KReadDrawnText to KFinishCopy, and KTextDrawn to KCopyWritten.
Result<Request> copyRequestOf(const QCborMap &map);
Result<Answer> copyAnswerOf(const QCborMap &map);

/// The page text under FText.
Result<PageText> pageTextOf(Fields &fields);

} // namespace tt::protocol
