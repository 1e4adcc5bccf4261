// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/document_model.h"

#include <QString>

namespace tt
{

/// intention, prequalification, tender_open, tender_negotiation, tender_consultation, rfq, single_source,
/// requirements, tender_document, clarification, candidate, award, failed, award_letter, contract,
/// acceptance, complaint; empty when unknown. Decided by the title; when the title says nothing, by what the
/// body announces.
QString noticeTypeOf(const DocumentModel &document);

} // namespace tt
