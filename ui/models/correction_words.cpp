// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/correction_words.h"

#include "app/analysis/correction_check.h"
#include "ui/models/finding_text.h"
#include "ui/shell/evidence_style.h"

#include <QCoreApplication>

namespace tt
{

namespace
{

struct CorrectionText {
    Q_DECLARE_TR_FUNCTIONS(Correction)
};

/// ", ¥7,956,236.00": for those who do not read the numerals. Empty where the value is not known.
QString valueIn(const Reading &reading, const FindingFacts &said)
{
    const auto *amount = std::get_if<AmountFacts>(&said);
    const auto value = Decimal::parse(reading.value);
    if (amount == nullptr || !value) return {};
    AmountFacts other;
    other.value = *value;
    other.currency = amount->currency;
    return CorrectionText::tr(", %1").arg(valueText(other));
}

QString quoted(const Reading &reading)
{
    const QString text = reading.text.simplified();
    return text.isEmpty() ? reading.value : text;
}

} // namespace

QString correctionDoubt(const Finding &finding, const FindingFacts &said)
{
    const CorrectionCheck check = checkCorrection(finding, said);
    QStringList sentences;
    if (!check.readings.isEmpty()) {
        QStringList read;
        for (const Reading &reading : check.readings)
            read << CorrectionText::tr("%1 read “%2”").arg(engineLabel(reading.by), quoted(reading));
        sentences << (check.readings.size() == 2 ? CorrectionText::tr("Neither reading has this: %1.")
                                                 : CorrectionText::tr("No reading has this: %1."))
                         .arg(read.join(CorrectionText::tr(", ")));
    }
    for (const Reading &reading : check.beside)
        sentences << (reading.by == u"capital" ? CorrectionText::tr("The capitals (大写) say “%1”%2.")
                                               : CorrectionText::tr("The digits beside it say “%1”%2."))
                         .arg(quoted(reading), valueIn(reading, said));
    return sentences.join(u' ');
}

bool differsFromReading(const FindingRecord &record)
{
    const FindingFacts &facts = factsOf(record);
    return &facts != &record.finding.facts && !sameValue(facts, record.finding.facts);
}

QString verdictText(const FindingRecord &record)
{
    const Verdict verdict = record.finding.reading.verdict;
    if (differsFromReading(record)) {
        const QString read = valueText(record.finding.facts);
        switch (verdict) {
        case Verdict::Agreed:
            return CorrectionText::tr("two readings agreed on %1, a person says otherwise").arg(read);
        case Verdict::Disputed:
            return CorrectionText::tr("the readings differed, %1 was taken; a person says otherwise")
                .arg(read);
        case Verdict::Single:
            return CorrectionText::tr("one reading said %1, a person says otherwise").arg(read);
        case Verdict::Obscured:
            return CorrectionText::tr("partly unreadable, read as %1; a person says otherwise").arg(read);
        }
    }
    // What a person settled is in dispute no more.
    if (verdict == Verdict::Disputed && record.review.state != ReviewState::Unreviewed)
        return CorrectionText::tr("the readings differed");
    return verdictLabel(verdict);
}

QString verdictInShort(const FindingRecord &record)
{
    return differsFromReading(record) ? CorrectionText::tr("a person says otherwise") : verdictText(record);
}

QString contradictionWords(const FindingRecord &record, const FindingRecord &beside)
{
    const bool stands = record.review.state == ReviewState::Confirmed && !record.changedSinceReview &&
                        beside.review.state != ReviewState::Rejected;
    if (!stands || sameValue(factsOf(record), factsOf(beside))) return {};
    return CorrectionText::tr("Beside it stands %1. One of the two is to be corrected or rejected.")
        .arg(valueText(factsOf(beside)));
}

} // namespace tt
