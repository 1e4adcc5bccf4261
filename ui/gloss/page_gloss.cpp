// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gloss/page_gloss.h"

#include "app/session/case_session.h"
#include "ui/gloss/gloss_loader.h"
#include "ui/gloss/gloss_overlay.h"
#include "ui/gloss/gloss_panel.h"
#include "ui/gloss/page_places.h"
#include "ui/page/page_view.h"
#include "ui/shell/icons.h"
#include "ui/shell/widgets.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kRestMs = 450;                 ///< a pointer on its way explains nothing
constexpr qsizetype kLongestSelection = 400; ///< characters; a page is not explained in a small panel

TextRange lineAround(const QString &text, qsizetype at)
{
    at = std::clamp<qsizetype>(at, 0, text.size());
    const qsizetype begin = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', at);
    return {begin, (end < 0 ? text.size() : end) - begin};
}

/// From the character at one point to that at the other, whichever comes first.
std::optional<TextRange> selectedRange(const PageText &text, QPointF one, QPointF other)
{
    const auto from = positionNear(text, one);
    const auto to = positionNear(text, other);
    if (!from || !to) return std::nullopt;
    return TextRange{std::min(*from, *to), std::max(*from, *to) - std::min(*from, *to) + 1};
}

} // namespace

PageGloss::PageGloss(CaseSession &session, PageView &view, const QString &dictionaryPath, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_loader(new GlossLoader(dictionaryPath, this))
    , m_overlay(new GlossOverlay(view))
    , m_panel(new GlossPanel(&view))
    , m_line(new QAction(icon(QStringLiteral("languages")), tr("Pinyin and English of the line"), this))
    , m_english(new QAction(icon(QStringLiteral("languages")), tr("English labels"), this))
    , m_copy(new QAction(icon(QStringLiteral("copy")), tr("Copy the selected text"), this))
{
    m_line->setShortcut(Qt::Key_D);
    m_line->setObjectName(QStringLiteral("gloss-line"));
    m_english->setShortcut(Qt::SHIFT | Qt::Key_D);
    m_english->setObjectName(QStringLiteral("english-labels"));
    m_english->setCheckable(true);
    for (QAction *action : {m_line, m_english})
        showKeyInToolTip(action);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copy->setObjectName(QStringLiteral("copy-selection"));
    m_copy->setEnabled(false);
    view.addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &PageGloss::copySelection);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &PageGloss::rest);
    connect(m_line, &QAction::triggered, this, &PageGloss::askLine);
    connect(m_english, &QAction::toggled, this, &PageGloss::updateLabels);
    connect(m_loader, &GlossLoader::loaded, this, [this] {
        updateLabels();
        answer();
    });
    connect(&view, &PageView::viewChanged, this, [this] {
        hidePanel();
        updateLabels();
    });
    const auto readAgain = [this](DocumentId document) {
        if (document == m_document) forget();
    };
    connect(&session, &CaseSession::pageRead, this, readAgain);
    connect(&session, &CaseSession::findingsChanged, this, readAgain);
    view.viewport()->installEventFilter(this);
}

void PageGloss::setFindings(const QVector<FindingRecord> &findings)
{
    m_findings = findings;
    if (m_view.document() != m_document) {
        m_document = m_view.document();
        forget();
    }
    m_labels.clear();
    updateLabels();
}

void PageGloss::forget()
{
    ++m_generation;
    m_texts.clear();
    m_fetching.clear();
    m_labels.clear();
    hidePanel();
    updateLabels();
}

const FindingRecord *PageGloss::finding(FindingId id) const
{
    const auto found = std::find_if(m_findings.cbegin(), m_findings.cend(),
                                    [id](const FindingRecord &record) { return record.id == id; });
    return found == m_findings.cend() ? nullptr : &*found;
}

void PageGloss::askLine()
{
    const FindingRecord *record = finding(m_view.currentFinding());
    if (record == nullptr) return;
    Question question;
    question.of = Question::Of::Line;
    question.page = record->finding.page;
    question.finding = record->id;
    ask(question);
}

void PageGloss::ask(const Question &question)
{
    m_question = question;
    m_loader->want();
    fetch(question.page);
    answer();
}

void PageGloss::fetch(int page)
{
    if (m_texts.contains(page) || m_fetching.contains(page) || m_document.isNull()) return;
    m_fetching.insert(page);
    m_session.pageText({m_document, page})
        .then(this, [this, page, generation = m_generation](const Result<PageText> &text) {
            if (generation != m_generation) return;
            // A page that is not read yet has nothing to explain; it is asked for again when it is.
            m_fetching.remove(page);
            m_texts.insert(page, text ? *text : PageText());
            updateLabels();
            answer();
        });
}

