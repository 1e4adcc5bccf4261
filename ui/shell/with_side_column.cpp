// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/with_side_column.h"

#include "ui/shell/widgets.h"

#include <QBoxLayout>

namespace tt
{

WithSideColumn::WithSideColumn(QWidget *content, SideColumn *column, int narrow, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_narrow(narrow)
{
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(0);
    m_parts->addWidget(content, 1);
    m_parts->addWidget(column);
}

void WithSideColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool under = width() < m_narrow;
    const auto direction = under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_parts->direction() == direction) return;
    m_column->setMaximumWidth(under ? QWIDGETSIZE_MAX : m_column->sizeHint().width());
    m_parts->setStretch(0, under ? 3 : 1);
    m_parts->setStretch(1, under ? 2 : 0);
    m_parts->setDirection(direction);
}

} // namespace tt
