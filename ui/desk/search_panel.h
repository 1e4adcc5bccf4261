// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/search_hit_model.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QListView;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace tt
{

class CaseSession;
class EmptyState;
class Theme;

/// Where the words that were searched for stand, each with the line around it: on pages, in notes and
/// corrections, in file names. Searches can be kept in the case.
class SearchPanel final : public QWidget
{
    Q_OBJECT
public:
    SearchPanel(CaseSession &session, const Theme &theme, QWidget *parent = nullptr);

    void search(const QString &text);
    struct Asked {
        QString text;
        bool fuzzy = false;
        int row = 0; ///< that was chosen
    };
    [[nodiscard]] Asked asked() const;
    /// Lists the places again and chooses the row, without going there.
    void askAgain(const Asked &asked);
    void clear();
    bool step(int by);
    [[nodiscard]] const SearchHitModel &model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void hitChosen(const tt::SearchHit &hit);
    void savedChosen(const QString &query); ///< a kept search is asked again
    void hitsChanged(const QVector<tt::SearchHit> &hits);

private:
    void take(const Result<SearchAnswer> &answer);
    void takePlaces(const Result<QVector<SearchHit>> &located);
    void fillMenu();
    void showMenu(const QVector<SavedSearch> &saved);

    CaseSession &m_session;
    SearchHitModel m_model;
    QListView *m_list;
    QLabel *m_count;
    QCheckBox *m_fuzzy;
    QToolButton *m_saved;
    QMenu *m_menu;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QString m_asked;
    std::optional<int> m_againAt; ///< the row of askAgain(), until another search
    bool m_quiet = false;         ///< the row is chosen by no person
    quint64 m_question = 0;       ///< answers to earlier questions are dropped
};

} // namespace tt
