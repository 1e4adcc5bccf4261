// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/copy_feed.h"
#include "ui/desk/finding_panel.h"
#include "ui/desk/projects_view.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/tally_view.h"
#include "ui/shell/main_window.h"

/// From the tally to what it stands on, and back.
namespace tt
{

void MainWindow::connectTally()
{
    connect(m_tally, &TallyView::findingChosen, this,
            [this](FindingId finding, const QString &title, const QSet<FindingId> &among) {
                setSection(Section::Findings);
                m_desk->findingPanel().showOnly(title, among);
                m_desk->openFinding(finding.isNull() ? m_desk->findingPanel().model().firstToReview()
                                                     : finding);
            });
    connect(&m_desk->findingPanel(), &FindingPanel::backAsked, this, [this] { setSection(Section::Tally); });
    connect(m_tally, &TallyView::notesAsked, this, [this] { setSection(Section::Notes); });
    connect(m_tally, &TallyView::documentChosen, this, [this](DocumentId document, int page) {
        setSection(Section::Documents);
        m_desk->openDocument(document, page);
    });
    connect(m_tally, &TallyView::projectChosen, this, [this](DocumentId document) {
        setSection(Section::Projects);
        m_projects->choose(document);
    });
    connect(m_tally, &TallyView::copiesChosen, this, [this](DocumentId document) {
        setSection(Section::Documents);
        m_desk->showCopies(document);
    });
    connect(&m_desk->copies(), &CopyFeed::changed, this,
            [this] { m_tally->tallies().setUndecidedCopies(m_desk->copies().undecided()); });
}

} // namespace tt
