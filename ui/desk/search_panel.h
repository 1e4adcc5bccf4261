// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/search_hit_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListView;
class QStackedLayout;

namespace tt
{

class CaseSession;
class EmptyState;
class Theme;

/// Where the words that were searched for stand, each with the line around it.
class SearchPanel final : public QWidget
{
    Q_OBJECT
public:
    SearchPanel(CaseSession &session, const Theme &theme, QWidget *parent = nullptr);

    void search(const QString &text);
    void clear();
    bool step(int by);
    [[nodiscard]] const SearchHitModel &model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void hitChosen(const tt::SearchHit &hit);
    void hitsChanged(const QVector<tt::SearchHit> &hits);

private:
    void take(const Result<QVector<SearchHit>> &answer);

    CaseSession &m_session;
    SearchHitModel m_model;
    QListView *m_list;
    QLabel *m_count;
    QCheckBox *m_fuzzy;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QString m_asked;
    quint64 m_question = 0; ///< answers to earlier questions are dropped
};

} // namespace tt
