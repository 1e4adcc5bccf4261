// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_finder.h"

#include "app/analysis/amount_kinds.h"
#include "app/analysis/amount_phrases.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr qsizetype kContext = 120;

/// Sums under a "万元" label that would be two hundred million and more are more often yuan typed under the
/// wrong label.
bool suspiciousUnit(const RawAmount &raw, const AmountContext::Unit &unit, AmountKind kind)
{
    const bool spending = kind == AmountKind::Budget || kind == AmountKind::Ceiling ||
                          kind == AmountKind::Award || kind == AmountKind::Contract;
    if (unit.source == UnitSource::Inferred) return false;
    if (unit.word.power >= 4) return raw.literal >= Decimal(20000);
    return spending && unit.word.power == 0 && unit.word.per.isEmpty() && raw.literal < Decimal(100) &&
           !raw.literal.isZero();
}

void applyUnit(const AmountContext &context, JudgedAmount &amount)
{
    RawAmount &raw = amount.raw;
    AmountFacts &facts = amount.facts();
    const AmountContext::Unit unit = context.unitOf(amount.place, raw, amount.governing);
    const bool known = unit.source != UnitSource::Inferred;
    facts.currency = raw.currency;
    if (raw.unitPrinted) {
        facts.unitSource = UnitSource::Suffix;
        const bool labelled = unit.source == UnitSource::Label || unit.source == UnitSource::Header;
        const bool conflict =
            labelled && raw.hasPower != (unit.word.power > 0) && unit.word.per.isEmpty() && !raw.capital;
        if (conflict) amount.flag(QStringLiteral("unit_conflict"));
    } else {
        facts.unitSource = known                           ? unit.source
                           : raw.symbol || raw.hasCurrency ? UnitSource::Symbol
                                                           : UnitSource::Inferred;
        raw.low = raw.low.timesPowerOfTen(unit.word.power).value_or(raw.low);
        if (raw.high) raw.high = raw.high->timesPowerOfTen(unit.word.power);
        if (facts.per.isEmpty()) facts.per = unit.word.per;
        if (facts.unitSource == UnitSource::Inferred) amount.flag(QStringLiteral("unit_inferred"));
        if (unit.source == UnitSource::Inherited) amount.flag(QStringLiteral("unit_inherited"));
    }
    // "中标金额（日元）：￥3,500,000": the sign alone does not tell yuan from yen.
    const bool signOnly = raw.symbol && facts.currency == u"CNY";
    if (known && !unit.word.currency.isEmpty() &&
        (facts.currency.isEmpty() || (signOnly && !raw.unitPrinted)))
        facts.currency = unit.word.currency;
    if (facts.currency.isEmpty()) facts.currency = QStringLiteral("CNY");
    if (raw.currencyInferred && facts.currency == u"USD") amount.flag(QStringLiteral("currency_inferred"));
    facts.value = raw.low;
    if (raw.high) {
        facts.low = raw.low;
        facts.high = raw.high;
    }
    const AmountKind kind =
        amount.governing.label != nullptr ? amount.governing.label->kind : AmountKind::Other;
    if (!raw.unitPrinted && suspiciousUnit(raw, unit, kind)) amount.flag(QStringLiteral("unit_suspect"));
}

/// "合同金额：1" with a unit nowhere: one digit is a form's own mark, or what is left of a figure, and no sum
/// that may push another aside.
bool isLoneDigit(const RawAmount &raw, const AmountFacts &facts)
{
    const bool counts = facts.kind == AmountKind::Budget || facts.kind == AmountKind::Ceiling ||
                        facts.kind == AmountKind::Award || facts.kind == AmountKind::Contract;
    return counts && facts.unitSource == UnitSource::Inferred && !raw.unitPrinted && !raw.high &&
           !raw.grouped && raw.wholeDigits <= 1 && raw.decimals == 0 && !facts.value.isZero();
}

/// "原最高限价：50万元" and on the next line "现更正为：45万元": the second speaks of what the first names.
bool carriesOn(const PageModel &page, const JudgedAmount *previous, const JudgedAmount &amount)
{
    if (previous == nullptr || amount.governing.label != nullptr ||
        previous->place.page != amount.place.page || previous->place.line + 1 != amount.place.line)
        return false;
    const QStringView lead = page.view(page.lines[amount.place.line].begin, amount.raw.begin);
    return lead.size() <= 16 && changesTo(lead);
}

