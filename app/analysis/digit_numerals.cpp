// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/digit_numerals.h"

#include "app/analysis/folding.h"

#include <QStringList>

#include <algorithm>
#include <string_view>
#include <utility>

namespace tt
{

namespace
{

/// "," for every mark that groups, "." for every mark that may be a point, 0 for others.
char16_t markOf(char16_t folded)
{
    switch (folded) {
    case u',':
    case u'\'':
    case u'’':
    case u'‘':
    case u'`':
    case u'、':
        return u',';
    case u'.':
    case u'·':
    case u'。':
        return u'.';
    default:
        return 0;
    }
}

struct Token {
    QString text; ///< digits, "," and "."
    qsizetype end = 0;
    int letters = 0; ///< how many digits were letters
    int digits = 0;  ///< how many were digits
    bool blanks = false;
    bool oddMark = false; ///< 、 。 · in a number
    bool wide = false;
    bool narrow = false;
};

bool isValueUnit(char16_t c)
{
    return std::u16string_view(u"元圆万亿千百整").find(c) != std::u16string_view::npos;
}

/// Whether exactly three digits stand at `at`.
bool threeDigitsAt(QStringView folded, qsizetype at)
{
    for (qsizetype i = at; i < at + 3; ++i) {
        if (i >= folded.size() || !isDigit(folded[i].unicode())) return false;
    }
    return at + 3 >= folded.size() || !isDigit(folded[at + 3].unicode());
}

bool digitsOnlyAt(QStringView folded, qsizetype at, qsizetype count)
{
    for (qsizetype i = at; i < at + count; ++i)
        if (i >= folded.size() || !isDigit(folded[i].unicode())) return false;
    return at + count >= folded.size() || !isDigit(folded[at + count].unicode());
}

/// A blank inside a number: "199 804.00元" always, "199, 8 04" only where repairs are allowed.
bool blankContinues(QStringView folded, qsizetype blank, const Token &token, bool repair)
{
    qsizetype next = blank;
    while (next < folded.size() && folded[next] == u' ' && next - blank < 2)
        ++next;
    if (next >= folded.size()) return false;
    const char16_t c = folded[next].unicode();
    const bool afterMark = token.text.endsWith(u',') || token.text.endsWith(u'.');
    if (repair) {
        if (isDigit(c)) return !afterMark || token.text.endsWith(u',') || token.text.endsWith(u'.');
        if (markOf(c) == 0) return false;
        // "1 9 9 , 8 0 0": justified print sets blanks around the marks as well.
        const bool cents =
            folded[next] == u'.' && token.text.contains(u',') && digitsOnlyAt(folded, next + 2, 2);
        const bool blankBehind = next + 1 < folded.size() && folded[next + 1] == u' ';
        const qsizetype behind = (token.blanks || cents) && blankBehind ? next + 2 : next + 1;
        return behind < folded.size() && isDigit(folded[behind].unicode());
    }
    if (token.text.contains(u'.') || token.text.size() > 3 + 4 * token.text.count(u',') ||
        !threeDigitsAt(folded, next))
        return false;
    // Plain text: groups of three to the end, and money behind them.
    qsizetype end = next + 3;
    while (end < folded.size() && folded[end] == u' ' && threeDigitsAt(folded, end + 1))
        end += 4;
    if (end < folded.size() && folded[end] == u'.') return true;
    return end < folded.size() && isValueUnit(folded[end].unicode());
}

/// "199,⏎804.00", "199⏎,804.00", "199,804.⏎00": a narrow cell broke the number beside its separator. No line
/// begins with a comma otherwise, and only a grouped number has two digits of its own behind a point.
bool lineEndContinues(QStringView folded, qsizetype lineEnd, const Token &token)
{
    const qsizetype next = lineEnd + 1;
    if (token.text.endsWith(u',')) return threeDigitsAt(folded, next);
    if (token.text.endsWith(u'.')) return token.text.contains(u',') && digitsOnlyAt(folded, next, 2);
    return next < folded.size() && folded[next] == u',' && threeDigitsAt(folded, next + 1) &&
           !token.text.contains(u'.');
}

Token takeToken(QStringView printed, QStringView folded, qsizetype at, bool repair)
{
    Token token;
    bool odd = false; // the last mark; it counts once a digit follows: "20,967.00。" ends a sentence
    qsizetype i = at;
    for (; i < folded.size() && i - at < kMaxDigits; ++i) {
        const char16_t c = folded[i].unicode();
        const char16_t mended = repair ? digitRepair(c) : u'\0';
        if (isDigit(c) || mended != 0) {
            token.text.append(QChar(isDigit(c) ? c : mended));
            ++(isDigit(c) ? token.digits : token.letters);
            (printed[i] == folded[i] ? token.narrow : token.wide) = true;
            token.oddMark = token.oddMark || std::exchange(odd, false);
        } else if (const char16_t mark = markOf(c); mark != 0) {
            const bool enumerates =
                c == u'、' || c == u'。'; // "600、500元" are two sums unless a repair is wanted
            if (enumerates && !repair) break;
            if (token.text.isEmpty() || token.text.endsWith(u',') || token.text.endsWith(u'.')) break;
            token.text.append(QChar(mark));
            odd = enumerates || (printed[i] != folded[i] && token.narrow);
        } else if (c == u' ' && !token.text.isEmpty() && blankContinues(folded, i, token, repair)) {
            token.blanks = true;
        } else if (!(c == u'\n' && lineEndContinues(folded, i, token))) {
            break;
        }
    }
    token.end = i;
    return token;
}

/// Marks, blanks and letters at the end belong to what follows.
void trimEnd(Token &token, QStringView folded, qsizetype at)
{
    while (token.end > at) {
        const char16_t last = folded[token.end - 1].unicode();
        if (isDigit(last) || digitRepair(last) != 0) break;
        if (markOf(last) != 0) token.text.chop(1);
        --token.end;
    }
}

std::optional<DigitNumber> toNumber(const Token &token, qsizetype at)
{
    const auto separated = interpretSeparators(token.text);
    if (!separated) return std::nullopt;
    QString digits = separated->plain;
    digits.remove(u',');
    const auto value = Decimal::parse(digits);
    if (!value) return std::nullopt;
    DigitNumber number;
    number.length = token.end - at;
    number.value = *value;
    number.plain = separated->plain;
    number.grouped = separated->grouped;
    number.ambiguous = separated->ambiguous;
    number.repaired =
        separated->repaired || token.letters > 0 || token.oddMark || (token.wide && token.narrow);
    const qsizetype point = digits.indexOf(u'.');
    number.wholeDigits = static_cast<int>(point < 0 ? digits.size() : point);
    number.decimals = static_cast<int>(point < 0 ? 0 : digits.size() - point - 1);
    return number;
}

std::optional<Separated> interpretCommas(const QString &text)
{
    const QStringList groups = text.split(u',');
    const qsizetype last = groups.last().size();
    const bool firstFits = groups.first().size() <= 3;
    const bool middleFits =
        std::all_of(groups.begin() + 1, groups.end() - 1, [](const QString &g) { return g.size() == 3; });
    if (firstFits && middleFits && last == 3) return Separated{text, false, false, true};
    const QString head = groups.mid(0, groups.size() - 1).join(u',');
    if (groups.size() > 2 && firstFits && middleFits && last <= 2)
        return Separated{head + u'.' + groups.last(), true, false, true};
    if (groups.size() == 2 && last <= 2) return Separated{head + u'.' + groups.last(), true, true, false};
    if (firstFits && middleFits && last == 5) { // the decimal point was lost
        return Separated{head + u',' + groups.last().left(3) + u'.' + groups.last().mid(3), true, true, true};
    }
    QString plain = text;
    plain.remove(u',');
    return Separated{plain, false, true, false};
}

std::optional<Separated> interpretPoints(const QString &text)
{
    const QStringList groups = text.split(u'.');
    if (groups.size() == 2) return Separated{text, false, false, false};
    const bool fits =
        groups.first().size() <= 3 &&
        std::all_of(groups.begin() + 1, groups.end() - 1, [](const QString &g) { return g.size() == 3; });
    if (!fits || (groups.last().size() != 2 && groups.last().size() != 3)) return std::nullopt;
    const QString head = groups.mid(0, groups.size() - 1).join(u',');
    if (groups.last().size() == 3) return Separated{head + u',' + groups.last(), true, true, true};
    return Separated{head + u'.' + groups.last(), true, false, true};
}

} // namespace

char16_t digitRepair(char16_t c)
{
    constexpr std::u16string_view from = u"OoQD〇lIi|!丨BSsZzGbqgT";
    constexpr std::u16string_view to = u"000001111118552266997";
    static_assert(from.size() == to.size());
    const auto at = from.find(c);
    return at == std::u16string_view::npos ? u'\0' : to[at];
}

std::optional<Separated> interpretSeparators(const QString &text)
{
    if (text.isEmpty()) return std::nullopt;
    const bool commas = text.contains(u',');
    const bool points = text.contains(u'.');
    if (!commas && !points) return Separated{text, false, false, false};
    if (!points) return interpretCommas(text);
    if (!commas) return interpretPoints(text);
    const qsizetype point = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    if (point < comma) { // "199.804,00"
        const bool continental = text.size() - comma - 1 == 2 && comma - point - 1 == 3;
        if (!continental) return std::nullopt;
        QString swapped = text;
        swapped.replace(u'.', u';').replace(u',', u'.').replace(u';', u',');
        auto inner = interpretSeparators(swapped);
        if (inner) inner->repaired = true;
        return inner;
    }
    QString whole = text.left(point);
    bool repaired = false;
    if (whole.contains(u'.')) { // "1.200,000.00": one comma was read as a point
        whole.replace(u'.', u',');
        repaired = true;
    }
    auto result = interpretCommas(whole);
    if (!result || result->plain.contains(u'.')) return std::nullopt;
    result->plain += text.mid(point);
    result->repaired = result->repaired || repaired;
    return result;
}

std::optional<DigitNumber> parseDigitNumber(QStringView printed, QStringView folded, qsizetype at,
                                            bool repair)
{
    Token token = takeToken(printed, folded, at, repair);
    trimEnd(token, folded, at);
    if (repair && (token.digits == 0 || token.text.isEmpty())) return std::nullopt;
    if (token.text.isEmpty()) return std::nullopt;
    auto number = toNumber(token, at);
    if (!number) return std::nullopt;
    if (token.blanks && repair) number->repaired = number->repaired || token.oddMark || token.wide;
    if (number->wholeDigits > 18) return std::nullopt;
    return number;
}

} // namespace tt
