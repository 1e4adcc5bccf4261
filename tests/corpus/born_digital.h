// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/generate.h"

namespace tt::corpus
{

/// A PDF with real text, as word processors and web browsers print it. Seals are images over the text. The
/// file holds no time of day, so that the same job gives the same bytes.
Result<void> writeBornDigital(const QVector<PlacedPage> &pages, const Job &job, DocumentTruth &truth);

/// A photographed or scanned page as an image file that carries its resolution.
Result<void> saveImage(const QString &path, const QImage &image, const Damage &damage);

} // namespace tt::corpus
