// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/review_desk.h"

#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/copy_compare.h"
#include "ui/desk/copy_feed.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/judged_strip.h"
#include "ui/desk/link_strip.h"
#include "ui/desk/note_panel.h"
#include "ui/desk/origin_box.h"
#include "ui/desk/page_area.h"
#include "ui/desk/page_feed.h"
#include "ui/desk/page_list_panel.h"
#include "ui/desk/page_looking.h"
#include "ui/desk/page_order_panel.h"
#include "ui/desk/page_walk.h"
#include "ui/desk/search_panel.h"
#include "ui/desk/text_panel.h"
#include "ui/gloss/page_gloss.h"
#include "ui/page/page_view.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace tt
{

ReviewDesk::ReviewDesk(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(feed)
    , m_pages(new PageFeed(session, this))
    , m_copies(new CopyFeed(session, feed, this))
    , m_actions(this)
    , m_documents(new DocumentPanel(feed, *m_pages, *m_copies, session.pageImages(), theme))
    , m_findings(new FindingPanel(feed, theme, FindingPanel::Scope::Case))
    , m_documentFindings(new FindingPanel(feed, theme, FindingPanel::Scope::Document))
    , m_search(new SearchPanel(session, theme))
    , m_notes(new NotePanel(session, feed, theme, m_actions))
    , m_pageArea(new PageArea(m_actions.markRegion, m_actions.looked, theme))
    , m_looking(new PageLooking(*m_pages, view(), m_pageArea->strip(), *m_actions.looked, this))
    , m_walk(new PageWalk(session, view(), m_pageArea->tools(), this))
    , m_gloss(new PageGloss(session, view(), dictionaryBeside(QCoreApplication::applicationDirPath()), this))
    , m_text(new TextPanel(session, theme))
    , m_inspector(new Inspector(feed, session.pageImages(), theme, m_actions))
    , m_origin(new OriginBox(session, feed))
    , m_compare(new CopyCompare(session, feed, theme, m_actions))
    , m_left(new QStackedWidget)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_middle(new QSplitter(Qt::Vertical))
    , m_right(new QSplitter(Qt::Vertical))
    , m_stopLink(new QAction(this))
{
    view().setImages(&session.pageImages());
    buildColumns();
    connectPanels();
    connectActions();
    connectFeed();
    connectText();
    connectNotes();
    connectCopies();
    updateActions();
}

PageView &ReviewDesk::view() const { return m_pageArea->view(); }

void ReviewDesk::buildColumns()
{
    const std::initializer_list<QWidget *> lists = {m_documents, m_findings, m_search, m_notes};
    for (QWidget *panel : lists)
        m_left->addWidget(panel);
    m_left->setMinimumWidth(200);
    m_right->addWidget(m_documentFindings);
    m_right->addWidget(m_inspector);
    m_right->setMinimumWidth(280);
    m_right->setHandleWidth(1);
    m_right->setChildrenCollapsible(false);
    m_right->setStretchFactor(1, 1);
    m_columns->addWidget(m_left);
    m_middle->addWidget(m_pageArea);
    m_middle->addWidget(m_text);
    m_middle->addWidget(m_compare);
    m_middle->setHandleWidth(1);
    m_middle->setChildrenCollapsible(false);
    m_middle->setStretchFactor(0, 1);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_right);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    resetSizes();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);
}

