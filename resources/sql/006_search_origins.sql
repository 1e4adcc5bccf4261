-- SPDX-FileCopyrightText: 2026 The TenderTrace developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- version: 6
-- min_reader: 6
--
-- What searching and filtering need; where documents come from, and which of them are one notice.
--
-- What searching and filtering need. All of it but the saved searches follows from other tables and is made anew when a case is
-- brought up to date or the search's rules change (app/casefile/search_index.h).

-- What a finding is filtered by, of what the person corrected it to where somebody did (app/casefile/finding_keys.h).
-- facet: an amount's kind, a mention's category, the role of anything else. subject: a mention's "watch_id name", a party's name,
-- folded as the search folds text. value_low, value_high: an amount (both ends of a range) or a date as text that sorts as the
-- value does; exact, for prices per token are fractions of a fen.
ALTER TABLE findings ADD COLUMN facet TEXT NOT NULL DEFAULT '';
ALTER TABLE findings ADD COLUMN subject TEXT;
ALTER TABLE findings ADD COLUMN value_low TEXT;
ALTER TABLE findings ADD COLUMN value_high TEXT;
-- The date of the notice, ISO 8601; NULL: it has none.
ALTER TABLE documents ADD COLUMN notice_date TEXT;
CREATE INDEX documents_notice_date ON documents (notice_date) WHERE notice_date IS NOT NULL;

-- A million findings are filtered in these alone; the rows themselves are read for what is shown.
DROP INDEX findings_place;
CREATE INDEX findings_place ON findings (document, page, range_begin, type, facet, value_low, value_high, verdict, review_state,
  same_as);
CREATE INDEX findings_values ON findings (type, facet, value_low, value_high, verdict, review_state, same_as, document, page,
  range_begin);
CREATE INDEX findings_states ON findings (verdict, review_state, type, facet, value_low, value_high, same_as, document, page,
  range_begin);
CREATE INDEX findings_subjects ON findings (type, subject, facet, value_low, value_high, verdict, review_state, same_as, document,
  page, range_begin) WHERE subject IS NOT NULL;

-- Short texts that are searched beside the pages: `object` is the id of a note, of a document (its file's name), of a finding
-- (what a person wrote when reviewing it).
CREATE TABLE search_texts (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL CHECK (source IN ('note', 'name', 'correction')),
  object INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (source, object)
) STRICT;
CREATE VIRTUAL TABLE search_texts_index USING fts5 (text, content = 'search_texts', content_rowid = 'id', tokenize = 'tendertrace');

-- Every run of letters and digits that stands in any text, characters that are misread for one another made one, so that a fuzzy
-- search finds spellings near to what was typed. One that no text holds any more does no harm.
CREATE TABLE search_runs (
  units INTEGER NOT NULL,
  run TEXT NOT NULL,
  PRIMARY KEY (units, run)
) STRICT, WITHOUT ROWID;

-- Searches that people gave a name.
CREATE TABLE saved_searches (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  query TEXT NOT NULL CHECK (query <> ''),
  fuzzy INTEGER NOT NULL CHECK (fuzzy IN (0, 1)),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL
) STRICT;

-- Where documents come from, and which of them are one notice. This is what min_reader is for: programs that do not know of copies would count them twice and
-- say nothing: they may not read such a case.

-- When the imported file was last changed, as the disk it came from said; NULL: unknown.
ALTER TABLE documents ADD COLUMN file_modified_at TEXT;

-- What a person says of a document's origin; no row: nobody said anything.
CREATE TABLE provenance (
  document INTEGER PRIMARY KEY REFERENCES documents (id),
  source_url TEXT NOT NULL DEFAULT '',
  retrieved_at TEXT,
  retrieved_by TEXT NOT NULL DEFAULT '',
  how TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
) STRICT;

-- Fingerprints of text (app/analysis/near_duplicates.h), made when somebody asks for near duplicates; a page that is read again
-- takes its document's away.
CREATE TABLE text_prints (
  document INTEGER PRIMARY KEY REFERENCES documents (id),
  print BLOB NOT NULL,
  pieces INTEGER NOT NULL
) STRICT;
CREATE TRIGGER text_prints_stale_insert AFTER INSERT ON page_texts
BEGIN DELETE FROM text_prints WHERE document = (SELECT document FROM pages WHERE id = NEW.id); END;
CREATE TRIGGER text_prints_stale_update AFTER UPDATE ON page_texts
BEGIN DELETE FROM text_prints WHERE document = (SELECT document FROM pages WHERE id = NEW.id); END;

-- One row a decision, never changed: taking one back is another row. `document` is counted as a copy of `other`, or is not.
CREATE TABLE copy_decisions (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('copy', 'different', 'undo')),
  document INTEGER REFERENCES documents (id),
  other INTEGER REFERENCES documents (id),
  undoes INTEGER REFERENCES copy_decisions (id),
  note TEXT NOT NULL,
  CHECK ((action = 'undo') = (undoes IS NOT NULL)),
  CHECK ((action = 'undo') = (document IS NULL)),
  CHECK ((action = 'undo') = (other IS NULL))
) STRICT;
CREATE TRIGGER copy_decisions_only_grow BEFORE INSERT ON copy_decisions
  WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM copy_decisions)
BEGIN SELECT RAISE(ABORT, 'decisions only grow at their end'); END;
CREATE TRIGGER copy_decisions_never_change BEFORE UPDATE ON copy_decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER copy_decisions_never_go BEFORE DELETE ON copy_decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;
