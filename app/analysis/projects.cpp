// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/projects.h"

#include "app/analysis/identifiers.h"
#include "app/analysis/project_chain.h"
#include "app/analysis/project_links.h"
#include "app/analysis/project_money.h"
#include "app/analysis/project_questions.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tt
{

namespace
{

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text)) list.append(text);
}

/// The buyer's own name first: of names that begin alike (a university and its school, both under 采购人) the
/// shortest.
void putParentFirst(QStringList &names)
{
    qsizetype best = 0;
    for (qsizetype i = 1; i < names.size(); ++i) {
        if (names[best].startsWith(names[i])) best = i;
    }
    if (best > 0) names.move(best, 0);
}

/// Before a decision nobody is the supplier yet, however the notice calls the first of its list.
bool isBeforeDecision(const QString &type) { return type == u"candidate" || type == u"single_source"; }

/// Two buyers under one number whose names have nothing in common, unlike a university's and its school's.
bool differ(const QStringList &buyers)
{
    return std::any_of(buyers.begin(), buyers.end(), [&buyers](const QString &name) {
        return !name.startsWith(buyers.first().left(2)) && !name.contains(buyers.first()) &&
               !buyers.first().contains(name);
    });
}

void takeParties(const AnalysedDocument &document, Project &project)
{
    const bool early = isBeforeDecision(document.analysis.noticeType);
    for (int i = 0; i < document.analysis.findings.size(); ++i) {
        const auto *facts = std::get_if<PartyFacts>(&document.analysis.findings[i].facts);
        if (facts == nullptr) continue;
        project.parties.append({document.id, i});
        if (facts->role == u"buyer")
            addOnce(project.buyers, facts->name);
        else if (facts->role == u"agency")
            addOnce(project.agencies, facts->name);
        else if (facts->role == u"supplier" && !early)
            addOnce(project.suppliers, facts->name);
        else if (facts->role == u"supplier" || facts->role == u"proposed_supplier")
            addOnce(project.proposedSuppliers, facts->name);
    }
}

/// "二次", "重新招标" behind a number.
QString roundOf(const Finding &finding)
{
    static const QRegularExpression marks(
        QStringLiteral("第?[二三四]次|重新招标|重新采购|重招|重新比选|[二三四](?=\\)$)"));
    return marks.match(numberTail(finding)).captured();
}

void takeIdentifiers(const DocumentAnalysis &analysis, Project &project, QSet<QString> &known)
{
    for (const Finding &finding : analysis.findings) {
        const auto *facts = std::get_if<IdentifierFacts>(&finding.facts);
        if (facts == nullptr) continue;
        if (facts->role == u"project_name" && project.name.isEmpty()) project.name = facts->value;
        if (facts->role != u"project_number" && facts->role != u"agency_file_number") continue;
        addOnce(project.rounds, roundOf(finding));
        const QString key = normalisedNumber(facts->value);
        if (key.isEmpty() || known.contains(key)) continue;
        known.insert(key);
        project.numbers.append(facts->value);
    }
}

Project makeProject(const QVector<const AnalysedDocument *> &documents)
{
    const QVector<ChainDocument> chain = chainOf(documents);
    Project project;
    QSet<QString> known;
    for (const ChainDocument &entry : chain) {
        const AnalysedDocument &document = *entry.document;
        project.documents.append(document.id);
        if (project.number.isEmpty())
            project.number = firstIdentifier(document.analysis, QStringLiteral("project_number"));
        takeIdentifiers(document.analysis, project, known);
        takeParties(document, project);
        for (int i = 0; i < document.analysis.findings.size(); ++i) {
            const auto *facts = std::get_if<MentionFacts>(&document.analysis.findings[i].facts);
            if (facts == nullptr || isSignal(document.analysis.findings[i].facts)) continue;
            const bool lookalike = facts->polarity == Polarity::FalsePositive;
            (lookalike ? project.lookalikes : project.mentions).append({document.id, i});
        }
    }
    if (project.number.isEmpty()) project.number = project.numbers.value(0);
    putParentFirst(project.buyers);
    project.status = overallStatus(statusesOf(chain));
    ProjectMoney money = countMoney(chain);
    project.money = std::move(money.packages);
    project.leftOut = std::move(money.leftOut);
    project.doubts = std::move(money.doubts);
    if (differ(project.buyers)) project.doubts.append(QStringLiteral("buyers_differ"));
    return project;
}

} // namespace

QString projectStatusName(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Planned:
        return QStringLiteral("planned");
    case ProjectStatus::Awarded:
        return QStringLiteral("awarded");
    case ProjectStatus::Contracted:
        return QStringLiteral("contracted");
    case ProjectStatus::Terminated:
        return QStringLiteral("terminated");
    case ProjectStatus::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

ProjectBook linkProjects(const QVector<AnalysedDocument> &documents,
                         const QVector<ProjectDecision> &decisions)
{
    ProjectBook book;
    for (const QVector<const AnalysedDocument *> &group : groupDocuments(documents, decisions))
        book.projects.append(makeProject(group));
    book.suggestions = suggestLinks(book.projects, documents);
    settleQuestions(book, documents, decisions);
    return book;
}

} // namespace tt
