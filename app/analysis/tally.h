// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/projects.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

#include <functional>

namespace tt
{

struct TallyMember {
    QString name;
    QVector<int> projects;        ///< positions in ProjectBook::projects
    QVector<FindingRef> findings; ///< of entities the mentions, of intermediaries the places that name them
    QVector<FindingRef> namedBy;  ///< of entities: the places that name them as the buyer
    QStringList spellings = {}; ///< as printed; filled by explainMembers(), app/analysis/entity_book.h
    bool operator==(const TallyMember &) const = default;
};

/// Sums of one currency. Disputed figures are an interval of their own, never part of `confirmed`.
struct TallyMoney {
    Decimal confirmed;
    Decimal disputedLow;
    Decimal disputedHigh;
    Decimal planned;
    Decimal cancelled;
    int unknownProjects = 0;
    /// Of the sums above, what counts twice if the suggested links hold: of each such pair the lesser
    /// project's.
    Decimal possiblyTwice;
    bool operator==(const TallyMoney &) const = default;
};

struct TallyExclusion {
    int project = -1;
    QString what;   ///< the figure, name or document left out
    QString reason; ///< mention_excluded, terminated, no_amount, no_us_technology, lower_rung, losing_bid …
    std::optional<FindingRef> finding; ///< the figure or mention
    bool operator==(const TallyExclusion &) const = default;
};

struct Tally {
    int documents = 0;
    int projects = 0;
    QVector<TallyMember> seeking;               ///< buyers that seek, or were supplied with, US technology
    QMap<QString, QVector<TallyMember>> naming; ///< by watch id
    QVector<TallyMember> intermediaries; ///< suppliers, won or proposed, of such projects; never agencies
    QMap<QString, TallyMoney> money;     ///< by currency
    QStringList blockedBy;               ///< why this is not final
    QVector<TallyExclusion> excluded;
};

enum class TallyScope { UsTechnology, All };

/// The story's numbers. Pure: the same projects give the same tally.
Tally tallyOf(const QVector<AnalysedDocument> &documents, const ProjectBook &book,
              TallyScope scope = TallyScope::UsTechnology);

/// How a finding is called in JSON: its number in a case; without one {"document", "index"}.
using FindingNames = std::function<QJsonValue(const FindingRef &)>;

/// As the command line prints it.
QJsonObject tallyToJson(const Tally &tally, const ProjectBook &book, const FindingNames &names = {});
QJsonObject projectToJson(const Project &project, const FindingNames &names = {});
/// {"projects", "suggestions"}
QJsonObject bookToJson(const ProjectBook &book, const FindingNames &names = {});

} // namespace tt
