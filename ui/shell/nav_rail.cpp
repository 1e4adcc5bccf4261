// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_rail.h"

#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAction>
#include <QCoreApplication>
#include <QToolButton>
#include <QVBoxLayout>

namespace tt
{

namespace
{

constexpr int kWidth = 76;
constexpr int kNarrowWidth = 48;
constexpr int kRoomyHeight = 530; ///< nine sections with their names
constexpr int kLeastHeight = 290; ///< nine signs

} // namespace

NavRail::NavRail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setLook(this, QStringLiteral("rail"));
    setFixedWidth(kWidth);
    setAccessibleName(tr("Sections"));
    m_column->setContentsMargins(space::xs, space::s, space::xs + 1, space::s);
    m_column->setSpacing(space::xs);
    m_column->addStretch();
}

void NavRail::add(Section section, QAction *action)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("nav-") + sectionName(section));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(18, 18));
    button->setProperty("look", QStringLiteral("nav"));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleName(sectionTitle(section));
    m_column->insertWidget(m_column->count() - 1, button);
    m_buttons << button;
}

QSize NavRail::minimumSizeHint() const { return {width(), kLeastHeight}; }

void NavRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool roomy = height() >= kRoomyHeight;
    setFixedWidth(roomy ? kWidth : kNarrowWidth);
    m_column->setSpacing(roomy ? space::xs : 0);
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(roomy ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly);
}

const QVector<Section> &allSections()
{
    static const QVector<Section> sections = {Section::Documents, Section::Findings, Section::Projects,
                                              Section::Spending,  Section::Tally,    Section::Search,
                                              Section::Export,    Section::Names,    Section::Notes};
    return sections;
}

QString sectionName(Section section)
{
    switch (section) {
    case Section::Documents:
        return QStringLiteral("documents");
    case Section::Findings:
        return QStringLiteral("findings");
    case Section::Projects:
        return QStringLiteral("projects");
    case Section::Spending:
        return QStringLiteral("spending");
    case Section::Tally:
        return QStringLiteral("tally");
    case Section::Search:
        return QStringLiteral("search");
    case Section::Names:
        return QStringLiteral("names");
    case Section::Notes:
        return QStringLiteral("notes");
    case Section::Export:
        break;
    }
    return QStringLiteral("export");
}

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::Documents:
        return NavRail::tr("Documents");
    case Section::Findings:
        return NavRail::tr("Findings");
    case Section::Projects:
        return NavRail::tr("Projects");
    case Section::Spending:
        return NavRail::tr("Spending");
    case Section::Tally:
        return NavRail::tr("Tally");
    case Section::Search:
        return NavRail::tr("Search");
    case Section::Names:
        return NavRail::tr("Who is who");
    case Section::Notes:
        return NavRail::tr("Notes");
    case Section::Export:
        break;
    }
    return NavRail::tr("Export");
}

} // namespace tt
