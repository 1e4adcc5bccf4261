// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_borders.h"

#include "app/analysis/document_model.h"
#include "app/analysis/folding.h"
#include "app/analysis/han_numerals.h"
#include "app/analysis/money_units.h"

#include <algorithm>
#include <string_view>

namespace tt
{

namespace
{

constexpr std::u16string_view kMasks = u"*■□█▇▓#_";

bool oneOf(char16_t c, std::u16string_view set) { return set.find(c) != std::u16string_view::npos; }

char16_t unitAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text[i].unicode() : u'\0';
}

qsizetype skipBlank(QStringView text, qsizetype i) { return unitAt(text, i) == u' ' ? i + 1 : i; }

bool insideNumber(QStringView text, qsizetype at)
{
    const char16_t before = unitAt(text, at - 1);
    const char16_t earlier = unitAt(text, at - 2);
    if (isDigit(before) || isLatin(before) || before == u'[' || oneOf(before, kMasks)) return true;
    if (oneOf(before, u".,'")) return isDigit(earlier) || oneOf(earlier, kMasks) || isLatin(earlier);
    if (before == u'-' || before == u'/')
        return isLatin(earlier) || (isDigit(earlier) && !isPackageDash(text, at - 1));
    return false;
}

qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (isDigit(unitAt(text, at)))
        ++at;
    return at;
}

/// The start of the line or cell that a place stands at the start of; -1 when something stands before it.
qsizetype startOfItem(QStringView text, qsizetype at)
{
    while (unitAt(text, at - 1) == u' ')
        --at;
    return at == 0 || oneOf(unitAt(text, at - 1), u"\n|") ? at : -1;
}

/// Words, and none that gives a number before it a unit.
bool isItemText(QStringView text, qsizetype at)
{
    return isHan(unitAt(text, skipBlank(text, at))) && !parseMoneySuffix(text, skipBlank(text, at), false);
}

/// The line above begins with the whole number `number`: "11 投标报价" above "11.1 …".
bool lineAboveBegins(QStringView text, qsizetype lineStart, QStringView number)
{
    if (lineStart < 1 || text[lineStart - 1] != u'\n') return false;
    qsizetype begin = lineStart - 1;
    while (begin > 0 && text[begin - 1] != u'\n')
        --begin;
    begin = skipBlank(text, begin);
    const qsizetype end = digitsEnd(text, begin);
    return text.mid(begin, end - begin) == number && end + 1 < lineStart && !isDigit(unitAt(text, end + 1));
}

} // namespace

bool isEnumerator(QStringView text, qsizetype at)
{
    const qsizetype end = digitsEnd(text, at);
    constexpr qsizetype longest = 2;
    if (end == at || end - at > longest) return false;
    const char16_t mark = unitAt(text, end);
    const bool bracket = mark == u')' && unitAt(text, at - 1) == u'(';
    const qsizetype start = startOfItem(text, bracket ? at - 1 : at);
    if (start < 0) return false;
    if (mark == u'、') return isItemText(text, end + 1);
    if (mark == u')') {
        const char16_t next = unitAt(text, skipBlank(text, end + 1));
        const bool alone = next == u'\n' || next == u'\0'; // in a cell it may be a sum in brackets
        return isItemText(text, end + 1) || (alone && unitAt(text, start - 1) != u'|');
    }
    if (mark != u'.') return false;
    const qsizetype below = digitsEnd(text, end + 1);
    if (!isItemText(text, below)) return false;
    return below == end + 1 || lineAboveBegins(text, start, text.mid(at, end - at));
}

bool isPackageDash(QStringView text, qsizetype dash)
{
    const qsizetype from = std::max<qsizetype>(0, dash - 6);
    return !packageIn(text.mid(from, dash - from)).isEmpty();
}

bool mayBeginSum(QStringView text, qsizetype at, bool anchored)
{
    const char16_t first = unitAt(text, at);
    const char16_t before = unitAt(text, at - 1);
    if ((isDigit(first) || anchored) && insideNumber(text, at)) return false;
    // "伍拾陆万8千元" is one sum; "几十万元" says no number; "■拾玖万" lacks its first digit.
    if (isDigit(first)) return hanUnit(before) == 0;
    if (!isHanNumeral(first)) return true;
    const char16_t beforeBlank = before == u' ' ? unitAt(text, at - 2) : before;
    return !isHanNumeral(before) && before != u'第' && !oneOf(beforeBlank, kMasks) &&
           !(hanUnit(first) > 0 && oneOf(before, u"几数上"));
}

bool mayEndBareSum(QStringView text, qsizetype end)
{
    const char16_t touching = unitAt(text, end);
    if (isLatin(touching) || isDigit(touching) || oneOf(touching, u"-_/:#×*■")) return false;
    const qsizetype next = skipBlank(text, end);
    if (oneOf(unitAt(text, next),
              u"%‰°℃折倍个台套项年月日天人次份号分批包名家条本栋楼时小米平吨公克升第届期级像参字位"))
        return false;
    return countUnitLength(text.mid(next, 12)) == 0;
}

bool rateOrMaskBehind(QStringView text, qsizetype end)
{
    const qsizetype next = skipBlank(text, end);
    const char16_t c = unitAt(text, next);
    if (c == u'(' && oneOf(unitAt(text, next + 1), u"%‰")) return true;
    // "￥199,800.■■": a covered digit behind the mark counts as well.
    const char16_t covered = oneOf(c, u".,") ? unitAt(text, skipBlank(text, next + 1)) : c;
    return oneOf(c, u"%‰折") || oneOf(covered, u"■□█▇▓*");
}

bool lostCapitalDigit(QStringView text, qsizetype begin)
{
    const char16_t first = unitAt(text, begin);
    const char16_t before = unitAt(text, begin - 1);
    if (hanUnit(first) == 0 || !isHan(before)) return false;
    return !oneOf(before, u"币写额价款为计即共约是整金费达算以按付合至到近余超过于的由)");
}

} // namespace tt
