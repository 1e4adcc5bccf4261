// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/models/edit_words.h"
#include "ui/models/finding_text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_handover.h"

#include <QLineEdit>

#include <utility>

/// Where a person was: after a restart, in a window of another language, and after undoing.
namespace tt
{

CasePlace MainWindow::place() const { return {m_section, m_desk->place()}; }

void MainWindow::keepPlace()
{
    // A case that is on its way in has not been brought back to where it was left yet.
    if (m_session.isOpen() && m_feed->isLoaded()) CasePlaces(m_settings).keep(m_session.info().path, place());
}

WindowHandover MainWindow::handOver()
{
    rememberState();
    return {place(), m_desk->findingPanel().filters(), m_desk->search().asked(),
            m_top->searchField()->text()};
}

void MainWindow::takeOver(const WindowHandover &from)
{
    if (!m_session.isOpen()) return;
    m_handover = std::make_unique<WindowHandover>(from);
    m_top->searchField()->setText(from.searchField);
    setSection(from.place.section);
    m_back = std::make_unique<CasePlace>(from.place);
}

void MainWindow::goBack()
{
    if (const auto from = std::exchange(m_handover, nullptr)) {
        m_desk->findingPanel().setFilters(from->filters);
        m_desk->search().askAgain(from->search);
    }
    const auto back = std::exchange(m_back, nullptr);
    if (!back) return;
    m_desk->goBackTo(back->desk);
    setSection(back->section);
    // The queue offers what is to be judged next; who was at another finding comes back to that.
    if (back->section == Section::Findings) m_desk->goBackTo(back->desk);
}

/// Undo reaches into whatever was done last, on show or not: it says what that was.
void MainWindow::connectSteps()
{
    connect(m_desk, &ReviewDesk::stepped, this, [this](bool back, const EditSummary &edit) {
        const EditNames names{
            [this](FindingId id) {
                const FindingRecord *record = m_feed->findings().find(id);
                return record ? tr("%1 in %2").arg(valueText(factsOf(*record)), record->documentName)
                              : tr("finding %1").arg(id.value);
            },
            [this](DocumentId id) {
                const DocumentRecord *record = m_feed->documents().find(id);
                return record ? record->name : tr("document %1").arg(id.value);
            }};
        const QString text = editText(edit.words, names);
        m_stepIsOver = false;
        m_status->showStep(back ? tr("Undone: %1").arg(text) : tr("Done again: %1").arg(text),
                           back ? m_desk->actions().redo : m_desk->actions().undo);
    });
    connect(&m_session, &CaseSession::historyChanged, this, [this](bool, bool canRedo) {
        // The first answer is the step's own; after that, nothing to do again means that there is a newer
        // edit.
        if (std::exchange(m_stepIsOver, true) && !canRedo) m_status->hideStep();
    });
}

} // namespace tt
