// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"
#include "app/evidence/case_entities.h"
#include "ui/models/name_question_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace tt
{

class CaseFeed;
class CaseSession;
class NameCard;
class Theme;

/// Names that may be one, side by side, to be merged or kept apart; and what was decided, to be taken back.
///
/// Keys while it has the focus: M merges (or counts as a part), X keeps apart, U takes the chosen decision
/// back, Ctrl+Z the newest, J and K go on and back.
class NamesView final : public QWidget
{
    Q_OBJECT
public:
    NamesView(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] const NameQuestionModel &model() const { return m_model; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void findingChosen(tt::FindingId finding);
    void problem(const tt::Error &error);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList(const Theme &theme);
    QWidget *makeDetail();
    void fetch();
    void take(const CaseNames &names);
    void showCurrent();
    bool press(QKeyEvent &event, bool act);
    void join();
    void keepApart();
    void takeBack(qint64 decision);
    [[nodiscard]] qint64 newestDecision() const;
    void decide(const EntityDecision &decision);
    void step(int by);
    [[nodiscard]] const NameQuestion *current() const;

    CaseSession &m_session;
    CaseFeed &m_feed;
    NameQuestionModel m_model;
    CaseNames m_names;
    QListView *m_list;
    QLabel *m_count;
    QStackedLayout *m_stack;
    QLabel *m_question;
    QLabel *m_reasons;
    QLabel *m_warnings;
    NameCard *m_left;
    NameCard *m_right;
    QPushButton *m_join;
    QPushButton *m_apart;
    QPushButton *m_back;
    quint64 m_generation = 0; ///< answers about a case that is closed by now are dropped
    bool m_asking = false;
    bool m_stale = false; ///< something changed while the last answer was on its way
    bool m_deciding =
        false; ///< until the list shows what was decided: no key decides about the next row by mistake
    bool m_readOnly = false;
};

} // namespace tt
