// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/tally_feed.h"
#include "ui/models/project_list_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace tt
{

class ChainView;
class EmptyState;
class EvidenceList;
class NoteBox;
class ProjectQuestions;
class Theme;

/// The notices linked into projects: a list to filter, and of the chosen project its chain in time, its
/// parties, the money at each rung and what is left out, each with its page.
class ProjectsView final : public QWidget
{
    Q_OBJECT
public:
    ProjectsView(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the project of this document, as soon as the notices are linked; the filter is emptied for it.
    void choose(DocumentId document);
    /// Writes what is being typed.
    void flush();
    void setReadOnly(bool readOnly);
    [[nodiscard]] TallyFeed &tallies() { return m_tallies; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] ChainView &chain() const { return *m_chain; }
    [[nodiscard]] EvidenceList &rows() const { return *m_rows; }
    [[nodiscard]] ProjectQuestions &questions() const { return *m_questions; }

Q_SIGNALS:
    void findingChosen(tt::FindingId finding);
    void documentChosen(tt::DocumentId document, int page);
    void problem(const tt::Error &error);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeList(const Theme &theme);
    QWidget *makeDetail();
    void connectParts(CaseFeed &feed);
    void refresh();
    void chooseAgain();
    void showState();
    void showCurrent();
    void showNote(const Project &project);
    void storeNote(const QString &text, const QStringList &tags);
    [[nodiscard]] int current() const; ///< position in ProjectBook::projects; -1: none

    CaseSession &m_session;
    CaseFeed &m_feed;
    TallyFeed m_tallies;
    ProjectListModel m_model;
    QSortFilterProxyModel m_shown;
    qint64 m_chosen = 0; ///< a document of the chosen project: positions change from tally to tally
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_count;
    QStackedLayout *m_stack;
    EmptyState *m_state; ///< instead of a project: loading, none, a failure
    QLabel *m_name;
    QLabel *m_line;
    ProjectQuestions *m_questions;
    NoteBox *m_note;
    QStringList m_noteOn; ///< the numbers of the project whose note is in the field; the first anchors it
    ChainView *m_chain;
    EvidenceList *m_rows;
};

} // namespace tt
