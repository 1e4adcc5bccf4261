#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes what the last run of the golden tests said as what is expected: the findings of analyser_golden_test and what
# replayed_reading_test read. Read `git diff` before committing it.

set -euo pipefail
cd "$(dirname "$0")"
shopt -s nullglob
taken=0
for actual in samples/*.actual readings/*.actual; do
  mv -v "$actual" "${actual%.actual}"
  taken=1
done
[ "$taken" = 1 ] || echo "Nothing differs."
