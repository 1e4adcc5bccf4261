// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/copy_feed.h"

#include "app/evidence/case_copies.h"
#include "ui/desk/case_feed.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr int restMs = 1'200;

} // namespace

CopyFeed::CopyFeed(CaseSession &session, CaseFeed &feed, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_feed(feed)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMs);
    connect(&m_timer, &QTimer::timeout, this, &CopyFeed::askWhenAtRest);
    connect(&feed, &CaseFeed::loaded, this, &CopyFeed::stale);
    connect(&feed, &CaseFeed::findingsChanged, this, &CopyFeed::stale);
    connect(&feed, &CaseFeed::documentUpdated, this, &CopyFeed::stale);
    connect(&feed, &CaseFeed::cleared, this, &CopyFeed::clear);
    // What a person decided is shown at once.
    connect(&session, &CaseSession::edited, this, [this](const EditSummary &edit) {
        if (edit.documents.size() > 1) ask();
    });
}

void CopyFeed::stale()
{
    m_stale = true;
    m_timer.start();
}

void CopyFeed::setActive(bool active)
{
    m_active = active;
    if (active && m_stale && !m_timer.isActive()) m_timer.start();
}

/// Asked again with the next page that was read. Once without anybody looking: the list of documents marks
/// those that are asked about.
void CopyFeed::askWhenAtRest()
{
    if ((m_active || !m_loaded) && !isReading()) ask();
}

bool CopyFeed::isReading() const
{
    const QVector<DocumentRecord> &documents = m_feed.documents().documents();
    return std::any_of(documents.cbegin(), documents.cend(), [](const DocumentRecord &document) {
        return document.state == DocumentState::Queued || document.state == DocumentState::Reading;
    });
}

void CopyFeed::ask()
{
    m_timer.stop();
    if (!m_session.isOpen() || !m_feed.isLoaded()) return;
    m_stale = false;
    m_session.copies().then(this, [this, generation = m_generation](const Result<CaseCopies> &copies) {
        if (generation != m_generation) return;
        if (!copies) {
            if (copies.error().code != ErrorCode::Cancelled) Q_EMIT problem(copies.error());
            return;
        }
        QHash<DocumentId, QString> names;
        for (const DocumentRecord &document : m_feed.documents().documents())
            names.insert(document.id, document.name);
        m_loaded = true;
        m_undecided = undecidedCopies(*copies);
        m_pairs.setPairs(copyPairs(copies->open, copies->decisions, names));
        Q_EMIT changed();
    });
}

void CopyFeed::clear()
{
    ++m_generation;
    m_timer.stop();
    m_loaded = false;
    m_undecided.clear();
    m_pairs.setPairs({});
    Q_EMIT changed();
}

void CopyFeed::callSame(const CopyPair &pair, DocumentId original)
{
    CopyDecision decision;
    decision.action = CopyAction::Copy;
    decision.document = original == pair.first ? pair.second : pair.first;
    decision.other = original;
    decide(decision);
}

void CopyFeed::callDifferent(const CopyPair &pair)
{
    CopyDecision decision;
    decision.action = CopyAction::Different;
    decision.document = pair.first;
    decision.other = pair.second;
    decide(decision);
}

void CopyFeed::takeBack(const CopyPair &pair)
{
    if (!pair.decision) return;
    CopyDecision decision;
    decision.action = CopyAction::Undo;
    decision.undoes = pair.decision->id;
    decide(decision);
}

void CopyFeed::decide(const CopyDecision &decision)
{
    m_session.decideCopies(decision).then(this, [this, generation = m_generation](const Result<void> &done) {
        if (!done && generation == m_generation) Q_EMIT problem(done.error());
    });
}

} // namespace tt
