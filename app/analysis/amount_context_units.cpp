// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_context.h"

#include <algorithm>

// Where the unit of a sum is printed when the sum does not carry it.

namespace tt
{

std::optional<UnitWord> AmountContext::unitLine(const Place &place, bool &inherited) const
{
    // Upwards over this page, then the whole page before. A section heading without a unit does not end the
    // search inside its table.
    const auto search = [&](const PageModel &page, int from, int to) -> std::optional<UnitWord> {
        for (int i = from; i >= to; --i) {
            const QStringView text = page.line(page.lines[i]).right(kMaxLookBack);
            qsizetype at = text.lastIndexOf(u"单位");
            if (at < 0) at = text.lastIndexOf(u"单 位");
            if (at < 0 || page.lines[i].isRow()) continue;
            const qsizetype wordEnd = at + (text.mid(at).startsWith(u"单 位") ? 3 : 2);
            qsizetype value = wordEnd;
            while (value < text.size() && (text[value] == u' ' || text[value] == u':'))
                ++value;
            if (value == wordEnd) continue;
            if (auto unit = parseUnitWord(text.mid(value, 16))) return unit;
        }
        return std::nullopt;
    };
    const PageModel &own = page(place);
    if (auto unit = search(own, place.line, std::max(0, place.line - 200))) return unit;
    if (place.page == 0 || !line(place).isRow()) return std::nullopt;
    const PageModel &before = m_document.pages[place.page - 1];
    const int last = static_cast<int>(before.lines.size()) - 1;
    auto unit = search(before, last, std::max(0, last - 200));
    inherited = unit.has_value();
    return unit;
}

/// "价格单位：万元" behind the sum, or the row's own 单位 column.
std::optional<UnitWord> AmountContext::unitField(const Place &place, const RawAmount &amount) const
{
    const PageModel &page = this->page(place);
    const LineModel &line = this->line(place);
    if (const LineModel *header = page.headerOf(line)) {
        for (int c = 0; c < std::min<qsizetype>(line.cells.size(), kMaxColumns); ++c) {
            const CellModel *above = headerCellOf(*header, line, c);
            if (above == nullptr || !page.cell(*above).endsWith(u"单位")) continue;
            if (auto unit = parseUnitWord(page.cell(line.cells[c]))) return unit;
        }
    }
    for (int i = place.line; i < page.lines.size() && i <= place.line + 2; ++i) {
        const qsizetype from = i == place.line ? amount.end : page.lines[i].begin;
        const QStringView text = page.view(from, std::min(page.lines[i].end, from + kMaxLookBack));
        for (const QStringView name :
             {QStringView(u"价格单位"), QStringView(u"金额单位"), QStringView(u"货币单位"),
              QStringView(u"报价单位"), QStringView(u"计价单位")}) {
            const qsizetype at = text.indexOf(name);
            if (at < 0 || (i > place.line && at > 2)) continue;
            qsizetype value = at + name.size();
            while (value < text.size() && (text[value] == u':' || text[value] == u' ' || text[value] == u'|'))
                ++value;
            if (auto unit = parseUnitWord(text.mid(value, 8).split(u' ').first())) return unit;
        }
    }
    return std::nullopt;
}

AmountContext::Unit AmountContext::unitOf(const Place &place, const RawAmount &amount,
                                          const Governing &governing) const
{
    if (amount.bracketUnit && (amount.bracketUnit->power > 0 || !amount.bracketUnit->currency.isEmpty())) {
        return {*amount.bracketUnit, UnitSource::Bracket};
    }
    if (const auto unit = parseUnitWord(governing.unitText); unit && !governing.unitText.isEmpty()) {
        return {*unit, governing.how == Governing::How::Header ? UnitSource::Header : UnitSource::Label};
    }
    if (const auto unit = unitField(place, amount)) return {*unit, UnitSource::UnitField};
    bool inherited = false;
    if (line(place).isRow() || governing.how == Governing::How::None) {
        if (const auto unit = unitLine(place, inherited))
            return {*unit, inherited ? UnitSource::Inherited : UnitSource::UnitLine};
    }
    return {};
}

} // namespace tt
