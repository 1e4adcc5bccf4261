// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/project_links.h"

#include "app/analysis/folding.h"
#include "app/analysis/identifiers.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace tt
{

namespace
{

/// A notice that prints more numbers than this lists other purchases; only its first is its own.
constexpr qsizetype kMaxOwnNumbers = 3;
/// "001" is nobody's number: shorter ones link only under the same buyer.
constexpr qsizetype kMinTellingNumber = 6;
constexpr double kNearlyEqual = 0.85;
constexpr int kMaxDaysApart = 180;
constexpr qsizetype kMaxCompared = 50; ///< projects of one buyer, or of one name

QString firstBuyer(const DocumentAnalysis &analysis)
{
    for (const Finding &finding : analysis.findings) {
        const auto *facts = std::get_if<PartyFacts>(&finding.facts);
        if (facts != nullptr && facts->role == u"buyer") return facts->name;
    }
    return {};
}

/// The keys a document can be linked by.
QStringList keysOf(const DocumentAnalysis &analysis)
{
    QStringList numbers;
    QStringList contracts;
    for (const Finding &finding : analysis.findings) {
        const auto *facts = std::get_if<IdentifierFacts>(&finding.facts);
        if (facts == nullptr) continue;
        const bool project = facts->role == u"project_number" || facts->role == u"agency_file_number";
        if (!project && facts->role != u"contract_number") continue;
        QString key = normalisedNumber(facts->value);
        if (key.isEmpty()) continue;
        // Every buyer counts contracts from one on; short project numbers tell as little.
        if (!project || key.size() < kMinTellingNumber) key += u'@' + firstBuyer(analysis);
        QStringList &list = project ? numbers : contracts;
        if (!list.contains(key)) list.append(key);
    }
    if (numbers.size() > kMaxOwnNumbers) numbers = numbers.mid(0, 1);
    if (contracts.size() == 1) numbers.append(QStringLiteral("contract ") + contracts.first());
    return numbers;
}

/// Union of documents by what they share.
class Groups final
{
public:
    explicit Groups(qsizetype size)
        : m_parent(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    int find(int i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }

    void join(int a, int b) { m_parent[std::max(find(a), find(b))] = std::min(find(a), find(b)); }

private:
    QVector<int> m_parent;
};

/// What a person called one purchase.
void joinSaid(Groups &groups, const QVector<const AnalysedDocument *> &byId,
              const QVector<ProjectDecision> &decisions)
{
    QHash<qint64, int> position;
    for (int i = 0; i < byId.size(); ++i)
        position.insert(byId[i]->id, i);
    for (const ProjectDecision &said : decisions) {
        const bool one = said.question == ProjectQuestion::Link && said.answer == ProjectAnswer::Same;
        if (one && position.contains(said.document) && position.contains(said.other))
            groups.join(position[said.document], position[said.other]);
    }
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

/// What a project is about: its name without the buyer's, and without the words that all names have.
QString subjectOf(const Project &project)
{
    static const QRegularExpression common(
        QStringLiteral("(?:采购|招标)?项目$|[(](?:第?[二三四]次|包?[0-9一二三四]{1,2}|重新招标)[)]$"));
    QString name = foldText(project.name);
    name.remove(u' ');
    for (const QString &buyer : project.buyers)
        name.remove(foldText(buyer));
    return name.remove(common);
}

/// O for 0, I and l for 1: how a number looks to an engine.
QString looksLike(const QString &number)
{
    QString out = normalisedNumber(number);
    for (QChar &c : out) {
        if (c == u'O') c = u'0';
        if (c == u'I' || c == u'L') c = u'1';
    }
    return out.remove(u'-').remove(u'/').remove(u'.');
}

/// "X-2024-7" of "X-2024-7-1" and "X-2024-7/02": a package, or the next purchase; only a person can tell.
QString withoutSuffix(const QString &number)
{
    static const QRegularExpression suffix(QStringLiteral("^(.*[0-9].*)[-/.](?:0?[1-9]|[A-H])$"));
    return suffix.match(normalisedNumber(number)).captured(1);
}

class Suggester final
{
public:
    Suggester(const QVector<Project> &projects, const QVector<AnalysedDocument> &documents)
        : m_projects(projects)
    {
        for (const AnalysedDocument &document : documents)
            m_documents.insert(document.id, &document);
    }

    QVector<LinkSuggestion> suggest()
    {
        byNumber();
        byName();
        std::sort(m_found.begin(), m_found.end(), [](const LinkSuggestion &a, const LinkSuggestion &b) {
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        });
        return std::move(m_found);
    }

private:
    void add(int a, int b, const QString &reason)
    {
        const int first = std::min(a, b);
        const int second = std::max(a, b);
        const bool known = std::any_of(m_found.cbegin(), m_found.cend(), [&](const LinkSuggestion &each) {
            return each.first == first && each.second == second;
        });
        if (!known && first != second) m_found.append({first, second, reason});
    }

    void byNumber()
    {
        QHash<QString, int> looks;
        QHash<QString, int> exact;
        for (int i = 0; i < m_projects.size(); ++i) {
            for (const QString &number : m_projects[i].numbers) {
                if (normalisedNumber(number).size() < kMinTellingNumber) continue;
                exact.insert(normalisedNumber(number), i);
                const auto other = looks.constFind(looksLike(number));
                if (other == looks.cend())
                    looks.insert(looksLike(number), i);
                else
                    add(*other, i, QStringLiteral("number_looks_alike"));
            }
        }
        for (int i = 0; i < m_projects.size(); ++i) {
            for (const QString &number : m_projects[i].numbers) {
                const auto whole = exact.constFind(withoutSuffix(number));
                if (whole != exact.cend()) add(*whole, i, QStringLiteral("number_with_suffix"));
            }
        }
    }

    void byName()
    {
        QMap<QString, QVector<int>> byBuyer;
        QMap<QString, QVector<int>> byExactName;
        for (int i = 0; i < m_projects.size(); ++i) {
            const Project &project = m_projects[i];
            if (project.name.isEmpty()) continue;
            if (!project.buyers.isEmpty()) byBuyer[project.buyers.first()].append(i);
            byExactName[foldText(project.name).remove(u' ')].append(i);
        }
        for (const QVector<int> &group : std::as_const(byBuyer)) {
            eachPair(group, [this](int a, int b) {
                if (likeness(subjectOf(m_projects[a]), subjectOf(m_projects[b])) >= kNearlyEqual &&
                    near(a, b))
                    add(a, b, QStringLiteral("same_buyer_and_similar_name"));
            });
        }
        for (const QVector<int> &group : std::as_const(byExactName)) {
            eachPair(group, [this](int a, int b) {
                const bool unnamed = m_projects[a].buyers.isEmpty() || m_projects[b].buyers.isEmpty();
                if (unnamed && near(a, b)) add(a, b, QStringLiteral("same_name"));
            });
        }
    }

    template <typename Visit>
    static void eachPair(const QVector<int> &group, Visit visit)
    {
        for (qsizetype a = 0; a < group.size(); ++a)
            for (qsizetype b = a + 1; b < std::min(group.size(), a + kMaxCompared); ++b)
                visit(group[a], group[b]);
    }

    /// Within half a year of each other, as far as their dates are known: what is bought every year has the
    /// same name every year.
    [[nodiscard]] bool near(int a, int b) const
    {
        const auto [fromA, toA] = span(m_projects[a]);
        const auto [fromB, toB] = span(m_projects[b]);
        if (!fromA.isValid() || !fromB.isValid()) return true;
        return fromA.addDays(-kMaxDaysApart) <= toB && fromB.addDays(-kMaxDaysApart) <= toA;
    }

    [[nodiscard]] std::pair<QDate, QDate> span(const Project &project) const
    {
        QDate from;
        QDate to;
        for (const qint64 id : project.documents) {
            for (const Finding &finding : m_documents[id]->analysis.findings) {
                const auto *facts = std::get_if<DateFacts>(&finding.facts);
                if (facts == nullptr || (facts->role != u"publish" && facts->role != u"contract")) continue;
                if (!from.isValid() || facts->value < from) from = facts->value;
                if (!to.isValid() || to < facts->value) to = facts->value;
            }
        }
        return {from, to};
    }

    const QVector<Project> &m_projects;
    QHash<qint64, const AnalysedDocument *> m_documents;
    QVector<LinkSuggestion> m_found;
};

} // namespace

QVector<QVector<const AnalysedDocument *>> groupDocuments(const QVector<AnalysedDocument> &documents,
                                                          const QVector<ProjectDecision> &decisions)
{
    QVector<const AnalysedDocument *> byId;
    for (const AnalysedDocument &document : documents)
        byId.append(&document);
    std::sort(byId.begin(), byId.end(),
              [](const AnalysedDocument *a, const AnalysedDocument *b) { return a->id < b->id; });
    Groups groups(byId.size());
    QHash<QString, int> firstWith;
    QMap<int, QString> firstKey;
    for (int i = 0; i < byId.size(); ++i) {
        for (const QString &key : keysOf(byId[i]->analysis)) {
            if (const auto other = firstWith.constFind(key); other != firstWith.cend())
                groups.join(*other, i);
            else
                firstWith.insert(key, i);
            if (!firstKey.contains(i)) firstKey.insert(i, key);
        }
    }
    joinSaid(groups, byId, decisions);
    // By number, documents without one behind: readers find a project where they look for it.
    QMap<QString, QVector<const AnalysedDocument *>> sorted;
    for (int i = 0; i < byId.size(); ++i) {
        const int root = groups.find(i);
        const QString key = firstKey.contains(root) ? firstKey.value(root) : QStringLiteral("~");
        sorted[key + QStringLiteral(" %1").arg(byId[root]->id, 20, 10, QChar(u'0'))].append(byId[i]);
    }
    return sorted.values();
}

QVector<LinkSuggestion> suggestLinks(const QVector<Project> &projects,
                                     const QVector<AnalysedDocument> &documents)
{
    return Suggester(projects, documents).suggest();
}

} // namespace tt
