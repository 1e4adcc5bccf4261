-- SPDX-FileCopyrightText: 2026 The TenderTrace developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- version: 1
-- min_reader: 1
--
-- Frozen once released: a change of the schema is a new file. Tables, columns and the meaning of their values are
-- described in docs/case-file.md. Times are UTC, ISO 8601 with milliseconds. Pages count from 0.

CREATE TABLE case_meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Originals: content-addressed, cut into chunks so that a file of any size streams through little memory.

CREATE TABLE originals (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  chunk_bytes INTEGER NOT NULL CHECK (chunk_bytes > 0)
) STRICT;

CREATE TABLE original_chunks (
  id INTEGER PRIMARY KEY,
  original INTEGER NOT NULL REFERENCES originals (id) DEFERRABLE INITIALLY DEFERRED,
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  data BLOB NOT NULL,
  UNIQUE (original, sequence)
) STRICT;

CREATE TRIGGER originals_never_change BEFORE UPDATE ON originals
BEGIN SELECT RAISE(ABORT, 'an original is never changed'); END;
CREATE TRIGGER originals_never_go BEFORE DELETE ON originals
BEGIN SELECT RAISE(ABORT, 'an original is never removed'); END;
CREATE TRIGGER original_chunks_never_change BEFORE UPDATE ON original_chunks
BEGIN SELECT RAISE(ABORT, 'an original is never changed'); END;
CREATE TRIGGER original_chunks_never_go BEFORE DELETE ON original_chunks
BEGIN SELECT RAISE(ABORT, 'an original is never removed'); END;

-- Documents. The counts are kept by the triggers below, so that a list of many thousands is one quick query.

CREATE TABLE documents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  original INTEGER NOT NULL UNIQUE REFERENCES originals (id),
  name TEXT NOT NULL,
  source_path TEXT NOT NULL,
  media_type TEXT NOT NULL DEFAULT '',
  imported_at TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'reading', 'done', 'failed')),
  pages INTEGER NOT NULL DEFAULT 0,
  pages_read INTEGER NOT NULL DEFAULT 0,
  pages_failed INTEGER NOT NULL DEFAULT 0,
  notice_type TEXT NOT NULL DEFAULT '',
  analyser_version TEXT NOT NULL DEFAULT '',
  metadata TEXT NOT NULL DEFAULT '{}',
  error_code TEXT,
  error_message TEXT,
  error_detail TEXT,
  findings INTEGER NOT NULL DEFAULT 0,
  amounts INTEGER NOT NULL DEFAULT 0,
  mentions INTEGER NOT NULL DEFAULT 0,
  disputed INTEGER NOT NULL DEFAULT 0,
  reviewed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE document_paths (
  document INTEGER NOT NULL REFERENCES documents (id),
  path TEXT NOT NULL,
  noted_at TEXT NOT NULL,
  PRIMARY KEY (document, path)
) STRICT, WITHOUT ROWID;

-- Pages

CREATE TABLE pages (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (id),
  page INTEGER NOT NULL CHECK (page >= 0),
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'read', 'failed')),
  width REAL NOT NULL,
  height REAL NOT NULL,
  read_by TEXT NOT NULL DEFAULT '',
  dpi REAL NOT NULL DEFAULT 0,
  skew_degrees REAL NOT NULL DEFAULT 0,
  turn_degrees INTEGER NOT NULL DEFAULT 0,
  low_confidence_share REAL NOT NULL DEFAULT 0,
  seal_share REAL NOT NULL DEFAULT 0,
  error_code TEXT,
  error_message TEXT,
  error_detail TEXT,
  UNIQUE (document, page)
) STRICT;
CREATE INDEX pages_waiting ON pages (document, page) WHERE state = 'waiting';

CREATE TRIGGER pages_count_insert AFTER INSERT ON pages
BEGIN
  UPDATE documents SET pages = pages + 1, pages_read = pages_read + (NEW.state = 'read'),
    pages_failed = pages_failed + (NEW.state = 'failed') WHERE id = NEW.document;
END;
CREATE TRIGGER pages_count_delete AFTER DELETE ON pages
BEGIN
  UPDATE documents SET pages = pages - 1, pages_read = pages_read - (OLD.state = 'read'),
    pages_failed = pages_failed - (OLD.state = 'failed') WHERE id = OLD.document;
END;
CREATE TRIGGER pages_count_update AFTER UPDATE OF state ON pages WHEN OLD.state <> NEW.state
BEGIN
  UPDATE documents SET pages_read = pages_read + (NEW.state = 'read') - (OLD.state = 'read'),
    pages_failed = pages_failed + (NEW.state = 'failed') - (OLD.state = 'failed') WHERE id = NEW.document;
END;

