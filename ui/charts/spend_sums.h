// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "ocr/base/decimal.h"

#include <QString>
#include <QVector>

#include <array>

/// What the spending chart draws: exact sums of findings, before any pixel. The counting rules are those of
/// docs/domain/amounts.md, section 4, as far as single documents go; linked projects are the tally's.
namespace tt
{

/// In the order in which a bar shows them.
enum class SpendPart { Awarded, Planned, Cancelled, Disputed };
constexpr std::array kSpendParts = {SpendPart::Awarded, SpendPart::Planned, SpendPart::Cancelled,
                                    SpendPart::Disputed};

/// One part of one bar.
struct SpendSegment {
    Decimal sum;
    QVector<FindingId> figures; ///< added, each once
    QVector<FindingId> repeats; ///< the same figures printed again: evidence, not added

    bool operator==(const SpendSegment &) const = default;
};

/// Figures of one kind in one document and one currency, or of projects that name one technology. Different
/// kinds are never added: a plan is not spending.
struct SpendRow {
    DocumentId document;
    QString documentName; ///< or the technology's

    AmountKind kind = AmountKind::Award;
    QString currency;
    std::array<SpendSegment, kSpendParts.size()> parts; ///< by SpendPart
    bool ofTechnology = false;                          ///< stands for no document and has no kind

    [[nodiscard]] const SpendSegment &part(SpendPart which) const { return parts[size_t(which)]; }
    [[nodiscard]] Decimal total() const;
    [[nodiscard]] int figureCount() const;
    /// Everything behind the row: figures first, then their repeats.
    [[nodiscard]] QVector<FindingId> evidence() const;
    bool operator==(const SpendRow &) const = default;
};

/// Why a figure stands in no bar.
enum class NotAdded { UnitPrice, Deposit, Fee, RegisteredCapital, DocPrice, Other, PartOfTotal, Superseded };

struct NotAddedGroup {
    NotAdded why = NotAdded::Other;
    QVector<FindingId> figures;

    bool operator==(const NotAddedGroup &) const = default;
};

struct SpendSums {
    QVector<SpendRow>
        rows; ///< CNY; by document, the document with the largest single row first, awards before plans
    QVector<SpendRow> otherCurrencies; ///< never on the same axis
    QVector<NotAddedGroup> notAdded;
    int rejected = 0; ///< findings a person rejected, left out everywhere
    int repeats = 0;

    bool operator==(const SpendSums &) const = default;
};

SpendSums spendSums(const QVector<FindingRecord> &findings);

} // namespace tt
