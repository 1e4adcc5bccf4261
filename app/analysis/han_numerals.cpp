// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/han_numerals.h"

#include <QVector>

#include <algorithm>
#include <array>
#include <string_view>

namespace tt
{

namespace
{

constexpr std::u16string_view kLower = u"零一二三四五六七八九";
constexpr std::u16string_view kCapital = u"零壹贰叁肆伍陆柒捌玖";

struct Value {
    Decimal low;
    std::optional<Decimal> high;
    bool colloquial = false;
};

/// The strict grammar: digits each with a falling unit, 万 and 亿 as section marks, zeros anywhere, slot
/// forms (零拾).
class Strict final
{
public:
    explicit Strict(QStringView text, bool mayShorten)
        : m_text(text)
        , m_mayShorten(mayShorten)
    {
    }

    std::optional<Value> parse()
    {
        for (const QChar c : m_text) {
            const int digit = hanDigit(c.unicode());
            if (digit >= 0 ? !takeDigit(digit) : !takeUnit(hanUnit(c.unicode()))) return std::nullopt;
        }
        return finish();
    }

private:
    bool takeDigit(int digit)
    {
        if (m_digit > 0) return false; // two digits in a row
        if (m_digit == 0 && digit == 0 && m_afterZero) return false;
        m_afterZero = m_afterZero || digit == 0 || m_digit == 0;
        m_digit = digit;
        return true;
    }

    bool takeUnit(int power)
    {
        if (power == 0) return false;
        return power < 4 ? takeSmall(power) : takeBig(power);
    }

    bool takeSmall(int power)
    {
        if (power >= m_lastSmall) return false;
        if (m_digit < 0) {
            const bool bareTen = power == 1 && (m_section == 0 || m_lastSmall > 1);
            if (!bareTen) return false;
            m_digit = 1;
        }
        m_section += m_digit * kPowers.at(static_cast<size_t>(power));
        close(power);
        m_lastSmall = power;
        return true;
    }

    bool takeBig(int power)
    {
        const qint64 section = m_section + std::max(m_digit, 0);
        if (section == 0 && m_total.isZero()) return false;
        if (section == 0 && !(power == 8 && m_lastBig == 4)) {
            if (!m_slot) return false;
        }
        if (power == 8 && m_lastBig == 4) { // 万亿
            const auto sum = m_total.plus(Decimal(section));
            if (!sum) return false;
            m_total = sum->timesPowerOfTen(8).value_or(Decimal());
        } else {
            if (power >= m_lastBig) return false;
            m_total =
                m_total.plus(Decimal(section).timesPowerOfTen(power).value_or(Decimal())).value_or(Decimal());
        }
        m_section = 0;
        m_lastBig = power == 8 ? 8 : 4;
        m_lastSmall = 9;
        close(power);
        return true;
    }

    void close(int power)
    {
        m_slot = m_slot || m_digit == 0;
        m_digit = -1;
        m_afterZero = false;
        m_lastPower = power;
    }

    std::optional<Value> finish()
    {
        Value value;
        qint64 rest = m_section;
        if (m_digit > 0) {
            const bool shortened = m_mayShorten && !m_afterZero && m_lastPower >= 2;
            if (shortened) {
                value.colloquial = true;
                value.low = Decimal(m_digit).timesPowerOfTen(m_lastPower - 1).value_or(Decimal());
            } else {
                rest += m_digit;
            }
        }
        const auto sum = m_total.plus(Decimal(rest));
        const auto all = sum ? sum->plus(value.low) : std::nullopt;
        if (!all) return std::nullopt;
        value.low = *all;
        return value;
    }

    static constexpr std::array<qint64, 4> kPowers = {1, 10, 100, 1000};

