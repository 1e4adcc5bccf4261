// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_walk.h"

#include "ui/desk/doubt_feed.h"
#include "ui/desk/page_tools.h"
#include "ui/page/mark_painter.h"
#include "ui/page/page_view.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAction>
#include <QPainter>
#include <QToolTip>

namespace tt
{

namespace
{

/// As the legend shows the other marks: on a piece of paper.
QIcon doubtSwatch()
{
    QPixmap pixmap(56, 36);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(2);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(Qt::white));
    painter.drawRoundedRect(QRectF(0, 0, 28, 18), 3, 3);
    drawDoubtLine(painter, QRectF(5, 3, 18, 10), lightColors().muted, 1);
    return QIcon(pixmap);
}

} // namespace

PageWalk::PageWalk(CaseSession &session, PageView &view, PageTools &tools, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_doubts(new DoubtFeed(session, view, this))
    , m_shown(nullptr)
{
    connect(add(QStringLiteral("next-doubt"), tr("Next doubtful place"), Qt::Key_Q), &QAction::triggered,
            this, [this] { m_doubts->step(1); });
    connect(add(QStringLiteral("previous-doubt"), tr("Previous doubtful place"), Qt::SHIFT | Qt::Key_Q),
            &QAction::triggered, this, [this] { m_doubts->step(-1); });
    connect(add(QStringLiteral("next-hit"), tr("Next search hit of the document"), Qt::Key_H),
            &QAction::triggered, this, [this] { stepHit(1); });
    connect(
        add(QStringLiteral("previous-hit"), tr("Previous search hit of the document"), Qt::SHIFT | Qt::Key_H),
        &QAction::triggered, this, [this] { stepHit(-1); });
    m_shown = add(QStringLiteral("show-doubt"), tr("Doubtful characters"), Qt::SHIFT | Qt::Key_U);
    m_shown->setIcon(doubtSwatch());
    m_shown->setCheckable(true);
    m_shown->setChecked(view.reading().isShown());
    connect(m_shown, &QAction::toggled, &view, &PageView::setDoubtShown);
    tools.addToLegend(m_shown);
    connect(m_doubts, &DoubtFeed::none, this,
            [this] { say(tr("Nothing in this document was read with doubt.")); });
}

QAction *PageWalk::add(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("view.") + name);
    action->setShortcut(key);
    showKeyInToolTip(action);
    m_actions << action;
    return action;
}

void PageWalk::stepHit(int by)
{
    if (!m_view.stepHit(by)) say(tr("This document has no search hit."));
}

/// Where the person looks, for a moment; nothing has to be answered.
void PageWalk::say(const QString &words)
{
    const QPoint at(m_view.viewport()->width() / 2, space::xl);
    QToolTip::showText(m_view.viewport()->mapToGlobal(at), words, m_view.viewport());
}

} // namespace tt
