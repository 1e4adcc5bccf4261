// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/project_chain.h"

#include "app/analysis/document_model.h"
#include "app/analysis/folding.h"

#include <QDate>
#include <QSet>

#include <algorithm>
#include <array>

namespace tt
{

namespace
{

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

/// "X-2024-7（包2）" or a project name that ends so.
QString ownPackage(const DocumentAnalysis &analysis)
{
    for (const QString &role : {QStringLiteral("project_number"), QStringLiteral("project_name")}) {
        QString found;
        for (const Finding &finding : analysis.findings) {
            const auto *facts = std::get_if<IdentifierFacts>(&finding.facts);
            if (facts == nullptr || facts->role != role) continue;
            const QString tail = role == u"project_name" ? facts->value.right(8) : numberTail(finding);
            const QString package = packageIn(foldText(tail));
            if (package.isEmpty()) continue;
            if (!found.isEmpty() && found != package) return {}; // it speaks of several
            found = package;
        }
        if (!found.isEmpty()) return found;
    }
    return {};
}

bool isOpening(const QString &type)
{
    return type == u"intention" || type == u"prequalification" || type.startsWith(u"tender") ||
           type == u"rfq" || type == u"single_source";
}

ProjectStatus statusAfter(ProjectStatus before, const QString &type)
{
    if (type == u"failed") return ProjectStatus::Terminated;
    if (type == u"contract" || type == u"acceptance") return ProjectStatus::Contracted;
    if (type == u"award" || type == u"award_letter")
        return before == ProjectStatus::Contracted ? before : ProjectStatus::Awarded;
    if (type.isEmpty() || type == u"complaint") return before;
    if (before == ProjectStatus::Terminated) return isOpening(type) ? ProjectStatus::Planned : before;
    return before == ProjectStatus::Unknown ? ProjectStatus::Planned : before;
}

/// What a document says of packages by its figures.
struct Spoken {
    QSet<QString> all;    ///< with any figure
    QSet<QString> won;    ///< with a sum agreed on
    QSet<QString> failed; ///< in a row or sentence that says so
};

Spoken spokenOf(const DocumentAnalysis &analysis)
{
    Spoken spoken;
    for (const Finding &finding : analysis.findings) {
        const auto *facts = std::get_if<AmountFacts>(&finding.facts);
        if (facts == nullptr || facts->package.isEmpty()) continue;
        spoken.all.insert(facts->package);
        if (facts->flags.contains(u"failed")) spoken.failed.insert(facts->package);
        const bool agreed = facts->kind == AmountKind::Award || facts->kind == AmountKind::Contract;
        if (agreed && !facts->flags.contains(u"needs_review")) spoken.won.insert(facts->package);
    }
    spoken.won -= spoken.failed;
    return spoken;
}

/// The packages that a document moves; empty: all.
QSet<QString> movedBy(const ChainDocument &entry, const Spoken &spoken)
{
    if (!entry.package.isEmpty()) return {entry.package};
    const QString &type = entry.type();
    if (type == u"award" || type == u"award_letter" || type == u"contract") return spoken.won;
    const bool some = type == u"failed" || type == u"acceptance" || isOpening(type);
    return some ? spoken.all : QSet<QString>();
}

/// The package whose award stands in one row or sentence with the supplier that this notice names; empty when
/// that is none or several.
QString packageOfSupplier(const ChainDocument &entry, const QVector<ChainDocument> &earlier)
{
    QSet<QString> found;
    for (const Finding &finding : entry.document->analysis.findings) {
        const auto *party = std::get_if<PartyFacts>(&finding.facts);
        if (party == nullptr || party->role != u"supplier") continue;
        for (const ChainDocument &other : earlier) {
            for (const Finding &award : other.document->analysis.findings) {
                const auto *facts = std::get_if<AmountFacts>(&award.facts);
                if (facts != nullptr && facts->kind == AmountKind::Award && !facts->package.isEmpty() &&
                    award.context.contains(finding.quote))
                    found.insert(facts->package);
            }
        }
    }
    return found.size() == 1 ? *found.cbegin() : QString();
}

} // namespace

QString firstIdentifier(const DocumentAnalysis &analysis, const QString &role)
{
    for (const Finding &finding : analysis.findings) {
        const auto *facts = std::get_if<IdentifierFacts>(&finding.facts);
        if (facts != nullptr && facts->role == role) return facts->value;
    }
    return {};
}

QString numberTail(const Finding &finding)
{
    const auto &facts = std::get<IdentifierFacts>(finding.facts);
    const qsizetype at = finding.context.indexOf(finding.quote);
    if (at < 0) return facts.value.right(6);
    QString tail = foldText(finding.context.mid(at + finding.quote.size(), 12)).trimmed();
    if (tail.startsWith(u'(')) return tail.left(tail.indexOf(u')') + 1);
    // Without brackets a mark is part of the number as it was cut.
    return facts.value.right(6);
}

QDate noticeDateOf(const DocumentAnalysis &analysis)
{
    QDate first;
    QDate last;
    for (const Finding &finding : analysis.findings) {
        const auto *facts = std::get_if<DateFacts>(&finding.facts);
        if (facts == nullptr || (facts->role != u"publish" && facts->role != u"correction")) continue;
        if (!first.isValid()) first = facts->value;
        if (!last.isValid() || last < facts->value) last = facts->value;
    }
    if (first.isValid()) return analysis.noticeType == u"clarification" ? last : first;
    for (const QString &role :
         {QStringLiteral("document"), QStringLiteral("contract_publish"), QStringLiteral("award"),
          QStringLiteral("contract"), QStringLiteral("acceptance"), QStringLiteral("bid_deadline")}) {
        for (const Finding &finding : analysis.findings) {
            const auto *facts = std::get_if<DateFacts>(&finding.facts);
            if (facts != nullptr && facts->role == role) return facts->value;
        }
    }
    return {};
}

QVector<ChainDocument> chainOf(const QVector<const AnalysedDocument *> &documents)
{
    struct Placed {
        ChainDocument entry;
        QDate date;
        int rank = 0;
    };
    QVector<Placed> dated;
    QVector<Placed> undated;
    for (const AnalysedDocument *document : documents) {
        const Placed placed{{document, ownPackage(document->analysis)},
                            noticeDateOf(document->analysis),
                            chainRank(document->analysis.noticeType)};
        (placed.date.isValid() ? dated : undated).append(placed);
    }
    const auto byRank = [](const Placed &a, const Placed &b) { return a.rank < b.rank; };
    std::stable_sort(dated.begin(), dated.end(), [&](const Placed &a, const Placed &b) {
        return a.date == b.date ? byRank(a, b) : a.date < b.date;
    });
    std::stable_sort(undated.begin(), undated.end(), byRank);
    for (const Placed &placed : std::as_const(undated)) {
        const auto behind = std::find_if(dated.crbegin(), dated.crend(),
                                         [&](const Placed &other) { return other.rank <= placed.rank; });
        dated.insert(std::distance(behind, dated.crend()), placed);
    }
    QVector<ChainDocument> chain;
    for (const Placed &placed : std::as_const(dated)) {
        ChainDocument entry = placed.entry;
        const bool done = entry.type() == u"contract" || entry.type() == u"acceptance";
        if (done && entry.package.isEmpty() && spokenOf(entry.document->analysis).all.isEmpty())
            entry.package = packageOfSupplier(entry, chain);
        chain.append(entry);
    }
    return chain;
}

QMap<QString, ProjectStatus> statusesOf(const QVector<ChainDocument> &chain)
{
    QMap<QString, ProjectStatus> statuses{{QString(), ProjectStatus::Unknown}};
    for (const ChainDocument &entry : chain) {
        const Spoken spoken = spokenOf(entry.document->analysis);
        const QSet<QString> moved = movedBy(entry, spoken);
        const ProjectStatus before = statuses.value({});
        for (const QString &package : spoken.all + moved) {
            if (!statuses.contains(package))
                statuses.insert(package, before == ProjectStatus::Unknown ? ProjectStatus::Planned : before);
        }
        for (auto it = statuses.begin(); it != statuses.end(); ++it) {
            // The whole goes with every notice but one that ends a part of it.
            const bool whole = it.key().isEmpty();
            const bool concerned =
                moved.isEmpty() || moved.contains(it.key()) || (whole && entry.type() != u"failed");
            if (concerned) *it = statusAfter(*it, entry.type());
        }
        for (const QString &package : spoken.failed)
            statuses[package] = ProjectStatus::Terminated;
    }
    return statuses;
}

ProjectStatus overallStatus(const QMap<QString, ProjectStatus> &packages)
{
    if (packages.size() == 1) return packages.first();
    ProjectStatus furthest = ProjectStatus::Unknown;
    bool living = false;
    for (auto it = packages.cbegin(); it != packages.cend(); ++it) {
        if (it.key().isEmpty() || *it == ProjectStatus::Terminated) continue;
        living = true;
        furthest = std::max(furthest, *it);
    }
    return living ? furthest : ProjectStatus::Terminated;
}

} // namespace tt
