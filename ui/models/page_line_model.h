// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/edit_records.h"
#include "ocr/text/page_text.h"

#include <QAbstractListModel>

#include <optional>

namespace tt
{

/// A line of a page, or a cell of a table's row: what a correction of text can reach.
struct PageLine {
    TextRange range; ///< in the text as it was read
    QString read;
    QString now; ///< as people left it
    PageRect box;
    QVector<PageRect> boxes; ///< where the line is broken on the page, one for each part
    QVector<TextRange>
        doubtful; ///< in `now`: where the engine was not sure; empty where people changed the line

    bool operator==(const PageLine &) const = default;
};

QVector<PageLine> pageLines(const PageText &page, const QVector<TextCorrectionRecord> &corrections);

/// What is to be done to the case so that a line says what was typed.
struct LineEdit {
    std::optional<TextRange> range; ///< to be corrected; none: nothing
    QString replacement;
    QVector<CorrectionId> removed; ///< corrections that say otherwise

    bool operator==(const LineEdit &) const = default;
};

/// As little as is needed: what was read stays wherever it agrees with what was typed. An earlier correction
/// that the new one touches goes into it whole.
LineEdit editFor(const PageLine &line, const QString &typed,
                 const QVector<TextCorrectionRecord> &corrections);

/// The lines of one page, to be put right in place.
class PageLineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ReadRole = Qt::UserRole, ///< QString: what was read there
        LitRole,                 ///< bool: the line is looked at on the page
        DoubtfulRole             ///< QVector<TextRange> in the text shown
    };

    using QAbstractListModel::QAbstractListModel;

    void setLines(const QVector<PageLine> &lines);
    /// The row that is looked at on the page; -1: none.
    void setLit(int row);
    void setDoubtShown(bool shown);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] const QVector<PageLine> &lines() const { return m_lines; }
    /// The row that a place on the page belongs to; -1 for none.
    [[nodiscard]] int rowAt(const PageRect &box) const;
    [[nodiscard]] int rowAt(qsizetype position) const; ///< in the text as it was read
    [[nodiscard]] int lit() const { return m_lit; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void typed(int row, const QString &text);

private:
    QVector<PageLine> m_lines;
    int m_lit = -1;
    bool m_doubtShown = true;
    bool m_readOnly = false;
};

} // namespace tt
