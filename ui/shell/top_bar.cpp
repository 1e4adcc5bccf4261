// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenuBar>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kSearchWidth = 320;
constexpr int kLeastSearchWidth = 130;
constexpr int kRoomyWidth = 860;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_menus(new QMenuBar)
    , m_path(new ElidedLabel(nullptr, Qt::ElideMiddle))
    , m_search(new QLineEdit)
    , m_product(makeLabel(QStringLiteral("TenderTrace"), QStringLiteral("head")))
{
    setLook(this, QStringLiteral("bar"));
    setFixedHeight(37);
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_path->setProperty("look", QStringLiteral("muted"));
    m_search->setPlaceholderText(tr("Search pages: 算力, A100, a supplier …"));
    m_search->setToolTip(tr("Search the text of all pages (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search pages"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(kSearchWidth);
    QToolButton *help = makeIconButton(QStringLiteral("circle-help"), tr("Keys and help (?)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 0, space::s, 1);
    row->setSpacing(space::s);
    row->addWidget(m_product);
    row->addWidget(m_menus);
    row->addSpacing(space::s);
    row->addWidget(m_path, 1);
    row->addWidget(m_search);
    row->addWidget(help);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT searchAsked(m_search->text().trimmed()); });
    connect(help, &QToolButton::clicked, this, &TopBar::helpAsked);
}

/// In a narrow window the search gets narrower, and the title of the window has to do for the product's name.
void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_search->setFixedWidth(std::clamp(width() / 4, kLeastSearchWidth, kSearchWidth));
    m_product->setVisible(width() >= kRoomyWidth);
}

QSize TopBar::minimumSizeHint() const
{
    return {m_menus->sizeHint().width() + kLeastSearchWidth + 100, QWidget::minimumSizeHint().height()};
}

void TopBar::setPath(const QStringList &path) { m_path->setText(path.join(QStringLiteral("  ›  "))); }

void TopBar::setSearchEnabled(bool enabled) { m_search->setEnabled(enabled); }

} // namespace tt
