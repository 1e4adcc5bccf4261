// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/finding_filters.h"

#include "ui/models/finding_text.h"

#include <QCoreApplication>

namespace tt
{

namespace
{

QString say(const char *text) { return QCoreApplication::translate("tt::FindingFilters", text); }

template <AmountKind kind>
FilterEntry kindFilter()
{
    return {QStringLiteral("   ") + kindLabel(kind), [](FindingChoice &choice) { choice.kind = kind; }};
}

template <EvidenceCategory category>
FilterEntry categoryFilter()
{
    return {categoryLabel(category), [](FindingChoice &choice) { choice.categories = {category}; }};
}

template <Verdict verdict>
FilterEntry verdictFilter(const char *label)
{
    return {say(label), [](FindingChoice &choice) { choice.verdict = verdict; }};
}

template <ReviewState state>
FilterEntry reviewFilter(const char *label)
{
    return {say(label), [](FindingChoice &choice) { choice.review = state; }};
}

} // namespace

QVector<FilterEntry> whatFilters()
{
    return {
        {say(QT_TRANSLATE_NOOP("tt::FindingFilters", "Figures and names")),
         [](FindingChoice &choice) {
             choice.categories = {EvidenceCategory::Amount, EvidenceCategory::UsCloud,
                                  EvidenceCategory::OtherCloud, EvidenceCategory::AiModel,
                                  EvidenceCategory::AiChip};
         }},
        categoryFilter<EvidenceCategory::Amount>(),
        kindFilter<AmountKind::Award>(),
        kindFilter<AmountKind::Contract>(),
        kindFilter<AmountKind::Budget>(),
        kindFilter<AmountKind::Ceiling>(),
        kindFilter<AmountKind::UnitPrice>(),
        kindFilter<AmountKind::Fee>(),
        kindFilter<AmountKind::Deposit>(),
        categoryFilter<EvidenceCategory::UsCloud>(),
        categoryFilter<EvidenceCategory::OtherCloud>(),
        categoryFilter<EvidenceCategory::AiModel>(),
        categoryFilter<EvidenceCategory::AiChip>(),
        {say(QT_TRANSLATE_NOOP("tt::FindingFilters", "Hints in the wording")),
         [](FindingChoice &choice) { choice.type = QStringLiteral("signal"); }},
        {say(QT_TRANSLATE_NOOP("tt::FindingFilters", "Parties")),
         [](FindingChoice &choice) { choice.type = QStringLiteral("party"); }},
        {say(QT_TRANSLATE_NOOP("tt::FindingFilters", "Dates")),
         [](FindingChoice &choice) { choice.type = QStringLiteral("date"); }},
        {say(QT_TRANSLATE_NOOP("tt::FindingFilters", "Numbers")),
         [](FindingChoice &choice) { choice.type = QStringLiteral("identifier"); }},
        {say(QT_TRANSLATE_NOOP("tt::FindingFilters", "All, repeats too")),
         [](FindingChoice &choice) { choice.repeats = true; }},
    };
}

QVector<FilterEntry> verdictFilters()
{
    return {
        {say(QT_TRANSLATE_NOOP("tt::FindingFilters", "Any reading")), [](FindingChoice &) {}},
        {say(QT_TRANSLATE_NOOP("tt::FindingFilters", "Disputed, to settle")),
         [](FindingChoice &choice) { choice.disputed = true; }},
        verdictFilter<Verdict::Disputed>(
            QT_TRANSLATE_NOOP("tt::FindingFilters", "Readings differ, settled or not")),
        verdictFilter<Verdict::Obscured>(QT_TRANSLATE_NOOP("tt::FindingFilters", "Partly unreadable")),
        verdictFilter<Verdict::Single>(QT_TRANSLATE_NOOP("tt::FindingFilters", "One reading")),
        verdictFilter<Verdict::Agreed>(QT_TRANSLATE_NOOP("tt::FindingFilters", "Agreed")),
    };
}

QVector<FilterEntry> reviewFilters()
{
    return {
        {say(QT_TRANSLATE_NOOP("tt::FindingFilters", "All")), [](FindingChoice &) {}},
        reviewFilter<ReviewState::Unreviewed>(QT_TRANSLATE_NOOP("tt::FindingFilters", "To review")),
        reviewFilter<ReviewState::Confirmed>(QT_TRANSLATE_NOOP("tt::FindingFilters", "Confirmed")),
        reviewFilter<ReviewState::Corrected>(QT_TRANSLATE_NOOP("tt::FindingFilters", "Corrected")),
        reviewFilter<ReviewState::Rejected>(QT_TRANSLATE_NOOP("tt::FindingFilters", "Rejected")),
        {say(QT_TRANSLATE_NOOP("tt::FindingFilters", "With a note")),
         [](FindingChoice &choice) { choice.notedOnly = true; }},
        {say(QT_TRANSLATE_NOOP("tt::FindingFilters", "Starred")),
         [](FindingChoice &choice) { choice.starredOnly = true; }},
    };
}

} // namespace tt
