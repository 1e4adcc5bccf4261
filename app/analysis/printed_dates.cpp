// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/dates.h"

#include "app/analysis/folding.h"
#include "app/analysis/han_numerals.h"

#include <string_view>

// Dates as they are printed, without their roles.

namespace tt
{

namespace
{

struct Part {
    int value = 0;
    qsizetype end = 0;
};

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] == u' ')
        ++at;
    return at;
}

/// The digit that stands here; -1: none. O and l are taken for digits only where `repair` allows it.
int digitHere(char16_t c, bool repair)
{
    if (isDigit(c)) return c - u'0';
    if (repair && (c == u'O' || c == u'o')) return 0;
    return repair && (c == u'l' || c == u'I') ? 1 : -1;
}

/// One to `most` digits. With `repair` ("2O24年", "2 1日") misread digits and single blanks between them are
/// passed over: the caller makes sure that 年, 月 or 日 follows.
std::optional<Part> digitsAt(QStringView text, qsizetype at, int most, bool repair)
{
    Part part{0, at};
    int count = 0;
    for (qsizetype i = at; i < text.size() && count < most; ++i) {
        if (repair && text[i] == u' ' && count > 0 && i == part.end) continue;
        const int digit = digitHere(text[i].unicode(), repair);
        if (digit < 0) break;
        part.value = part.value * 10 + digit;
        part.end = i + 1;
        ++count;
    }
    if (count == 0 || (part.end < text.size() && isDigit(text[part.end].unicode()))) return std::nullopt;
    return part;
}

bool followedBy(QStringView text, qsizetype at, std::u16string_view marks)
{
    const qsizetype i = skipBlanks(text, at);
    return i < text.size() && marks.find(text[i].unicode()) != std::u16string_view::npos;
}

/// 二〇二四 by place, 二十一 and 拾贰 by unit.
std::optional<Part> hanAt(QStringView text, qsizetype at, bool year)
{
    Part part{0, at};
    if (year) {
        for (int i = 0; i < 4; ++i, ++part.end) {
            if (part.end >= text.size()) return std::nullopt;
            const char16_t c = text[part.end].unicode();
            const int digit = c == u'O' || c == u'o' ? 0 : hanDigit(c);
            if (digit < 0) return std::nullopt;
            part.value = part.value * 10 + digit;
        }
        return part;
    }
    qsizetype end = at;
    while (end < text.size() && end - at < 4 &&
           (hanDigit(text[end].unicode()) >= 0 || hanUnit(text[end].unicode()) == 1 || text[end] == u'廿' ||
            text[end] == u'卅'))
        ++end;
    const auto number = parseHanNumber(text.left(end), at, false);
    if (!number || number->length != end - at || number->high) return std::nullopt;
    bool ok = false;
    part.value = number->value.toString(0).toInt(&ok);
    part.end = end;
    return ok ? std::optional(part) : std::nullopt;
}

/// A year, month or day. `marks` are the Han marks that allow repairs when one of them follows.
std::optional<Part> numberAt(QStringView text, qsizetype at, int most, bool year, std::u16string_view marks)
{
    if (at >= text.size()) return std::nullopt;
    if (isDigit(text[at].unicode())) {
        const auto plain = digitsAt(text, at, most, false);
        if (plain && followedBy(text, plain->end, marks)) return plain;
        const auto mended = digitsAt(text, at, most, true);
        return mended && followedBy(text, mended->end, marks) ? mended : plain;
    }
    return hanAt(text, at, year);
}

/// "24年" with a month and a day behind it is a year of this century; bare numbers are not.
int fullYear(int printed) { return printed >= 10 && printed <= 49 ? 2000 + printed : printed; }

struct Separator {
    qsizetype end = 0;
    char16_t mark = 0;
};

std::optional<Separator> markAt(QStringView text, qsizetype at, std::u16string_view marks)
{
    const qsizetype i = skipBlanks(text, at);
    if (i >= text.size() || marks.find(text[i].unicode()) == std::u16string_view::npos) return std::nullopt;
    return Separator{skipBlanks(text, i + 1), text[i].unicode()};
}

