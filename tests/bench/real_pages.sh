#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads a folder of real pages (NAME.pdf as scans, NAME.txt what a text extractor says they hold, index.json the amounts in
# them) and prints what share of the text was missed whatever the order, the error rate in the reference's own order, and
# which amounts the read text lacks. The pages are not part of the project.
#
#   real_pages.sh BIN_DIR FOLDER [CASE]
#
# With CASE the case stays there.

set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?usage: real_pages.sh BIN_DIR FOLDER [CASE]}" && pwd)
folder=$(cd "${2:?usage: real_pages.sh BIN_DIR FOLDER [CASE]}" && pwd)

. "$here/bench_common.sh"
need_programs "$bin" tendertrace-cli tendertrace-reader tendertrace-corpus

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case=${3:-$work/real.ttcase}
rm -f "$case"
started=$(now)
"$bin/tendertrace-cli" import "$case" "$folder"/*.pdf >"$work/import.json" 2>"$work/import.log" ||
  { cat "$work/import.log" >&2; exit 1; }
pages=$(find "$folder" -maxdepth 1 -name '*.pdf' | wc -l)
awk -v s="$(elapsed "$started")" -v p="$pages" 'BEGIN { printf "%d files, %.1f s, %.2f s a file, all readers together\n\n", p, s, s / p }'
"$bin/tendertrace-corpus" content --case "$case" --cli "$bin/tendertrace-cli" --reference "$folder"
