#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Imports a sample with every program under strace and fails when any of them opens a socket that could leave the machine.
# Usage: no_network.sh BIN_DIR SAMPLES_DIR. Exit 77 (skipped) only where tracing is forbidden.

set -euo pipefail
bin=$1
samples=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

strace -f -o "$work/probe" true 2>/dev/null || { echo "tracing is not allowed here: skipped"; exit 77; }

sample=$(find "$samples" -name '*.pdf' -size -400k | sort | head -n 1)
[ -n "$sample" ] || { echo "no sample in $samples"; exit 1; }

strace -f -e trace=network -o "$work/trace" "$bin/tendertrace-cli" import "$work/case.ttcase" "$sample"
# The trace must have seen the reader: it is the program that touches the file.
strace -f -e trace=execve -o "$work/exec" "$bin/tendertrace-cli" import "$work/again.ttcase" "$sample" >/dev/null 2>&1
grep -q 'tendertrace-reader' "$work/exec" || { echo "the reader process was not traced"; exit 1; }

# An attempt that the sandbox refused counts as well: nothing of ours may even try.
if grep -E 'AF_INET|AF_INET6|AF_PACKET' "$work/trace"; then
  echo "a program opened, or tried to open, an internet socket"
  exit 1
fi
echo "no internet socket was opened"
