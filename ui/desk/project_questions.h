// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/project_question_rows.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace tt
{

/// What only a person can say of the chosen project: each question with a button for every answer, and what
/// was answered, to be taken back.
class ProjectQuestions final : public QWidget
{
    Q_OBJECT
public:
    explicit ProjectQuestions(QWidget *parent = nullptr);

    /// Hidden when there are none. The keyboard stays here while there is something to press.
    void setRows(const QVector<ProjectQuestionRow> &rows);
    void setReadOnly(bool readOnly);
    [[nodiscard]] const QVector<ProjectQuestionRow> &rows() const { return m_rows; }

Q_SIGNALS:
    void answered(const tt::ProjectDecision &decision);
    void takenBack(const tt::ProjectDecision &decision);
    void left(); ///< it had the keyboard, and has nothing to press any more

private:
    void make();
    QLayout *makeRow(const ProjectQuestionRow &row);
    QPushButton *makeButton(const QString &text, const QString &about);

    QVector<ProjectQuestionRow> m_rows;
    QBoxLayout *m_column;
    bool m_readOnly = false;
};

} // namespace tt
