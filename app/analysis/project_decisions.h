// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace tt
{

/// What only a person can say of projects.
enum class ProjectQuestion {
    Link,                ///< are the projects of two documents one?
    NoBuyer,             ///< no notice names a buyer
    BuyersDiffer,        ///< one number, and its notices name different buyers
    FigureWithoutPackage ///< a sum beside packages: their total, or not?
};
/// possible_link, no_buyer, buyers_differ, figure_without_package: as a tally calls what is open.
QString projectQuestionName(ProjectQuestion question);
std::optional<ProjectQuestion> projectQuestionFromName(QStringView name);

enum class ProjectAnswer {
    Same,      ///< of a link: one purchase
    Different, ///< of a link: two purchases, however alike
    AsItIs     ///< of the others: looked at, and counted as it is
};
QString projectAnswerName(ProjectAnswer answer); ///< same, different, as_it_is
std::optional<ProjectAnswer> projectAnswerFromName(QStringView name);

/// What a person answered. It is about documents, never about numbers, so that it outlives every analysis.
struct ProjectDecision {
    ProjectQuestion question = ProjectQuestion::Link;
    qint64 document = 0; ///< of the project; of a link the lower of the two
    qint64 other = 0;    ///< of a link the other project's; else 0
    ProjectAnswer answer = ProjectAnswer::AsItIs;
    /// What the answer was given about: the buyers, or the sums. When they change, the question is open
    /// again: who accepted two buyers accepted those two. Empty for links and for no_buyer.
    QString seen;
    QString by;
    QDateTime at; ///< UTC
    QString note;

    [[nodiscard]] bool asksTheSame(const ProjectDecision &of) const
    {
        return question == of.question && document == of.document && other == of.other;
    }
    bool operator==(const ProjectDecision &) const = default;
};

/// A link's documents in their order. Errors are the caller's to find: nothing is checked.
ProjectDecision linkDecision(qint64 one, qint64 other, ProjectAnswer answer);

} // namespace tt
