// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/searchable_copy.h"

#include <QSizeF>
#include <QVector>

#include <memory>

namespace tt
{

/// A PDF of a picture file, a page for each of its pictures. `sizesPoints` are the pages' as shown. The bytes
/// of a JPEG go in as they are where a PDF can hold them; every other picture goes in without loss.
std::unique_ptr<SearchableCopy> startImageCopy(const QString &path, const QString &displayName,
                                               QVector<QSizeF> sizesPoints, const CopyMark &mark);

} // namespace tt
