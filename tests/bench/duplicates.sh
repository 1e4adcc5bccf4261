#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws notices, each scanned twice and printed twice, and others that only look like them (the same form, buyer and subject), reads
# them, and prints precision and recall of near duplicates by text, by looks and by both.
#
#   duplicates.sh BIN_DIR [COUNT [SEED [KEEP_DIR [OPTIONS of duplicates_bench...]]]]
#
# COUNT notices (default 30: about 170 files). With KEEP_DIR the scans and the case stay there, and are not read again.
# A seed that was looked at while the bounds were chosen is no measurement.

set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?usage: duplicates.sh BIN_DIR [COUNT [SEED [KEEP_DIR [OPTIONS]]]]}" && pwd)
count=${2:-30}
seed=${3:-60001}
keep=${4:-}
shift $(($# < 4 ? $# : 4))

. "$here/bench_common.sh"
need_programs "$bin" tendertrace-cli tendertrace-reader tendertrace-corpus duplicates_bench

if [ -n "$keep" ]; then
  work=$keep
  mkdir -p "$work"
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi

if [ ! -f "$work/twins.ttcase" ]; then
  "$bin/tendertrace-corpus" --twins --out "$work/twins" --count "$count" --seed "$seed"
  "$bin/tendertrace-cli" import "$work/reading.ttcase" "$work"/twins/*.pdf >"$work/import.json" 2>"$work/import.log" ||
    { tail -5 "$work/import.log" >&2; exit 1; }
  mv "$work/reading.ttcase" "$work/twins.ttcase"
fi
"$bin/duplicates_bench" "$work/twins.ttcase" "$work/twins/twins.truth.json" "$@"
