// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/facts_words.h"

#include "ui/desk/facts_editor.h"

namespace tt
{

const QStringList &partyRoles()
{
    static const QStringList roles = {QStringLiteral("buyer"), QStringLiteral("agency"),
                                      QStringLiteral("supplier"), QStringLiteral("proposed_supplier"),
                                      QStringLiteral("bidder")};
    return roles;
}

QString faultWords(TypedAmountFault fault)
{
    switch (fault) {
    case TypedAmountFault::Empty:
        return FactsEditor::tr("Type the sum: 200000, 20万元, 贰拾万元整, US$ 1,200.");
    case TypedAmountFault::NoSum:
        return FactsEditor::tr(
            "Not understood as one sum. Write digits or numerals and a unit, nothing else.");
    case TypedAmountFault::Ambiguous:
        break;
    }
    return FactsEditor::tr("That can mean more than one sum. Write it out, such as 199800.00.");
}

QString fieldText(const FindingFacts &facts)
{
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) {
        const QString low = amount->value.toGrouped();
        return amount->low && amount->high ? low + u'至' + amount->high->toGrouped() : low;
    }
    if (const auto *party = std::get_if<PartyFacts>(&facts)) return party->name;
    if (const auto *date = std::get_if<DateFacts>(&facts)) return date->value.toString(Qt::ISODate);
    if (const auto *number = std::get_if<IdentifierFacts>(&facts)) return number->value;
    return {};
}

QString fieldName(const FindingFacts &facts)
{
    if (std::holds_alternative<AmountFacts>(facts)) return FactsEditor::tr("The right sum");
    if (std::holds_alternative<PartyFacts>(facts)) return FactsEditor::tr("The right name");
    if (std::holds_alternative<DateFacts>(facts)) return FactsEditor::tr("The right day, as 2024-05-20");
    return FactsEditor::tr("The right number");
}

} // namespace tt