/// A full date at `at`.
std::optional<PrintedDate> fullDate(QStringView text, qsizetype at)
{
    auto year = numberAt(text, at, 4, true, u"年");
    const auto first = year ? markAt(text, year->end, u"年-/.") : std::nullopt;
    if (!first) return std::nullopt;
    if (first->mark == u'年') year->value = fullYear(year->value);
    if (year->value < 1990 || year->value > 2099) return std::nullopt;
    const auto month = numberAt(text, first->end, 2, false, u"月");
    if (!month) return std::nullopt;
    const auto second =
        markAt(text, month->end,
               first->mark == u'年' ? std::u16string_view(u"月") : std::u16string_view(&first->mark, 1));
    if (!second) return std::nullopt;
    const auto day = numberAt(text, second->end, 2, false, u"日号");
    if (!day) return std::nullopt;
    qsizetype end = day->end;
    if (first->mark == u'年') {
        const qsizetype mark = skipBlanks(text, end);
        if (mark >= text.size() || (text[mark] != u'日' && text[mark] != u'号')) return std::nullopt;
        end = mark + 1;
    } else if (end < text.size() &&
               (text[end] == u'-' || text[end] == u'/' || isLatin(text[end].unicode()))) {
        return std::nullopt; // part of an identifier
    }
    const QDate value(year->value, month->value, day->value);
    if (!value.isValid()) return std::nullopt;
    return PrintedDate{at, end, value};
}

/// "4月15日" behind a date of the same line.
std::optional<PrintedDate> shortDate(QStringView text, qsizetype at, int year)
{
    const auto month = numberAt(text, at, 2, false, u"月");
    if (!month) return std::nullopt;
    const auto mark = markAt(text, month->end, u"月");
    if (!mark) return std::nullopt;
    const auto day = numberAt(text, mark->end, 2, false, u"日号");
    if (!day) return std::nullopt;
    const qsizetype end = skipBlanks(text, day->end);
    if (end >= text.size() || (text[end] != u'日' && text[end] != u'号')) return std::nullopt;
    const QDate value(year, month->value, day->value);
    if (!value.isValid()) return std::nullopt;
    return PrintedDate{at, end + 1, value};
}

/// "15日" behind "2024年4月9日至": the month of the date before it.
std::optional<PrintedDate> dayOnly(QStringView text, qsizetype at, const PrintedDate &before)
{
    const QStringView gap = text.mid(before.end, at - before.end).trimmed();
    const bool range = gap == u"至" || gap == u"-" || gap == u"~" || gap == u"到";
    const auto day = range ? numberAt(text, at, 2, false, u"日号") : std::nullopt;
    if (!day || !followedBy(text, day->end, u"日号")) return std::nullopt;
    const QDate value(before.value.year(), before.value.month(), day->value);
    if (!value.isValid() || value <= before.value) return std::nullopt;
    return PrintedDate{at, skipBlanks(text, day->end) + 1, value};
}

} // namespace

QVector<PrintedDate> datesIn(QStringView text)
{
    QVector<PrintedDate> dates;
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = text[i].unicode();
        const bool starts = isDigit(c) || hanDigit(c) >= 0 || hanUnit(c) == 1;
        const char16_t before = i > 0 ? text[i - 1].unicode() : u'\0';
        if (!starts || isDigit(before) || isLatin(before) || before == u'-' ||
            (hanDigit(before) >= 0 && hanDigit(c) >= 0)) {
            const bool afterDash = before == u'-' && starts && !dates.isEmpty() && dates.last().end == i - 1;
            if (!afterDash) {
                ++i;
                continue;
            }
        }
        auto date = fullDate(text, i);
        if (!date && !dates.isEmpty() && i - dates.last().end < 30)
            date = shortDate(text, i, dates.last().value.year());
        if (!date && !dates.isEmpty() && i - dates.last().end < 6) date = dayOnly(text, i, dates.last());
        if (date) {
            dates.append(*date);
            i = date->end;
        } else {
            ++i;
        }
    }
    return dates;
}

} // namespace tt
