// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/inspector.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/crop_view.h"
#include "ui/desk/desk_actions.h"
#include "ui/desk/facts_editor.h"
#include "ui/desk/finding_detail.h"
#include "ui/desk/link_strip.h"
#include "ui/desk/marks_box.h"
#include "ui/desk/note_box.h"
#include "ui/desk/origin_box.h"
#include "ui/desk/tag_row.h"
#include "ui/models/finding_text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

namespace
{

QString shortHash(const Sha256 &hash)
{
    const QString hex = hash.hex();
    return hex.size() < 12 ? hex : hex.left(6) + QStringLiteral("…") + hex.right(4);
}

/// Figures and names are what a person goes through; repeats come with the finding they repeat.
bool isToJudge(const FindingRecord &record)
{
    return record.sameAs.isNull() && categoryOf(record.finding) != EvidenceCategory::Fact;
}

/// How far a person has come; disputed: of those that are left.
struct Progress {
    int total = 0;
    int reviewed = 0;
    int disputed = 0;

    void add(const FindingRecord &record)
    {
        ++total;
        if (record.review.state != ReviewState::Unreviewed)
            ++reviewed;
        else if (record.finding.reading.verdict == Verdict::Disputed)
            ++disputed;
    }
};

} // namespace

Inspector::Inspector(CaseFeed &feed, PageImages &images, const Theme &theme, const DeskActions &actions,
                     QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_images(images)
    , m_theme(theme)
    , m_done(makeLabel({}, {}))
    , m_bar(new QProgressBar)
    , m_disputed(makeLabel({}, QStringLiteral("bad")))
    , m_ofDocument(makeLabel({}, QStringLiteral("caption")))
    , m_detail(new FindingDetail(feed, images, theme, actions))
    , m_findingNote(new NoteBox)
    , m_linking(new LinkStrip)
    , m_footer(new ElidedLabel)
    , m_copyHash(new QPushButton(tr("Copy")))
    , m_noteTitle(makeLabel({}, QStringLiteral("section")))
    , m_noteQuote(makeLabel({}, QStringLiteral("muted")))
    , m_noteBy(makeLabel({}, QStringLiteral("caption")))
    , m_noteCrop(new CropView(images, theme))
    , m_regionNote(new NoteBox)
    , m_stack(new QStackedLayout)
{
    setLook(this, QStringLiteral("panel"));
    setAccessibleName(tr("Inspector"));
    m_stack->addWidget(makeNothingPage(actions));
    m_stack->addWidget(makeFindingPage(actions));
    m_stack->addWidget(makeNotePage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeProgress());
    column->addLayout(m_stack, 1);
    connect(&feed, &CaseFeed::findingsChanged, this, &Inspector::refresh);
    connect(&feed, &CaseFeed::notesChanged, this, &Inspector::refresh);
    connect(&feed, &CaseFeed::loaded, this, &Inspector::refresh);
    connect(&feed, &CaseFeed::cleared, this, [this] {
        m_document = {};
        showNothing();
        m_detail->editor()->forget();
        refreshProgress();
    });
    connect(m_findingNote, &NoteBox::edited, this, &Inspector::storeFindingNote);
    connect(m_regionNote, &NoteBox::edited, this, &Inspector::storeRegionNote);
    connect(&feed, &CaseFeed::noteSaved, this, &Inspector::draftSaved);
    for (const NoteBox *box : {m_findingNote, m_regionNote})
        connect(box, &NoteBox::left, this, &Inspector::left);
    connect(m_linking, &LinkStrip::left, this, &Inspector::left);
    connect(m_detail->marks(), &MarksBox::findingChosen, this, &Inspector::findingChosen);
    connect(m_detail->marks()->tags(), &TagRow::left, this, &Inspector::left);
    connect(m_detail->editor(), &FactsEditor::taken, this, &Inspector::correctionTaken);
    connect(m_detail->editor(), &FactsEditor::closed, this, &Inspector::left);
    m_findingNote->offerTagsWithWordsOnly();
    refreshProgress();
}

QWidget *Inspector::makeProgress()
{
    auto *head = new QWidget;
    setLook(head, QStringLiteral("section-head"));
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(m_ofDocument);
    m_ofDocument->setObjectName(QStringLiteral("document-progress"));
    m_done->setObjectName(QStringLiteral("case-progress"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reviewed findings"));
    row->addWidget(m_done);
    row->addWidget(m_bar, 1, Qt::AlignVCenter);
    row->addWidget(m_disputed);
    return head;
}

QWidget *Inspector::makeNothingPage(const DeskActions &actions)
{
    auto *page = new EmptyState(QStringLiteral("eye"), tr("Nothing selected"), {});
    const auto sayKeys = [page, on = actions.next, back = actions.previous] {
        page->setText(
            tr("Choose a finding in the list or click a mark on the page. %1 and %2 go on and back.")
                .arg(on->shortcut().toString(QKeySequence::NativeText),
                     back->shortcut().toString(QKeySequence::NativeText)));
    };
    sayKeys();
    for (const QAction *action : {actions.next, actions.previous})
        connect(action, &QAction::changed, page, sayKeys);
    return page;
}

QWidget *Inspector::makeFindingPage(const DeskActions &actions)
{
    auto *content = new QWidget;
    setLook(content, QStringLiteral("panel"));
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    auto *note = new QWidget;
    auto *noteColumn = new QVBoxLayout(note);
    noteColumn->setContentsMargins(space::m, space::m, space::m, space::m);
    noteColumn->addWidget(m_findingNote);
    inside->addWidget(m_detail);
    inside->addWidget(makeLine());
    inside->addWidget(note);
    inside->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_linking);
    column->addWidget(makeLine());
    column->addWidget(makeButtons(actions));
    column->addWidget(makeLine());
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(space::m, space::xs, space::s, space::xs);
    m_footer->setProperty("look", QStringLiteral("caption"));
    m_footer->setAccessibleName(tr("Where it comes from"));
    m_copyHash->setProperty("look", QStringLiteral("status"));
    m_copyHash->setToolTip(tr("Copy the SHA-256 of the original, the page and the box"));
    footer->addWidget(m_footer, 1);
    footer->addWidget(m_copyHash);
    column->addLayout(footer);
    connect(m_copyHash, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_copyHash->property("reference").toString()); });
    return page;
}

