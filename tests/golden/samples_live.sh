#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Imports the samples with the live engines and scores them: every true figure and watch-list id must be found and no other, no wrong
# figure may call itself agreed, and the character error rate of all pages must stay below the floor (0.65 per cent was measured).
#
#   samples_live.sh BIN_DIR SAMPLES [MAX_CER_PERCENT]

set -euo pipefail
bin=$1
samples=$2
floor=${3:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# By name: the truth files that lie beside the samples are no tenders.
find "$samples" -maxdepth 1 -type f ! -name '*.json' -print0 | sort -z |
  xargs -0 "$bin/tendertrace-cli" import "$work/samples.ttcase" >"$work/import.json"
"$bin/tendertrace-corpus" score --case "$work/samples.ttcase" --cli "$bin/tendertrace-cli" --truth "$samples" --strict --max-cer "$floor"
