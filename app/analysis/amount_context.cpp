// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_context.h"

#include "app/analysis/amount_phrases.h"
#include "app/analysis/folding.h"

#include <algorithm>
#include <string_view>

namespace tt
{

namespace
{

constexpr qsizetype kTwinGap = 12; ///< "圆整（小写：¥": from a sum to the same in other figures
constexpr int kMaxLinesAbove = 40;
constexpr qsizetype kMaxGap = 60;

bool isMoney(const LabelHit &hit)
{
    return hit.label->field == Field::Money || hit.label->field == Field::WeakMoney;
}

bool isTotal(QStringView label)
{
    return label.contains(u"合计") || label.contains(u"总计") || label.contains(u"共计") || label == u"总额";
}

/// The unit or hint in the bracket directly behind a label: "(万元)" or "/万元".
QString bracketBehind(QStringView text, qsizetype end)
{
    qsizetype i = end;
    QString found;
    for (int n = 0; n < 3; ++n) {
        while (i < text.size() && text[i] == u' ')
            ++i;
        if (i < text.size() && text[i] == u'/' && found.isEmpty()) {
            const QStringView rest = text.mid(i + 1, 6);
            qsizetype length = 0;
            while (length < rest.size() && isHan(rest[length].unicode()))
                ++length;
            return rest.left(length).toString();
        }
        if (i >= text.size() || (text[i] != u'(' && text[i] != u'[')) return found;
        const QChar closing = text[i] == u'(' ? u')' : u']';
        const qsizetype close = text.mid(i, 24).indexOf(closing);
        if (close < 0) return found;
        const QString inside = text.mid(i + 1, close - 1).toString();
        if (parseUnitWord(inside)) found = inside;
        i += close + 1;
    }
    return found;
}

/// The label with the brackets that follow it: what a reader needs to see beside the sum.
TextRange placeOf(QStringView text, const LabelHit &hit)
{
    qsizetype end = hit.end();
    while (end < text.size() && (text[end] == u'(' || text[end] == u'[')) {
        constexpr qsizetype longestBracket = 24;
        const qsizetype close = text.mid(end, longestBracket).indexOf(text[end] == u'(' ? u')' : u']');
        if (close < 0) break;
        end += close + 1;
    }
    return {hit.begin, end - hit.begin};
}

void setLabel(Governing &governing, const PageModel &page, const LabelHit &hit)
{
    if (hit.label->field == Field::Money)
        governing.label = hit.label;
    else
        governing.weak = hit.label;
    governing.total = governing.total || isTotal(hit.label->text);
    governing.printed = page.text.mid(hit.begin, hit.length);
    governing.place = placeOf(page.folded, hit);
    if (governing.unitText.isEmpty()) governing.unitText = bracketBehind(page.folded, hit.end());
}

/// "履约保证金为中标金额的10%": the label names what the rate is taken of, not the sum that follows. Where
/// the rate itself could not be read ("合同总价的即…", a seal stands over it), "of" goes on to no noun.
bool isRateBase(QStringView text, qsizetype end)
{
    const QStringView of = text.mid(end, 2);
    if (of == u"的即" || of == u"的计") return true;
    qsizetype i = end;
    while (i < text.size() && i - end < 3 &&
           std::u16string_view(u" 的*×x").find(text[i].unicode()) != std::u16string_view::npos)
        ++i;
    const qsizetype digits = i;
    while (i < text.size() && i - digits < 6 && (isDigit(text[i].unicode()) || text[i] == u'.'))
        ++i;
    return i > digits && i < text.size() && (text[i] == u'%' || text[i] == u'‰');
}

/// Budget, ceiling, award and contract: kinds whose parts add up to a total of the same kind.
bool isPurchase(const Label &label)
{
    return label.field == Field::Money && label.kind <= AmountKind::Contract;
}

bool endsSentence(QStringView gap) { return gap.contains(u'。'); }

/// A row whose first cell that says anything says 合计 (a number before it may count the rows).
bool isTotalRow(const PageModel &page, const LineModel &line)
{
    for (int c = 0; c < std::min<qsizetype>(line.cells.size(), 3); ++c) {
        const CellModel &cell = line.cells[c];
        const auto labels = line.labelsIn(cell.begin, cell.begin + 1);
        if (!labels.empty() && isTotal(labels.front().label->text)) return true;
        if (page.cell(cell).size() > 3) return false;
    }
    return false;
}

/// "成交服务费由成交供应商支付，金额为3,525元": who pays is said of the fee, and the verb names no other sum.
bool paysWhatWasNamed(const PageModel &page, const LabelHit *named, const LabelHit &verb)
{
    if (named == nullptr || verb.label->flag != u"instalment") return false;
    const AmountKind kind = named->label->kind;
    const bool due = named->label->field == Field::Money &&
                     (kind == AmountKind::Fee || kind == AmountKind::Deposit || kind == AmountKind::DocPrice);
    const QStringView between = page.view(named->end(), verb.begin);
    return due && between.size() <= 20 && between.contains(u'由');
}

} // namespace

std::optional<Governing> AmountContext::before(const Place &place, const RawAmount &amount,
                                               const RawAmount *previous,
                                               const Governing *previousGoverning) const
{
    const PageModel &page = this->page(place);
    const LineModel &line = this->line(place);
    const CellModel &cell = line.cells[place.cell];
    const qsizetype from = previous != nullptr ? std::max(cell.begin, previous->end) : cell.begin;
    Governing governing;
    const LabelHit *nearest = nullptr;
    for (const LabelHit &hit : line.labelsIn(std::max(from, amount.begin - kMaxLookBack), amount.begin)) {
        if (hit.begin < from || hit.end() > amount.begin) continue;
        if (hit.label->field == Field::Rate) {
            // "价格分 10, 20万元": the rate takes the next number, not every later sum.
            if (amount.begin - hit.end() <= 3) nearest = nullptr;
            continue;
        }
        if (!isMoney(hit)) continue;
        const QStringView gap = page.view(hit.end(), amount.begin);
        // "支付65%，计…": there the rate is the verb's own share, not what another sum is taken of.
        const bool base = hit.label->flag != u"instalment" && isRateBase(page.folded, hit.end());
        if (endsSentence(gap) || gap.size() > kMaxGap || base || paysWhatWasNamed(page, nearest, hit))
            continue;
        if (hit.label->field == Field::WeakMoney && nearest != nullptr &&
            nearest->label->field == Field::Money) {
            governing.weak = hit.label;
            governing.total = governing.total || isTotal(hit.label->text);
            const QString unit = bracketBehind(page.folded, hit.end());
            if (!unit.isEmpty()) governing.unitText = unit;
            continue;
        }
        // "预算金额（最高限价）": the label in the bracket is a second role of the first.
        const bool inBracket = nearest != nullptr && hit.begin > 0 && page.folded[hit.begin - 1] == u'(' &&
                               nearest->end() == hit.begin - 1 && page.folded.mid(hit.end(), 1) == u")";
        if (inBracket && nearest->label->field == Field::Money) {
            governing.alsoCeiling =
                hit.label->kind == AmountKind::Ceiling && nearest->label->kind != AmountKind::Ceiling;
            continue;
        }
        nearest = &hit;
        governing.alsoCeiling = false;
    }
    if (nearest != nullptr) {
        setLabel(governing, page, *nearest);
        governing.begin = nearest->begin;
        governing.how = Governing::How::Before;
        return governing;
    }
    if (previous != nullptr && previousGoverning != nullptr && previous->begin >= cell.begin &&
        previous->end <= amount.begin) {
        const QStringView gap = page.view(previous->tail, std::max(previous->tail, amount.begin));
        const bool perPackage =
            gap.size() <= 30 && !packageIn(gap).isEmpty() && !gap.contains(u"废标") && !gap.contains(u"流标");
        if ((previousGoverning->label != nullptr || previousGoverning->weak != nullptr) &&
            (sharesLabel(gap) || perPackage || namesPeriod(gap))) {
            governing = *previousGoverning;
            governing.how = Governing::How::Inherited;
            return governing;
        }
    }
    return std::nullopt;
}

std::optional<Governing> AmountContext::behind(const Place &place, const RawAmount &amount) const
{
    const PageModel &page = this->page(place);
    const LineModel &line = this->line(place);
    qsizetype i = amount.tail;
    // "(小写)¥199,804.00 为成交金额": another mention of the sum may stand between.
    for (const LabelHit &hit : line.labelsIn(i, i + 41)) {
        if (hit.begin < i || hit.label->field != Field::Money) continue;
        if (hit.begin > i + 40) break;
        const QStringView gap = page.view(i, hit.begin);
        const qsizetype link = std::max(
            {gap.lastIndexOf(u'为'), gap.lastIndexOf(u'系'), gap.lastIndexOf(u'的'), gap.lastIndexOf(u'作')});
        if (link < 0 || gap.contains(u',') || gap.contains(u';') || gap.contains(u'。')) {
            if (!(link >= 0 && gap.contains(u"写"))) return std::nullopt;
        }
        Governing governing;
        setLabel(governing, page, hit);
        governing.how = Governing::How::Behind;
        return governing;
    }
    // "以人民币19.98万元成交".
    const QString following = page.following(line, i, 40);
    QStringView tail = QStringView(following).trimmed();
    for (const QStringView skip :
         {QStringView(u"的价格"), QStringView(u"的报价"), QStringView(u"的总价"), QStringView(u"的投标报价"),
          QStringView(u"的最终报价"), QStringView(u"的金额")}) {
        if (tail.startsWith(skip)) tail = tail.mid(skip.size());
    }
    const bool wins = tail.startsWith(u"中标") || tail.startsWith(u"成交") || tail.startsWith(u"中选");
    if (!wins) return std::nullopt;
    static const Label won{QStringLiteral("成交"), Field::Money, AmountKind::Award, {}};
    Governing governing;
    governing.label = &won;
    governing.printed = tail.left(2).toString();
    governing.how = Governing::How::Behind;
    return governing;
}

std::optional<Governing> AmountContext::fromTable(const Place &place) const
{
    const PageModel &page = this->page(place);
    const LineModel &line = this->line(place);
    if (!line.isRow()) return std::nullopt;
    Governing governing;
    if (const LineModel *header = page.headerOf(line)) {
        const CellModel *above = headerCellOf(*header, line, place.cell);
        const LabelHit *label = above != nullptr ? columnLabel(page, *header, *above) : nullptr;
        if (label == nullptr) return fromLeftCells(place, true);
        setLabel(governing, page, *label);
        governing.place = {above->begin, above->end - above->begin};
        if (label->label->field == Field::Rate) governing = {};
        governing.how = Governing::How::Header;
        governing.total = governing.total || isTotalRow(page, line);
        // The whole header cell may hold the unit anywhere ("报价（元）（含税）").
        if (governing.unitText.isEmpty())
            governing.unitText = bracketBehind(page.folded, above->begin + page.cell(*above).indexOf(u'('));
        return governing;
    }
    return fromLeftCells(place, false);
}

std::optional<Governing> AmountContext::fromLeftCells(const Place &place, bool wholeCellOnly) const
{
    const PageModel &page = this->page(place);
    const LineModel &line = this->line(place);
    for (int c = place.cell - 1; c >= std::max(0, place.cell - 4); --c) {
        const CellModel &cell = line.cells[c];
        const auto own = line.labelsIn(cell.begin, cell.end);
        for (auto hit = own.rbegin(); hit != own.rend(); ++hit) {
            if (!isMoney(*hit) || hit->begin < cell.begin || hit->end() > cell.end) continue;
            const QStringView around = page.cell(cell).trimmed();
            const QStringView label = page.view(hit->begin, hit->end());
            const bool whole =
                around.startsWith(label) && (around.size() == label.size() || around[label.size()] == u'(');
            if (wholeCellOnly && !whole) continue;
            Governing governing;
            setLabel(governing, page, *hit);
            governing.how = Governing::How::LeftCell;
            return governing;
        }
        // Further left stands the label of another value, unless what lies between is a sum of the same row.
        if (page.cell(cell).size() > (wholeCellOnly ? kMaxGap : 8)) break;
    }
    return std::nullopt;
}

/// "预算金额：" at the end of the line above, or a section heading that names a sum.
std::optional<Governing> AmountContext::fromLinesAbove(const Place &place, const RawAmount &amount) const
{
    const PageModel &page = this->page(place);
    const LineModel &own = line(place);
    const QStringView lead = page.view(std::max(own.begin, amount.begin - kMaxLookBack), amount.begin);
    const bool leads = lead.trimmed().size() <= 4;
    for (int i = place.line - 1, seen = 0; i >= 0 && seen < kMaxLinesAbove; --i, ++seen) {
        const LineModel &above = page.lines[i];
        const QStringView text = page.line(above).trimmed();
        if (text.isEmpty()) continue;
        const bool adjacent = seen == 0;
        const bool announces = text.endsWith(u':') || (adjacent && leads && text.size() <= 14);
        if (announces || i == own.heading) {
            const auto announced = above.labelsIn(above.end - kMaxLookBack, above.end);
            for (auto hit = announced.rbegin(); hit != announced.rend(); ++hit) {
                if (!isMoney(*hit)) continue;
                const QStringView rest = page.view(hit->end(), above.end).trimmed();
                const bool trailing = rest.isEmpty() || rest == u":" || rest.startsWith(u'(');
                const bool heads = i == own.heading && hit->label->field == Field::Money;
                if (!trailing && !heads) continue;
                Governing governing;
                setLabel(governing, page, *hit);
                governing.how = adjacent ? Governing::How::PreviousLine : Governing::How::Heading;
                return governing;
            }
        }
        if (i == own.heading) break;
    }
    return std::nullopt;
}

Governing AmountContext::govern(const Place &place, const RawAmount &amount, const RawAmount *previous,
                                const Governing *previousGoverning) const
{
    if (auto found = before(place, amount, previous, previousGoverning)) {
        // "第1包中标金额：…，第2包中标金额：…，合计198.4万元": the total of what was named before it.
        const bool totals = found->label == nullptr && found->total && previousGoverning != nullptr &&
                            previousGoverning->label != nullptr && found->begin >= 0 &&
                            found->begin - previous->tail <= 8 && found->begin >= previous->tail &&
                            isPurchase(*previousGoverning->label);
        if (totals) found->label = previousGoverning->label;
        if (found->label != nullptr || !line(place).isRow()) {
            if (found->label != nullptr) return *found;
            if (auto later = behind(place, amount); later && later->label != nullptr) {
                later->weak = found->weak;
                return *later;
            }
            if (found->weak->text.contains(u"写")) { // 大写/小写 alone says nothing: the sum before it may
                const bool twin = previous != nullptr && previousGoverning != nullptr &&
                                  previousGoverning->label != nullptr &&
                                  previous->begin >= line(place).cells[place.cell].begin &&
                                  amount.begin - previous->tail <= kTwinGap &&
                                  !endsSentence(page(place).view(previous->tail, amount.begin));
                if (twin) {
                    Governing shared = *previousGoverning;
                    shared.weak = found->weak;
                    shared.how = Governing::How::Inherited;
                    return shared;
                }
                if (auto above = fromLinesAbove(place, amount)) return *above;
            }
            return *found;
        }
        if (auto table = fromTable(place); table && table->label != nullptr) return *table;
        return *found;
    }
    if (auto found = behind(place, amount)) return *found;
    if (auto found = fromTable(place)) return *found;
    if (auto found = fromLinesAbove(place, amount)) return *found;
    return {};
}

} // namespace tt
