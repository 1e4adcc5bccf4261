// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "tests/corpus/generate.h"

#include <QString>

#include <string>

namespace CLI
{
class App;
}

namespace tt::corpus
{

/// Writes NNN.txt for every notice of the case that the options' seed draws, and case.truth.json beside them;
/// with `scans` also scans/NNN.pdf in the options' looks, with its own truth. Gives the number of notices.
/// Error: ReadOnly.
Result<int> writeCase(const CorpusOptions &options, int projects, bool scans);

/// `tendertrace-corpus score-case`: what `tendertrace-cli analyse FILE... --json` says against
/// case.truth.json.
class ScoreCaseCommand final
{
public:
    void addOptions(CLI::App &app);
    /// 0 exact, 1 differences or unreadable files.
    int run() const;

private:
    std::string m_truth;
    std::string m_answer;
};

} // namespace tt::corpus