void PageGloss::answer()
{
    if (!m_question) return;
    const auto text = m_texts.constFind(m_question->page);
    // Selecting and copying need no dictionary.
    if (m_question->of == Question::Of::Selection && text != m_texts.cend()) select(*text, *m_question);
    if (m_loader->gloss() == nullptr) {
        // Only what was asked for with a key says that it waits: a resting pointer asked for nothing.
        const FindingRecord *record = finding(m_question->finding);
        if (record == nullptr) return;
        listenForEscape();
        const QString problem = m_loader->problem();
        m_panel->showWords(problem.isEmpty() ? tr("The dictionary is being opened …") : problem,
                           anchorOf(record->finding.page, record->finding.boxes));
        return;
    }
    if (text == m_texts.cend()) return;
    m_shown = m_question->of;
    switch (m_question->of) {
    case Question::Of::Pointer:
        answerPointer(*text);
        break;
    case Question::Of::Selection:
        answerSelection(*text);
        break;
    case Question::Of::Line:
        answerLine(*text);
        break;
    }
    m_question.reset();
}

void PageGloss::answerPointer(const PageText &text)
{
    const auto position = positionAt(text, m_question->from);
    const auto word = position ? m_loader->gloss()->glossAt(text.plainText(), *position) : std::nullopt;
    if (!word || word->source == GlossSource::Plain)
        hidePanel();
    else
        showWords({*word}, m_question->page, boxesOf(text, word->range));
}

void PageGloss::select(const PageText &text, const Question &question)
{
    const std::optional<TextRange> range = selectedRange(text, question.from, question.to);
    if (!range) return;
    m_overlay->setSelection(question.page, boxesOf(text, *range));
    m_selected = text.plainText().mid(range->begin, range->length);
    m_copy->setEnabled(true);
}

/// Cells go into the columns of a spreadsheet.
void PageGloss::copySelection() const
{
    QString text = m_selected;
    QGuiApplication::clipboard()->setText(text.replace(QStringLiteral(" | "), QStringLiteral("\t")));
}

void PageGloss::answerSelection(const PageText &text)
{
    const std::optional<TextRange> range = selectedRange(text, m_question->from, m_question->to);
    if (!range || m_selecting) return;
    const QString explained = m_selected.left(kLongestSelection);
    showWords(m_loader->gloss()->glossText(explained), m_question->page, boxesOf(text, *range));
}

void PageGloss::answerLine(const PageText &text)
{
    const FindingRecord *record = finding(m_question->finding);
    if (record == nullptr) return;
    const QString plain = text.plainText();
    const TextRange line = lineAround(plain, record->finding.range.begin);
    QString words = plain.mid(line.begin, line.length);
    // Of a finding that this reading does not have any more, the line that was kept with it.
    if (!words.contains(record->finding.quote.section(u'\n', 0, 0))) words = record->finding.context;
    showWords(m_loader->gloss()->glossText(words), record->finding.page, record->finding.boxes);
    if (!m_panel->isAncestorOf(QApplication::focusWidget())) m_focusBefore = QApplication::focusWidget();
    m_panel->takeKeyboard();
}

QRect PageGloss::anchorOf(int page, const QVector<PageRect> &boxes) const
{
    QRectF united;
    for (const PageRect &box : boxes)
        united |= m_view.viewportRect(page, box);
    return united.toAlignedRect().translated(m_view.viewport()->pos());
}

/// Escape reaches the window from wherever the keyboard is.
void PageGloss::listenForEscape()
{
    if (QWidget *window = m_view.window()) {
        window->removeEventFilter(this);
        window->installEventFilter(this);
    }
}

void PageGloss::showWords(const QVector<GlossWord> &words, int page, const QVector<PageRect> &boxes)
{
    if (words.isEmpty()) return;
    listenForEscape();
    m_panel->show(words, anchorOf(page, boxes), m_loader->problem());
}

void PageGloss::hidePanel()
{
    m_rest.stop();
    m_question.reset();
    m_overlay->setSelection(-1, {});
    m_selected.clear();
    m_copy->setEnabled(false);
    if (!m_panel->isVisible()) return;
    const bool hadKeyboard = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->hide();
    if (hadKeyboard) (m_focusBefore ? m_focusBefore.data() : &m_view)->setFocus();
}

void PageGloss::updateLabels()
{
    const bool on = m_english->isChecked();
    const auto visible = m_view.visiblePages();
    if (on && !visible.isEmpty() && m_view.document() == m_document) {
        m_loader->want();
        for (const int page : visible) {
            fetch(page);
            if (m_loader->gloss() == nullptr || m_labels.contains(page) || !m_texts.contains(page)) continue;
            QVector<FindingRecord> here;
            std::copy_if(m_findings.cbegin(), m_findings.cend(), std::back_inserter(here),
                         [page](const FindingRecord &record) { return record.finding.page == page; });
            m_labels.insert(page, englishLabels(m_texts.value(page), here, *m_loader->gloss()));
        }
    }
    m_overlay->setLabels(m_labels, on);
}

} // namespace tt
