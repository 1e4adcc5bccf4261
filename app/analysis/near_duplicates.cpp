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
constexpr qsizetype kCrowd = 200;         ///< documents in one bucket of which not all pairs are looked at
constexpr qsizetype kMostDifferences = 2; ///< beyond them two uses of one form
constexpr double kNearlyAllText = 0.9;

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

/// What two documents say, side by side.
struct Compared {
    DuplicateSuggestion pair;
    bool bare = false;   ///< in one of them neither a number nor a sum was read
    int sharedDates = 0; ///< whatever they are of
};

bool isBare(const PrintedFacts &facts) { return facts.numbers.isEmpty() && facts.amounts.isEmpty(); }

Compared compared(const PrintedDocument &a, const PrintedDocument &b)
{
    Compared out;
    DuplicateSuggestion &pair = out.pair;
    pair.first = a.id;
    pair.second = b.id;
    const QStringList sums = valuesOf(a.facts.amounts);
    const QStringList others = valuesOf(b.facts.amounts);
    pair.sharedNumbers = shared(valuesOf(a.facts.numbers), valuesOf(b.facts.numbers));
    pair.sharedAmounts = shared(sums, others);
    pair.differingAmounts = static_cast<int>(sums.size() + others.size()) - 2 * pair.sharedAmounts;
    pair.differences = copyDifferences(a.facts, b.facts);
    pair.closeness = pair.differences.isEmpty() ? CopyCloseness::Likely : CopyCloseness::Similar;
    out.bare = isBare(a.facts) || isBare(b.facts);
    out.sharedDates = shared(valuesOf(a.facts.dates), valuesOf(b.facts.dates));
    return out;
}

/// Notices that differ in so much were made with one form, and no more. One whose number differs is another
/// notice, unless all else is as in the first: then a character of the number may have been misread.
bool mayBeOne(const DuplicateSuggestion &pair)
{
    const QVector<CopyDifference> &differences = pair.differences;
    return differences.size() < 2 || (differences.size() <= kMostDifferences && pair.sharedNumbers > 0 &&
                                      !differences.contains(CopyDifference::Number));
}

/// Whether their texts say that they are one. With neither a number nor a sum in common only the dates are
/// left to tell two uses of one form apart, and where nothing at all was read, the whole of the text and the
/// look of the page together.
bool textSaysOne(const Compared &both, const LikenessBounds &bounds)
{
    const DuplicateSuggestion &pair = both.pair;
    if (pair.resemblance >= kNearlyAllText) return true;
    if (pair.sharedNumbers > 0 || pair.sharedAmounts > 0 || both.sharedDates > 0)
        return pair.resemblance >= bounds.text;
    return both.bare && pair.resemblance >= bounds.bareText && pair.likeness >= bounds.bareLooks;
}

bool suggests(const Compared &both, bool textsAlike, const LikenessBounds &bounds)
{
    if (!mayBeOne(both.pair)) return false;
    const bool byText = textsAlike && textSaysOne(both, bounds);
    // What differs and was read badly on top of it tells nothing.
    return byText || (both.pair.differences.isEmpty() && both.pair.likeness >= bounds.looks &&
                      both.pair.sharedNumbers + both.pair.sharedAmounts > 0);
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
        const PrintedFacts &known = documents[i].facts;
        const QStringList facts = valuesOf(known.numbers) + valuesOf(known.amounts);
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
    out.facts = printedFactsOf(document.analysis);
    return out;
}

QString copyClosenessName(CopyCloseness closeness)
{
    return closeness == CopyCloseness::Likely ? QStringLiteral("likely") : QStringLiteral("similar");
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
        Compared both = compared(a, b);
        if (!mayBeOne(both.pair)) continue;
        both.pair.resemblance = resemblance(a.print, b.print);
        both.pair.likeness = likeness(a.looks, b.looks);
        if (suggests(both, textPairs.count(each) > 0, bounds)) out.append(both.pair);
    }
    // A sum that only one of the two has is a misreading, or an amended notice.
    const auto rank = [](const DuplicateSuggestion &pair) {
        return std::pair(pair.differingAmounts > 0, -std::max(pair.resemblance, pair.likeness));
    };
    std::sort(out.begin(), out.end(), [&rank](const DuplicateSuggestion &a, const DuplicateSuggestion &b) {
        return std::tuple(a.closeness, a.differences.size(), rank(a), a.first, a.second) <
               std::tuple(b.closeness, b.differences.size(), rank(b), b.first, b.second);
    });
    return out;
}

} // namespace tt
