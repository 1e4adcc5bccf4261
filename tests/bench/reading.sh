#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads drawn scans over five fonts, 150, 200 and 300 dpi and three levels of damage, and prints errors, fields and verdicts
# by each of them, with the ten worst pages.
#
#   reading.sh BIN_DIR [COUNT [SEED [KEEP_DIR]]]
#
# COUNT notices for each of the 45 cells (default 3: about 170 pages). With KEEP_DIR the scans and the case stay there.

set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?usage: reading.sh BIN_DIR [COUNT [SEED [KEEP_DIR]]]}" && pwd)
count=${2:-3}
seed=${3:-90210}
fonts=${FONTS:-"AR PL UMing CN,Noto Serif CJK SC,AR PL UKai CN,WenQuanYi Zen Hei,Noto Sans CJK SC"}

. "$here/bench_common.sh"
need_programs "$bin" tendertrace-cli tendertrace-reader tendertrace-corpus

if [ $# -ge 4 ]; then
  work=$4
  mkdir -p "$work"
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi

"$bin/tendertrace-corpus" --grid --out "$work/scans" --count "$count" --seed "$seed" --fonts "$fonts" 2>/dev/null
pages=$(grep -c '"size_points"' "$work"/scans/*.truth.json | awk -F: '{sum += $NF} END {print sum}')
echo "$pages pages, seed $seed, fonts $fonts"
rm -f "$work/bench.ttcase"
started=$(now)
"$bin/tendertrace-cli" import "$work/bench.ttcase" "$work"/scans/*.pdf >"$work/import.json" 2>"$work/import.log" ||
  { cat "$work/import.log" >&2; exit 1; }
seconds=$(elapsed "$started")
awk -v s="$seconds" -v p="$pages" 'BEGIN { printf "%.1f s, %.2f s a page, all readers together\n\n", s, s / p }'
"$bin/tendertrace-corpus" score --case "$work/bench.ttcase" --cli "$bin/tendertrace-cli" --truth "$work/scans" --groups || true
