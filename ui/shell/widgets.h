// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

class QScrollArea;
class QAction;
class QBoxLayout;
class QFrame;
class QLayout;

namespace tt
{

/// Chooses a look of the style sheet (ui/shell/style_sheet.h) and redraws.
void setLook(QWidget *widget, const QString &look);

QLabel *makeLabel(const QString &text, const QString &look, QWidget *parent = nullptr);
QFrame *makeLine(QWidget *parent = nullptr);
/// A small button with only an icon; `name` is its tooltip and its accessible name.
QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
/// Shows an action's tooltip as "Name (Key)".
void showKeyInToolTip(QAction *action);
/// Deletes everything a layout holds.
void clearLayout(QLayout *layout);

/// One line that ends in … when there is no room; the whole text is the tooltip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};

/// Scrolls up and down where the window is too low for what it holds.
QScrollArea *makeScrolling(QWidget *content);

/// A column beside the content: as wide as it likes to be, narrower where the window is.
class SideColumn final : public QWidget
{
    Q_OBJECT
public:
    /// Pixels; never more than `width`.
    SideColumn(int width, int least, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {m_width, QWidget::sizeHint().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {m_least, QWidget::minimumSizeHint().height()};
    }

private:
    int m_width;
    int m_least;
};

/// A push button that triggers an action and wears its key as a cap.
class KeyButton final : public QPushButton
{
    Q_OBJECT
public:
    KeyButton(QAction *action, const QString &iconName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect capRect() const;
    [[nodiscard]] int wordsEnd() const;
    void follow();

    QAction *m_action;
    QString m_key;
};

/// What stands where there is nothing yet: an icon, a heading, a sentence and the next step.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &heading, const QString &text,
               QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setText(const QString &text);
    QPushButton *addButton(const QString &text, const QString &look = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QBoxLayout *m_buttons;
};

} // namespace tt
