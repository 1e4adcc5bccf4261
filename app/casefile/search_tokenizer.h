// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace tt
{

/// Makes the tokenizer "tendertrace" (searchTerms) known to FTS5 on this connection. Gives an SQLite result
/// code.
int registerSearchTokenizer(sqlite3 *connection);

} // namespace tt
