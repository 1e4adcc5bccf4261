// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/marks_box.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/desk_actions.h"
#include "ui/desk/tag_row.h"
#include "ui/models/finding_text.h"
#include "ui/shell/evidence_style.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QLocale>

namespace tt
{

namespace
{

FindingId otherEnd(const LinkRecord &link, FindingId finding)
{
    return link.finding == finding ? link.other : link.finding;
}

} // namespace

MarksBox::MarksBox(CaseFeed &feed, const DeskActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_follow(actions.followLink)
    , m_star(new QToolButton)
    , m_tags(new TagRow(feed.marks()))
    , m_links(new QVBoxLayout)
{
    m_star->setObjectName(QStringLiteral("star"));
    m_star->setDefaultAction(actions.star);
    m_star->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_star->setIconSize(QSize(16, 16));
    m_star->setAccessibleName(tr("Star"));
    m_links->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_star, 0, Qt::AlignTop);
    row->addWidget(m_tags, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addLayout(m_links);
    connect(m_tags, &TagRow::tagsEdited, this, [this](const QStringList &tags) {
        if (!m_finding.isNull()) m_feed.marks().setTags(m_finding, tags);
    });
    connect(&feed.marks(), &MarkFeed::changed, this, &MarksBox::refresh);
}

void MarksBox::show(FindingId finding)
{
    if (finding != m_finding) flush();
    m_finding = finding;
    refresh();
}

void MarksBox::flush()
{
    if (!m_finding.isNull()) m_tags->flush();
}

void MarksBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_tags->setReadOnly(readOnly);
    m_linkWords.clear();
    showLinks();
}

void MarksBox::refresh()
{
    m_tags->show(m_finding.isNull() ? QStringList() : m_feed.marks().tags(m_finding));
    showLinks();
}

void MarksBox::showLinks()
{
    const QVector<LinkRecord> links = m_feed.marks().links(m_finding);
    QStringList words;
    for (const LinkRecord &link : links) {
        const FindingId other = otherEnd(link, m_finding);
        const FindingRecord *record = m_feed.findings().find(other);
        words << QStringLiteral("%1 %2 %3 %4")
                     .arg(link.id.value)
                     .arg(other.value)
                     .arg(link.words, record ? valueText(factsOf(*record)) : QString());
    }
    if (words == m_linkWords) return;
    m_linkWords = words;
    clearLayout(m_links);
    for (const LinkRecord &link : links)
        m_links->addWidget(makeLink(link));
}

QWidget *MarksBox::makeLink(const LinkRecord &link)
{
    const FindingId other = otherEnd(link, m_finding);
    const FindingRecord *record = m_feed.findings().find(other);
    const QString target = record ? tr("%1 · page %2 · %3")
                                        .arg(valueText(factsOf(*record)))
                                        .arg(record->finding.page + 1)
                                        .arg(record->documentName)
                                  : tr("finding %1").arg(other.value);
    auto *host = new QWidget;
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    auto *sign = new QLabel;
    sign->setPixmap(iconPixmap(QStringLiteral("link"), 14, palette().color(QPalette::PlaceholderText),
                               devicePixelRatioF()));
    auto *words = makeLabel(link.words, QStringLiteral("muted"));
    words->setTextFormat(Qt::PlainText);
    auto *go = new QPushButton;
    go->setObjectName(QStringLiteral("link"));
    go->setProperty("look", QStringLiteral("link"));
    go->setText(go->fontMetrics().elidedText(target, Qt::ElideRight, 210));
    go->setToolTip(target + u'\n' + m_follow->toolTip());
    go->setAccessibleName(tr("%1: %2").arg(link.words, target));
    auto *remove = makeIconButton(QStringLiteral("x"), tr("Take this link away"));
    remove->setEnabled(!m_readOnly);
    const QString when = QLocale().toString(link.at.toLocalTime(), QLocale::ShortFormat);
    words->setToolTip(tr("%1, %2").arg(link.by, when));
    row->addWidget(sign);
    row->addWidget(words);
    row->addWidget(go, 1);
    row->addWidget(remove);
    connect(go, &QPushButton::clicked, this, [this, other] { Q_EMIT findingChosen(other); });
    connect(remove, &QToolButton::clicked, this, [this, id = link.id] { m_feed.marks().unlink(id); });
    return host;
}

} // namespace tt
