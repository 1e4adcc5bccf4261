// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/projects.h"

namespace tt
{

/// Puts the questions of each project, links aside, into Project::questions; answers that stand go to
/// ProjectBook::settled instead, and links that are answered leave ProjectBook::suggestions.
void settleQuestions(ProjectBook &book, const QVector<AnalysedDocument> &documents,
                     const QVector<ProjectDecision> &decisions);

/// Every question of a project nobody answered, to be answered by setting `answer`: its own, then the links
/// suggested with others.
QVector<ProjectDecision> openQuestions(const ProjectBook &book, int project);

/// The project of a document; -1: none.
int projectOf(const ProjectBook &book, qint64 document);

} // namespace tt
