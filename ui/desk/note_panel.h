// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/edit_records.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace tt
{

class CaseFeed;
class CaseSession;
class EmptyState;
class EvidenceList;
class Theme;
struct DeskActions;

/// All notes of the case, each beside its ink; what a later reading left behind stands first. Made anew only
/// while it is seen.
class NotePanel final : public QWidget
{
    Q_OBJECT
public:
    NotePanel(CaseSession &session, CaseFeed &feed, const Theme &theme, const DeskActions &actions,
              QWidget *parent = nullptr);

    [[nodiscard]] EvidenceList *list() const { return m_list; }
    void focusList();
    /// Chooses the first note of the list; false: it has none.
    bool openFirst();

Q_SIGNALS:
    void noteChosen(tt::NoteId note);
    void findingChosen(tt::FindingId finding);
    void documentChosen(tt::DocumentId document, int page);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void stale();
    void load();
    void show();

    CaseSession &m_session;
    CaseFeed &m_feed;
    QVector<TextCorrectionRecord> m_corrections;
    QTimer m_timer;
    bool m_stale = true;
    QLabel *m_count;
    QLineEdit *m_filter;
    EvidenceList *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace tt
