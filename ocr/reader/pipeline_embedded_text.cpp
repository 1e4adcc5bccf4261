// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_embedded_text.h"

#include <QHash>

#include <algorithm>

namespace tt
{

namespace
{

struct CharacterCount {
    qsizetype all = 0;    ///< without white space
    qsizetype usual = 0;  ///< Han, ASCII, Latin letters, punctuation and symbols that documents print
    qsizetype broken = 0; ///< private use, replacement, control, unassigned
    qsizetype mostFrequent = 0;
};

bool isBroken(char32_t c)
{
    if (c == 0xFFFD) return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool isUsual(char32_t c)
{
    if (c < 0x250 || QChar::script(c) == QChar::Script_Han) return true;
    if ((c >= 0x2000 && c <= 0x27BF) || (c >= 0x3000 && c <= 0x33FF))
        return true;                             // punctuation, units, numbers, boxes
    if (c >= 0xFE30 && c <= 0xFE4F) return true; // upright forms of punctuation
    return c >= 0xFF00 && c <= 0xFFEF;           // full width and half width
}

CharacterCount count(const QVector<TextLine> &lines)
{
    CharacterCount counts;
    QHash<char32_t, qsizetype> seen;
    for (const TextLine &line : lines) {
        for (const char32_t c : line.text.toUcs4()) {
            if (QChar::isSpace(c)) continue;
            ++counts.all;
            if (isBroken(c))
                ++counts.broken;
            else if (isUsual(c))
                ++counts.usual;
            // The dots of a table of contents and lines to write on repeat by nature.
            if (QChar::isLetterOrNumber(c)) ++seen[c];
        }
    }
    for (const qsizetype n : seen)
        counts.mostFrequent = std::max(counts.mostFrequent, n);
    return counts;
}

} // namespace

EmbeddedVerdict judgeEmbeddedText(const EmbeddedText &text, const PageInfo &info)
{
    const CharacterCount counts = count(text.lines);
    if (counts.all == 0) return {};
    const auto share = [&counts](qsizetype part) {
        return static_cast<double>(part) / static_cast<double>(counts.all);
    };
    if (text.invisible && info.isScan)
        return {false,
                QStringLiteral(
                    "The page is a scan with an earlier OCR's hidden text; the image was read again.")};
    if (share(counts.broken) > 0.005 || share(counts.usual) < 0.97) {
        return {false,
                QStringLiteral("The embedded text contains characters that cannot be right (a font without "
                               "a character map); the image was read instead.")};
    }
    if (counts.all >= 40 && share(counts.mostFrequent) > 0.5) {
        return {false,
                QStringLiteral("The embedded text repeats one character; the image was read instead.")};
    }
    if (text.coverage < 0.7) {
        return {false,
                QStringLiteral("The embedded text covers only %1 % of the page; the image was read instead.")
                    .arg(static_cast<int>(text.coverage * 100))};
    }
    return {true, {}};
}

namespace
{

/// Collects spans until a wide gap, then starts the next fragment.
class FragmentBuilder final
{
public:
    explicit FragmentBuilder(QSizeF sizePoints)
        : m_size(sizePoints)
    {
    }

    void add(const QString &text, const TextSpan &span)
    {
        const QRectF place = span.box.onPage(m_size);
        if (!m_current.spanPlaces.isEmpty() && place.left() - m_current.place.right() > 1.5 * place.height())
            close();
        TextSpan kept = span;
        kept.begin = m_current.line.text.size();
        kept.length = text.size();
        m_current.line.text += text;
        m_current.line.spans.append(kept);
        m_current.line.box = m_current.line.box.united(span.box);
        m_current.place = m_current.spanPlaces.isEmpty() ? place : m_current.place.united(place);
        m_current.spanPlaces.append(place);
    }

    [[nodiscard]] bool isOpen() const { return !m_current.spanPlaces.isEmpty(); }

    void close()
    {
        if (isOpen()) m_done.append(m_current);
        m_current = {};
    }

    [[nodiscard]] QVector<LayoutFragment> take()
    {
        close();
        return std::move(m_done);
    }

private:
    QSizeF m_size;
    LayoutFragment m_current;
    QVector<LayoutFragment> m_done;
};

/// The white space between two spans as a span of its own.
TextSpan spaceBetween(const TextSpan &before, const TextSpan &after)
{
    TextSpan space = before;
    space.box.x = before.box.right();
    space.box.w = std::max(0.0, after.box.x - space.box.x);
    return space;
}

} // namespace

QVector<LayoutFragment> embeddedFragments(const EmbeddedText &text, QSizeF sizePoints)
{
    FragmentBuilder builder(sizePoints);
    for (const TextLine &line : text.lines) {
        if (line.spans.isEmpty() && !line.text.isEmpty()) {
            TextSpan whole;
            whole.length = line.text.size();
            whole.box = line.box;
            builder.add(line.text, whole);
        }
        const TextSpan *before = nullptr;
        for (const TextSpan &span : line.spans) {
            const bool parted = before != nullptr && span.begin > before->begin + before->length;
            const double gap =
                before == nullptr ? 0 : (span.box.x - before->box.right()) * sizePoints.width();
            if (parted && gap <= 1.5 * span.box.h * sizePoints.height())
                builder.add(QStringLiteral(" "), spaceBetween(*before, span));
            builder.add(line.text.mid(span.begin, span.length), span);
            before = &span;
        }
        builder.close();
    }
    return builder.take();
}

} // namespace tt
