-- SPDX-FileCopyrightText: 2026 The TenderTrace developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- version: 4
-- min_reader: 4
--
-- What people decided about names. Programs that do not know of it would count one body twice and say nothing: they may not
-- read such a case.

-- One row a decision, never changed: taking one back is another row. `name` and `other` as the person saw them; they are
-- compared by app/analysis/entity_names.h. `undoes` is set for an undo and nothing else.
CREATE TABLE entity_decisions (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('merge', 'roll_up', 'keep_apart', 'undo')),
  name TEXT NOT NULL,
  other TEXT NOT NULL,
  undoes INTEGER REFERENCES entity_decisions (id) CHECK ((action = 'undo') = (undoes IS NOT NULL)),
  note TEXT NOT NULL
) STRICT;

CREATE TRIGGER entity_decisions_only_grow BEFORE INSERT ON entity_decisions
  WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM entity_decisions)
BEGIN SELECT RAISE(ABORT, 'decisions only grow at their end'); END;
CREATE TRIGGER entity_decisions_never_change BEFORE UPDATE ON entity_decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER entity_decisions_never_go BEFORE DELETE ON entity_decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;
