#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the golden set with the live engines and keeps what they said in readings/, then replays it. When that reads otherwise than
# expected, the difference is printed and written beside the expected files; read it, then run accept.sh.
#
#   record.sh BIN_DIR

set -euo pipefail
bin=${1:?usage: record.sh BIN_DIR}
export QT_QPA_PLATFORM=offscreen OMP_THREAD_LIMIT=1
"$bin/replayed_reading_test" --gtest_filter='*IsWhatItWas*' --record
"$bin/replayed_reading_test"
