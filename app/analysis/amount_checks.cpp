// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_finder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <string_view>
#include <utility>

namespace tt
{

namespace
{

constexpr qsizetype kMaxPairGap = 40;

/// Nothing but brackets, punctuation, labels and 大写/小写 between two mentions.
bool onlyWordsOfPairs(const PageModel &page, qsizetype begin, qsizetype end)
{
    if (end < begin || end - begin > kMaxPairGap) return false;
    QString gap = page.folded.mid(begin, end - begin);
    const int firstLine = page.lineAt(begin);
    const int lastLine = page.lineAt(end);
    if (lastLine - firstLine > 1) return false;
    for (int i = lastLine; i >= firstLine; --i) {
        const auto between = page.lines[i].labelsIn(begin, end);
        for (auto hit = between.rbegin(); hit != between.rend(); ++hit) {
            const bool money = hit->label->field == Field::Money || hit->label->field == Field::WeakMoney;
            if (money && hit->begin >= begin && hit->end() <= end)
                gap.remove(hit->begin - begin, hit->length);
        }
    }
    for (const QString &word :
         {QStringLiteral("人民币"), QStringLiteral("大写"), QStringLiteral("小写"), QStringLiteral("金额"),
          QStringLiteral("整"), QStringLiteral("RMB"), QStringLiteral("即"), QStringLiteral("元"),
          QStringLiteral("为"), QStringLiteral("含税"), QStringLiteral("不")}) {
        gap.remove(word);
    }
    return std::all_of(gap.begin(), gap.end(), [](QChar c) {
        return std::u16string_view(u" \n,、:;()[]/¥|").find(c.unicode()) != std::u16string_view::npos;
    });
}

/// "…元整" at a line's end and "（￥…）" at the start of the next: the bracket belongs to the sum above.
bool opensBracketBelow(const PageModel &page, qsizetype begin, qsizetype end)
{
    const int line = page.lineAt(end);
    if (line == 0 || page.lineAt(begin - 1) != line - 1 || page.lines[line].isRow()) return false;
    return page.view(begin, page.lines[line - 1].end).trimmed().isEmpty() &&
           page.view(page.lines[line].begin, end).trimmed().startsWith(u'(');
}

bool sameKindGroup(const JudgedAmount &a, const JudgedAmount &b)
{
    if (a.facts().kind == b.facts().kind) return true;
    return a.governing.label == nullptr || b.governing.label == nullptr;
}

/// x10, x100 … between two values, as a shifted digit or a lost unit gives; 0 when it is none.
int shiftBetween(const Decimal &a, const Decimal &b)
{
    const Decimal &small = std::min(a, b);
    const Decimal &large = std::max(a, b);
    if (small.isZero()) return 0;
    for (int power = 1; power <= 8; ++power) {
        if (small.timesPowerOfTen(power) == large) return power;
    }
    return 0;
}

void compare(JudgedAmount &first, JudgedAmount &second)
{
    const Decimal a = first.facts().value;
    const Decimal b = second.facts().value;
    JudgedAmount &capital = first.raw.capital ? first : second;
    JudgedAmount &digits = first.raw.capital ? second : first;
    if (a == b) {
        capital.flag(QStringLiteral("dup_capital"));
        digits.flag(QStringLiteral("dup_numeric"));
        for (JudgedAmount *each : {&first, &second}) {
            if (each->facts().flags.contains(u"ocr_repaired"))
                each->flag(QStringLiteral("confirmed_by_%1")
                               .arg(each == &capital ? QStringLiteral("digits") : QStringLiteral("capital")));
        }
        return;
    }
    capital.flag(QStringLiteral("dup_capital"));
    digits.flag(QStringLiteral("dup_numeric"));
    const auto difference = a.minus(b);
    QString flag = QStringLiteral("mismatch");
    if (difference && difference->abs() < Decimal(1))
        flag = QStringLiteral("rounding");
    else if (const int power = shiftBetween(a, b); power > 0)
        flag = QStringLiteral("mismatch_x1") + QString(power, u'0');
    first.flag(flag);
    second.flag(flag);
}

void shareLabel(JudgedAmount &from, JudgedAmount &to)
{
    to.facts().kind = from.facts().kind;
    to.facts().label = from.facts().label;
    to.facts().flags.removeAll(QStringLiteral("no_label"));
    to.governing.label = from.governing.label;
    if (to.facts().package.isEmpty()) to.facts().package = from.facts().package;
}

/// 大写 beside 小写: one sum, two evidences.
void pairCapitals(const DocumentModel &document, QVector<JudgedAmount> &amounts)
{
    QVector<bool> paired(amounts.size(), false);
    for (qsizetype i = 0; i + 1 < amounts.size(); ++i) {
        JudgedAmount &first = amounts[i];
        JudgedAmount &second = amounts[i + 1];
        if (paired[i] || first.place.page != second.place.page || first.raw.capital == second.raw.capital)
            continue;
        if (!sameKindGroup(first, second) || first.facts().high || second.facts().high) continue;
        const PageModel &page = document.pages[first.place.page];
        if (!onlyWordsOfPairs(page, first.raw.end, second.raw.begin)) continue;
        // A list of sums may put a capital one behind another's digits: what the words announce decides.
        if (first.facts().value != second.facts().value && first.place.line != second.place.line &&
            first.governing.label != second.governing.label &&
            !opensBracketBelow(page, first.raw.end, second.raw.begin))
            continue;
        if (first.governing.label == nullptr && second.governing.label != nullptr)
            shareLabel(second, first);
        else if (second.governing.label == nullptr && first.governing.label != nullptr)
            shareLabel(first, second);
        compare(first, second);
        paired[i] = paired[i + 1] = true;
        first.pair = static_cast<int>(i + 1);
        second.pair = static_cast<int>(i);
    }
}

bool finalOffer(const JudgedAmount &amount)
{
    return amount.governing.label != nullptr &&
           (amount.governing.label->text == u"最终报价" || amount.governing.label->text == u"最后报价");
}

QString valueKey(const AmountFacts &facts, AmountKind kind)
{
    return kindName(kind) + u'|' + facts.currency + u'|' + facts.value.toString(0);
}

/// A weakly labelled or bid figure that repeats an award is that award; the other bids beside an award have
/// lost.
void settleBids(const QString &noticeType, QVector<JudgedAmount> &amounts)
{
    const bool decided = noticeType == u"award" || noticeType == u"candidate" || noticeType == u"contract" ||
                         noticeType == u"award_letter";
    QSet<QString> strong;
    bool sawAward = false;
    for (const JudgedAmount &amount : std::as_const(amounts)) {
        if (amount.governing.label == nullptr || finalOffer(amount) || amount.facts().high) continue;
        strong.insert(valueKey(amount.facts(), amount.facts().kind));
        sawAward = sawAward || amount.facts().kind == AmountKind::Award;
    }
    for (JudgedAmount &amount : amounts) {
        AmountFacts &facts = amount.facts();
        const bool bid = facts.flags.contains(u"bid_offer") || finalOffer(amount);
        const bool weak = amount.governing.label == nullptr && amount.governing.weak != nullptr;
        if (bid && strong.contains(valueKey(facts, AmountKind::Award))) {
            facts.kind = AmountKind::Award;
            facts.flags.removeAll(QStringLiteral("bid_offer"));
            amount.flag(QStringLiteral("repeat"));
        } else if (bid && sawAward && decided && facts.kind != AmountKind::UnitPrice) {
            facts.kind = AmountKind::Other;
            facts.flags.removeAll(QStringLiteral("bid_offer"));
            amount.flag(QStringLiteral("losing_bid"));
        } else if (weak && facts.kind == AmountKind::Other) {
            for (const AmountKind kind :
                 {AmountKind::Award, AmountKind::Contract, AmountKind::Budget, AmountKind::Ceiling}) {
                if (!strong.contains(valueKey(facts, kind))) continue;
                facts.kind = kind;
                facts.flags.removeAll(QStringLiteral("no_label"));
                amount.flag(QStringLiteral("repeat"));
                break;
            }
        }
    }
}

/// In a table of unlabelled parts, the 合计 row is the total and the rest its components.
void markComponents(QVector<JudgedAmount> &amounts)
{
    for (JudgedAmount &amount : amounts) {
        const bool part =
            amount.governing.how == Governing::How::None && amount.facts().unitSource == UnitSource::UnitLine;
        if (!part) continue;
        amount.facts().flags.removeAll(QStringLiteral("no_label"));
        amount.flag(QStringLiteral("component"));
    }
}

void markZeros(QVector<JudgedAmount> &amounts)
{
    QSet<QString> nonZero;
    const auto inPackage = [](const JudgedAmount &amount) {
        return kindName(amount.facts().kind) + u'|' + amount.facts().package;
    };
    const auto inLine = [](const JudgedAmount &amount) {
        return QStringLiteral("%1|%2.%3")
            .arg(kindName(amount.facts().kind))
            .arg(amount.place.page)
            .arg(amount.place.line);
    };
    for (const JudgedAmount &amount : std::as_const(amounts)) {
        if (amount.facts().value.isZero()) continue;
        nonZero.insert(inPackage(amount));
        nonZero.insert(inLine(amount));
    }
    for (JudgedAmount &amount : amounts) {
        if (!amount.facts().value.isZero() || amount.facts().high || amount.raw.unitPrinted) continue;
        if (nonZero.contains(inPackage(amount)) || nonZero.contains(inLine(amount)))
            amount.flag(QStringLiteral("structured_zero"));
    }
}

/// award <= ceiling <= budget within a package; a breach is a lead, never repaired.
void checkOrder(QVector<JudgedAmount> &amounts)
{
    struct Bounds {
        std::optional<Decimal> budget;
        std::optional<Decimal> ceiling;
    };
    QHash<QString, Bounds> bounds;
    for (const JudgedAmount &amount : amounts) {
        const AmountFacts &facts = amount.facts();
        if (facts.currency != u"CNY" || !facts.per.isEmpty() || facts.flags.contains(u"superseded")) continue;
        Bounds &own = bounds[facts.package];
        const Decimal top = facts.high.value_or(facts.value);
        if (facts.kind == AmountKind::Budget && (!own.budget || *own.budget < top)) own.budget = top;
        if (facts.kind == AmountKind::Ceiling && (!own.ceiling || *own.ceiling < top)) own.ceiling = top;
    }
    for (JudgedAmount &amount : amounts) {
        const AmountFacts &facts = amount.facts();
        if (facts.currency != u"CNY" || !facts.per.isEmpty() || facts.flags.contains(u"total")) continue;
        const Bounds own = bounds.value(facts.package);
        const bool award = facts.kind == AmountKind::Award;
        if (award && own.ceiling && *own.ceiling < facts.value) amount.flag(QStringLiteral("above_ceiling"));
        if ((award || facts.kind == AmountKind::Ceiling) && own.budget && *own.budget < facts.value)
            amount.flag(QStringLiteral("above_budget"));
    }
}

/// The rows of one column add up to its total row, or a person must look.
void checkTotals(QVector<JudgedAmount> &amounts)
{
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        JudgedAmount &total = amounts[i];
        if (!total.facts().flags.contains(u"total")) continue;
        Decimal sum;
        int parts = 0;
        for (qsizetype j = std::max<qsizetype>(0, i - 600); j < i; ++j) {
            const JudgedAmount &part = amounts[j];
            const bool sameColumn =
                part.place.page == total.place.page && part.place.cell == total.place.cell &&
                part.facts().kind == total.facts().kind && total.place.line - part.place.line <= 60 &&
                part.place.line < total.place.line && part.facts().currency == total.facts().currency &&
                total.place.cell > 0;
            if (!sameColumn) continue;
            sum = sum.plus(part.facts().value).value_or(sum);
            ++parts;
        }
        if (parts >= 2 && sum != total.facts().value)
            total.flag(QStringLiteral("sum_mismatch"));
        else if (parts >= 2)
            total.flag(QStringLiteral("sum_checked"));
    }
}

void linkRepetitions(QVector<JudgedAmount> &amounts)
{
    QHash<QString, int> first;
    for (int i = 0; i < amounts.size(); ++i) {
        JudgedAmount &amount = amounts[i];
        const AmountFacts &facts = amount.facts();
        const QString high = facts.high ? facts.high->toString(0) : QString();
        const QString key = QStringLiteral("%1|%2|%3|%4|%5|%6")
                                .arg(facts.value.toString(0), high, facts.currency, kindName(facts.kind),
                                     facts.package, facts.per);
        const bool unlabelled = facts.kind == AmountKind::Other && amount.pair < 0;
        const auto found = first.constFind(key);
        if (found == first.constEnd()) {
            first.insert(key, i);
        } else if (!unlabelled) {
            amount.finding.sameAs = *found;
            const JudgedAmount &before = amounts[*found];
            if (amount.pair < 0 && before.place.line == amount.place.line &&
                before.place.page == amount.place.page)
                amount.flag(QStringLiteral("repeat"));
        }
    }
}

} // namespace

void checkAmounts(const DocumentModel &document, const QString &noticeType, QVector<JudgedAmount> &amounts)
{
    pairCapitals(document, amounts);
    settleBids(noticeType, amounts);
    markComponents(amounts);
    markZeros(amounts);
    checkOrder(amounts);
    checkTotals(amounts);
    checkArithmetic(document, amounts);
    linkRepetitions(amounts);
}

} // namespace tt
