// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/amount_context.h"
#include "app/analysis/amount_lexer.h"
#include "app/analysis/document_model.h"
#include "app/analysis/finding.h"

#include <QString>
#include <QVector>

namespace tt
{

/// A sum with everything that was used to judge it; the checks between sums need more than the finding keeps.
struct JudgedAmount {
    Finding finding; ///< its facts are AmountFacts
    Place place;
    RawAmount raw;
    Governing governing;
    bool carriesOn = false; ///< "现更正为：45万元" below the line that names the sum
    int pair = -1;          ///< the 大写 or 小写 beside it: its position in the same list

    AmountFacts &facts() { return std::get<AmountFacts>(finding.facts); }
    [[nodiscard]] const AmountFacts &facts() const { return std::get<AmountFacts>(finding.facts); }
    void flag(const QString &name)
    {
        if (!facts().flags.contains(name)) facts().flags.append(name);
    }
};

/// Every sum of a document in reading order, with kind, unit and flags. `noticeType` as DocumentAnalysis has
/// it.
QVector<JudgedAmount> findAmounts(const DocumentModel &document, const QString &noticeType);

/// What sums say of each other: capital and digits, repetitions, totals, bids that lost, order of budget,
/// ceiling and award. Sets sameAs to positions in `amounts`.
void checkAmounts(const DocumentModel &document, const QString &noticeType, QVector<JudgedAmount> &amounts);

/// What quantities, unit prices and percentages say of the sums beside them: flags product_checked or
/// product_mismatch on a row's sum, share_checked or share_mismatch on a part of the contract. Part of
/// checkAmounts().
void checkArithmetic(const DocumentModel &document, QVector<JudgedAmount> &amounts);

/// The line around a range, at most 120 characters.
QString contextOf(const PageModel &page, TextRange range);

} // namespace tt
