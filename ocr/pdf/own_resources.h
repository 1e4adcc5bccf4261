// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/qpdf.h"

#include <string>

namespace tt
{

/// The page's resources as a dictionary that no other page sees: what was inherited or shared is copied, and
/// what stands in it still points to the same objects.
QPDFObjectHandle ownResources(QPDFPageObjectHelper &page);

/// The same for a group of resources ("/Font", "/XObject"); made when missing.
QPDFObjectHandle ownGroup(QPDFObjectHandle &resources, const std::string &group);

} // namespace tt
