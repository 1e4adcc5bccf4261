// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tt
{

class Theme;

/// A row of the import: sign, name, how far it is or why it failed, and at its end what can be done.
class ImportItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Act { None, Cancel, Retry, Password };

    explicit ImportItemDelegate(const Theme &theme, QObject *parent = nullptr);

    /// What the row's button does.
    [[nodiscard]] static Act actOf(const QModelIndex &index);
    [[nodiscard]] static QString actText(Act act);
    /// Where it is within a row; empty when there is nothing to do.
    [[nodiscard]] QRect buttonRect(const QRect &row, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void pressed(const QModelIndex &index); ///< the row's button

private:
    void paintSign(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintButton(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintBar(QPainter &painter, const QRect &rect, double progress) const;

    const Theme &m_theme;
};

} // namespace tt
