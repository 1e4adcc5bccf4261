// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/engine_versions.h"

#include <onnxruntime_c_api.h>
#include <tesseract/baseapi.h>

namespace tt
{

QString onnxRuntimeVersion() { return QString::fromLatin1(OrtGetApiBase()->GetVersionString()); }
QString tesseractVersion() { return QString::fromLatin1(tesseract::TessBaseAPI::Version()); }

} // namespace tt