    QStringView m_text;
    bool m_mayShorten;
    Decimal m_total;
    qint64 m_section = 0;
    int m_digit = -1;
    int m_lastSmall = 9; ///< the power of the last 十百千 in this section
    int m_lastBig = 12;
    int m_lastPower = 0;
    bool m_afterZero = false;
    bool m_slot = false;
};

/// 二〇, 一八·四, 一点二: digits by place, and then perhaps 万 or 百万.
std::optional<Value> parsePositional(QStringView text)
{
    QString digits;
    qsizetype i = 0;
    bool point = false;
    for (; i < text.size(); ++i) {
        const int digit = hanDigit(text[i].unicode());
        if (digit >= 0) {
            digits.append(QChar(static_cast<char16_t>(u'0' + digit)));
        } else if (!point && !digits.isEmpty() && (text[i] == u'点' || text[i] == u'·' || text[i] == u'.')) {
            digits.append(u'.');
            point = true;
        } else {
            break;
        }
    }
    if (digits.isEmpty() || digits.endsWith(u'.') || (!point && digits.size() < 2)) return std::nullopt;
    int power = 0;
    for (; i < text.size(); ++i) {
        const int unit = hanUnit(text[i].unicode());
        if (unit == 0) return std::nullopt;
        power += unit;
    }
    const auto number = Decimal::parse(digits);
    const auto value = number ? number->timesPowerOfTen(power) : std::nullopt;
    if (!value) return std::nullopt;
    return Value{*value, std::nullopt, false};
}

/// 十二点五万: a strict whole part, decimals, then a big unit.
std::optional<Value> parseWithPoint(QStringView text)
{
    const qsizetype point = std::max(text.indexOf(u'点'), text.indexOf(u'·'));
    if (point <= 0) return std::nullopt;
    const auto whole = Strict(text.left(point), false).parse();
    if (!whole) return std::nullopt;
    QString decimals = QStringLiteral("0.");
    qsizetype i = point + 1;
    for (; i < text.size() && hanDigit(text[i].unicode()) >= 0; ++i) {
        decimals.append(QChar(static_cast<char16_t>(u'0' + hanDigit(text[i].unicode()))));
    }
    if (decimals.size() < 3) return std::nullopt;
    int power = 0;
    for (; i < text.size(); ++i) {
        if (hanUnit(text[i].unicode()) == 0) return std::nullopt;
        power += hanUnit(text[i].unicode());
    }
    const auto part = Decimal::parse(decimals);
    const auto sum = part ? whole->low.plus(*part) : std::nullopt;
    const auto value = sum ? sum->timesPowerOfTen(power) : std::nullopt;
    if (!value) return std::nullopt;
    return Value{*value, std::nullopt, false};
}

/// 三五万, 十七八万, 两三百万: two neighbouring digits are a range, not a number.
std::optional<Value> parseColloquialRange(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const int first = hanDigit(text[i].unicode());
        const int second = hanDigit(text[i + 1].unicode());
        if (first <= 0 || second <= 0) continue;
        const bool near = second == first + 1 || (first == 3 && second == 5);
        if (!near || i + 2 >= text.size()) return std::nullopt; // a unit must follow
        const QString low = text.left(i + 1).toString() + text.mid(i + 2).toString();
        const QString high = text.left(i).toString() + text.mid(i + 1).toString();
        const auto lowValue = Strict(low, false).parse();
        const auto highValue = Strict(high, false).parse();
        if (!lowValue || !highValue || !(lowValue->low < highValue->low)) return std::nullopt;
        return Value{lowValue->low, highValue->low, true};
    }
    return std::nullopt;
}

std::optional<Value> parseAny(QStringView text, bool capital)
{
    const char16_t first = text.isEmpty() ? u'\0' : text.front().unicode();
    const bool begins = hanDigit(first) >= 0 || first == u'十' || first == u'拾';
    if (!begins) return std::nullopt;
    if (const auto value = Strict(text, !capital).parse()) return value;
    if (!capital) {
        if (const auto value = parseColloquialRange(text)) return value;
    }
    if (const auto value = parsePositional(text)) return value;
    return parseWithPoint(text);
}

/// 廿 and 卅 written out; anything else as it is.
void appendPlain(QString &out, char16_t c)
{
    if (c == u'廿' || c == u'卅') {
        out.append(c == u'廿' ? u'二' : u'三');
        out.append(u'十');
    } else {
        out.append(QChar(c));
    }
}

struct Taken {
    QString numeral;
    QVector<qsizetype> ends; ///< for each prefix of `numeral` (in units of it) the end in the text
    bool repaired = false;
    bool capital = false;
    bool lower = false;
};

/// The run of numeral characters from `at`. A repair only stands between or before other numeral characters
/// or the money unit.
Taken takeRun(QStringView text, qsizetype at, bool repair)
{
    Taken run;
    for (qsizetype i = at; i < text.size() && i - at < kMaxHanNumeral; ++i) {
        char16_t c = text[i].unicode();
        if ((c == u'\n' || c == u' ') && run.capital && i + 1 < text.size() &&
            isHanNumeral(text[i + 1].unicode()))
            continue;
        const bool numeral = isHanNumeral(c) || (c == u'·' && !run.numeral.isEmpty());
        const char16_t mended = repair && (!numeral || c == u'五') ? capitalRepair(c) : u'\0';
        if (!numeral && mended == 0) break;
        if (!numeral) {
            c = mended;
            run.repaired = true;
        }
        run.capital = run.capital || isCapitalDigit(c) || c == u'拾' || c == u'佰' || c == u'仟';
        run.lower =
            run.lower || (hanDigit(c) > 0 && !isCapitalDigit(c)) || c == u'十' || c == u'百' || c == u'千';
        appendPlain(run.numeral, c);
        while (run.ends.size() < run.numeral.size())
            run.ends.append(i + 1);
    }
    return run;
}

} // namespace

