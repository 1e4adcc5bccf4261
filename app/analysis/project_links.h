// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/projects.h"

namespace tt
{

/// Documents that share a number: of the project, of the agency's file or of the contract, however it is
/// dressed (docs/domain/tender_anatomy.md, section 5), or that a person called one purchase. A document
/// without any stands alone. The groups do not depend on the order of `documents`; in each, documents go by
/// their ids.
QVector<QVector<const AnalysedDocument *>> groupDocuments(const QVector<AnalysedDocument> &documents,
                                                          const QVector<ProjectDecision> &decisions);

/// Pairs of projects that a person should look at together.
QVector<LinkSuggestion> suggestLinks(const QVector<Project> &projects,
                                     const QVector<AnalysedDocument> &documents);

} // namespace tt
