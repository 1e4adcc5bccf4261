// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_view.h"

#include "ui/models/sentences.h"
#include "ui/page/page_image_plan.h"
#include "ui/page/page_painter.h"
#include "ui/shell/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace tt
{
void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect exposed = event->rect();
    painter.fillRect(exposed, palette().color(QPalette::Dark));
    if (m_pages.isEmpty()) {
        paintEmpty(painter);
        return;
    }
    const QRectF content = QRectF(exposed).translated(-origin());
    const auto places =
        m_layout.placesWithin(content.top() - PageShadow::kReach, content.bottom() + PageShadow::kReach);
    if (!places) return;
    for (int place = places->first; place <= places->second; ++place)
        paintPage(painter, m_layout.pageAt(place), exposed);
    if (m_band.isActive()) paintBand(painter);
}

void PageView::paintPage(QPainter &painter, int page, const QRect &exposed)
{
    const QRectF paper = paperRect(page);
    painter.save();
    painter.setClipRect(exposed);
    PagePainter pagePainter(painter, palette(), pixelRatio());
    pagePainter.drawPaper(paper, m_shadow);
    if (paintPicture(pagePainter, page, paper)) paintMarks(painter, page, paper, exposed);
    const PageRecord &record = m_pages.at(page);
    if (record.state == PageState::Failed)
        pagePainter.drawLabel(
            paper, tr("Not read: %1").arg(record.error ? said(*record.error) : tr("reason unknown")), true);
    else if (record.state == PageState::Waiting)
        pagePainter.drawLabel(paper, tr("Waiting to be read"), false);
    painter.restore();
}

bool PageView::paintPicture(PagePainter &painter, int page, const QRectF &paper)
{
    const PageRecord &record = m_pages.at(page);
    const QRectF view = viewInContent();
    const PageRect part = m_layout.toPage(page, view & m_layout.pageRect(page));
    const QVector<PageImageKey> wanted = PageImageKey::sharp(
        record.key, m_layout.pointsOf(page), sharpDpi(m_layout, record, pixelRatio()), m_prepared, part);
    if (painter.drawPicture(paper, m_layout.turnOf(page), m_cache, wanted)) return true;
    const QRectF visible = paper & QRectF(viewport()->rect());
    if (const auto error = m_loader.failureOf(record.key, m_prepared)) {
        const QString step = m_tryAgainKey.isEmpty()
                                 ? tr("Click to try again.")
                                 : tr("Click or press %1 to try again.").arg(m_tryAgainKey);
        painter.drawWords(visible, tr("Page %1 cannot be shown").arg(page + 1),
                          said(*error) + QStringLiteral("\n\n") + step);
    } else {
        painter.drawWords(visible, QString::number(page + 1), {});
    }
    return false;
}

void PageView::paintMarks(QPainter &painter, int page, const QRectF &paper, const QRect &exposed)
{
    MarkPainter marks(painter, paper, m_layout.turnOf(page), m_layout.turn(), m_layout.zoom());
    const double reach = MarkPainter::kReach;
    const QRectF touched = QRectF(exposed).adjusted(-reach, -reach, reach, reach);
    paintReading(marks, page, touched);
    const QVector<PageMark> here = m_marks.onPage(page);
    for (const PageMark &mark : here) {
        if (!marks.boxOf(mark).intersects(touched)) continue;
        const bool hovered =
            m_hover.mark && m_hover.mark->kind == mark.kind && m_hover.mark->record == mark.record;
        marks.draw(mark, hovered);
    }
    const bool glowing = m_halo.state() == QAbstractAnimation::Running;
    for (const PageMark &mark : here) {
        if (mark.kind == PageMark::Kind::SearchHit && m_currentHit == m_marks.hits().at(mark.record))
            marks.drawFocus(mark, glowing ? m_halo.currentValue().toDouble() : 0.0);
        if (mark.kind != PageMark::Kind::Finding || mark.finding != m_currentFinding || mark.finding.isNull())
            continue;
        marks.drawFocus(mark, glowing ? m_halo.currentValue().toDouble() : 0.0);
    }
    for (const NoteFlag &flag : noteFlags(m_marks.notesOn(page), paper, m_layout.turnOf(page)))
        drawNoteFlag(painter, flag.rect, m_hover.flag && m_hover.flag->note == flag.note);
}

void PageView::paintReading(MarkPainter &marks, int page, const QRectF &touched)
{
    if (m_reading.line().page == page)
        for (const PageRect &box : m_reading.line().boxes)
            marks.drawLitLine(box);
    if (m_reading.isShown()) {
        for (const DoubtfulPlace &place : m_reading.doubtful(page))
            for (const PageRect &box : place.boxes)
                if (marks.boxOf(box).intersects(touched)) marks.drawDoubt(box);
    }
    const DoubtfulPlace *current = m_reading.current().page == page ? m_reading.currentPlace() : nullptr;
    if (current == nullptr) return;
    for (const PageRect &box : current->boxes)
        marks.drawFocus(box, m_halo.state() == QAbstractAnimation::Running ? m_halo.currentValue().toDouble()
                                                                           : 0.0);
}

void PageView::paintBand(QPainter &painter)
{
    const QRectF rect = snapped(m_band.rect().translated(origin()), pixelRatio());
    const QColor accent = lightColors().accent;
    QColor fill = accent;
    fill.setAlpha(28);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, fill);
    painter.setPen(QPen(accent, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

void PageView::paintEmpty(QPainter &painter)
{
    const bool waiting = !m_document.isNull();
    const QString heading = waiting ? tr("This document is being opened") : tr("No document open");
    const QString sentence = waiting ? tr("Its pages appear here as soon as a reader has opened it.")
                                     : tr("Choose a document to see its pages and what was found on them.");
    const QRectF area = viewport()->rect();
    QFont font = painter.font();
    font.setPixelSize(typePixels(TypeStep::Section));
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area.adjusted(0, 0, 0, -24), Qt::AlignCenter, heading);
    font.setPixelSize(typePixels(TypeStep::Body));
    painter.setFont(font);
    QColor quiet = palette().color(QPalette::Text);
    quiet.setAlpha(170);
    painter.setPen(quiet);
    painter.drawText(area.adjusted(space::xl, 28, -space::xl, 28), Qt::AlignCenter | Qt::TextWordWrap,
                     sentence);
}

void PageView::updatePage(int page)
{
    if (page < 0 || page >= pageCount()) return;
    const double reach = MarkPainter::kReach;
    const QRectF dirty =
        paperRect(page).adjusted(-reach, -reach, PageLayout::kMargin, reach) & QRectF(viewport()->rect());
    if (!dirty.isEmpty()) viewport()->update(dirty.toAlignedRect());
}

} // namespace tt
