// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tt
{

/// Of the libraries as they are loaded, not as they were when this was built.
QString onnxRuntimeVersion();
QString tesseractVersion();

} // namespace tt
