// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session_private.h"

namespace tt
{

namespace
{

/// A change of the lists, and the analyser that they make afterwards.
template <typename T>
struct Changed {
    T value;
    Result<CaseAnalyser> made;
};

template <typename Change>
auto changeThenRead(std::shared_ptr<const Analyser> program, Change change)
{
    using T = typename std::invoke_result_t<Change, CaseFile &>::value_type;
    return [program = std::move(program), change](CaseFile &file) -> Result<Changed<T>> {
        auto value = change(file);
        if (!value) return passOn(value);
        return Changed<T>{std::move(*value), caseAnalyser(file, *program)};
    };
}

} // namespace

void CaseSession::Private::useLists(CaseSession *q, const Result<CaseAnalyser> &made)
{
    if (!isOpen) return;
    analyser = made ? made->analyser : nullptr;
    analysis.setAnalyser(analyser);
    Q_EMIT q->watchlistsChanged();
    if (made)
        q->analyseStale();
    else
        Q_EMIT q->problem(made.error());
}

QFuture<Result<CaseWatchlists>> CaseSession::watchlists()
{
    return d->thread.run(
        onCase([program = d->program](CaseFile &file) { return watchlistsOf(file, *program); }));
}

QFuture<Result<WatchlistReading>> CaseSession::checkWatchlist(const WatchlistFile &list)
{
    return d->thread.run(onCase(
        [program = d->program, list](CaseFile &file) { return tt::checkWatchlist(file, *program, list); }));
}

QFuture<Result<WatchlistRecord>> CaseSession::addWatchlist(const WatchlistFile &list)
{
    const auto add = [program = d->program, list](CaseFile &file) {
        return tt::addWatchlist(file, *program, list);
    };
    using Answer = Result<Changed<WatchlistRecord>>;
    return d->thread.run(onCase(changeThenRead(d->program, add)))
        .then(this, [this](const Answer &changed) -> Result<WatchlistRecord> {
            if (!changed) return passOn(changed);
            d->useLists(this, changed->made);
            return changed->value;
        });
}

QFuture<Result<WatchlistRecord>> CaseSession::renewBuiltInWatchlist()
{
    using Answer = Result<Changed<WatchlistRecord>>;
    const auto renew = [](CaseFile &file) { return tt::renewBuiltInWatchlist(file); };
    return d->thread.run(onCase(changeThenRead(d->program, renew)))
        .then(this, [this](const Answer &changed) -> Result<WatchlistRecord> {
            if (!changed) return passOn(changed);
            d->useLists(this, changed->made);
            return changed->value;
        });
}

QFuture<Result<void>> CaseSession::removeWatchlist(const QString &name)
{
    const auto remove = [name](CaseFile &file) -> Result<bool> {
        if (const auto done = tt::removeWatchlist(file, name); !done) return passOn(done);
        return true;
    };
    using Answer = Result<Changed<bool>>;
    return d->thread.run(onCase(changeThenRead(d->program, remove)))
        .then(this, [this](const Answer &changed) -> Result<void> {
            if (!changed) return passOn(changed);
            d->useLists(this, changed->made);
            return {};
        });
}

QFuture<Result<QByteArray>> CaseSession::exportWatchlist(const QString &name, WatchlistFormat format)
{
    return d->thread.run(onCase([program = d->program, name, format](CaseFile &file) {
        return tt::exportWatchlist(file, *program, name, format);
    }));
}

QFuture<Result<int>> CaseSession::analyseStale(AnalysisScope scope)
{
    // No version is called so: every document that was read is another's.
    const QString version =
        scope == AnalysisScope::All || !d->analyser ? QStringLiteral("none") : d->analyser->version();
    return d->thread.run(onCase([version](CaseFile &file) { return file.documentsToAnalyse(version); }))
        .then(this, [this](const Result<QVector<DocumentId>> &found) -> Result<int> {
            if (!found) return passOn(found);
            if (!d->analyser && !found->isEmpty())
                return fail(ErrorCode::BadFormat,
                            tr("Nothing can be analysed while a watch-list of the case cannot be used."));
            for (const DocumentId document : *found)
                d->analysis.request(document);
            return static_cast<int>(found->size());
        });
}

void CaseSession::cancelAnalysis()
{
    if (d->analysis.isIdle()) return;
    const AnalysisProgress progress = d->analysis.progress();
    d->analysis.clear();
    d->import.setAnalysisStopped();
    Q_EMIT analysisFinished(progress, true);
    if (!d->importRunning) d->announceWhenFinished(this);
}

void CaseSession::setAnalysisWorkers(int workers) { d->analysis.setWorkers(workers); }

} // namespace tt
