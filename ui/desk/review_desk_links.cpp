// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/judged_strip.h"
#include "ui/desk/link_strip.h"
#include "ui/desk/review_desk.h"
#include "ui/models/finding_pair.h"

#include <QMap>

#include <algorithm>

/// What a person does with more than one finding: judging several, linking two, going from one to another.
namespace tt
{

FindingPanel *ReviewDesk::activePanel() const
{
    if (m_section == Section::Findings) return m_findings;
    return m_section == Section::Documents ? m_documentFindings : nullptr;
}

QVector<FindingId> ReviewDesk::chosen() const
{
    const FindingPanel *panel = activePanel();
    QVector<FindingId> ids = panel ? panel->selected() : QVector<FindingId>();
    if (ids.size() < 2 || !ids.contains(m_inspector->finding())) ids = {m_inspector->finding()};
    return ids;
}

void ReviewDesk::judgeMany(const QVector<FindingId> &ids, ReviewState state)
{
    // A note that stands with a judgement stays with it: there is one edit for each wording, which is one for
    // all unless the command line wrote some.
    QMap<QString, QVector<FindingId>> byNote;
    int toLookAt = 0;
    for (const FindingId id : ids) {
        const FindingRecord *record = m_feed.findings().find(id);
        if (!record || keepsJudgement(*record, state)) continue;
        // Nobody vouches for what is in doubt without having looked at it.
        const Verdict verdict = record->finding.reading.verdict;
        if (state == ReviewState::Confirmed &&
            (verdict == Verdict::Disputed || verdict == Verdict::Obscured)) {
            ++toLookAt;
            continue;
        }
        byNote[record->review.note].append(id);
    }
    QVector<FindingId> judged;
    FindingPanel *panel = activePanel();
    const auto before = panel->model().rowCount();
    for (auto group = byNote.cbegin(); group != byNote.cend(); ++group) {
        Review after;
        after.state = state;
        after.at = QDateTime::currentDateTimeUtc();
        after.note = group.key();
        m_feed.setReviews(group.value(), after);
        judged += group.value();
    }
    if (judged.isEmpty()) m_inspector->judged()->dismiss();
    m_inspector->acknowledge(judged);
    if (toLookAt > 0)
        m_inspector->judged()->warn(
            tr("Left: %1 disputed or unreadable ones. Look at each by itself.").arg(toLookAt));
    if (judged.isEmpty()) return;
    // Where the filter hides what is judged, the list has moved on by itself.
    if (m_goesOn && state != ReviewState::Unreviewed && panel->model().rowCount() == before)
        panel->stepPastSelection();
}

void ReviewDesk::goToPair()
{
    const FindingRecord *record = m_feed.findings().find(m_inspector->finding());
    if (!record) return;
    const FindingId next = nextOfSum(m_feed.findings().ofDocument(record->document), *record);
    if (!next.isNull()) openFinding(next);
}

void ReviewDesk::link()
{
    const FindingId here = m_inspector->finding();
    const FindingRecord *record = m_feed.findings().find(here);
    if (!record || m_readOnly) return;
    LinkStrip &strip = *m_inspector->linking();
    const QVector<FindingId> both = chosen();
    if (both.size() == 2) {
        m_feed.marks().link(both.first(), both.last(), strip.words());
        endLink();
    } else if (!strip.from().isNull() && strip.from() != here) {
        m_feed.marks().link(strip.from(), here, strip.words());
        endLink();
    } else {
        strip.begin(*record, m_actions.link->shortcut().toString(QKeySequence::NativeText));
        m_stopLink->setEnabled(true);
    }
}

void ReviewDesk::endLink()
{
    m_inspector->linking()->end();
    m_stopLink->setEnabled(false);
}

void ReviewDesk::followLink()
{
    const FindingId here = m_inspector->finding();
    const QVector<FindingId> ring = m_feed.marks().linkedWith(here);
    if (ring.size() < 2) return;
    const auto at = ring.indexOf(here);
    openFinding(ring.at((at + 1) % ring.size()));
}

} // namespace tt
