// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/amount_lexer.h"
#include "app/analysis/document_model.h"
#include "app/analysis/finding.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace tt
{

/// The label that says what a sum is, and how it was found.
struct Governing {
    enum class How { None, Before, Header, LeftCell, PreviousLine, Heading, Behind, Inherited };
    How how = How::None;
    const Label *label = nullptr; ///< strong money label; nullptr when there is none
    const Label *weak = nullptr;  ///< 总价, 合计 … between it and the sum, or alone
    QString printed;
    TextRange place;          ///< on the sum's page: the label with its bracket, or the header cell
    QString unitText;         ///< the bracket of the label or header: "万元"
    bool alsoCeiling = false; ///< 预算金额（最高限价）
    bool total = false;       ///< 合计, 总计
    qsizetype begin = -1;     ///< of the label, when on the same line
};

/// Where a sum stands.
struct Place {
    int page = 0;
    int line = 0;
    int cell = 0;
};

/// Finds what governs a sum. `previous` is the sum before it in the same line or cell, with its own governing
/// label; nullptr when none.
class AmountContext final
{
public:
    explicit AmountContext(const DocumentModel &document)
        : m_document(document)
    {
    }

    [[nodiscard]] Governing govern(const Place &place, const RawAmount &amount, const RawAmount *previous,
                                   const Governing *previousGoverning) const;

    /// 包1 → "1".
    [[nodiscard]] QString packageOf(const Place &place, const RawAmount &amount) const;

    /// The unit from bracket, label, header, own unit field or column, unit line (on this page or the one
    /// before).
    struct Unit {
        UnitWord word;
        UnitSource source = UnitSource::Inferred;
    };
    [[nodiscard]] Unit unitOf(const Place &place, const RawAmount &amount, const Governing &governing) const;

private:
    [[nodiscard]] const PageModel &page(const Place &place) const { return m_document.pages[place.page]; }
    [[nodiscard]] const LineModel &line(const Place &place) const { return page(place).lines[place.line]; }
    [[nodiscard]] std::optional<Governing> before(const Place &place, const RawAmount &amount,
                                                  const RawAmount *previous,
                                                  const Governing *previousGoverning) const;
    [[nodiscard]] std::optional<Governing> behind(const Place &place, const RawAmount &amount) const;
    [[nodiscard]] std::optional<Governing> fromTable(const Place &place) const;
    /// A label in a cell to the left; with `wholeCellOnly` one that is all its cell says ("预算金额 | 5元 |
    /// 6元").
    [[nodiscard]] std::optional<Governing> fromLeftCells(const Place &place, bool wholeCellOnly) const;
    [[nodiscard]] std::optional<Governing> fromLinesAbove(const Place &place, const RawAmount &amount) const;
    [[nodiscard]] std::optional<UnitWord> unitLine(const Place &place, bool &inherited) const;
    [[nodiscard]] std::optional<UnitWord> unitField(const Place &place, const RawAmount &amount) const;

    const DocumentModel &m_document;
};

} // namespace tt
