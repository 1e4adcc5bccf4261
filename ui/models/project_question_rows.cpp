// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/project_question_rows.h"

#include "app/analysis/project_questions.h"
#include "ui/models/tally_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tt
{

namespace
{

QString say(const char *text) { return QCoreApplication::translate("tt::ProjectQuestions", text); }

QString documentName(const CaseTally &sums, qint64 id)
{
    const AnalysedDocument *document = sums.document(id);
    return document == nullptr ? QString::number(id) : document->name;
}

/// The project's number, or the name of its first document.
QString calledOf(const CaseTally &sums, int project)
{
    const Project &value = sums.book.projects[project];
    return value.number.isEmpty() ? documentName(sums, value.documents.value(0)) : value.number;
}

QString suggestedReason(const ProjectBook &book, int one, int other)
{
    for (const LinkSuggestion &each : book.suggestions) {
        if (std::minmax(each.first, each.second) == std::minmax(one, other)) return linkText(each.reason);
    }
    return {};
}

ProjectQuestionRow openLink(const CaseTally &sums, int project, const ProjectDecision &open)
{
    const int one = projectOf(sums.book, open.document);
    const int other = one == project ? projectOf(sums.book, open.other) : one;
    return {open,
            say(QT_TRANSLATE_NOOP("tt::ProjectQuestions", "May be one purchase with %1: %2."))
                .arg(calledOf(sums, other), suggestedReason(sums.book, project, other)),
            {{ProjectAnswer::Same, say(QT_TRANSLATE_NOOP("tt::ProjectQuestions", "One purchase"))},
             {ProjectAnswer::Different, say(QT_TRANSLATE_NOOP("tt::ProjectQuestions", "Two purchases"))}},
            false,
            {}};
}

ProjectQuestionRow openDoubt(const CaseTally &sums, int project, const ProjectDecision &open)
{
    const QStringList &buyers = sums.book.projects[project].buyers;
    ProjectQuestionRow row{open, doubtText(projectQuestionName(open.question)) + u'.', {}, false, {}};
    QString answer = say(QT_TRANSLATE_NOOP("tt::ProjectQuestions", "Leave it so"));
    if (open.question == ProjectQuestion::BuyersDiffer) {
        row.text = say(QT_TRANSLATE_NOOP("tt::ProjectQuestions", "Its notices name different buyers: %1."))
                       .arg(buyers.join(say(QT_TRANSLATE_NOOP("tt::ProjectQuestions", "; "))));
        answer = say(QT_TRANSLATE_NOOP("tt::ProjectQuestions", "Count it under %1")).arg(buyers.value(0));
    } else if (open.question == ProjectQuestion::FigureWithoutPackage) {
        answer = say(QT_TRANSLATE_NOOP("tt::ProjectQuestions", "It is their total: leave it out"));
    }
    row.answers.append({ProjectAnswer::AsItIs, answer});
    return row;
}

QString settledText(const CaseTally &sums, int project, const SettledQuestion &each)
{
    const ProjectDecision &said = each.decision;
    if (said.question == ProjectQuestion::Link && said.answer == ProjectAnswer::Same)
        return say(QT_TRANSLATE_NOOP("tt::ProjectQuestions", "One purchase: “%1” and “%2”."))
            .arg(documentName(sums, said.document), documentName(sums, said.other));
    if (said.question == ProjectQuestion::Link)
        return say(QT_TRANSLATE_NOOP("tt::ProjectQuestions", "Another purchase than %1."))
            .arg(calledOf(sums, each.project == project ? each.other : each.project));
    return doubtText(projectQuestionName(said.question)) + u'.';
}

} // namespace

QVector<ProjectQuestionRow> projectQuestionRows(const CaseTally &sums, int project)
{
    QVector<ProjectQuestionRow> rows;
    for (const ProjectDecision &open : openQuestions(sums.book, project))
        rows.append(open.question == ProjectQuestion::Link ? openLink(sums, project, open)
                                                           : openDoubt(sums, project, open));
    for (const QString &doubt : sums.book.projects[project].doubts) {
        if (!projectQuestionFromName(doubt)) rows.append({{}, doubtText(doubt) + u'.', {}, false, {}});
    }
    for (const SettledQuestion &each : sums.book.settled) {
        if (each.project != project && each.other != project) continue;
        const QString when = QLocale().toString(each.decision.at.toLocalTime(), QLocale::ShortFormat);
        rows.append({each.decision,
                     settledText(sums, project, each),
                     {},
                     true,
                     QStringLiteral("%1, %2").arg(each.decision.by, when)});
    }
    return rows;
}

} // namespace tt
