// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// kill_worker FOLDER KEPT_CASES SEED: works on a case until it is killed, and says on standard output what is
// committed.
#include "tests/unit/casefile/kill_acts.h"

#include <QByteArray>

#include <limits>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc != 4) return 2;
    tt::actOnCase(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]),
                  QByteArray(argv[3]).toUInt(), std::numeric_limits<int>::max(), [](const QByteArray &line) {
                      const QByteArray whole = line + '\n';
                      [[maybe_unused]] const auto written =
                          ::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size()));
                  });
    return 1; // an act failed
}
