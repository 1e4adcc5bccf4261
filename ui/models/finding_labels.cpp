// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tt
{

namespace
{

QString say(const char *text) { return QCoreApplication::translate("tt::Words", text); }

struct Named {
    QStringView name;
    const char *label;
};

template <size_t N>
QString labelIn(const std::array<Named, N> &names, QStringView name)
{
    for (const Named &entry : names) {
        if (entry.name == name) return say(entry.label);
    }
    return {};
}

/// An unknown name from a newer watch-list or rule is shown as it is, with its underscores as spaces.
QString plain(QString name) { return name.replace(u'_', u' '); }

} // namespace

QString kindLabel(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Budget:
        return say(QT_TRANSLATE_NOOP("tt::Words", "Budget"));
    case AmountKind::Ceiling:
        return say(QT_TRANSLATE_NOOP("tt::Words", "Ceiling price"));
    case AmountKind::Award:
        return say(QT_TRANSLATE_NOOP("tt::Words", "Award amount"));
    case AmountKind::Contract:
        return say(QT_TRANSLATE_NOOP("tt::Words", "Contract amount"));
    case AmountKind::UnitPrice:
        return say(QT_TRANSLATE_NOOP("tt::Words", "Unit price"));
    case AmountKind::Deposit:
        return say(QT_TRANSLATE_NOOP("tt::Words", "Deposit"));
    case AmountKind::Fee:
        return say(QT_TRANSLATE_NOOP("tt::Words", "Fee"));
    case AmountKind::RegisteredCapital:
        return say(QT_TRANSLATE_NOOP("tt::Words", "Registered capital"));
    case AmountKind::DocPrice:
        return say(QT_TRANSLATE_NOOP("tt::Words", "Price of tender documents"));
    case AmountKind::Other:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tt::Words", "Other amount"));
}

QString unitSourceLabel(UnitSource source)
{
    switch (source) {
    case UnitSource::Suffix:
        return say(QT_TRANSLATE_NOOP("tt::Words", "written after the digits"));
    case UnitSource::Symbol:
        return say(QT_TRANSLATE_NOOP("tt::Words", "currency sign before the digits"));
    case UnitSource::Bracket:
        return say(QT_TRANSLATE_NOOP("tt::Words", "in brackets beside the digits"));
    case UnitSource::Label:
        return say(QT_TRANSLATE_NOOP("tt::Words", "the label before the figure"));
    case UnitSource::Header:
        return say(QT_TRANSLATE_NOOP("tt::Words", "the column header"));
    case UnitSource::UnitField:
        return say(QT_TRANSLATE_NOOP("tt::Words", "a field of its own in the row"));
    case UnitSource::UnitLine:
        return say(QT_TRANSLATE_NOOP("tt::Words", "a line above the table"));
    case UnitSource::Inherited:
        return say(QT_TRANSLATE_NOOP("tt::Words", "taken over from the figure before"));
    case UnitSource::Inferred:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tt::Words", "not printed: assumed, check it"));
}

QString polarityLabel(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Sought:
        return say(QT_TRANSLATE_NOOP("tt::Words", "sought"));
    case Polarity::Supplied:
        return say(QT_TRANSLATE_NOOP("tt::Words", "supplied"));
    case Polarity::Benchmark:
        return say(QT_TRANSLATE_NOOP("tt::Words", "named as a benchmark, not sought"));
    case Polarity::Excluded:
        return say(QT_TRANSLATE_NOOP("tt::Words", "named as excluded"));
    case Polarity::PastPerformance:
        return say(QT_TRANSLATE_NOOP("tt::Words", "a supplier's past work, not sought"));
    case Polarity::Background:
        return say(QT_TRANSLATE_NOOP("tt::Words", "named as background"));
    case Polarity::FalsePositive:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tt::Words", "means something else here"));
}

QString certaintyLabel(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Named:
        return say(QT_TRANSLATE_NOOP("tt::Words", "named outright"));
    case Certainty::Implied:
        return say(QT_TRANSLATE_NOOP("tt::Words", "implied by a service or model name"));
    case Certainty::Possible:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tt::Words", "possible, look at the page"));
}

QString verdictLabel(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agreed:
        return say(QT_TRANSLATE_NOOP("tt::Words", "agreed by two readings"));
    case Verdict::Disputed:
        return say(QT_TRANSLATE_NOOP("tt::Words", "readings differ"));
    case Verdict::Single:
        return say(QT_TRANSLATE_NOOP("tt::Words", "one reading only"));
    case Verdict::Obscured:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tt::Words", "partly unreadable"));
}

QString reviewLabel(ReviewState state)
{
    switch (state) {
    case ReviewState::Confirmed:
        return say(QT_TRANSLATE_NOOP("tt::Words", "confirmed"));
    case ReviewState::Corrected:
        return say(QT_TRANSLATE_NOOP("tt::Words", "corrected"));
    case ReviewState::Rejected:
        return say(QT_TRANSLATE_NOOP("tt::Words", "rejected"));
    case ReviewState::Unreviewed:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tt::Words", "to review"));
}

QString engineLabel(const QString &by)
{
    // "paddle ppocr-v4" and "tesseract 5.3.0 chi_sim" are these engines with their versions, which the log
    // has; "paddle-enlarged" is the engine once more on a larger crop.
    const QString engine = by.startsWith(u"paddle")      ? QStringLiteral("PP-OCR")
                           : by.startsWith(u"tesseract") ? QStringLiteral("Tesseract")
                                                         : QString();
    if (!engine.isEmpty())
        return by.section(u' ', 0, 0).endsWith(u"-enlarged")
                   ? say(QT_TRANSLATE_NOOP("tt::Words", "%1, enlarged")).arg(engine)
                   : engine;
    if (by == u"embedded") return say(QT_TRANSLATE_NOOP("tt::Words", "Text in the file"));
    if (by == u"capital") return say(QT_TRANSLATE_NOOP("tt::Words", "In capitals (大写)"));
    if (by == u"digits") return say(QT_TRANSLATE_NOOP("tt::Words", "In digits"));
    if (by == u"person") return say(QT_TRANSLATE_NOOP("tt::Words", "A person"));
    return by;
}

QString noticeLabel(const QString &type)
{
    static constexpr std::array<Named, 16> names = {{
        {u"intention", QT_TRANSLATE_NOOP("tt::Words", "Purchase intention")},
        {u"prequalification", QT_TRANSLATE_NOOP("tt::Words", "Prequalification notice")},
        {u"tender_open", QT_TRANSLATE_NOOP("tt::Words", "Open tender")},
        {u"tender_negotiation", QT_TRANSLATE_NOOP("tt::Words", "Competitive negotiation")},
        {u"tender_consultation", QT_TRANSLATE_NOOP("tt::Words", "Competitive consultation")},
        {u"rfq", QT_TRANSLATE_NOOP("tt::Words", "Request for quotation")},
        {u"single_source", QT_TRANSLATE_NOOP("tt::Words", "Single source")},
        {u"requirements", QT_TRANSLATE_NOOP("tt::Words", "Requirements")},
        {u"tender_document", QT_TRANSLATE_NOOP("tt::Words", "Tender document")},
        {u"clarification", QT_TRANSLATE_NOOP("tt::Words", "Correction notice")},
        {u"candidate", QT_TRANSLATE_NOOP("tt::Words", "Candidate notice")},
        {u"award", QT_TRANSLATE_NOOP("tt::Words", "Award notice")},
        {u"failed", QT_TRANSLATE_NOOP("tt::Words", "Failed or terminated")},
        {u"award_letter", QT_TRANSLATE_NOOP("tt::Words", "Award letter")},
        {u"contract", QT_TRANSLATE_NOOP("tt::Words", "Contract")},
        {u"acceptance", QT_TRANSLATE_NOOP("tt::Words", "Acceptance")},
    }};
    const QString label = labelIn(names, type);
    return label.isEmpty() ? plain(type) : label;
}

QString homeLabel(const QString &home)
{
    static constexpr std::array<Named, 6> names = {{
        {u"US", QT_TRANSLATE_NOOP("tt::Words", "United States")},
        {u"CN", QT_TRANSLATE_NOOP("tt::Words", "China")},
        {u"TW", QT_TRANSLATE_NOOP("tt::Words", "Taiwan")},
        {u"NL", QT_TRANSLATE_NOOP("tt::Words", "Netherlands")},
        {u"FR", QT_TRANSLATE_NOOP("tt::Words", "France")},
        {u"UK", QT_TRANSLATE_NOOP("tt::Words", "United Kingdom")},
    }};
    const QString label = labelIn(names, home);
    return label.isEmpty() ? home : label;
}

QString partyRoleLabel(const QString &role)
{
    static constexpr std::array<Named, 5> names = {{
        {u"buyer", QT_TRANSLATE_NOOP("tt::Words", "Buyer")},
        {u"agency", QT_TRANSLATE_NOOP("tt::Words", "Agency")},
        {u"supplier", QT_TRANSLATE_NOOP("tt::Words", "Supplier")},
        {u"proposed_supplier", QT_TRANSLATE_NOOP("tt::Words", "Proposed supplier")},
        {u"bidder", QT_TRANSLATE_NOOP("tt::Words", "Bidder")},
    }};
    const QString label = labelIn(names, role);
    return label.isEmpty() ? plain(role) : label;
}

QString categoryWords(const MentionFacts &mention)
{
    static constexpr std::array<Named, 7> names = {{
        {u"signal", QT_TRANSLATE_NOOP("tt::Words", "hint in the wording")},
        {u"cloud_vendor", QT_TRANSLATE_NOOP("tt::Words", "cloud vendor")},
        {u"cloud_service", QT_TRANSLATE_NOOP("tt::Words", "cloud service")},
        {u"ai_model", QT_TRANSLATE_NOOP("tt::Words", "AI model")},
        {u"ai_chip", QT_TRANSLATE_NOOP("tt::Words", "AI chip")},
        {u"chip_server", QT_TRANSLATE_NOOP("tt::Words", "AI server")},
        {u"restricted_party", QT_TRANSLATE_NOOP("tt::Words", "restricted party")},
    }};
    const QString label = labelIn(names, mention.category);
    QString category = label.isEmpty() ? plain(mention.category) : label;
    if (mention.home == u"US") return say(QT_TRANSLATE_NOOP("tt::Words", "US %1")).arg(category);
    if (mention.home == u"CN") return say(QT_TRANSLATE_NOOP("tt::Words", "Chinese %1")).arg(category);
    return category;
}

bool flagWarns(const QString &flag)
{
    static constexpr std::array<QStringView, 12> calm = {u"product_checked", u"sum_checked", u"share_checked",
                                                         u"dup_numeric",     u"dup_capital", u"repeat",
                                                         u"total",           u"component",   u"current",
                                                         u"converted",       u"incl_tax",    u"also_ceiling"};
    return std::find(calm.begin(), calm.end(), flag) == calm.end();
}

QString flagText(const QString &flag)
{
    static constexpr std::array<Named, 49> names = {{
        {u"unit_suspect", QT_TRANSLATE_NOOP("tt::Words", "the unit looks wrong for this figure")},
        {u"unit_inferred", QT_TRANSLATE_NOOP("tt::Words", "no unit is printed with it; it was inferred")},
        {u"ocr_repaired", QT_TRANSLATE_NOOP("tt::Words", "a misread character was repaired")},
        {u"ocr_folded",
         QT_TRANSLATE_NOOP("tt::Words", "matched only after allowing for a misread character")},
        {u"mismatch", QT_TRANSLATE_NOOP("tt::Words", "digits and capital numerals differ")},
        {u"dup_numeric", QT_TRANSLATE_NOOP("tt::Words", "prints, in digits, the sum beside it")},
        {u"dup_capital", QT_TRANSLATE_NOOP("tt::Words", "prints, in capital numerals, the sum beside it")},
        {u"repeat", QT_TRANSLATE_NOOP("tt::Words", "repeats another figure of this document")},
        {u"share_checked",
         QT_TRANSLATE_NOOP("tt::Words", "the printed percentage of the total gives this sum")},
        {u"sum_checked", QT_TRANSLATE_NOOP("tt::Words", "the parts add up to it")},
        {u"sum_mismatch", QT_TRANSLATE_NOOP("tt::Words", "the parts do not add up to it")},
        {u"product_mismatch", QT_TRANSLATE_NOOP("tt::Words", "quantity times unit price gives another sum")},
        {u"total", QT_TRANSLATE_NOOP("tt::Words", "a total")},
        {u"superseded", QT_TRANSLATE_NOOP("tt::Words", "corrected later in this notice")},
        {u"cancelled", QT_TRANSLATE_NOOP("tt::Words", "of a purchase that was cancelled")},
        {u"failed", QT_TRANSLATE_NOOP("tt::Words", "of a package that failed")},
        {u"provisional", QT_TRANSLATE_NOOP("tt::Words", "of a candidate, not yet an award")},
        {u"losing_bid", QT_TRANSLATE_NOOP("tt::Words", "a bid that did not win")},
        {u"settlement", QT_TRANSLATE_NOOP("tt::Words", "what was paid in the end")},
        {u"instalment", QT_TRANSLATE_NOOP("tt::Words", "a part payment")},
        {u"penalty", QT_TRANSLATE_NOOP("tt::Words", "a penalty or compensation")},
        {u"qualification_threshold", QT_TRANSLATE_NOOP("tt::Words", "a condition for bidders, no spending")},
        {u"sme_threshold", QT_TRANSLATE_NOOP("tt::Words", "a threshold of enterprise sizes, no spending")},
        {u"company_finance", QT_TRANSLATE_NOOP("tt::Words", "a company's own finances, no spending")},
        {u"fee_scale", QT_TRANSLATE_NOOP("tt::Words", "a step of a fee scale, no spending")},
        {u"past_performance", QT_TRANSLATE_NOOP("tt::Words", "a supplier's past contract")},
        {u"current", QT_TRANSLATE_NOOP("tt::Words", "what counts now, after a correction")},
        {u"converted", QT_TRANSLATE_NOOP("tt::Words", "converted by the notice itself")},
        {u"ex_tax", QT_TRANSLATE_NOOP("tt::Words", "without tax")},
        {u"also_ceiling", QT_TRANSLATE_NOOP("tt::Words", "the ceiling price as well")},
        {u"unit_ceiling", QT_TRANSLATE_NOOP("tt::Words", "the highest unit price allowed")},
        {u"item_price", QT_TRANSLATE_NOOP("tt::Words", "the price of one item")},
        {u"bid_offer", QT_TRANSLATE_NOOP("tt::Words", "an offer")},
        {u"no_label", QT_TRANSLATE_NOOP("tt::Words", "no label says what this sum is")},
        {u"weak_label", QT_TRANSLATE_NOOP("tt::Words", "its label hardly says what this sum is")},
        {u"needs_review", QT_TRANSLATE_NOOP("tt::Words", "a person must look at this")},
        {u"ambiguous_number", QT_TRANSLATE_NOOP("tt::Words", "the number can be read in two ways")},
        {u"incomplete_number", QT_TRANSLATE_NOOP("tt::Words", "the number may lack a digit")},
        {u"incomplete_capital", QT_TRANSLATE_NOOP("tt::Words", "the capital numerals may lack a character")},
        {u"above_budget", QT_TRANSLATE_NOOP("tt::Words", "more than the budget")},
        {u"above_ceiling", QT_TRANSLATE_NOOP("tt::Words", "more than the ceiling price")},
        {u"component", QT_TRANSLATE_NOOP("tt::Words", "a part of a total")},
        {u"incl_tax", QT_TRANSLATE_NOOP("tt::Words", "with tax")},
        {u"product_checked", QT_TRANSLATE_NOOP("tt::Words", "quantity times unit price gives this sum")},
        {u"rounding", QT_TRANSLATE_NOOP("tt::Words", "differs by rounding only")},
        {u"structured_zero", QT_TRANSLATE_NOOP("tt::Words", "a zero that stands for nothing filled in")},
        {u"unit_ocr", QT_TRANSLATE_NOOP("tt::Words", "the unit was misread and repaired")},
        {u"orphaned", QT_TRANSLATE_NOOP("tt::Words", "not found again in the latest reading")},
        {u"zero", QT_TRANSLATE_NOOP("tt::Words", "zero")},
    }};
    const QString label = labelIn(names, flag);
    return label.isEmpty() ? plain(flag) : label;
}

} // namespace tt
