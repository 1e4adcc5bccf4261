// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/searchable_copy.h"

#include <QByteArray>

#include <memory>

namespace tt
{

/// A copy of a PDF. `password` as the bytes that opened it, `pages` as Poppler counts them. Errors: Corrupt.
Result<std::unique_ptr<SearchableCopy>> startPdfCopy(const QString &path, const QByteArray &password,
                                                     const QString &displayName, int pages,
                                                     const CopyMark &mark);

} // namespace tt