void ReviewDesk::connectPanels()
{
    connect(m_documents, &DocumentPanel::documentChosen, this, [this](DocumentId id) { openDocument(id); });
    connect(&m_documents->pages(), &PageListPanel::pageChosen, this, &ReviewDesk::openPage);
    connect(m_looking, &PageLooking::pageShown, &m_documents->pages(), &PageListPanel::setCurrent);
    // Having looked at a page of the list means on to the next one.
    connect(m_looking, &PageLooking::marked, this, [this] {
        if (m_section == Section::Documents && m_documents->showsPagesToLookAt())
            m_documents->pages().step(1);
    });
    connect(m_pages, &PageFeed::problem, this, &ReviewDesk::problem);
    connect(m_documents, &DocumentPanel::importAsked, this, &ReviewDesk::importFilesAsked);
    connect(m_findings, &FindingPanel::findingChosen, this, &ReviewDesk::openFinding);
    connect(m_documentFindings, &FindingPanel::findingChosen, this, &ReviewDesk::openFinding);
    connect(m_inspector, &Inspector::findingChosen, this, &ReviewDesk::openFinding);
    for (const FindingPanel *panel : {m_findings, m_documentFindings})
        connect(panel, &FindingPanel::selectionChanged, this, &ReviewDesk::updateActions);
    connect(m_search, &SearchPanel::hitChosen, this, &ReviewDesk::openHit);
    connect(m_search, &SearchPanel::hitsChanged, this,
            [this](const QVector<SearchHit> &hits) { view().setSearchHits(hits); });
    connect(m_pageArea, &PageArea::importFilesAsked, this, &ReviewDesk::importFilesAsked);
    connect(m_pageArea, &PageArea::importFolderAsked, this, &ReviewDesk::importFolderAsked);
    connect(m_pageArea, &PageArea::retryAsked, this, [this] { m_feed.retry(m_document); });
    connect(m_pageArea, &PageArea::passwordAsked, this, [this] { Q_EMIT passwordAsked(m_document); });
    connect(&view(), &PageView::findingActivated, this, &ReviewDesk::openFinding);
    connect(&view(), &PageView::noteActivated, this, &ReviewDesk::noteShown);
    connect(&view(), &PageView::regionDrawn, this, &ReviewDesk::addRegionNote);
    connect(&view(), &PageView::regionModeChanged, m_actions.markRegion, &QAction::setChecked);
}

