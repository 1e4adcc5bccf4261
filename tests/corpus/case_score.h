// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace tt::corpus
{

/// Where an answer differs from the truth of a case.
struct CaseScore {
    QStringList tally;    ///< entities, who names what, intermediaries, money
    QStringList projects; ///< linking, parties, statuses, the money of each package
    QStringList links;    ///< suggestions that are missing, or too many
    [[nodiscard]] bool exact() const { return tally.isEmpty() && projects.isEmpty() && links.isEmpty(); }
};

/// `truth` as toJson(CaseTruth) gives it; `answer` as `tendertrace-cli analyse FILE... --json` prints it:
/// "documents", "projects", "suggestions", "tally". Only JSON, so that nothing of the program is trusted.
CaseScore scoreCase(const QJsonObject &truth, const QJsonObject &answer);

} // namespace tt::corpus
