// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gloss/english_labels.h"

#include "app/analysis/folding.h"
#include "app/gloss/label_words.h"
#include "ui/shell/evidence_style.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr double kTagWidth = 0.16;  ///< of the page: room for two or three English words
constexpr double kTagGap = 0.006;   ///< between a finding and its tag
constexpr double kLeastRoom = 0.05; ///< a tag in less room could not be read
/// The width of an English letter that can be read, in heights of the line: both as fractions of an A4 page.
constexpr double kLetterWidth = 0.45;
constexpr double kWidenBy = 0.004; ///< of the page

/// "一、", "1.", "（二）": what may stand before a label.
bool isNumbering(QStringView before)
{
    return std::all_of(before.begin(), before.end(), [](QChar c) {
        return isDigit(c.unicode()) || QStringView(u" 一二三四五六七八九十、.()·*#").contains(c);
    });
}

bool announces(QStringView folded, const LabelHit &hit)
{
    const qsizetype cell = folded.left(hit.begin).lastIndexOf(u'|') + 1;
    if (!isNumbering(folded.mid(cell, hit.begin - cell))) return false;
    QStringView rest = folded.mid(hit.end()).trimmed();
    // "预算金额(万元):" is a label with its unit.
    if (rest.startsWith(u'(')) rest = rest.mid(rest.indexOf(u')') + 1).trimmed();
    return rest.isEmpty() || rest.startsWith(u':') || rest.startsWith(u'|');
}

bool touch(const PageRect &a, const PageRect &b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/// Whatever is printed on the page, and what was tagged already.
class Obstacles final
{
public:
    explicit Obstacles(const PageText &page)
    {
        for (const TextLine &line : page.lines) {
            for (const TextSpan &span : line.spans)
                m_boxes.append(span.box);
        }
        m_boxes += page.seals;
    }

    void add(const PageRect &box) { m_boxes.append(box); }

    [[nodiscard]] bool isFree(const PageRect &room) const
    {
        const bool inside = room.x >= 0 && room.y >= 0 && room.x + room.w <= 1 && room.y + room.h <= 1;
        return inside && std::none_of(m_boxes.begin(), m_boxes.end(),
                                      [&room](const PageRect &box) { return touch(box, room); });
    }

    /// The room to the right of the box; nothing when there is too little.
    [[nodiscard]] PageRect rightOf(const PageRect &box) const
    {
        for (double width = kTagWidth; width >= kLeastRoom; width -= 0.02) {
            const PageRect room{box.x + box.w + kTagGap, box.y, width, box.h};
            if (isFree(room)) return room;
        }
        return {};
    }

    /// The box with as much of the free paper at its sides as an English word needs to be read.
    [[nodiscard]] PageRect widened(PageRect box, qsizetype letters) const
    {
        const double wanted = kLetterWidth * box.h * static_cast<double>(letters);
        bool left = true;
        bool right = true;
        while (box.w < wanted && (left || right)) {
            left = left && isFree({box.x - kWidenBy, box.y, kWidenBy, box.h});
            if (left) box = {box.x - kWidenBy, box.y, box.w + kWidenBy, box.h};
            right = right && isFree({box.right(), box.y, kWidenBy, box.h});
            if (right) box.w += kWidenBy;
        }
        return box;
    }

private:
    QVector<PageRect> m_boxes;
};

QVector<EnglishLabel> labelsOf(const PageText &page, const QVector<PageRect> &figures,
                               const Obstacles &obstacles, const Gloss &gloss)
{
    QVector<EnglishLabel> labels;
    qsizetype lineBegin = 0;
    for (const TextLine &line : page.lines) {
        const QString folded = foldText(line.text);
        const QVector<LabelHit> hits = gloss.glossary().labels().find(folded);
        for (const LabelHit &hit : hits) {
            if (!announces(folded, hit)) continue;
            const QVector<PageRect> boxes = boxesOf(page, {lineBegin + hit.begin, hit.length});
            const QString text = gloss.labelEnglish(hit);
            if (boxes.size() != 1 || text.isEmpty()) continue;
            const bool hides = std::any_of(figures.begin(), figures.end(), [&](const PageRect &figure) {
                return touch(figure, boxes.first());
            });
            if (!hides)
                labels.append(
                    {EnglishLabel::Kind::Label, obstacles.widened(boxes.first(), text.size()), text});
        }
        lineBegin += line.text.size() + 1;
    }
    return labels;
}

} // namespace

QString findingTag(const FindingFacts &facts)
{
    const auto capital = [](QString text) {
        if (!text.isEmpty()) text[0] = text.at(0).toUpper();
        return text;
    };
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) return capital(sumWords(*amount));
    if (const auto *mention = std::get_if<MentionFacts>(&facts)) {
        // The long forms explain; a tag has a word's room.
        return polarityName(mention->polarity).replace(u'_', u' ');
    }
    if (const auto *party = std::get_if<PartyFacts>(&facts)) return capital(partyRoleWords(party->role));
    if (const auto *date = std::get_if<DateFacts>(&facts)) return capital(dateRoleWords(date->role));
    return capital(identifierRoleWords(std::get<IdentifierFacts>(facts).role));
}

QVector<EnglishLabel> englishLabels(const PageText &page, const QVector<FindingRecord> &findings,
                                    const Gloss &gloss)
{
    QVector<PageRect> figures;
    for (const FindingRecord &record : findings)
        figures += record.finding.boxes;
    Obstacles obstacles(page);
    QVector<EnglishLabel> labels = labelsOf(page, figures, obstacles, gloss);
    for (const FindingRecord &record : findings) {
        if (record.finding.boxes.isEmpty() || record.review.state == ReviewState::Rejected) continue;
        const PageRect room = obstacles.rightOf(record.finding.boxes.last());
        if (room.isEmpty()) continue;
        labels.append({EnglishLabel::Kind::Tag, room, findingTag(factsOf(record))});
        obstacles.add(room);
    }
    return labels;
}

} // namespace tt
