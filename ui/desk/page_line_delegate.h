// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QStyledItemDelegate>

namespace tt
{

class Theme;

/// A line of a page's text; where a person put it right, what was read stands beside it, struck through.
class PageLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PageLineDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    void underlineDoubt(QPainter &painter, const QRect &area, const QString &shown,
                        const QVector<TextRange> &doubtful) const;

    const Theme &m_theme;
};

} // namespace tt
