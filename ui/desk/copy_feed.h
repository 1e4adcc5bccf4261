// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/case_session.h"
#include "ui/models/copy_pair_model.h"

#include <QObject>
#include <QTimer>

namespace tt
{

class CaseFeed;

/// Keeps the pairs that may be one notice in step with the case. They are looked for when the case has come
/// to rest: nothing waits to be read, and nothing changed for a moment.
class CopyFeed final : public QObject
{
    Q_OBJECT
public:
    CopyFeed(CaseSession &session, CaseFeed &feed, QObject *parent = nullptr);

    CopyPairModel &pairs() { return m_pairs; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// What stands in the way of a tally (app/evidence/case_copies.h).
    [[nodiscard]] const QVector<DuplicateSuggestion> &undecided() const { return m_undecided; }
    /// Somebody looks, or does not any more; what changed meanwhile is caught up with.
    void setActive(bool active);
    /// The two are one notice, and `original` is what counts.
    void callSame(const CopyPair &pair, DocumentId original);
    void callDifferent(const CopyPair &pair);
    /// Nobody has decided, after all.
    void takeBack(const CopyPair &pair);

Q_SIGNALS:
    void changed();
    void problem(const tt::Error &error);

private:
    void stale();
    void askWhenAtRest();
    void ask();
    void clear();
    void decide(const CopyDecision &decision);
    [[nodiscard]] bool isReading() const;

    CaseSession &m_session;
    CaseFeed &m_feed;
    CopyPairModel m_pairs;
    QVector<DuplicateSuggestion> m_undecided;
    QTimer m_timer;           ///< until nothing has changed for a moment
    quint64 m_generation = 0; ///< answers of a case that is closed by now are dropped
    bool m_loaded = false;
    bool m_active = false;
    bool m_stale = false;
};

} // namespace tt