-- What was read: `layout` is the page as CBOR (ocr/text/page_text_io.h), `plain` its lines joined by a line feed.

CREATE TABLE page_texts (
  id INTEGER PRIMARY KEY REFERENCES pages (id) ON DELETE CASCADE,
  layout BLOB NOT NULL,
  plain TEXT NOT NULL
) STRICT;

-- The search index, over the same rows as page_texts. Its tokenizer "tendertrace" is the program's own (docs/case-file.md says
-- how it cuts). The program keeps it in step in the transaction that changes page_texts; a trigger may not, for a case from a
-- stranger is opened with an untrusted schema, whose triggers reach no virtual table.

CREATE VIRTUAL TABLE page_index USING fts5 (plain, content = 'page_texts', content_rowid = 'id', tokenize = 'tendertrace');

-- Findings. An id is never used twice: the audit log and other people's notes refer to it.

CREATE TABLE findings (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES documents (id),
  page INTEGER NOT NULL,
  range_begin INTEGER NOT NULL,
  range_length INTEGER NOT NULL,
  boxes TEXT NOT NULL DEFAULT '[]',
  quote TEXT NOT NULL,
  context TEXT NOT NULL DEFAULT '',
  type TEXT NOT NULL CHECK (type IN ('amount', 'mention', 'party', 'date', 'identifier')),
  identity TEXT NOT NULL,
  facts TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('agreed', 'disputed', 'single', 'obscured')),
  reading TEXT NOT NULL,
  same_as INTEGER REFERENCES findings (id) ON DELETE SET NULL,
  orphaned INTEGER NOT NULL DEFAULT 0 CHECK (orphaned IN (0, 1)),
  review_state TEXT NOT NULL DEFAULT 'unreviewed' CHECK (review_state IN ('unreviewed', 'confirmed', 'corrected', 'rejected')),
  review_by TEXT NOT NULL DEFAULT '',
  review_at TEXT,
  review_note TEXT NOT NULL DEFAULT '',
  review_facts TEXT,
  reviewed_facts TEXT
) STRICT;
CREATE INDEX findings_place ON findings (document, page, range_begin);
CREATE INDEX findings_same ON findings (same_as) WHERE same_as IS NOT NULL;

CREATE TRIGGER findings_count_insert AFTER INSERT ON findings
BEGIN
  UPDATE documents SET findings = findings + 1, amounts = amounts + (NEW.type = 'amount'),
    mentions = mentions + (NEW.type = 'mention'), disputed = disputed + (NEW.verdict = 'disputed'),
    reviewed = reviewed + (NEW.review_state <> 'unreviewed') WHERE id = NEW.document;
END;
CREATE TRIGGER findings_count_delete AFTER DELETE ON findings
BEGIN
  UPDATE documents SET findings = findings - 1, amounts = amounts - (OLD.type = 'amount'),
    mentions = mentions - (OLD.type = 'mention'), disputed = disputed - (OLD.verdict = 'disputed'),
    reviewed = reviewed - (OLD.review_state <> 'unreviewed') WHERE id = OLD.document;
END;
CREATE TRIGGER findings_count_update AFTER UPDATE OF type, verdict, review_state ON findings
BEGIN
  UPDATE documents SET amounts = amounts + (NEW.type = 'amount') - (OLD.type = 'amount'),
    mentions = mentions + (NEW.type = 'mention') - (OLD.type = 'mention'),
    disputed = disputed + (NEW.verdict = 'disputed') - (OLD.verdict = 'disputed'),
    reviewed = reviewed + (NEW.review_state <> 'unreviewed') - (OLD.review_state <> 'unreviewed')
    WHERE id = NEW.document;
END;

-- What a person did to a finding outlives every re-analysis.
CREATE TRIGGER findings_keep_reviewed BEFORE DELETE ON findings WHEN OLD.review_state <> 'unreviewed'
BEGIN SELECT RAISE(ABORT, 'a reviewed finding is never removed'); END;

-- Notes

CREATE TABLE notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  finding INTEGER REFERENCES findings (id),
  document INTEGER REFERENCES documents (id),
  page INTEGER,
  x REAL NOT NULL DEFAULT 0,
  y REAL NOT NULL DEFAULT 0,
  w REAL NOT NULL DEFAULT 0,
  h REAL NOT NULL DEFAULT 0,
  quote TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL,
  tags TEXT NOT NULL DEFAULT '[]',
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX notes_document ON notes (document);
CREATE INDEX notes_finding ON notes (finding) WHERE finding IS NOT NULL;

-- The log: grows at its end and nowhere else; every entry's chain covers all entries before it.

CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  chain TEXT NOT NULL CHECK (length(chain) = 64)
) STRICT;

CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit
  WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows at its end'); END;
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
CREATE TRIGGER audit_never_shrinks BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is never shortened'); END;
