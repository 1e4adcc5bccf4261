// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/project_decisions.h"
#include "tests/unit/casefile/case_samples.h"

#include <functional>

/// A case with three pages and three findings, and one of every kind of edit.
namespace tt::sample
{

inline const QString kLine = QStringLiteral("成交金额：20O,000元");

class EditsTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        m_document = addRead("pdf", {page({kLine, QStringLiteral("供应商：某某云公司")}),
                                     page({QStringLiteral("第二页")}), page({QStringLiteral("第三页")})});
        ASSERT_TRUE(succeeded(
            m_case->setFindings(m_document,
                                {amount(0, QStringLiteral("200,000元"), 200000),
                                 mention(0, QStringLiteral("某某云"), QStringLiteral("cloud.example")),
                                 mention(1, QStringLiteral("某某云"), QStringLiteral("cloud.example"))},
                                {}, QStringLiteral("r"))));
        const auto findings = m_case->findings();
        for (const FindingRecord &finding : *findings)
            m_findings.append(finding.id);
    }

    /// Everything that people made of the case, as text.
    QString state()
    {
        QStringList parts;
        const auto findings = m_case->findings();
        for (const FindingRecord &finding : *findings)
            parts.append(QStringLiteral("finding %1 %2 %3 %4 %5")
                             .arg(finding.id.value)
                             .arg(reviewStateName(finding.review.state), finding.review.by,
                                  finding.review.note, finding.review.at.toString(Qt::ISODateWithMs)));
        const auto notes = m_case->notes();
        for (const NoteRecord &note : *notes)
            parts.append(QStringLiteral("note %1 %2 %3 %4 %5")
                             .arg(note.id.value)
                             .arg(note.text, note.tags.join(u','), note.quote,
                                  note.changedAt.toString(Qt::ISODateWithMs)));
        const auto marks = m_case->marks();
        for (const MarkRecord &mark : *marks)
            parts.append(QStringLiteral("mark %1 %2 %3")
                             .arg(mark.object.name)
                             .arg(mark.starred)
                             .arg(mark.tags.join(u',')));
        const auto colours = m_case->tagColours();
        for (const TagColour &colour : *colours)
            parts.append(colour.tag + colour.colour);
        const auto links = m_case->links();
        for (const LinkRecord &link : *links)
            parts.append(QStringLiteral("link %1 %2").arg(link.id.value).arg(link.words));
        const auto views = m_case->pageViews();
        for (const PageViewRecord &view : *views)
            parts.append(QStringLiteral("view %1 %2 %3")
                             .arg(view.page.page)
                             .arg(view.turn.value_or(-1))
                             .arg(view.position.value_or(-1)));
        const auto decisions = m_case->projectDecisions();
        for (const ProjectDecision &decision : *decisions)
            parts.append(QStringLiteral("project %1 %2")
                             .arg(projectQuestionName(decision.question))
                             .arg(decision.document));
        parts.append(m_case->provenance(m_document)->how);
        parts.append(m_case->correctedTexts(m_document)->join(u'/'));
        const auto pages = m_case->pageConcerns({m_document, false});
        QStringList looked;
        for (const PageConcernRecord &page : *pages)
            looked.append(QStringLiteral("looked %1 %2").arg(page.key.page).arg(page.lookedBy));
        looked.sort();
        return (parts + looked).join(u'\n');
    }

    QStringList problems()
    {
        const auto report = m_case->check();
        EXPECT_TRUE(succeeded(report));
        return report ? report->problems : QStringList();
    }

    static Review review(ReviewState state)
    {
        Review review;
        review.state = state;
        return review;
    }

    static NoteRecord note(const QString &text)
    {
        NoteRecord note;
        note.text = text;
        return note;
    }

    /// One of every kind of edit.
    QVector<std::function<bool()>> acts()
    {
        const PageKey first{m_document, 0};
        return {
            [this] { return m_case->addNote(note(QStringLiteral("ask them"))).has_value(); },
            [this] {
                if (m_case->notes()->isEmpty()) return false;
                NoteRecord changed = m_case->notes()->last();
                changed.text = QStringLiteral("asked them");
                changed.tags = {QStringLiteral("answered")};
                return m_case->updateNote(changed).has_value();
            },
            [this] {
                const auto notes = m_case->notes();
                return !notes->isEmpty() && m_case->removeNote(notes->last().id).has_value();
            },
            [this] { return m_case->setReview(m_findings[0], review(ReviewState::Confirmed)).has_value(); },
            [this] { return m_case->reviewMany(m_findings, review(ReviewState::Rejected)).has_value(); },
            [this] { return m_case->setStar(MarkedObject::of(m_findings[1]), true).has_value(); },
            [this] {
                return m_case->setTags(MarkedObject::of(m_document), {QStringLiteral("lead")}).has_value();
            },
            [this] {
                return m_case->setTagColour(QStringLiteral("lead"), QStringLiteral("#C0392B")).has_value();
            },
            [this] {
                return m_case->addLink(m_findings[0], m_findings[1], QStringLiteral("same contract"))
                    .has_value();
            },
            [this] {
                const auto links = m_case->links();
                return !links->isEmpty() && m_case->removeLink(links->last().id).has_value();
            },
            [this, first] {
                return m_case->correctText(first, {kLine.indexOf(u'O'), 1}, QStringLiteral("0")).has_value();
            },
            [this, first] { return m_case->setPageView(first, 90, 3).has_value(); },
            [this, first] { return m_case->setPageLooked(first, true).has_value(); },
            [this] {
                Provenance origin;
                origin.how = QStringLiteral("sent by a source");
                return m_case->setProvenance(m_document, origin).has_value();
            },
            [this] { return m_case->decideProject(noBuyer()).has_value(); },
            [this] { return m_case->reopenProject(noBuyer()).has_value(); },
        };
    }

    [[nodiscard]] ProjectDecision noBuyer() const
    {
        ProjectDecision decision;
        decision.question = ProjectQuestion::NoBuyer;
        decision.document = m_document.value;
        return decision;
    }

    DocumentId m_document;
    QVector<FindingId> m_findings;
};

} // namespace tt::sample
