// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/correction_check.h"

#include "app/analysis/folding.h"
#include "app/analysis/readings.h"

#include <algorithm>

namespace tt
{

namespace
{

enum class Has { Yes, No, Unknown };

bool isBeside(const Reading &reading) { return reading.by == u"capital" || reading.by == u"digits"; }

QString tight(const QString &text)
{
    QString out = foldText(text).toUpper();
    out.removeIf([](QChar c) { return c.isSpace(); });
    return out;
}

/// The text by itself, or with the unit that stands elsewhere: the reading's value has it taken in.
Has hasSum(const Reading &reading, const AmountFacts &said)
{
    const auto value = Decimal::parse(reading.value);
    const auto plain = plainValue(reading.text);
    if ((value && *value == said.value) || (plain && plain->low == said.value)) return Has::Yes;
    return value || plain ? Has::No : Has::Unknown;
}

Has hasDay(const Reading &reading, const QDate &day)
{
    QString digits = foldText(reading.text);
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    if (digits.size() < 6) return Has::Unknown; // in Chinese numerals, or a part of a day
    const bool same = digits == day.toString(QStringLiteral("yyyyMMdd")) ||
                      digits == day.toString(QStringLiteral("yyyyMd"));
    return same ? Has::Yes : Has::No;
}

Has hasText(const Reading &reading, const QString &said)
{
    const QString read = tight(reading.text);
    if (read.isEmpty()) return Has::Unknown;
    return read.contains(tight(said)) ? Has::Yes : Has::No;
}

Has has(const Reading &reading, const FindingFacts &said)
{
    if (const auto *amount = std::get_if<AmountFacts>(&said)) return hasSum(reading, *amount);
    if (const auto *date = std::get_if<DateFacts>(&said)) return hasDay(reading, date->value);
    if (const auto *party = std::get_if<PartyFacts>(&said)) return hasText(reading, party->name);
    if (const auto *number = std::get_if<IdentifierFacts>(&said)) return hasText(reading, number->value);
    return Has::Unknown;
}

} // namespace

bool sameValue(const FindingFacts &a, const FindingFacts &b)
{
    if (a.index() != b.index()) return false;
    if (const auto *amount = std::get_if<AmountFacts>(&a)) {
        const auto &other = std::get<AmountFacts>(b);
        return amount->value == other.value && amount->low == other.low && amount->high == other.high &&
               amount->currency == other.currency;
    }
    if (const auto *party = std::get_if<PartyFacts>(&a)) return party->name == std::get<PartyFacts>(b).name;
    if (const auto *date = std::get_if<DateFacts>(&a)) return date->value == std::get<DateFacts>(b).value;
    if (const auto *number = std::get_if<IdentifierFacts>(&a))
        return number->value == std::get<IdentifierFacts>(b).value;
    return true; // of a mention only what is said of the name can be corrected
}

CorrectionCheck checkCorrection(const Finding &finding, const FindingFacts &said)
{
    CorrectionCheck check;
    if (sameValue(finding.facts, said)) return check;
    // A range has no value that a single reading could have.
    if (const auto *amount = std::get_if<AmountFacts>(&said); amount != nullptr && amount->high) return check;
    bool anyHas = false;
    for (const Reading &reading : finding.reading.readings) {
        const Has has = tt::has(reading, said);
        anyHas = anyHas || has == Has::Yes;
        if (has != Has::No) continue;
        (isBeside(reading) ? check.beside : check.readings).append(reading);
    }
    // One reading alone that is corrected is what correcting is for.
    if (anyHas || check.readings.size() < 2) check.readings.clear();
    return check;
}

} // namespace tt
