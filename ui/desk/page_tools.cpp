// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_tools.h"

#include "ui/page/page_view.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace tt
{

namespace
{

QIcon swatch(EvidenceCategory category)
{
    QPixmap pixmap(56, 36);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(2);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xffffff));
    painter.drawRoundedRect(QRectF(0, 0, 28, 18), 3, 3);
    painter.setBrush(Qt::NoBrush);
    drawEvidence(painter, QRectF(4, 4, 20, 10), category, EvidenceStroke::Solid);
    return QIcon(pixmap);
}

QToolButton *toolButton(const QString &iconName, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName, IconTone::Ink));
    button->setIconSize(QSize(16, 16));
    button->setText(text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setProperty("look", QStringLiteral("tool"));
    return button;
}

} // namespace

PageTools::PageTools(PageView &view, QAction *markRegion, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_seals(toolButton(QStringLiteral("stamp"), tr("Seals shown"), {}))
    , m_region(toolButton(QStringLiteral("square-dashed"), tr("Mark"), markRegion->toolTip()))
    , m_page(makeLabel({}, QStringLiteral("ink")))
    , m_arrangements(new QActionGroup(this))
{
    setLook(this, QStringLiteral("floating"));
    makeViewActions();
    m_zoom = makeZoomButton();
    makeSealsAction();
    m_marks = makeLegendButton();
    m_region->setCheckable(true);
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(tr("Doubtful: places of which the reading was not sure (Q, Shift+Q)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xs, space::xs, space::m, space::xs);
    row->setSpacing(2);
    row->addWidget(m_zoom);
    row->addWidget(m_seals);
    row->addWidget(m_region);
    row->addWidget(m_marks);
    row->addSpacing(space::xs);
    row->addWidget(m_page);
    connect(m_region, &QToolButton::clicked, markRegion, &QAction::trigger);
    connect(markRegion, &QAction::toggled, m_region, &QToolButton::setChecked);
    connect(markRegion, &QAction::changed, m_region,
            [this, markRegion] { m_region->setToolTip(markRegion->toolTip()); });
    connect(&view, &PageView::zoomChanged, this, &PageTools::showZoom);
    connect(&view, &PageView::currentPageChanged, this, &PageTools::showPage);
    connect(&view, &PageView::viewChanged, this, &PageTools::showPage);
    connect(&view, &PageView::doubtChanged, this, &PageTools::showPage);
    showZoom();
    showPage();
}

void PageTools::makeViewActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, void (PageView::*act)(),
                            const QString &iconName) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(QStringLiteral("view.") + iconName);
        action->setShortcut(key);
        showKeyInToolTip(action);
        connect(action, &QAction::triggered, &m_view, act);
        m_viewActions << action;
    };
    add(tr("Zoom in"), QKeySequence::ZoomIn, &PageView::zoomIn, QStringLiteral("zoom-in"));
    add(tr("Zoom out"), QKeySequence::ZoomOut, &PageView::zoomOut, QStringLiteral("zoom-out"));
    add(tr("Fit width"), Qt::CTRL | Qt::Key_9, &PageView::fitWidth, QStringLiteral("move-horizontal"));
    add(tr("Fit page"), Qt::CTRL | Qt::Key_0, &PageView::fitPage, QStringLiteral("maximize"));
    add(tr("Turn left"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, &PageView::rotateLeft,
        QStringLiteral("rotate-ccw"));
    add(tr("Turn right"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, &PageView::rotateRight,
        QStringLiteral("rotate-cw"));
    add(tr("Draw failed pages again"), Qt::ALT | Qt::Key_F5, &PageView::tryFailedAgain,
        QStringLiteral("refresh-cw"));
    const QAction *again = m_viewActions.last();
    const auto sayKey = [this, again] {
        m_view.setTryAgainKey(again->shortcut().toString(QKeySequence::NativeText));
    };
    connect(again, &QAction::changed, this, sayKey);
    sayKey();
    makeArrangementActions();
}

void PageTools::makeArrangementActions()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_viewActions << line;
    const auto add = [this](const QString &text, const QKeySequence &key, PageArrangement arrangement,
                            const QString &iconName) {
        auto *action = new QAction(icon(iconName), text, m_arrangements);
        action->setCheckable(true);
        action->setChecked(m_view.arrangement() == arrangement);
        action->setShortcut(key);
        showKeyInToolTip(action);
        connect(action, &QAction::triggered, &m_view,
                [this, arrangement] { m_view.setArrangement(arrangement); });
        connect(&m_view, &PageView::arrangementChanged, action,
                [action, arrangement](PageArrangement now) { action->setChecked(now == arrangement); });
        m_viewActions << action;
    };
    add(tr("Continuous"), Qt::ALT | Qt::Key_1, PageArrangement::Column, QStringLiteral("rows-2"));
    add(tr("Two pages side by side"), Qt::ALT | Qt::Key_2, PageArrangement::Facing,
        QStringLiteral("columns-2"));
    add(tr("Single page"), Qt::ALT | Qt::Key_3, PageArrangement::Single, QStringLiteral("square"));
}

void PageTools::makeSealsAction()
{
    auto *action = new QAction(icon(QStringLiteral("stamp")), tr("Seals shown"), this);
    action->setObjectName(QStringLiteral("view.seals"));
    action->setShortcut(Qt::SHIFT | Qt::Key_S);
    action->setToolTip(tr("Show the page as it is, or as the engine sees it: without seals (%1)")
                           .arg(action->shortcut().toString(QKeySequence::NativeText)));
    action->setCheckable(true);
    action->setChecked(true);
    m_viewActions << action;
    m_sealsAction = action;
    const auto say = [this, action] {
        action->setText(action->isChecked() ? tr("Seals shown") : tr("Seals hidden"));
        m_seals->setText(action->text());
        m_seals->setToolTip(action->toolTip());
        m_seals->setAccessibleName(action->toolTip());
        m_seals->setChecked(action->isChecked());
        fitInto(m_room);
    };
    m_seals->setCheckable(true);
    say();
    connect(m_seals, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, say);
    connect(action, &QAction::toggled, this, [this](bool shown) { m_view.setShowPrepared(!shown); });
}

QToolButton *PageTools::makeZoomButton()
{
    QToolButton *button = toolButton(QStringLiteral("zoom-in"), QStringLiteral("100 %"), tr("Zoom and turn"));
    auto *menu = new QMenu(button);
    menu->addActions(m_viewActions);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

QToolButton *PageTools::makeLegendButton()
{
    QToolButton *button = toolButton(QStringLiteral("layers"), tr("Marks"), tr("What is marked, and how"));
    auto *menu = new QMenu(button);
    m_legend = menu;
    menu->setToolTipsVisible(true);
    for (const EvidenceCategory category : evidenceCategories()) {
        QAction *action = menu->addAction(swatch(category), categoryLabel(category));
        action->setCheckable(true);
        action->setChecked(m_view.isCategoryVisible(category));
        action->setObjectName(QStringLiteral("marks.") + categoryName(category));
        m_markActions << action;
        connect(action, &QAction::toggled, this,
                [this, category](bool on) { m_view.setCategoryVisible(category, on); });
    }
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void PageTools::addToLegend(QAction *action)
{
    m_legend->addSeparator();
    m_legend->addAction(action);
}

void PageTools::sayLess(int step)
{
    const auto show = [](QToolButton *button, bool words) {
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    };
    show(m_region, step < 1);
    if (m_marks != nullptr) show(m_marks, step < 1);
    show(m_seals, step < 2);
    // It only grows: tools that go to and fro while one scrolls would draw the eye.
    m_page->setMinimumWidth(step < 3 ? m_pageWidth : 0);
    m_page->setText(step < 3 ? m_pageText : shortPageText());
    if (layout() != nullptr) layout()->activate();
}

void PageTools::fitInto(int width)
{
    constexpr int fewestWords = 3;
    m_room = width;
    int step = 0;
    sayLess(step);
    while (sizeHint().width() > width && step < fewestWords)
        sayLess(++step);
    resize(std::min(sizeHint().width(), width), sizeHint().height());
}

QString PageTools::pageText() const { return m_pageText; }

QString PageTools::shortPageText() const
{
    const int pages = m_view.pageCount();
    return pages == 0 ? QString() : QStringLiteral("%1 / %2").arg(m_view.currentPage() + 1).arg(pages);
}

void PageTools::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(qRound(m_view.zoom() * 100)));
    fitInto(m_room);
}

void PageTools::showPage()
{
    const int pages = m_view.pageCount();
    const int page = m_view.currentPage();
    QString text = pages == 0 ? QString() : tr("Page %1 / %2").arg(page + 1).arg(pages);
    if (const int place = m_view.pageLayout().placeOf(page); place != page && pages > 0)
        text += QStringLiteral(" · ") + tr("moved to place %1").arg(place + 1);
    if (const auto doubtful = m_view.reading().doubtful(page).size(); doubtful > 0 && pages > 0)
        text += QStringLiteral(" · ") + tr("%1 doubtful").arg(doubtful);
    if (text == m_pageText) return;
    m_pageText = text;
    m_page->setText(text);
    m_page->setAccessibleName(text.isEmpty() ? tr("Page") : text);
    m_pageWidth = std::max(m_pageWidth, m_page->sizeHint().width());
    m_page->setMinimumWidth(m_pageWidth);
    fitInto(m_room);
}

} // namespace tt
