// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tt
{

class CopyDifferenceModel;
class Theme;

/// Two columns, one under each page: what stands there, with what differs set off by weight and underlined.
class CopyDifferenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CopyDifferenceDelegate(const CopyDifferenceModel &model, const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const CopyDifferenceModel &m_model;
    const Theme &m_theme;
};

} // namespace tt
