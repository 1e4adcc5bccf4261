// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/project_questions.h"

#include <QHash>

#include <algorithm>

namespace tt
{

namespace
{

const QString kContradiction = QStringLiteral("decisions_contradict");

/// A project is asked about by its lowest document.
qint64 anchorOf(const Project &project)
{
    const auto lowest = std::min_element(project.documents.cbegin(), project.documents.cend());
    return lowest == project.documents.cend() ? 0 : *lowest;
}

/// The sums as they stand beside each other: packages with what they come to, and those left out.
QString sumsOf(const QHash<qint64, const AnalysedDocument *> &documents, const Project &project)
{
    QStringList lines;
    for (const PackageMoney &money : project.money)
        lines.append(QStringLiteral("%1: %2 %3").arg(money.package, money.value.toString(), money.currency));
    for (const LeftOutFigure &each : project.leftOut) {
        if (each.reason != projectQuestionName(ProjectQuestion::FigureWithoutPackage)) continue;
        const AnalysedDocument *document = documents.value(each.figure.document);
        if (document == nullptr) continue;
        const auto &facts = std::get<AmountFacts>(document->analysis.findings[each.figure.index].facts);
        lines.append(QStringLiteral("%1 %2").arg(facts.value.toString(), facts.currency));
    }
    lines.sort();
    return lines.join(u'\n');
}

class Questions final
{
public:
    Questions(ProjectBook &book, const QVector<AnalysedDocument> &documents)
        : m_book(book)
    {
        for (const AnalysedDocument &document : documents)
            m_documents.insert(document.id, &document);
        for (int i = 0; i < book.projects.size(); ++i) {
            for (const qint64 id : book.projects[i].documents)
                m_projectOf.insert(id, i);
        }
    }

    void put()
    {
        for (Project &project : m_book.projects) {
            if (project.buyers.isEmpty()) put(project, ProjectQuestion::NoBuyer, {});
            for (const QString &doubt : std::as_const(project.doubts)) {
                const auto question = projectQuestionFromName(doubt);
                if (!question) continue;
                QStringList buyers = project.buyers;
                buyers.sort();
                put(project, *question,
                    *question == ProjectQuestion::BuyersDiffer ? buyers.join(u'\n')
                                                               : sumsOf(m_documents, project));
            }
        }
    }

    void settle(const ProjectDecision &decision)
    {
        const int project = m_projectOf.value(decision.document, -1);
        if (project < 0) return;
        if (decision.question == ProjectQuestion::Link)
            settleLink(decision, project);
        else
            settleOwn(decision, project);
    }

private:
    static void put(Project &project, ProjectQuestion question, const QString &seen)
    {
        ProjectDecision open;
        open.question = question;
        open.document = anchorOf(project);
        open.seen = seen;
        project.questions.append(open);
    }

    void settleOwn(const ProjectDecision &decision, int project)
    {
        QVector<ProjectDecision> &questions = m_book.projects[project].questions;
        const auto answered = questions.removeIf([&](const ProjectDecision &open) {
            return open.question == decision.question && open.seen == decision.seen;
        });
        if (answered > 0) m_book.settled.append({decision, project, -1});
    }

    void settleLink(const ProjectDecision &decision, int project)
    {
        const int other = m_projectOf.value(decision.other, -1);
        if (other < 0) return;
        if (decision.answer == ProjectAnswer::Same) {
            m_book.settled.append({decision, project, -1});
            return;
        }
        if (project == other) {
            QStringList &doubts = m_book.projects[project].doubts;
            if (!doubts.contains(kContradiction)) doubts.append(kContradiction);
            return;
        }
        m_book.settled.append({decision, project, other});
        m_book.suggestions.removeIf([&](const LinkSuggestion &each) {
            return std::minmax(each.first, each.second) == std::minmax(project, other);
        });
    }

    ProjectBook &m_book;
    QHash<qint64, const AnalysedDocument *> m_documents;
    QHash<qint64, int> m_projectOf;
};

} // namespace

void settleQuestions(ProjectBook &book, const QVector<AnalysedDocument> &documents,
                     const QVector<ProjectDecision> &decisions)
{
    Questions questions(book, documents);
    questions.put();
    for (const ProjectDecision &decision : decisions)
        questions.settle(decision);
}

QVector<ProjectDecision> openQuestions(const ProjectBook &book, int project)
{
    QVector<ProjectDecision> open = book.projects[project].questions;
    for (const LinkSuggestion &each : book.suggestions) {
        if (each.first != project && each.second != project) continue;
        open.append(linkDecision(anchorOf(book.projects[each.first]), anchorOf(book.projects[each.second]),
                                 ProjectAnswer::Different));
    }
    return open;
}

int projectOf(const ProjectBook &book, qint64 document)
{
    for (int i = 0; i < book.projects.size(); ++i) {
        if (book.projects[i].documents.contains(document)) return i;
    }
    return -1;
}

} // namespace tt
