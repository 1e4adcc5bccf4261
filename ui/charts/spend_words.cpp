// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spend_words.h"

#include "ui/charts/spend_axis.h"
#include "ui/models/amount_words.h"
#include "ui/models/finding_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tt
{
namespace
{

/// What lupdate takes for the context of this text.
struct SpendText {
    Q_DECLARE_TR_FUNCTIONS(tt::Spending)
};

/// English plurals live in the source text, so that the program reads well without a translation file.
QString counted(int count, const char *one, const char *many)
{
    return SpendText::tr(count == 1 ? one : many, nullptr, count)
        .replace(QStringLiteral("%n"), QString::number(count));
}

QStringList partSentences(const SpendRow &row)
{
    QStringList sentences;
    for (const SpendPart part : kSpendParts) {
        const SpendSegment &segment = row.part(part);
        if (segment.figures.isEmpty()) continue;
        QString sentence =
            QStringLiteral("%1 %2 · %3")
                .arg(partLabel(part), moneyText(segment.sum, row.currency),
                     counted(int(segment.figures.size()), QT_TRANSLATE_NOOP("tt::Spending", "%n figure"),
                             QT_TRANSLATE_NOOP("tt::Spending", "%n figures")));
        if (!segment.repeats.isEmpty())
            sentence += SpendText::tr(", repeated %1 times, counted once").arg(segment.repeats.size());
        sentences.append(sentence);
    }
    return sentences;
}

const QString kPlus = QStringLiteral(" + ");

QStringList barSums(const SpendRow &row)
{
    if (!row.ofTechnology) return {shortMoney(row.total(), row.currency)};
    QStringList sums;
    for (const SpendSegment &part : row.parts) {
        if (!part.sum.isZero()) sums.append(shortMoney(part.sum, row.currency));
    }
    return sums;
}

} // namespace

QString partLabel(SpendPart part)
{
    switch (part) {
    case SpendPart::Awarded:
        return SpendText::tr("awarded");
    case SpendPart::Planned:
        return SpendText::tr("planned");
    case SpendPart::Cancelled:
        return SpendText::tr("cancelled");
    case SpendPart::Disputed:
        return SpendText::tr("sum in dispute");
    }
    return {};
}

QString notAddedLabel(NotAdded why, int count)
{
    switch (why) {
    case NotAdded::UnitPrice:
        return counted(count, QT_TRANSLATE_NOOP("tt::Spending", "%n unit price"),
                       QT_TRANSLATE_NOOP("tt::Spending", "%n unit prices"));
    case NotAdded::Deposit:
        return counted(count, QT_TRANSLATE_NOOP("tt::Spending", "%n deposit"),
                       QT_TRANSLATE_NOOP("tt::Spending", "%n deposits"));
    case NotAdded::Fee:
        return counted(count, QT_TRANSLATE_NOOP("tt::Spending", "%n fee"),
                       QT_TRANSLATE_NOOP("tt::Spending", "%n fees"));
    case NotAdded::RegisteredCapital:
        return counted(count, QT_TRANSLATE_NOOP("tt::Spending", "%n registered capital"),
                       QT_TRANSLATE_NOOP("tt::Spending", "%n registered capitals"));
    case NotAdded::DocPrice:
        return counted(count, QT_TRANSLATE_NOOP("tt::Spending", "%n price of tender papers"),
                       QT_TRANSLATE_NOOP("tt::Spending", "%n prices of tender papers"));
    case NotAdded::Other:
        return counted(count, QT_TRANSLATE_NOOP("tt::Spending", "%n other sum"),
                       QT_TRANSLATE_NOOP("tt::Spending", "%n other sums"));
    case NotAdded::PartOfTotal:
        return counted(count, QT_TRANSLATE_NOOP("tt::Spending", "%n part of a total"),
                       QT_TRANSLATE_NOOP("tt::Spending", "%n parts of totals"));
    case NotAdded::Superseded:
        return counted(count, QT_TRANSLATE_NOOP("tt::Spending", "%n corrected later in its notice"),
                       QT_TRANSLATE_NOOP("tt::Spending", "%n corrected later in their notices"));
    }
    return {};
}

QString barText(const SpendRow &row) { return barSums(row).join(kPlus); }

QString barTextWithin(const SpendRow &row, const QFontMetrics &metrics, int width)
{
    QStringList sums = barSums(row);
    QString text = sums.join(kPlus);
    while (metrics.horizontalAdvance(text) > width && !sums.isEmpty()) {
        sums.removeLast();
        text = sums.isEmpty() ? QStringLiteral("…") : sums.join(kPlus) + kPlus + u'…';
    }
    return text;
}

QString rowHelp(const SpendRow &row)
{
    QString help =
        QStringLiteral("<div style=\"font-size:11px\">%1</div>").arg(row.documentName.toHtmlEscaped());
    if (!row.ofTechnology)
        help += QStringLiteral("<div style=\"font-weight:600\">%1</div>")
                    .arg(kindLabel(row.kind).toHtmlEscaped());
    for (const QString &sentence : partSentences(row))
        help += QStringLiteral("<div>%1</div>").arg(sentence.toHtmlEscaped());
    return help;
}

QString rowSentence(const SpendRow &row)
{
    if (row.ofTechnology)
        return QStringLiteral("%1: %2").arg(row.documentName, partSentences(row).join(QStringLiteral("; ")));
    return QStringLiteral("%1: %2, %3")
        .arg(row.documentName, kindLabel(row.kind), partSentences(row).join(QStringLiteral("; ")));
}

} // namespace tt
