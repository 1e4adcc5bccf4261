// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_command.h"

#include "tests/corpus/case_score.h"
#include "tests/corpus/case_sheet.h"
#include "tests/corpus/case_truth.h"
#include "tests/corpus/json_source.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

namespace tt::corpus
{

namespace
{

Result<QJsonObject> objectIn(const std::string &path)
{
    const auto bytes = readFile(QString::fromStdString(path));
    if (!bytes) return passOn(bytes);
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("%1 holds no JSON object.").arg(QString::fromStdString(path)));
    return document.object();
}

} // namespace

Result<int> writeCase(const CorpusOptions &options, int projects, bool scans)
{
    const QDir folder(options.directory);
    if (!QDir().mkpath(options.directory))
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("The folder %1 cannot be made.").arg(options.directory));
    const Case made = makeCase(options.seed, projects);
    CorpusOptions apart = options; // a truth file beside each scan, away from the case's own
    apart.directory = folder.filePath(QStringLiteral("scans"));
    for (const CaseNotice &notice : made.notices) {
        QFile file(folder.filePath(notice.file));
        const QByteArray bytes = plainText(notice.notice).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return fail(ErrorCode::ReadOnly, QStringLiteral("%1 cannot be written.").arg(file.fileName()));
        if (!scans) continue;
        const QString name = QFileInfo(notice.file).completeBaseName();
        const quint64 seed = Rng(options.seed, 9000 + name.toULongLong()).next() >> 12;
        if (auto drawn = produceDrawn(notice.notice, name, seed, apart); !drawn) return passOn(drawn);
    }
    if (auto saved = saveJson(folder.filePath(QStringLiteral("case.truth.json")), toJson(made.truth)); !saved)
        return passOn(saved);
    return static_cast<int>(made.notices.size());
}

void ScoreCaseCommand::addOptions(CLI::App &app)
{
    app.add_option("--truth", m_truth, "case.truth.json")->required();
    app.add_option("--answer", m_answer, "what analyse FILE... --json printed")->required();
}

int ScoreCaseCommand::run() const
{
    const auto truth = objectIn(m_truth);
    const auto answer = truth ? objectIn(m_answer) : truth;
    if (!answer) {
        QTextStream(stderr) << answer.error().message << '\n';
        return 1;
    }
    const CaseScore score = scoreCase(*truth, *answer);
    QTextStream out(stdout);
    for (const QString &line : score.tally + score.projects + score.links)
        out << line << '\n';
    out << (score.exact() ? "exact\n" : "not exact\n");
    return score.exact() ? 0 : 1;
}

} // namespace tt::corpus
