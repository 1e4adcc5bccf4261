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
    QStringList spellings = {};   ///< as printed; filled by explainMembers(), app/analysis/entity_book.h
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

/// Which sum of its currency a project's money went into.
enum class TallyPart { Confirmed, Planned, Cancelled, Disputed, NoSum };

/// What a sum is made of: the money of one package, once.
struct TallyAddend {
    int project = 0;
    int money = -1; ///< position in Project::money; -1: the project as a whole has no sum
    TallyPart part = TallyPart::Confirmed;
    QString currency;
    bool operator==(const TallyAddend &) const = default;
};

/// One reason why a tally is not final.
struct TallyBlock {
    QString code;      ///< unread_pages, unread_document, disputed_figure, name_to_confirm, no_buyer,
                       ///< possible_link, possible_copy (app/evidence/case_tally.h), possible_same_entity,
                       ///< possible_unit_of, sum_out_of_range, or a project's doubt
    QString what;      ///< the document, project or names it is about; may be empty
    QStringList about; ///< the same in pieces, for words: of possible_link the two projects and the reason,
                       ///< of name_to_confirm the name and the project, of the others what `what` begins with
    int project = -1;
    qint64 document = 0;               ///< where to look; 0: `finding` or nowhere
    std::optional<FindingRef> finding; ///< the figure or name in question

    [[nodiscard]] QString text() const; ///< "code: what"
    bool operator==(const TallyBlock &) const = default;
};

struct Tally {
    int documents = 0; ///< of which at least a page was read
    int unread = 0;    ///< documents of which nothing was read: in no other number, but each keeps it open
    int projects = 0;
    QVector<TallyMember> seeking;               ///< buyers that seek, or were supplied with, US technology
    QMap<QString, QVector<TallyMember>> naming; ///< by watch id
    QVector<TallyMember> intermediaries; ///< suppliers, won or proposed, of such projects; never agencies
    QMap<QString, TallyMoney> money;     ///< by currency
    QVector<TallyAddend> addends;        ///< what `money` adds up, in the order of the projects
    QStringList blockedBy;               ///< why this is not final: the text of each of `blocks`
    QVector<TallyBlock> blocks;
    QVector<TallyExclusion> excluded;

    /// Keeps it open; what was said already is not said again.
    void block(const TallyBlock &reason);
};

enum class TallyScope { UsTechnology, All };

/// Clouds, services, models, chips and chip servers whose home is the United States.
bool isUsTechnology(const MentionFacts &facts);
/// Whether a mention says that something is wanted or was supplied, not only spoken of.
bool isSought(const MentionFacts &facts);

/// The story's numbers. Pure: the same projects give the same tally.
Tally tallyOf(const QVector<AnalysedDocument> &documents, const ProjectBook &book,
              TallyScope scope = TallyScope::UsTechnology);

/// How a finding is called in JSON: its number in a case; without one {"document", "index"}.
using FindingNames = std::function<QJsonValue(const FindingRef &)>;

/// As the command line prints it.
QJsonObject tallyToJson(const Tally &tally, const ProjectBook &book, const FindingNames &names = {});
QJsonObject projectToJson(const Project &project, const FindingNames &names = {});
/// {"question", "answer", "document", "other", "by", "at", "note"}; without "other" for a single project.
QJsonObject projectDecisionToJson(const ProjectDecision &decision);
/// {"projects", "suggestions", "settled"}
QJsonObject bookToJson(const ProjectBook &book, const FindingNames &names = {});

} // namespace tt
