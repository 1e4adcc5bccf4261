// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_strip.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace tt
{

TaskStrip::TaskStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, QStringLiteral("caption")))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("task"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(100);
    m_bar->setProperty("look", QStringLiteral("busy"));
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("task-cancel"));
    m_cancel->setProperty("look", QStringLiteral("status"));
    m_cancel->setIcon(icon(QStringLiteral("x"), IconTone::Muted));
    m_cancel->setIconSize(QSize(13, 13));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &TaskStrip::cancelAsked);
    hide();
}

void TaskStrip::show(const QString &text, int done, int total)
{
    m_text->setText(text);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_cancel->setEnabled(true);
    QWidget::show();
}

void TaskStrip::showStopping(const QString &text)
{
    m_text->setText(text);
    m_cancel->setEnabled(false);
}

QString TaskStrip::text() const { return m_text->text(); }

} // namespace tt
