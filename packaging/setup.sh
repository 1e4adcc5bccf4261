#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run.sh and test.sh: installs what is missing, fetches the pinned parts, configures and builds.
# Every step looks first whether it is needed, so a second run takes seconds.

set -euo pipefail

tt_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tt_log_dir=$tt_root/build/log

step() { printf '==> %s\n' "$*" >&2; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# as_root COMMAND...: as root in a container, through sudo for everyone else.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    stop "Installing packages needs root: run this as root, or install sudo. What was to be run: $*"
  fi
}

# quietly NAME COMMAND...: the output goes to a log that is shown only when the command fails.
quietly() {
  local name=$1
  shift
  mkdir -p "$tt_log_dir"
  if ! "$@" >"$tt_log_dir/$name.log" 2>&1; then
    tail -n 60 "$tt_log_dir/$name.log" >&2
    stop "$name failed; the whole log is $tt_log_dir/$name.log"
  fi
}

wanted_packages() { grep -hv '^ *#' "$@" | sed '/^ *$/d'; }

# install_packages LIST...: installs the packages of the lists that are missing.
install_packages() {
  command -v apt-get >/dev/null || stop "This set-up is for Debian 12 and its relatives; docs/building.md lists what is needed elsewhere."
  local missing=() package
  while read -r package; do
    # Any Node.js with npm will do, wherever it came from.
    case $package in
      nodejs) command -v node >/dev/null && continue ;;
      npm) command -v npm >/dev/null && continue ;;
    esac
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done < <(wanted_packages "$@")
  [ ${#missing[@]} -eq 0 ] && return 0
  step "Installing ${#missing[@]} Debian packages: ${missing[*]}"
  quietly apt-update as_root apt-get update
  quietly apt-install as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# fetch_parts: models, ONNX Runtime, icons and the dictionary, checked against the integrity hashes of packaging/npm/package-lock.json.
fetch_parts() {
  local stamp=$tt_root/packaging/npm/node_modules/.tendertrace-lock
  if cmp -s "$tt_root/packaging/npm/package-lock.json" "$stamp"; then
    return 0
  fi
  step "Fetching the OCR models, ONNX Runtime, icons and the dictionary (about 80 MB, pinned and integrity-checked)"
  (cd "$tt_root/packaging/npm" && quietly npm-ci npm ci --ignore-scripts --no-audit --no-fund)
  cp "$tt_root/packaging/npm/package-lock.json" "$stamp"
}

# build PRESET [TARGET...]
build() {
  local preset=$1
  shift
  cd "$tt_root"
  step "Building ($preset)"
  quietly configure cmake --preset "$preset"
  local targets=()
  [ $# -gt 0 ] && targets=(--target "$@")
  quietly build cmake --build --preset "$preset" --parallel "$(nproc)" "${targets[@]}"
}
