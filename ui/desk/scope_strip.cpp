// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/scope_strip.h"

#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tt
{

ScopeStrip::ScopeStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, {}))
    , m_count(makeLabel({}, QStringLiteral("caption")))
{
    setObjectName(QStringLiteral("scope-strip"));
    setLook(this, QStringLiteral("banner-info"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("scope-title"));
    m_count->setObjectName(QStringLiteral("scope-count"));
    auto *back = new QPushButton(tr("Back to Tally"));
    back->setObjectName(QStringLiteral("scope-back"));
    back->setProperty("look", QStringLiteral("pill"));
    back->setToolTip(tr("Back to the number that these stand behind"));
    QToolButton *all = makeIconButton(QStringLiteral("x"), tr("Show all findings"));
    all->setObjectName(QStringLiteral("scope-drop"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_count, 1);
    row->addWidget(back);
    row->addWidget(all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, &ScopeStrip::backAsked);
    connect(all, &QToolButton::clicked, this, &ScopeStrip::dropped);
    hide();
}

void ScopeStrip::show(const QString &title, qsizetype reviewed, qsizetype all)
{
    m_title->setText(title);
    m_count->setText(tr("%1 of %2 reviewed").arg(reviewed).arg(all));
    setVisible(true);
}

} // namespace tt
