// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/project_decisions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tt
{

namespace
{

constexpr std::array<std::pair<ProjectQuestion, const char *>, 4> kQuestions = {
    {{ProjectQuestion::Link, "possible_link"},
     {ProjectQuestion::NoBuyer, "no_buyer"},
     {ProjectQuestion::BuyersDiffer, "buyers_differ"},
     {ProjectQuestion::FigureWithoutPackage, "figure_without_package"}}};

constexpr std::array<std::pair<ProjectAnswer, const char *>, 3> kAnswers = {
    {{ProjectAnswer::Same, "same"},
     {ProjectAnswer::Different, "different"},
     {ProjectAnswer::AsItIs, "as_it_is"}}};

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [value](const auto &each) { return each.first == value; });
    return found == table.end() ? QString() : QLatin1String(found->second);
}

template <typename Value, typename Table>
std::optional<Value> valueIn(const Table &table, QStringView name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [name](const auto &each) { return name == QLatin1String(each.second); });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QString projectQuestionName(ProjectQuestion question) { return nameIn(kQuestions, question); }
std::optional<ProjectQuestion> projectQuestionFromName(QStringView name)
{
    return valueIn<ProjectQuestion>(kQuestions, name);
}

QString projectAnswerName(ProjectAnswer answer) { return nameIn(kAnswers, answer); }
std::optional<ProjectAnswer> projectAnswerFromName(QStringView name)
{
    return valueIn<ProjectAnswer>(kAnswers, name);
}

ProjectDecision linkDecision(qint64 one, qint64 other, ProjectAnswer answer)
{
    ProjectDecision decision;
    decision.document = std::min(one, other);
    decision.other = std::max(one, other);
    decision.answer = answer;
    return decision;
}

} // namespace tt
