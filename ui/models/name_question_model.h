// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/entity_book.h"

#include <QAbstractListModel>

namespace tt
{

/// Two names about which a person is asked, or has decided.
struct NameQuestion {
    EntityAction action = EntityAction::Merge; ///< of a question: what is suggested
    QString name;
    QString other;
    QVector<EntityRemark> reasons; ///< none for decisions
    QVector<EntityRemark> warnings;
    qint64 decision = 0; ///< 0: still a question
    QString by;
    QDateTime at;
    QString note;

    bool operator==(const NameQuestion &) const = default;
};

/// What is still to be decided, the surest suggestion first, then the decisions in force, the newest first.
QVector<NameQuestion> questionsOf(const EntityBook &book);

class NameQuestionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SecondLineRole = Qt::UserRole,
        DecidedRole, ///< bool
        WarnedRole,  ///< bool: something speaks against it
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setQuestions(const QVector<NameQuestion> &questions);
    [[nodiscard]] const QVector<NameQuestion> &questions() const { return m_questions; }
    [[nodiscard]] int openCount() const;

private:
    QVector<NameQuestion> m_questions;
};

} // namespace tt
