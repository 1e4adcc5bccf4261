// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_surroundings.h"

#include "app/analysis/money_units.h"

#include <array>

namespace tt
{

namespace
{

bool isMark(QChar c) { return c == u'.' || c == u','; }

/// "2,422,.00", "52..570": a figure that goes on behind two marks, or behind a mark that groups nothing, lost
/// digits.
bool marksOn(QStringView page, qsizetype end)
{
    if (end + 1 >= page.size() || !isMark(page[end])) return false;
    return isMark(page[end + 1]) || (page[end + 1] >= u'0' && page[end + 1] <= u'9');
}

/// ",600.00" at the start of a line or cell, ".,600.00": no line begins with a mark, so the digits before it
/// were torn off.
bool lostItsHead(QStringView page, qsizetype begin)
{
    if (begin < 1 || !isMark(page[begin - 1])) return false;
    const QStringView before = page.left(begin - 1);
    qsizetype i = before.size() - 1;
    while (i >= 0 && before[i] == u' ')
        --i;
    return i < 0 || before[i] == u'\n' || before[i] == u'|' || isMark(before[i]);
}

/// "00元", "012.50": no figure begins with a zero before another digit, so those are the last digits of one
/// that a line's end or a torn box parted.
bool beginsWithZero(QStringView page, qsizetype begin)
{
    const auto digit = [&page](qsizetype i) { return i < page.size() && page[i] >= u'0' && page[i] <= u'9'; };
    return begin < page.size() && page[begin] == u'0' && digit(begin + 1);
}

void readLostDigits(QStringView page, RawAmount &amount)
{
    if (amount.capital) return;
    if (marksOn(page, amount.end) || lostItsHead(page, amount.begin) || beginsWithZero(page, amount.begin))
        amount.flags.append(QStringLiteral("incomplete_number"));
}

/// "不超过", "左右".
void readApprox(QStringView page, RawAmount &amount)
{
    struct Word {
        QStringView text;
        const char16_t *name;
    };
    static constexpr std::array before = {
        Word{u"不超过", u"at_most"},   Word{u"不高于", u"at_most"},    Word{u"不得超过", u"at_most"},
        Word{u"不得高于", u"at_most"}, Word{u"最高", u"at_most"},      Word{u"最多", u"at_most"},
        Word{u"不大于", u"at_most"},   Word{u"≤", u"at_most"},         Word{u"不低于", u"at_least"},
        Word{u"不少于", u"at_least"},  Word{u"不得低于", u"at_least"}, Word{u"至少", u"at_least"},
        Word{u"不小于", u"at_least"},  Word{u"≥", u"at_least"},        Word{u"超过", u"at_least"},
        Word{u"逾", u"at_least"},      Word{u"大约", u"about"},        Word{u"约", u"about"},
        Word{u"近", u"just_under"}};
    static constexpr std::array after = {Word{u"及以上", u"at_least"}, Word{u"以上", u"at_least"},
                                         Word{u"以内", u"at_most"},    Word{u"及以下", u"at_most"},
                                         Word{u"以下", u"at_most"},    Word{u"左右", u"about"}};
    const QStringView lead = page.left(amount.begin).right(12).trimmed();
    for (const Word &word : before) {
        QStringView text = lead;
        if (text.endsWith(u"人民币")) text = text.chopped(3);
        if (text.endsWith(word.text)) {
            amount.approx = QString::fromUtf16(word.name);
            break;
        }
    }
    const QStringView behind = page.mid(amount.end, 5);
    for (const Word &word : after) {
        if (!behind.startsWith(word.text)) continue;
        amount.approx = QString::fromUtf16(word.name);
        break;
    }
}

/// "/台·月", "（万元）", "（含税）".
void readTail(QStringView page, RawAmount &amount)
{
    amount.tail = amount.end;
    if (const auto per = parsePerUnit(page, amount.tail)) {
        amount.per = per->text;
        amount.tail += per->length;
        if (per->ocr) amount.flags.append(QStringLiteral("unit_ocr"));
    }
    for (int i = 0; i < 3; ++i) {
        qsizetype open = amount.tail;
        while (open < page.size() && page[open] == u' ' && open < amount.tail + 2)
            ++open;
        if (open >= page.size() || page[open] != u'(') return;
        const qsizetype close = page.mid(open, 24).indexOf(u')');
        if (close < 0) return;
        const QStringView inside = page.mid(open + 1, close - 1);
        const auto word = parseUnitWord(inside);
        if (word && (word->power > 0 || !word->currency.isEmpty())) amount.bracketUnit = word;
        if (inside == u"人民币")
            amount.currency = amount.currency.isEmpty() ? QStringLiteral("CNY") : amount.currency;
        if (inside.contains(u"不含税") || inside.contains(u"未税"))
            amount.flags.append(QStringLiteral("ex_tax"));
        else if (inside.contains(u"含税"))
            amount.flags.append(QStringLiteral("incl_tax"));
        const bool years = inside.size() <= 4 && inside.endsWith(u'年');
        if (years && amount.per.isEmpty()) amount.per = inside.toString();
        const bool passes = word || years || inside.contains(u"税") || inside == u"人民币";
        if (!passes) return;
        amount.tail = open + close + 1;
    }
}

} // namespace

void readSurroundings(QStringView page, RawAmount &amount)
{
    readLostDigits(page, amount);
    readApprox(page, amount);
    readTail(page, amount);
}

} // namespace tt
