// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/widgets.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QKeySequence>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace tt
{

void setLook(QWidget *widget, const QString &look)
{
    widget->setProperty("look", look);
    widget->setAttribute(Qt::WA_StyledBackground);
    if (!widget->testAttribute(Qt::WA_WState_Polished)) return; // it takes its look when it is shown
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *makeLabel(const QString &text, const QString &look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("look", look);
    return label;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("look", QStringLiteral("line"));
    return line;
}

QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, IconTone::Muted));
    button->setIconSize(QSize(16, 16));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void showKeyInToolTip(QAction *action)
{
    const QString name = action->text().remove(u'&').remove(QStringLiteral("…"));
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key));
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

ElidedLabel::ElidedLabel(QWidget *parent, Qt::TextElideMode mode)
    : QLabel(parent)
    , m_mode(mode)
{
}

QSize ElidedLabel::minimumSizeHint() const { return {24, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_mode, area.width());
    setToolTip(shown == text() ? QString() : text());
    style()->drawItemText(&painter, area, static_cast<int>(alignment()), palette(), isEnabled(), shown,
                          foregroundRole());
}

QScrollArea *makeScrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    if (content->minimumWidth() > 0) scroll->setMinimumWidth(content->minimumWidth() + space::m);
    return scroll;
}

SideColumn::SideColumn(int width, int least, QWidget *parent)
    : QWidget(parent)
    , m_width(width)
    , m_least(least)
{
    setMaximumWidth(width);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

KeyButton::KeyButton(QAction *action, const QString &iconName, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setProperty("keycap", true);
    setIcon(tt::icon(iconName));
    setIconSize(QSize(16, 16));
    follow();
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &KeyButton::follow);
}

void KeyButton::follow()
{
    const QString key = m_action->shortcut() == QKeySequence(Qt::Key_Return)
                            ? QStringLiteral("↵")
                            : m_action->shortcut().toString(QKeySequence::NativeText);
    setText(m_action->iconText());
    setToolTip(m_action->toolTip());
    setAccessibleName(m_action->iconText());
    setEnabled(m_action->isEnabled());
    if (key == m_key) return;
    m_key = key;
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const
{
    const QSize base = QPushButton::sizeHint();
    return m_key.isEmpty() ? base : base + QSize(capRect().width() + space::s, 0);
}

/// Where the words end, pixels from the left: after the padding of the style sheet and the icon.
int KeyButton::wordsEnd() const
{
    return 7 + iconSize().width() + 4 + fontMetrics().horizontalAdvance(text());
}

QRect KeyButton::capRect() const
{
    QFont font = this->font();
    font.setPixelSize(typePixels(TypeStep::Caption));
    const int width = std::max(18, QFontMetrics(font).horizontalAdvance(m_key) + 6);
    return {this->width() - width - 6, (height() - 18) / 2, width, 18};
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    // Squeezed below its size, the words are worth more than the key, which the tooltip has as well.
    if (m_key.isEmpty() || capRect().left() < wordsEnd()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setPixelSize(typePixels(TypeStep::Caption));
    painter.setFont(font);
    const bool filled = property("look").toString() == u"confirm" && isEnabled();
    QColor color = QGuiApplication::palette().color(filled ? QPalette::Base : QPalette::ButtonText);
    color.setAlphaF(isEnabled() ? 0.8F : 0.4F);
    painter.setPen(color);
    painter.drawRoundedRect(QRectF(capRect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawText(capRect(), Qt::AlignCenter, m_key);
}

EmptyState::EmptyState(const QString &iconName, const QString &heading, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel)
    , m_heading(makeLabel(heading, QStringLiteral("section")))
    , m_text(makeLabel(text, QStringLiteral("muted")))
    , m_buttons(new QHBoxLayout)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_buttons->setSpacing(space::s);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_buttons);
    centred->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addSpacing(space::s);
    column->addLayout(centred);
    column->addStretch(3);
    showIcon();
}

void EmptyState::setHeading(const QString &heading) { m_heading->setText(heading); }
void EmptyState::setText(const QString &text) { m_text->setText(text); }

QPushButton *EmptyState::addButton(const QString &text, const QString &look)
{
    auto *button = new QPushButton(text);
    if (!look.isEmpty()) button->setProperty("look", look);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) showIcon();
    QWidget::changeEvent(event);
}

void EmptyState::showIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, 32, QGuiApplication::palette().color(QPalette::PlaceholderText),
                                 devicePixelRatioF()));
}

} // namespace tt
