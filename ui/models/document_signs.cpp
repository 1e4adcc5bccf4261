// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/document_signs.h"

#include <QCoreApplication>
#include <QLocale>

namespace tt
{

namespace
{

struct SignText {
    Q_DECLARE_TR_FUNCTIONS(DocumentSigns)
};

QString shortName(EvidenceCategory category)
{
    switch (category) {
    case EvidenceCategory::Amount:
        return SignText::tr("sums");
    case EvidenceCategory::UsCloud:
        return SignText::tr("US clouds");
    case EvidenceCategory::OtherCloud:
        return SignText::tr("other clouds");
    case EvidenceCategory::AiModel:
        return SignText::tr("AI models");
    case EvidenceCategory::AiChip:
        return SignText::tr("AI chips");
    case EvidenceCategory::Fact:
    case EvidenceCategory::SearchHit:
    case EvidenceCategory::Note:
        break;
    }
    return {};
}

} // namespace

QString signOf(EvidenceCategory category)
{
    switch (category) {
    case EvidenceCategory::Amount:
        return QStringLiteral("¥");
    case EvidenceCategory::UsCloud:
        return QStringLiteral("▲");
    case EvidenceCategory::OtherCloud:
        return QStringLiteral("△");
    case EvidenceCategory::AiModel:
        return QStringLiteral("●");
    case EvidenceCategory::AiChip:
        return QStringLiteral("◆");
    case EvidenceCategory::Fact:
    case EvidenceCategory::SearchHit:
    case EvidenceCategory::Note:
        break;
    }
    return {};
}

QString signLegend()
{
    QStringList parts;
    for (const EvidenceCategory category : evidenceCategories()) {
        if (const QString sign = signOf(category); !sign.isEmpty())
            parts << sign + QChar(0x00a0) + shortName(category).replace(u' ', QChar(0x00a0));
    }
    return parts.join(QStringLiteral("   "));
}

QString countsInWords(const DocumentCounts &counts)
{
    QStringList lines;
    for (const EvidenceCategory category : evidenceCategories()) {
        const int count = counts.categories.value(category);
        if (count > 0 && !signOf(category).isEmpty())
            lines << QStringLiteral("%1 %2 %3")
                         .arg(signOf(category), QLocale().toString(count), categoryLabel(category));
    }
    const ReviewCount &review = counts.review;
    if (review.total > 0) lines << SignText::tr("%1 of %2 reviewed").arg(review.reviewed).arg(review.total);
    if (review.disputed > 0)
        lines << SignText::tr("! %1 disputed: the readings differ, and nobody has judged it yet")
                     .arg(review.disputed);
    return lines.join(u'\n');
}

} // namespace tt
