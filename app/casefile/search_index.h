// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_database.h"
#include "app/casefile/search_source.h"

/// What is searched, kept in step with what it is made of. Everything here belongs inside change(), in the
/// transaction that changes the text, and throws SQLite::Exception. Private to app/casefile.
namespace tt
{

/// After a page's text was written: the runs of letters and digits that fuzzy searches look up.
void indexRuns(CaseDatabase &db, QStringView text);

/// After a note, a file's name or what a person wrote at a finding was written or removed; `text` empty:
/// nothing is searched any more. `object` is the id of the note, the document, the finding.
void indexText(CaseDatabase &db, SearchSource source, qint64 object, const QString &text);

/// What is searched of a note: its words and its tags.
QString noteSearchText(const NoteRecord &note);
/// What is searched of a review: the person's words and the corrected value.
QString reviewSearchText(const Review &review);

/// Whether the case has the tables that renewSearchIndex() fills: one of an older schema has not.
bool hasSearchTables(CaseDatabase &db);
/// Makes all of it anew from the case's own tables: after a migration, or when the rules of cutting changed.
void renewSearchIndex(CaseDatabase &db);

} // namespace tt