QWidget *Inspector::makeButtons(const DeskActions &actions)
{
    auto *confirm = new KeyButton(actions.confirm, QStringLiteral("check"));
    confirm->setProperty("look", QStringLiteral("confirm"));
    confirm->setObjectName(QStringLiteral("confirm"));
    confirm->setIcon(icon(QStringLiteral("check"), IconTone::Button));
    auto *host = new QWidget;
    auto *grid = new QGridLayout(host);
    grid->setContentsMargins(space::m, space::m, space::m, space::m);
    grid->setSpacing(space::s);
    grid->addWidget(confirm, 0, 0);
    grid->addWidget(new KeyButton(actions.correct, QStringLiteral("pencil")), 0, 1);
    grid->addWidget(new KeyButton(actions.reject, QStringLiteral("x")), 0, 2);
    grid->addWidget(new KeyButton(actions.note, QStringLiteral("message-square")), 1, 0);
    grid->addWidget(new KeyButton(actions.tag, QStringLiteral("tag")), 1, 1);
    grid->addWidget(new KeyButton(actions.undo, QStringLiteral("undo-2")), 1, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    return host;
}

void Inspector::showFinding(FindingId finding)
{
    if (finding != m_finding) {
        flush();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_note = {};
    m_draft.reset();
    m_finding = finding;
    refreshFinding();
}

void Inspector::showNothing()
{
    flush();
    m_finding = {};
    m_note = {};
    m_draft.reset();
    showNothingPage();
}

void Inspector::setOrigin(OriginBox *origin)
{
    m_origin = origin;
    m_stack->insertWidget(OriginPage, origin);
    connect(origin, &OriginBox::left, this, &Inspector::left);
}

void Inspector::showNothingPage()
{
    m_stack->setCurrentIndex(m_origin && !m_document.isNull() ? OriginPage : NothingPage);
}

void Inspector::setPages(const QVector<PageRecord> &pages)
{
    m_pages = pages;
    refresh();
}

void Inspector::flush()
{
    if (!m_finding.isNull()) {
        m_findingNote->flush();
        m_detail->marks()->flush();
    }
    if (shownNote() != nullptr) m_regionNote->flush();
    if (m_origin) m_origin->flush();
}

void Inspector::focusNote()
{
    if (shownNote() != nullptr)
        m_regionNote->focusText();
    else if (!m_finding.isNull())
        m_findingNote->focusText();
    m_scroll->ensureWidgetVisible(m_findingNote);
}

void Inspector::focusTag()
{
    if (shownNote() != nullptr)
        m_regionNote->focusTag();
    else if (!m_finding.isNull())
        m_detail->marks()->tags()->focusField();
    m_scroll->ensureWidgetVisible(m_detail->marks());
}

void Inspector::correct()
{
    if (m_finding.isNull()) return;
    m_detail->correct();
    m_scroll->ensureWidgetVisible(m_detail->editor());
}

void Inspector::setReadOnly(bool readOnly)
{
    m_findingNote->setReadOnly(readOnly);
    m_detail->marks()->setReadOnly(readOnly);
    m_regionNote->setReadOnly(readOnly);
    if (m_origin) m_origin->setReadOnly(readOnly);
}

void Inspector::refresh()
{
    refreshProgress();
    if (!m_finding.isNull()) refreshFinding();
    if (shownNote() != nullptr || !m_note.isNull()) refreshNote();
}

void Inspector::refreshFinding()
{
    const FindingRecord *record = m_feed.findings().find(m_finding);
    if (!record) {
        m_finding = {};
        showNothingPage();
        return;
    }
    m_detail->show(*record, pageSize(record->finding.page));
    const NoteRecord *note = m_feed.noteOn(m_finding);
    m_findingNote->show(note ? note->text : QString(), note ? note->tags : QStringList());
    showFooter(*record);
    m_stack->setCurrentIndex(FindingPage);
}

void Inspector::setDocument(DocumentId document)
{
    m_document = document;
    if (m_origin) m_origin->setDocument(document);
    if (m_finding.isNull() && m_note.isNull() && !m_draft) showNothingPage();
    refreshProgress();
}

void Inspector::refreshProgress()
{
    Progress all;
    Progress here;
    for (const FindingRecord &record : m_feed.findings().findings()) {
        if (!isToJudge(record)) continue;
        all.add(record);
        if (record.document == m_document) here.add(record);
    }
    m_done->setText(all.total == 0 ? tr("Nothing to review yet")
                                   : tr("%1 of %2 reviewed").arg(all.reviewed).arg(all.total));
    m_bar->setVisible(all.total > 0);
    m_bar->setRange(0, std::max(1, all.total));
    m_bar->setValue(all.reviewed);
    m_disputed->setText(tr("%1 disputed").arg(all.disputed));
    m_disputed->setVisible(all.disputed > 0);
    QString words = tr("This document: %1 of %2 reviewed, %3 left")
                        .arg(here.reviewed)
                        .arg(here.total)
                        .arg(here.total - here.reviewed);
    if (here.disputed > 0) words += tr(", %1 disputed").arg(here.disputed);
    m_ofDocument->setText(words);
    m_ofDocument->setVisible(here.total > 0);
}

void Inspector::showFooter(const FindingRecord &record)
{
    const DocumentRecord *document = m_feed.documents().find(record.document);
    const Sha256 hash = document ? document->sha256 : Sha256();
    const int page = record.finding.page;
    QStringList parts{tr("SHA-256 %1").arg(shortHash(hash)), tr("page %1").arg(page + 1)};
    QString box;
    if (!record.finding.boxes.isEmpty()) {
        const PageRect &first = record.finding.boxes.first();
        box = tr("box %1 %2").arg(first.x, 0, 'f', 2).arg(first.y, 0, 'f', 2);
        parts << box;
    }
    if (page >= 0 && page < m_pages.size() && !m_pages.at(page).readBy.isEmpty())
        parts << m_pages.at(page).readBy;
    m_footer->setText(parts.join(QStringLiteral(" · ")));
    m_copyHash->setProperty("reference",
                            QStringLiteral("%1\nSHA-256 %2\n%3 %4")
                                .arg(record.documentName, hash.hex(), tr("page %1").arg(page + 1), box));
}

QSizeF Inspector::pageSize(int page) const
{
    // A4 until the reader has said how large the page is: only the shape of the crop depends on it.
    return page >= 0 && page < m_pages.size() && !m_pages.at(page).sizePoints.isEmpty()
               ? m_pages.at(page).sizePoints
               : QSizeF(595, 842);
}

} // namespace tt
