// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/evidence_list.h"

#include "app/intake/page_images.h"
#include "app/session/case_session.h"
#include "ui/desk/crop_plan.h"
#include "ui/desk/evidence_row_delegate.h"

#include <QScrollBar>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int cropPriority = 3;       ///< below the crop of the finding that is being judged
constexpr double kLegibleInARow = 11; // device-independent pixels
constexpr double maxDpi = 300;
constexpr int settleMs = 60;

} // namespace

EvidenceList::EvidenceList(CaseSession &session, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_session(session)
{
    setModel(&m_rows);
    setItemDelegate(new EvidenceRowDelegate(theme, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleMs);
    connect(&m_timer, &QTimer::timeout, this, &EvidenceList::loadVisible);
    connect(this, &QListView::activated, this, &EvidenceList::choose);
    connect(this, &QListView::clicked, this, &EvidenceList::choose);
    connect(&session.pageImages(), &PageImages::ready, this,
            [this](quint64 ticket, const PageImageRequest &, const QImage &image) {
                if (m_tickets.contains(ticket)) m_rows.setCrop(m_tickets.take(ticket), image);
            });
    connect(&session.pageImages(), &PageImages::failed, this, [this](quint64 ticket) {
        if (m_tickets.contains(ticket)) m_failed.insert(m_tickets.take(ticket));
    });
}

EvidenceList::~EvidenceList() { forgetAll(); }

void EvidenceList::setRows(const QVector<EvidenceRow> &rows)
{
    if (rows == m_rows.rows()) return;
    forgetAll();
    const int place = verticalScrollBar()->value();
    m_rows.setRows(rows);
    doItemsLayout(); // a bar without a range would take no value
    verticalScrollBar()->setValue(place);
    m_timer.start();
}

void EvidenceList::clear()
{
    ++m_generation;
    m_asking.clear();
    m_pageSizes.clear();
    m_failed.clear();
    setRows({});
}

void EvidenceList::choose(const QModelIndex &index)
{
    const EvidenceRow row = m_rows.rows().value(index.row());
    if (!row.finding.isNull())
        Q_EMIT findingChosen(row.finding);
    else if (!row.noteId.isNull())
        Q_EMIT noteChosen(row.noteId);
    else if (row.document.isNull())
        return;
    else if (row.target == RowTarget::Project)
        Q_EMIT projectChosen(row.document);
    else if (row.target == RowTarget::Copies)
        Q_EMIT copiesChosen(row.document);
    else
        Q_EMIT documentChosen(row.document, row.page);
}

void EvidenceList::loadVisible()
{
    if (!isVisible()) return;
    QSet<EvidencePlace> visible;
    const QRect view = viewport()->rect();
    const QModelIndex top = indexAt(view.topLeft() + QPoint(1, 1));
    for (int at = std::max(0, top.row()); at < m_rows.rowCount(); ++at) {
        if (visualRect(m_rows.index(at)).top() > view.bottom()) break;
        const EvidenceRow &row = m_rows.rows().at(at);
        if (!row.hasCrop()) continue;
        visible.insert(row.place());
        if (m_rows.hasCrop(row.place()) || m_failed.contains(row.place())) continue;
        const auto sizes = m_pageSizes.constFind(row.document);
        if (sizes == m_pageSizes.cend())
            askPages(row.document);
        else
            askCrop(row, sizes->value(row.page));
    }
    m_tickets.removeIf([&](auto ticket) {
        if (visible.contains(ticket.value())) return false;
        m_session.pageImages().forget(ticket.key());
        return true;
    });
}

void EvidenceList::askPages(DocumentId document)
{
    if (m_asking.contains(document)) return;
    m_asking.insert(document);
    m_session.pages(document).then(
        this, [this, document, generation = m_generation](const Result<QVector<PageRecord>> &pages) {
            if (generation != m_generation) return;
            m_asking.remove(document);
            QVector<QSizeF> sizes;
            for (const PageRecord &page : pages ? *pages : QVector<PageRecord>())
                sizes.append(page.sizePoints);
            m_pageSizes.insert(document, sizes); // without pages there is nothing to draw
            m_timer.start();
        });
}

void EvidenceList::askCrop(const EvidenceRow &row, QSizeF pagePoints)
{
    if (std::find(m_tickets.cbegin(), m_tickets.cend(), row.place()) != m_tickets.cend()) return;
    const QSizeF size = EvidenceRowDelegate::kCrop;
    PageImageRequest request;
    request.clip = planCrop(row.box, row.label, pagePoints, {size, 0, kLegibleInARow}).main;
    if (request.clip.isEmpty()) return;
    request.page = {row.document, row.page};
    const double widthInches = request.clip.w * pagePoints.width() / 72;
    request.dpi = std::clamp(size.width() * devicePixelRatioF() / widthInches, 36.0, maxDpi);
    request.priority = cropPriority;
    m_tickets.insert(m_session.pageImages().request(request), row.place());
}

void EvidenceList::forgetAll()
{
    for (auto it = m_tickets.cbegin(); it != m_tickets.cend(); ++it)
        m_session.pageImages().forget(it.key());
    m_tickets.clear();
}

void EvidenceList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_timer.start();
}

void EvidenceList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_timer.start();
}

void EvidenceList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    m_timer.start();
}

} // namespace tt
