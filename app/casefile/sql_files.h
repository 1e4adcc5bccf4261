// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace tt
{

/// A file of resources/sql, compiled in by resources/sql/CMakeLists.txt.
struct SqlFile {
    const char *name; ///< "001_initial.sql"
    const char *text; ///< UTF-8
};

/// In the order of their names, which is the order in which they are applied.
std::span<const SqlFile> sqlFiles();

} // namespace tt
