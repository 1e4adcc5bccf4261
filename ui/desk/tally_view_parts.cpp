// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/tally_view.h"

#include "ui/charts/spend_chart_view.h"
#include "ui/charts/spend_legend.h"
#include "ui/desk/evidence_list.h"
#include "ui/desk/flow_layout.h"
#include "ui/desk/panel_head.h"
#include "ui/desk/story_label.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"
#include "ui/shell/with_side_column.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

/// How the tally is laid out; what it shows is in tally_view.cpp.
namespace tt
{

namespace
{

constexpr int kSideWidth = 420;
constexpr int kLeastChartHeight = 180;

QWidget *headWith(QLabel *title, QLabel *count)
{
    QWidget *head = makePanelHead({}, count);
    static_cast<QHBoxLayout *>(head->layout())->insertWidget(0, title);
    return head;
}

QPushButton *chip(const QString &text, const char *name, const QString &look)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("look", look);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

QWidget *TallyView::makeContent(CaseSession &session, const Theme &theme)
{
    m_story = new StoryLabel(theme);
    auto *story = new QWidget;
    m_column = story;
    story->installEventFilter(this);
    setLook(story, QStringLiteral("window"));
    auto *left = new QVBoxLayout(story);
    left->setContentsMargins(space::xl, space::l, space::xl, space::l);
    left->setSpacing(space::s);
    left->addLayout(makeStory(theme));
    left->addSpacing(space::s);
    left->addWidget(makeChart(), 1);
    QScrollArea *scroll = makeScrolling(story);
    scroll->setMinimumWidth(330);
    constexpr int narrow = 960; // pixels: beside the column a line of the story would be too short
    return new WithSideColumn(scroll, makeSide(session, theme), narrow);
}

QLayout *TallyView::makeStory(const Theme &theme)
{
    m_caption = new ElidedLabel;
    setLook(m_caption, QStringLiteral("muted"));
    m_caption->setObjectName(QStringLiteral("tally-caption"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_caption, 1);
    addScopes(top);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_story);
    column->addWidget(makeBlocks(theme));
    column->addLayout(makeChips());
    return column;
}

void TallyView::addScopes(QLayout *row)
{
    m_scopes = new QButtonGroup(this);
    const std::initializer_list<std::tuple<TallyScope, QString, QString, const char *>> scopes = {
        {TallyScope::UsTechnology, tr("US technology"),
         tr("Money of projects that seek or got US technology"), "tally-scope-us"},
        {TallyScope::All, tr("All projects"), tr("Money of every project"), "tally-scope-all"}};
    for (const auto &[scope, text, help, name] : scopes) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(help);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        button->setChecked(scope == m_tallies.scope());
        m_scopes->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, scope = scope] { m_tallies.setScope(scope); });
    }
}

QWidget *TallyView::makeBlocks(const Theme &theme)
{
    m_blocks = new QWidget;
    auto *row = new FlowLayout(space::s, m_blocks);
    m_blocked = chip(tr("Not final: settle these first"), "tally-blocked", QStringLiteral("pill-bad"));
    m_blocked->setToolTip(tr("All that stands in its way"));
    row->addWidget(m_blocked);
    m_blocked->setIconSize(QSize(12, 12));
    const auto showIcon = [this, &theme] {
        m_blocked->setIcon(QIcon(iconPixmap(QStringLiteral("triangle-alert"), 12, theme.colors().bad,
                                            m_blocked->devicePixelRatioF())));
    };
    connect(&theme, &Theme::changed, m_blocked, showIcon);
    showIcon();
    m_blocks->hide();
    return m_blocks;
}

