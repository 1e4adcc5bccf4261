// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_marks.h"

#include <algorithm>

namespace tt
{
namespace
{

double areaOf(const PageRect &box) { return box.w * box.h; }

bool covers(const PageRect &box, QPointF point, QSizeF slack)
{
    return point.x() >= box.x - slack.width() && point.x() <= box.right() + slack.width() &&
           point.y() >= box.y - slack.height() && point.y() <= box.bottom() + slack.height();
}

} // namespace

void PageMarks::setDocument(DocumentId document)
{
    m_document = document;
    rebuild();
}

void PageMarks::setFindings(QVector<FindingRecord> findings)
{
    m_findings = std::move(findings);
    rebuild();
}

void PageMarks::setNotes(QVector<NoteRecord> notes)
{
    m_notes = std::move(notes);
    rebuild();
}

void PageMarks::setHits(QVector<SearchHit> hits)
{
    m_hits = std::move(hits);
    rebuild();
}

void PageMarks::setVisible(EvidenceCategory category, bool visible)
{
    if (visible)
        m_hidden.remove(category);
    else
        m_hidden.insert(category);
    rebuild();
}

QVector<int> PageMarks::pages() const
{
    QSet<int> all;
    for (auto page = m_byPage.keyBegin(); page != m_byPage.keyEnd(); ++page)
        all.insert(*page);
    for (auto page = m_flags.keyBegin(); page != m_flags.keyEnd(); ++page)
        all.insert(*page);
    QVector<int> sorted(all.begin(), all.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

std::optional<PageMark> PageMarks::at(int page, QPointF fraction, QSizeF slack) const
{
    std::optional<PageMark> best;
    const auto found = m_byPage.constFind(page);
    if (found == m_byPage.constEnd()) return best;
    for (const PageMark &mark : *found) {
        if (!covers(mark.box, fraction, slack)) continue;
        const bool better = !best || mark.kind > best->kind ||
                            (mark.kind == best->kind && areaOf(mark.box) <= areaOf(best->box));
        if (better) best = mark;
    }
    return best;
}

std::optional<std::pair<int, QVector<PageRect>>> PageMarks::placeOf(FindingId finding) const
{
    const auto found = m_indexOf.constFind(finding);
    if (found == m_indexOf.constEnd()) return std::nullopt;
    const Finding &value = m_findings.at(*found).finding;
    return std::pair{value.page, value.boxes};
}

void PageMarks::rebuild()
{
    m_byPage.clear();
    m_flags.clear();
    m_indexOf.clear();
    addHits();
    addFindings();
    addNotes();
    for (QVector<PageMark> &marks : m_byPage) {
        std::stable_sort(marks.begin(), marks.end(), [](const PageMark &a, const PageMark &b) {
            return a.kind != b.kind ? a.kind < b.kind : areaOf(a.box) > areaOf(b.box);
        });
    }
    for (QVector<PageMark> &flags : m_flags)
        std::stable_sort(flags.begin(), flags.end(),
                         [](const PageMark &a, const PageMark &b) { return a.box.y < b.box.y; });
}

void PageMarks::addHits()
{
    if (!isVisible(EvidenceCategory::SearchHit)) return;
    for (int i = 0; i < m_hits.size(); ++i) {
        const SearchHit &hit = m_hits.at(i);
        if (hit.page.document != m_document) continue;
        for (const PageRect &box : hit.boxes)
            m_byPage[hit.page.page].append({PageMark::Kind::SearchHit,
                                            hit.page.page,
                                            box,
                                            EvidenceCategory::SearchHit,
                                            EvidenceStroke::Solid,
                                            {},
                                            {},
                                            i});
    }
}

void PageMarks::addFindings()
{
    for (int i = 0; i < m_findings.size(); ++i) {
        const FindingRecord &record = m_findings.at(i);
        if (record.document != m_document) continue;
        m_indexOf.insert(record.id, i);
        const EvidenceCategory category = categoryOf(record.finding);
        if (!isVisible(category)) continue;
        for (const PageRect &box : record.finding.boxes)
            m_byPage[record.finding.page].append({PageMark::Kind::Finding,
                                                  record.finding.page,
                                                  box,
                                                  category,
                                                  strokeOf(record),
                                                  record.id,
                                                  {},
                                                  i});
    }
}

void PageMarks::addNotes()
{
    if (!isVisible(EvidenceCategory::Note)) return;
    for (int i = 0; i < m_notes.size(); ++i) {
        const NoteRecord &note = m_notes.at(i);
        PageMark mark{PageMark::Kind::Note, 0,       {}, EvidenceCategory::Note, EvidenceStroke::Solid,
                      note.finding,         note.id, i};
        if (!note.finding.isNull()) {
            const auto place = placeOf(note.finding);
            if (!place || place->second.isEmpty()) continue;
            mark.page = place->first;
            mark.box = place->second.first();
        } else if (note.document == m_document && note.page.has_value()) {
            mark.page = *note.page;
            mark.box = note.box;
            if (!mark.box.isEmpty()) m_byPage[mark.page].append(mark);
        } else {
            continue;
        }
        m_flags[mark.page].append(mark);
    }
}

} // namespace tt
