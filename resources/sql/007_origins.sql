-- SPDX-FileCopyrightText: 2026 The TenderTrace developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- version: 7
-- min_reader: 7
--
-- Where documents come from, and which of them are one notice. Programs that do not know of copies would count them twice and
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
