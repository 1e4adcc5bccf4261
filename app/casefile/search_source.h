// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tt
{

/// Where the words stand that a search looks for.
enum class SearchSource {
    Text,       ///< the text of a page
    Note,       ///< a person's note, with its tags
    Name,       ///< the name of a document's file
    Correction, ///< what a person wrote when reviewing a finding, with the corrected value
    Finding     ///< no words at all: the finding itself fits the filters
};

QString searchSourceName(SearchSource source); ///< text, note, name, correction, finding

} // namespace tt
