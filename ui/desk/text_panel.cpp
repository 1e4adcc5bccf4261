// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/text_panel.h"

#include "ui/desk/page_line_delegate.h"
#include "ui/desk/panel_head.h"
#include "ui/shell/counted.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tt
{

namespace
{

/// Letters do not search here, and are not typed into a line before it is opened.
class LineList final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

TextPanel::TextPanel(CaseSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new LineList)
    , m_title(makeLabel({}, QStringLiteral("caption")))
    , m_none(makeLabel({}, QStringLiteral("muted")))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("text-panel"));
    setLook(this, QStringLiteral("panel"));
    setMinimumHeight(120);
    m_list->setObjectName(QStringLiteral("page-lines"));
    m_list->setAccessibleName(tr("Recognised text of the page"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PageLineDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &row) {
        m_model.setLit(row.row());
        Q_EMIT lineHovered(m_page, m_model.lines().at(row.row()));
    });
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePanelHead(tr("Text as it was read"), m_title));
    column->addLayout(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid()) Q_EMIT lineChosen(m_page, m_model.lines().at(now.row()));
            });
    connect(&m_model, &PageLineModel::typed, this, &TextPanel::store);
    connect(&session, &CaseSession::edited, this, [this](const EditSummary &edit) {
        if (edit.reanalyse && edit.documents.contains(m_page.document)) load();
    });
    connect(&session, &CaseSession::pageRead, this, [this](DocumentId document, int page) {
        if (m_page == PageKey{document, page}) load();
    });
}

void TextPanel::setPage(PageKey page)
{
    if (page == m_page) return;
    m_page = page;
    m_loaded = false;
    m_corrections.clear();
    m_model.setLines({});
    m_title->clear();
    if (m_page.document.isNull() || m_page.page < 0) return;
    load();
}

void TextPanel::setReadOnly(bool readOnly) { m_model.setReadOnly(readOnly); }

void TextPanel::load()
{
    const PageKey page = m_page;
    m_session.textCorrections(page).then(this,
                                         [this, page](const Result<QVector<TextCorrectionRecord>> &known) {
                                             if (page == m_page && known) m_corrections = *known;
                                         });
    // Answers come in the order of the questions.
    m_session.pageText(page).then(this, [this, page](const Result<PageText> &text) {
        if (page != m_page) return;
        m_loaded = true;
        if (text) {
            show(*text);
        } else {
            m_model.setLines({});
            m_none->setText(tr("This page is not read yet."));
            m_stack->setCurrentWidget(m_none);
        }
    });
}

void TextPanel::show(const PageText &text)
{
    m_model.setLines(pageLines(text, m_corrections));
    const auto changed = std::count_if(m_model.lines().cbegin(), m_model.lines().cend(),
                                       [](const PageLine &line) { return line.read != line.now; });
    m_title->setText(changed == 0
                         ? tr("page %1").arg(m_page.page + 1)
                         : tr("page %1 · %2")
                               .arg(m_page.page + 1)
                               .arg(counted(changed, tr("1 line corrected"), tr("%1 lines corrected"))));
    const auto doubtful =
        std::accumulate(m_model.lines().cbegin(), m_model.lines().cend(), qsizetype(0),
                        [](qsizetype sum, const PageLine &line) { return sum + line.doubtful.size(); });
    if (doubtful > 0)
        m_title->setText(m_title->text() + QStringLiteral(" · ") +
                         counted(doubtful, tr("1 doubtful place"), tr("%1 doubtful places")));
    m_none->setText(tr("Nothing was read on this page."));
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget *>(m_none) : m_list);
    openWanted();
    if (m_wantedLight) lightAt(m_wantedLight->first, m_wantedLight->second);
}

void TextPanel::lightAt(PageKey page, qsizetype position)
{
    m_wantedLight = std::pair(page, position);
    if (!m_loaded || page != m_page) return;
    m_wantedLight.reset();
    light(m_model.rowAt(position));
}

void TextPanel::light(int row)
{
    m_model.setLit(row);
    if (row >= 0) m_list->scrollTo(m_model.index(row), QAbstractItemView::EnsureVisible);
}

void TextPanel::editAt(const PageRect &box)
{
    m_wanted = box;
    if (m_loaded) openWanted();
}

void TextPanel::openWanted()
{
    if (!m_wanted) return;
    const int row = m_model.rowAt(*std::exchange(m_wanted, std::nullopt));
    if (row < 0) return;
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row), QAbstractItemView::PositionAtCenter);
    m_list->edit(m_model.index(row));
}

void TextPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
}

void TextPanel::store(int row, const QString &text)
{
    const LineEdit edit = editFor(m_model.lines().at(row), text, m_corrections);
    for (const CorrectionId id : edit.removed)
        write(m_session.removeCorrection(id));
    if (edit.range) write(m_session.correctText(m_page, *edit.range, edit.replacement));
}

void TextPanel::write(QFuture<Result<void>> answer)
{
    answer.then(this, [this](const Result<void> &done) {
        if (!done) Q_EMIT problem(done.error());
    });
}

bool TextPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Leave) {
        m_model.setLit(-1);
        Q_EMIT lineHovered(m_page, {});
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->edit(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tt
