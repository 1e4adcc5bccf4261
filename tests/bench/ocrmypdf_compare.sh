#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the same made-up scans with this program and with OCRmyPDF in one run and prints the ratio of wall time and both
# character error rates. OCRmyPDF is installed here, by apt, and nowhere else; it is no part of the program.
#
#   ocrmypdf_compare.sh BIN_DIR [COUNT [LEVEL [SEED]]]
#
# BIN_DIR holds tendertrace-cli, tendertrace-reader and tendertrace-corpus. Both programs get the same number of jobs (JOBS,
# default: all cores). The times are of this machine and this run: only their ratio means anything.

set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?usage: ocrmypdf_compare.sh BIN_DIR [COUNT [LEVEL [SEED]]]}" && pwd)
count=${2:-12}
level=${3:-medium}
seed=${4:-20241}
jobs=${JOBS:-$(nproc)}

. "$here/bench_common.sh"
need_programs "$bin" tendertrace-cli tendertrace-reader tendertrace-corpus
need_debian_package ocrmypdf ocrmypdf
need_debian_package tesseract tesseract-ocr-chi-sim
need_debian_package pdftotext poppler-utils

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/scans" "$work/peer" "$work/ours"

echo "Drawing $count notices, level $level, seed $seed"
"$bin/tendertrace-corpus" --out "$work/scans" --count "$count" --level "$level" --seed "$seed" 2>/dev/null
pages=$(grep -c '"size_points"' "$work"/scans/*.truth.json | awk -F: '{sum += $NF} END {print sum}')

# One document at a time with --jobs pages at once is how OCRmyPDF spreads its work; several documents at once would
# leave it more idle cores on short files, so that documents are run side by side here.
peer_one() {
  OMP_THREAD_LIMIT=1 ocrmypdf -q -l chi_sim --jobs 1 --output-type pdf --optimize 0 "$1" "$2" >>"$3" 2>&1
}
export -f peer_one

echo "OCRmyPDF $(ocrmypdf --version 2>/dev/null), $jobs jobs"
started=$(now)
for file in "$work"/scans/*.pdf; do
  printf '%s\0%s\0%s\0' "$file" "$work/peer/$(basename "$file")" "$work/peer.log"
done | xargs -0 -n 3 -P "$jobs" bash -c 'peer_one "$0" "$1" "$2"'
peer_seconds=$(elapsed "$started")
for file in "$work"/peer/*.pdf; do
  pdftotext "$file" "${file%.pdf}.txt"
done

echo "$("$bin/tendertrace-cli" --version 2>/dev/null | head -n 1), $jobs readers"
started=$(now)
"$bin/tendertrace-cli" import "$work/bench.ttcase" "$work/scans"/*.pdf --readers "$jobs" >"$work/import.json" 2>"$work/import.log" ||
  { cat "$work/import.log" >&2; exit 1; }
our_seconds=$(elapsed "$started")
for file in "$work"/scans/*.pdf; do
  name=$(basename "$file")
  "$bin/tendertrace-cli" text "$work/bench.ttcase" --document "$name" >"$work/ours/${name%.pdf}.txt"
done

printf '\n%-38s %12s %12s\n' 'character error rate, %' 'TenderTrace' 'OCRmyPDF'
our_errors=0 peer_errors=0 length=0
for truth in "$work"/scans/*.truth.json; do
  name=$(basename "$truth" .truth.json)
  read -r _ our_rate our_count this_length < <("$bin/tendertrace-corpus" cer --truth "$truth" --text "$work/ours/$name.txt" | tail -n 1)
  read -r _ peer_rate peer_count _ < <("$bin/tendertrace-corpus" cer --truth "$truth" --text "$work/peer/$name.txt" | tail -n 1)
  printf '%-38s %12s %12s\n' "$name" "$our_rate" "$peer_rate"
  our_errors=$((our_errors + our_count)) peer_errors=$((peer_errors + peer_count)) length=$((length + this_length))
done
awk -v ours="$our_errors" -v peer="$peer_errors" -v n="$length" -v us="$our_seconds" -v ps="$peer_seconds" -v pages="$pages" 'BEGIN {
  printf "%-38s %12.2f %12.2f\n", "all " n " characters", 100 * ours / n, 100 * peer / n
  printf "%-38s %12.2f %12.2f\n", "seconds a page (" pages " pages)", us / pages, ps / pages
  printf "\nwall time TenderTrace / OCRmyPDF: %.2f\n", us / ps
  if (ours > 0) printf "errors OCRmyPDF / TenderTrace: %.1f\n", peer / ours
}'
