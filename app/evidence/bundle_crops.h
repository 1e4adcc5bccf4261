// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"
#include "ocr/base/page_rect.h"

#include <QHash>

namespace tt
{

/// Dots per inch of the crops in a bundle: small print is legible, and a page takes a tenth of a second.
constexpr double kCropDpi = 150;

/// A part of a page that shows where a finding was read.
struct CropOrder {
    FindingId finding;
    PageKey page;
    PageRect clip;

    bool operator==(const CropOrder &) const = default;
};

/// What became of an order. `file` is a PNG that lives as long as the export; empty: `problem` says why.
struct CropPicture {
    PageRect clip;
    QString file;
    QString problem;
};
using CropPictures = QHash<FindingId, CropPicture>;

/// Sums, and names that a watch-list looks for: what stories count.
bool deservesCrop(const FindingRecord &record);
/// All of a finding's boxes; empty when its place is not known.
PageRect inkOf(const Finding &finding);
/// The ink with the line it stands in and the ones above and below, and what names a sum (its label, the head
/// of its column) unless that is further than a third of a page away; empty when there is no place.
PageRect cropOf(const Finding &finding, QSizeF pagePoints);

/// Page by page, in the order of documents and pages. Errors: those of reading the case.
Result<QVector<CropOrder>> cropOrders(CaseFile &file);

} // namespace tt
