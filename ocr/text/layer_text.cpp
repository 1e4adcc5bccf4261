// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/layer_text.h"

#include <QChar>

#include <algorithm>

namespace tt
{

namespace
{

/// The character at `at`, and how many UTF-16 units it takes. A lone surrogate is one unit and no character.
struct Character {
    char32_t value = 0;
    qsizetype length = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[at + 1]), 2};
    return {c.unicode(), 1};
}

QString carried(QStringView text)
{
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const Character c = characterAt(text, at);
        if (isCarried(c.value)) out += text.mid(at, c.length);
        at += c.length;
    }
    return out;
}

/// The parts of a stretch that no span covers.
void appendUncovered(QVector<LayerPart> &parts, QStringView text, bool isRow)
{
    for (qsizetype at = 0; at < text.size();) {
        const Character c = characterAt(text, at);
        LayerPart part;
        if (isRow && c.value == U'|')
            part.kind = LayerPart::Kind::CellEnd;
        else if (QChar::isSpace(c.value))
            part.kind = LayerPart::Kind::Space;
        else {
            part.kind = LayerPart::Kind::Unplaced;
            part.text = carried(text.mid(at, c.length));
        }
        at += c.length;
        if (!parts.isEmpty() && parts.last().kind == part.kind && part.kind != LayerPart::Kind::Placed)
            parts.last().text += part.text;
        else
            parts.append(part);
    }
}

} // namespace

bool isCarried(char32_t character)
{
    if (QChar::isSpace(character) || QChar::isNonCharacter(character)) return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return false;
    default:
        return true;
    }
}

QVector<LayerPart> partsOf(const TextLine &line)
{
    QVector<LayerPart> parts;
    const QStringView text(line.text);
    const bool isRow = line.table >= 0;
    qsizetype at = 0;
    for (qsizetype i = 0; i < line.spans.size(); ++i) {
        const TextSpan &span = line.spans[i];
        const qsizetype begin = std::clamp(span.begin, at, text.size());
        const qsizetype end = std::clamp(span.begin + span.length, begin, text.size());
        appendUncovered(parts, text.mid(at, begin - at), isRow);
        parts.append({LayerPart::Kind::Placed, carried(text.mid(begin, end - begin)), static_cast<int>(i)});
        at = end;
    }
    appendUncovered(parts, text.mid(at), isRow);
    return parts;
}

QString layerText(const PageText &page)
{
    QString out;
    for (const TextLine &line : page.lines) {
        for (const LayerPart &part : partsOf(line))
            out += part.text;
    }
    return out;
}

QString withoutWhiteSpace(const QString &text) { return carried(text); }

} // namespace tt
