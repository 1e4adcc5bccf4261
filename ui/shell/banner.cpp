// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

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
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_diagnostics); });
    connect(m_step, &QPushButton::clicked, this, [this] {
        hide();
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
    show(QStringLiteral("banner-bad"), error.message, step);
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
