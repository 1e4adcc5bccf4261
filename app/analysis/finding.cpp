// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/finding.h"

#include <array>
#include <utility>

namespace tt
{

namespace
{

template <typename E, size_t N>
QString nameOf(const std::array<std::pair<E, const char16_t *>, N> &names, E wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted) return QString::fromUtf16(name);
    }
    return {};
}

template <typename E, size_t N>
std::optional<E> valueOf(const std::array<std::pair<E, const char16_t *>, N> &names, QStringView wanted)
{
    for (const auto &[value, name] : names) {
        if (wanted == QStringView(name)) return value;
    }
    return std::nullopt;
}

using KindName = std::pair<AmountKind, const char16_t *>;
constexpr std::array kKinds = {
    KindName{AmountKind::Budget, u"budget"},
    KindName{AmountKind::Ceiling, u"ceiling"},
    KindName{AmountKind::Award, u"award"},
    KindName{AmountKind::Contract, u"contract"},
    KindName{AmountKind::UnitPrice, u"unit_price"},
    KindName{AmountKind::Deposit, u"deposit"},
    KindName{AmountKind::Fee, u"fee"},
    KindName{AmountKind::RegisteredCapital, u"registered_capital"},
    KindName{AmountKind::DocPrice, u"doc_price"},
    KindName{AmountKind::Other, u"other"},
};

using UnitName = std::pair<UnitSource, const char16_t *>;
constexpr std::array kUnits = {
    UnitName{UnitSource::Suffix, u"suffix"},      UnitName{UnitSource::Symbol, u"symbol"},
    UnitName{UnitSource::Bracket, u"bracket"},    UnitName{UnitSource::Label, u"label"},
    UnitName{UnitSource::Header, u"header"},      UnitName{UnitSource::UnitField, u"unit_field"},
    UnitName{UnitSource::UnitLine, u"unit_line"}, UnitName{UnitSource::Inherited, u"inherited"},
    UnitName{UnitSource::Inferred, u"inferred"},
};

using PolarityName = std::pair<Polarity, const char16_t *>;
constexpr std::array kPolarities = {
    PolarityName{Polarity::Sought, u"sought"},
    PolarityName{Polarity::Supplied, u"supplied"},
    PolarityName{Polarity::Benchmark, u"benchmark"},
    PolarityName{Polarity::Excluded, u"excluded"},
    PolarityName{Polarity::PastPerformance, u"past_performance"},
    PolarityName{Polarity::Background, u"background"},
    PolarityName{Polarity::FalsePositive, u"false_positive"},
};

using CertaintyName = std::pair<Certainty, const char16_t *>;
constexpr std::array kCertainties = {
    CertaintyName{Certainty::Named, u"named"},
    CertaintyName{Certainty::Implied, u"implied"},
    CertaintyName{Certainty::Possible, u"possible"},
};

using VerdictName = std::pair<Verdict, const char16_t *>;
constexpr std::array kVerdicts = {
    VerdictName{Verdict::Agreed, u"agreed"},
    VerdictName{Verdict::Disputed, u"disputed"},
    VerdictName{Verdict::Single, u"single"},
    VerdictName{Verdict::Obscured, u"obscured"},
};

} // namespace

bool isSignal(const FindingFacts &facts)
{
    const auto *mention = std::get_if<MentionFacts>(&facts);
    return mention != nullptr && mention->category == u"signal";
}

QString findingTypeName(const FindingFacts &facts)
{
    constexpr std::array kNames = {u"amount", u"mention", u"party", u"date", u"identifier"};
    static_assert(std::variant_size_v<FindingFacts> == kNames.size());
    if (isSignal(facts)) return QStringLiteral("signal");
    return facts.valueless_by_exception() ? QString() : QString::fromUtf16(kNames[facts.index()]);
}

QString kindName(AmountKind kind) { return nameOf(kKinds, kind); }
QString unitSourceName(UnitSource source) { return nameOf(kUnits, source); }
QString polarityName(Polarity polarity) { return nameOf(kPolarities, polarity); }
QString certaintyName(Certainty certainty) { return nameOf(kCertainties, certainty); }
QString verdictName(Verdict verdict) { return nameOf(kVerdicts, verdict); }

std::optional<AmountKind> kindFromName(QStringView name) { return valueOf(kKinds, name); }
std::optional<UnitSource> unitSourceFromName(QStringView name) { return valueOf(kUnits, name); }
std::optional<Polarity> polarityFromName(QStringView name) { return valueOf(kPolarities, name); }
std::optional<Certainty> certaintyFromName(QStringView name) { return valueOf(kCertainties, name); }
std::optional<Verdict> verdictFromName(QStringView name) { return valueOf(kVerdicts, name); }

} // namespace tt
