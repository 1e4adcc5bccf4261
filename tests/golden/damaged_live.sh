#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws a handful of damaged scans of different fonts and resolutions, always the same, reads them with the live engines and holds
# the result to floors: so many per cent of the figures and ids are found, the character error rate stays below a bound, and no
# wrong figure calls itself agreed. Everything found and 0.23 per cent were measured; of 27 figures two and of 10 ids one may go
# missing. The large benchmark is tests/bench/reading.sh.
#
#   damaged_live.sh BIN_DIR [MIN_FOUND_PERCENT [MAX_CER_PERCENT]]

set -euo pipefail
bin=$1
found=${2:-90}
floor=${3:-1.5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Each of another layout: the files are named by it.
draw() { # SEED LAYOUT LEVEL DPI FONT
  "$bin/tendertrace-corpus" --out "$work/scans" --seed "$1" --count 1 --layout "$2" --level "$3" --dpi "$4" --fonts "$5"
}
draw 4101 campus_award heavy 200 "AR PL UMing CN"
draw 4102 contract medium 150 "Noto Serif CJK SC"
draw 4103 single_source heavy 150 "Noto Sans CJK SC"
draw 4104 packages_award medium 200 "LXGW WenKai"
draw 4105 inquiry heavy 300 "Noto Serif CJK SC"
draw 4106 requirements medium 150 "AR PL UMing CN"

"$bin/tendertrace-cli" import "$work/scans.ttcase" "$work"/scans/*.pdf >"$work/import.json"
"$bin/tendertrace-corpus" score --case "$work/scans.ttcase" --cli "$bin/tendertrace-cli" --truth "$work/scans" --groups \
  --min-found "$found" --max-cer "$floor"
