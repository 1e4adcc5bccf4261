// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/tally_feed.h"

#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"

namespace tt
{

namespace
{

constexpr int restMs = 1000;

} // namespace

TallyFeed::TallyFeed(CaseSession &session, CaseFeed &feed, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMs);
    connect(&m_timer, &QTimer::timeout, this, &TallyFeed::ask);
    connect(&feed, &CaseFeed::loaded, this, &TallyFeed::stale);
    connect(&feed, &CaseFeed::findingsChanged, this, &TallyFeed::stale);
    connect(&feed, &CaseFeed::documentUpdated, this, &TallyFeed::stale);
    connect(&feed, &CaseFeed::cleared, this, &TallyFeed::clear);
    connect(&session, &CaseSession::namesDecided, this, &TallyFeed::stale);
    connect(&session, &CaseSession::edited, this, &TallyFeed::stale);
}

void TallyFeed::setScope(TallyScope scope)
{
    if (scope == m_scope) return;
    clear();
    m_scope = scope;
    ask();
}

void TallyFeed::setActive(bool active)
{
    m_active = active;
    if (active && m_stale) ask();
}

void TallyFeed::askAgain()
{
    clear();
    ask();
}

void TallyFeed::setUndecidedCopies(const QVector<DuplicateSuggestion> &undecided)
{
    if (undecided == m_undecided) return;
    m_undecided = undecided;
    stale();
}

void TallyFeed::stale()
{
    m_stale = true;
    if (m_active && !m_timer.isActive()) m_timer.start();
}

void TallyFeed::ask()
{
    if (!m_active || m_asking || !m_session.isOpen()) return;
    m_timer.stop();
    m_asking = true;
    m_stale = false;
    m_session.tally(m_scope).then(this, [this, generation = m_generation](const Result<CaseTally> &sums) {
        if (generation != m_generation) return;
        m_asking = false;
        m_sums.reset();
        m_error.reset();
        if (sums) {
            m_sums = *sums;
            keepOpenForCopies(*m_sums, m_undecided);
        } else {
            m_error = sums.error();
        }
        Q_EMIT changed();
        if (m_stale && m_active) m_timer.start();
    });
}

void TallyFeed::clear()
{
    ++m_generation;
    m_timer.stop();
    m_asking = false;
    m_stale = true;
    m_sums.reset();
    m_error.reset();
    Q_EMIT changed();
}

} // namespace tt
