// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/case_search.h"
#include "ui/desk/desk_actions.h"
#include "ui/shell/nav_rail.h"

#include <QWidget>

#include <optional>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace tt
{

class CaseFeed;
class CaseSession;
class CopyCompare;
class CopyFeed;
struct CopyPair;
class DocumentPanel;
class FindingPanel;
class Inspector;
class NotePanel;
class OriginBox;
class PageArea;
class PageFeed;
class PageGloss;
class PageLooking;
class PageView;
class PageWalk;
class SearchPanel;
class TextPanel;
struct PageLine;
class Theme;

/// Where a person is at the desk.
struct DeskPlace {
    DocumentId document;
    int page = 0;
    FindingId finding; ///< null: none in hand
};

/// Lists at the left, the page in the middle, the inspector at the right, and what ties them together:
/// choosing something in one shows it in the others.
class ReviewDesk final : public QWidget
{
    Q_OBJECT
public:
    ReviewDesk(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent = nullptr);

    /// Documents, Findings, Search or Notes: which list stands at the left.
    void setSection(Section section);
    void openDocument(DocumentId document, int page = 0, const QVector<PageRect> &boxes = {});
    /// Its top, wherever the document was left.
    void openPage(PageKey page);
    void openFinding(FindingId finding);
    void openHit(const SearchHit &hit);
    /// Where it stands, with its words in the inspector.
    void openNote(NoteId note);
    void setReadOnly(bool readOnly);
    /// Writes what is being typed; before another case, and before the end.
    void flush();
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);
    // review_desk_panels.cpp: which panels there are, and where.
    void setListsVisible(bool visible);
    void setInspectorVisible(bool visible);
    void setFindingsVisible(bool visible); ///< the document's, over the inspector
    void setListsAtRight(bool right);
    void setInspectorAtLeft(bool left);
    void setTextBeside(bool beside); ///< the page's text beside the page, not under it
    void resetSizes();
    /// After a judgement on to the next finding.
    void setGoesOn(bool goesOn) { m_goesOn = goesOn; }

    [[nodiscard]] DeskActions &actions() { return m_actions; }
    [[nodiscard]] PageView &view() const;
    [[nodiscard]] PageGloss &gloss() const { return *m_gloss; }
    [[nodiscard]] PageWalk &walk() const { return *m_walk; }
    [[nodiscard]] PageArea &pageArea() const { return *m_pageArea; }
    [[nodiscard]] SearchPanel &search() const { return *m_search; }
    [[nodiscard]] NotePanel &notePanel() const { return *m_notes; }
    [[nodiscard]] Inspector &inspector() const { return *m_inspector; }
    [[nodiscard]] DocumentPanel &documentPanel() const { return *m_documents; }
    [[nodiscard]] FindingPanel &findingPanel() const { return *m_findings; }
    [[nodiscard]] TextPanel &textPanel() const { return *m_text; }
    [[nodiscard]] CopyCompare &compare() const { return *m_compare; }
    [[nodiscard]] CopyFeed &copies() const { return *m_copies; }
    /// The pair that asks whether this document is a copy, side by side.
    void showCopies(DocumentId document);
    [[nodiscard]] OriginBox &origin() const { return *m_origin; }
    [[nodiscard]] DocumentId document() const { return m_document; }
    [[nodiscard]] DeskPlace place() const;
    /// What is gone by now is left out.
    void goBackTo(const DeskPlace &place);

Q_SIGNALS:
    void stepped(bool back, const tt::EditSummary &edit); ///< it was undone, or done again
    void importFilesAsked();
    void importFolderAsked();
    void passwordAsked(tt::DocumentId document);
    void documentShown(tt::DocumentId document);
    void problem(const tt::Error &error);

public:
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Drawn {
        PageKey page;
        PageRect box;
    };
    struct Target {
        int page = 0;
        QVector<PageRect> boxes;
    };

    void buildColumns();
    void orderColumns();
    void showDocumentFindings();
    void connectPanels();
    void connectActions();
    void connectFeed();
    void showDocument();
    void fetchPages(bool first);
    void showMarks();
    void goTo(const Target &target);
    void judge(ReviewState state);
    void takeCorrection(FindingId finding, const FindingFacts &facts);
    void judgeMany(const QVector<FindingId> &ids, ReviewState state);
    void toggleStar();
    void goToPair();
    void link();
    void endLink();
    void followLink();
    /// The list that the review goes through; null in a section without one.
    [[nodiscard]] FindingPanel *activePanel() const;
    /// What a judgement is about: the finding in hand, or those that are selected with it.
    [[nodiscard]] QVector<FindingId> chosen() const;
    /// Whether a finding stays as it is judged: it is so already, or confirming it would drop a correction.
    [[nodiscard]] static bool keepsJudgement(const FindingRecord &record, ReviewState wanted);
    void connectText();
    void followPage();
    void connectOrder();
    void followFinding();
    void lightLine(PageKey page, const PageLine &line, bool reveal);
    [[nodiscard]] int textRowAt(QPointF viewportPoint) const;
    void showText(bool on);
    void correctTextHere();
    [[nodiscard]] PageViewRecord viewOf(int page) const;
    void turnPage(int degrees);
    /// Pages as people say they are to be held.
    [[nodiscard]] QVector<PageRecord> asHeld(QVector<PageRecord> pages) const;
    /// The focus to where the review's keys work.
    void focusKeys();
    void step(int by);
    void stepToReview();
    void openQueue();
    void openNotes();
    void stepHistory(bool back);
    void updateHistory();
    /// Where the person sees what was undone or done again.
    void showEdited(const EditSummary &edit);
    void connectNotes();
    void draftNote(const NoteRecord &note);
    void addRegionNote(int page, const PageRect &box);
    void updateActions();
    void noteShown(NoteId note);
    // review_desk_copies.cpp
    void connectCopies();
    void showComparison(bool on);
    /// As the list of copies has it: the pair in hand, or none.
    void followCopies();
    void callSame(bool left);
    void openCompared(int side);
    void arrangeColumns();
    /// Whether lists, page and inspector have no room beside one another.
    [[nodiscard]] bool isTight() const;

    CaseSession &m_session;
    CaseFeed &m_feed;
    PageFeed *m_pages;
    CopyFeed *m_copies;
    DeskActions m_actions;
    Section m_section = Section::Documents;
    DocumentPanel *m_documents;
    FindingPanel *m_findings;
    FindingPanel *m_documentFindings;
    SearchPanel *m_search;
    NotePanel *m_notes;
    PageArea *m_pageArea;
    PageLooking *m_looking;
    PageWalk *m_walk;
    PageGloss *m_gloss;
    TextPanel *m_text;
    Inspector *m_inspector;
    OriginBox *m_origin;
    CopyCompare *m_compare;
    QStackedWidget *m_left;
    QSplitter *m_columns;
    QSplitter *m_middle;
    QSplitter *m_right;
    QAction *m_stopLink; ///< Escape, while a link is being made
    DocumentId m_document;
    QVector<PageRecord> m_readPages; ///< as the reading has them
    QVector<PageViewRecord> m_views; ///< what people say of them
    bool m_followsPage = true;
    int m_pagesShown = -1;          ///< pages the view holds; -1: none yet
    std::optional<Target> m_wanted; ///< where to go once the pages are there
    std::optional<Drawn> m_drawn;   ///< a region whose note is opened when it has an id
    bool m_readOnly = false;
    bool m_goesOn = true;
    bool m_listsAtRight = false;
    bool m_inspectorAtLeft = false;
    bool m_textBeside = false;
    bool m_findingsWanted = true;
    bool m_comparing = false;   ///< two documents stand in the middle, and nothing at the right
    bool m_deciding = false;    ///< until the list shows what was decided: no key decides about the next pair
    bool m_listsVisible = true; ///< as the person wants it
    bool m_rightVisible = true; ///< as the person wants it
};

} // namespace tt
