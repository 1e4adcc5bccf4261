// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/readings.h"

#include "app/analysis/amount_lexer.h"
#include "app/analysis/corrected_text.h"
#include "app/analysis/folding.h"
#include "app/analysis/reading_alignment.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace tt
{

namespace
{

constexpr float kUnreadable = 0.35F;
constexpr float kWeakUnderSeal = 0.6F;
constexpr float kDoubtfulUnderSeal = 0.75F;
constexpr float kDoubtfulNeighbour = 0.6F;
// In print so coarse both engines look at the same few blurred pixels, in which a 3 and an 8 differ by one or
// two: that they agree says little. There the first reading has to be sure of every digit as well.
constexpr double kCoarseLine = 22; ///< pixels of the scan, height of a line's box: twelve point at 110 dpi
constexpr float kSureCoarse = 0.98F;

/// A part of the quote that lies in one raw line.
struct QuotePart {
    int rawLine = -1;
    QString text;
    qsizetype offset = 0; ///< about where in the raw line
};

/// The engine's family: "paddle ppocr-v4" and "paddle-enlarged" are both paddle.
QString familyOf(const QString &by)
{
    qsizetype end = 0;
    while (end < by.size() && by[end] != u' ' && by[end] != u'-')
        ++end;
    return by.left(end).toLower();
}

QVector<QuotePart> partsOf(const PageText &page, TextRange range)
{
    QVector<QuotePart> parts;
    qsizetype lineStart = 0;
    for (const TextLine &line : page.lines) {
        const qsizetype lineEnd = lineStart + line.text.size();
        if (lineStart < range.end() && range.begin < lineEnd + 1) {
            QHash<int, qsizetype> seen; // units of each raw line before this place
            for (const TextSpan &span : line.spans) {
                const qsizetype begin = std::max(span.begin, range.begin - lineStart);
                const qsizetype end = std::min(span.begin + span.length, range.end() - lineStart);
                if (begin < end) {
                    if (parts.isEmpty() || parts.last().rawLine != span.rawLine)
                        parts.append({span.rawLine, {}, seen.value(span.rawLine) + begin - span.begin});
                    parts.last().text += line.text.mid(begin, end - begin);
                }
                seen[span.rawLine] += span.length;
            }
        }
        if (lineEnd >= range.end()) break;
        lineStart = lineEnd + 1;
    }
    return parts;
}

/// The occurrence of `part` in the raw line that is nearest to where it should be.
qsizetype placeIn(const QString &rawText, const QuotePart &part)
{
    qsizetype best = -1;
    for (qsizetype at = rawText.indexOf(part.text); at >= 0; at = rawText.indexOf(part.text, at + 1)) {
        if (best < 0 || std::abs(at - part.offset) < std::abs(best - part.offset)) best = at;
    }
    return best;
}

/// What another reader made of the quote; nothing unless it read every raw line the quote lies in.
std::optional<QString> otherText(const PageText &page, const QVector<QuotePart> &parts, const QString &by)
{
    QString text;
    for (const QuotePart &part : parts) {
        if (part.rawLine < 0 || part.rawLine >= page.rawLines.size()) return std::nullopt;
        const RawLine &raw = page.rawLines[part.rawLine];
        const auto reading = std::find_if(raw.others.begin(), raw.others.end(),
                                          [&](const OtherReading &other) { return other.by == by; });
        if (reading == raw.others.end()) return std::nullopt;
        const qsizetype at = placeIn(raw.text, part);
        if (at < 0) return std::nullopt;
        text += alignedPart(raw.text, at, part.text.size(), reading->text);
    }
    return text.trimmed();
}

QStringList readersOf(const PageText &page, const QVector<QuotePart> &parts)
{
    QStringList names;
    for (const QuotePart &part : parts) {
        if (part.rawLine < 0 || part.rawLine >= page.rawLines.size()) continue;
        for (const OtherReading &other : page.rawLines[part.rawLine].others) {
            if (!names.contains(other.by)) names.append(other.by);
        }
    }
    return names;
}

QString tight(const QString &text)
{
    QString out = foldText(text).toUpper();
    out.remove(u' ').remove(u'\n');
    return out;
}

QString digitsOf(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (isDigit(foldUnit(c.unicode()))) out.append(QChar(foldUnit(c.unicode())));
    }
    return out;
}

bool latinOnly(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What an engine may see where a figure has a point or a comma.
bool isFigureMark(QChar c) { return QStringView(u".,:;-·'，．、：；。").contains(c); }

/// The printed digits of a figure, without what the print puts between them.
struct Digits {
    QString all;
    qsizetype behindLastMark = -1; ///< how many digits follow the last mark; -1 without one
    QString powers;                ///< 万, 亿 …

    explicit Digits(const QString &text)
    {
        bool mark = false;
        for (const QChar c : text) {
            const QChar folded(foldUnit(c.unicode()));
            if (isDigit(folded.unicode())) {
                if (mark && !all.isEmpty()) behindLastMark = 0;
                if (behindLastMark >= 0) ++behindLastMark;
                all.append(folded);
                mark = false;
            } else if (isFigureMark(c)) {
                mark = true;
            } else if (QStringView(u"万萬亿億千百").contains(c)) {
                powers.append(c);
            }
        }
    }
    bool operator==(const Digits &) const = default;
};

/// Whether two engines saw the same digits, in the same powers of ten, and differ at most in which mark they
/// saw or in the sign before: "6,720.00" and "6.720-00", "￥7,000.00" and "至7,000.00". Capitals have no
/// digits to compare.
bool sameDigits(const QString &own, const QString &other)
{
    // ".498,020.00": the other engine saw a mark before the first digit, so there may have been digits before
    // it.
    if (other.startsWith(u'.') || other.startsWith(u',')) return false;
    const Digits mine(own);
    return mine.all.size() >= 3 && mine == Digits(other);
}

enum class Says { Same, Different, Nothing };

/// What one other reading says of a sum, and the value to show for it.
struct AmountSays {
    Says says = Says::Nothing;
    QString value;
};

AmountSays compareAmount(const AmountFacts &facts, const PlainValue &own, const QString &other)
{
    const auto theirs = plainValue(other);
    if (!theirs) return {};
    // The labels around the sum apply to both readings alike: the same power of ten.
    int power = -1;
    for (int k = 0; k <= 8 && power < 0; ++k) {
        if (own.low.timesPowerOfTen(k) == facts.value) power = k;
    }
    AmountSays result;
    if (power >= 0) {
        if (const auto value = theirs->low.timesPowerOfTen(power)) result.value = value->toString();
    }
    const bool same = theirs->low == own.low && theirs->high == own.high;
    if (same)
        result.says = theirs->repaired ? Says::Nothing : Says::Same;
    else
        result.says = Says::Different;
    return result;
}

/// The same for the whole quote: where the other text is no sum by itself, its digits may still bear the sum
/// out.
AmountSays saysOfAmount(const AmountFacts &facts, const QString &quote, const std::optional<PlainValue> &own,
                        const QString &other)
{
    AmountSays says = own ? compareAmount(facts, *own, other) : AmountSays{};
    if (says.says == Says::Nothing && !(own && own->capital) && sameDigits(quote, other)) {
        says.says = Says::Same;
        says.value = facts.value.toString();
    }
    return says;
}

Says compareText(const FindingFacts &facts, const QString &quote, const QString &other)
{
    if (other.isEmpty()) return Says::Nothing;
    if (std::holds_alternative<DateFacts>(facts)) {
        const QString digits = digitsOf(quote);
        if (digits.size() < 6) return tight(quote) == tight(other) ? Says::Same : Says::Nothing;
        return digits == digitsOf(other) ? Says::Same : Says::Different;
    }
    const QString own = tight(quote);
    if (own == tight(other)) return Says::Same;
    // Engines differ in Han characters all the time; in a model's name or a number a difference matters.
    return latinOnly(own) ? Says::Different : Says::Nothing;
}

/// The unit at an offset of plainText(); a null character between lines.
QChar unitAt(const PageText &page, qsizetype at)
{
    for (const TextLine &line : page.lines) {
        if (at < line.text.size()) return at < 0 ? QChar() : line.text[at];
        at -= line.text.size() + 1;
    }
    return {};
}

/// Height of the tallest character of a quote, pixels of the scan; 0 when the page is no scan or it is not
/// known.
double scannedHeight(const PageText &page, const QVector<const TextSpan *> &spans)
{
    double points = 0;
    // The longer side: on a turned page a character's height runs along the page.
    for (const TextSpan *span : spans)
        if (span->rawLine >= 0)
            points = std::max(
                {points, span->box.h * page.sizePoints.height(), span->box.w * page.sizePoints.width()});
    return points * page.quality.dpi / 72;
}

/// Whether a figure's print is coarse and one of its digits was read with little conviction: then the
/// agreement of two engines is no evidence.
bool isBlurred(const PageText &page, TextRange range, const QVector<const TextSpan *> &spans)
{
    const double height = scannedHeight(page, spans);
    if (height <= 0 || height >= kCoarseLine) return false;
    for (qsizetype at = range.begin; at < range.end(); ++at) {
        if (!unitAt(page, at).isLetterOrNumber()) continue; // signs and marks are often read so
        for (const TextSpan *span : spansOf(page, {at, 1}))
            if (span->confidence < kSureCoarse) return true;
    }
    return false;
}

enum class Neighbours { Plain, Doubtful, UnderSeal };

/// What a misread digit looks like: a letter or Han character, and none that figures are written with.
/// Brackets, colons and currency signs stand beside every other figure and are often read with little
/// conviction.
bool mayHideDigit(QChar c) { return c.isLetter() && !QStringView(u"元圆圓万萬亿億整角分").contains(c); }

/// Whether the character right before or behind a figure was hardly read: it may have been a digit, so that
/// what was read is the rest of a longer number. "起2阔0.00元" is no zero.
Neighbours neighboursOf(const PageText &page, TextRange range)
{
    Neighbours worst = Neighbours::Plain;
    for (const qsizetype at : {range.begin - 1, range.end()}) {
        if (at < 0 || !mayHideDigit(unitAt(page, at))) continue;
        for (const TextSpan *span : spansOf(page, {at, 1})) {
            if (span->confidence < (span->underSeal ? kDoubtfulUnderSeal : kDoubtfulNeighbour))
                worst = std::max(worst, span->underSeal ? Neighbours::UnderSeal : Neighbours::Doubtful);
        }
    }
    return worst;
}

void settle(Finding &finding, bool agreed, bool disputed, bool hidden)
{
    ReadingFacts &reading = finding.reading;
    const bool unreadable =
        reading.confidence < kUnreadable || (reading.underSeal && reading.confidence < kWeakUnderSeal);
    if (disputed)
        reading.verdict = Verdict::Disputed;
    else if (hidden || (unreadable && !agreed))
        reading.verdict = Verdict::Obscured;
    else if (agreed)
        reading.verdict = Verdict::Agreed;
    else
        reading.verdict = Verdict::Single;
}

PageModel miniPage(const QString &text)
{
    PageModel page;
    page.text = text;
    page.folded = foldText(text);
    LineModel line;
    line.end = text.size();
    line.cells = {CellModel{0, text.size()}};
    page.lines = {line};
    return page;
}

} // namespace

std::optional<PlainValue> plainValue(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) return std::nullopt;
    const PageModel page = miniPage(trimmed);
    Anchors anchors(page.folded.size() + 1, false);
    anchors[0] = true;
    const QVector<RawAmount> amounts = lexAmounts(page, anchors);
    if (amounts.size() != 1 || amounts.first().begin != 0 || page.folded.size() - amounts.first().end > 1)
        return std::nullopt;
    const RawAmount &amount = amounts.first();
    const bool doubtful =
        amount.flags.contains(u"ocr_repaired") || amount.flags.contains(u"ambiguous_number");
    return PlainValue{amount.low, amount.high, doubtful, amount.capital};
}

