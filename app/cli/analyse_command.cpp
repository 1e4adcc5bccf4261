// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/analysis/tally.h"
#include "app/evidence/contract_json.h"
#include "app/session/case_watchlists.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>

#include <string>
#include <vector>

namespace tt
{

namespace
{

constexpr qint64 kMaxTextBytes = 256 << 20;

struct TextInput {
    QString name;
    QByteArray bytes;
};

Result<TextInput> readInput(CliContext &context, const QString &path)
{
    if (path == QLatin1String("-")) return TextInput{QStringLiteral("-"), context.in.readAll()};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("\"%1\" cannot be read; check the path and its permissions.").arg(path),
                    file.errorString());
    if (file.size() > kMaxTextBytes)
        return fail(ErrorCode::TooLarge,
                    QStringLiteral("\"%1\" is larger than 256 MiB; split it into several files.").arg(path));
    return TextInput{QFileInfo(path).fileName(), file.readAll()};
}

/// A form feed begins a new page, as text extractors write it.
Result<QVector<QString>> pagesOf(const TextInput &input)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(input.bytes);
    if (decoder.hasError())
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("\"%1\" is not UTF-8 text; convert it first, for example with iconv.")
                        .arg(input.name));
    if (text.startsWith(QChar(0xFEFF))) text.remove(0, 1);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const QStringList pages = text.split(u'\f');
    return QVector<QString>(pages.cbegin(), pages.cend());
}

class AnalyseCommand final : public Command
{
public:
    const char *name() const override { return "analyse"; }
    const char *summary() const override
    {
        return "Find figures and mentions in plain UTF-8 text, without a case; several files are linked and "
               "added up";
    }

    void describe(CLI::App &app) override
    {
        app.add_option(
            "FILE", m_files,
            "Text files, or - for standard input; a line break ends a line, ' | ' is a cell border, "
            "a form feed begins a page");
        app.add_option("--watchlist", m_lists,
                       "A watch-list (JSON or CSV) besides the built-in one; may be given again")
            ->allow_extra_args(false);
        app.add_flag("--json", m_json, "JSON (the only format; accepted for symmetry)");
    }

    ExitCode run(CliContext &context) override
    {
        if (m_files.empty()) m_files.emplace_back("-");
        const auto analyser = withLists(context);
        if (!analyser) return refuse(context, analyser.error());
        Answer answer;
        bool failed = false;
        for (const std::string &path : m_files) {
            const auto input = readInput(context, QString::fromStdString(path));
            const auto pages = input ? pagesOf(*input) : Result<QVector<QString>>(passOn(input));
            if (!pages) {
                const ExitCode code = refuse(context, pages.error());
                if (m_files.size() == 1) return code;
                failed = true;
                continue;
            }
            analyse(**analyser, *input, *pages, answer);
        }
        printJson(context, toJson(answer));
        return failed ? ExitCode::SomeFailed : ExitCode::Done;
    }

private:
    /// The built-in list with the files, in the order in which they were given.
    [[nodiscard]] Result<std::shared_ptr<const Analyser>> withLists(CliContext &context) const
    {
        if (m_lists.empty()) return context.analyser;
        WatchlistMerge merge{context.analyser->watchlist(), {}};
        for (const std::string &path : m_lists) {
            const auto file = readWatchlistFile(QString::fromStdString(path));
            if (!file) return passOn(file);
            const WatchlistReading reading =
                readWatchlist(file->content, WatchlistFormat::Unknown, merge.list.get());
            for (const WatchlistProblem &problem : reading.problems)
                say(context, watchlistProblemText(problem));
            if (!reading.list)
                return fail(reading.code, QStringLiteral("\"%1\" cannot be used as a watch-list.")
                                              .arg(QString::fromStdString(path)));
            merge = mergeWatchlists({{kBuiltInWatchlist, merge.list}, {file->name, reading.list}});
            for (const WatchlistNote &note : std::as_const(merge.notes))
                say(context, note.text);
        }
        return context.analyser->with(merge.list);
    }

    struct Answer {
        QVector<AnalysedDocument> analysed;
        QVector<qint64> firstIds; ///< of each document's findings
        QJsonArray documents;
        QJsonArray findings;
    };

    static void analyse(const Analyser &analyser, const TextInput &input, const QVector<QString> &pages,
                        Answer &answer)
    {
        DocumentRecord document;
        document.id = {answer.documents.size() + 1};
        document.name = input.name;
        document.sha256 = Sha256::of(input.bytes);
        AnalysedDocument analysed{document.id.value, document.name, analyser.analyse(pages), true};
        const qint64 firstId = answer.findings.size() + 1;
        for (qsizetype i = 0; i < analysed.analysis.findings.size(); ++i) {
            FindingRecord record;
            record.id = {firstId + i};
            record.document = document.id;
            record.documentName = document.name;
            record.finding = analysed.analysis.findings[i];
            if (record.finding.sameAs >= 0) record.sameAs = {firstId + record.finding.sameAs};
            answer.findings.append(findingJson(record, document));
        }
        answer.documents.append(QJsonObject{{QStringLiteral("id"), document.id.value},
                                            {QStringLiteral("name"), document.name},
                                            {QStringLiteral("sha256"), document.sha256.hex()},
                                            {QStringLiteral("pages"), static_cast<int>(pages.size())},
                                            {QStringLiteral("notice_type"), analysed.analysis.noticeType}});
        answer.firstIds.append(firstId);
        answer.analysed.append(std::move(analysed));
    }

    static QJsonObject toJson(const Answer &answer)
    {
        const FindingNames names = [&answer](const FindingRef &ref) {
            return QJsonValue(answer.firstIds[ref.document - 1] + ref.index);
        };
        const ProjectBook book = linkProjects(answer.analysed);
        QJsonObject json = bookToJson(book, names);
        json.insert(QStringLiteral("documents"), answer.documents);
        json.insert(QStringLiteral("findings"), answer.findings);
        json.insert(QStringLiteral("tally"), tallyToJson(tallyOf(answer.analysed, book), book, names));
        return json;
    }

    std::vector<std::string> m_files;
    std::vector<std::string> m_lists;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeAnalyseCommand() { return std::make_unique<AnalyseCommand>(); }

} // namespace tt
