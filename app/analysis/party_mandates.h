// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/document_model.h"
#include "app/analysis/finding.h"

#include <QString>
#include <QVector>

namespace tt
{

/// A name that a sentence gives a role: "受…大学委托", "…大学委托…公司组织采购", and the addressee of an
/// award letter.
struct MandateParty {
    int page = 0;
    QString role; ///< buyer, agency, supplier
    TextRange range;
};

/// For notices whose labels name no buyer: nothing when there is one in `found`.
QVector<MandateParty> partiesOfMandates(const DocumentModel &document, const QString &noticeType,
                                        const QVector<Finding> &found);

} // namespace tt
