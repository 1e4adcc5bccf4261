// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/doubtful_places.h"

#include <algorithm>

namespace tt
{

QVector<DoubtfulPlace> doubtfulPlaces(const PageText &page)
{
    QVector<DoubtfulPlace> places;
    qsizetype lineBegin = 0;
    for (const TextLine &line : page.lines) {
        bool open = false; // the last place goes on
        for (const TextSpan &span : line.spans) {
            if (span.confidence >= kLowConfidence) {
                open = false;
                continue;
            }
            const qsizetype begin = lineBegin + span.begin;
            if (open) {
                const qsizetype end = places.last().range.end() - lineBegin;
                open = QStringView(line.text).mid(end, span.begin - end).trimmed().isEmpty();
            }
            if (!open) places.append({{begin, 0}, {}, span.confidence});
            places.last().range.length = begin + span.length - places.last().range.begin;
            places.last().confidence = std::min(places.last().confidence, span.confidence);
            open = true;
        }
        lineBegin += line.text.size() + 1;
    }
    // A blank between two words hides no figure.
    const QString text = page.plainText();
    places.removeIf([&text](const DoubtfulPlace &place) {
        return QStringView(text).mid(place.range.begin, place.range.length).trimmed().isEmpty();
    });
    for (DoubtfulPlace &place : places)
        place.boxes = boxesOf(page, place.range);
    return places;
}

} // namespace tt
