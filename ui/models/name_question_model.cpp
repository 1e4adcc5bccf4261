// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/name_question_model.h"

#include "ui/models/sentences.h"

#include <QLocale>

#include <algorithm>

namespace tt
{

QVector<NameQuestion> questionsOf(const EntityBook &book)
{
    QVector<NameQuestion> all;
    for (const OpenSuggestion &open : book.suggestions())
        all.append({open.action, open.name, open.into, open.reasons, open.warnings, 0, {}, {}, {}});
    const QVector<EntityDecision> &decisions = book.ledger().decisions();
    for (auto it = decisions.crbegin(); it != decisions.crend(); ++it) {
        if (it->action == EntityAction::Undo || book.ledger().stateOf(it->id) != DecisionState::Active)
            continue;
        all.append({it->action, it->name, it->other, {}, {}, it->id, it->by, it->at, it->note});
    }
    return all;
}

int NameQuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

QVariant NameQuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const NameQuestion &question = m_questions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1 / %2").arg(question.name, question.other);
    case Qt::AccessibleDescriptionRole:
    case SecondLineRole: {
        if (question.decision == 0)
            return question.reasons.isEmpty() ? QString() : said(question.reasons.first().text);
        const QString what = question.action == EntityAction::KeepApart ? tr("Kept apart")
                             : question.action == EntityAction::RollUp  ? tr("Counted as a part")
                                                                        : tr("Merged");
        return tr("%1 by %2, %3")
            .arg(what, question.by, QLocale().toString(question.at.toLocalTime(), QLocale::ShortFormat));
    }
    case DecidedRole:
        return question.decision != 0;
    case WarnedRole:
        return !question.warnings.isEmpty();
    default:
        return {};
    }
}

void NameQuestionModel::setQuestions(const QVector<NameQuestion> &questions)
{
    if (questions == m_questions) return;
    beginResetModel();
    m_questions = questions;
    endResetModel();
}

int NameQuestionModel::openCount() const
{
    return static_cast<int>(std::count_if(m_questions.cbegin(), m_questions.cend(),
                                          [](const NameQuestion &each) { return each.decision == 0; }));
}

} // namespace tt