void addReadings(const PageText &page, Finding &finding)
{
    finding.boxes = boxesOf(page, finding.range);
    ReadingFacts &reading = finding.reading;
    const QVector<const TextSpan *> spans = spansOf(page, finding.range);
    reading.confidence = spans.isEmpty() ? 0.0F : 1.0F;
    bool embedded = !spans.isEmpty();
    for (const TextSpan *span : spans) {
        reading.confidence = std::min(reading.confidence, span->confidence);
        reading.underSeal = reading.underSeal || span->underSeal;
        embedded = embedded && span->rawLine < 0;
    }
    const auto *amount = std::get_if<AmountFacts>(&finding.facts);
    const QString own =
        embedded && page.source != TextSource::Ocr ? QStringLiteral("embedded") : familyOf(page.readBy);
    reading.readings = {
        Reading{own, finding.quote, amount != nullptr ? amount->value.toString() : QString()}};

    const QVector<QuotePart> parts = partsOf(page, finding.range);
    const auto plain = amount != nullptr ? plainValue(finding.quote) : std::nullopt;
    bool agreed = false;
    bool disputed = false;
    const QStringList readers = readersOf(page, parts);
    for (const QString &by : readers) {
        const auto text = otherText(page, parts, by);
        if (!text || text->isEmpty()) continue;
        AmountSays says;
        if (amount != nullptr)
            says = saysOfAmount(*amount, finding.quote, plain, *text);
        else
            says.says = compareText(finding.facts, finding.quote, *text);
        reading.readings.append({by, *text, says.value});
        const bool capital = plain && plain->capital;
        const bool otherEngine = familyOf(by) != own;
        // The same engine on another crop repeats its own mistakes with digits; Tesseract's model lacks
        // several capital numerals.
        agreed = agreed || (says.says == Says::Same && (otherEngine || capital));
        const bool unfit = capital && familyOf(by) == u"tesseract";
        disputed = disputed || (says.says == Says::Different && !unfit);
    }
    const bool breaksOff = amount != nullptr && (amount->flags.contains(u"incomplete_capital") ||
                                                 amount->flags.contains(u"incomplete_number"));
    const Neighbours neighbours = amount != nullptr ? neighboursOf(page, finding.range) : Neighbours::Plain;
    const bool blurred = amount != nullptr && isBlurred(page, finding.range, spans);
    settle(finding, agreed && !breaksOff && !blurred && neighbours == Neighbours::Plain, disputed,
           neighbours == Neighbours::UnderSeal);
}

void addPairedReading(Finding &finding, const Finding &pair, const QString &by)
{
    const auto *own = std::get_if<AmountFacts>(&finding.facts);
    const auto *other = std::get_if<AmountFacts>(&pair.facts);
    if (own == nullptr || other == nullptr) return;
    ReadingFacts &reading = finding.reading;
    reading.readings.append({by, pair.quote, other->value.toString()});
    const bool same = own->value == other->value && own->currency == other->currency;
    // What a person typed may have been taken from the very sum beside it: it can contradict, not bear out.
    const bool typed = readByPerson(reading) || readByPerson(pair.reading);
    if (!same)
        reading.verdict = Verdict::Disputed;
    else if (reading.verdict != Verdict::Disputed && !typed)
        reading.verdict = Verdict::Agreed;
}

} // namespace tt
