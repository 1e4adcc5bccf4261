-- SPDX-FileCopyrightText: 2026 The TenderTrace developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- version: 2
-- min_reader: 1
--
-- What says which pages a person should look at first, and that somebody did.

-- Measures of ocr/text/page_text.h; -1: the page was read before anybody measured.
ALTER TABLE pages ADD COLUMN characters INTEGER NOT NULL DEFAULT -1;
ALTER TABLE pages ADD COLUMN unplaced_characters INTEGER NOT NULL DEFAULT -1;
ALTER TABLE pages ADD COLUMN ink_share REAL NOT NULL DEFAULT -1;
ALTER TABLE pages ADD COLUMN contrast REAL NOT NULL DEFAULT -1;
ALTER TABLE pages ADD COLUMN softness REAL NOT NULL DEFAULT -1;
ALTER TABLE pages ADD COLUMN one_bit INTEGER NOT NULL DEFAULT 0 CHECK (one_bit IN (0, 1));
-- The reader's remarks, a JSON list of sentences.
ALTER TABLE pages ADD COLUMN remarks TEXT NOT NULL DEFAULT '[]';

-- Who looked at the page as a whole, and when; NULL: nobody. looked_stale: it was read again since.
ALTER TABLE pages ADD COLUMN looked_at TEXT;
ALTER TABLE pages ADD COLUMN looked_by TEXT NOT NULL DEFAULT '';
ALTER TABLE pages ADD COLUMN looked_stale INTEGER NOT NULL DEFAULT 0 CHECK (looked_stale IN (0, 1));

-- The pages of a large case are listed with what their findings leave open. These hold only such findings, so that the list
-- never walks through all of them. The conditions stand word for word in app/casefile/page_concern_store.cpp.
CREATE INDEX findings_doubted ON findings (document, page, type, verdict)
  WHERE review_state = 'unreviewed' AND verdict <> 'agreed' AND same_as IS NULL AND orphaned = 0;
CREATE INDEX findings_sealed ON findings (document, page, type)
  WHERE review_state = 'unreviewed' AND verdict = 'agreed' AND same_as IS NULL AND orphaned = 0
    AND instr(reading, '"under_seal":true') > 0;
CREATE INDEX findings_rejudge ON findings (document, page, type)
  WHERE reviewed_facts IS NOT NULL AND reviewed_facts <> facts AND orphaned = 0;
