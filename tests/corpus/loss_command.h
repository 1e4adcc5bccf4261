// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI
{
class App;
}

namespace tt::corpus
{

/// `loss`: the findings of scans in a case against those of the same notices' true text (NAME.pdf, NAME.txt),
/// by field: what reading lost and what it added. What the analysis itself misses on true text does not
/// count. Exit 0, or 3 when an input cannot be read.
class LossCommand final
{
public:
    void addOptions(CLI::App &app);
    int run() const;

private:
    std::string m_case;
    std::string m_cli = "tendertrace-cli";
    std::string m_texts;
};

} // namespace tt::corpus
