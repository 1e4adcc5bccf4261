// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/near_duplicates.h"

#include "app/analysis/folding.h"
#include "app/analysis/look_likeness.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <vector>

namespace tt
{

namespace
{

constexpr int kPiece = 5;         ///< characters: shorter ones are common to all notices
constexpr int kFewestPieces = 60; ///< a stamp and a date are alike on every page
constexpr quint32 kEmpty = std::numeric_limits<quint32>::max();
constexpr int kRows = 4; ///< of a band: two texts half alike share a band with 0.87, a quarter alike with 0.1
constexpr int kBands = TextPrint::kBins / kRows;
constexpr qsizetype kCrowd = 200;    ///< documents in one bucket of which not all pairs are looked at
constexpr double kSumsDiffer = 0.34; ///< of the sums of both, that only one has

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

bool counts(char16_t c) { return isHan(c) || isLatin(c) || isDigit(c); }

/// Empty bins take the value of the next full one, so that short texts can be compared too.
void fillGaps(TextPrint &print)
{
    quint32 last = kEmpty;
    for (int round = 0; round < 2; ++round) {
        for (auto bin = print.bins.rbegin(); bin != print.bins.rend(); ++bin) {
            if (*bin == kEmpty)
                *bin = last;
            else
                last = *bin;
        }
    }
}

int shared(const QStringList &a, const QStringList &b)
{
    const QSet<QString> known(a.begin(), a.end());
    const QSet<QString> other(b.begin(), b.end());
    return static_cast<int>(
        std::count_if(other.begin(), other.end(), [&](const QString &each) { return known.contains(each); }));
}

int different(const QStringList &texts)
{
    return static_cast<int>(QSet<QString>(texts.begin(), texts.end()).size());
}

/// Whether nothing that both say tells two notices apart; what only one says may be lost ink.
bool mayBeOne(const PrintedDocument &a, const PrintedDocument &b, DuplicateSuggestion &out)
{
    if (!a.noticeType.isEmpty() && !b.noticeType.isEmpty() && a.noticeType != b.noticeType) return false;
    out.sharedNumbers = shared(a.numbers, b.numbers);
    out.sharedAmounts = shared(a.amounts, b.amounts);
    const int sums = different(a.amounts) + different(b.amounts) - out.sharedAmounts;
    out.differingAmounts = sums - out.sharedAmounts;
    if (!a.numbers.isEmpty() && !b.numbers.isEmpty() && out.sharedNumbers == 0) return false;
    if (sums > 0 && out.differingAmounts > kSumsDiffer * sums && out.differingAmounts > 1) return false;
    // A notice that is published anew has days of its own; of several days one is read right in both.
    return a.dates.isEmpty() || b.dates.isEmpty() || shared(a.dates, b.dates) > 0;
}

/// With neither a number nor a sum in common, only the dates are left to tell two uses of one form apart by
/// their text.
bool textSaysOne(const PrintedDocument &a, const PrintedDocument &b, const DuplicateSuggestion &out)
{
    return out.sharedNumbers > 0 || out.sharedAmounts > 0 || shared(a.dates, b.dates) > 0 ||
           out.resemblance > 0.9;
}

using Pair = std::pair<int, int>; ///< of places in the list, the lower first

/// Pairs whose texts share a band of their fingerprints.
std::set<Pair> pairsByText(const QVector<PrintedDocument> &documents)
{
    std::set<Pair> pairs;
    for (int band = 0; band < kBands; ++band) {
        QHash<quint64, QVector<int>> buckets;
        for (int i = 0; i < documents.size(); ++i) {
            if (documents[i].print.pieces < kFewestPieces) continue;
            quint64 key = 0;
            for (int row = 0; row < kRows; ++row)
                key = mixed(key + documents[i].print.bins.at(band * kRows + row));
            QVector<int> &bucket = buckets[key];
            // A form that hundreds were made with: its own text, not theirs, fills the bucket.
            for (qsizetype j = std::max<qsizetype>(0, bucket.size() - kCrowd); j < bucket.size(); ++j)
                pairs.insert({bucket[j], i});
            bucket.append(i);
        }
    }
    return pairs;
}

using CoarseLooks = std::vector<CoarseLook>; ///< by page

bool worthLooking(const CoarseLooks &a, const CoarseLooks &b)
{
    return !a.empty() && std::equal(a.begin(), a.end(), b.begin(), b.end(), mayLookAlike);
}

/// Pairs that share a number or a sum and look alike: their texts may have been read too differently. Looks
/// without any fact say that two notices were made with one form for one buyer, and hardly more (measured:
/// docs/case-file.md), so they ask nothing.
std::set<Pair> pairsByLook(const QVector<PrintedDocument> &documents)
{
    std::set<Pair> pairs;
    std::vector<CoarseLooks> looks;
    for (const PrintedDocument &document : documents) {
        looks.emplace_back();
        std::transform(document.looks.begin(), document.looks.end(), std::back_inserter(looks.back()),
                       coarse);
    }
    const auto add = [&](int i, int j) {
        if (worthLooking(looks[static_cast<size_t>(i)], looks[static_cast<size_t>(j)])) pairs.insert({i, j});
    };
    QHash<QString, QVector<int>> byFact;
    for (int i = 0; i < documents.size(); ++i) {
        const QStringList facts = documents[i].numbers + documents[i].amounts;
        for (const QString &fact : QSet<QString>(facts.begin(), facts.end())) {
            QVector<int> &others = byFact[fact];
            for (qsizetype j = std::max<qsizetype>(0, others.size() - kCrowd); j < others.size(); ++j)
                add(others[j], i);
            others.append(i);
        }
    }
    return pairs;
}

} // namespace

TextPrint textPrintOf(const QVector<QString> &pages)
{
    TextPrint print;
    print.bins.fill(kEmpty);
    std::set<quint64> pieces;
    QString text;
    for (const QString &page : pages) {
        for (const QChar c : foldText(page).toLower())
            if (counts(c.unicode())) text.append(c);
    }
    for (qsizetype i = 0; i + kPiece <= text.size(); ++i) {
        quint64 hash = 0;
        for (qsizetype k = 0; k < kPiece; ++k)
            hash = mixed(hash + 0x9e3779b97f4a7c15U + text[i + k].unicode());
        if (!pieces.insert(hash).second) continue;
        quint32 &bin = print.bins.at(hash % TextPrint::kBins);
        bin = std::min(bin, static_cast<quint32>(hash >> 33U));
    }
    print.pieces = static_cast<int>(pieces.size());
    if (print.pieces > 0) fillGaps(print);
    return print;
}

double resemblance(const TextPrint &a, const TextPrint &b)
{
    if (a.pieces < kFewestPieces || b.pieces < kFewestPieces) return 0;
    int same = 0;
    for (int i = 0; i < TextPrint::kBins; ++i)
        same += a.bins.at(i) == b.bins.at(i) ? 1 : 0;
    return static_cast<double>(same) / TextPrint::kBins;
}

PrintedDocument printedDocumentOf(const AnalysedDocument &document, const TextPrint &print,
                                  const QVector<PageLook> &looks)
{
    PrintedDocument out;
    out.looks = looks;
    out.id = document.id;
    out.print = print;
    out.noticeType = document.analysis.noticeType;
    for (const Finding &finding : document.analysis.findings) {
        if (const auto *amount = std::get_if<AmountFacts>(&finding.facts))
            out.amounts.append(amount->value.toString() + u' ' + amount->currency);
        else if (const auto *date = std::get_if<DateFacts>(&finding.facts))
            out.dates.append(date->value.toString(Qt::ISODate));
        else if (const auto *number = std::get_if<IdentifierFacts>(&finding.facts);
                 number != nullptr && number->role.endsWith(u"_number"))
            out.numbers.append(number->value);
    }
    return out;
}

QVector<DuplicateSuggestion> nearDuplicates(const QVector<PrintedDocument> &documents,
                                            const LikenessBounds &bounds)
{
    const std::set<Pair> textPairs = pairsByText(documents);
    std::set<Pair> pairs = textPairs;
    pairs.merge(pairsByLook(documents));
    QVector<DuplicateSuggestion> out;
    for (const Pair &each : pairs) {
        const auto &[i, j] = each;
        const PrintedDocument &a = documents[i].id < documents[j].id ? documents[i] : documents[j];
        const PrintedDocument &b = documents[i].id < documents[j].id ? documents[j] : documents[i];
        DuplicateSuggestion pair{a.id, b.id, resemblance(a.print, b.print)};
        if (!mayBeOne(a, b, pair)) continue;
        const bool byText =
            pair.resemblance >= bounds.text && textPairs.count(each) > 0 && textSaysOne(a, b, pair);
        pair.likeness = likeness(a.looks, b.looks);
        if (byText || pair.likeness >= bounds.looks) out.append(pair);
    }
    // A sum that only one of the two has is a misreading, or an amended notice.
    const auto rank = [](const DuplicateSuggestion &pair) {
        return std::pair(pair.differingAmounts > 0, -std::max(pair.resemblance, pair.likeness));
    };
    std::sort(out.begin(), out.end(), [&rank](const DuplicateSuggestion &a, const DuplicateSuggestion &b) {
        return std::tuple(rank(a), a.first, a.second) < std::tuple(rank(b), b.first, b.second);
    });
    return out;
}

} // namespace tt
