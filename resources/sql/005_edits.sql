-- SPDX-FileCopyrightText: 2026 The TenderTrace developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- version: 5
-- min_reader: 4
--
-- What people do to a case: every act is one edit that can be undone and done again, after a restart as well.

-- `changes` is a JSON list of {"object", "key", "before", "after"}; which columns make up an object's state stands in
-- app/casefile/edit_objects.cpp. `audit` is the last log entry of the act. `chain` covers everything but `state`, which the log's undo and redo
-- entries bear out. An edit that was undone when another was made is dropped: it cannot be done again, but stays.
CREATE TABLE edits (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  words TEXT NOT NULL,
  changes TEXT NOT NULL,
  audit INTEGER NOT NULL REFERENCES audit (sequence),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
  chain TEXT NOT NULL CHECK (length(chain) = 64)
) STRICT;
CREATE INDEX edits_done ON edits (id) WHERE state = 'done';
CREATE INDEX edits_undone ON edits (id) WHERE state = 'undone';

CREATE TRIGGER edits_only_grow BEFORE INSERT ON edits
  WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM edits)
BEGIN SELECT RAISE(ABORT, 'edits only grow at their end'); END;
CREATE TRIGGER edits_never_change BEFORE UPDATE ON edits
  WHEN OLD.state = 'dropped' OR (NEW.id, NEW.at, NEW.by, NEW.words, NEW.changes, NEW.audit, NEW.chain)
    IS NOT (OLD.id, OLD.at, OLD.by, OLD.words, OLD.changes, OLD.audit, OLD.chain)
BEGIN SELECT RAISE(ABORT, 'an edit is never changed'); END;
CREATE TRIGGER edits_never_go BEFORE DELETE ON edits
BEGIN SELECT RAISE(ABORT, 'an edit is never removed'); END;

-- The findings that edits are about: they are kept, orphaned at most, so that every edit can be undone and done again.
CREATE TABLE edit_findings (
  finding INTEGER NOT NULL REFERENCES findings (id),
  edit INTEGER NOT NULL REFERENCES edits (id),
  PRIMARY KEY (finding, edit)
) STRICT, WITHOUT ROWID;

-- A note's anchor is what the person chose (place, quote and the line around it, in which the quote begins at context_at).
-- Where it is found in the text as it is read now: place_begin and place_length, NULL when it is not known or not there.
ALTER TABLE notes ADD COLUMN project TEXT NOT NULL DEFAULT '';
ALTER TABLE notes ADD COLUMN context TEXT NOT NULL DEFAULT '';
ALTER TABLE notes ADD COLUMN context_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE notes ADD COLUMN place_begin INTEGER;
ALTER TABLE notes ADD COLUMN place_length INTEGER;
ALTER TABLE notes ADD COLUMN orphaned INTEGER NOT NULL DEFAULT 0 CHECK (orphaned IN (0, 1));

-- Stars and tags: `object` is "finding 12", "document 3", "note 5" or "page 3/1" (document and page, the page from 1).

CREATE TABLE stars (
  object TEXT PRIMARY KEY,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE object_tags (
  object TEXT PRIMARY KEY,
  tags TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- `colour`: "#rrggbb".
CREATE TABLE tag_colours (
  tag TEXT PRIMARY KEY,
  colour TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A statement of a person about two findings, such as "same contract".
CREATE TABLE links (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  finding INTEGER NOT NULL REFERENCES findings (id),
  other INTEGER NOT NULL REFERENCES findings (id) CHECK (other <> finding),
  words TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX links_finding ON links (finding);
CREATE INDEX links_other ON links (other);

-- What a person says a page's text is. The text that was read stays as it is; range and quote are of that text. place_begin and
-- place_length: where the quote is in the text as it is read now; orphaned: it is not there, and nothing is corrected.
CREATE TABLE text_corrections (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES documents (id),
  page INTEGER NOT NULL CHECK (page >= 0),
  range_begin INTEGER NOT NULL,
  range_length INTEGER NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL,
  w REAL NOT NULL,
  h REAL NOT NULL,
  quote TEXT NOT NULL,
  context TEXT NOT NULL,
  context_at INTEGER NOT NULL,
  replacement TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  place_begin INTEGER,
  place_length INTEGER,
  orphaned INTEGER NOT NULL DEFAULT 0 CHECK (orphaned IN (0, 1))
) STRICT;
CREATE INDEX text_corrections_page ON text_corrections (document, page);

-- How a person says a page is to be held: turned clockwise by so many degrees from how its file shows it (NULL: nothing said), and at
-- which place it belongs in its document (from 1; NULL: nothing said).
CREATE TABLE page_views (
  document INTEGER NOT NULL REFERENCES documents (id),
  page INTEGER NOT NULL CHECK (page >= 0),
  turn INTEGER CHECK (turn IN (0, 90, 180, 270)),
  position INTEGER CHECK (position >= 1),
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (document, page)
) STRICT, WITHOUT ROWID;

-- Whether a page was read again since somebody looked at it must come out right when the looking is undone and done again.
ALTER TABLE pages ADD COLUMN times_read INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pages ADD COLUMN looked_reading INTEGER NOT NULL DEFAULT 0;
UPDATE pages SET looked_reading = -1 WHERE looked_stale = 1;
