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
class DocumentPanel;
class FindingPanel;
class Inspector;
class PageArea;
class PageFeed;
class PageGloss;
class PageLooking;
class PageView;
class SearchPanel;
class Theme;

/// Lists at the left, the page in the middle, the inspector at the right, and what ties them together:
/// choosing something in one shows it in the others.
class ReviewDesk final : public QWidget
{
    Q_OBJECT
public:
    ReviewDesk(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent = nullptr);

    /// Documents, Findings or Search: which list stands at the left.
    void setSection(Section section);
    void openDocument(DocumentId document, int page = 0, const QVector<PageRect> &boxes = {});
    /// Its top, wherever the document was left.
    void openPage(PageKey page);
    void openFinding(FindingId finding);
    void openHit(const SearchHit &hit);
    void setReadOnly(bool readOnly);
    /// Writes what is being typed; before another case, and before the end.
    void flush();
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);
    void setLeftVisible(bool visible);
    void setRightVisible(bool visible);

    [[nodiscard]] DeskActions &actions() { return m_actions; }
    [[nodiscard]] PageView &view() const;
    [[nodiscard]] PageGloss &gloss() const { return *m_gloss; }
    [[nodiscard]] PageArea &pageArea() const { return *m_pageArea; }
    [[nodiscard]] SearchPanel &search() const { return *m_search; }
    [[nodiscard]] Inspector &inspector() const { return *m_inspector; }
    [[nodiscard]] DocumentPanel &documentPanel() const { return *m_documents; }
    [[nodiscard]] FindingPanel &findingPanel() const { return *m_findings; }
    [[nodiscard]] DocumentId document() const { return m_document; }

Q_SIGNALS:
    void importFilesAsked();
    void importFolderAsked();
    void passwordAsked(tt::DocumentId document);
    void documentShown(tt::DocumentId document);
    void problem(const tt::Error &error);

private:
    struct Target {
        int page = 0;
        QVector<PageRect> boxes;
    };

    void buildColumns();
    void connectPanels();
    void connectActions();
    void connectFeed();
    void showDocument();
    void fetchPages(bool first);
    void showMarks();
    void goTo(const Target &target);
    void judge(ReviewState state);
    void step(int by);
    void stepHistory(bool back);
    /// Where the person sees what was undone or done again.
    void showEdited(const EditSummary &edit);
    void addRegionNote(int page, const PageRect &box);
    void updateActions();
    void noteShown(NoteId note);

    CaseSession &m_session;
    CaseFeed &m_feed;
    PageFeed *m_pages;
    DeskActions m_actions;
    Section m_section = Section::Documents;
    DocumentPanel *m_documents;
    FindingPanel *m_findings;
    FindingPanel *m_documentFindings;
    SearchPanel *m_search;
    PageArea *m_pageArea;
    PageLooking *m_looking;
    PageGloss *m_gloss;
    Inspector *m_inspector;
    QStackedWidget *m_left;
    QSplitter *m_columns;
    QSplitter *m_right;
    DocumentId m_document;
    int m_pagesShown = -1;          ///< pages the view holds; -1: none yet
    std::optional<Target> m_wanted; ///< where to go once the pages are there
    NoteId m_newNote;
    bool m_awaitsNewNote = false; ///< a region was just drawn: its note is opened when it has an id
    bool m_readOnly = false;
};

} // namespace tt
