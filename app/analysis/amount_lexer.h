// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/document_model.h"
#include "app/analysis/money_units.h"
#include "ocr/base/decimal.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace tt
{

/// A sum as it is printed, before its surroundings give it a unit and a kind.
struct RawAmount {
    qsizetype begin = 0; ///< in the page, currency sign included
    qsizetype end = 0;
    qsizetype tail = 0; ///< behind "/台" and brackets such as （万元）（含税）
    Decimal low;        ///< with the printed unit applied
    std::optional<Decimal> high;
    Decimal literal; ///< the number as printed, no unit applied
    bool hasPower = false;
    bool hasCurrency = false; ///< 元 behind it or 人民币 before it
    bool unitPrinted = false; ///< the number carries its unit: no label may add another
    bool symbol = false;      ///< ¥ before it
    QString currency;
    bool currencyInferred = false;
    bool capital = false;
    bool anchored = false; ///< stands where a money label expects a value
    bool grouped = false;
    int wholeDigits = 0;
    int decimals = 0;
    bool unitRepaired = false;
    QString repaired;
    QStringList flags;
    QString per;
    QString approx;
    std::optional<UnitWord> bracketUnit;
};

/// Where a money label, or a money column, expects a value: a bit for each unit of the page's text.
using Anchors = QVector<bool>;
Anchors findAnchors(const PageModel &page);

/// Every sum of a page, left to right, not overlapping. Linear in the page's length.
QVector<RawAmount> lexAmounts(const PageModel &page, const Anchors &anchors);

/// The cell of the header above a row's cell; nullptr when there is none. Rows that lack merged cells are
/// aligned at the right.
const CellModel *headerCellOf(const LineModel &header, const LineModel &row, int cell);
/// The last money, weak money or rate label in a range of a line, or nullptr. Rates win over sums unless the
/// form says that a rate may stand there.
const LabelHit *columnLabel(const PageModel &page, const LineModel &line, const CellModel &cell);

} // namespace tt
