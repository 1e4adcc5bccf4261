// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/copy_compare.h"

#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/copy_difference_delegate.h"
#include "ui/desk/desk_actions.h"
#include "ui/page/page_view.h"
#include "ui/shell/counted.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>
#include <QtConcurrentRun>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int listHeight = 170;

/// Letters and digits decide, they do not search.
class PlainList final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

CopyCompare::CopyCompare(CaseSession &session, CaseFeed &feed, const Theme &theme, const DeskActions &actions,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(feed)
    , m_words(makeLabel({}, QStringLiteral("head")))
    , m_summary(makeLabel({}, QStringLiteral("caption")))
    , m_list(new PlainList)
{
    setObjectName(QStringLiteral("copy-compare"));
    setAccessibleName(tr("Two documents side by side"));
    setLook(this, QStringLiteral("window"));
    setMinimumWidth(320);
    auto *head = new QWidget;
    setLook(head, QStringLiteral("section-head"));
    m_words->setObjectName(QStringLiteral("copy-words"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(space::m, space::s, space::s, space::s);
    headRow->addWidget(m_words, 1);
    auto *close = makeIconButton(QStringLiteral("x"), tr("Leave the comparison (Esc)"));
    headRow->addWidget(close, 0, Qt::AlignTop);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(1);
    pages->addWidget(makeSide(0, actions.openLeft), 1);
    pages->addWidget(makeSide(1, actions.openRight), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(pages, 1);
    column->addWidget(makeLine());
    column->addWidget(makeDifferences(theme));
    column->addWidget(makeLine());
    column->addWidget(makeButtons(actions));
    connect(close, &QToolButton::clicked, this, &CopyCompare::left);
    connect(&m_comparing, &QFutureWatcher<ComparedTexts>::finished, this, &CopyCompare::showCompared);
    connect(&feed, &CaseFeed::cleared, this, &CopyCompare::clear);
    hide();
}

QWidget *CopyCompare::makeSide(int side, QAction *open)
{
    Side &own = m_sides.at(static_cast<size_t>(side));
    own.name = new ElidedLabel(nullptr, Qt::ElideMiddle);
    own.state = makeLabel({}, QStringLiteral("pill-muted"));
    own.view = new PageView;
    own.view->setImages(&m_session.pageImages());
    own.view->setObjectName(side == 0 ? QStringLiteral("copy-left") : QStringLiteral("copy-right"));
    own.view->setAccessibleName(side == 0 ? tr("Left page") : tr("Right page"));
    auto *button = new QToolButton;
    button->setDefaultAction(open);
    button->setAccessibleName(open->text());
    auto *host = new QWidget;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::xs, space::s, space::xs);
    row->setSpacing(space::s);
    row->addWidget(own.name, 1);
    row->addWidget(own.state);
    row->addWidget(button);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(own.view, 1);
    connect(own.view, &PageView::viewChanged, this, [this, side] { followScroll(side); });
    connect(own.view, &PageView::zoomChanged, this, [this, side] { followZoom(side); });
    return host;
}

QWidget *CopyCompare::makeDifferences(const Theme &theme)
{
    auto *host = new QWidget;
    setLook(host, QStringLiteral("panel"));
    host->setFixedHeight(listHeight);
    m_summary->setObjectName(QStringLiteral("copy-summary"));
    m_summary->setContentsMargins(space::m, space::xs, space::m, space::xs);
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("copy-differences"));
    m_list->setAccessibleName(tr("Where the texts differ"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CopyDifferenceDelegate(m_model, theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid()) goTo(now.row());
            });
    return host;
}

QWidget *CopyCompare::makeButtons(const DeskActions &actions)
{
    auto *host = new QWidget;
    setLook(host, QStringLiteral("panel"));
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(new KeyButton(actions.sameLeft, QStringLiteral("check")), 1);
    row->addWidget(new KeyButton(actions.sameRight, QStringLiteral("check")), 1);
    row->addWidget(new KeyButton(actions.notSame, QStringLiteral("x")), 1);
    row->addWidget(new KeyButton(actions.undecided, QStringLiteral("rotate-ccw")), 1);
    return host;
}

void CopyCompare::show(const CopyPair &pair)
{
    const bool same = pair.isOf(m_pair.first, m_pair.second);
    m_pair = pair;
    showState();
    if (same) return;
    ++m_generation;
    m_model.setRows({});
    m_summary->setText(tr("The texts are being compared …"));
    fetch(0, pair.first);
    fetch(1, pair.second);
}

void CopyCompare::clear()
{
    ++m_generation;
    m_pair = {};
    m_model.setRows({});
    for (Side &side : m_sides) {
        side.view->clear();
        side.pages.clear();
        side.texts.clear();
    }
    hide();
}

void CopyCompare::fetch(int side, DocumentId document)
{
    Side &own = m_sides.at(static_cast<size_t>(side));
    own.pages.clear();
    own.texts.clear();
    own.waiting = -1;
    own.view->clear();
    m_session.pages(document).then(
        this, [this, side, document, generation = m_generation](const Result<QVector<PageRecord>> &pages) {
            if (generation != m_generation) return;
            if (!pages) {
                Q_EMIT problem(pages.error());
                return;
            }
            Side &mine = m_sides.at(static_cast<size_t>(side));
            mine.pages = *pages;
            mine.view->setDocument(document, *pages);
            mine.view->fitWidth();
            fetchTexts(side, document);
        });
}

void CopyCompare::fetchTexts(int side, DocumentId document)
{
    Side &own = m_sides.at(static_cast<size_t>(side));
    own.texts.resize(own.pages.size());
    own.waiting = static_cast<int>(own.pages.size());
    for (int page = 0; page < own.pages.size(); ++page) {
        m_session.pageText({document, page})
            .then(this, [this, side, page, generation = m_generation](const Result<PageText> &text) {
                if (generation != m_generation) return;
                Side &mine = m_sides.at(static_cast<size_t>(side));
                // A page that is not read stays empty, and that is said.
                if (text) mine.texts[page] = *text;
                --mine.waiting;
                compareWhenRead();
            });
    }
    compareWhenRead();
}

void CopyCompare::compareWhenRead()
{
    if (m_sides[0].waiting != 0 || m_sides[1].waiting != 0) return;
    m_comparing.setFuture(QtConcurrent::run(comparedTexts, m_sides[0].texts, m_sides[1].texts));
}

void CopyCompare::showCompared()
{
    if (m_pair.first.isNull() || m_sides[0].waiting != 0 || m_sides[1].waiting != 0) return;
    const ComparedTexts compared = m_comparing.result();
    m_model.setRows(compared.rows);
    const auto figures = std::count_if(compared.rows.cbegin(), compared.rows.cend(),
                                       [](const DifferenceRow &row) { return row.inFigure; });
    QString words = compared.rows.isEmpty()
                        ? tr("Nothing differs in what was read.")
                        : counted(compared.rows.size(), tr("The texts differ at 1 place"),
                                  tr("The texts differ at %1 places")) +
                              (figures == 0 ? tr(", none in a figure.")
                                            : counted(figures, tr(", 1 of them in a figure."),
                                                      tr(", %1 of them in figures.")));
    if (compared.loose)
        words += tr(" They have so little in common that only words are listed that one of them lacks.");
    if (compared.unread) words += tr(" Not every page has text: look at the pages themselves.");
    m_summary->setText(words);
    showMarks();
}

void CopyCompare::showMarks()
{
    for (int side = 0; side < 2; ++side) {
        const DocumentId document = side == 0 ? m_pair.first : m_pair.second;
        QVector<SearchHit> hits;
        for (const DifferenceRow &row : m_model.rows()) {
            const QVector<PagePart> &parts = side == 0 ? row.difference.ours : row.difference.theirs;
            if (parts.isEmpty()) continue;
            SearchHit hit;
            hit.page = {document, parts.first().page};
            hit.boxes = side == 0 ? row.ourBoxes : row.theirBoxes;
            hit.quote = (side == 0 ? row.ours : row.theirs).differing;
            hit.context = hit.quote;
            hits.append(hit);
        }
        m_sides.at(static_cast<size_t>(side)).view->setSearchHits(hits);
    }
}

void CopyCompare::showState()
{
    m_words->setText(copyPairWords(m_pair));
    const DocumentId copy = m_pair.copy();
    for (int side = 0; side < 2; ++side) {
        Side &own = m_sides.at(static_cast<size_t>(side));
        const DocumentId document = side == 0 ? m_pair.first : m_pair.second;
        own.name->setText(side == 0 ? m_pair.firstName : m_pair.secondName);
        own.state->setText(document == copy ? tr("does not count") : tr("counts"));
        setLook(own.state, document == copy ? QStringLiteral("pill-warn") : QStringLiteral("pill-good"));
    }
}

void CopyCompare::followScroll(int side)
{
    if (m_following) return;
    m_following = true;
    const QScrollBar &from = *m_sides.at(static_cast<size_t>(side)).view->verticalScrollBar();
    QScrollBar &to = *m_sides.at(static_cast<size_t>(1 - side)).view->verticalScrollBar();
    // By share, so that both ends meet however long the two are.
    if (from.maximum() > 0)
        to.setValue(static_cast<int>(qint64(from.value()) * to.maximum() / from.maximum()));
    m_following = false;
}

void CopyCompare::followZoom(int side)
{
    if (m_following) return;
    m_following = true;
    const PageView &from = *m_sides.at(static_cast<size_t>(side)).view;
    PageView &to = *m_sides.at(static_cast<size_t>(1 - side)).view;
    if (from.zoomMode() == PageView::ZoomMode::FitWidth)
        to.fitWidth();
    else if (from.zoomMode() == PageView::ZoomMode::FitPage)
        to.fitPage();
    else
        to.setZoom(from.zoom());
    m_following = false;
}

void CopyCompare::goTo(int row)
{
    if (row < 0 || row >= m_model.rows().size()) return;
    const DifferenceRow &place = m_model.rows().at(row);
    m_following = true; // each to its own place
    if (!place.difference.ours.isEmpty())
        m_sides[0].view->goTo(place.difference.ours.first().page, place.ourBoxes);
    if (!place.difference.theirs.isEmpty())
        m_sides[1].view->goTo(place.difference.theirs.first().page, place.theirBoxes);
    m_following = false;
    if (place.difference.ours.isEmpty()) followScroll(1);
    if (place.difference.theirs.isEmpty()) followScroll(0);
}

} // namespace tt
