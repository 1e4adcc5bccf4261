// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/project_questions.h"

#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tt
{

ProjectQuestions::ProjectQuestions(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("What only a person can settle"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::xs);
    hide();
}

void ProjectQuestions::setRows(const QVector<ProjectQuestionRow> &rows)
{
    if (rows == m_rows) return;
    m_rows = rows;
    make();
}

void ProjectQuestions::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly) return;
    m_readOnly = readOnly;
    make();
}

void ProjectQuestions::make()
{
    const bool hadKeyboard = isAncestorOf(window()->focusWidget());
    clearLayout(m_column);
    for (const ProjectQuestionRow &row : std::as_const(m_rows))
        m_column->addLayout(makeRow(row));
    setVisible(!m_rows.isEmpty());
    if (!hadKeyboard) return;
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->isEnabled() || button->isHidden()) continue;
        button->setFocus();
        return;
    }
    Q_EMIT left();
}

QLayout *ProjectQuestions::makeRow(const ProjectQuestionRow &row)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    const QString words = row.settled ? QStringLiteral("%1 (%2)").arg(row.text, row.said) : row.text;
    QLabel *label = makeLabel(words, row.settled ? QStringLiteral("muted") : QStringLiteral("warn"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setToolTip(row.decision.note.toHtmlEscaped());
    line->addWidget(label, 1);
    for (const ProjectQuestionRow::Answer &answer : row.answers) {
        QPushButton *button = makeButton(answer.text, row.text);
        ProjectDecision decision = row.decision;
        decision.answer = answer.answer;
        connect(button, &QPushButton::clicked, this, [this, decision] { Q_EMIT answered(decision); });
        line->addWidget(button);
    }
    if (row.settled) {
        QPushButton *button = makeButton(tr("Take back"), row.text);
        connect(button, &QPushButton::clicked, this,
                [this, decision = row.decision] { Q_EMIT takenBack(decision); });
        line->addWidget(button);
    }
    return line;
}

QPushButton *ProjectQuestions::makeButton(const QString &text, const QString &about)
{
    auto *button = new QPushButton(text);
    button->setEnabled(!m_readOnly);
    button->setAccessibleDescription(about);
    return button;
}

} // namespace tt
