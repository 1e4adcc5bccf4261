// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/inspector.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/crop_view.h"
#include "ui/desk/desk_actions.h"
#include "ui/desk/facts_editor.h"
#include "ui/desk/finding_detail.h"
#include "ui/desk/judged_strip.h"
#include "ui/desk/link_strip.h"
#include "ui/desk/marks_box.h"
#include "ui/desk/note_box.h"
#include "ui/desk/origin_box.h"
#include "ui/desk/tag_row.h"
#include "ui/models/finding_text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace tt
{

namespace
{

QString shortHash(const Sha256 &hash)
{
    const QString hex = hash.hex();
    return hex.size() < 12 ? hex : hex.left(6) + QStringLiteral("…") + hex.right(4);
}

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
    , m_judged(new JudgedStrip(actions.undo))
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
        m_judged->dismiss();
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
    connect(m_detail->editor(), &FactsEditor::openChanged, this, &Inspector::correcting);
    connect(m_detail->editor(), &FactsEditor::grew, this, [this] { reveal(m_detail->editor()); });
    connect(m_findingNote, &NoteBox::grew, this, [this] { reveal(m_findingNote); });
    m_findingNote->offerTagsWithWordsOnly();
    refreshProgress();
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
    m_detail->placeNote(m_findingNote);
    inside->addWidget(m_detail);
    inside->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Inspector::keepInView);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_linking);
    column->addWidget(makeLine());
    column->addWidget(m_judged);
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
    reveal(m_findingNote);
}

void Inspector::focusTag()
{
    if (shownNote() != nullptr)
        m_regionNote->focusTag();
    else if (!m_finding.isNull())
        m_detail->marks()->tags()->focusField();
    reveal(m_detail->marks());
}

void Inspector::reveal(QWidget *part)
{
    m_revealed = part;
    QTimer::singleShot(0, this, &Inspector::keepInView);
}

/// What opens has its height only when the layout was done: the range of the scroll bar tells.
void Inspector::keepInView()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_revealed && focus != nullptr && (m_revealed == focus || m_revealed->isAncestorOf(focus)))
        m_scroll->ensureWidgetVisible(m_revealed, 0, space::m);
}

void Inspector::correct()
{
    if (m_finding.isNull()) return;
    m_detail->correct();
    reveal(m_detail->editor());
}

bool Inspector::isCorrecting() const { return m_detail->editor()->isOpen(); }

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
        parts << engineLabel(m_pages.at(page).readBy);
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
