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

/// `score`: a case or the command line's JSON against truth files. Exit 0 when nothing is missed, 6 when
/// something is, 3 when an input cannot be read.
class ScoreCommand final
{
public:
    void addOptions(CLI::App &app);
    int run() const;

private:
    std::string m_case;
    std::string m_cli = "tendertrace-cli";
    std::string m_findings;
    std::string m_text;
    std::string m_truth;
    std::string m_json;
    double m_maxCer = -1;
    double m_minFound = -1; ///< per cent; negative: everything
    bool m_strict = false;
    bool m_groups = false;
};

/// `cer`: plain text against one truth file, pages separated by form feeds as pdftotext and `tendertrace-cli
/// text` write them. Prints the character error rate of the document in per cent and of each page.
class CerCommand final
{
public:
    void addOptions(CLI::App &app);
    int run() const;

private:
    std::string m_truth;
    std::string m_text;
};

/// `content`: what was read of files in a case against plain texts of the same base name (NAME.pdf,
/// NAME.txt), whose order need not be the page's. With an index.json beside them ([{"id": NAME, "amounts":
/// ["380 万元", …]}]) also how many of those amounts the read text holds. Exit 0, or 3 when an input cannot
/// be read.
class ContentCommand final
{
public:
    void addOptions(CLI::App &app);
    int run() const;

private:
    std::string m_case;
    std::string m_cli = "tendertrace-cli";
    std::string m_reference;
};

} // namespace tt::corpus