void ReviewDesk::connectActions()
{
    // Return confirms only in the lists and on the page, where it has no other meaning.
    const std::initializer_list<QWidget *> confirming = {m_findings->list(), m_documentFindings->list(),
                                                         &view()};
    for (QWidget *place : confirming)
        place->addAction(m_actions.confirm);
    connect(m_actions.confirm, &QAction::triggered, this, [this] { judge(ReviewState::Confirmed); });
    connect(m_actions.correct, &QAction::triggered, this, [this] { m_inspector->correct(); });
    connect(m_actions.pair, &QAction::triggered, this, &ReviewDesk::goToPair);
    connect(m_actions.link, &QAction::triggered, this, &ReviewDesk::link);
    connect(m_actions.followLink, &QAction::triggered, this, &ReviewDesk::followLink);
    m_stopLink->setShortcut(Qt::Key_Escape);
    m_stopLink->setEnabled(false);
    addAction(m_stopLink);
    connect(m_stopLink, &QAction::triggered, this, &ReviewDesk::endLink);
    connect(m_inspector->linking(), &LinkStrip::givenUp, this, &ReviewDesk::endLink);
    connect(m_actions.star, &QAction::triggered, this, &ReviewDesk::toggleStar);
    connect(m_inspector, &Inspector::correctionTaken, this, &ReviewDesk::takeCorrection);
    connect(m_inspector, &Inspector::left, this, &ReviewDesk::focusKeys);
    connect(m_inspector, &Inspector::correcting, this, &ReviewDesk::updateActions);
    connect(&m_feed.marks(), &MarkFeed::changed, this, &ReviewDesk::updateActions);
    // Undo means the last edit: once that is another one, the strip would promise too much.
    connect(&m_session, &CaseSession::edited, this, [this](const EditSummary &edit) {
        if (!m_inspector->judged()->isAbout(edit.findings)) m_inspector->judged()->dismiss();
    });
    connect(&m_feed, &CaseFeed::noteSaved, this, [this] { m_inspector->judged()->dismiss(); });
    connect(&m_feed, &CaseFeed::problem, this, [this] { m_inspector->judged()->dismiss(); });
    connect(m_actions.reject, &QAction::triggered, this, [this] { judge(ReviewState::Rejected); });
    connect(m_actions.reopen, &QAction::triggered, this, [this] { judge(ReviewState::Unreviewed); });
    connect(m_actions.note, &QAction::triggered, this, [this] { m_inspector->focusNote(); });
    connect(m_actions.tag, &QAction::triggered, this, [this] { m_inspector->focusTag(); });
    connect(m_actions.next, &QAction::triggered, this, [this] { step(1); });
    connect(m_actions.previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions.undo, &QAction::triggered, this, [this] { stepHistory(true); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { stepHistory(false); });
    connect(&m_session, &CaseSession::historyChanged, this, &ReviewDesk::updateHistory);
    updateHistory(); // the case may be open, in a window before this one
    connect(m_actions.markRegion, &QAction::toggled, this, [this](bool on) {
        view().setRegionMode(on);
        if (on) view().setFocus(Qt::ShortcutFocusReason); // its keys place the region
    });
}

void ReviewDesk::connectFeed()
{
    connect(&m_feed, &CaseFeed::cleared, this, [this] {
        m_document = {};
        m_pagesShown = -1;
        m_wanted.reset();
        m_views.clear();
        m_readPages.clear();
        m_text->setPage({});
        m_documents->order().setPages({}, {});
        endLink();
        m_search->clear();
        m_pages->setDocument({});
        m_documentFindings->setDocument({});
        view().clear();
        m_pageArea->showChooseDocument();
        updateActions();
    });
    connect(&m_feed, &CaseFeed::loaded, this, [this] {
        const QVector<DocumentRecord> &documents = m_feed.documents().documents();
        if (documents.isEmpty())
            m_pageArea->showEmptyCase();
        else if (m_document.isNull())
            openDocument(documents.first().id);
        if (m_section == Section::Findings) openQueue();
    });
    connect(&m_feed, &CaseFeed::documentUpdated, this, [this](DocumentId id) {
        if (m_document.isNull())
            openDocument(id);
        else if (id == m_document)
            showDocument();
    });
    connect(&m_feed, &CaseFeed::findingsChanged, this, [this] {
        showMarks();
        updateActions();
    });
    connect(&m_feed, &CaseFeed::notesChanged, this, &ReviewDesk::showMarks);
}

void ReviewDesk::setSection(Section section)
{
    m_section = section;
    switch (section) {
    case Section::Findings:
        m_left->setCurrentWidget(m_findings);
        break;
    case Section::Search:
        m_left->setCurrentWidget(m_search);
        break;
    case Section::Notes:
        m_left->setCurrentWidget(m_notes);
        break;
    default:
        m_left->setCurrentWidget(m_documents);
        break;
    }
    arrangeColumns();
    // The keys of the review work at once: the focus is in the list, not in the filter over it.
    if (section == Section::Findings) m_findings->list()->setFocus();
    if (section == Section::Documents) m_documents->focusList();
    if (section == Section::Notes) m_notes->focusList();
    showDocumentFindings();
    m_copies->setActive(section == Section::Documents);
    followCopies();
    if (section == Section::Findings) openQueue();
    if (section == Section::Notes) openNotes();
}

void ReviewDesk::openDocument(DocumentId document, int page, const QVector<PageRect> &boxes)
{
    showComparison(false);
    const Target target{page, boxes};
    if (document == m_document) {
        if (m_pagesShown >= 0)
            goTo(target);
        else
            m_wanted = target;
        return;
    }
    m_inspector->flush();
    m_document = document;
    m_pagesShown = -1;
    m_views.clear();
    m_readPages.clear();
    m_inspector->setDocument(document);
    // A document that was left at some place opens there again, unless a place is asked for.
    m_wanted = page == 0 && boxes.isEmpty() ? std::nullopt : std::optional(target);
    m_documents->setCurrent(document);
    m_documentFindings->setDocument(document);
    m_pages->setDocument(document);
    const FindingRecord *shown = m_feed.findings().find(m_inspector->finding());
    if (shown && shown->document != document) m_inspector->showNothing();
    // A row that stays chosen beside another document would be taken for what is on show.
    if (m_inspector->finding().isNull()) m_findings->setCurrent({});
    showDocument();
    updateActions();
    Q_EMIT documentShown(document);
}

void ReviewDesk::showDocument()
{
    const DocumentRecord *document = m_feed.documents().find(m_document);
    if (!document) return;
    if (document->state == DocumentState::Failed) {
        const ErrorCode code = document->error ? document->error->code : ErrorCode::Internal;
        m_pagesShown = -1;
        m_text->setPage({});
        m_pageArea->showProblem(document->name, documentSubtitle(*document),
                                code == ErrorCode::Encrypted || code == ErrorCode::WrongPassword);
    } else if (document->pages == 0) {
        m_text->setPage({});
        m_pageArea->showWaiting(document->name);
    } else {
        fetchPages(m_pagesShown < 0);
    }
}

void ReviewDesk::showMarks()
{
    if (m_document.isNull()) return;
    view().setFindings(m_feed.findings().ofDocument(m_document));
    m_gloss->setFindings(m_feed.findings().ofDocument(m_document));
    QVector<NoteRecord> notes;
    for (const NoteRecord &note : m_feed.notes()) {
        if (note.document == m_document) notes.append(note);
    }
    view().setNotes(notes);
}

void ReviewDesk::goTo(const Target &target) { view().goTo(target.page, target.boxes); }

void ReviewDesk::openFinding(FindingId finding)
{
    const FindingRecord *record = m_feed.findings().find(finding);
    if (!record) return;
    const DocumentId document = record->document;
    const int page = record->finding.page;
    const QVector<PageRect> boxes = record->finding.boxes;
    m_inspector->showFinding(finding);
    m_findings->setCurrent(finding);
    m_documentFindings->setCurrent(finding);
    view().setCurrentFinding(finding);
    openDocument(document, page, boxes);
    m_documentFindings->setCurrent(finding);
    followFinding();
    updateActions();
}

void ReviewDesk::openPage(PageKey page)
{
    openDocument(page.document, page.page);
    const Target top{page.page, {}};
    if (m_pagesShown >= 0)
        goTo(top);
    else
        m_wanted = top;
}

void ReviewDesk::openHit(const SearchHit &hit)
{
    if (hit.page.document.isNull()) return; // a note on the case stands on no page
    view().setCurrentHit(hit);
    openDocument(hit.page.document, hit.page.page, hit.boxes);
}

void ReviewDesk::updateActions()
{
    const FindingId finding = m_inspector->finding();
    // What is not on show is not to be judged by a key.
    const bool shown = !m_comparing;
    const bool page = !m_document.isNull() && shown;
    m_actions.setEnabledFor(shown && m_feed.findings().find(finding) != nullptr, !m_readOnly);
    // While a correction is typed it is saved or cancelled: nothing beside it looks as if it took it.
    if (m_inspector->isCorrecting()) {
        for (QAction *action : {m_actions.confirm, m_actions.reject, m_actions.reopen, m_actions.correct})
            action->setEnabled(false);
    }
    m_actions.setComparing(m_comparing, !m_readOnly && !m_deciding, m_compare->pair().decision.has_value());
    m_actions.setCount(static_cast<int>(chosen().size()));
    for (QAction *action : {m_actions.turnRight, m_actions.turnLeft, m_actions.markRegion,
                            m_actions.noteOnDocument, m_actions.noteOnPage})
        action->setEnabled(page && !m_readOnly);
    for (QAction *action : {m_actions.pageText, m_actions.origin})
        action->setEnabled(page);
    m_actions.noteOnCase->setEnabled(m_session.isOpen() && !m_readOnly);
    if (page && view().reading().currentPlace() && !m_readOnly) m_actions.correctText->setEnabled(true);
    m_actions.star->setChecked(m_feed.marks().isStarred(finding));
    const bool note = !m_inspector->note().isNull() && !m_readOnly && shown;
    if (note) {
        m_actions.note->setEnabled(true);
        m_actions.tag->setEnabled(true);
    }
}

void ReviewDesk::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_inspector->setReadOnly(readOnly);
    m_looking->setReadOnly(readOnly || m_comparing);
    m_text->setReadOnly(readOnly);
    m_documents->order().setReadOnly(readOnly);
    updateHistory();
    updateActions();
}

void ReviewDesk::flush() { m_inspector->flush(); }

} // namespace tt
