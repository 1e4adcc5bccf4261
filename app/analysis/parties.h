// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/document_model.h"
#include "app/analysis/finding.h"

namespace tt
{

/// Buyers, agencies, suppliers (winning, proposed) and bidders, by label, column and section; never by title
/// or seal.
QVector<Finding> findParties(const DocumentModel &document, const QString &noticeType);

/// Width, brackets, blanks and variant characters made one: for comparing names, and shown as the party's
/// name.
QString normalisedPartyName(QStringView printed);

} // namespace tt
