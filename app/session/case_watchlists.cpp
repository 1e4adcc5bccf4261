// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_watchlists.h"

#include "app/analysis/analyser.h"
#include "app/analysis/watchlist_formats.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tt
{

namespace
{

struct CaseWatchlistText {
    Q_DECLARE_TR_FUNCTIONS(tt::CaseWatchlists)
};

tl::unexpected<Error> unusable(const QString &name, const WatchlistReading &reading)
{
    QString first;
    for (const WatchlistProblem &problem : reading.problems) {
        if (first.isEmpty() && problem.severity == WatchlistProblem::Severity::Error)
            first = watchlistProblemText(problem);
    }
    return fail(reading.code,
                CaseWatchlistText::tr("The watch-list “%1” cannot be used. %2").arg(name, first));
}

struct ReadLists {
    QVector<WatchlistRecord> records;
    QVector<WatchlistReading> readings;
    WatchlistMerge merge;
};

/// A list may name entries and word sets of those before it, and word sets of the built-in one even where
/// that is not used.
Result<ReadLists> readLists(const QVector<WatchlistRecord> &records, const Analyser &program)
{
    ReadLists out;
    out.records = records;
    QVector<NamedWatchlist> named;
    for (const WatchlistRecord &record : records) {
        QVector<NamedWatchlist> before{{kBuiltInWatchlist, program.watchlist()}};
        before += named;
        const WatchlistMerge base = mergeWatchlists(before);
        WatchlistReading reading = readWatchlist(record.content, WatchlistFormat::Unknown,
                                                 record.builtIn ? nullptr : base.list.get());
        if (!reading.list) return unusable(record.name, reading);
        named.append({record.name, reading.list});
        out.readings.append(std::move(reading));
    }
    out.merge = mergeWatchlists(named);
    return out;
}

CaseWatchlist describe(const WatchlistRecord &record, const WatchlistReading &reading,
                       const QByteArray &programList)
{
    CaseWatchlist list;
    list.record = record;
    list.format = reading.format;
    for (const WatchEntry &entry : reading.list->entries())
        ++(entry.off ? list.switchedOff : list.entries);
    list.outdated = record.builtIn && record.content != programList;
    return list;
}

/// Word sets of the built-in list serve the others where it is not used itself.
std::shared_ptr<const Watchlist> withSetsOf(const Watchlist &builtIn,
                                            const std::shared_ptr<const Watchlist> &list)
{
    WatchlistParts parts = list->parts();
    for (auto it = builtIn.parts().wordSets.begin(); it != builtIn.parts().wordSets.end(); ++it) {
        if (!parts.wordSets.contains(it.key())) parts.wordSets.insert(it.key(), it.value());
    }
    if (parts.selfSufficient.isEmpty()) parts.selfSufficient = builtIn.selfSufficientPattern();
    return std::make_shared<const Watchlist>(std::move(parts));
}

} // namespace

Result<CaseAnalyser> caseAnalyser(CaseFile &file, const Analyser &program)
{
    const auto records = file.watchlists();
    if (!records) return passOn(records);
    const auto programList = Analyser::builtInWatchlist();
    if (!programList) return passOn(programList);
    CaseAnalyser out;
    if (records->isEmpty()) {
        out.analyser = program.with(program.watchlist());
        out.watchlists.entries = static_cast<int>(program.watchlist()->entries().size());
        return out;
    }
    const auto lists = readLists(*records, program);
    if (!lists) return passOn(lists);
    const bool hasBuiltIn = std::any_of(records->begin(), records->end(),
                                        [](const WatchlistRecord &record) { return record.builtIn; });
    out.analyser =
        program.with(hasBuiltIn ? lists->merge.list : withSetsOf(*program.watchlist(), lists->merge.list));
    for (qsizetype i = 0; i < records->size(); ++i)
        out.watchlists.lists.append(describe(records->at(i), lists->readings[i], *programList));
    out.watchlists.notes = lists->merge.notes;
    const QVector<WatchEntry> &entries = lists->merge.list->entries();
    out.watchlists.entries = static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [](const WatchEntry &entry) { return !entry.off; }));
    return out;
}

Result<CaseWatchlists> watchlistsOf(CaseFile &file, const Analyser &program)
{
    auto analyser = caseAnalyser(file, program);
    if (!analyser) return passOn(analyser);
    const auto stale = file.documentsToAnalyse(analyser->analyser->version());
    if (!stale) return passOn(stale);
    analyser->watchlists.staleDocuments = static_cast<int>(stale->size());
    return analyser->watchlists;
}

