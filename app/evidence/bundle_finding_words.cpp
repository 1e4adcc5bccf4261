// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle_finding_words.h"

#include "app/analysis/readings.h"

#include <algorithm>
#include <array>

namespace tt::bundle_text
{

namespace
{

struct FlagWords {
    const char *flag;
    const char *words;
};

constexpr std::array kFlags = {
    FlagWords{"unit_suspect", "the unit looks wrong for this figure"},
    FlagWords{"unit_inferred", "no unit is printed with it; it was inferred"},
    FlagWords{"ocr_repaired", "a misread character was repaired"},
    FlagWords{"ocr_folded", "matched only after allowing for a misread character"},
    FlagWords{"mismatch", "digits and capital numerals differ"},
    FlagWords{"dup_numeric", "prints, in digits, the sum beside it"},
    FlagWords{"dup_capital", "prints, in capital numerals, the sum beside it"},
    FlagWords{"repeat", "repeats another figure of this document"},
    FlagWords{"share_checked", "the printed percentage of the total gives this sum"},
    FlagWords{"sum_checked", "the parts add up to it"},
    FlagWords{"sum_mismatch", "the parts do not add up to it"},
    FlagWords{"product_mismatch", "quantity times unit price gives another sum"},
    FlagWords{"total", "a total"},
    FlagWords{"superseded", "corrected later in this notice"},
    FlagWords{"cancelled", "of a purchase that was cancelled"},
    FlagWords{"failed", "of a package that failed"},
    FlagWords{"provisional", "of a candidate, not yet an award"},
    FlagWords{"losing_bid", "a bid that did not win"},
    FlagWords{"settlement", "what was paid in the end"},
    FlagWords{"instalment", "a part payment"},
    FlagWords{"penalty", "a penalty or compensation"},
    FlagWords{"qualification_threshold", "a condition for bidders, no spending"},
    FlagWords{"sme_threshold", "a threshold of enterprise sizes, no spending"},
    FlagWords{"company_finance", "a company's own finances, no spending"},
    FlagWords{"fee_scale", "a step of a fee scale, no spending"},
    FlagWords{"past_performance", "a supplier's past contract"},
    FlagWords{"current", "what counts now, after a correction"},
    FlagWords{"converted", "converted by the notice itself"},
    FlagWords{"ex_tax", "without tax"},
    FlagWords{"also_ceiling", "the ceiling price as well"},
    FlagWords{"unit_ceiling", "the highest unit price allowed"},
    FlagWords{"item_price", "the price of one item"},
    FlagWords{"bid_offer", "an offer"},
    FlagWords{"no_label", "no label says what this sum is"},
    FlagWords{"weak_label", "its label hardly says what this sum is"},
    FlagWords{"needs_review", "a person must look at this"},
    FlagWords{"ambiguous_number", "the number can be read in two ways"},
    FlagWords{"incomplete_number", "the number may lack a digit"},
    FlagWords{"incomplete_capital", "the capital numerals may lack a character"},
    FlagWords{"above_budget", "more than the budget"},
    FlagWords{"above_ceiling", "more than the ceiling price"},
    FlagWords{"component", "a part of a total"},
    FlagWords{"incl_tax", "with tax"},
    FlagWords{"product_checked", "quantity times unit price gives this sum"},
    FlagWords{"rounding", "differs by rounding only"},
    FlagWords{"structured_zero", "a zero that stands for nothing filled in"},
    FlagWords{"unit_ocr", "the unit was misread and repaired"},
    FlagWords{"orphaned", "not found again in the latest reading"},
    FlagWords{"zero", "zero"}};

constexpr std::array<QStringView, 15> kCalm = {u"product_checked",
                                               u"sum_checked",
                                               u"share_checked",
                                               u"dup_numeric",
                                               u"dup_capital",
                                               u"repeat",
                                               u"total",
                                               u"component",
                                               u"current",
                                               u"converted",
                                               u"incl_tax",
                                               u"also_ceiling",
                                               u"confirmed_by_capital",
                                               u"confirmed_by_digits",
                                               u"rounding"};

/// "paddle ppocr-v4" and "paddle-enlarged" are one engine.
bool isEngine(const QString &by, QStringView engine) { return by.startsWith(engine); }

QString engineOf(const QString &by)
{
    if (isEngine(by, u"paddle")) return QStringLiteral("PP-OCR");
    if (isEngine(by, u"tesseract")) return QStringLiteral("Tesseract");
    if (by == u"embedded") return QStringLiteral("the text in the file");
    return by;
}

QString plainText(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.remove(u' ').remove(u'\n');
    return plain;
}

/// Whether a reading gave what the first one did. One that was only made to fit by a repair bears nothing
/// out.
bool saysTheSame(const Reading &first, const Reading &other)
{
    if (first.value.isEmpty()) return plainText(first.text) == plainText(other.text);
    const auto value = Decimal::parse(other.value);
    const auto plain = plainValue(other.text);
    return value && value == Decimal::parse(first.value) && !(plain && plain->repaired);
}

/// What agrees with the first reading: other engines by name, the sum printed beside it, and of capital
/// numerals the same engine on another crop. By the rules of app/analysis/readings.
QString agreeing(const Finding &finding)
{
    const QVector<Reading> &readings = finding.reading.readings;
    const auto plain = plainValue(finding.quote);
    const bool capital = plain && plain->capital;
    const QString own = engineOf(readings.first().by);
    QStringList engines{own};
    QString again;
    QString beside;
    for (qsizetype i = 1; i < readings.size(); ++i) {
        const Reading &reading = readings[i];
        if (!saysTheSame(readings.first(), reading)) continue;
        const QString engine = engineOf(reading.by);
        if (reading.by == u"capital")
            beside = QStringLiteral("the digits and the capital numerals printed beside them");
        else if (reading.by == u"digits")
            beside = QStringLiteral("the capital numerals and the digits printed beside them");
        else if (engine == own && capital)
            again = QStringLiteral("%1, which read the capital numerals twice, from two pictures of them")
                        .arg(own);
        else if (engine != own && reading.by != u"person" && !engines.contains(engine))
            engines.append(engine);
    }
    QStringList parts;
    if (engines.size() > 1) parts.append(engines.join(QStringLiteral(" and ")));
    for (const QString &part : {beside, again})
        if (!part.isEmpty()) parts.append(part);
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString readerText(const QString &by)
{
    if (by == u"capital") return QStringLiteral("capital numerals beside it");
    if (by == u"digits") return QStringLiteral("digits beside it");
    if (by == u"person") return QStringLiteral("a person");
    const bool enlarged = by.section(u' ', 0, 0).endsWith(u"-enlarged");
    return enlarged ? engineOf(by) + QStringLiteral(", enlarged") : engineOf(by);
}

QString verdictText(const Finding &finding)
{
    switch (finding.reading.verdict) {
    case Verdict::Agreed: {
        const QString which = finding.reading.readings.isEmpty() ? QString() : agreeing(finding);
        return which.isEmpty() ? QStringLiteral("agreed") : QStringLiteral("agreed: ") + which;
    }
    case Verdict::Disputed:
        return QStringLiteral("disputed: the readings differ");
    case Verdict::Single:
        return QStringLiteral("single: there is only one reading");
    case Verdict::Obscured:
        break;
    }
    return QStringLiteral("obscured: a character that matters could not be read");
}

QString flagText(const QString &flag)
{
    // These name a source for programs: data/findings.json has them.
    if (flag.startsWith(u"export_control:") || flag.startsWith(u"implied_by:")) return {};
    if (flag.startsWith(u"mismatch_x"))
        return QStringLiteral("digits and capital numerals differ by a factor of %1").arg(flag.mid(10));
    const auto known = std::find_if(kFlags.begin(), kFlags.end(), [&flag](const FlagWords &each) {
        return flag == QLatin1String(each.flag);
    });
    return known == kFlags.end() ? QString(flag).replace(u'_', u' ') : QString::fromLatin1(known->words);
}

bool flagWarns(const QString &flag) { return std::find(kCalm.begin(), kCalm.end(), flag) == kCalm.end(); }

QStringList flagsOf(const FindingFacts &facts)
{
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) return amount->flags;
    if (const auto *mention = std::get_if<MentionFacts>(&facts)) return mention->flags;
    return {};
}

} // namespace tt::bundle_text
