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

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kPatienceMs = 8'000;
constexpr int kPerCharacterMs = 60; ///< beyond the first hundred
constexpr int kWithStep = 3;        ///< times as long: there is something to decide

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_step(new QPushButton)
    , m_copy(new QPushButton(tr("Copy diagnostics")))
    , m_patience(kPatienceMs)
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
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &Banner::goWhenRead);
    hide();
}

void Banner::showError(const Error &error, const Step &step)
{
    m_diagnostics = QStringLiteral("TenderTrace " TT_VERSION "\n%1\n%2\n%3")
                        .arg(errorCodeName(error.code), error.message, error.detail);
    m_copy->setVisible(!error.detail.isEmpty());
    Q_EMIT errorShown(error);
    m_isError = true;
    show(QStringLiteral("banner-bad"), said(error), step);
}

void Banner::showNotice(const QString &text, const Step &step, Stays stays)
{
    m_copy->hide();
    Q_EMIT noticeShown(text);
    m_isError = false;
    show(QStringLiteral("banner-info"), text, step);
    if (stays == Stays::WhileOpen) return;
    const int more = std::max(0, static_cast<int>(text.size()) - 100) * kPerCharacterMs;
    m_reading.start((m_patience + more) * (step.text.isEmpty() ? 1 : kWithStep));
}

void Banner::showIcon()
{
    const QPalette colors = QGuiApplication::palette();
    m_icon->setPixmap(iconPixmap(m_isError ? QStringLiteral("circle-alert") : QStringLiteral("circle-check"),
                                 16, colors.color(m_isError ? QPalette::BrightText : QPalette::Link),
                                 devicePixelRatioF()));
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showIcon();
}

void Banner::goWhenRead()
{
    const QWidget *focus = window()->focusWidget();
    if (underMouse() || (focus != nullptr && focus->hasFocus() && isAncestorOf(focus))) {
        m_reading.start(m_patience);
        return;
    }
    hide();
    m_before.clear();
}

void Banner::dropNotice()
{
    if (m_isError) return;
    hide();
    m_before.clear();
}

void Banner::ask(const QString &text, const Step &step)
{
    showNotice(text, step);
    m_reading.stop(); // a question waits for its answer
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
    m_reading.stop();
    setLook(this, look);
    showIcon();
    m_text->setText(text);
    m_step->setText(step.text);
    m_step->setVisible(!step.text.isEmpty());
    m_action = step.action;
    setAccessibleName(text);
    QWidget::show();
}

} // namespace tt
