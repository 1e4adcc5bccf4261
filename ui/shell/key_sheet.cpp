// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_sheet.h"

#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kLeastRows = 12;
constexpr int kRowHeight = 27; ///< with its distance
constexpr int kAround = 140;   ///< heading and margins

} // namespace

KeySheet::KeySheet(const QList<QAction *> &actions, QWidget *window)
    : QWidget(window)
    , m_before(window->window()->focusWidget())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keys"));
    setGeometry(window->rect());
    auto *card = new QWidget;
    setLook(card, QStringLiteral("card"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    // As many columns as the window's height asks for.
    const int rows = std::max(kLeastRows, (window->height() - kAround) / kRowHeight);
    for (int i = 0; i < actions.size(); ++i) {
        const int row = i % rows;
        const int column = i / rows * 2;
        const QString name = actions.at(i)->text().remove(u'&').remove(QStringLiteral("…")).trimmed();
        grid->addWidget(makeLabel(name, QStringLiteral("muted")), row, column);
        grid->addWidget(
            makeLabel(actions.at(i)->shortcut().toString(QKeySequence::NativeText), QStringLiteral("head")),
            row, column + 1);
    }
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    inside->setSpacing(space::l);
    inside->addWidget(makeLabel(tr("Keys"), QStringLiteral("section")));
    inside->addLayout(grid);
    auto *centred = new QGridLayout(this);
    centred->addWidget(card, 0, 0, Qt::AlignCenter);
    setFocus();
}

void KeySheet::closeEvent(QCloseEvent *event)
{
    if (m_before) m_before->setFocus();
    QWidget::closeEvent(event);
}

void KeySheet::keyPressEvent(QKeyEvent *) { close(); }
void KeySheet::mousePressEvent(QMouseEvent *) { close(); }

void KeySheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 110));
}

} // namespace tt
