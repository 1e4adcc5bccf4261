#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws notices, each scanned twice and printed twice, and others that only look like them (the same form, buyer and subject), reads
# them, and prints precision and recall of near duplicates by text, by looks and by both.
#
#   duplicates.sh BIN_DIR [COUNT [SEED [KEEP_DIR [OPTIONS of duplicates_bench...]]]]
#
# COUNT notices (default 30: about 170 files). With KEEP_DIR the scans and what was read of them stay there.
# A seed that was looked at while the bounds were chosen is no measurement.

set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?usage: duplicates.sh BIN_DIR [COUNT [SEED [KEEP_DIR [OPTIONS]]]]}" && pwd)
count=${2:-30}
seed=${3:-60001}
keep=${4:-}
shift $(($# < 4 ? $# : 4))

. "$here/bench_common.sh"
need_programs "$bin" tendertrace-corpus duplicates_bench
export OMP_THREAD_LIMIT=1

if [ -n "$keep" ]; then
  work=$keep
  mkdir -p "$work"
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi

[ -f "$work/twins.truth.json" ] || "$bin/tendertrace-corpus" --twins --out "$work" --count "$count" --seed "$seed"
models="$bin/../share/models/ppocr-v4"
"$bin/duplicates_bench" "$work" "$models" --read-only-part 0 2 &
"$bin/duplicates_bench" "$work" "$models" --read-only-part 1 2
wait $!
"$bin/duplicates_bench" "$work" "$models" "$@"
