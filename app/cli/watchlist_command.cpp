// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_run.h"
#include "app/cli/commands.h"
#include "app/cli/new_file.h"
#include "app/cli/watchlist_json.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <optional>
#include <string>
#include <vector>

namespace tt
{

namespace
{

QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

using Then = std::function<void(const Result<int> &)>;

/// `watchlist CASE [list|add|remove|export]` and `watchlist check FILE`.
class WatchlistCommand final : public Command
{
public:
    const char *name() const override { return "watchlist"; }
    const char *summary() const override
    {
        return "List, add, remove or export the watch-lists of a case, or check a file";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("ARGUMENT", m_words,
                       "CASE [list] | CASE add [FILE] | CASE remove NAME | CASE export NAME --out FILE | "
                       "CASE check FILE | check FILE")
            ->required();
        app.add_option("--name", m_name, "With add: what the case calls the list; the file's name otherwise");
        app.add_flag("--built-in", m_builtIn,
                     "With add, without FILE: the program's own list, in place of the case's copy");
        app.add_option("--out", m_out, "With export: the file to make");
        app.add_flag("--csv", m_csv, "With export: as CSV, for a spreadsheet");
        app.add_flag("--json", m_json, "With export: as JSON");
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        const QString first = word(0);
        if (first == u"check" && m_words.size() == 2) return check(context, {}, word(1));
        const QString action = m_words.size() > 1 ? word(1) : QStringLiteral("list");
        const qsizetype more = static_cast<qsizetype>(m_words.size()) - 2;
        if (action == u"list" && more <= 0) return list(context, first);
        if (action == u"add" && more == (m_builtIn ? 0 : 1)) return add(context, first);
        if (action == u"remove" && more == 1) return remove(context, first, word(2));
        if (action == u"export" && more == 1 && !m_out.empty()) return write(context, first, word(2));
        if (action == u"check" && more == 1) return check(context, first, word(2));
        say(context, tr("'tendertrace-cli watchlist --help' says how this verb is used."));
        return ExitCode::Usage;
    }

private:
    [[nodiscard]] QString word(size_t at) const { return QString::fromStdString(m_words[at]); }

    static ExitCode list(CliContext &context, const QString &casePath)
    {
        const auto file = openForReading(casePath);
        if (!file) return refuse(context, file.error());
        const auto lists = watchlistsOf(**file, *context.analyser);
        if (!lists) return refuse(context, lists.error());
        QJsonArray array;
        for (const CaseWatchlist &each : lists->lists) {
            array.append(watchlistJson(each));
            if (each.outdated)
                say(context, tr("The program has another built-in list than the case; 'watchlist CASE add "
                                "--built-in' takes it over."));
        }
        printJson(context, {{QStringLiteral("watchlists"), array},
                            {QStringLiteral("entries"), lists->entries},
                            {QStringLiteral("notes"), watchlistNotesJson(lists->notes)},
                            {QStringLiteral("stale_documents"), lists->staleDocuments}});
        return ExitCode::Done;
    }

    static void tell(CliContext &context, const QVector<WatchlistProblem> &problems)
    {
        for (const WatchlistProblem &problem : problems)
            say(context, watchlistProblemText(problem));
    }

    static ExitCode check(CliContext &context, const QString &casePath, const QString &path)
    {
        const auto list = readWatchlistFile(path);
        if (!list) return refuse(context, list.error());
        WatchlistReading reading;
        if (casePath.isEmpty()) {
            reading =
                readWatchlist(list->content, WatchlistFormat::Unknown, context.analyser->watchlist().get());
        } else {
            const auto file = openForReading(casePath);
            if (!file) return refuse(context, file.error());
            const auto seen = checkWatchlist(**file, *context.analyser, *list);
            if (!seen) return refuse(context, seen.error());
            reading = *seen;
        }
        tell(context, reading.problems);
        printJson(context, {{QStringLiteral("file"), path},
                            {QStringLiteral("format"), watchlistFormatName(reading.format)},
                            {QStringLiteral("ok"), reading.list != nullptr},
                            {QStringLiteral("entries"), reading.list ? reading.list->entries().size() : 0},
                            {QStringLiteral("problems"), watchlistProblemsJson(reading.problems)}});
        return reading.list ? ExitCode::Done : ExitCode::VerifyFailed;
    }

