// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/projects.h"

#include "app/analysis/identifiers.h"
#include "app/analysis/project_money.h"

#include <QDate>
#include <QHash>
#include <QMap>

#include <algorithm>

namespace tt
{

namespace
{

struct Sorted {
    const AnalysedDocument *document = nullptr;
    QDate date;
    int rank = 0; ///< a notice's place in the chain, for documents of one day
};

int chainRank(const QString &type)
{
    static const QStringList order = {QStringLiteral("intention"),
                                      QStringLiteral("requirements"),
                                      QStringLiteral("prequalification"),
                                      QStringLiteral("tender_document"),
                                      QStringLiteral("tender_open"),
                                      QStringLiteral("tender_negotiation"),
                                      QStringLiteral("tender_consultation"),
                                      QStringLiteral("rfq"),
                                      QStringLiteral("single_source"),
                                      QStringLiteral("clarification"),
                                      QStringLiteral("candidate"),
                                      QStringLiteral("award"),
                                      QStringLiteral("award_letter"),
                                      QStringLiteral("failed"),
                                      QStringLiteral("contract"),
                                      QStringLiteral("acceptance")};
    return static_cast<int>(order.indexOf(type));
}

QDate dateOf(const DocumentAnalysis &analysis)
{
    for (const QString &role :
         {QStringLiteral("publish"), QStringLiteral("document"), QStringLiteral("award"),
          QStringLiteral("contract"), QStringLiteral("bid_deadline")}) {
        for (const Finding &finding : analysis.findings) {
            const auto *facts = std::get_if<DateFacts>(&finding.facts);
            if (facts != nullptr && facts->role == role) return facts->value;
        }
    }
    return {};
}

QString firstIdentifier(const DocumentAnalysis &analysis, const QString &role)
{
    for (const Finding &finding : analysis.findings) {
        const auto *facts = std::get_if<IdentifierFacts>(&finding.facts);
        if (facts != nullptr && facts->role == role) return facts->value;
    }
    return {};
}

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

void takeParties(const DocumentAnalysis &analysis, Project &project)
{
    for (const Finding &finding : analysis.findings) {
        const auto *facts = std::get_if<PartyFacts>(&finding.facts);
        if (facts == nullptr) continue;
        if (facts->role == u"buyer")
            addOnce(project.buyers, facts->name);
        else if (facts->role == u"agency")
            addOnce(project.agencies, facts->name);
        else if (facts->role == u"supplier")
            addOnce(project.suppliers, facts->name);
        else if (facts->role == u"proposed_supplier")
            addOnce(project.proposedSuppliers, facts->name);
    }
}

ProjectStatus statusAfter(ProjectStatus before, const QString &type)
{
    if (type == u"failed") return ProjectStatus::Terminated;
    if (type == u"contract" || type == u"acceptance") return ProjectStatus::Contracted;
    if (type == u"award" || type == u"award_letter")
        return before == ProjectStatus::Contracted ? before : ProjectStatus::Awarded;
    if (type.isEmpty() || type == u"complaint") return before;
    // A new tender after a failed one opens the project again.
    const bool opens = type != u"clarification" && type != u"candidate" && type != u"requirements";
    if (before == ProjectStatus::Terminated) return opens ? ProjectStatus::Planned : before;
    return before == ProjectStatus::Unknown ? ProjectStatus::Planned : before;
}

Project makeProject(QVector<Sorted> members)
{
    std::stable_sort(members.begin(), members.end(), [](const Sorted &a, const Sorted &b) {
        if (a.date.isValid() && b.date.isValid() && a.date != b.date) return a.date < b.date;
        return a.rank < b.rank;
    });
    Project project;
    QVector<const AnalysedDocument *> documents;
    for (const Sorted &member : std::as_const(members)) {
        const AnalysedDocument &document = *member.document;
        documents.append(&document);
        project.documents.append(document.id);
        if (project.number.isEmpty())
            project.number = firstIdentifier(document.analysis, QStringLiteral("project_number"));
        if (project.name.isEmpty())
            project.name = firstIdentifier(document.analysis, QStringLiteral("project_name"));
        takeParties(document.analysis, project);
        project.status = statusAfter(project.status, document.analysis.noticeType);
        for (int i = 0; i < document.analysis.findings.size(); ++i) {
            const auto *facts = std::get_if<MentionFacts>(&document.analysis.findings[i].facts);
            if (facts != nullptr && facts->polarity != Polarity::FalsePositive &&
                !isSignal(document.analysis.findings[i].facts))
                project.mentions.append({document.id, i});
        }
    }
    putParentFirst(project.buyers);
    project.money = countMoney(documents, project.status);
    return project;
}

/// Share of equal character pairs of two names (Dice), 0 … 1.
double likeness(const QString &a, const QString &b)
{
    if (a.size() < 4 || b.size() < 4) return a == b ? 1 : 0;
    QHash<QString, int> pairs;
    for (qsizetype i = 0; i + 1 < a.size(); ++i)
        ++pairs[a.mid(i, 2)];
    int same = 0;
    for (qsizetype i = 0; i + 1 < b.size(); ++i) {
        int &left = pairs[b.mid(i, 2)];
        if (left > 0) {
            --left;
            ++same;
        }
    }
    return 2.0 * same / static_cast<double>(a.size() + b.size() - 2);
}

void suggest(ProjectBook &book)
{
    constexpr double kNearlyEqual = 0.85;
    QMap<QString, QVector<int>> byBuyer;
    for (int i = 0; i < book.projects.size(); ++i) {
        if (!book.projects[i].buyers.isEmpty()) byBuyer[book.projects[i].buyers.first()].append(i);
    }
    for (const QVector<int> &group : std::as_const(byBuyer)) {
        for (qsizetype a = 0; a < group.size(); ++a) {
            for (qsizetype b = a + 1; b < std::min(group.size(), a + 50); ++b) {
                const Project &first = book.projects[group[a]];
                const Project &second = book.projects[group[b]];
                if (first.name.isEmpty() || likeness(first.name, second.name) < kNearlyEqual) continue;
                book.suggestions.append({group[a], group[b], QStringLiteral("same_buyer_and_similar_name")});
            }
        }
    }
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

ProjectBook linkProjects(const QVector<AnalysedDocument> &documents)
{
    QMap<QString, QVector<Sorted>> groups;
    for (const AnalysedDocument &document : documents) {
        const QString number =
            normalisedNumber(firstIdentifier(document.analysis, QStringLiteral("project_number")));
        const QString key =
            number.isEmpty() ? QStringLiteral("~%1").arg(document.id, 20, 10, QChar(u'0')) : number;
        groups[key].append({&document, dateOf(document.analysis), chainRank(document.analysis.noticeType)});
    }
    ProjectBook book;
    for (QVector<Sorted> &members : groups) {
        std::sort(members.begin(), members.end(),
                  [](const Sorted &a, const Sorted &b) { return a.document->id < b.document->id; });
        book.projects.append(makeProject(std::move(members)));
    }
    suggest(book);
    return book;
}

} // namespace tt
