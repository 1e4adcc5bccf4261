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
class Theme;

/// The notices linked into projects: a list to filter, and of the chosen project its chain in time, its
/// parties, the money at each rung and what is left out, each with its page.
class ProjectsView final : public QWidget
{
    Q_OBJECT
public:
    ProjectsView(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent = nullptr);

    /// Writes what is being typed.
    void flush();
    void setReadOnly(bool readOnly);
    [[nodiscard]] TallyFeed &tallies() { return m_tallies; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] ChainView &chain() const { return *m_chain; }
    [[nodiscard]] EvidenceList &rows() const { return *m_rows; }

Q_SIGNALS:
    void findingChosen(tt::FindingId finding);
    void documentChosen(tt::DocumentId document, int page);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeList(const Theme &theme);
    QWidget *makeDetail();
    void connectParts(CaseFeed &feed);
    void refresh();
    void showState();
    void showCurrent();
    void choose(const QString &called);
    void showNote(const Project &project);
    void storeNote(const QString &text, const QStringList &tags);
    [[nodiscard]] QString calledOf(int project) const;
    [[nodiscard]] int current() const; ///< position in ProjectBook::projects; -1: none

    CaseFeed &m_feed;
    TallyFeed m_tallies;
    ProjectListModel m_model;
    QSortFilterProxyModel m_shown;
    QString m_chosen; ///< what the chosen project is called: positions change from tally to tally
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_count;
    QStackedLayout *m_stack;
    EmptyState *m_state; ///< instead of a project: loading, none, a failure
    QLabel *m_name;
    QLabel *m_line;
    QLabel *m_doubt;
    NoteBox *m_note;
    QStringList m_noteOn; ///< the numbers of the project whose note is in the field; the first anchors it
    ChainView *m_chain;
    EvidenceList *m_rows;
};

} // namespace tt