JudgedAmount judge(const DocumentModel &document, const AmountContext &context, const QString &noticeType,
                   const Place &place, const RawAmount &raw, const JudgedAmount *previous)
{
    const PageModel &page = document.pages[place.page];
    JudgedAmount amount;
    amount.place = place;
    amount.raw = raw;
    amount.finding.facts = AmountFacts{};
    amount.finding.page = place.page;
    amount.finding.range = {raw.begin, raw.end - raw.begin};
    amount.finding.quote = page.text.mid(raw.begin, raw.end - raw.begin);
    amount.finding.context = contextOf(page, amount.finding.range);
    const bool near =
        previous != nullptr && previous->place.page == place.page && previous->place.line == place.line;
    amount.governing =
        context.govern(place, raw, near ? &previous->raw : nullptr, near ? &previous->governing : nullptr);
    amount.carriesOn = carriesOn(page, previous, amount);
    if (amount.carriesOn) {
        amount.governing = previous->governing;
        amount.governing.how = Governing::How::Inherited;
    }
    AmountFacts &facts = amount.facts();
    facts.label = amount.governing.printed;
    facts.repaired = raw.repaired;
    facts.flags = raw.flags;
    facts.per = raw.per;
    facts.approx = raw.approx;
    facts.package = context.packageOf(place, raw);
    // "总中标金额" below the lines of the last package is everybody's.
    if (facts.label.startsWith(u'总') && packageIn(page.line(page.lines[place.line])).isEmpty())
        facts.package.clear();
    applyUnit(context, amount);
    judgeKind(document, noticeType, previous, amount);
    if (isLoneDigit(raw, facts)) {
        facts.kind = AmountKind::Other;
        amount.flag(QStringLiteral("needs_review"));
    }
    return amount;
}

/// A bare number in a table without a header is a sum when a unit line governs the table and it is written
/// like one.
void addUnitLineCells(const DocumentModel &document, int pageIndex, Anchors &anchors)
{
    const PageModel &page = document.pages[pageIndex];
    const AmountContext context(document);
    for (int i = 0; i < page.lines.size(); ++i) {
        const LineModel &line = page.lines[i];
        if (!line.isRow() || line.header || page.headerOf(line) != nullptr) continue;
        for (int c = 1; c < line.cells.size(); ++c) {
            const QStringView text = page.cell(line.cells[c]);
            const bool written = text.contains(u'.') || text.contains(u',');
            const bool digits = written && std::all_of(text.begin(), text.end(), [](QChar x) {
                                    return x.isDigit() || x == u'.' || x == u',';
                                });
            if (!digits) continue;
            RawAmount here;
            here.begin = here.end = here.tail = line.cells[c].begin;
            const AmountContext::Unit unit = context.unitOf({pageIndex, i, c}, here, {});
            if (unit.source == UnitSource::UnitLine || unit.source == UnitSource::Inherited)
                anchors[line.cells[c].begin] = true;
        }
    }
}

} // namespace

QString contextOf(const PageModel &page, TextRange range)
{
    const LineModel &line = page.lines[page.lineAt(range.begin)];
    qsizetype begin = line.begin;
    qsizetype end = std::max(line.end, range.end());
    if (end - begin > kContext) {
        const qsizetype spare = std::max<qsizetype>(0, kContext - range.length);
        begin = std::max(begin, range.begin - spare / 2);
        end = std::min(end, begin + kContext);
        begin = std::max(line.begin, end - kContext);
    }
    return page.text.mid(begin, end - begin).trimmed();
}

QVector<JudgedAmount> findAmounts(const DocumentModel &document, const QString &noticeType)
{
    const AmountContext context(document);
    QVector<JudgedAmount> amounts;
    for (int p = 0; p < document.pages.size(); ++p) {
        const PageModel &page = document.pages[p];
        Anchors anchors = findAnchors(page);
        addUnitLineCells(document, p, anchors);
        const QVector<RawAmount> raws = lexAmounts(page, anchors);
        for (const RawAmount &raw : raws) {
            Place place;
            place.page = p;
            place.line = page.lineAt(raw.begin);
            place.cell = page.lines[place.line].cellAt(raw.begin);
            const JudgedAmount *previous = amounts.isEmpty() ? nullptr : &amounts.last();
            JudgedAmount next = judge(document, context, noticeType, place, raw, previous);
            if (next.facts().flags.contains(u"current") && previous != nullptr &&
                (previous->place.line == place.line || next.carriesOn)) {
                amounts.last().flag(QStringLiteral("superseded"));
            }
            amounts.append(std::move(next));
        }
    }
    checkAmounts(document, noticeType, amounts);
    return amounts;
}

} // namespace tt
