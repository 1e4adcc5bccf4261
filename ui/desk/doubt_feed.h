// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/case_session.h"
#include "ocr/text/doubtful_places.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace tt
{

class PageView;

/// Tells the page view where the engine was not sure: of the pages in view, and of those on the way to the
/// next doubtful place. What a person corrected is in doubt no more.
class DoubtFeed final : public QObject
{
    Q_OBJECT
public:
    DoubtFeed(CaseSession &session, PageView &view, QObject *parent = nullptr);

    /// Of the document in the view.
    void setPages(const QVector<PageRecord> &pages);
    /// To the next doubtful place of the document (1), or the one before (-1); past the last comes the first.
    /// Ends in reached(), or in none().
    void step(int by);

Q_SIGNALS:
    void reached(tt::PageKey page, const tt::DoubtfulPlace &place);
    void none(); ///< the document has no doubtful place
    void problem(const tt::Error &error);

private:
    struct Walk {
        int by = 1;
        int page = -1;     ///< where the next place is looked for
        int from = 0;      ///< the place there to begin with; -1: the last
        int pagesLeft = 0; ///< to look at before all were
    };

    void forget(int page);
    void askAgain();
    void fetchVisible();
    void fetch(int page);
    void take(int page, const PageText &text, const QVector<TextCorrectionRecord> &corrections);
    void goOn();
    /// The places above the top of the view on this page are behind; where to begin.
    [[nodiscard]] int firstBelow(int page) const;
    [[nodiscard]] bool mayHold(int page) const;

    CaseSession &m_session;
    PageView &m_view;
    DocumentId m_document;
    QVector<PageRecord> m_pages;
    QHash<int, QVector<TextCorrectionRecord>> m_corrections; ///< between a question's two answers
    QSet<int> m_known;
    QSet<int> m_fetching;
    std::optional<Walk> m_walk;
    QTimer m_rest;
    quint64 m_generation = 0; ///< answers about a document that is gone are dropped
};

} // namespace tt