    ExitCode add(CliContext &context, const QString &casePath) const
    {
        if (m_builtIn) return renewBuiltIn(context, casePath);
        const auto list = readWatchlistFile(word(2), QString::fromStdString(m_name));
        if (!list) return refuse(context, list.error());
        AnalysisRun run(context, casePath, QString::fromStdString(m_by));
        return run.exec([&context, &run, list = *list](CaseSession &session, QJsonObject &report, Then then) {
            session.checkWatchlist(list).then(&run, [&context, &run, &session, &report, list,
                                                     then](const Result<WatchlistReading> &reading) {
                if (!reading) return then(passOn(reading));
                tell(context, reading->problems);
                report.insert(QStringLiteral("problems"), watchlistProblemsJson(reading->problems));
                session.addWatchlist(list).then(
                    &run, [&run, &session, &report, then](const Result<WatchlistRecord> &added) {
                        changed(run, session, report, QStringLiteral("added"), added, then);
                    });
            });
        });
    }

    ExitCode renewBuiltIn(CliContext &context, const QString &casePath) const
    {
        AnalysisRun run(context, casePath, QString::fromStdString(m_by));
        return run.exec([&run](CaseSession &session, QJsonObject &report, Then then) {
            session.renewBuiltInWatchlist().then(
                &run, [&run, &session, &report, then](const Result<WatchlistRecord> &added) {
                    changed(run, session, report, QStringLiteral("added"), added, then);
                });
        });
    }

    ExitCode remove(CliContext &context, const QString &casePath, const QString &list) const
    {
        AnalysisRun run(context, casePath, QString::fromStdString(m_by));
        return run.exec([&run, list](CaseSession &session, QJsonObject &report, Then then) {
            session.removeWatchlist(list).then(
                &run, [&run, &session, &report, list, then](const Result<void> &removed) {
                    if (!removed) return then(passOn(removed));
                    report.insert(QStringLiteral("removed"), list);
                    tellRest(run, session, report, then);
                });
        });
    }

    static void changed(AnalysisRun &run, CaseSession &session, QJsonObject &report, const QString &key,
                        const Result<WatchlistRecord> &record, const Then &then)
    {
        if (!record) return then(passOn(record));
        report.insert(key, watchlistRecordJson(*record));
        tellRest(run, session, report, then);
    }

    /// The change has asked for what is stale already, before this question is answered.
    static void tellRest(AnalysisRun &run, CaseSession &session, QJsonObject &report, const Then &then)
    {
        session.watchlists().then(&run, [&report, then](const Result<CaseWatchlists> &lists) {
            if (!lists) return then(passOn(lists));
            report.insert(QStringLiteral("entries"), lists->entries);
            report.insert(QStringLiteral("notes"), watchlistNotesJson(lists->notes));
            then(lists->staleDocuments);
        });
    }

    ExitCode write(CliContext &context, const QString &casePath, const QString &list) const
    {
        const auto file = openForReading(casePath);
        if (!file) return refuse(context, file.error());
        const auto format = m_csv    ? WatchlistFormat::Csv
                            : m_json ? WatchlistFormat::Json
                                     : WatchlistFormat::Unknown;
        const auto bytes = exportWatchlist(**file, *context.analyser, list, format);
        if (!bytes) return refuse(context, bytes.error());
        const QString target = QString::fromStdString(m_out);
        if (const auto written = writeNewFile(target, *bytes); !written)
            return refuse(context, written.error());
        printJson(context, {{QStringLiteral("name"), list},
                            {QStringLiteral("path"), target},
                            {QStringLiteral("bytes"), bytes->size()},
                            {QStringLiteral("sha256"), Sha256::of(*bytes).hex()}});
        return ExitCode::Done;
    }

    std::vector<std::string> m_words;
    std::string m_name;
    std::string m_out;
    std::string m_by;
    bool m_builtIn = false;
    bool m_csv = false;
    bool m_json = false;
};

class ReanalyseCommand final : public Command
{
public:
    const char *name() const override { return "reanalyse"; }
    const char *summary() const override
    {
        return "Analyse stored text again where findings are stale, without reading pages";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_flag("--all", m_all, "Every document, stale or not");
        app.add_option("--workers", m_workers, "Documents at a time; one per core otherwise")
            ->check(CLI::Range(1, 64));
    }

    ExitCode run(CliContext &context) override
    {
        AnalysisRun run(context, QString::fromStdString(m_case), {}, m_workers);
        const auto scope = m_all ? CaseSession::AnalysisScope::All : CaseSession::AnalysisScope::Stale;
        return run.exec([&run, scope](CaseSession &session, QJsonObject &, const Then &then) {
            session.analyseStale(scope).then(&run, then);
        });
    }

private:
    std::string m_case;
    int m_workers = 0;
    bool m_all = false;
};

} // namespace

std::unique_ptr<Command> makeWatchlistCommand() { return std::make_unique<WatchlistCommand>(); }
std::unique_ptr<Command> makeReanalyseCommand() { return std::make_unique<ReanalyseCommand>(); }

} // namespace tt
