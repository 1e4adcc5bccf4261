// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace tt
{

class CaseFeed;
class CropView;
class ElidedLabel;
class FindingDetail;
class JudgedStrip;
class LinkStrip;
class NoteBox;
class OriginBox;
class PageImages;
class Theme;
struct DeskActions;

/// The right-hand side: the finding being judged, or the note on a region, and what is left to do.
class Inspector final : public QWidget
{
    Q_OBJECT
public:
    Inspector(CaseFeed &feed, PageImages &images, const Theme &theme, const DeskActions &actions,
              QWidget *parent = nullptr);

    void showFinding(FindingId finding);
    void showNote(NoteId note);
    /// A note on the case, a document or a page that gets its number with its first words.
    void showDraft(const NoteRecord &note);
    void showNothing();
    /// The pages of the document on show: for the crop's shape and the footer.
    void setPages(const QVector<PageRecord> &pages);
    /// Writes unsaved words of the note now.
    void flush();
    void focusNote();
    void focusTag();
    /// Opens the editor of the finding's facts.
    void correct();
    /// Whether that editor is open.
    [[nodiscard]] bool isCorrecting() const;
    void setReadOnly(bool readOnly);

    /// Shows where the document comes from when nothing else is shown.
    void setOrigin(OriginBox *origin);
    /// Whose progress stands under that of the case.
    void setDocument(DocumentId document);
    [[nodiscard]] LinkStrip *linking() const { return m_linking; }
    /// Says that these were judged, as they stand now.
    void acknowledge(const QVector<FindingId> &judged);
    [[nodiscard]] JudgedStrip *judged() const { return m_judged; }

    [[nodiscard]] FindingId finding() const { return m_finding; }
    [[nodiscard]] NoteId note() const { return m_note; }
    [[nodiscard]] FindingDetail *detail() const { return m_detail; }
    [[nodiscard]] NoteBox *findingNote() const { return m_findingNote; }
    [[nodiscard]] NoteBox *regionNote() const { return m_regionNote; }

Q_SIGNALS:
    void correctionTaken(tt::FindingId finding, const tt::FindingFacts &facts);
    void findingChosen(tt::FindingId finding);
    void correcting(); ///< isCorrecting() changed
    void left();       ///< a field was left by its key: back to the keys of the review

private:
    enum Page { NothingPage, FindingPage, NotePage, OriginPage };

    QWidget *makeProgress();
    QWidget *makeNothingPage(const DeskActions &actions);
    QWidget *makeFindingPage(const DeskActions &actions);
    QWidget *makeButtons(const DeskActions &actions);
    QWidget *makeNotePage();
    void showNothingPage();
    void refresh();
    void refreshFinding();
    void refreshNote();
    void refreshProgress();
    /// Into view, and kept there as long as the focus is in it and it grows.
    void reveal(QWidget *part);
    void keepInView();
    void showFooter(const FindingRecord &record);
    void storeFindingNote(const QString &text, const QStringList &tags);
    void storeRegionNote(const QString &text, const QStringList &tags);
    [[nodiscard]] const NoteRecord *shownNote() const; ///< nullptr: none
    void draftSaved(NoteId id);
    [[nodiscard]] QSizeF pageSize(int page) const;

    CaseFeed &m_feed;
    PageImages &m_images;
    const Theme &m_theme;
    FindingId m_finding;
    NoteId m_note;
    std::optional<NoteRecord> m_draft; ///< instead of `m_note`
    DocumentId m_document;
    QVector<PageRecord> m_pages;
    QPointer<QWidget> m_revealed;
    QLabel *m_done;
    QProgressBar *m_bar;
    QLabel *m_disputed;
    QLabel *m_ofDocument;
    FindingDetail *m_detail;
    NoteBox *m_findingNote;
    LinkStrip *m_linking;
    JudgedStrip *m_judged;
    QScrollArea *m_scroll = nullptr;
    ElidedLabel *m_footer;
    QPushButton *m_copyHash;
    QLabel *m_noteTitle;
    QLabel *m_noteQuote;
    QLabel *m_noteBy;
    CropView *m_noteCrop;
    NoteBox *m_regionNote;
    QStackedLayout *m_stack;
    OriginBox *m_origin = nullptr;
};

} // namespace tt
