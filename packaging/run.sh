#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed, builds, and opens the sample case, or FILES, in the window. Without a display it does the same job
# headless: imports, prints the findings, checks the samples against their truth files and writes the evidence bundle.
#
#   packaging/run.sh [FILES or folders ...]
#
# The case is kept in $TENDERTRACE_DIR (default: ~/TenderTrace); running again goes on with it.

. "$(dirname "$0")/setup.sh"

install_packages "$tt_root/packaging/debian-packages.txt"
fetch_parts
build release tendertrace tendertrace-cli tendertrace-reader tendertrace-corpus

bin=$tt_root/build/release/bin
samples=$tt_root/resources/samples
case_dir=${TENDERTRACE_DIR:-$HOME/TenderTrace}
mkdir -p "$case_dir"

if [ $# -gt 0 ]; then
  case_file=$case_dir/files.ttcase
  inputs=("$@")
else
  case_file=$case_dir/samples.ttcase
  inputs=("$samples")
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  step "Opening $case_file in the window"
  exec "$bin/tendertrace" --case "$case_file" "${inputs[@]}"
fi

step "No display: reading into $case_file"
status=0
"$bin/tendertrace-cli" import "$case_file" "${inputs[@]}" || status=$?
[ "$status" -eq 0 ] || [ "$status" -eq 4 ] || exit "$status"
step "Findings"
"$bin/tendertrace-cli" findings "$case_file"

bundle=${case_file%.ttcase}-bundle-$(date +%Y%m%d-%H%M%S).zip
step "Evidence bundle $bundle"
"$bin/tendertrace-cli" export "$case_file" "$bundle"
"$bin/tendertrace-cli" verify "$bundle"

if [ $# -eq 0 ]; then
  step "The samples against their truth"
  "$bin/tendertrace-cli" findings "$case_file" --json >"$tt_log_dir/sample-findings.json"
  "$bin/tendertrace-corpus" score --findings "$tt_log_dir/sample-findings.json" --truth "$samples"
fi
exit "$status"
