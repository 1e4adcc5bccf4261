// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/case_tally.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tt
{

class CaseFeed;
class CaseSession;

/// A tally that follows the case while somebody looks: asked for anew when findings, names or reviews change,
/// at most every second and never twice at once, for all documents of the case are gone through.
class TallyFeed final : public QObject
{
    Q_OBJECT
public:
    TallyFeed(CaseSession &session, CaseFeed &feed, QObject *parent = nullptr);

    void setScope(TallyScope scope);
    [[nodiscard]] TallyScope scope() const { return m_scope; }
    /// Somebody looks, or does not any more; what changed meanwhile is caught up with.
    void setActive(bool active);
    void askAgain(); ///< after a failure
    /// Likely copies nobody has decided about: they stand in the way.
    void setUndecidedCopies(const QVector<DuplicateSuggestion> &undecided);

    [[nodiscard]] const std::optional<CaseTally> &sums() const { return m_sums; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed(); ///< sums(), or error(), or neither: the case was closed or the first answer is awaited

private:
    void stale();
    void ask();
    void clear();

    CaseSession &m_session;
    TallyScope m_scope = TallyScope::UsTechnology;
    QVector<DuplicateSuggestion> m_undecided;
    std::optional<CaseTally> m_sums;
    std::optional<Error> m_error;
    QTimer m_timer;
    bool m_active = false;
    bool m_stale = true;
    bool m_asking = false;
    quint64 m_generation = 0; ///< answers of a case that is closed by now, or of another scope, are dropped
};

} // namespace tt
