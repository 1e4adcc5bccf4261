// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"
#include "ocr/text/page_text.h"

#include <QVector>

namespace tt
{

/// Puts the commas of figures right where the other engine read the very same digits in groups of three and
/// the first lost or garbled a comma: "12,510000.00" beside "12,510,000.00". No digit and no decimal point
/// changes, so no value does. `raw` are the page's raw lines with their other readings, one for each of
/// `lines`. How many figures changed.
int mendMarks(QVector<RecognisedLine> &lines, const QVector<RawLine> &raw);

} // namespace tt
