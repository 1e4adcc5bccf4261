// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/typed_amount.h"

#include "app/analysis/amount_lexer.h"
#include "app/analysis/folding.h"

namespace tt
{

tl::expected<TypedAmount, TypedAmountFault> typedAmount(const QString &text)
{
    const QString typed = text.simplified();
    if (typed.isEmpty()) return tl::unexpected(TypedAmountFault::Empty);
    PageModel page;
    page.text = typed;
    page.folded = foldText(typed);
    LineModel line;
    line.end = typed.size();
    line.cells = {CellModel{0, typed.size()}};
    page.lines = {line};
    // The first place is one where a sum is expected, so that plain digits are one.
    Anchors anchors(page.folded.size() + 1, false);
    anchors[0] = true;
    const QVector<RawAmount> amounts = lexAmounts(page, anchors);
    if (amounts.size() != 1) return tl::unexpected(TypedAmountFault::NoSum);
    const RawAmount &amount = amounts.first();
    if (amount.begin != 0 || amount.end != page.folded.size() || !amount.approx.isEmpty())
        return tl::unexpected(TypedAmountFault::NoSum);
    if (!amount.flags.isEmpty() || !amount.repaired.isEmpty())
        return tl::unexpected(TypedAmountFault::Ambiguous);
    return TypedAmount{amount.low, amount.high, amount.currency};
}

} // namespace tt