int hanDigit(char16_t c)
{
    if (c == u'〇') return 0;
    if (c == u'两') return 2;
    const auto lower = kLower.find(c);
    if (lower != std::u16string_view::npos) return static_cast<int>(lower);
    const auto capital = kCapital.find(c);
    return capital == std::u16string_view::npos ? -1 : static_cast<int>(capital);
}

bool isCapitalDigit(char16_t c) { return c != u'零' && kCapital.find(c) != std::u16string_view::npos; }

int hanUnit(char16_t c)
{
    switch (c) {
    case u'十':
    case u'拾':
        return 1;
    case u'百':
    case u'佰':
        return 2;
    case u'千':
    case u'仟':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    default:
        return 0;
    }
}

bool isHanNumeral(char16_t c)
{
    return hanDigit(c) >= 0 || hanUnit(c) > 0 || c == u'廿' || c == u'卅' || c == u'点';
}

char16_t capitalRepair(char16_t c)
{
    constexpr std::u16string_view from = u"壶壳贷弐参肄津任陡染漆捋别玫攻抬恰捨伯拍什仔方忆干白";
    constexpr std::u16string_view to = u"壹壹贰贰叁肆肆仟陆柒柒捌捌玖玖拾拾拾佰佰仟仟万亿仟佰";
    static_assert(from.size() == to.size());
    const auto at = from.find(c);
    return at == std::u16string_view::npos ? u'\0' : to[at];
}

std::optional<HanNumber> parseHanNumber(QStringView folded, qsizetype at, bool repair)
{
    const Taken run = takeRun(folded, at, repair);
    if (run.numeral.isEmpty() || (run.repaired && !run.capital)) return std::nullopt;
    for (qsizetype length = run.numeral.size(); length > 0; --length) {
        const QStringView numeral = QStringView(run.numeral).left(length);
        if (numeral.back() == u'点' || numeral.back() == u'·') continue;
        const auto value = parseAny(numeral, run.capital);
        if (!value) {
            if (run.repaired) return std::nullopt; // a repair must make the whole sound
            continue;
        }
        HanNumber number;
        number.length = run.ends[length - 1] - at;
        number.value = value->low;
        number.high = value->high;
        number.colloquial = value->colloquial;
        number.capital = run.capital;
        number.mixed = run.capital && run.lower;
        for (const QChar c : numeral)
            number.scaled = number.scaled || hanUnit(c.unicode()) > 0;
        if (run.repaired) number.repaired = numeral.toString();
        return number;
    }
    return std::nullopt;
}

} // namespace tt
