// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/bag_writer.h"
#include "app/evidence/bundle.h"
#include "app/evidence/case_tally.h"
#include "app/evidence/review_counts.h"

/// What of a bundle people read without any program of ours: the crops, index.html and README.txt.
namespace tt
{

/// A crop as it lies in the bundle. `path` is empty where there is none, and `problem` says why.
struct BundleCrop {
    QString path;
    Sha256 sha256;
    PageRect clip;
    QString problem;
};

/// What both pages say, collected while the bundle is written.
struct BundleContents {
    CaseInfo info;
    QDateTime changed;                    ///< the case's last change, not the day of the export
    QVector<DocumentRecord> documents;    ///< in the order of the case
    QHash<DocumentId, QString> originals; ///< where each lies in the bundle; none without originals
    QHash<FindingId, BundleCrop> crops;
    ReviewCount counts;
    int cropsWritten = 0;
    int cropsMissing = 0; ///< of findings that should have one
};

/// data/crops/ and data/crops.json; fills the contents' crops. Errors: those of reading the case and of
/// writing, Cancelled.
Result<void> writeCrops(BagWriter &bag, CaseFile &file, const BundleOptions &options, const StopToken &stop,
                        BundleContents &contents);

/// index.html: static, without scripts, and without a reference that leaves the bundle. Gives its hash.
Result<Sha256> writeIndex(BagWriter &bag, CaseFile &file, const CaseTally &sums,
                          const BundleContents &contents, const StopToken &stop);

/// README.txt: what the files are and how to check them. Gives its hash.
Result<Sha256> writeReadme(BagWriter &bag, const BundleContents &contents);

} // namespace tt