Result<void> keepBuiltInWatchlist(CaseFile &file)
{
    const auto records = file.watchlists(true);
    if (!records) return passOn(records);
    if (!records->isEmpty()) return {};
    const auto kept = renewBuiltInWatchlist(file);
    if (!kept) return passOn(kept);
    return {};
}

Result<WatchlistReading> checkWatchlist(CaseFile &file, const Analyser &program, const WatchlistFile &list)
{
    const auto records = file.watchlists();
    if (!records) return passOn(records);
    QVector<WatchlistRecord> others = *records;
    others.removeIf([&](const WatchlistRecord &record) { return record.name == list.name; });
    const auto before = readLists(others, program);
    if (!before) return passOn(before);
    const WatchlistMerge base =
        mergeWatchlists({{kBuiltInWatchlist, program.watchlist()}, {QString(), before->merge.list}});
    return readWatchlist(list.content, WatchlistFormat::Unknown, base.list.get());
}

Result<WatchlistRecord> addWatchlist(CaseFile &file, const Analyser &program, const WatchlistFile &list)
{
    if (list.name.compare(kBuiltInWatchlist, Qt::CaseInsensitive) == 0)
        return fail(ErrorCode::Usage,
                    CaseWatchlistText::tr(
                        "“%1” is the name of the list that ships with the program; give yours another name.")
                        .arg(kBuiltInWatchlist));
    const auto reading = checkWatchlist(file, program, list);
    if (!reading) return passOn(reading);
    if (!reading->list) return unusable(list.name, *reading);
    if (const auto kept = keepBuiltInWatchlist(file); !kept) return passOn(kept);
    return file.addWatchlist(list.name, list.content);
}

Result<WatchlistRecord> renewBuiltInWatchlist(CaseFile &file)
{
    const auto content = Analyser::builtInWatchlist();
    if (!content) return passOn(content);
    return file.addWatchlist(kBuiltInWatchlist, *content, true);
}

Result<void> removeWatchlist(CaseFile &file, const QString &name)
{
    if (const auto kept = keepBuiltInWatchlist(file); !kept) return passOn(kept);
    const auto records = file.watchlists();
    if (!records) return passOn(records);
    if (records->size() == 1 && records->first().name == name)
        return fail(ErrorCode::Usage,
                    CaseWatchlistText::tr(
                        "“%1” is the only watch-list of the case; add another one before you remove it.")
                        .arg(name));
    return file.removeWatchlist(name);
}

Result<QByteArray> exportWatchlist(CaseFile &file, const Analyser &program, const QString &name,
                                   WatchlistFormat format)
{
    auto records = file.watchlists();
    if (!records) return passOn(records);
    if (records->isEmpty()) { // of an older program: it uses the built-in one
        WatchlistRecord record;
        record.name = kBuiltInWatchlist;
        record.builtIn = true;
        const auto content = Analyser::builtInWatchlist();
        if (!content) return passOn(content);
        record.content = *content;
        records->append(record);
    }
    const auto lists = readLists(*records, program);
    if (!lists) return passOn(lists);
    for (qsizetype i = 0; i < records->size(); ++i) {
        if (records->at(i).name != name) continue;
        const WatchlistReading &reading = lists->readings[i];
        if (format == WatchlistFormat::Unknown || format == reading.format) return records->at(i).content;
        return writeWatchlist(reading.list->parts(), format);
    }
    return fail(ErrorCode::NotFound, CaseWatchlistText::tr("The case uses no watch-list “%1”.").arg(name));
}

Result<WatchlistFile> readWatchlistFile(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Unreadable,
            CaseWatchlistText::tr("“%1” cannot be read; check the path and its permissions.").arg(path),
            file.errorString());
    if (file.size() > Watchlist::kMaxBytes)
        return fail(
            ErrorCode::TooLarge,
            CaseWatchlistText::tr("“%1” is larger than 16 MiB; split it into several lists.").arg(path));
    WatchlistFile list;
    list.name = name.trimmed().isEmpty() ? QFileInfo(path).completeBaseName() : name.trimmed();
    list.content = file.readAll();
    if (list.content.isEmpty())
        return fail(ErrorCode::Empty,
                    CaseWatchlistText::tr("“%1” is empty; a watch-list has entries.").arg(path));
    return list;
}

} // namespace tt
