// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidence_row_model.h"

#include <QListView>
#include <QSet>
#include <QTimer>

namespace tt
{

class CaseSession;
class Theme;

/// Rows that open their evidence, with the crops of those in view. A crop is asked for when its row comes
/// into view and forgotten when it leaves before it was drawn.
class EvidenceList final : public QListView
{
    Q_OBJECT
public:
    EvidenceList(CaseSession &session, const Theme &theme, QWidget *parent = nullptr);
    ~EvidenceList() override;

    /// Stays where it was scrolled to; of other rows the caller shows the top.
    void setRows(const QVector<EvidenceRow> &rows);
    /// Drops what is known of pages as well: for another case.
    void clear();
    [[nodiscard]] const EvidenceRowModel &rowModel() const { return m_rows; }

Q_SIGNALS:
    void findingChosen(tt::FindingId finding);
    void noteChosen(tt::NoteId note);
    void documentChosen(tt::DocumentId document, int page);
    void projectChosen(tt::DocumentId document); ///< the project of this document
    void copiesChosen(tt::DocumentId document);  ///< what it may be a copy of

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void choose(const QModelIndex &index);
    void loadVisible();
    void askPages(DocumentId document);
    void askCrop(const EvidenceRow &row, QSizeF pagePoints);
    void forgetAll();

    CaseSession &m_session;
    EvidenceRowModel m_rows;
    QTimer m_timer;
    QHash<DocumentId, QVector<QSizeF>> m_pageSizes; ///< points
    QSet<DocumentId> m_asking;
    QHash<quint64, EvidencePlace> m_tickets;
    QSet<EvidencePlace> m_failed;
    quint64 m_generation = 0; ///< answers of a case that is closed by now are dropped
};

} // namespace tt
