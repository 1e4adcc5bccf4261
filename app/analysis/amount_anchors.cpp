// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_lexer.h"

#include "app/analysis/folding.h"
#include "app/analysis/han_numerals.h"

#include <array>
#include <string_view>

namespace tt
{

namespace
{

constexpr qsizetype kMaxBracket = 18;

constexpr std::array<std::u16string_view, 26> kLinkWords = {
    u"不超过", u"不高于", u"不低于", u"不少于", u"大约", u"共计", u"合计", u"总计", u"约为",
    u"人民币", u"暂定",   u"金额",   u"小写",   u"大写", u"为",   u"是",   u"计",   u"约",
    u"近",     u"即",     u"由",     u"达",     u"共",   u"至",   u"从",   u"到"};

bool isValueStart(QStringView text, qsizetype at)
{
    return at < text.size() && (isDigit(text[at].unicode()) || text[at] == u'¥' || text[at] == u'$' ||
                                isCapitalDigit(text[at].unicode()));
}

/// Behind "(元)", "[元]", "(如有)"; inside the bracket when the value itself stands there.
std::optional<qsizetype> passBracket(QStringView text, qsizetype at)
{
    const qsizetype close = text.mid(at, kMaxBracket).indexOf(text[at] == u'(' ? u')' : u']');
    if (close < 0) return std::nullopt;
    if (isValueStart(text, at + 1)) return at + 1;
    return at + close + 1;
}

/// From the end of a label to where its value should begin.
qsizetype valueAfter(QStringView text, qsizetype at)
{
    qsizetype i = at;
    bool newLine = false;
    for (int steps = 0; i < text.size() && steps < 40; ++steps) {
        const char16_t c = text[i].unicode();
        if (c == u' ' || c == u':' || c == u'=' || c == u'"' || c == u'“' || c == u'”') {
            ++i;
        } else if (c == u'\n' && !newLine) {
            newLine = true;
            ++i;
        } else if (c == u'/' && !newLine) { // "预算金额/万元:"
            const qsizetype colon = text.mid(i, 8).indexOf(u':');
            if (colon < 0 || !parseUnitWord(text.mid(i + 1, colon - 1))) return i;
            i += colon;
        } else if (c == u'(' || c == u'[') {
            const auto next = passBracket(text, i);
            if (!next) return i;
            i = *next;
            if (isValueStart(text, i)) return i;
        } else {
            const auto word = std::find_if(kLinkWords.begin(), kLinkWords.end(), [&](std::u16string_view w) {
                return text.mid(i).startsWith(QStringView(w.data(), static_cast<qsizetype>(w.size())));
            });
            if (word == kLinkWords.end()) return i;
            i += static_cast<qsizetype>(word->size());
        }
    }
    return i;
}

bool isMoneyLabel(const LabelHit &hit)
{
    return hit.label->field == Field::Money || hit.label->field == Field::WeakMoney;
}

/// A label that fills its cell (a unit in brackets and a colon may follow).
bool fillsCell(const PageModel &page, const LabelHit &hit, const CellModel &cell)
{
    if (hit.end() > cell.end || hit.begin < cell.begin) return false;
    const QStringView rest = page.view(hit.end(), cell.end).trimmed();
    return rest.isEmpty() || rest == u":" ||
           (rest.startsWith(u'(') && (rest.endsWith(u')') || rest.endsWith(u"):")));
}

void anchorCell(const PageModel &page, const LineModel &line, int index, Anchors &anchors)
{
    const CellModel &cell = line.cells[index];
    if (cell.begin >= cell.end) return;
    if (const LineModel *header = page.headerOf(line)) {
        const CellModel *above = headerCellOf(*header, line, index);
        const LabelHit *label = above != nullptr ? columnLabel(page, *header, *above) : nullptr;
        if (label != nullptr && isMoneyLabel(*label)) anchors[cell.begin] = true;
        return;
    }
    if (index == 0) return;
    for (const LabelHit &hit : line.labelsIn(line.cells[index - 1].begin, line.cells[index - 1].end)) {
        if (isMoneyLabel(hit) && fillsCell(page, hit, line.cells[index - 1])) anchors[cell.begin] = true;
    }
}

} // namespace

const CellModel *headerCellOf(const LineModel &header, const LineModel &row, int cell)
{
    const auto missing = std::max<qsizetype>(0, header.cells.size() - row.cells.size());
    const qsizetype at = cell + missing;
    return at < header.cells.size() ? &header.cells[at] : nullptr;
}

const LabelHit *columnLabel(const PageModel &page, const LineModel &line, const CellModel &cell)
{
    const QStringView text = page.cell(cell);
    const bool eitherWay = text.contains(u"可填") || text.contains(u"可以填") || text.contains(u"或");
    const LabelHit *money = nullptr;
    const LabelHit *weak = nullptr;
    for (const LabelHit &hit : line.labelsIn(cell.begin, cell.end)) {
        if (hit.begin < cell.begin || hit.end() > cell.end) continue;
        const Field field = hit.label->field;
        if (field == Field::Rate && !eitherWay) return &hit;
        // "预算单价(万元)": what is planned for one, not for all.
        const bool price = field == Field::Money && hit.label->kind == AmountKind::UnitPrice &&
                           money != nullptr && money->end() == hit.begin &&
                           money->label->kind != AmountKind::Ceiling;
        if (field == Field::Money && (money == nullptr || price)) money = &hit;
        if (field == Field::WeakMoney) weak = &hit;
    }
    return money != nullptr ? money : weak;
}

Anchors findAnchors(const PageModel &page)
{
    Anchors anchors(page.folded.size() + 1, false);
    for (const LineModel &line : page.lines) {
        for (const LabelHit &hit : line.labels) {
            if (!isMoneyLabel(hit)) continue;
            const qsizetype at = valueAfter(page.folded, hit.end());
            if (at < page.folded.size() && page.folded[at] == u'|')
                continue; // a cell border, never a misread 1
            if (at <= line.end || !line.isRow()) anchors[std::min(at, page.folded.size())] = true;
        }
        if (!line.isRow() || line.header) continue;
        for (int i = 0; i < line.cells.size(); ++i)
            anchorCell(page, line, i, anchors);
    }
    return anchors;
}

} // namespace tt
