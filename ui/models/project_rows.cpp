// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/project_rows.h"

#include "app/analysis/project_chain.h"
#include "ui/models/finding_text.h"
#include "ui/models/tally_rows.h"
#include "ui/models/tally_words.h"

#include <QCoreApplication>
#include <QSet>

namespace tt
{

namespace
{

QString say(const char *text) { return QCoreApplication::translate("tt::ProjectRows", text); }

class ProjectRows final
{
public:
    ProjectRows(const CaseTally &sums, const FindingListModel &findings, int project)
        : m_sums(sums)
        , m_rows(sums, findings)
        , m_index(project)
        , m_project(sums.book.projects[project])
    {
    }

    QVector<EvidenceRow> all()
    {
        section(QT_TRANSLATE_NOOP("tt::ProjectRows", "Parties"), parties());
        section(QT_TRANSLATE_NOOP("tt::ProjectRows", "Money at each stage: the furthest one counts"),
                money());
        section(QT_TRANSLATE_NOOP("tt::ProjectRows", "Technology named"), technology());
        section(QT_TRANSLATE_NOOP("tt::ProjectRows", "May be one project with"), suggestions());
        section(QT_TRANSLATE_NOOP("tt::ProjectRows", "Left out, and why"), leftOut());
        return m_out;
    }

private:
    void section(const char *title, const QVector<EvidenceRow> &rows)
    {
        if (rows.isEmpty()) return;
        EvidenceRow heading;
        heading.title = say(title);
        heading.heading = true;
        m_out.append(heading);
        m_out += rows;
    }

    /// Each party once in each role, where it is named first.
    QVector<EvidenceRow> parties() const
    {
        QVector<EvidenceRow> rows;
        QSet<QString> seen;
        for (const FindingRef &ref : m_project.parties) {
            const Finding *finding = m_sums.finding(ref);
            const auto *facts = finding == nullptr ? nullptr : std::get_if<PartyFacts>(&finding->facts);
            if (facts == nullptr || seen.contains(facts->role + u'\n' + facts->name)) continue;
            seen.insert(facts->role + u'\n' + facts->name);
            rows.append(m_rows.rowOf(facts->name, partyRoleLabel(facts->role), ref));
        }
        return rows;
    }

    QVector<EvidenceRow> money() const
    {
        QVector<EvidenceRow> rows;
        for (const PackageMoney &package : m_project.money) {
            const QString called =
                package.package.isEmpty()
                    ? QString()
                    : say(QT_TRANSLATE_NOOP("tt::ProjectRows", " · package %1")).arg(package.package);
            for (qsizetype i = package.rungs.size(); i-- > 0;) {
                const RungMoney &rung = package.rungs[i];
                if (rung.evidence.isEmpty()) continue;
                const bool counts = i + 1 == package.rungs.size();
                const QString detail =
                    rungLabel(rung.rung) + called +
                    (counts ? say(QT_TRANSLATE_NOOP("tt::ProjectRows", " · counted"))
                            : say(QT_TRANSLATE_NOOP("tt::ProjectRows", " · an earlier stage, not counted")));
                rows.append(m_rows.rowOf(rungText(rung), detail, rung.evidence.first()));
            }
        }
        return rows;
    }

    QVector<EvidenceRow> technology() const
    {
        QVector<EvidenceRow> rows;
        QSet<QString> seen;
        for (const FindingRef &ref : m_project.mentions) {
            const Finding *finding = m_sums.finding(ref);
            const auto *facts = finding == nullptr ? nullptr : std::get_if<MentionFacts>(&finding->facts);
            if (facts == nullptr) continue;
            const QString detail =
                QStringLiteral("%1 · %2").arg(categoryWords(*facts), polarityLabel(facts->polarity));
            if (seen.contains(facts->watchId + detail)) continue;
            seen.insert(facts->watchId + detail);
            rows.append(m_rows.rowOf(facts->name, detail, ref));
        }
        return rows;
    }

    QVector<EvidenceRow> suggestions() const
    {
        QVector<EvidenceRow> rows;
        for (const LinkSuggestion &each : m_sums.book.suggestions) {
            if (each.first != m_index && each.second != m_index) continue;
            const int other = each.first == m_index ? each.second : each.first;
            EvidenceRow row;
            row.title = m_rows.calledOf(other);
            row.detail = linkText(each.reason);
            row.document = DocumentId{m_sums.book.projects[other].documents.value(0)};
            rows.append(row);
        }
        return rows;
    }

    QVector<EvidenceRow> leftOut() const
    {
        QVector<EvidenceRow> rows;
        for (const LeftOutFigure &each : m_project.leftOut) {
            const Finding *finding = m_sums.finding(each.figure);
            if (finding == nullptr || finding->sameAs >= 0) continue; // goes with what it repeats
            rows.append(m_rows.rowOf(valueText(finding->facts), leftOutText(each.reason), each.figure));
        }
        return rows;
    }

    const CaseTally &m_sums;
    TallyRows m_rows;
    int m_index;
    const Project &m_project;
    QVector<EvidenceRow> m_out;
};

} // namespace

QVector<ChainStep> chainSteps(const CaseTally &sums, const Project &project)
{
    QVector<ChainStep> steps;
    for (const qint64 id : project.documents) {
        const AnalysedDocument *document = sums.document(id);
        if (document == nullptr) continue;
        const QString &type = document->analysis.noticeType;
        QString label = noticeLabel(type);
        if (label.isEmpty()) label = say(QT_TRANSLATE_NOOP("tt::ProjectRows", "Notice"));
        const bool decided =
            type == u"award" || type == u"award_letter" || type == u"contract" || type == u"acceptance";
        steps.append({DocumentId{id}, document->name, label, noticeDateOf(document->analysis),
                      type == u"failed", decided});
    }
    return steps;
}

QVector<EvidenceRow> projectRows(const CaseTally &sums, const FindingListModel &findings, int project)
{
    return ProjectRows(sums, findings, project).all();
}

} // namespace tt
