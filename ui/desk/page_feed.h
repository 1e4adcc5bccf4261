// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/case_session.h"
#include "ui/models/page_concern_model.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace tt
{

/// Keeps what is known of pages in step with the session: the list of those to look at first, and every page
/// of the document on show.
class PageFeed final : public QObject
{
    Q_OBJECT
public:
    explicit PageFeed(CaseSession &session, QObject *parent = nullptr);

    PageConcernModel &toLookAt() { return m_toLookAt; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Pages of this document are kept for page().
    void setDocument(DocumentId document);
    /// A page of the document on show; null until it is known.
    [[nodiscard]] const PageConcernRecord *page(int page) const;
    void setLooked(PageKey key, bool looked);

Q_SIGNALS:
    void changed(); ///< the list or the pages of the document on show
    void problem(const tt::Error &error);

private:
    void load();
    void clear();
    void refresh();
    void fetch(DocumentId id);
    void take(DocumentId id, const QVector<PageConcernRecord> &pages);

    CaseSession &m_session;
    PageConcernModel m_toLookAt;
    DocumentId m_document;
    QHash<int, PageConcernRecord> m_shown; ///< by page
    QSet<DocumentId> m_stale;
    QTimer m_timer;
    quint64 m_generation = 0; ///< answers of a case that is closed by now are dropped
    bool m_loaded = false;
};

} // namespace tt