QLayout *TallyView::makeChips()
{
    m_unreviewed = chip({}, "tally-unreviewed", QStringLiteral("pill-warn"));
    m_unreviewed->setToolTip(tr("Click to see each of them, with its page"));
    m_final = makeLabel(tr("nothing stands in its way"), QStringLiteral("pill-good"));
    m_final->setObjectName(QStringLiteral("tally-final"));
    QPushButton *english = chip(tr("Copy English"), "tally-copy-en", QStringLiteral("pill"));
    QPushButton *chinese = chip(QStringLiteral("复制中文"), "tally-copy-zh", QStringLiteral("pill"));
    chinese->setAccessibleName(tr("Copy Chinese"));
    connect(english, &QPushButton::clicked, this, [this] { copy(StoryLanguage::English); });
    connect(chinese, &QPushButton::clicked, this, [this] { copy(StoryLanguage::Chinese); });
    m_freeze = chip(tr("Freeze with date"), "tally-freeze", QStringLiteral("pill"));
    m_freeze->setToolTip(tr("Keeps the story as it stands now, with day and time, as a note on the case"));
    connect(m_freeze, &QPushButton::clicked, this, &TallyView::freeze);
    m_frozen = chip({}, "tally-frozen", QStringLiteral("pill"));
    connect(m_frozen, &QPushButton::clicked, this, &TallyView::notesAsked);
    m_copied = makeLabel({}, QStringLiteral("pill-good"));
    m_copied->setObjectName(QStringLiteral("tally-copied"));
    m_copied->hide();
    auto *row = new FlowLayout(space::s); // all of them together are wider than a small window
    const std::initializer_list<QWidget *> chips = {m_unreviewed, m_final,  english, chinese,
                                                    m_copied,     m_freeze, m_frozen};
    for (QWidget *each : chips)
        row->addWidget(each);
    return row;
}

QWidget *TallyView::makeChart()
{
    m_chart = new SpendChartView;
    m_chart->setAccessibleName(tr("Money by technology"));
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_chart, &SpendChartView::currentRowChanged, scroll, [this, scroll](int row) {
        scroll->ensureVisible(0, m_chart->rowRect(row).center().toPoint().y(), 0, SpendChartView::kRowHeight);
    });
    scroll->setMinimumHeight(kLeastChartHeight);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_chartFoot = makeLabel({}, QStringLiteral("caption"));
    m_chartFoot->setObjectName(QStringLiteral("tally-chart-foot"));
    m_chartFoot->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(makeLabel(tr("Money by technology"), QStringLiteral("head")));
    head->addWidget(new SpendLegend);
    head->addWidget(makeLabel(tr("click a bar for its evidence"), QStringLiteral("caption")));
    head->addStretch();
    auto *chart = new QWidget;
    auto *column = new QVBoxLayout(chart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(m_chartFoot);
    return chart;
}

SideColumn *TallyView::makeSide(CaseSession &session, const Theme &theme)
{
    m_title = makeLabel({}, QStringLiteral("head"));
    m_title->setObjectName(QStringLiteral("tally-title"));
    m_title->setTextFormat(Qt::PlainText);
    m_count = makeLabel({}, QStringLiteral("caption"));
    m_excludedCount = makeLabel({}, QStringLiteral("caption"));
    m_members = new EvidenceList(session, theme);
    m_members->setObjectName(QStringLiteral("tally-members"));
    m_members->setAccessibleName(tr("What stands behind the number"));
    m_excluded = new EvidenceList(session, theme);
    m_excluded->setObjectName(QStringLiteral("tally-excluded"));
    m_excluded->setAccessibleName(tr("Excluded, with the reasons"));
    auto *side = new SideColumn(kSideWidth, 260);
    setLook(side, QStringLiteral("panel"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_review = chip(tr("One by one"), "tally-review", QStringLiteral("pill"));
    m_review->setToolTip(tr("Opens these findings one after the other, to be confirmed or corrected"));
    QWidget *head = headWith(m_title, m_count);
    head->layout()->addWidget(m_review);
    column->addWidget(head);
    column->addWidget(m_members, 3);
    column->addWidget(makeLine());
    column->addWidget(makePanelHead(tr("Excluded"), m_excludedCount));
    column->addWidget(m_excluded, 2);
    return side;
}

} // namespace tt
