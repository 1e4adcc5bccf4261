// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_lexer.h"

#include "app/analysis/amount_borders.h"
#include "app/analysis/amount_surroundings.h"
#include "app/analysis/digit_numerals.h"
#include "app/analysis/folding.h"
#include "app/analysis/han_numerals.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tt
{

namespace
{

bool oneOf(char16_t c, std::u16string_view set) { return set.find(c) != std::u16string_view::npos; }

/// One number with its unit; sums may be chains of these (3亿 2000万元).
struct Piece {
    qsizetype end = 0;
    Decimal number;
    std::optional<Decimal> high;
    MoneySuffix suffix;
    QString plain; ///< as it should stand
    bool repaired = false;
    bool han = false;
    bool capital = false;
    bool mixed = false;
    bool colloquial = false;
    bool ambiguous = false;
    bool grouped = false;
    bool scaledHan = false;
    int lastPower = 0; ///< of a Han numeral's last character: 4 for 伍拾陆万
    int wholeDigits = 0;
    int decimals = 0;
};

class Lexer final
{
public:
    Lexer(const PageModel &page, const Anchors &anchors)
        : m_page(page)
        , m_text(page.folded)
        , m_anchors(anchors)
    {
    }

    std::optional<RawAmount> at(qsizetype begin)
    {
        m_anchored = m_anchors[begin];
        if (!mayBeginSum(m_text, begin, m_anchored) || isEnumerator(m_text, begin)) return std::nullopt;
        const auto prefix = parseCurrencyPrefix(m_text, begin, m_anchored);
        const qsizetype start = begin + (prefix ? prefix->length : 0);
        if (start >= m_text.size()) return std::nullopt;
        m_repair = m_anchored || (start < m_anchors.size() && m_anchors[start]) ||
                   (prefix && prefix->symbol && prefix->currency == u"CNY");
        const auto first = piece(start);
        if (!first) return std::nullopt;
        RawAmount amount;
        amount.begin = begin;
        amount.anchored = m_anchored || m_anchors[start];
        if (prefix) takePrefix(amount, *prefix);
        takeFirst(amount, *first);
        chain(amount, *first);
        coins(amount);
        range(amount, *first);
        if (!accept(amount, *first)) return std::nullopt;
        finish(amount, *first, start);
        return amount;
    }

private:
    [[nodiscard]] char16_t unit(qsizetype i) const
    {
        return i >= 0 && i < m_text.size() ? m_text[i].unicode() : u'\0';
    }
    [[nodiscard]] qsizetype skipBlanks(qsizetype i, qsizetype most = 2) const
    {
        const qsizetype begin = i;
        while (unit(i) == u' ' && i - begin < most)
            ++i;
        return i;
    }

    std::optional<Piece> piece(qsizetype begin) const
    {
        const char16_t c = unit(begin);
        Piece piece;
        if (isDigit(c) || (m_repair && digitRepair(c) != 0 && !isHan(c))) {
            const auto number = parseDigitNumber(m_page.text, m_text, begin, m_repair);
            if (!number) return std::nullopt;
            piece.end = begin + number->length;
            piece.number = number->value;
            piece.plain = number->plain;
            piece.repaired = number->repaired;
            piece.ambiguous = number->ambiguous;
            piece.grouped = number->grouped;
            piece.wholeDigits = number->wholeDigits;
            piece.decimals = number->decimals;
        } else {
            const auto number = parseHanNumber(m_text, begin, m_repair);
            if (!number) return std::nullopt;
            piece.end = begin + number->length;
            piece.number = number->value;
            piece.high = number->high;
            piece.plain =
                number->repaired.isEmpty() ? m_text.mid(begin, number->length).toString() : number->repaired;
            piece.repaired = !number->repaired.isEmpty();
            piece.han = true;
            piece.capital = number->capital;
            piece.mixed = number->mixed;
            piece.colloquial = number->colloquial;
            piece.scaledHan = number->scaled;
            piece.lastPower = hanUnit(unit(piece.end - 1));
        }
        if (const auto suffix = parseMoneySuffix(m_text, piece.end, m_repair)) {
            piece.suffix = *suffix;
            piece.end += suffix->length;
        }
        return piece;
    }

    static Decimal scaled(const Decimal &number, int power)
    {
        return number.timesPowerOfTen(power).value_or(number);
    }

    static void takePrefix(RawAmount &amount, const CurrencyPrefix &prefix)
    {
        amount.currency = prefix.currency;
        amount.symbol = prefix.symbol;
        amount.hasCurrency = !prefix.symbol;
        amount.currencyInferred = prefix.inferred;
        if (prefix.repaired) {
            amount.repaired = QStringLiteral("¥");
            amount.flags.append(QStringLiteral("ocr_repaired"));
        }
    }

    static void takeFirst(RawAmount &amount, const Piece &first)
    {
        amount.end = first.end;
        amount.literal = first.number;
        amount.low = scaled(first.number, first.suffix.power);
        if (first.high) amount.high = scaled(*first.high, first.suffix.power);
        amount.capital = first.capital;
        amount.unitPrinted = first.han;
        amount.grouped = first.grouped;
        amount.wholeDigits = first.wholeDigits;
        amount.decimals = first.decimals;
        takeSuffix(amount, first.suffix);
    }

    static void takeSuffix(RawAmount &amount, const MoneySuffix &suffix)
    {
        amount.hasPower = amount.hasPower || suffix.hasPower;
        amount.unitPrinted = amount.unitPrinted || suffix.hasPower || suffix.hasCurrency;
        amount.unitRepaired = amount.unitRepaired || !suffix.repaired.isEmpty();
        if (!suffix.hasCurrency) return;
        amount.hasCurrency = true;
        if (amount.currency.isEmpty() || suffix.currency != u"CNY") {
            amount.currency = suffix.currency;
            amount.currencyInferred = false;
        }
    }

    /// 3亿2000万元, 20万4千元, 1万2500元, 20万零500元, and with both kinds of numerals 2万伍仟元,
    /// 伍拾陆万8千元.
    void chain(RawAmount &amount, const Piece &first) const
    {
        qsizetype end = first.end;
        int power = first.suffix.power;
        if (!first.suffix.hasPower && first.han && first.lastPower >= 4) power = first.lastPower;
        bool closed = first.suffix.hasCurrency || first.high;
        while (power > 0 && !closed) {
            qsizetype next = skipBlanks(end, 1);
            if (unit(next) == u'零' && isDigit(unit(next + 1))) ++next;
            if (!isDigit(unit(next)) && !isHanNumeral(unit(next))) return;
            const auto more = piece(next);
            if (!more || more->high || !(more->suffix.hasCurrency || more->suffix.hasPower)) return;
            const Decimal part = scaled(more->number, more->suffix.power);
            const bool fits = more->suffix.power < power && part < scaled(Decimal(1), power) &&
                              (more->han || more->number < Decimal(10000));
            const auto sum = fits ? amount.low.plus(part) : std::nullopt;
            if (!sum) return;
            amount.low = *sum;
            end = amount.end = more->end;
            takeSuffix(amount, more->suffix);
            power = more->suffix.power;
            closed = more->suffix.hasCurrency;
        }
    }

    /// 伍角贰分 behind 元.
    void coins(RawAmount &amount) const
    {
        if (!amount.hasCurrency || !oneOf(unit(amount.end - 1), u"元圆")) return;
        qsizetype i = amount.end;
        Decimal cents;
        for (const auto &[word, worth] : {std::pair{u'角', 10}, std::pair{u'分', 1}}) {
            qsizetype j = skipBlanks(i, 1);
            if (unit(j) == u'零') ++j;
            const int digit = isDigit(unit(j)) ? unit(j) - u'0' : hanDigit(unit(j));
            const qsizetype mark = skipBlanks(j + 1, 1);
            if (digit < 0 || unit(mark) != word) continue;
            cents = cents.plus(Decimal(digit * worth)).value_or(cents);
            i = mark + 1;
        }
        if (i == amount.end) return;
        amount.low = amount.low.plus(cents.timesPowerOfTen(-2).value_or(Decimal())).value_or(amount.low);
        amount.end = i;
    }

    /// 10-20万元, 10万元至20万元, 20±2万元.
    void range(RawAmount &amount, const Piece &first) const
    {
        if (amount.high || first.capital) return;
        const qsizetype mark = skipBlanks(amount.end, 1);
        const char16_t c = unit(mark);
        if (!oneOf(c, u"-~至到±") || isPackageDash(m_text, mark)) return;
        qsizetype next = skipBlanks(mark + 1, 1);
        if (const auto prefix = parseCurrencyPrefix(m_text, next, false)) next += prefix->length;
        const bool starts = isDigit(unit(next)) || (first.han && isHanNumeral(unit(next)));
        const auto second = starts ? piece(next) : std::nullopt;
        if (!second || second->high ||
            (!second->suffix.hasCurrency && !second->suffix.hasPower && !amount.anchored))
            return;
        const bool distributes = !first.suffix.hasPower && !first.suffix.hasCurrency;
        const Decimal low = distributes ? scaled(first.number, second->suffix.power) : amount.low;
        const Decimal high = scaled(second->number, second->suffix.power);
        if (c == u'±') {
            const auto down = low.minus(high);
            const auto up = low.plus(high);
            if (!down || !up || down->isNegative()) return;
            amount.low = *down;
            amount.high = up;
        } else {
            if (!(low < high)) return;
            amount.low = low;
            amount.high = high;
        }
        amount.end = second->end;
        takeSuffix(amount, second->suffix);
    }

    /// What makes a number a sum: a currency; or a unit, or nothing at all, where a money label expects one.
    bool accept(RawAmount &amount, const Piece &first) const
    {
        if (rateOrMaskBehind(m_text, amount.end)) return false;
        if (amount.hasCurrency && oneOf(unit(amount.end - 1), u"元圆")) {
            const bool tiny = first.wholeDigits <= 1 && (!first.han || !first.scaledHan);
            if (isYuanCompound(m_text, amount.end, tiny)) return false;
            if (tiny && first.han && !amount.anchored && !amount.capital && first.number < Decimal(10))
                return false;
        }
        if (amount.hasCurrency || amount.symbol) {
            const bool bareWord = amount.hasCurrency && !amount.symbol && !first.suffix.hasCurrency &&
                                  !first.suffix.hasPower && first.han && !first.capital;
            return !bareWord || amount.anchored;
        }
        if (!amount.anchored)
            return amount.capital && first.scaledHan && oneOf(unit(skipBlanks(amount.end, 1)), u"整正");
        if (first.han && ((!first.scaledHan && !first.suffix.hasPower) || first.repaired)) return false;
        // A small numeral that goes on in words ("二十来万") is another number than it begins like.
        if (first.han && !first.capital && first.lastPower < 4 && isHan(unit(amount.end))) return false;
        return mayEndBareSum(m_text, amount.end);
    }

    /// A sum in capitals ends with 元, 整 …, or at least with its phrase; "玖拾陆万玖F陆佰" does not: a
    /// character of it was misread, and what stands before it is not the sum.
    [[nodiscard]] bool breaksOff(qsizetype end) const
    {
        if (oneOf(unit(end - 1), u"元圆圓角分整正")) return false;
        const char16_t next = unit(end);
        return isHan(next) || isLatin(next) || isDigit(next);
    }

    void finish(RawAmount &amount, const Piece &first, qsizetype start)
    {
        if (oneOf(unit(amount.end), u"整正") && (amount.hasCurrency || amount.capital)) ++amount.end;
        amount.capital = first.capital;
        const bool headless = first.capital && start == amount.begin && lostCapitalDigit(m_text, start);
        if (first.capital && (headless || breaksOff(amount.end)))
            amount.flags.append(QStringLiteral("incomplete_capital"));
        if (first.mixed) amount.flags.append(QStringLiteral("mixed_case_numeral"));
        if (first.colloquial) amount.flags.append(QStringLiteral("colloquial"));
        if (first.ambiguous) amount.flags.append(QStringLiteral("ambiguous_number"));
        if (first.repaired || amount.unitRepaired || !amount.repaired.isEmpty())
            noteRepair(amount, first, start);
        if (first.suffix.more) amount.approx = QStringLiteral("at_least");
        if (first.suffix.about) amount.approx = QStringLiteral("about");
        readSurroundings(m_text, amount);
    }

    void noteRepair(RawAmount &amount, const Piece &first, qsizetype start)
    {
        if (!amount.flags.contains(u"ocr_repaired")) amount.flags.append(QStringLiteral("ocr_repaired"));
        QString sign = amount.repaired;
        if (sign.isEmpty()) sign = m_page.text.mid(amount.begin, start - amount.begin);
        const qsizetype numberEnd = first.end - first.suffix.length;
        QString unitText = m_page.text.mid(numberEnd, amount.end - numberEnd);
        if (!first.suffix.repaired.isEmpty()) {
            unitText = first.suffix.repaired + m_page.text.mid(first.end, amount.end - first.end);
            const bool doubled = first.suffix.repaired == u"元" &&
                                 m_text.mid(numberEnd, first.suffix.length).endsWith(u"元元");
            if (doubled)
                unitText = m_page.text.mid(numberEnd, first.suffix.length - 1) +
                           m_page.text.mid(first.end, amount.end - first.end);
        }
        amount.repaired = sign + first.plain + unitText;
    }

    const PageModel &m_page;
    QStringView m_text;
    const Anchors &m_anchors;
    bool m_anchored = false;
    bool m_repair = false;
};

bool worthTrying(char16_t c, bool anchored)
{
    if (isDigit(c) || isHanNumeral(c) || oneOf(c, u"¥$€£RCUHNSAEGJK人港美欧日英新瑞Ұ")) return true;
    return anchored && (digitRepair(c) != 0 || capitalRepair(c) != 0 || oneOf(c, u"YV羊半"));
}

} // namespace

QVector<RawAmount> lexAmounts(const PageModel &page, const Anchors &anchors)
{
    QVector<RawAmount> amounts;
    Anchors expected = anchors;
    Lexer lexer(page, expected);
    for (qsizetype i = 0; i < page.folded.size();) {
        const char16_t c = page.folded[i].unicode();
        if (!worthTrying(c, expected[i])) {
            ++i;
            continue;
        }
        if (const auto amount = lexer.at(i)) {
            i = amount->end;
            amounts.append(*amount);
            // "叁佰伍拾万元整（3500000.00）": the bracket repeats the sum, with or without a unit.
            const bool bracket = amount->capital && i + 1 < page.folded.size() && page.folded[i] == u'(' &&
                                 isDigit(page.folded[i + 1].unicode());
            if (bracket) expected[i + 1] = true;
        } else if (isDigit(c)) {
            while (i < page.folded.size() && isDigit(page.folded[i].unicode()))
                ++i;
        } else {
            ++i;
        }
    }
    return amounts;
}

} // namespace tt
