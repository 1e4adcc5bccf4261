#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed, builds everything and runs all tests. Arguments go to ctest, for example: -L unit, -R analysis.

. "$(dirname "$0")/setup.sh"

install_packages "$tt_root/packaging/debian-packages.txt" "$tt_root/packaging/debian-packages-test.txt"
fetch_parts
build dev
step "Testing"
cd "$tt_root"
ctest --preset dev "$@"
