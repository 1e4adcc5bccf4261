// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/decimal.h"
#include "ocr/base/page_rect.h"
#include "ocr/text/page_text.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>
#include <variant>

namespace tt
{

/// What a sum of money is, by its governing label. The names in JSON are those of kindName(). Source: the
/// amounts specification in docs/domain/amounts.md, section 3.
enum class AmountKind {
    Budget,
    Ceiling,
    Award,
    Contract,
    UnitPrice,
    Deposit,
    Fee,
    RegisteredCapital,
    DocPrice,
    Other
};

/// Where the unit (元, 万元 …) came from, strongest first.
enum class UnitSource { Suffix, Symbol, Bracket, Label, Header, UnitField, UnitLine, Inherited, Inferred };

struct AmountFacts {
    Decimal value;              ///< major units of `currency`; for a range the lower end
    std::optional<Decimal> low; ///< set together with `high` for a range
    std::optional<Decimal> high;
    QString currency = QStringLiteral("CNY"); ///< ISO 4217
    AmountKind kind = AmountKind::Other;
    QString per; ///< "台·月" for unit prices; empty otherwise
    UnitSource unitSource = UnitSource::Inferred;
    QString label;     ///< the governing label as printed, empty when none
    QString repaired;  ///< the text after OCR repairs, empty when none were needed
    QStringList flags; ///< "unit_suspect", "ocr_repaired", "mismatch", …
    QString approx;    ///< "about", "at_most", "at_least", "just_under", …; empty: exact
    QString package;   ///< "1" for 包1; empty when the notice has none

    bool operator==(const AmountFacts &) const = default;
};

enum class Polarity { Sought, Supplied, Benchmark, Excluded, PastPerformance, Background, FalsePositive };
enum class Certainty { Named, Implied, Possible };

/// The last statement about export control that applied to a chip on a date; never a legal classification.
struct ControlStatus {
    QDate date; ///< of the statement
    QString status;
    QString source;
    QString confidence; ///< "high", "medium", …
    QDate asOf;         ///< the notice's date

    bool operator==(const ControlStatus &) const = default;
};

/// Another name from which this one follows.
struct ImpliedBy {
    QString watchId;
    QString name;
    int count = 0; ///< pieces per unit of it; 0: not known

    bool operator==(const ImpliedBy &) const = default;
};

struct MentionFacts {
    QString watchId;  ///< "cloud.aws"
    QString name;     ///< "Amazon Web Services"
    QString category; ///< "cloud_vendor", "ai_chip" …, as the watch-list has it
    QString home;     ///< "US", "CN", …
    Polarity polarity = Polarity::Sought;
    Certainty certainty = Certainty::Named;
    bool ocrFolded = false;               ///< matched only after folding OCR confusions: a person must look
    std::optional<ControlStatus> control; ///< of a chip
    QString controlReason; ///< why a chip has none: "no_statement", "no_notice_date"; empty otherwise
    QDate noticeDate;      ///< of a chip: the date it was judged for; null when the notice has none
    std::optional<ImpliedBy> impliedBy; ///< set when `certainty` is Implied
    QString meaning; ///< what the wording of a signal means, or what an implication leaves open; may be empty
    QStringList flags;

    bool operator==(const MentionFacts &) const = default;
};

struct PartyFacts {
    QString role; ///< buyer, agency, supplier, proposed_supplier, bidder
    QString name; ///< normalised; the printed form is the finding's quote
    bool operator==(const PartyFacts &) const = default;
};

struct DateFacts {
    QString role; ///< publish, bid_deadline, opening, award, contract, …
    QDate value;
    bool operator==(const DateFacts &) const = default;
};

struct IdentifierFacts {
    QString role; ///< project_number, plan_number, contract_number, …
    QString value;
    bool operator==(const IdentifierFacts &) const = default;
};

using FindingFacts = std::variant<AmountFacts, MentionFacts, PartyFacts, DateFacts, IdentifierFacts>;

/// How far the reading of a finding can be trusted.
enum class Verdict {
    Agreed,   ///< two independent readings gave the same value
    Disputed, ///< they differ
    Single,   ///< only one reading
    Obscured  ///< a needed character could not be read
};

struct Reading {
    QString by;    ///< "paddle", "tesseract", "embedded", "capital"
    QString text;  ///< what it read
    QString value; ///< what that means, for amounts; empty otherwise
    bool operator==(const Reading &) const = default;
};

struct ReadingFacts {
    Verdict verdict = Verdict::Single;
    float confidence = 0; ///< of the weakest character
    bool underSeal = false;
    QVector<Reading> readings;
    QVector<PageRect> labelBoxes = {}; ///< of a sum: its governing label or column header; same page
    bool operator==(const ReadingFacts &) const = default;
};

/// One occurrence of something a reporter asked for. A plain value made by the analysis; the case file gives
/// it an id and keeps the person's review beside it.
struct Finding {
    int page = 0;    ///< from 0
    TextRange range; ///< in the page's plainText()
    QVector<PageRect> boxes;
    QString quote;   ///< the printed characters, exactly
    QString context; ///< the line, shortened to at most 120 characters around the quote
    FindingFacts facts;
    ReadingFacts reading;
    int sameAs = -1; ///< index in the same result of the finding this one repeats; -1: none

    bool operator==(const Finding &) const = default;
};

/// Wording that says something by itself (海外账号) rather than a name: facts of a mention, a type of its
/// own.
bool isSignal(const FindingFacts &facts);
QString findingTypeName(const FindingFacts &facts); ///< amount, mention, signal, party, date, identifier
QString kindName(AmountKind kind);                  ///< budget, ceiling, …, other
QString unitSourceName(UnitSource source);
QString polarityName(Polarity polarity); ///< sought, supplied, benchmark, excluded, past_performance,
                                         ///< background, false_positive
QString certaintyName(Certainty certainty);
QString verdictName(Verdict verdict);
/// The reverse; std::nullopt for an unknown name.
std::optional<AmountKind> kindFromName(QStringView name);
std::optional<UnitSource> unitSourceFromName(QStringView name);
std::optional<Polarity> polarityFromName(QStringView name);
std::optional<Certainty> certaintyFromName(QStringView name);
std::optional<Verdict> verdictFromName(QStringView name);

/// The page's quote and place again for people: nothing is lost when facts go to JSON and back. Keys as in
/// docs/command-line.md.
QJsonObject factsToJson(const FindingFacts &facts);
std::optional<FindingFacts> factsFromJson(QStringView type, const QJsonObject &object);
QJsonObject readingToJson(const ReadingFacts &reading);
std::optional<ReadingFacts> readingFromJson(const QJsonObject &object);

} // namespace tt
