// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/text_differences.h"

#include <QAbstractListModel>
#include <QSet>

namespace tt
{

/// A piece of a line, with what differs in it.
struct DifferenceText {
    QString before;
    QString differing; ///< empty: nothing stands there
    QString after;

    bool operator==(const DifferenceText &) const = default;
};

/// One place at which two documents differ, as it is listed.
struct DifferenceRow {
    TextDifference difference;
    QVector<PageRect> ourBoxes; ///< on the page of the first part
    QVector<PageRect> theirBoxes;
    DifferenceText ours;
    DifferenceText theirs;
    bool inFigure = false; ///< a digit or numeral is among what differs

    bool operator==(const DifferenceRow &) const = default;
};

/// Everything that is to be shown of two documents side by side.
struct ComparedTexts {
    QVector<DifferenceRow> rows;
    bool loose = false;  ///< see TextDifferences
    bool unread = false; ///< a page of one of them has no text: what it says is not compared

    bool operator==(const ComparedTexts &) const = default;
};

/// Pages without text are empty. A pure function, for any thread.
ComparedTexts comparedTexts(const QVector<PageText> &ours, const QVector<PageText> &theirs);

class CopyDifferenceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QVector<DifferenceRow> &rows);
    [[nodiscard]] const QVector<DifferenceRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<DifferenceRow> m_rows;
};

} // namespace tt
