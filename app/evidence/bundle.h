// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"
#include "app/evidence/bundle_crops.h"
#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace tt
{

struct BundleOptions {
    bool originals = true;      ///< copy every original, byte for byte
    bool crops = true;          ///< whoever can draw pages draws `pictures` first: CaseSession does
    CropPictures pictures = {}; ///< those of cropOrders() that were drawn, or why not
};

struct BundleSummary {
    QString path;
    int originals = 0;
    int findings = 0;
    int files = 0; ///< all there are in it, manifests included
    int crops = 0;
    int cropsMissing = 0; ///< findings that should have one; index.html says why there is none
    Sha256 manifest;      ///< of manifest-sha256.txt: the one number to print beside a story
};

/// Writes an evidence bundle (BagIt, RFC 8493; layout in docs/bundle.md) as a folder, or as a zip when `path`
/// ends in ".zip". The same case exported twice gives the same bytes. Written beside the target and moved
/// there when complete: an interrupted export leaves nothing. Errors: Usage when the target exists, DiskFull,
/// Unreadable, Cancelled.
Result<BundleSummary> exportBundle(CaseFile &file, const QString &path, const BundleOptions &options,
                                   StopToken stop = {},
                                   const std::function<void(int done, int total)> &progress = {});

struct VerifyReport {
    int files = 0;
    QStringList problems; ///< each names a file and what is wrong; empty: the bundle is whole and unchanged
};

/// Re-hashes everything a bundle names and looks for files it does not name. Errors: NotFound, BadFormat when
/// it is no bundle.
Result<VerifyReport> verifyBundle(const QString &path, StopToken stop = {});

} // namespace tt
