#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the findings of the last run of analyser_golden_test as the expected ones. Read `git diff` before committing them.

set -euo pipefail
cd "$(dirname "$0")/samples"
for actual in *.actual; do
  [ -e "$actual" ] || { echo "Nothing differs."; exit 0; }
  mv -v "$actual" "${actual%.actual}"
done
