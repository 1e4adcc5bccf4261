// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "ui/models/sentences.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace tt
{

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_step(new QPushButton)
    , m_copy(new QPushButton(tr("Copy diagnostics")))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setProperty("look", QStringLiteral("link"));
    QToolButton *dismiss = makeIconButton(QStringLiteral("x"), tr("Dismiss"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::s, space::xs);
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_step);
    row->addWidget(m_copy);
    row->addWidget(dismiss);
    m_step->setObjectName(QStringLiteral("banner-step"));
    connect(dismiss, &QToolButton::clicked, this, &Banner::leave);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_diagnostics); });
    connect(m_step, &QPushButton::clicked, this, [this] {
        leave();
        if (m_action) m_action();
    });
    hide();
}

void Banner::showError(const Error &error, const Step &step)
{
    m_diagnostics = QStringLiteral("TenderTrace " TT_VERSION "\n%1\n%2\n%3")
                        .arg(errorCodeName(error.code), error.message, error.detail);
    m_copy->setVisible(!error.detail.isEmpty());
    Q_EMIT errorShown(error);
    show(QStringLiteral("banner-bad"), said(error), step);
    m_icon->setPixmap(iconPixmap(QStringLiteral("circle-alert"), 16,
                                 QGuiApplication::palette().color(QPalette::BrightText),
                                 devicePixelRatioF()));
}

void Banner::showNotice(const QString &text, const Step &step)
{
    m_copy->hide();
    Q_EMIT noticeShown(text);
    show(QStringLiteral("banner-info"), text, step);
    m_icon->setPixmap(iconPixmap(QStringLiteral("circle-check"), 16,
                                 QGuiApplication::palette().color(QPalette::Link), devicePixelRatioF()));
}

void Banner::ask(const QString &text, const Step &step)
{
    showNotice(text, step);
    if (!m_step->hasFocus()) m_before = window()->focusWidget();
    m_step->setFocus(Qt::OtherFocusReason);
}

void Banner::leave()
{
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

QString Banner::text() const { return m_text->text(); }

void Banner::show(const QString &look, const QString &text, const Step &step)
{
    setLook(this, look);
    m_text->setText(text);
    m_step->setText(step.text);
    m_step->setVisible(!step.text.isEmpty());
    m_action = step.action;
    setAccessibleName(text);
    QWidget::show();
}

} // namespace tt
