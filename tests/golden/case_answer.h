// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/tally.h"
#include "tests/corpus/case_sheet.h"
#include "tests/corpus/case_truth.h"

#include <QJsonArray>

namespace tt::corpus
{

/// What the program says of a case, as `tendertrace-cli analyse FILE... --json` prints it, without the
/// findings.
inline QJsonObject answerOf(const Analyser &analyser, const Case &made)
{
    QVector<AnalysedDocument> documents;
    QJsonArray names;
    for (const CaseNotice &notice : made.notices) {
        const QStringList pages = plainText(notice.notice).split(u'\f');
        const auto id = static_cast<qint64>(documents.size() + 1);
        documents.append(
            {id, notice.file, analyser.analyse(QVector<QString>(pages.begin(), pages.end())), true});
        names.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), notice.file}});
    }
    const ProjectBook book = linkProjects(documents);
    QJsonObject answer = bookToJson(book);
    answer.insert(QStringLiteral("documents"), names);
    answer.insert(QStringLiteral("tally"), tallyToJson(tallyOf(documents, book), book));
    return answer;
}

} // namespace tt::corpus
