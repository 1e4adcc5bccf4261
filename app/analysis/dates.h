// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/document_model.h"
#include "app/analysis/finding.h"

#include <optional>

namespace tt
{

/// A date as printed, in digits or in Chinese numerals of either style.
struct PrintedDate {
    qsizetype begin = 0;
    qsizetype end = 0;
    QDate value;
};

/// The dates of one line of folded text. A date without a year takes the year of the one before it in the
/// line.
QVector<PrintedDate> datesIn(QStringView foldedLine);

/// Dates with a role (publish, bid_deadline, opening, award, contract, contract_publish, notice_from,
/// notice_to, doc_from, doc_to, correction, acceptance, document): by label, by section heading, or because
/// they stand alone at a notice's foot. Dates without a role, and the browser's print date, are no findings.
QVector<Finding> findDates(const DocumentModel &document, const QString &noticeType);

} // namespace tt
