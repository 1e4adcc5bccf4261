-- SPDX-FileCopyrightText: 2026 The TenderTrace developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- version: 7
-- min_reader: 7
--
-- How pages look, by which a second scan of a notice is found whose text could not be read. And what people say of a document's origin
-- is an edit like any other from now on: programs that do not know such edits would take them for damage, so they may not read the case.

-- `look`: ocr/base/page_look.h. No row: nothing stands on the page, or it was read by a program that did not look.
CREATE TABLE page_looks (
  id INTEGER PRIMARY KEY REFERENCES pages (id),
  look BLOB NOT NULL CHECK (length(look) = 6144)
) STRICT;
