// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tt
{

class Theme;

/// Number and name, then buyer, status and money; at the right end whether it may be one with another.
class ProjectDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ProjectDelegate(const Theme &theme, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tt
