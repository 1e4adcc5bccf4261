# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by the benchmark scripts.

# Seconds with fraction, monotonic enough for minutes of work.
now() { date +%s.%N; }
elapsed() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.3f", b - a }'; }

need_programs() {
  local dir=$1 name
  shift
  for name in "$@"; do
    [ -x "$dir/$name" ] || { echo "$dir/$name is missing: build it first." >&2; exit 2; }
  done
}

# need_debian_package PROGRAM PACKAGE: installs PACKAGE when it is not there.
need_debian_package() {
  dpkg -s "$2" >/dev/null 2>&1 && command -v "$1" >/dev/null && return
  echo "Installing $2 for this benchmark" >&2
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y --no-install-recommends "$2" >/dev/null ||
    { echo "$2 cannot be installed; the comparison needs it." >&2; exit 2; }
}
