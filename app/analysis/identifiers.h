// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/document_model.h"
#include "app/analysis/finding.h"

namespace tt
{

/// Project, plan, budget, contract and file numbers, catalogue and credit codes, and the project's name (role
/// "project_name"), by label.
QVector<Finding> findIdentifiers(const DocumentModel &document);

/// For comparing: half width, upper case, no blanks or brackets, one kind of dash. Package and repetition
/// marks are cut off.
QString normalisedNumber(QStringView printed);

} // namespace tt
