// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/layout/table_rows.h"

namespace tt
{

/// Marks page numbers, running headers and footers, table headers and headings. Lines are in reading order.
void markRoles(QVector<PlacedLine> &lines, QSizeF page);

} // namespace tt
