// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"
#include "app/evidence/bag_writer.h"
#include "app/evidence/case_tally.h"

namespace tt
{

/// What of a bundle belongs to the case as a whole and not to a document. Errors: those of reading the case
/// and of writing.

/// data/watchlists.json, and under data/watchlists/ every list that the case was ever analysed with, byte for
/// byte: findings refer to its entries.
Result<void> writeWatchlists(BagWriter &bag, CaseFile &file);
/// data/names.json: how parties are printed, what people decided to be one body, and what is still open.
/// data/projects.json, data/tally.json: the notices linked, and the sums, with members, exclusions, reasons
/// and the numbers of the findings behind each.
Result<void> writeSums(BagWriter &bag, const CaseTally &sums);
/// data/notes.json
Result<void> writeNotes(BagWriter &bag, CaseFile &file);

} // namespace tt
