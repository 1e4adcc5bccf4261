-- SPDX-FileCopyrightText: 2026 The TenderTrace developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- version: 3
-- min_reader: 1
--
-- The watch-lists a case is analysed with, so that it is analysed the same wherever it goes.

-- `content` is the file as it was added. The built-in list counts first, then the others in the order of their ids, a later one
-- over those before it. A list that is taken out stays, with who did so and when: earlier findings were made with it. No list in use: a case of an older
-- program that nobody has opened for writing yet.
CREATE TABLE watchlists (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  content BLOB NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  removed_at TEXT,
  removed_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX watchlists_in_use ON watchlists (name) WHERE removed_at IS NULL;

CREATE TRIGGER watchlists_never_change BEFORE UPDATE ON watchlists
  WHEN OLD.removed_at IS NOT NULL OR
    (NEW.id, NEW.name, NEW.built_in, NEW.sha256, NEW.content, NEW.added_at, NEW.added_by)
    IS NOT (OLD.id, OLD.name, OLD.built_in, OLD.sha256, OLD.content, OLD.added_at, OLD.added_by)
BEGIN SELECT RAISE(ABORT, 'a watch-list of the case is never changed'); END;
CREATE TRIGGER watchlists_never_go BEFORE DELETE ON watchlists
BEGIN SELECT RAISE(ABORT, 'a watch-list of the case is never removed'); END;

-- Signal phrases are a type of their own, stored as mentions whose identity begins with "signal:"; they are not counted among the
-- mentions.
DROP TRIGGER findings_count_insert;
DROP TRIGGER findings_count_delete;
DROP TRIGGER findings_count_update;
CREATE TRIGGER findings_count_insert AFTER INSERT ON findings
BEGIN
  UPDATE documents SET findings = findings + 1, amounts = amounts + (NEW.type = 'amount'),
    mentions = mentions + (NEW.type = 'mention' AND NEW.identity NOT LIKE 'signal:%'),
    disputed = disputed + (NEW.verdict = 'disputed'),
    reviewed = reviewed + (NEW.review_state <> 'unreviewed') WHERE id = NEW.document;
END;
CREATE TRIGGER findings_count_delete AFTER DELETE ON findings
BEGIN
  UPDATE documents SET findings = findings - 1, amounts = amounts - (OLD.type = 'amount'),
    mentions = mentions - (OLD.type = 'mention' AND OLD.identity NOT LIKE 'signal:%'),
    disputed = disputed - (OLD.verdict = 'disputed'),
    reviewed = reviewed - (OLD.review_state <> 'unreviewed') WHERE id = OLD.document;
END;
CREATE TRIGGER findings_count_update AFTER UPDATE OF type, identity, verdict, review_state ON findings
BEGIN
  UPDATE documents SET amounts = amounts + (NEW.type = 'amount') - (OLD.type = 'amount'),
    mentions = mentions + (NEW.type = 'mention' AND NEW.identity NOT LIKE 'signal:%')
      - (OLD.type = 'mention' AND OLD.identity NOT LIKE 'signal:%'),
    disputed = disputed + (NEW.verdict = 'disputed') - (OLD.verdict = 'disputed'),
    reviewed = reviewed + (NEW.review_state <> 'unreviewed') - (OLD.review_state <> 'unreviewed')
    WHERE id = NEW.document;
END;
