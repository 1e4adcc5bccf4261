// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gloss/gloss_panel.h"
#include "ui/gloss/page_gloss.h"
#include "ui/page/page_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

/// Pointer and keys: what is looked at through the view's own events, which stay the view's but for a
/// selection.
namespace tt
{

std::optional<std::pair<int, QPointF>> PageGloss::pageAt(QPointF viewportPoint) const
{
    const QVector<int> visible = m_view.visiblePages();
    for (const int page : visible) {
        const QRectF paper = m_view.viewportRect(page, PageRect{0, 0, 1, 1});
        if (paper.isEmpty() || !paper.contains(viewportPoint)) continue;
        const QPointF shown((viewportPoint.x() - paper.left()) / paper.width(),
                            (viewportPoint.y() - paper.top()) / paper.height());
        return std::pair(page, unturned(shown, m_view.pageLayout().turnOf(page)));
    }
    return std::nullopt;
}

bool PageGloss::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = watched == m_view.viewport() ? pointerEvent(event) : keyEvent(event);
    return handled || QObject::eventFilter(watched, event);
}

bool PageGloss::pointerEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return beginSelection(static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return moveSelection(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        if (!m_selecting) return false;
        ask(*std::exchange(m_selecting, std::nullopt));
        return true;
    case QEvent::Leave:
        m_rest.stop();
        return false;
    case QEvent::Wheel:
        hidePanel();
        return false;
    default:
        return false;
    }
}

/// Shift and the left button select; without Shift the button drags the paper.
bool PageGloss::beginSelection(const QMouseEvent *event)
{
    hidePanel();
    const auto place = pageAt(event->position());
    const bool selects = event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier &&
                         place && !m_view.regionMode();
    if (!selects) return false;
    m_view.setFocus(Qt::MouseFocusReason);
    Question selection;
    selection.of = Question::Of::Selection;
    selection.page = place->first;
    selection.from = selection.to = place->second;
    m_selecting = selection;
    ask(selection);
    return true;
}

bool PageGloss::moveSelection(const QMouseEvent *event)
{
    if (m_selecting) {
        const auto place = pageAt(event->position());
        if (place && place->first == m_selecting->page) m_selecting->to = place->second;
        ask(*m_selecting);
        return true;
    }
    // The panel of a selection or a line stays; that of a word gives way to the next one.
    m_pointer = event->position();
    const bool stays = m_panel->isVisible() && m_shown != Question::Of::Pointer;
    if (event->buttons() == Qt::NoButton && !stays) m_rest.start();
    return false;
}

void PageGloss::rest()
{
    if (m_panel->isVisible() && m_panel->geometry().contains(m_pointer.toPoint() + m_view.viewport()->pos()))
        return;
    const auto place = pageAt(m_pointer);
    if (!place || m_view.regionMode()) return;
    Question question;
    question.page = place->first;
    question.from = place->second;
    ask(question);
}

bool PageGloss::keyEvent(QEvent *event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!key || !m_panel->isVisible()) return false;
    auto *press = static_cast<QKeyEvent *>(event);
    // The panel may have the keyboard; what was selected for it is still to be copied.
    if (press->matches(QKeySequence::Copy) && m_copy->isEnabled()) {
        press->accept();
        if (event->type() == QEvent::KeyPress) copySelection();
        return true;
    }
    if (press->key() != Qt::Key_Escape) return false;
    press->accept();
    if (event->type() == QEvent::KeyPress) hidePanel();
    return true;
}

} // namespace tt
