// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/panel_head.h"

#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>

namespace tt
{

QWidget *makePanelHead(const QString &title, QLabel *count)
{
    auto *head = new QWidget;
    setLook(head, QStringLiteral("section-head"));
    head->setFixedHeight(36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::m, 0, space::m, 1);
    row->addWidget(makeLabel(title, QStringLiteral("head")));
    row->addStretch();
    row->addWidget(count);
    return head;
}

} // namespace tt
