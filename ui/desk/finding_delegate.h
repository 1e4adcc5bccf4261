// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tt
{

class Theme;

/// A finding's row: its mark as on the page, its value, what it is, where it stands, and how sure the reading
/// is.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// With `showDocument` the second line says where it stands: buyer, file and page.
    FindingDelegate(const Theme &theme, bool showDocument, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    int paintType(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    void paintPlace(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    /// Star and tags, from the right end of the second line; gives the width they take.
    int paintMarks(QPainter &painter, const QRect &line, const QModelIndex &index) const;

    const Theme &m_theme;
    bool m_showDocument;
};

} // namespace tt
