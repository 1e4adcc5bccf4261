// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_database.h"
#include "app/search/query_words.h"

namespace tt
{

/// The FTS5 expression for texts that may hold the word as fuzzyMatches() finds it. It finds all that those
/// do, save spellings of letters and digits beyond the nearest few hundred, and more. Throws
/// SQLite::Exception.
QString fuzzyExpression(CaseDatabase &db, const QueryWord &word);

} // namespace tt
