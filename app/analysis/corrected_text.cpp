// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/corrected_text.h"

#include <algorithm>

namespace tt
{

namespace
{

/// The part [begin, end) of a span, in line offsets, with its share of the box.
TextSpan partOf(const TextSpan &span, qsizetype begin, qsizetype end)
{
    TextSpan part = span;
    const double unit = span.box.w / static_cast<double>(std::max<qsizetype>(1, span.length));
    part.box.x += unit * static_cast<double>(begin - span.begin);
    part.box.w = unit * static_cast<double>(end - begin);
    part.begin = begin;
    part.length = end - begin;
    return part;
}

/// Replaces [begin, end) of a line. What is put in is one span over the ink that it replaces, or over the
/// ends of its neighbours where no ink was.
void replaceIn(TextLine &line, qsizetype begin, qsizetype end, const QString &replacement)
{
    const qsizetype shift = replacement.size() - (end - begin);
    QVector<TextSpan> spans;
    TextSpan put;
    bool inked = false;
    qsizetype at = -1; // where the new span goes
    for (const TextSpan &span : std::as_const(line.spans)) {
        const qsizetype spanEnd = span.begin + span.length;
        if (span.begin < begin) spans.append(partOf(span, span.begin, std::min(spanEnd, begin)));
        if (at < 0 && spanEnd > begin) at = spans.size();
        if (span.begin < end && spanEnd > begin) {
            const TextSpan cut = partOf(span, std::max(span.begin, begin), std::min(spanEnd, end));
            put.box = inked ? put.box.united(cut.box) : cut.box;
            put.confidence = inked ? std::min(put.confidence, cut.confidence) : cut.confidence;
            put.underSeal = put.underSeal || cut.underSeal;
            put.rawLine = inked ? put.rawLine : cut.rawLine;
            inked = true;
        }
        if (spanEnd > end) {
            TextSpan rest = partOf(span, std::max(span.begin, end), spanEnd);
            rest.begin += shift;
            spans.append(rest);
        }
    }
    if (inked && !replacement.isEmpty()) {
        put.begin = begin;
        put.length = replacement.size();
        spans.insert(at, put);
    }
    line.text.replace(begin, end - begin, replacement);
    line.spans = spans;
}

struct Place {
    qsizetype line = 0;
    qsizetype begin = 0; ///< in the line
};

std::optional<Place> placeOf(const PageText &page, TextRange range)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        const qsizetype end = start + page.lines[i].text.size();
        if (range.begin >= start && range.end() <= end) return Place{i, range.begin - start};
        start = end + 1;
    }
    return std::nullopt;
}

bool touches(TextRange a, TextRange b) { return a.begin < b.end() && b.begin < a.end(); }

} // namespace

CorrectedPage applyCorrections(const PageText &page, const QVector<TextCorrection> &corrections)
{
    QVector<TextCorrection> taken;
    for (const TextCorrection &correction : corrections) {
        const bool clash = std::any_of(taken.cbegin(), taken.cend(), [&](const TextCorrection &other) {
            return touches(other.range, correction.range);
        });
        if (!clash && correction.range.length > 0 && placeOf(page, correction.range))
            taken.append(correction);
    }
    std::sort(taken.begin(), taken.end(),
              [](const TextCorrection &a, const TextCorrection &b) { return a.range.begin < b.range.begin; });
    CorrectedPage result{page, {}};
    const QString plain = page.plainText();
    qsizetype shift = 0;
    for (const TextCorrection &correction : std::as_const(taken)) {
        const qsizetype begin = correction.range.begin + shift;
        const auto place = placeOf(result.text, {begin, correction.range.length});
        if (!place) continue;
        replaceIn(result.text.lines[place->line], place->begin, place->begin + correction.range.length,
                  correction.replacement);
        result.inks.append({{begin, correction.replacement.size()},
                            plain.mid(correction.range.begin, correction.range.length)});
        shift += correction.replacement.size() - correction.range.length;
    }
    return result;
}

void addPersonReading(const CorrectedPage &page, Finding &finding)
{
    QString read = finding.quote;
    bool corrected = false;
    // From the last, so that what comes before keeps its place.
    for (auto ink = page.inks.crbegin(); ink != page.inks.crend(); ++ink) {
        const bool within = ink->range.length == 0 ? ink->range.begin > finding.range.begin &&
                                                         ink->range.begin < finding.range.end()
                                                   : touches(ink->range, finding.range);
        if (!within) continue;
        corrected = true;
        const qsizetype from = std::max(ink->range.begin, finding.range.begin) - finding.range.begin;
        const qsizetype to = std::min(ink->range.end(), finding.range.end()) - finding.range.begin;
        read.replace(from, to - from, ink->original);
    }
    if (!corrected) return;
    ReadingFacts &reading = finding.reading;
    QString value;
    if (!reading.readings.isEmpty()) {
        value = reading.readings.first().value;
        reading.readings.first().text = read;
        reading.readings.first().value.clear();
    }
    reading.readings.prepend({kPersonReading, finding.quote, value});
    reading.verdict = Verdict::Single;
}

bool readByPerson(const ReadingFacts &reading)
{
    return std::any_of(reading.readings.cbegin(), reading.readings.cend(),
                       [](const Reading &each) { return each.by == kPersonReading; });
}

} // namespace tt
