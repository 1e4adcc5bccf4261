// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"
#include "ocr/base/result.h"

#include <string>

namespace CLI
{
class App;
}

namespace tt
{

/// What a person says a finding is, as options of "review" and "correct".
class CorrectedFacts final
{
public:
    void describe(CLI::App &app);
    [[nodiscard]] bool isEmpty() const;
    /// `facts` with the options in it. Errors: Usage for one that is no value, or belongs to another type,
    /// and when nothing differs.
    [[nodiscard]] Result<FindingFacts> applyTo(const FindingFacts &facts) const;

private:
    [[nodiscard]] Result<void> requireFitting(const FindingFacts &facts) const;
    [[nodiscard]] Result<FindingFacts> amount(AmountFacts amount) const;
    [[nodiscard]] Result<FindingFacts> mention(MentionFacts mention) const;
    [[nodiscard]] Result<FindingFacts> party(PartyFacts party) const;
    [[nodiscard]] Result<FindingFacts> date(DateFacts date) const;

    std::string m_value;
    std::string m_kind;
    std::string m_currency;
    std::string m_polarity;
    std::string m_name;
    std::string m_role;
    std::string m_date;
    std::string m_identifier;
};

} // namespace tt
