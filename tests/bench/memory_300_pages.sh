#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Imports a long scan with tendertrace-cli and samples the resident memory of the command line and of its readers. Prints the
# figures over time and whether they stay flat; exits 1 when they grow.
#
#   memory_300_pages.sh BIN_DIR [PAGES [SCAN.pdf]]
#
# With WATCH_PID=<pid> an already running window (or any program and its readers) is sampled for WATCH_SECONDS instead.
#
# Flat: the mean of the last third of the samples is at most 10 % and 24 MiB above that of the middle third. The first third is
# left out, while models load and caches fill.

set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
. "$here/bench_common.sh"
bin=$(cd "${1:?usage: memory_300_pages.sh BIN_DIR [PAGES [SCAN.pdf]]}" && pwd)
pages=${2:-300}
interval=${INTERVAL:-0.5}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The resident set of one process in KiB; nothing when it is gone.
resident() { awk '/^VmRSS:/ {print $2}' "/proc/$1/status" 2>/dev/null || true; }

# All descendants of a process.
descendants() {
  local child
  for child in $(cat /proc/"$1"/task/*/children 2>/dev/null); do
    echo "$child"
    descendants "$child"
  done
}

# One line: seconds, the program's KiB, number of readers, largest reader, sum of readers.
sample() {
  local main readers=0 largest=0 sum=0 pid kib
  main=$(resident "$1")
  [ -n "$main" ] || return 1
  for pid in $(descendants "$1"); do
    kib=$(resident "$pid")
    [ -n "$kib" ] || continue
    readers=$((readers + 1)) sum=$((sum + kib))
    [ "$kib" -le "$largest" ] || largest=$kib
  done
  echo "$(elapsed "$2") $main $readers $largest $sum"
}

report() {
  awk -v file="$1" '
    { t[NR] = $1; main[NR] = $2; big[NR] = $4; if ($2 > maxMain) maxMain = $2; if ($4 > maxBig) maxBig = $4
      if ($5 > maxSum) maxSum = $5; if ($3 > readers) readers = $3 }
    # Samples without a reader (before the first, after the last) say nothing of readers.
    function mean(array, from, to,   i, n, sum) { for (i = from; i <= to; i++) if (array[i] > 0) { sum += array[i]; n++ } return n ? sum / n : 0 }
    function verdict(name, array,   mid, last) {
      mid = mean(array, int(NR / 3) + 1, int(2 * NR / 3)); last = mean(array, int(2 * NR / 3) + 1, NR)
      flat = last <= mid * 1.10 && last <= mid + 24 * 1024 || last <= mid
      printf "%-22s middle third %7.1f MiB, last third %7.1f MiB: %s\n", name, mid / 1024, last / 1024, flat ? "flat" : "GROWS"
      return flat
    }
    END {
      if (NR < 9) { print "too few samples to judge: " NR; exit 1 }
      printf "%8s %14s %18s\n", "seconds", "program, MiB", "largest reader, MiB"
      for (k = 0; k <= 10; k++) { i = 1 + int((NR - 1) * k / 10); printf "%8.1f %14.1f %18.1f\n", t[i], main[i] / 1024, big[i] / 1024 }
      printf "\nmost: program %.1f MiB, one reader %.1f MiB, all %d readers %.1f MiB\n", maxMain / 1024, maxBig / 1024, readers, maxSum / 1024
      ok = verdict("program", main); ok = verdict("largest reader", big) && ok
      exit ok ? 0 : 1
    }' "$1"
}

if [ -n "${WATCH_PID:-}" ]; then
  started=$(now)
  end=$((SECONDS + ${WATCH_SECONDS:-120}))
  while [ "$SECONDS" -lt "$end" ] && sample "$WATCH_PID" "$started" >>"$work/samples"; do sleep "$interval"; done
  report "$work/samples"
  exit
fi

need_programs "$bin" tendertrace-cli tendertrace-reader tendertrace-corpus
scan=${3:-}
if [ -z "$scan" ]; then
  scan=$work/long.pdf
  echo "Drawing a scan of $pages pages"
  "$bin/tendertrace-corpus" --out "$scan" --long-scan "$pages" --seed 300 2>/dev/null
fi
echo "Importing $(basename "$scan"), $(du -h "$scan" | cut -f1), ${READERS:-as many as cores} readers"
started=$(now)
"$bin/tendertrace-cli" import "$work/memory.ttcase" "$scan" --readers "${READERS:-0}" >"$work/import.json" 2>"$work/import.log" &
pid=$!
while sample "$pid" "$started" >>"$work/samples"; do sleep "$interval"; done
status=0
wait "$pid" || status=$?
[ "$status" -eq 0 ] || { tail -n 20 "$work/import.log" >&2; echo "The import ended with $status." >&2; exit "$status"; }
awk -v s="$(elapsed "$started")" -v p="$pages" 'BEGIN { printf "%.0f seconds, %.2f a page\n\n", s, s / p }'
report "$work/samples"
