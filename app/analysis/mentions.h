// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/mention_finder.h"

#include <QDate>

namespace tt
{

/// Mentions of a document as findings: adjoining names of one entry joined, polarity and certainty set, what
/// instances and servers imply added once per document. `noticeDate` (may be null) decides the export-control
/// flag.
QVector<Finding> findMentions(const MentionFinder &finder, const DocumentModel &document,
                              const QString &noticeType, QDate noticeDate, const QVector<Finding> &parties);

} // namespace tt
