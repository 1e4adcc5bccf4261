-- SPDX-FileCopyrightText: 2026 The TenderTrace developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- version: 8
-- min_reader: 8
--
-- What people say of projects: which are one purchase, and which doubts they looked at. Each is an edit; programs that do not know such
-- edits would take them for damage, and would add a purchase up twice, so they may not read the case.

-- `document`: one of the project's. `about`: "link 12" (with the project of document 12, the higher of the two), or no_buyer,
-- buyers_differ, figure_without_package. `seen`: what the answer was given about; when that changes, it says nothing any more.
CREATE TABLE project_decisions (
  document INTEGER NOT NULL REFERENCES documents (id),
  about TEXT NOT NULL CHECK (about <> ''),
  answer TEXT NOT NULL CHECK (answer IN ('same', 'different', 'as_it_is')),
  seen TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (document, about)
) STRICT, WITHOUT ROWID;

-- Sums from a bound up, whatever their kind: few of a million reach a high one.
CREATE INDEX findings_highs ON findings (value_high, value_low, facet, verdict, review_state, same_as, document, page, range_begin)
  WHERE type = 'amount' AND value_low IS NOT NULL;
