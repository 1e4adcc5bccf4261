// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_context.h"

#include "app/analysis/folding.h"

#include <algorithm>
#include <string_view>

namespace tt
{

namespace
{

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

void setLabel(Governing &governing, const PageModel &page, const LabelHit &hit)
{
    if (hit.label->field == Field::Money)
        governing.label = hit.label;
    else
        governing.weak = hit.label;
    governing.total = governing.total || isTotal(hit.label->text);
    governing.printed = page.text.mid(hit.begin, hit.length);
    if (governing.unitText.isEmpty()) governing.unitText = bracketBehind(page.folded, hit.end());
}

/// What may stand between two mentions of one sum, or between a sum and the next that shares its label.
bool sharesLabel(QStringView gap)
{
    QString rest = gap.toString();
    // Longer words before their parts.
    for (const QString &word : {QStringLiteral("人民币"), QStringLiteral("调整为"), QStringLiteral("更正为"),
                                QStringLiteral("变更为"), QStringLiteral("修改为"), QStringLiteral("调整至"),
                                QStringLiteral("不含税"), QStringLiteral("改为"),   QStringLiteral("大写"),
                                QStringLiteral("小写"),   QStringLiteral("大约"),   QStringLiteral("含税"),
                                QStringLiteral("其中"),   QStringLiteral("金额"),   QStringLiteral("折合"),
                                QStringLiteral("共计"),   QStringLiteral("约"),     QStringLiteral("即"),
                                QStringLiteral("整"),     QStringLiteral("现"),     QStringLiteral("和"),
                                QStringLiteral("及"),     QStringLiteral("至"),     QStringLiteral("为"),
                                QStringLiteral("元"),     QStringLiteral("万")}) {
        rest.remove(word);
    }
    for (const QChar c : rest) {
        if (std::u16string_view(u" ,、:;()[]“”\"'¥/~-=\n").find(c.unicode()) == std::u16string_view::npos)
            return false;
    }
    return true;
}

/// "履约保证金为中标金额的10%": the label names what the rate is taken of, not the sum that follows.
bool isRateBase(QStringView text, qsizetype end)
{
    qsizetype i = end;
    while (i < text.size() && i - end < 3 &&
           std::u16string_view(u" 的*×x").find(text[i].unicode()) != std::u16string_view::npos)
        ++i;
    const qsizetype digits = i;
    while (i < text.size() && i - digits < 6 && (isDigit(text[i].unicode()) || text[i] == u'.'))
        ++i;
    return i > digits && i < text.size() && (text[i] == u'%' || text[i] == u'‰');
}

bool endsSentence(QStringView gap) { return gap.contains(u'。'); }

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
        // "支付65%,即65,000元": what is paid is the sum, not the base of the rate.
        const bool base = isRateBase(page.folded, hit.end()) && hit.label->flag != u"instalment";
        if (endsSentence(gap) || gap.size() > kMaxGap || base) continue;
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
            (sharesLabel(gap) || perPackage)) {
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
        if (label->label->field == Field::Rate) governing = {};
        governing.how = Governing::How::Header;
        for (const LabelHit &hit : line.labelsIn(line.cells.first().begin, line.cells.first().begin + 1))
            governing.total =
                governing.total || (hit.begin == line.cells.first().begin && isTotal(hit.label->text));
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
        if (found->label != nullptr || !line(place).isRow()) {
            if (found->label != nullptr) return *found;
            if (auto later = behind(place, amount); later && later->label != nullptr) {
                later->weak = found->weak;
                return *later;
            }
            if (found->weak->text.contains(u"写")) { // 大写/小写 alone says nothing: the line above may
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

QString AmountContext::packageOf(const Place &place, const RawAmount &amount) const
{
    const PageModel &page = this->page(place);
    const LineModel &line = this->line(place);
    if (!line.isRow()) {
        const QString own =
            packageIn(page.view(std::max(line.begin, amount.begin - kMaxLookBack), amount.begin));
        return own.isEmpty() ? line.package : own;
    }
    const QStringView first = page.cell(line.cells.first());
    QString found = packageIn(first);
    const LineModel *header = page.headerOf(line);
    if (!found.isEmpty() || header == nullptr) return found;
    for (int c = 0; c < std::min<qsizetype>(line.cells.size(), kMaxColumns); ++c) {
        const CellModel *above = headerCellOf(*header, line, c);
        if (above == nullptr) continue;
        const bool named =
            std::any_of(header->labels.begin(), header->labels.end(), [&](const LabelHit &hit) {
                return hit.label->field == Field::Package && hit.begin >= above->begin &&
                       hit.end() <= above->end;
            });
        if (!named) continue;
        const QString text = page.cell(line.cells[c]).toString();
        found = packageIn(text);
        const bool bare = !text.isEmpty() && text.size() <= 3 &&
                          std::all_of(text.begin(), text.end(),
                                      [](QChar x) { return isDigit(x.unicode()) || isLatin(x.unicode()); });
        if (!found.isEmpty() || !bare) return found;
        const int number = text.toInt(); // "01" is package 1, "A" stays
        return number > 0 ? QString::number(number) : text;
    }
    return {};
}

} // namespace tt
