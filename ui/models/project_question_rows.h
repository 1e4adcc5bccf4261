// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/case_tally.h"

namespace tt
{

/// What only a person can say of a project, as a sentence with the answers it can have; or what was said.
struct ProjectQuestionRow {
    struct Answer {
        ProjectAnswer answer = ProjectAnswer::AsItIs;
        QString text; ///< of its button

        bool operator==(const Answer &) const = default;
    };

    ProjectDecision decision; ///< to be answered, or as it was
    QString text;
    QVector<Answer> answers; ///< empty: it was answered, or answers about other things are to be changed
    bool settled = false;
    QString said; ///< who and when, of a settled one

    bool operator==(const ProjectQuestionRow &) const = default;
};

/// Open ones first.
QVector<ProjectQuestionRow> projectQuestionRows(const CaseTally &sums, int project);

} // namespace tt
