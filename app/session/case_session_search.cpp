// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session_private.h"

namespace tt
{

QFuture<Result<SearchAnswer>> CaseSession::search(const SearchQuery &query)
{
    return d->thread.run(onCase([query](CaseFile &file) { return CaseSearch(file).answer(query); }));
}

QFuture<Result<QVector<SearchHit>>> CaseSession::locate(const QVector<SearchHit> &hits)
{
    return d->thread.run(onCase([hits](CaseFile &file) { return CaseSearch(file).locate(hits); }));
}

QFuture<Result<QVector<SavedSearch>>> CaseSession::savedSearches()
{
    return d->thread.run(onCase([](CaseFile &file) { return file.savedSearches(); }));
}

QFuture<Result<SavedSearch>> CaseSession::saveSearch(const QString &name, const QString &query, bool fuzzy)
{
    const auto write = [name, query, fuzzy](CaseFile &file) { return file.saveSearch(name, query, fuzzy); };
    return d->thread.run(onCase(write)).then(this, [this](const Result<SavedSearch> &saved) {
        if (saved) Q_EMIT savedSearchesChanged();
        return saved;
    });
}

QFuture<Result<void>> CaseSession::removeSavedSearch(const QString &name)
{
    const auto write = [name](CaseFile &file) { return file.removeSavedSearch(name); };
    return d->thread.run(onCase(write)).then(this, [this](const Result<void> &done) {
        if (done) Q_EMIT savedSearchesChanged();
        return done;
    });
}

} // namespace tt
