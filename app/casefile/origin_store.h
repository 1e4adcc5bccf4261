// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/near_duplicates.h"
#include "app/casefile/case_database.h"
#include "app/casefile/origins.h"

namespace tt
{

/// Provenance, fingerprints and what people decided about copies.
class OriginStore final
{
public:
    explicit OriginStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    Result<Provenance> provenance(DocumentId id);
    Result<void> setProvenance(DocumentId id, const Provenance &provenance);
    Result<QMap<qint64, TextPrint>> prints();
    Result<void> setPrints(const QMap<qint64, TextPrint> &prints);
    Result<QVector<CopyDecision>> decisions();
    Result<CopyDecision> decide(const CopyDecision &decision);

private:
    CaseDatabase &m_db;
};

} // namespace tt
