// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/score_command.h"

#include "tests/corpus/json_source.h"
#include "tests/corpus/score.h"

#include <CLI/CLI.hpp>
#include <QTextStream>

namespace tt::corpus
{

namespace
{

constexpr int kMissed = 6;
constexpr int kUnreadable = 3;

int complain(const Error &error)
{
    QTextStream(stderr) << error.message << '\n';
    return kUnreadable;
}

QJsonArray findingsOf(const QJsonArray &all, const QString &file)
{
    QJsonArray out;
    for (const auto &value : all)
        if (value.toObject().value(u"document").toObject().value(u"name").toString() == file)
            out.append(value);
    return out;
}

} // namespace

void ScoreCommand::addOptions(CLI::App &app)
{
    auto *fromCase = app.add_option("--case", m_case, "a case; tendertrace-cli prints its findings and text");
    app.add_option("--cli", m_cli, "the tendertrace-cli to ask")->needs(fromCase);
    app.add_option("--findings", m_findings, "output of: tendertrace-cli findings CASE --json")
        ->excludes(fromCase);
    app.add_option("--text", m_text, "output of: tendertrace-cli text CASE --format json")
        ->excludes(fromCase);
    app.add_option("--truth", m_truth, "folder with the truth files")->required();
    app.add_option("--json", m_json, "write the scores here too");
    app.add_option("--max-cer", m_maxCer,
                   "fail when the character error rate of all pages is above this many per cent");
    app.add_option(
        "--min-found", m_minFound,
        "with damaged scans: fail only when fewer than this many per cent of the figures or of the "
        "watch-list ids are found; a wrong figure that is agreed fails always");
    app.add_flag("--groups", m_groups, "figures by font, resolution and level, and the worst pages");
    app.add_flag("--strict", m_strict, "fail on extra findings too");
}

int ScoreCommand::run() const
{
    const QString cli = QString::fromStdString(m_cli);
    const QString file = QString::fromStdString(m_case);
    if (file.isEmpty() && m_findings.empty())
        return complain({ErrorCode::Usage, QStringLiteral("Name a --case or a --findings file."), {}});
    const auto findingBytes = file.isEmpty()
                                  ? readFile(QString::fromStdString(m_findings))
                                  : runCli(cli, {QStringLiteral("findings"), file, QStringLiteral("--json")});
    if (!findingBytes) return complain(findingBytes.error());
    const auto findings = arrayIn(*findingBytes, QStringLiteral("findings"));
    if (!findings) return complain(findings.error());

    QJsonArray documents;
    if (!file.isEmpty() || !m_text.empty()) {
        const auto bytes = file.isEmpty() ? readFile(QString::fromStdString(m_text))
                                          : runCli(cli, {QStringLiteral("text"), file,
                                                         QStringLiteral("--format"), QStringLiteral("json")});
        if (!bytes) return complain(bytes.error());
        const auto array = arrayIn(*bytes, QStringLiteral("documents"));
        if (!array) return complain(array.error());
        documents = *array;
    }

    const auto truths = loadTruths(QString::fromStdString(m_truth));
    if (!truths) return complain(truths.error());
    QVector<DocumentScore> scores;
    TextScore text;
    for (const DocumentTruth &truth : *truths) {
        scores.append(
            scoreDocument(truth, findingsOf(*findings, truth.file), pagesOf(documents, truth.file)));
        if (scores.constLast().text) text.add(*scores.constLast().text);
    }
    QTextStream(stdout) << describe(scores) << (m_groups ? u'\n' + describeGroups(scores) : QString());
    if (!m_json.empty()) {
        if (auto saved = saveJson(QString::fromStdString(m_json), toJson(scores)); !saved)
            return complain(saved.error());
    }
    const bool tooManyErrors = m_maxCer >= 0 && text.rate() * 100 > m_maxCer;
    const bool enough = m_minFound < 0 ? passes(scores, m_strict) : passesFloor(scores, m_minFound);
    return enough && !tooManyErrors ? 0 : kMissed;
}

void CerCommand::addOptions(CLI::App &app)
{
    app.add_option("--truth", m_truth, "one truth file")->required();
    app.add_option("--text", m_text, "the text that was read, pages separated by form feeds")->required();
}

int CerCommand::run() const
{
    const auto truth = loadTruth(QString::fromStdString(m_truth));
    if (!truth) return complain(truth.error());
    const auto bytes = readFile(QString::fromStdString(m_text));
    if (!bytes) return complain(bytes.error());
    const QStringList pages = QString::fromUtf8(*bytes).split(u'\f');
    TextScore whole;
    QTextStream out(stdout);
    for (int i = 0; i < truth->pages.size(); ++i) {
        const TextScore page = compareTexts(truth->pages[i].plainText(), pages.value(i));
        out << "page " << i + 1 << ' ' << QString::number(page.rate() * 100, 'f', 2) << '\n';
        whole.add(page);
    }
    out << "all " << QString::number(whole.rate() * 100, 'f', 2) << ' ' << whole.errors << ' ' << whole.length
        << '\n';
    return 0;
}

} // namespace tt::corpus
