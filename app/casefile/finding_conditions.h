// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/decimal.h"

#include <QDate>
#include <QStringList>
#include <QVector>

#include <optional>

namespace tt
{

/// What findings can be filtered by. Names and values are those of the findings' JSON (docs/command-line.md).
enum class FindingField {
    Type,     ///< amount, mention, signal, party, date, identifier
    Kind,     ///< of amounts: budget, ceiling, award …
    Role,     ///< of parties, dates and identifiers: buyer, publish, project_number …
    Category, ///< of mentions: cloud_vendor, ai_chip …
    Vendor,   ///< of mentions: a watch_id or its last part (aws of cloud.aws), or a part of the name
    Amount,   ///< from `low` to `high`, of any currency; a range of money fits when it overlaps
    Buyer,    ///< of the document: a part of the name of a buyer in it
    Supplier, ///< the same for suppliers and proposed suppliers
    Agency,   ///< the same for agencies
    Date,     ///< of the document: its notice's date
    Verdict,  ///< agreed, disputed, single, obscured
    Review,   ///< unreviewed, confirmed, corrected, rejected
    Tag,      ///< of a note on the finding, its page or its document
    Document  ///< a number, or a part of the file's name
};

/// One condition. What a person corrected counts as corrected.
struct FindingCondition {
    FindingField field = FindingField::Type;
    QStringList values; ///< one of these; unused by Amount and Date
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    bool lowOpen = false;  ///< > instead of >=
    bool highOpen = false; ///< < instead of <=
    QDate from;            ///< null: any
    QDate to;              ///< inclusive; null: any
    bool negated = false;

    bool operator==(const FindingCondition &) const = default;
};

/// All of them must hold.
using FindingConditions = QVector<FindingCondition>;

} // namespace tt
